/** A commit's files in a folder, with what git itself leaves out: submodules, and files that Git LFS keeps. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, lstat, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { plural, shown } from '../shown.ts';
import { type GitOptions, git, gitError, gitOutput } from './git.ts';
import type { Remote } from './git-remote.ts';
import { scratchRepository } from './git-scratch.ts';
import { lastWords } from './git-words.ts';

export interface Clone {
  /** The clone's own folder of git, absolute. It is only read. */
  gitDir: string;
  /** Where repositories of our own are made. */
  scratch: string;
}

export interface Origins {
  clone: Clone;
  /** One of our own that has every object of the commit. */
  repository: GitOptions;
  /** Asked for files that Git LFS keeps, when the clone lacks them. */
  remote: Remote | null;
}

/** For calls that read or write each file of a commit. */
export const LONG = { timeoutSeconds: 3600 };

/** The user's own settings that would leave files out, and the one filter that is ours to do. */
const ALL_AS_STORED: [string, string][] = [
  ['core.sparseCheckout', 'false'],
  ['submodule.recurse', 'false'],
  ['filter.lfs.process', ''],
  ['filter.lfs.smudge', ''],
  ['filter.lfs.required', 'false'],
];
/** Of the clone's settings, those that say what a file looks like on disk; none of them runs anything. */
const SHAPES = '^core\\.(autocrlf|eol|symlinks|precomposeunicode)$';
/** Git LFS takes nothing larger for a pointer. */
const POINTER_BYTES = 1024;
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\nsize (\d{1,18})\n/;

/** An empty repository of our own that reads the objects of another, and nothing else of it. */
export async function borrowing({ gitDir, scratch }: Clone, commit: string): Promise<GitOptions> {
  const objects = resolve(gitDir, await lineFrom(['rev-parse', '--git-path', 'objects'], gitDir));
  // In quotes, as a colon would end the path.
  const repository = await emptyRepository(scratch, commit, {
    GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(objects),
  });
  return { ...repository, ownFiles: false };
}

export function emptyRepository(
  scratch: string,
  commit: string,
  env: Record<string, string> = {},
): Promise<GitOptions> {
  return scratchRepository(scratch, 'sources-', { env, forCommit: commit });
}

/** Null when every file of the commit is there, else git's words for what is not: clones may be shallow or partial. */
export async function lackOf(repository: GitOptions, commit: string): Promise<string | null> {
  const args = ['rev-list', '--quiet', '--objects', '--no-walk', `${commit}^{commit}`, '--'];
  const answer = await git(args, { ...repository, ...LONG });
  return answer.code === 0 ? null : lastWords(answer);
}

/**
 * Writes into an empty folder. The answer are sentences on what is not as a checkout in the clone would have it. git
 * itself refuses names such as `..` and `.git`, and never writes through a symbolic link.
 */
export async function placeTree(origins: Origins, commit: string, directory: string): Promise<string[]> {
  const { clone, repository } = origins;
  const shapes = (await settingsOf(clone, SHAPES)).map(({ key, value }): [string, string] => [key, value]);
  const tree: GitOptions = {
    ...LONG,
    cwd: directory,
    config: [...shapes, ...ALL_AS_STORED],
    env: { ...repository.env, GIT_WORK_TREE: directory },
  };
  await gitOutput(['read-tree', commit], tree);
  await gitOutput(['checkout-index', '--all', '--quiet'], tree);
  return [
    ...(await fillPointers(origins, commit, tree, directory)),
    ...(await leftUnfiltered(clone, commit, tree)),
    ...(await fillSubmodules(clone, commit, tree, directory)),
  ];
}

/** Of the clone, whatever file they are written in. */
async function settingsOf(
  { gitDir }: Clone,
  pattern: string,
): Promise<{ scope: string; key: string; value: string }[]> {
  const args = ['config', '--null', '--show-scope', '--get-regexp', pattern];
  const answer = await git(args, onlyRead(gitDir));
  if (answer.code !== 0 && answer.stderr !== '') throw gitError(args, answer);
  const parts = answer.stdout.toString().split('\0').slice(0, -1);
  return parts.flatMap((scope, index) => {
    if (index % 2 === 1) return [];
    // A key without a value is true.
    const [key = '', value = 'true'] = (parts[index + 1] ?? '').split(/\n(.*)/s);
    return [{ scope, key, value }];
  });
}

/** A filter of the clone's own settings (git-crypt, for example) is a program that we do not run. */
async function leftUnfiltered(clone: Clone, commit: string, tree: GitOptions): Promise<string[]> {
  const programs = (await settingsOf(clone, '^filter\\..*\\.(smudge|process)$')).filter(
    ({ scope, value }) => (scope === 'local' || scope === 'worktree') && value !== '',
  );
  const names = new Set(programs.map(({ key }) => key.split('.').slice(1, -1).join('.')));
  const warnings: string[] = [];
  for (const name of names) {
    if (name === 'lfs' || !/^[\w.-]+$/.test(name)) continue;
    const paths = await pathsWith(name, tree);
    if (paths.length === 0) continue;
    const why = `the filter ${shown(name)} of this clone's settings is not run`;
    warnings.push(`The commit ${commit} has ${counted(paths)} left as stored: ${why}.`);
  }
  return warnings;
}

function counted(paths: string[]): string {
  return `${plural(paths.length, 'file')} (first: ${shown(paths[0])})`;
}

