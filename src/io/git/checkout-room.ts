/**
 * What a commit's files may take. A commit of a few kilobytes can name one folder of files a million times over, or one
 * large file under many names, so they are counted before the first one is written.
 */
import { statfs } from 'node:fs/promises';
import { infrastructureError, usageError } from '../../model/errors.ts';
import { grouped } from '../../units/decimal.ts';
import { formatBytes } from '../../units/format.ts';
import type { Own } from './git.ts';
import { gitRecords } from './records.ts';

const MOST_ENTRIES = 1_000_000;
const MOST_BYTES = 10 * 2 ** 30;
/** Of the list of all paths, which git holds in memory while it writes the files. */
const MOST_LIST = 256 * 2 ** 20;
/** The smallest piece of a disk that most file systems give. */
const BLOCK = 4096;
/** Of what is free on the disk, one part in so many stays free. */
const KEPT_FREE = 10;
const LOOK_MS = 250;
const FIX =
  'take what is generated or large out of the repository, or compare with stored runs alone (compare.mode: stored)';

/** How much of a disk must stay free while a commit is fetched and placed; `signal` is aborted when less is left. */
export interface SpaceGuard {
  signal: AbortSignal;
  /** Bytes. */
  reserve: number;
  /** At once. */
  look(): Promise<void>;
  stop(): void;
}

/**
 * Git itself says how large the files of a commit are, and a clone can lie to it: in the heads of its objects, or with
 * attributes that make files longer as they are written. So the disk is looked at meanwhile.
 */
export async function guardSpace(folder: string): Promise<SpaceGuard> {
  const free = await freeIn(folder);
  const reserve = Number.isFinite(free) ? free / KEPT_FREE : 0;
  const low = new AbortController();
  const look = async (): Promise<void> => {
    if ((await freeIn(folder)) < reserve) low.abort();
  };
  const timer = setInterval(look, LOOK_MS).unref();
  return { signal: low.signal, reserve, look, stop: () => clearInterval(timer) };
}

/** Infinity when it is not known. */
async function freeIn(folder: string): Promise<number> {
  const disk = await statfs(folder).catch(() => null);
  return disk === null || disk.blocks === 0 ? Number.POSITIVE_INFINITY : disk.bavail * disk.bsize;
}

/** What is left for one commit, its submodules and the files that Git LFS keeps included. */
export class Room {
  readonly #commit: string;
  readonly #folder: string;
  readonly #free: number;
  readonly #bytes: number;
  #entries = 0;
  #taken = 0;
  #list = 0;

  private constructor(commit: string, folder: string, free: number) {
    this.#commit = commit;
    this.#folder = folder;
    this.#free = free;
    this.#bytes = Math.min(MOST_BYTES, free);
  }

  static async in(folder: string, commit: string, reserve: number): Promise<Room> {
    return new Room(commit, folder, (await freeIn(folder)) - reserve);
  }

  /** Throws when it is too much: a usage error, or an infrastructure error when only this disk is too small. */
  take(bytes: number): void {
    this.#taken += Math.ceil(bytes / BLOCK) * BLOCK;
    if (this.#taken <= this.#bytes) return;
    if (this.#bytes === MOST_BYTES) {
      throw usageError(`the files of the commit ${this.#commit} take more than ${formatBytes(MOST_BYTES)}`, {
        expected: `at most ${formatBytes(MOST_BYTES)}, submodules included`,
        fix: FIX,
      });
    }
    throw noRoom(
      this.#commit,
      this.#folder,
      `they take more than the ${formatBytes(Math.max(0, this.#free))} that may be used`,
    );
  }

  /** Every file and folder of a commit, its own or a submodule's, that `repository` has; throws as `take` does. */
  async takeTree(repository: Own, commit: string): Promise<void> {
    const list = (more: string[], take: (record: string) => void): Promise<void> =>
      gitRecords(['ls-tree', '-r', '-t', '-z', '--full-tree', ...more, commit], repository, take);
    // Their sizes take git much longer than their names.
    await list([], (record) => {
      this.#entries += 1;
      this.#list += record.length;
      if (this.#entries > MOST_ENTRIES) throw this.#tooMuch(`${grouped(`${MOST_ENTRIES}`)} files and folders`);
      if (this.#list > MOST_LIST) throw this.#tooMuch(`${formatBytes(MOST_LIST)} of names of files`);
    });
    // Mode, type, name and size before a tab; a folder's size is "-".
    await list(['-l'], (record) => this.take(Number(/^\S+ \S+ \S+ +(\d+)\t/.exec(record)?.[1] ?? BLOCK)));
  }

  #tooMuch(limit: string): Error {
    return usageError(`the commit ${this.#commit} has more than ${limit}`, {
      expected: `at most ${limit}, submodules included`,
      fix: FIX,
    });
  }
}

export function noRoom(commit: string, folder: string, why: string, cause?: unknown): Error {
  return infrastructureError(`the files of the commit ${commit} do not fit into ${folder}: ${why}`, {
    fix: 'free some space there, or set TMPDIR to a folder on a larger disk',
    cause,
  });
}
