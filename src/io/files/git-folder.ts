/** What belongs to git itself: logins of a job lie there, and objects that a change may have brought along. */
import { lstat, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type PinbenchError, usageError } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import { exists, isFolder, realPath } from './real-path.ts';

/** What git takes for a repository. */
const CONTENTS = ['HEAD', 'objects', 'refs'];
/** Folders in it that are git's or its tools'; in another one a person may have put a project. */
const FOLDERS =
  /^(annex|branches|common|hooks|info|lfs|logs|modules|objects|rebase-.*|refs|reftable|rr-cache|sequencer|svn|worktrees)$/;

/** Whether git would take a folder for a repository without being told that it is one. */
export async function looksBare(folder: string): Promise<boolean> {
  const found = await Promise.all(CONTENTS.map((name) => exists(path.join(folder, name))));
  return found.every(Boolean);
}

/**
 * The repository that a path without links is, or lies in, whether or not it is there yet: a `.git`, or a folder that is one
 * by what it holds. Null: none. A work tree may be kept within its repository.
 */
export async function repositoryAround(real: string): Promise<string | null> {
  for (let here = real; ; here = path.dirname(here)) {
    if (path.basename(here).toLowerCase() === '.git') return here;
    if ((await stat(path.join(here, '.git')).catch(() => null)) !== null) return null;
    if (await looksBare(here)) return here;
    if (here === path.dirname(here)) return null;
  }
}

/** The same for what belongs to git itself. A project beside what git has in a bare repository is not git's own. */
export async function gitFolderOf(real: string): Promise<string | null> {
  const found = await repositoryAround(real);
  if (found === null || path.basename(found).toLowerCase() === '.git') return found;
  return (await isProjectIn(found, real)) ? null : found;
}

async function isProjectIn(repository: string, real: string): Promise<boolean> {
  const [name = ''] = path.relative(repository, real).split(path.sep);
  if (name === '' || FOLDERS.test(name)) return false;
  return isFolder(path.join(repository, name));
}

/** Throws a usage error, which holds nothing of the file, when `real` is git's own. */
export async function refuseGits(what: string, real: string): Promise<void> {
  const folder = await gitFolderOf(real);
  if (folder !== null) throw belongsToGit(what, folder);
}

function belongsToGit(what: string, folder: string): PinbenchError {
  return usageError(`${what} leads into ${quote(folder)}, which belongs to git and may hold logins`, {
    expected: 'a place outside of every .git and every bare repository, links included',
    fix: 'name another one',
  });
}

/** Where git goes from the text of a `.git` that is a file; null: it names nothing. */
export function gitdirIn(text: string, entry: string): string | null {
  const named = /^gitdir: (.*?)[\r\n]*$/s.exec(text)?.[1];
  return named === undefined ? null : path.resolve(path.dirname(entry), named);
}

/** The repository's own folders, without links, of a work tree whose `.git` is a file or a link. Empty: its `.git` is a folder. */
export async function gitFoldersElsewhere(tree: string): Promise<string[]> {
  const entry = path.join(tree, '.git');
  const facts = await lstat(entry).catch(() => null);
  if (facts === null || facts.isDirectory()) return [];
  const named = facts.isFile() ? gitdirIn(await textOf(entry), entry) : entry;
  if (named === null) return [];
  const folder = await realPath(named);
  const common = (await textOf(path.join(folder, 'commondir'))).replace(/[\r\n]+$/, '');
  return common === '' ? [folder] : [folder, await realPath(path.resolve(folder, common))];
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
