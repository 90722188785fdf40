/** What a shield has changed, on disk before it is changed: whoever starts next can take it back. */

import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { infrastructureError } from '../../model/errors.ts';
import type { Change } from '../../plan/cpu-shield/change.ts';
import { decodeJournal, encodeEntry } from '../../plan/cpu-shield/journal.ts';
import { formatExcess } from '../../units/format.ts';
import { bootId } from './lock.ts';
import { isGone } from './tree.ts';

/** Ours have a few hundred lines at most. */
const LARGEST = 64 * 1024 * 1024;

export class ShieldJournal {
  readonly #file: string;

  /** The lock has to be held: one journal, one writer. */
  constructor(folder: string) {
    this.#file = path.join(folder, 'shield.jsonl');
  }

  /** On disk when this returns, and the file's own name with it. */
  append(change: Change): void {
    const fresh = !exists(this.#file);
    write(this.#file, encodeEntry(bootId(), change));
    if (fresh) syncFolder(path.dirname(this.#file));
  }

  /** Changes that are still to be taken back, oldest first. */
  read(): { changes: Change[]; problem: string | null } {
    let handle: number;
    try {
      handle = openSync(this.#file, 'r');
    } catch (thrown) {
      if (isGone(thrown)) return { changes: [], problem: null };
      throw thrown;
    }
    try {
      const { size } = fstatSync(handle);
      if (size > LARGEST) {
        throw infrastructureError(`${this.#file} has ${formatExcess(size, LARGEST)}`, {
          expected: 'a journal of at most 64 MiB',
          fix: 'read it, restore the cpusets of this host by hand (a reboot does it too), then remove the journal',
        });
      }
      return decodeJournal(readFileSync(handle, 'utf8'), bootId());
    } finally {
      closeSync(handle);
    }
  }

  /** What is left to take back; nothing else stays in it. Whole or as before, whenever this process is killed. */
  keep(left: Change[]): void {
    const fresh = `${this.#file}.new`;
    rmSync(fresh, { force: true });
    if (left.length === 0) {
      rmSync(this.#file, { force: true });
      return;
    }
    write(fresh, left.map((change) => encodeEntry(bootId(), change)).join(''));
    renameSync(fresh, this.#file);
    syncFolder(path.dirname(this.#file));
  }
}

/** Makes the folder, root's alone; refuses one that somebody else may write in, for what is in it moves processes. */
export function openStateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = statSync(folder);
  if (uid === process.getuid?.() && (mode & 0o022) === 0) return;
  throw infrastructureError(`${folder} belongs to user ${uid} with mode ${(mode & 0o777).toString(8)}`, {
    expected: 'a folder of this user that nobody else may write in',
    fix: `remove ${folder}; it is created again`,
  });
}

function exists(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** At the end of the file, and on disk. */
function write(file: string, text: string): void {
  const handle = openSync(file, 'a', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
