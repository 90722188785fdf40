/**
 * Files that somebody else may have put there: a clone may hold a link to the host's own files, a pipe that never ends or
 * a device. What is read is an ordinary file of a bounded size, inside the folder that it has to be in.
 */

import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, lstat, open, readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, messageOf, type PinbenchError, usageError } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import { formatBytes, formatExcess } from '../../units/format.ts';
import { refuseGits } from './git-folder.ts';
import { below, realPath } from './real-path.ts';

export interface Reading {
  /** What the file is, for errors: "the configuration .pinbench.yml". */
  what: string;
  /** Real path of the folder that it must lie in after every link is followed; null: anywhere. */
  within: string | null;
  /** Bytes. */
  most: number;
}

export interface OrdinaryFile {
  content: Buffer;
  facts: BigIntStats;
  /** Without links. */
  realFile: string;
}

/** What to do about a path that leads out, where the command takes the option. */
export const INSIDE = 'move it inside, or allow it in so many words on the command line: --allow-outside';

/** Throws a usage error, which holds nothing of the file, on all that is not an ordinary file inside. */
export async function readOrdinary(file: string, reading: Reading): Promise<OrdinaryFile> {
  const { what, within, most } = reading;
  const unusable = (why: string, cause?: unknown): PinbenchError =>
    usageError(`${what} cannot be read: ${why}`, {
      expected: `an ordinary file of at most ${formatBytes(most)}`,
      fix: 'make it one, or name another',
      cause,
    });
  const failed = (thrown: unknown): never => {
    throw unusable(messageOf(thrown), thrown);
  };
  const realFile = await realpath(file).catch(async (thrown: unknown) => {
    // A link that leads nowhere is there.
    const isGone = codeOf(thrown) === 'ENOENT' && (await lstat(file).catch(() => null)) === null;
    throw isGone ? noSuchFile(what, thrown) : unusable(messageOf(thrown), thrown);
  });
  requireInside(what, within, realFile);
  await refuseGits(what, realFile);
  // Opening a device or a pipe can do something already.
  const kind = whyNotOrdinary(await stat(realFile, { bigint: true }).catch(failed));
  if (kind !== null) throw unusable(kind);
  const handle = await open(realFile, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(failed);
  try {
    const facts = await handle.stat({ bigint: true });
    const changed = whyNotOrdinary(facts);
    if (changed !== null) throw unusable(changed);
    // Where the kernel says what was opened: a link may have come in between.
    const opened = await readlink(`/proc/self/fd/${handle.fd}`).catch(() => realFile);
    requireInside(what, within, opened);
    await refuseGits(what, opened);
    if (facts.size > BigInt(most)) throw unusable(`it has ${formatExcess(Number(facts.size), most)}`);
    const content = await readAtMost(handle, most + 1).catch(failed);
    if (content.length > most) throw unusable(`it has more than ${formatBytes(most)}`);
    return { content, facts, realFile };
  } finally {
    await handle.close();
  }
}

function noSuchFile(what: string, cause: unknown): PinbenchError {
  return usageError(`${what} cannot be read: there is no such file`, {
    expected: 'an existing file; paths are relative to the current folder',
    fix: 'check the name',
    cause,
  });
}

function requireInside(what: string, within: string | null, realFile: string): void {
  if (within !== null && below(within, realFile) === null) throw leadsOut(what, realFile, within);
}

export function leadsOut(what: string, realFile: string, within: string): PinbenchError {
  return usageError(`${what} leads to ${quote(realFile)}, outside of ${quote(within)}`, {
    expected: `a place inside of ${quote(within)}, links included`,
    fix: INSIDE,
  });
}

function whyNotOrdinary(facts: BigIntStats): string | null {
  if (facts.isFile()) return null;
  return `it is ${facts.isDirectory() ? 'a folder' : facts.isFIFO() ? 'a pipe' : 'no ordinary file'}`;
}

/** Whatever the file's size is said to be: those of /proc have none. */
async function readAtMost(handle: FileHandle, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (let total = 0; total < most; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(65_536, most - total)));
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    total += bytesRead;
  }
  return Buffer.concat(chunks);
}

/**
 * The real path of what a person named. Links of their own are followed; a link that lies in a work tree came with it, and
 * must not lead out of that. What is not there yet keeps its name.
 */
export async function realPathOf(named: string, what: string): Promise<string> {
  let here = path.parse(path.resolve(named)).root;
  const absolute = path.isAbsolute(named) ? named : `${process.cwd()}${path.sep}${named}`;
  // Not normalized: behind a link, `..` is not where the text says.
  for (const name of absolute.split(path.sep).filter((part) => part !== '' && part !== '.')) {
    if (name === '..') {
      here = path.dirname(here);
      continue;
    }
    const next = path.join(here, name);
    const facts = await lstat(next).catch(() => null);
    if (facts?.isSymbolicLink() !== true) {
      here = next;
      continue;
    }
    const tree = await treeOf(here);
    const target = await realpath(next).catch((thrown: unknown) => {
      const fix = `remove the link ${quote(next)}, or name another folder`;
      throw usageError(`${what} cannot be used: ${messageOf(thrown)}`, { fix, cause: thrown });
    });
    if (tree !== null && below(tree, target) === null) throw leadsOut(what, target, tree);
    here = target;
  }
  return here;
}

/**
 * Whether a file was named through a link that came with a work tree, or is a link: what it leads to may be a file that
 * nobody wanted to show. Links of a person's own, above every work tree, do not count.
 */
export async function isLinked(named: string): Promise<boolean> {
  // Not normalized: behind a link, `..` is not where the text says.
  const absolute = path.isAbsolute(named) ? named : `${process.cwd()}${path.sep}${named}`;
  const names = absolute.split(path.sep);
  for (let count = 2; count <= names.length; count++) {
    const here = names.slice(0, count).join(path.sep);
    const facts = await lstat(here).catch(() => null);
    if (facts?.isSymbolicLink() !== true) continue;
    if (count === names.length || (await treeOf(await realPath(path.dirname(here)))) !== null) return true;
  }
  return false;
}

/**
 * As `realPathOf`, for a folder that is written to: by a name inside of `bounds` it must also lie there; null: anywhere.
 */
export async function folderNamed(named: string, what: string, bounds: string | null): Promise<string> {
  if (bounds === null) return realPath(named);
  const realFile = await realPathOf(named, what);
  if (below(bounds, path.resolve(named)) !== null && below(bounds, realFile) === null)
    throw leadsOut(what, realFile, bounds);
  return realFile;
}

/** The folder at or above this one that has a `.git`; null outside of every work tree. */
export async function treeOf(folder: string): Promise<string | null> {
  for (let here = folder; ; here = path.dirname(here)) {
    if ((await lstat(path.join(here, '.git')).catch(() => null)) !== null) return here;
    if (here === path.dirname(here)) return null;
  }
}
