/**
 * Draws the two pictures of README.md from recorded output in scripts/pictures/example, which scripts/pictures/record.sh
 * records. `--check` writes nothing, and fails when a picture would change.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { comment } from './pictures/comment.ts';
import { terminal } from './pictures/terminal.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const recorded = (name: string): string =>
  readFileSync(path.join(ROOT, 'scripts/pictures/example', name), 'utf8').trimEnd();

/** Every picture, with its content as it should be. */
export function drawn(): Map<string, string> {
  return new Map([
    ['docs/images/comment.svg', comment(recorded('report.txt'))],
    ['docs/images/terminal.svg', terminal(recorded('terminal.txt'))],
  ]);
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  for (const [file, content] of drawn()) {
    const full = path.join(ROOT, file);
    if (existsSync(full) && readFileSync(full, 'utf8') === content) continue;
    console.log(`${check ? 'not up to date' : 'written'}: ${file}`);
    if (check) process.exitCode = 1;
    else writeFileSync(full, content);
  }
}
