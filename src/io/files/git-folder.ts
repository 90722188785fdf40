/** What belongs to git itself: logins of a job lie there, and objects that a change may have brought along. */
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type PinbenchError, usageError } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import { exists, realPath } from './real-path.ts';

/** What git takes for a repository. */
const CONTENTS = ['HEAD', 'objects', 'refs'];
/** Folders in it that are git's or its tools'; in another one a person may have put a project. */
const FOLDERS =
  /^(annex|branches|common|hooks|info|lfs|logs|modules|objects|rebase-.*|refs|reftable|rr-cache|sequencer|svn|worktrees)$/;

/**
 * The folder of git's own that a path without links is, or lies in: a `.git`, or one that is a repository by what it holds.
 * Null: none. A work tree in such a folder, or a project beside what git has there, is not git's own.
 */
export async function gitFolderOf(real: string): Promise<string | null> {
  for (let here = real; here !== path.dirname(here); here = path.dirname(here)) {
    if (path.basename(here).toLowerCase() === '.git') return here;
    if (await exists(path.join(here, '.git'))) return null;
    const found = await Promise.all(CONTENTS.map((name) => exists(path.join(here, name))));
    if (found.every(Boolean)) return (await isProjectIn(here, real)) ? null : here;
  }
  return null;
}

async function isProjectIn(repository: string, real: string): Promise<boolean> {
  const [name = ''] = path.relative(repository, real).split(path.sep);
  if (name === '' || FOLDERS.test(name)) return false;
  return (await lstat(path.join(repository, name)).catch(() => null))?.isDirectory() === true;
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

/** The repository's own folders, without links, of a work tree whose `.git` is a file or a link. Empty: its `.git` is a folder. */
export async function gitFoldersElsewhere(tree: string): Promise<string[]> {
  const entry = path.join(tree, '.git');
  const facts = await lstat(entry).catch(() => null);
  if (facts === null || facts.isDirectory()) return [];
  const named = facts.isFile() ? /^gitdir: (.+?)[\r\n]*$/s.exec(await textOf(entry))?.[1] : '.git';
  if (named === undefined) return [];
  const folder = await realPath(path.resolve(tree, named));
  const common = (await textOf(path.join(folder, 'commondir'))).replace(/[\r\n]+$/, '');
  return common === '' ? [folder] : [folder, await realPath(path.resolve(folder, common))];
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
