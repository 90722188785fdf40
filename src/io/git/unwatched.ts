/**
 * Files that git was told not to look at (`git update-index --assume-unchanged`, `--skip-worktree`): it calls them unchanged
 * whatever is in them, and what is measured is in no commit all the same.
 */
import { createHash } from 'node:crypto';
import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gitOutput } from './git.ts';

/** A file of the index. */
export interface Unwatched {
  /** Below the root. */
  name: string;
  /** Of its content. */
  id: string;
  isLink: boolean;
  /** Not checked out, as in a sparse checkout: that it is not there is no change. */
  isSkipped: boolean;
}

/** What `git ls-files --stage -v -z` prints of one. */
const RECORD = /^(?<tag>[a-zS]) (?<mode>1[02]\d{4}) (?<id>[0-9a-f]+) 0\t(?<name>.*)$/s;

/** Null for a file that git looks at, and for a submodule. */
export function unwatchedIn(record: string): Unwatched | null {
  const { tag = '', mode = '', id = '', name = '' } = RECORD.exec(record)?.groups ?? {};
  if (name === '') return null;
  return { name, id, isLink: mode === '120000', isSkipped: tag.toUpperCase() === 'S' };
}

/** Names of those that are not as they were committed. */
export async function changedUnwatched(root: string, files: readonly Unwatched[]): Promise<string[]> {
  const changed: string[] = [];
  const toHash: Unwatched[] = [];
  for (const file of files) {
    const place = join(root, file.name);
    const facts = await lstat(place).catch(() => null);
    if (facts === null && file.isSkipped) continue;
    if (facts?.isSymbolicLink() === true && file.isLink) {
      if (digestOf(await readlink(place, 'buffer'), file.id) !== file.id) changed.push(file.name);
      // Of other names git would read a part.
    } else if (facts?.isFile() === true && !/^"|\n/.test(file.name)) toHash.push(file);
    else changed.push(file.name);
  }
  const filtered = await differing(root, toHash, []);
  // As it was committed without filters, line ends for example.
  const differ = await differing(root, filtered, ['--no-filters']);
  return [...changed, ...differ.map(({ name }) => name)];
}

async function differing(root: string, files: Unwatched[], how: string[]): Promise<Unwatched[]> {
  if (files.length === 0) return [];
  const input = files.map(({ name }) => `${name}\n`).join('');
  const output = await gitOutput(['hash-object', ...how, '--stdin-paths'], { cwd: root, input });
  const ids = output.toString().split('\n');
  return files.filter(({ id }, index) => ids[index] !== id);
}

function digestOf(content: Buffer, { length }: string): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}
