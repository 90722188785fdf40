/** A commit's files in a folder, with what git itself leaves out: submodules, and files that Git LFS keeps. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, lstat, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { plural, quote } from '../../text/quote.ts';
import { borrowing, type Clone, LONG, lackOf, lineFrom, type Origins, settingsOf, WALK } from './checkout-clone.ts';
import type { Room } from './checkout-room.ts';
import { type GitOptions, git, gitOutput, type Own } from './git.ts';
import { lastWords } from './messages.ts';
import { gitRecords } from './records.ts';

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

/** Sentences on what is not as a checkout in the clone would have it; `lacking`: on files without their contents. */
interface Placed {
  warnings: string[];
  lacking: string[];
}

/**
 * Writes into an empty folder. git itself refuses names such as `..` and `.git`, and never writes through a symbolic link. Throws before anything of the
 * commit is written when `room` is too small for its files.
 */
export async function placeTree(origins: Origins, commit: string, directory: string): Promise<Placed> {
  const { clone, repository, room } = origins;
  await room.takeTree({ ...repository, ...WALK }, commit);
  const shapes = (await settingsOf(clone, SHAPES)).map(({ key, value }): [string, string] => [key, value]);
  const tree: Own = {
    ...WALK,
    signal: clone.signal,
    cwd: directory,
    config: [...shapes, ...ALL_AS_STORED],
    env: { ...repository.env, GIT_WORK_TREE: directory },
  };
  await gitOutput(['read-tree', commit], tree);
  await gitOutput(['checkout-index', '--all', '--quiet'], { ...tree, ...LONG });
  const pointers = await fillPointers(origins, commit, tree, directory);
  const unfiltered = await leftUnfiltered(clone, commit, tree);
  const modules = await fillSubmodules(origins, commit, tree, directory);
  return {
    warnings: [...pointers, ...unfiltered, ...modules.warnings],
    lacking: [...pointers, ...unfiltered, ...modules.lacking],
  };
}

/** Nothing is fetched for a submodule: it may lie on any server. */
async function fillSubmodules(origins: Origins, commit: string, tree: Own, directory: string): Promise<Placed> {
  const args = ['config', '--null', '--blob', `${commit}:.gitmodules`, '--get-regexp', '^submodule\\..*\\.path$'];
  const answer = await git(args, tree);
  // Without a word it only found nothing.
  if (answer.code !== 0 && answer.stderr !== '' && !/unable to resolve config blob/.test(answer.stderr)) {
    const why = `Submodules were left empty: .gitmodules of the commit cannot be read (${lastWords(answer)}).`;
    return { warnings: [why], lacking: [why] };
  }
  const rows = answer.stdout.toString().split('\0').slice(0, -1);
  const wanted = rows.length === 0 ? new Map<string, string>() : await modulesIn(tree);
  const placed: Placed = { warnings: [], lacking: [] };
  for (const row of rows) {
    const [key = '', path = ''] = row.split(/\n(.*)/s);
    const name = key.slice('submodule.'.length, -'.path'.length);
    const id = wanted.get(path);
    if (id === undefined) continue;
    const filled = await fillSubmodule(origins, name, id, directory, path);
    const empty = `The submodule ${quote(path)} was left empty: this clone does not have its commit.`;
    placed.warnings.push(...(filled?.warnings ?? [empty]));
    placed.lacking.push(...(filled?.lacking ?? [empty]));
    // Two names for one place: the first that can be had counts.
    if (filled !== null) wanted.delete(path);
  }
  return placed;
}

/** Commits of submodules by their paths. */
async function modulesIn(tree: Own): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await gitRecords(['ls-files', '--stage', '-z'], tree, (record) => {
    const [, id = '', path = ''] = /^160000 ([0-9a-f]+) 0\t(.*)$/s.exec(record) ?? [];
    if (id !== '') found.set(Buffer.from(path, 'latin1').toString(), id);
  });
  return found;
}

/** Null when the files are not to be had here. */
async function fillSubmodule(
  { clone, room }: Origins,
  name: string,
  commit: string,
  directory: string,
  path: string,
): Promise<Placed | null> {
  const module = { ...clone, gitDir: join(clone.gitDir, 'modules', name) };
  const isThere = !name.split(/[\\/]/).includes('..') && (await stat(join(module.gitDir, 'HEAD')).catch(() => null));
  if (!isThere || !(await isWithoutLinks(join(directory, path)))) return null;
  const repository = await borrowing(module, commit);
  if ((await lackOf(repository, commit)) !== null) return null;
  return placeTree({ clone: module, repository, remote: null, room }, commit, join(directory, path));
}

