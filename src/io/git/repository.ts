/** What a run must know of the user's own repository. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { usageError } from '../../model/errors.ts';
import type { Repository } from '../../model/ports/git.ts';
import { quote } from '../../text/quote.ts';
import { treeOf } from '../files/ordinary-file.ts';
import { below, realPath } from '../files/real-path.ts';
import { git, gitError, gitOutput, sideBySide } from './git.ts';
import { changedUnwatched, type Unwatched, unwatchedIn } from './unwatched.ts';

const BRANCHES = 'refs/heads/';

/** Submodules that are looked into, those in others included; with more, changes inside of them are not looked for. */
const MOST_SUBMODULES = 200;
interface Looks {
  left: number;
}

/** The user's own repository, only ever read. */
export function gitRepository(): Repository {
  return { root, head };
}

async function root(directory: string): Promise<string | null> {
  const args = ['rev-parse', '--show-toplevel'];
  const answer = await git(args, { cwd: directory });
  if (answer.code === 0) return requireOwn(await realPath(line(answer.stdout)), directory);
  if (/not a git repository|must be run in a work tree|cannot use bare repository/.test(answer.stderr)) return null;
  throw gitError(args, answer);
}

/** Settings of a clone can name any folder as its work tree, and then files of that would count as the project's. */
async function requireOwn(root: string, directory: string): Promise<string> {
  if ((await treeOf(await realPath(directory))) === root) return root;
  throw usageError(`the clone around ${quote(directory)} says that its work tree is ${quote(root)}`, {
    expected: 'a work tree that has its .git in it',
    fix: 'take core.worktree out of its settings: git config --unset core.worktree',
  });
}

async function head(
  root: string,
  ignored: string[],
): Promise<{ commit: string | null; branch: string | null; dirty: boolean }> {
  const [commit, ref, dirty] = await sideBySide([
    lineOrNull(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], root),
    // In full: the short name of a branch is "heads/main" as soon as a tag is called main too.
    lineOrNull(['symbolic-ref', '--quiet', 'HEAD'], root),
    pathsInside(root, ignored).then((inside) => isDirty(root, inside)),
  ]);
  return { commit, branch: ref?.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : null, dirty };
}

/** `ignored` are relative to the root, with forward slashes. */
async function isDirty(root: string, ignored: string[]): Promise<boolean> {
  const isIgnored = (path: string) => ignored.some((folder) => path === folder || path.startsWith(`${folder}/`));
  const uncommitted = async (path: string, untracked: 'folders' | 'files') =>
    (await changesIn(root, path, untracked)).filter((change) => !change.isIgnored);
  for (const { name, isFolder } of await uncommitted('.', 'folders')) {
    if (isIgnored(name)) continue;
    // An untracked folder is listed as a whole: it may hold nothing but what is ignored.
    const holdsIgnored = isFolder && ignored.some((folder) => folder.startsWith(`${name}/`));
    if (!holdsIgnored) return true;
    for (const file of await uncommitted(name, 'files')) if (!isIgnored(file.name)) return true;
  }
  return false;
}

/** Something in a work tree that is not as it was committed, or never was. */
export interface Change {
  /** Below the root, without a slash at its end. */
  name: string;
  /** Never added, with everything that is in it. */
  isFolder: boolean;
  isIgnored: boolean;
}

/** `folders`: a folder of which nothing was ever added is one change; `files`: each file in it is. */
export async function changesIn(
  root: string,
  path: string,
  untracked: 'folders' | 'files',
  looks: Looks = { left: MOST_SUBMODULES },
): Promise<Change[]> {
  const how =
    untracked === 'folders' ? ['--untracked-files=normal', '--ignored=traditional'] : ['--untracked-files=all'];
  // On the command line, since .gitmodules is above any setting: git would start itself in there, by what the module's
  // own settings say.
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--ignore-submodules=dirty', ...how, '--', path];
  const [output, { modules, unwatched }] = await sideBySide([
    gitOutput(['--literal-pathspecs', ...args], { cwd: root }),
    unseenIn(root, path),
  ]);
  // Without renames each record is two letters, a space and one path.
  const records = output.toString().split('\0').slice(0, -1);
  const changes = records.map((record) => ({
    name: record.slice(3).replace(/\/$/, ''),
    isFolder: record.endsWith('/'),
    isIgnored: record.startsWith('!!'),
  }));
  const known = new Set(changes.map(({ name }) => name));
  const add = (name: string): void => {
    if (!known.has(name)) changes.push({ name, isFolder: false, isIgnored: false });
  };
  for (const name of modules) if (!known.has(name) && (await isChangedModule(root, name, looks))) add(name);
  for (const name of await changedUnwatched(root, unwatched)) add(name);
  return changes;
}

/** What git's own look leaves out at or below `path`: the insides of submodules, each once, and files it is told to leave alone. */
async function unseenIn(root: string, path: string): Promise<{ modules: Set<string>; unwatched: Unwatched[] }> {
  const args = ['--literal-pathspecs', 'ls-files', '--stage', '-v', '-z', '--', path];
  const records = (await gitOutput(args, { cwd: root })).toString().split('\0').slice(0, -1);
  const modules = records.flatMap((record) => /^. 160000 [0-9a-f]+ \d\t(.*)$/s.exec(record)?.[1] ?? []);
  return { modules: new Set(modules), unwatched: records.flatMap((record) => unwatchedIn(record) ?? []) };
}

/** Looked at by a call of its own, which keeps its settings from starting programs as it does with those of any clone. */
async function isChangedModule(outer: string, name: string, looks: Looks): Promise<boolean> {
  const module = join(outer, name);
  const isThere = await lstat(join(module, '.git')).catch(() => null);
  // Not checked out; or behind a link, which git itself reports as a change.
  if (isThere === null || (await realPath(module)) !== module) return false;
  if (looks.left === 0) return false;
  looks.left--;
  // A `.git` that leads nowhere: nobody can say that the files are as they were committed.
  if ((await root(module)) === null) return true;
  return (await changesIn(module, '.', 'folders', looks)).some(({ isIgnored }) => !isIgnored);
}

/** Those of `paths` that lie inside of the work tree, relative to it. */
export async function pathsInside(root: string, paths: string[]): Promise<string[]> {
  const base = await realPath(root);
  const inside = await Promise.all(paths.map(async (path) => below(base, await realPath(path))));
  // The root itself ('') is never ignored: that would hide every change.
  return inside.filter((within): within is string => Boolean(within));
}

async function lineOrNull(args: string[], cwd: string): Promise<string | null> {
  const answer = await git(args, { cwd });
  if (answer.code === 1) return null;
  if (answer.code !== 0) throw gitError(args, answer);
  return line(answer.stdout);
}

function line(output: Buffer): string {
  return output.toString().replace(/\r?\n$/, '');
}
