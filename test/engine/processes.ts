/** Who still works with a folder: processes name it in their arguments. */
import { readdirSync, readFileSync } from 'node:fs';

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
