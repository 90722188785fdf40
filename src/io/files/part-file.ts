/** Files that are written beside their real name until all is there. */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { ownerIsGone, ownerMark } from '../process/owner-mark.ts';

/** The name to write to. Parts that killed processes have left of the same file are removed. */
export async function partOf(file: string): Promise<string> {
  const start = `${path.basename(file)}.`;
  // A folder that cannot be read may well be one that can be written.
  const names = await readdir(path.dirname(file)).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(start) || !name.endsWith('.part')) continue;
    const mark = name.slice(start.length, -'.part'.length);
    if (ownerIsGone(mark)) await rm(path.join(path.dirname(file), name), { force: true });
  }
  return `${file}.${ownerMark()}.part`;
}
