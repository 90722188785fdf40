/**
 * Whether a clone's `.git` is its own. A `.git` can be a file or a link that names any repository of this machine, and then
 * the commits and files of that one would be read as the clone's. A repository elsewhere counts when it says itself that
 * this is its work tree, as those of worktrees, of submodules and of `git clone --separate-git-dir` do.
 */
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { usageError } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import { gitdirIn } from '../files/git-folder.ts';
import { below, realPath } from '../files/real-path.ts';

export interface GitFolders {
  /** `git rev-parse --git-dir` and `--git-common-dir`, absolute. */
  gitDir: string;
  common: string;
  /** What the settings file itself, without others that it includes, says for `core.worktree`; null: nothing. */
  workTreeIn(settings: string): Promise<string | null>;
}

/** Where commits are named. Objects may lie elsewhere, as with `git clone --shared`: to read one, its full name is needed. */
const NAMES_COMMITS = ['packed-refs', 'refs', 'reftable', 'logs'];
/** Beside them, as FETCH_HEAD. What else git would take for a name there is never asked for. */
const HEADS = /^(?:[A-Z]+_)*HEAD$/;
/** A name for another name, which is none of a branch or tag. */
const LEADS_AWAY = /^ref:\s*(?!\s|refs\/)/;
/** As git has it for a `.git` that is a file. */
const MOST_BYTES = 1024 * 1024;

/** Throws a usage error when git, working in `folder`, would read a repository that is somebody else's. */
export async function refuseForeign(folder: string, folders: GitFolders): Promise<void> {
  const gitDir = await realPath(folders.gitDir);
  const common = await realPath(folders.common);
  const root = await entryAbove(await realPath(folder), gitDir);
  // Inside of the git folder itself: nothing has led there.
  if (root === null) return;
  const isAgreed =
    (isIn(root, gitDir) && isIn(root, common)) ||
    (await isWorktree(root, gitDir, common)) ||
    (gitDir === common && (await namesWorkTree(gitDir, root, folders)));
  if (!isAgreed) throw foreign(root, isIn(root, gitDir) ? common : gitDir);
  for (const folder of new Set([gitDir, common])) {
    const link = await strayIn(folder, [root, gitDir, common]);
    if (link !== null) throw stray(root, link);
  }
}

function isIn(folder: string, other: string): boolean {
  return below(folder, other) !== null;
}

/** The folder at or above this one whose `.git` is, or leads to, this repository; null inside of the repository itself. */
async function entryAbove(folder: string, gitDir: string): Promise<string | null> {
  for (let here = folder; ; here = path.dirname(here)) {
    if (here === gitDir) return null;
    if ((await realPath(await leadsTo(path.join(here, '.git')))) === gitDir) return here;
    // git came there by a way that is not known here.
    if (here === path.dirname(here)) throw foreign(folder, gitDir);
  }
}

/** Where git goes from a `.git`: to the folder, or to the one that the file names. */
async function leadsTo(entry: string): Promise<string> {
  return gitdirIn((await textOf(entry)) ?? '', entry) ?? entry;
}

/** As `git worktree add` makes it: the repository has a folder for it, and that names this `.git`. */
export async function isWorktree(root: string, gitDir: string, common: string): Promise<boolean> {
  if (path.dirname(gitDir) !== path.join(common, 'worktrees')) return false;
  const entry = path.join(root, '.git');
  const named = (await textOf(path.join(gitDir, 'gitdir')))?.replace(/[\r\n]+$/, '');
  if (named === undefined || path.basename(named) !== '.git' || !(await lstat(entry)).isFile()) return false;
  return (await realPath(path.dirname(path.resolve(gitDir, named)))) === root;
}

/** As submodules and `--separate-git-dir` have it, in either file of settings. */
async function namesWorkTree(gitDir: string, root: string, { workTreeIn }: GitFolders): Promise<boolean> {
  for (const name of ['config.worktree', 'config']) {
    const named = await workTreeIn(path.join(gitDir, name));
    if (named !== null) return (await realPath(path.resolve(gitDir, named))) === root;
  }
  return false;
}

/** The first link or reference that leads out to somebody else's names of commits; null when there is none. */
async function strayIn(gitDir: string, bounds: string[]): Promise<string | null> {
  const seen = new Set<string>();
  async function look(file: string): Promise<string | null> {
    const folder = await realPath(file);
    if (!bounds.some((bound) => isIn(bound, folder))) return file;
    if (seen.has(folder)) return null;
    seen.add(folder);
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
    if (entries === null) return leadsAway(folder) ? file : null;
    for (const entry of entries) {
      const inside = path.join(folder, entry.name);
      const found = entry.isFile() ? (leadsAway(inside) ? inside : null) : await look(inside);
      if (found !== null) return found;
    }
    return null;
  }
  const heads = (await readdir(gitDir)).filter((name) => HEADS.test(name));
  for (const name of [...NAMES_COMMITS, ...heads]) {
    const found = await look(path.join(gitDir, name));
    if (found !== null) return found;
  }
  return null;
}

/** There are thousands of them in some repositories, so only the beginning is read, and at once. */
function leadsAway(file: string): boolean {
  const start = Buffer.alloc(64);
  try {
    const number = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return LEADS_AWAY.test(start.toString('latin1', 0, readSync(number, start)));
    } finally {
      closeSync(number);
    }
  } catch {
    // Not there any more, or closed to git as well.
    return false;
  }
}

/** An ordinary file's text, a link followed; null for everything else. */
async function textOf(file: string): Promise<string | null> {
  const facts = await stat(file).catch(() => null);
  if (facts?.isFile() !== true || facts.size > MOST_BYTES) return null;
  return readFile(file, 'utf8').catch(() => null);
}

function foreign(root: string, folder: string): Error {
  return usageError(`the .git of ${quote(root)} leads to another repository, ${quote(folder)}`, {
    expected:
      'a repository in the work tree, or one that says that this is its work tree, as for worktrees and submodules',
    fix: 'clone it plainly; if that repository is yours: `git worktree repair` for a worktree that was moved, else `git config core.worktree "$PWD"` in the root of the work tree',
  });
}

function stray(root: string, link: string): Error {
  return usageError(`${quote(link)}, of the repository of ${quote(root)}, leads out of it`, {
    expected: 'branches and tags of its own: through such a link or reference those of another repository are read',
    fix: 'clone it plainly, or use `git worktree add`',
  });
}
