/** Files of a folder store: written whole or not at all, read within bounds, and every fault a sentence. */

import { randomBytes } from 'node:crypto';
import { constants, type Dirent } from 'node:fs';
import { type FileHandle, link, lstat, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, infrastructureError, messageOf, PinbenchError } from '../../../model/errors.ts';
import { formatBytes } from '../../../units/format.ts';
import { makeFolders } from '../../files/folders.ts';

/** A stored run is packed, so a larger file is none of ours and is not read into memory. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Half-written files lie in the store's own folder, so that one look finds them all. */
const TEMPORARY = /^\.tmp-[0-9a-f]{16}$/;
const HOUR = 3_600_000;

/** A new store keeps itself out of git; where a `.git` lies, it is somebody's work tree and stays as it is. */
export async function makeFolder(folder: string, needed: string): Promise<void> {
  const isFirst = await makeFolders(join(folder, 'runs'));
  if (isFirst && !(await exists(join(folder, '.git'))) && !(await exists(join(folder, '.gitignore')))) {
    // A link there that leads nowhere yet would be written through.
    await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(onlyIfTaken);
  }
  await makeFolders(needed);
}

/**
 * Writes a file whole or not at all, and never over another: false when the name is taken. The bytes are on the disk
 * before the name exists, and the name is on the disk before this returns.
 */
export async function writeOnce(folder: string, path: string, bytes: Uint8Array): Promise<boolean> {
  const temporary = await writeTemporary(folder, bytes);
  try {
    if (!(await nameIt(temporary, join(folder, path)))) return false;
    await syncFolder(dirname(join(folder, path)));
    return true;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Writes files over what is there: each whole or not at all, none before the bytes of all are on the disk. */
export async function writeOver(folder: string, files: { path: string; bytes: Uint8Array }[]): Promise<void> {
  const written: { temporary: string; path: string }[] = [];
  try {
    for (const { path, bytes } of files) {
      await requireOwn(folder, dirname(path));
      await makeFolder(folder, dirname(join(folder, path)));
      written.push({ temporary: await writeTemporary(folder, bytes), path: join(folder, path) });
    }
    for (const { temporary, path } of written) await rename(temporary, path);
    for (const place of new Set(written.map(({ path }) => dirname(path)))) await syncFolder(place);
  } finally {
    for (const { temporary } of written) await rm(temporary, { force: true });
  }
}

async function writeTemporary(folder: string, bytes: Uint8Array): Promise<string> {
  const temporary = join(folder, `.tmp-${randomBytes(8).toString('hex')}`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return temporary;
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
}

export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/** Removes what killed writers left behind; an hour is longer than any write takes. */
export async function sweep(folder: string): Promise<void> {
  for (const name of (await namesIn(folder)).filter(isTemporary)) {
    const facts = await stat(join(folder, name)).catch(onlyIfGone);
    if (facts !== null && Date.now() - facts.mtimeMs > HOUR) await rm(join(folder, name), { force: true });
  }
}

async function nameIt(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EMLINK') throw thrown;
  }
  // A file system without hard links. No other run has this name, so only a second writer of the same run can race us.
  if (await exists(path)) return false;
  await rename(temporary, path);
  return true;
}

export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; its file systems keep the order of names themselves.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * The bytes of a regular file, or null when none has this name. A link is not followed: a store that came from elsewhere
 * could point anywhere. Throws on what is no file, or too large.
 */
export async function readWhole(path: string): Promise<Uint8Array | null> {
  let file: FileHandle;
  try {
    // Without waiting for the other end of a pipe.
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === 'ELOOP' || code === 'ENXIO') throw noFile(path, thrown);
    throw thrown;
  }
  try {
    const facts = await file.stat();
    if (!facts.isFile() || facts.size > MOST_BYTES) throw noFile(path);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function noFile(path: string, cause?: unknown): PinbenchError {
  const happened = `the stored file ${path} cannot be used: it is not a file of at most ${formatBytes(MOST_BYTES)}`;
  return infrastructureError(happened, { fix: 'remove it; no other run depends on it', cause });
}

/**
 * Throws when a folder on the way to `path`, from the store's own on, is a link: a store can come with a clone, and could
 * point anywhere.
 */
export async function requireOwn(folder: string, path: string): Promise<void> {
  let here = folder;
  for (const name of path.split('/').filter((part) => part !== '' && part !== '.')) {
    here = join(here, name);
    const facts = await lstat(here).catch(onlyIfGone);
    if (facts?.isSymbolicLink() !== true) continue;
    throw infrastructureError(`the folder ${here} of the store is a link, which is not followed`, {
      fix: 'put the folder itself there, or remove the link',
    });
  }
}

export function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(noneIfNoFolder);
}

export function entriesIn(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(noneIfNoFolder);
}

/** Nothing stored yet, or a foreign file where a folder of ours would be. */
function noneIfNoFolder(thrown: unknown): never[] {
  if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR') return [];
  throw thrown;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(onlyIfGone)) !== null;
}

function onlyIfGone(thrown: unknown): null {
  if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR') return null;
  throw thrown;
}

function onlyIfTaken(thrown: unknown): void {
  if (codeOf(thrown) !== 'EEXIST') throw thrown;
}

/** Turns what the file system throws into a sentence. */
export async function explained<T>(folder: string, verb: 'read' | 'written', work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const code = codeOf(thrown);
    if (thrown instanceof PinbenchError || code === null) throw thrown;
    const [why, fix] = reasons[code] ?? [messageOf(thrown), 'check the folder, or store somewhere else'];
    throw infrastructureError(`the store ${folder} could not be ${verb}: ${why}`, {
      expected: 'a readable and writable folder',
      fix,
      cause: thrown,
    });
  }
}

const reasons: Record<string, [why: string, fix: string]> = {
  ENOSPC: ['no space is left on its disk', 'free some space; earlier stored runs are intact'],
  EDQUOT: ["the user's disk quota is used up", 'free some space; earlier stored runs are intact'],
  EROFS: ['its file system is read-only', 'mount it writable, or store somewhere else'],
  EACCES: ['permission was denied', 'give the user of this process the right to it, or store somewhere else'],
  EPERM: ['the operation is not permitted', 'give the user of this process the right to it, or store somewhere else'],
};
