/** Who still works with a folder: processes name it in their arguments. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folders whose path begins like this, and that nobody works with any more: of tests that were killed. */
export function abandoned(beginning: string): string[] {
  const parent = path.dirname(beginning);
  return readdirSync(parent)
    .map((name) => path.join(parent, name))
    .filter((folder) => folder.startsWith(beginning) && processesWith(folder).length === 0);
}

/** Every other process that has the text in its command line. */
export function processesWith(text: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && entry !== `${process.pid}`)
    .filter((entry) => {
      try {
        return readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes(text);
      } catch {
        return false; // It has ended meanwhile.
      }
    })
    .map(Number);
}
