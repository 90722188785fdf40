/** Runs kept in a folder of this machine. A clone of the data branch is such a folder too. */
import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { infrastructureError, messageOf, PinbenchError } from '../errors.ts';
import { encodeRun, folderOf, holdsRun, parsePath, restoreRun, storedRunOf, takenError } from '../history.ts';
import type { Run, StoredRun } from '../model.ts';
import type { Store } from '../world.ts';

/** A stored run is packed, so a larger file is none of ours and is not read into memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** `folder` is made with the first run. `parseRun` checks the shape of what is read back. */
export function folderStore(folder: string, parseRun: (value: unknown, where: string) => Run): Store {
  return {
    place: folder,

    async list(suite) {
      return explained(folder, 'read', async () => {
        const runs: StoredRun[] = [];
        const within = folderOf(suite);
        for (const key of await namesIn(join(folder, within))) {
          for (const name of await namesIn(join(folder, within, key))) {
            // Whatever else lies there is not ours to judge.
            const stored = parsePath(`${within}${key}/${name}`);
            if (stored !== null) runs.push(stored);
          }
        }
        return runs;
      });
    },

    async read(stored) {
      return explained(folder, 'read', async () => {
        if (parsePath(stored.path) === null)
          throw infrastructureError(`${stored.path} is not the path of a stored run`);
        return restoreRun(await readWhole(join(folder, stored.path)), stored.path, parseRun);
      });
    },

    async append(run) {
      const stored = storedRunOf(run);
      const { path } = stored;
      const bytes = encodeRun(run);
      return explained(folder, 'written', async () => {
        await makeFolder(folder, dirname(join(folder, path)));
        const isNew = await writeOnce(join(folder, path), bytes);
        if (!isNew && !holdsRun(await readWhole(join(folder, path)), path, run)) throw takenError(path, folder);
        return stored;
      });
    },
  };
}

/** A new store keeps itself out of git; where a `.git` lies, it is somebody's work tree and stays as it is. */
async function makeFolder(folder: string, needed: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const isFirst = (await mkdir(join(folder, 'runs'), { recursive: true })) !== undefined;
  if (isFirst && !(await exists(join(folder, '.git'))) && !(await exists(join(folder, '.gitignore')))) {
    await writeFile(join(folder, '.gitignore'), '*\n');
  }
  await mkdir(needed, { recursive: true });
}

/**
 * Writes a file whole or not at all, and never over another: false when the name is taken. The bytes are on the disk
 * before the name exists, and the name is on the disk before this returns.
 */
async function writeOnce(path: string, bytes: Uint8Array): Promise<boolean> {
  const temporary = join(dirname(path), `.tmp-${randomBytes(8).toString('hex')}`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await nameIt(temporary, path))) return false;
    await syncFolder(dirname(path));
    return true;
  } finally {
    await rm(temporary, { force: true });
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

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; its file systems keep the order of names themselves.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readWhole(path: string): Promise<Uint8Array> {
  const facts = await stat(path);
  if (!facts.isFile() || facts.size > MOST_BYTES) {
    throw infrastructureError(`the stored run ${path} cannot be used: it is no file of at most ${MOST_BYTES} bytes`);
  }
  return readFile(path);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (thrown) {
    // Nothing stored yet, or a foreign file where a folder of ours would be.
    if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR') return [];
    throw thrown;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return false;
    throw thrown;
  }
}

/** Turns what the file system throws into a sentence. */
async function explained<T>(folder: string, verb: 'read' | 'written', work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const code = codeOf(thrown);
    if (thrown instanceof PinbenchError || code === undefined) throw thrown;
    const [why, todo] = reasons[code] ?? [messageOf(thrown), 'look at the folder, or store somewhere else'];
    throw infrastructureError(`the store ${folder} could not be ${verb}: ${why}`, {
      expected: 'a folder that can be read and written',
      todo,
      cause: thrown,
    });
  }
}

const reasons: Record<string, [why: string, todo: string]> = {
  ENOSPC: ['no space is left on its disk', 'free some space; what was stored before is whole'],
  EDQUOT: ["the user's disk quota is used up", 'free some space; what was stored before is whole'],
  EROFS: ['its file system is read-only', 'mount it writable, or store somewhere else'],
  EACCES: ['permission was denied', 'give the user of this process the right to it, or store somewhere else'],
  EPERM: ['the operation is not permitted', 'give the user of this process the right to it, or store somewhere else'],
};

function codeOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}
