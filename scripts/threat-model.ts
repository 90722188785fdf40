/** Fills the tables of docs/threat-model.md from the rows of `npm run test:hostile`; `--check` compares instead of writing. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allRows, type Row } from '../test/hostile/row.ts';

const PAGE = path.resolve(import.meta.dirname, '../docs/threat-model.md');
/** `<!-- rows: build engine -->` up to `<!-- end -->`: the rows of these boundaries. */
const TABLE = /(<!-- rows: ([a-z ]+) -->\n)[\s\S]*?(?=<!-- end -->)/g;

/** The page with its tables made anew. Throws when a row has no table, so that no threat is tested but not told of. */
export function fillTables(page: string, rows: readonly Row[]): string {
  const listed = new Set<Row>();
  const filled = page.replaceAll(TABLE, (_table, head: string, names: string) => {
    const chosen = rows.filter(({ boundary }) => names.split(' ').includes(boundary));
    for (const row of chosen) listed.add(row);
    return `${head}\n| threat, and name of its test | what it tries, or what goes wrong |\n|---|---|\n${chosen.map(line).join('')}\n`;
  });
  const missing = rows.filter((row) => !listed.has(row)).map(({ boundary, attack }) => `${boundary}: ${attack}`);
  if (missing.length > 0) throw new Error(`docs/threat-model.md has no table for: ${missing.join('; ')}`);
  return filled;
}

function line({ attack, tried }: Row): string {
  const cell = (text: string): string => text.replaceAll(/[\\|<>*_[\]]/g, '\\$&');
  return `| ${cell(attack)} | ${cell(tried)} |\n`;
}

if (process.argv[1] === import.meta.filename) {
  const page = readFileSync(PAGE, 'utf8');
  const filled = fillTables(page, await allRows());
  if (process.argv.includes('--check')) {
    if (filled !== page)
      throw new Error('docs/threat-model.md is not what the rows say: run "node scripts/threat-model.ts"');
  } else {
    writeFileSync(PAGE, filled);
  }
}
