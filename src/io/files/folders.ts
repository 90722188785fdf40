/**
 * Folders at places that a person named. Node.js itself, asked to make all folders of a path, tries for ever where the
 * kernel has no folders to make, as below /proc; and nothing stops it.
 */
import { mkdir, open, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, infrastructureError, messageOf, type PinbenchError, usageError } from '../../model/errors.ts';
import { repositoryAround } from './git-folder.ts';
import { partOf } from './part-file.ts';
import { realPath } from './real-path.ts';

/** What the system says of a place that is the wrong one, rather than short of something. */
const WRONG_PLACE: Partial<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'its file system is read-only',
  EEXIST: 'a file is in the way',
  ENOTDIR: 'a file is in the way',
  ENOENT: 'there is no such folder, and it cannot be created',
  ENAMETOOLONG: 'the name is too long',
};

/** Makes the folder and those above it, one after the other. True when it was not there before. Throws what mkdir throws. */
export async function makeFolders(folder: string): Promise<boolean> {
  const missing: string[] = [];
  for (let here = path.resolve(folder); !(await isFolder(here)); here = path.dirname(here)) missing.unshift(here);
  for (const here of missing) {
    await mkdir(here).catch(async (thrown: unknown) => {
      // Another process may have been first.
      if (codeOf(thrown) !== 'EEXIST' || !(await isFolder(here))) throw thrown;
    });
  }
  return missing.length > 0;
}

/** Makes the folder so that git sees nothing of it; one that is there already stays as it is. Throws what the system says. */
export async function makeUnseen(folder: string): Promise<void> {
  // Never through a link.
  if (await makeFolders(folder)) await writeFile(path.join(folder, '.gitignore'), '*\n', { flag: 'wx' });
}

/**
 * Makes the folder for results and tries whether a file can be written there, before anything is measured. `unseen`: git
 * is to see nothing of it. Throws a usage error for a wrong place and an infrastructure error for one that is full.
 */
export async function requireOutput(folder: string, unseen: boolean): Promise<void> {
  const around = await repositoryAround(await realPath(folder));
  const git = folder.split(path.sep).includes('.git') ? 'a .git' : around === null ? null : `the git folder ${around}`;
  if (git !== null) {
    throw usageError(`the output folder ${folder} lies in ${git}`, {
      expected: 'a folder outside of what belongs to git',
      fix: 'name another folder',
    });
  }
  try {
    await (unseen ? makeUnseen(folder) : makeFolders(folder));
    const trial = await partOf(path.join(folder, 'perf.json'));
    await rm(trial, { force: true });
    await (await open(trial, 'wx')).close();
    await rm(trial);
  } catch (thrown) {
    throw notWritable(`the output folder ${folder}`, 'a writable folder, or a path where one can be created', thrown);
  }
}

/** Before there is a result: a usage error for a wrong place, an infrastructure error for one that is full or broken. */
export function notWritable(what: string, expected: string, thrown: unknown): PinbenchError {
  const why = WRONG_PLACE[codeOf(thrown) ?? ''];
  if (why !== undefined) {
    return usageError(`${what} could not be written: ${why}`, { expected, fix: 'name another folder', cause: thrown });
  }
  const fix = 'free some space, or name another folder';
  return infrastructureError(`${what} could not be written: ${messageOf(thrown)}`, { expected, fix, cause: thrown });
}

/** False when nothing is there. Throws what the system says of a file, and of what it cannot look at. */
async function isFolder(place: string): Promise<boolean> {
  try {
    if ((await stat(place)).isDirectory()) return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return false;
    throw thrown;
  }
  throw Object.assign(new Error(`EEXIST: a file is in the way, '${place}'`), { code: 'EEXIST' });
}
