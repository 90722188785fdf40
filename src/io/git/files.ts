/** Files of a commit, as a clone has them: the same answers that GitHub's API gives. */
import path from 'node:path';
import { usageError } from '../../model/errors.ts';
import { textIn } from '../../text/encoding.ts';
import { quote } from '../../text/quote.ts';
import { checkedCommit } from './ancestry-graph.ts';
import { type CommitFiles, FILE_BYTES, KINDS, type TreeEntry } from './commit-files.ts';
import { cloneAlone, git, gitError, gitOutput } from './git.ts';

type Entries = Map<string, TreeEntry>;

/** Of a clone's work tree, which is only read. Throws an infrastructure error on what a partial clone lacks. */
export function gitFiles(root: string): CommitFiles {
  const clone = cloneAlone(root);
  const listed = new Map<string, Promise<Entries>>();

  async function entriesOf(commit: string): Promise<Entries> {
    const args = ['ls-tree', '-r', '-z', '--full-tree', checkedCommit(commit)];
    const known = listed.get(commit) ?? gitOutput(args, clone).then(entriesIn);
    listed.set(commit, known);
    return known;
  }

  async function blob(sha: string, what: string): Promise<Buffer> {
    const args = ['cat-file', 'blob', sha];
    const answer = await git(args, clone);
    if (answer.code !== 0) throw gitError(args, answer);
    if (answer.stdout.length > FILE_BYTES) {
      throw usageError(`${what} is too large.`, { expected: 'at most 1 MiB' });
    }
    return answer.stdout;
  }

  async function readLink(file: string, commit: string): Promise<string | null> {
    const entry = (await entriesOf(commit)).get(file);
    return entry?.kind === 'link' ? (await blob(entry.sha, quote(file))).toString() : null;
  }

  return {
    async readFile(file, commit) {
      const entries = await entriesOf(commit);
      const target = await readLink(file, commit);
      const resolved = target === null ? path.posix.normalize(file) : path.posix.join(path.posix.dirname(file), target);
      const entry = entries.get(resolved);
      return entry?.kind === 'file' ? textIn(await blob(entry.sha, quote(resolved)), resolved) : null;
    },
    listFiles: async (commit) => ({ entries: await entriesOf(commit), complete: true }),
    readLink,
  };
}

/** "100644 blob 0123… \t name" each. */
function entriesIn(output: Buffer): Entries {
  const entries: Entries = new Map();
  for (const row of output.toString().split('\0')) {
    const [, mode = '', sha = '', name = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(row) ?? [];
    const kind = KINDS[mode];
    if (kind !== undefined) entries.set(name, { kind, sha });
  }
  return entries;
}
