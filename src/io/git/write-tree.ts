/** A commit's files in a folder, with what git itself leaves out: submodules, and files that Git LFS keeps. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { quote } from '../../text/quote.ts';
import { borrowing, LONG, lackOf, type Origins, settingsOf, WALK } from './checkout-clone.ts';
import { fillPointers, isWithoutLinks, leftUnfiltered } from './checkout-filters.ts';
import { git, gitOutput, type Own } from './git.ts';
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

/**
 * Writes into an empty folder. The answer are sentences on what is not as a checkout in the clone would have it. git
 * itself refuses names such as `..` and `.git`, and never writes through a symbolic link. Throws before anything of the
 * commit is written when `room` is too small for its files.
 */
export async function placeTree(origins: Origins, commit: string, directory: string): Promise<string[]> {
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
  return [
    ...(await fillPointers(origins, commit, tree, directory)),
    ...(await leftUnfiltered(clone, commit, tree)),
    ...(await fillSubmodules(origins, commit, tree, directory)),
  ];
}

/** Nothing is fetched for a submodule: it may lie on any server. */
async function fillSubmodules(origins: Origins, commit: string, tree: Own, directory: string): Promise<string[]> {
  const args = ['config', '--null', '--blob', `${commit}:.gitmodules`, '--get-regexp', '^submodule\\..*\\.path$'];
  const answer = await git(args, tree);
  // Without a word it only found nothing.
  if (answer.code !== 0 && answer.stderr !== '' && !/unable to resolve config blob/.test(answer.stderr)) {
    return [`Submodules were left empty: .gitmodules of the commit cannot be read (${lastWords(answer)}).`];
  }
  const rows = answer.stdout.toString().split('\0').slice(0, -1);
  const wanted = rows.length === 0 ? new Map<string, string>() : await modulesIn(tree);
  const warnings: string[] = [];
  for (const row of rows) {
    const [key = '', path = ''] = row.split(/\n(.*)/s);
    const name = key.slice('submodule.'.length, -'.path'.length);
    const id = wanted.get(path);
    if (id === undefined) continue;
    const filled = await fillSubmodule(origins, name, id, directory, path);
    warnings.push(...(filled ?? [`The submodule ${quote(path)} was left empty: this clone does not have its commit.`]));
    // Two names for one place: the first that can be had counts.
    if (filled !== null) wanted.delete(path);
  }
  return warnings;
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
): Promise<string[] | null> {
  const module = { ...clone, gitDir: join(clone.gitDir, 'modules', name) };
  const isThere = !name.split(/[\\/]/).includes('..') && (await stat(join(module.gitDir, 'HEAD')).catch(() => null));
  if (!isThere || !(await isWithoutLinks(join(directory, path)))) return null;
  const repository = await borrowing(module, commit);
  if ((await lackOf(repository, commit)) !== null) return null;
  return placeTree({ clone: module, repository, remote: null, room }, commit, join(directory, path));
}
