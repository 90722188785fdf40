/**
 * `npm run test:hostile`: every attack and odd set-up of rows/ on the committed program, as a table. As root, the rows are
 * run once as root and once as an ordinary user; both use the tests' own engine. Exits 1 when anything got through.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import setUpEngine from '../engine/setup.ts';
import { allRows, whyNot } from './row.ts';

/** Nobody's: owns nothing on this machine. */
const USER = 65_533;

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
function runAs(user: number | null, home: string): Map<string, Outcome> {
  const file = path.join(home, user === null ? 'root.json' : 'user.json');
  const self = [process.execPath, import.meta.filename, '--outcomes', file, '--only', values.only ?? ''];
  const identity = ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups', '--'];
  const [program = '', ...args] = user === null ? self : [...identity, ...self];
  const env = user === null ? process.env : { ...process.env, HOME: home, USER: 'nobody', LOGNAME: 'nobody' };
  const ended = spawnSync(program, args, { stdio: 'inherit', env });
  if (ended.status !== 0) throw new Error(`the rows could not be run as ${user ?? 'root'}: exit code ${ended.status}`);
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
  const home = mkdtempSync(path.join(os.tmpdir(), 'pinbench-hostile-'));
  try {
    const isRoot = process.getuid?.() === 0;
    chownSync(home, isRoot ? USER : -1, isRoot ? USER : -1);
    if (isRoot) openToUsers(process.env.DOCKER_HOST);
    const users = isRoot ? [null, USER] : [null];
    const outcomes = users.map((user) => runAs(user, home));
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
    rmSync(home, { recursive: true, force: true });
    await stop();
  }
}

/** An engine's socket is for root and a group; here the ordinary user is one of that group's. */
function openToUsers(host: string | undefined): void {
  const socket = host?.startsWith('unix://') ? host.slice('unix://'.length) : null;
  if (socket === null) return;
  chmodSync(path.dirname(socket), 0o755);
  chmodSync(socket, 0o666);
}

await main();
