/** Small text files of a Linux machine: /proc, /sys and /etc, or a folder that stands for them. */
import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../../model/errors.ts';

/** Far above what any of these files needs; a machine of 512 CPUs has a /proc/cpuinfo of less than 1 MiB. */
const MOST_BYTES = 1024 * 1024;

/** Absent, not ours, or (EINVAL and what follows) a setting that this driver has a file for but no answer. */
const UNREADABLE = new Set(
  'ENOENT ENOTDIR EISDIR ELOOP EACCES EPERM EINVAL EIO ENXIO ENODEV ENODATA EBUSY EOPNOTSUPP ENOTSUP'.split(' '),
);

export class HostTree {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Trimmed content, of a large file the beginning; null when it is not there, not for us, or empty. */
  read(file: string): string | null {
    try {
      return this.#head(file).trim() || null;
    } catch (thrown) {
      if (isUnreadable(thrown)) return null;
      throw thrown;
    }
  }

  /** A whole number of none or more; null for anything else. */
  readNumber(file: string): number | null {
    const text = this.read(file);
    return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
  }

  has(file: string): boolean {
    return existsSync(path.join(this.#root, file));
  }

  /** True only when it is there and this user may not read it. */
  forbids(file: string): boolean {
    try {
      this.#head(file);
      return false;
    } catch (thrown) {
      if (isUnreadable(thrown)) return codeOf(thrown) === 'EACCES' || codeOf(thrown) === 'EPERM';
      throw thrown;
    }
  }

  /** Names in a folder, in order; none when it cannot be read. */
  names(folder: string): string[] {
    try {
      return readdirSync(path.join(this.#root, folder)).sort();
    } catch (thrown) {
      if (isUnreadable(thrown)) return [];
      throw thrown;
    }
  }

  /** Numbers of the entries named like `node3`, ascending. */
  numbered(folder: string, prefix: string): number[] {
    const names = this.names(folder).filter((name) => name.startsWith(prefix));
    const digits = names.map((name) => name.slice(prefix.length)).filter((rest) => /^\d+$/.test(rest));
    return digits.map(Number).sort((a, b) => a - b);
  }

  /** Such files tell no size, and a read may give less than was asked for. */
  #head(file: string): string {
    const handle = openSync(path.join(this.#root, file), 'r');
    try {
      const chunks: Buffer[] = [];
      for (let left = MOST_BYTES; left > 0; ) {
        const chunk = Buffer.alloc(Math.min(left, 65_536));
        const bytes = readSync(handle, chunk, 0, chunk.length, null);
        if (bytes === 0) break;
        chunks.push(chunk.subarray(0, bytes));
        left -= bytes;
      }
      return Buffer.concat(chunks).toString('utf8');
    } finally {
      closeSync(handle);
    }
  }
}

function isUnreadable(thrown: unknown): boolean {
  return UNREADABLE.has(codeOf(thrown) ?? '');
}
