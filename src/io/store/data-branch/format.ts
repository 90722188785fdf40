/** The objects of git that a data branch is made of, as `git cat-file --batch` prints them. Pure. */
import { infrastructureError } from '../../../model/errors.ts';

/** One name in a folder. */
export interface TreeEntry {
  name: string;
  /** `file` also where it may be executed; `other` is a symbolic link or a submodule. */
  kind: 'file' | 'folder' | 'other';
  id: string;
}

/** The entries of a tree object: mode, space, name, NUL and the raw id, again and again. `id` names it in an error. */
export function parseTree(bytes: Buffer, id: string): TreeEntry[] {
  const entries: TreeEntry[] = [];
  const idBytes = id.length / 2;
  let at = 0;
  while (at < bytes.length) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0 || end + 1 + idBytes > bytes.length) {
      throw infrastructureError(`the folder ${id} of the data branch is damaged`);
    }
    const mode = bytes.toString('latin1', at, space);
    const name = bytes.toString('utf8', space + 1, end);
    at = end + 1 + idBytes;
    entries.push({ name, kind: kindOf(mode), id: bytes.toString('hex', end + 1, at) });
  }
  return entries;
}

function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '40000') return 'folder';
  return mode.startsWith('100') ? 'file' : 'other';
}

/** What `--batch-check` printed: the size in bytes of each object that is here. */
export function parseSizes(output: string): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const row of output.split('\n')) {
    const [id, kind, size] = row.split(' ');
    if (id !== undefined && kind !== 'missing' && size !== undefined) sizes.set(id, Number(size));
  }
  return sizes;
}

/** What `--batch` printed, by id: a line with id, type and size, the content, a line end. Missing ones are left out. */
export function parseContents(output: Buffer): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(0x0a, at);
    const row = output.toString('latin1', at, end);
    if (row.endsWith(' missing')) {
      at = end + 1;
      continue;
    }
    const [id = '', , size] = row.split(' ');
    if (end < 0 || size === undefined) throw infrastructureError('git printed an object in a way we do not know');
    contents.set(id, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

/**
 * What `git fast-import` is to do: one commit on `parent` (null: the first) with `put` written and `remove` taken away.
 * It reads and rewrites no more folders than lie on these paths, and prints the id of the commit.
 */
export function importScript(commit: {
  parent: string | null;
  put: { path: string; bytes: Uint8Array }[];
  remove: string[];
  message: string;
  /** Seconds since 1970. */
  time: number;
}): Buffer {
  // Years before 1970 are a broken clock; git knows none of them.
  const person = `pinbench <noreply@pinbench.invalid> ${Math.max(0, Math.floor(commit.time))} +0000\n`;
  const parts: (string | Uint8Array)[] = [
    'feature done\ncommit refs/pinbench/new\nmark :1\n',
    `author ${person}committer ${person}`,
    ...data(Buffer.from(commit.message)),
    commit.parent === null ? '' : `from ${commit.parent}\n`,
    ...commit.remove.map((path) => `D ${quoted(path)}\n`),
    ...commit.put.flatMap(({ path, bytes }) => [`M 100644 inline ${quoted(path)}\n`, ...data(bytes)]),
    'get-mark :1\ndone\n',
  ];
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

function data(bytes: Uint8Array): (string | Uint8Array)[] {
  return [`data ${bytes.length}\n`, bytes, '\n'];
}

function quoted(path: string): string {
  return `"${path.replaceAll(/["\\]/g, '\\$&')}"`;
}
