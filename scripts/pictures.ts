/**
 * Writes what the pages about statistics show and nobody should copy by hand: the pictures, the worked example and the table
 * of numbers, all by the rules themselves. `--check` writes nothing, and fails when a file would change.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { driftingHost } from './pictures/drifting-host.ts';
import { numbersUsed } from './pictures/numbers.ts';
import { outcomes } from './pictures/outcomes.ts';
import { power } from './pictures/power.ts';
import { sameCommit } from './pictures/same-commit.ts';
import { workedExample } from './pictures/worked-example.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const PICTURES = {
  'docs/images/same-commit.svg': sameCommit,
  'docs/images/drifting-host.svg': driftingHost,
  'docs/images/outcomes.svg': outcomes,
  'docs/images/power.svg': power,
};
/** Parts of pages, by the name in the comment before them. */
const PARTS = [
  { page: 'docs/statistics.md', name: 'example', write: workedExample },
  { page: 'docs/statistics-numbers.md', name: 'numbers', write: numbersUsed },
];

/** Every file that is made, with its content as it should be. */
export function made(): Map<string, string> {
  const files = new Map(Object.entries(PICTURES).map(([file, draw]) => [file, draw()]));
  for (const { page, name, write } of PARTS) {
    files.set(page, withPart(readFileSync(path.join(ROOT, page), 'utf8'), name, write()));
  }
  return files;
}

function withPart(page: string, name: string, part: string): string {
  const [begin, end] = [`<!-- made: ${name} -->\n`, `<!-- end: ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`a page has no part between "${begin.trim()}" and "${end}"`);
  return `${page.slice(0, from + begin.length)}\n${part.trim()}\n\n${page.slice(to)}`;
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  const changed = [...made()].filter(([file, content]) => content !== written(file));
  for (const [file, content] of check ? [] : changed) {
    mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
    writeFileSync(path.join(ROOT, file), content);
  }
  for (const [file] of changed) console.log(`${check ? 'not up to date' : 'written'}: ${file}`);
  if (check && changed.length > 0) process.exitCode = 1;
}

function written(file: string): string | null {
  const full = path.join(ROOT, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : null;
}