async function pathsWith(filter: string, tree: GitOptions): Promise<string[]> {
  const output = await gitOutput(['ls-files', '-z', '--', `:(attr:filter=${filter})`], tree);
  return output.toString().split('\0').slice(0, -1);
}

/** Contents come from the clone's own storage; only what that lacks is asked of the server, by the git-lfs program. */
async function fillPointers(
  { clone, repository, remote }: Origins,
  commit: string,
  tree: GitOptions,
  directory: string,
): Promise<string[]> {
  const paths = await pathsWith('lfs', tree);
  if (paths.length === 0) return [];
  const common = resolve(clone.gitDir, await lineFrom(['rev-parse', '--git-common-dir'], clone.gitDir));
  let missing = await stillPointers(paths, directory, join(common, 'lfs/objects'));
  if (missing.length === 0) return [];
  let why = 'this clone does not have their contents';
  if (remote !== null) {
    // Without a work tree and a HEAD, git-lfs has no .lfsconfig, a file of the commit that may name another server.
    const answer = await remote.call(['lfs', 'fetch', remote.url, commit], { ...repository, ...LONG });
    const noProgram = /'lfs' is not a git command/.test(answer.stderr);
    if (noProgram) why += ', and there is no git-lfs program to fetch them';
    else if (answer.code !== 0) why += `, and they could not be fetched (${lastWords(answer)})`;
    else why += ', nor does the server';
    // What could be fetched is there even when another one could not.
    missing = await stillPointers(missing, directory, join(repository.env?.GIT_DIR ?? '', 'lfs/objects'));
  }
  if (missing.length === 0) return [];
  const what = `${counted(missing)} left as pointers of Git LFS`;
  return [`The commit ${commit} has ${what}: ${why}. \`git lfs fetch origin ${commit}\` brings them.`];
}

/** Puts contents in the place of pointers, and answers the paths of those that `storage` does not have. */
async function stillPointers(paths: string[], directory: string, storage: string): Promise<string[]> {
  const missing: string[] = [];
  for (const name of paths) {
    const path = join(directory, name);
    const facts = await lstat(path);
    if (!facts.isFile() || facts.size > POINTER_BYTES || !(await isWithoutLinks(dirname(path)))) continue;
    const [, oid, bytes] = POINTER.exec(await readFile(path, 'utf8')) ?? [];
    if (oid === undefined) continue;
    const stored = join(storage, oid.slice(0, 2), oid.slice(2, 4), oid);
    const there = await stat(stored).catch(() => null);
    if (there?.isFile() !== true || there.size !== Number(bytes) || (await digestOf(stored)) !== oid) {
      missing.push(name);
      continue;
    }
    await copyFile(stored, path);
    // The copy takes the mode of the stored file, which is never a program.
    await chmod(path, facts.mode);
  }
  return missing;
}

/** What a clone keeps under a content's name may be a link to any file; what has that digest is no secret to the pointer. */
async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/** Nothing is fetched for a submodule: it may lie on any server. */
async function fillSubmodules(clone: Clone, commit: string, tree: GitOptions, directory: string): Promise<string[]> {
  const args = ['config', '--null', '--blob', `${commit}:.gitmodules`, '--get-regexp', '^submodule\\..*\\.path$'];
  const answer = await git(args, tree);
  // Without a word it only found nothing.
  if (answer.code !== 0 && answer.stderr !== '' && !/unable to resolve config blob/.test(answer.stderr)) {
    return [`Submodules were left empty: .gitmodules of the commit cannot be read (${lastWords(answer)}).`];
  }
  const warnings: string[] = [];
  for (const row of answer.stdout.toString().split('\0').slice(0, -1)) {
    const [key = '', path = ''] = row.split(/\n(.*)/s);
    const name = key.slice('submodule.'.length, -'.path'.length);
    const listed = await gitOutput(['--literal-pathspecs', 'ls-files', '--stage', '-z', '--', path], tree);
    const wanted = /^160000 ([0-9a-f]+) 0\t([^\0]*)\0$/.exec(listed.toString());
    if (wanted?.[1] === undefined || wanted[2] !== path) continue;
    const module: Clone = { ...clone, gitDir: join(clone.gitDir, 'modules', name) };
    const filled = await fillSubmodule(module, name, wanted[1], directory, path);
    warnings.push(...(filled ?? [`The submodule ${shown(path)} was left empty: this clone does not have its commit.`]));
  }
  return warnings;
}

/** Null when the files are not to be had here. */
async function fillSubmodule(
  module: Clone,
  name: string,
  commit: string,
  directory: string,
  path: string,
): Promise<string[] | null> {
  const isThere = !name.split(/[\\/]/).includes('..') && (await stat(join(module.gitDir, 'HEAD')).catch(() => null));
  if (!isThere || !(await isWithoutLinks(join(directory, path)))) return null;
  const repository = await borrowing(module, commit);
  if ((await lackOf(repository, commit)) !== null) return null;
  return placeTree({ clone: module, repository, remote: null }, commit, join(directory, path));
}

async function isWithoutLinks(folder: string): Promise<boolean> {
  return (await realpath(folder)) === folder;
}

async function lineFrom(args: string[], gitDir: string): Promise<string> {
  return (await gitOutput(args, onlyRead(gitDir))).toString().replace(/\r?\n$/, '');
}

/** For questions about settings and paths. The work tree of a submodule may be gone, so git is not left to look for it. */
function onlyRead(gitDir: string): GitOptions {
  return { cwd: gitDir, env: { GIT_DIR: gitDir, GIT_WORK_TREE: gitDir } };
}
