/** Where the command line keeps a project's runs: the folder `.pinbench`, one for all work trees of a repository. */
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { PinbenchError } from '../../model/errors.ts';
import { shellWord } from '../../text/quote.ts';
import { folderNamed } from '../files/ordinary-file.ts';
import { realPath } from '../files/real-path.ts';
import { cloneAlone, git, gitOutput } from '../git/git.ts';
import { isWorktree } from '../git/ownership.ts';
import { gitRepository } from '../git/repository.ts';

/**
 * `root` is the work tree, null outside git; `directory` that of the configuration. `bounds` as for folderNamed(). The folder
 * need not be there yet. Throws a usage error where it is a link that leads out.
 */
export async function projectStore(root: string | null, directory: string, bounds: string | null): Promise<string> {
  const home = root === null ? directory : await mainWorkTree(root);
  const within = bounds === null || home === root ? bounds : home;
  return folderNamed(path.join(home, '.pinbench'), 'the folder of stored runs', within);
}

/**
 * A sentence where a linked work tree has runs in a folder of its own, from before `store` was that of all work trees:
 * nobody looks there any more.
 */
export async function leftBehind(root: string | null, store: string): Promise<string | null> {
  if (root === null) return null;
  const own = path.join(root, '.pinbench');
  if ((await realPath(own)) === (await realPath(store))) return null;
  const runs = path.join(own, 'runs');
  for (const folder of [own, runs]) if ((await lstat(folder).catch(() => null))?.isDirectory() !== true) return null;
  if ((await readdir(runs).catch(() => [])).length === 0) return null;
  if (await tracksRuns(own)) return null;
  const note = `Runs in ${own} are not read: all work trees share ${store} now.`;
  // A terminal would show another command than it runs.
  if (/\p{C}/u.test(own + store)) return note;
  const [from, to] = [own, store].map(shellWord);
  return `${note} To keep them: mkdir -p ${to} && cp -Rn ${from}/. ${to} && rm -r ${from}`;
}

/** Whether stored runs of this folder are files of the commit, which a change can write. */
export async function tracksRuns(store: string): Promise<boolean> {
  const home = path.dirname(store);
  if ((await lstat(path.join(store, 'runs')).catch(() => null)) === null) return false;
  const args = ['--literal-pathspecs', 'ls-files', '-z', '--', path.posix.join(path.basename(store), 'runs')];
  const { code, stdout } = await git(args, cloneAlone(home));
  return code === 0 && stdout.length > 0;
}

/**
 * Of a linked work tree (`git worktree add`) the one that it was made from: what is stored in a linked one goes when that
 * is removed. Itself where that is bare, somebody else's, or kept in an unusual way.
 */
async function mainWorkTree(root: string): Promise<string> {
  if (!(await lstat(path.join(root, '.git'))).isFile()) return root;
  const args = ['rev-parse', '--path-format=absolute', '--git-dir', '--git-common-dir'];
  const [gitDir = '', common = ''] = (await gitOutput(args, cloneAlone(root))).toString().split('\n');
  const [own, shared] = await Promise.all([realPath(gitDir), realPath(common)]);
  if (!(await isWorktree(root, own, shared)) || path.basename(shared) !== '.git') return root;
  const main = path.dirname(shared);
  const isOurs = (await lstat(main)).uid === (await lstat(root)).uid;
  return isOurs && (await isWorkTree(main)) ? main : root;
}

async function isWorkTree(folder: string): Promise<boolean> {
  try {
    return (await gitRepository().root(folder)) === folder;
  } catch (thrown) {
    // One that git or pinbench refuses has reasons that its linked work trees need not share.
    if (thrown instanceof PinbenchError) return false;
    throw thrown;
  }
}
