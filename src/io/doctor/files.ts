/** Reads the files that the doctor's checks name, below a root folder. What is read is bounded, whatever lies there. */
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../../doctor/machine.ts';
import { codeOf } from '../../model/errors.ts';
import { patternMatcher } from '../../model/pattern.ts';

/** /proc/interrupts of a machine with hundreds of CPUs is the largest of them. */
const LARGEST = 4 * 1024 * 1024;
/** Files that one pattern stands for, at most. */
const MOST_PER_PATTERN = 8192;
const MOST_BYTES = 64 * 1024 * 1024;

/** Patterns as in a check's `files`; the answer's paths are as on the machine, without the root folder. */
export function readDoctorFiles(patterns: string[], root = '/', most = MOST_PER_PATTERN): Files {
  const files = new Map<string, string | null>();
  const own = ownGroups(readOne(path.join(root, 'proc/self/cgroup')) ?? '');
  let bytes = 0;
  for (const pattern of patterns.flatMap((each) => withOwn(each, own))) {
    for (const file of expand(root, pattern, most)) {
      if (files.has(file) || bytes > MOST_BYTES) continue;
      const text = readOne(path.join(root, file));
      if (text === undefined) continue;
      files.set(file, text);
      bytes += text?.length ?? 0;
    }
  }
  return files;
}

/** Our cgroup and each one above it, "" the root; of all hierarchies, since v1 has one for each controller. */
function ownGroups(cgroup: string): string[] {
  const groups = new Set(['']);
  for (const line of cgroup.split('\n').slice(0, 64)) {
    let group = line.split(':').slice(2).join(':');
    for (let depth = 0; depth < 32 && group.startsWith('/') && group !== '/' && !group.includes('..'); depth++) {
      groups.add(group);
      group = path.posix.dirname(group);
    }
  }
  return [...groups];
}

function withOwn(pattern: string, own: string[]): string[] {
  return pattern.includes('{own}') ? own.map((group) => pattern.replace('{own}', group)) : [pattern];
}

/** Paths that exist for a pattern; one without a star is answered as it is. */
function expand(root: string, pattern: string, most: number): string[] {
  let found = [''];
  for (const name of pattern.split('/').slice(1)) {
    if (!name.includes('*')) {
      found = found.map((folder) => `${folder}/${name}`);
      continue;
    }
    const isLike = patternMatcher(name);
    found = found
      .flatMap((folder) =>
        list(path.join(root, folder))
          .filter(isLike)
          .map((entry) => `${folder}/${entry}`),
      )
      .slice(0, most);
  }
  return found;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // Not there, or not for us: then no file in it can be read either.
    return [];
  }
}

/** undefined: not there. null: there, but no answer for us. A link to /dev/null, as of a masked unit, is an empty text. */
function readOne(file: string): string | null | undefined {
  let handle: number;
  try {
    // A pipe in the place of a file must not make us wait.
    handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (thrown) {
    return isMissing(thrown) ? undefined : null;
  }
  try {
    const stat = fstatSync(handle);
    if (stat.isCharacterDevice()) return stat.rdev === 0x103 ? '' : null;
    return stat.isFile() ? readAll(handle) : null;
  } catch {
    // Some drivers have a file but no answer: EINVAL, EIO, ENODEV and others.
    return null;
  } finally {
    closeSync(handle);
  }
}

/** Kernel files tell no true size and may answer in pieces. */
function readAll(handle: number): string {
  const pieces: Buffer[] = [];
  let length = 0;
  while (length < LARGEST) {
    const piece = Buffer.alloc(64 * 1024);
    const got = readSync(handle, piece, 0, piece.length, null);
    if (got === 0) break;
    pieces.push(piece.subarray(0, got));
    length += got;
  }
  return Buffer.concat(pieces).toString('latin1');
}

function isMissing(thrown: unknown): boolean {
  // ESRCH and ENXIO: a process or device that has gone since its folder was listed.
  return ['ENOENT', 'ENOTDIR', 'ESRCH', 'ENXIO'].includes(codeOf(thrown) ?? '');
}
