/**
 * `npm run test:hostile`: every attack and odd set-up of rows/ on the committed program, as a table. As root, the rows are
 * run once as root and once as an ordinary user; both use the tests' own engine. Exits 1 when anything got through.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import { type OrdinaryUser, ordinaryUser } from '../engine/ordinary-user.ts';
import setUpEngine from '../engine/setup.ts';
import { allRows, whyNot } from './row.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    /** Internal: run the rows as this process's user and write what became of them to this file. */
    outcomes: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

interface Outcome {
  attack: string;
  state: 'stopped' | 'open' | 'not run';
  words: string;
}

async function runRows(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const row of (await allRows()).filter(({ attack, boundary }) => `${boundary} ${attack}`.includes(values.only))) {
    const reason = whyNot(row, process.env.PINBENCH_TEST_ENGINE === 'yes');
    const { attack } = row;
    if (reason !== null) {
      outcomes.push({ attack, state: 'not run', words: reason });
      continue;
    }
    try {
      outcomes.push({ attack, state: 'stopped', words: await row.run() });
    } catch (thrown) {
      outcomes.push({ attack, state: 'open', words: thrown instanceof Error ? thrown.message : String(thrown) });
    }
    const last = outcomes.at(-1);
    process.stderr.write(`${last?.state === 'open' ? 'OPEN' : 'ok'}  ${attack}\n`);
  }
  return outcomes;
}

/** The rows in a process of their own; what became of them by attack. */
function runAs(user: OrdinaryUser | null, folder: string): Map<string, Outcome> {
  const file = path.join(folder, 'outcomes.json');
  const self = [process.execPath, import.meta.filename, '--outcomes', file, '--only', values.only ?? ''];
  const [program = '', ...args] = self;
  const ended = user === null ? spawnSync(program, args, { stdio: 'inherit' }) : user.run(self, process.cwd());
  if (ended.status !== 0) throw new Error(`the rows could not be run: exit code ${ended.status}`);
  const outcomes: Outcome[] = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(outcomes.map((outcome) => [outcome.attack, outcome]));
}

/** Both users side by side; a row that neither could run is said to be one. */
function show(outcome: Outcome | undefined): string {
  if (outcome === undefined) return '';
  const words = outcome.words.replaceAll(/\s+/g, ' ').slice(0, 160);
  return outcome.state === 'stopped' ? words : `${outcome.state === 'open' ? 'OPEN' : 'not run'}: ${words}`;
}

async function main(): Promise<void> {
  if (values.help) {
    console.log('Usage: npm run test:hostile -- [--only TEXT]\n\nExample: npm run test:hostile -- --only policy');
    return;
  }
  if (values.outcomes !== undefined) {
    writeFileSync(values.outcomes, JSON.stringify(await runRows()));
    return;
  }
  const stop = await setUpEngine();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-hostile-'));
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? ordinaryUser() : null;
  try {
    const outcomes = [runAs(null, folder), ...(user === null ? [] : [runAs(user, user.home)])];
    const rows = (await allRows()).filter(({ attack }) => outcomes[0]?.has(attack));
    const head = [
      '#',
      'boundary',
      'attack or set-up',
      'what it tried',
      ...(isRoot ? ['as root', 'as a user'] : ['outcome']),
    ];
    const body = rows.map((row, index) => [
      `${index + 1}`,
      row.boundary,
      row.attack,
      row.tried,
      ...outcomes.map((found) => show(found.get(row.attack))),
    ]);
    console.log(markdownTable([head, ...body], { alignDelimiters: false }));
    const all = outcomes.flatMap((found) => [...found.values()]);
    const count = (state: Outcome['state']): number => all.filter((outcome) => outcome.state === state).length;
    console.log(
      `\n${rows.length} rows; ${count('stopped')} stopped, ${count('open')} open, ${count('not run')} not run`,
    );
    if (count('open') > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    user?.remove();
    await stop();
  }
}

await main();