/** Git LFS takes nothing larger for a pointer. */
const POINTER_BYTES = 1024;
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\nsize (\d{1,18})\n/;

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
    const why = `the filter ${quote(name)} of this clone's settings is not run`;
    warnings.push(`The commit ${commit} has ${counted(paths)} left as stored: ${why}.`);
  }
  return warnings;
}

function counted(paths: string[]): string {
  return `${plural(paths.length, 'file')} (first: ${quote(paths[0])})`;
}

async function pathsWith(filter: string, tree: GitOptions): Promise<string[]> {
  const output = await gitOutput(['ls-files', '-z', '--', `:(attr:filter=${filter})`], tree);
  return output.toString().split('\0').slice(0, -1);
}

interface Pointer {
  /** Path in the commit. */
  name: string;
  oid: string;
  bytes: number;
}

/** Contents come from the clone's own storage; only what that lacks is asked of the server, by the git-lfs program. */
async function fillPointers(
  { clone, repository, remote, room }: Origins,
  commit: string,
  tree: GitOptions,
  directory: string,
): Promise<string[]> {
  const paths = await pathsWith('lfs', tree);
  if (paths.length === 0) return [];
  const common = resolve(clone.gitDir, await lineFrom(['rev-parse', '--git-common-dir'], clone.gitDir));
  const fill = (names: string[], gitDir: string): Promise<Pointer[]> =>
    stillPointers(names, directory, join(gitDir, 'lfs/objects'), room, clone.signal);
  let missing = await fill(paths, common);
  if (missing.length === 0) return [];
  let why = 'this clone does not have their contents';
  if (remote !== null) {
    // Each is stored once before it is copied.
    for (const { bytes } of new Map(missing.map((one) => [one.oid, one])).values()) room.take(bytes);
    // Without a work tree and a HEAD, git-lfs has no .lfsconfig, a file of the commit that may name another server.
    const answer = await remote.call(['lfs', 'fetch', remote.url, commit], { ...repository, ...LONG });
    const noProgram = /'lfs' is not a git command/.test(answer.stderr);
    if (noProgram) why += ', and there is no git-lfs program to fetch them';
    else if (answer.code !== 0) why += `, and they could not be fetched (${lastWords(answer)})`;
    else why += ', nor does the server';
    // What could be fetched is there even when another one could not.
    missing = await fill(namesOf(missing), repository.env.GIT_DIR ?? '');
  }
  if (missing.length === 0) return [];
  const what = `${counted(namesOf(missing))} left as pointers of Git LFS`;
  return [`The commit ${commit} has ${what}: ${why}. \`git lfs fetch origin ${commit}\` brings them.`];
}

function namesOf(pointers: Pointer[]): string[] {
  return pointers.map(({ name }) => name);
}

/** Puts contents in the place of pointers, and answers those that `storage` does not have. */
async function stillPointers(
  paths: string[],
  directory: string,
  storage: string,
  room: Room,
  signal: AbortSignal,
): Promise<Pointer[]> {
  const missing: Pointer[] = [];
  for (const name of paths) {
    signal.throwIfAborted();
    const path = join(directory, name);
    const facts = await lstat(path);
    if (!facts.isFile() || facts.size > POINTER_BYTES || !(await isWithoutLinks(dirname(path)))) continue;
    const [, oid, digits] = POINTER.exec(await readFile(path, 'utf8')) ?? [];
    if (oid === undefined) continue;
    const bytes = Number(digits);
    const stored = join(storage, oid.slice(0, 2), oid.slice(2, 4), oid);
    const there = await stat(stored).catch(() => null);
    const isSized = there?.isFile() === true && there.size === bytes;
    if (isSized) room.take(bytes);
    if (!isSized || (await digestOf(stored, signal)) !== oid) {
      missing.push({ name, oid, bytes });
      continue;
    }
    await copyFile(stored, path);
    // The copy takes the mode of the stored file, which is never a program.
    await chmod(path, facts.mode);
  }
  return missing;
}

/** What a clone keeps under a content's name may be a link to any file; what has that digest is no secret to the pointer. */
async function digestOf(file: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { signal })) hash.update(chunk);
  return hash.digest('hex');
}

async function isWithoutLinks(folder: string): Promise<boolean> {
  return (await realpath(folder)) === folder;
}
