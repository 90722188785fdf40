/** What a benchmark wrote into its folder, read with suspicion: it chose what each name there is. */
import { constants } from 'node:fs';
import { type FileHandle, open, opendir } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, messageOf } from '../../model/errors.ts';
import { namesOneFile, patternMatcher } from '../../model/pattern.ts';
import type { WrittenFile } from '../../model/ports/engine.ts';
import { quote } from '../../text/quote.ts';
import { isFolder } from '../files/real-path.ts';

/** Bytes of all files together; what is beyond is not read. */
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_FILES = 10_000;
/** Names that are looked at for them. */
const MOST_NAMES = 100_000;
const DEEPEST = 20;

export interface ResultFiles {
  resultFiles: WrittenFile[];
  resultProblem: string | null;
}

/**
 * The files that `wanted` names (see `suites.NAME.results.path`): one file, a pattern with `*`, or a folder, "criterion/".
 * Links, pipes and devices are not read. No file is no problem here; `wanted` null: none is wanted.
 */
export async function readResultFiles(folder: string, wanted: string | null): Promise<ResultFiles> {
  if (wanted === null) return { resultFiles: [], resultProblem: null };
  const isOne = namesOneFile(wanted);
  const reading: Reading = { files: [], problems: [], bytes: 0, names: 0, single: isOne };
  // A folder is one with or without the slash at its end.
  if (isOne && (await isFolder(path.join(folder, wanted)))) return readResultFiles(folder, `${wanted}/`);
  if (isOne && !wanted.includes('/')) {
    await readFile(path.join(folder, wanted), wanted, reading);
    return { resultFiles: reading.files, resultProblem: reading.problems[0] ?? null };
  }
  const pattern = wanted.endsWith('/') ? `${wanted}*` : wanted;
  const found = { fits: patternMatcher(pattern), start: pattern.split('*', 1)[0] ?? '' };
  const handle = await openInside(folder, constants.O_DIRECTORY).catch((thrown: unknown) => thrown);
  if (!isHandle(handle)) {
    const isGone = codeOf(handle) === 'ENOENT';
    return {
      resultFiles: [],
      resultProblem: isGone ? null : `the folder of results cannot be read: ${messageOf(handle)}`,
    };
  }
  await readFolder({ handle, folder, name: '', depth: 0 }, found, reading);
  const { files, problems } = reading;
  return { resultFiles: files.sort((a, b) => (a.path < b.path ? -1 : 1)), resultProblem: problems[0] ?? null };
}

interface Reading {
  files: WrittenFile[];
  /** Sentences. */
  problems: string[];
  bytes: number;
  names: number;
  /** One file is wanted: its name then says nothing. */
  single: boolean;
}

interface Wanted {
  fits: (name: string) => boolean;
  /** What every name that fits begins with. */
  start: string;
}

interface Folder {
  handle: FileHandle;
  /** Where it is, for systems that cannot name an open folder. */
  folder: string;
  /** Relative to the benchmark's folder, '' for itself. */
  name: string;
  depth: number;
}

/** Closes the folder. */
async function readFolder({ handle, folder, name, depth }: Folder, wanted: Wanted, reading: Reading): Promise<void> {
  try {
    const inside = pathOf(handle, folder);
    // One after the other: a list of all of them would be as large as the benchmark's memory.
    for await (const entry of await opendir(inside)) {
      reading.names += 1;
      if (reading.names > MOST_NAMES) reading.problems.push(`the benchmark wrote more than ${MOST_NAMES} files`);
      if (reading.problems.length > 0) return;
      const full = name === '' ? entry.name : `${name}/${entry.name}`;
      const file = path.join(inside, entry.name);
      if (entry.isDirectory()) {
        const leads = wanted.start.startsWith(`${full}/`) || `${full}/`.startsWith(wanted.start);
        if (!leads || depth >= DEEPEST) continue;
        const next = await openInside(file, constants.O_DIRECTORY);
        await readFolder(
          { handle: next, folder: path.join(folder, entry.name), name: full, depth: depth + 1 },
          wanted,
          reading,
        );
      } else if (wanted.fits(full)) {
        await readFile(file, full, reading);
      }
    }
  } catch (thrown) {
    reading.problems.push(`${whatIs(name)} cannot be read: ${messageOf(thrown)}`);
  } finally {
    await handle.close();
  }
}

async function readFile(file: string, name: string, reading: Reading): Promise<void> {
  const handle = await openInside(file, constants.O_NONBLOCK).catch((thrown: unknown) => thrown);
  if (!isHandle(handle)) {
    if (codeOf(handle) === 'ENOENT') return;
    const why = codeOf(handle) === 'ELOOP' ? 'it is a link, not an ordinary file' : messageOf(handle);
    reading.problems.push(`the result file ${quote(name)} cannot be read: ${why}`);
    return;
  }
  try {
    const { size, isFile } = await handle.stat().then((stat) => ({ size: stat.size, isFile: stat.isFile() }));
    if (!isFile) {
      reading.problems.push(`${quote(name)} is not an ordinary file`);
      return;
    }
    if (reading.files.length >= MOST_FILES) {
      reading.problems.push(`more than ${MOST_FILES} files fit results.path`);
      return;
    }
    const buffer = Buffer.alloc(Math.min(size, MOST_BYTES - reading.bytes));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    const truncated = size > MOST_BYTES - reading.bytes;
    reading.bytes += bytesRead;
    const text = buffer.subarray(0, bytesRead).toString('utf8');
    reading.files.push({ path: reading.single ? '' : name, text, bytes: size, truncated });
  } finally {
    await handle.close();
  }
}

function whatIs(name: string): string {
  return name === '' ? 'the folder of results' : `the folder of results ${quote(name)}`;
}

function openInside(file: string, flags: number): Promise<FileHandle> {
  return open(file, constants.O_RDONLY | constants.O_NOFOLLOW | flags);
}

/** By its handle where the kernel offers that: whatever its name leads to by now. */
function pathOf(handle: FileHandle, folder: string): string {
  return process.platform === 'linux' ? `/proc/self/fd/${handle.fd}` : folder;
}

function isHandle(value: unknown): value is FileHandle {
  return typeof value === 'object' && value !== null && 'fd' in value && 'close' in value;
}
