/** What is in the work tree, and what its submodules know of their own history. */
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, infrastructureError } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import { cloneAlone, git } from './git.ts';
import { lastWords } from './messages.ts';

/** Whether there is anything by that path below `root`, a link that leads nowhere too. */
export async function isThere(root: string, file: string): Promise<boolean> {
  return lstat(path.join(root, file)).then(
    () => true,
    (thrown: unknown) => {
      if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR') return false;
      throw thrown;
    },
  );
}

/** A file of a commit of a submodule; null when that commit does not have it. Nothing is fetched. */
export async function submoduleFile(
  root: string,
  submodule: string,
  commit: string,
  file: string,
): Promise<string | null> {
  const clone = cloneAlone(path.join(root, submodule));
  const known = await git(['cat-file', '-e', `${commit}^{tree}`], clone);
  if (known.code !== 0) {
    throw infrastructureError(
      `the submodule ${quote(submodule)} holds the configuration, and its commit ${commit} is not here: ${lastWords(known)}`,
      {
        expected: 'the commit of the submodule that the base has, since its policy counts',
        fix: 'check out with `submodules: true` and `fetch-depth: 0`',
      },
    );
  }
  const answer = await git(['cat-file', 'blob', `${commit}:${file}`], clone);
  return answer.code === 0 ? answer.stdout.toString('utf8') : null;
}
