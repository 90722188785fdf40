/** Writes the table of checks in docs/doctor.md from the checks themselves: run it when one has changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKS, runChecks } from '../src/doctor/checks/index.ts';
import { server, withoutEngine } from '../test/unit/doctor/machines.ts';

const PAGE = path.resolve(import.meta.dirname, '../docs/doctor.md');
const [BEGIN, END] = ['<!-- checks: made by scripts/doctor-checks.ts -->\n', '<!-- end of checks -->'];

/** The page with the table as the checks are now. Throws when it has no place for one. */
export function withChecks(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('docs/doctor.md has no place for the checks');
  return `${before}${BEGIN}${table()}${END}${after}`;
}

/** Fixes are those of an example machine, whose CPU lists stand for any. */
function table(): string {
  const hard = new Set(CHECKS.filter((check) => check.hard === true).map(({ id }) => id));
  // What to do where no engine answers, only a machine without one can say.
  const absent = runChecks(withoutEngine(server, { installed: false })).filter(({ id }) => id === 'engine');
  const checks = runChecks(server).map((one) => absent.find(({ id }) => id === one.id) ?? one);
  const rows = checks.map(({ id, title, group, expected, fix, needsReboot }) => {
    const name = hard.has(id) ? `**\`${id}\`**` : `\`${id}\``;
    return [group, name, cell(title), cell(expected), cell(`${fix}${needsReboot ? ' (needs a reboot)' : ''}`)];
  });
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(['group', 'check', 'in the report', 'expected', 'fix']),
    '|---|---|---|---|---|\n',
    ...rows.map(line),
  ].join('');
}

function cell(text: string): string {
  return text.replaceAll(/[\\|<>*_[\]`]/g, '\\$&').replaceAll('\n', ' ');
}

if (process.argv[1] === import.meta.filename) writeFileSync(PAGE, withChecks(readFileSync(PAGE, 'utf8')));
