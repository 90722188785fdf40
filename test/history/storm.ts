/**
 * The storm: many writer processes at the same moment on one branch behind HTTP, once in peace and once with the server
 * killed at random moments, and a search for the token in everything they show and leave. Exits 1 when a run was lost,
 * stored twice or changed, or when the token was seen.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clearLine, liveLine } from '../../bench/live-line.ts';
import { type StormReport, storm } from './storm-round.ts';
import { isCalm, stormText } from './storm-text.ts';
import { newToken, watchToken } from './token-watch.ts';

const HELP = `Usage: npm run test:history-storm -- [options]
  --writers N   processes that write at the same moment (default 50)
  --kills N     how often the server is killed in the second round (default 12)
  --seed N      for the moments of the kills and for what is stored (default 1)
  --json        figures as JSON
  --keep        leave the folder with logs and repositories behind`;

const { values } = parseArgs({
  options: {
    writers: { type: 'string', default: '50' },
    kills: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const writers = whole('writers', 1, 500);
const kills = whole('kills', 0, 1000);
const seed = whole('seed', 0, 1e6);

const folder = mkdtempSync(join(tmpdir(), 'pinbench-storm-'));
const token = newToken();
// An interrupted storm tidies up as a finished one does.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.once('exit', () => {
  if (values.keep) console.error(`everything is in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
});

const watch = await watchToken(token, folder);
const rounds: { name: string; report: StormReport }[] = [];
for (const [name, times] of [
  ['in peace', 0],
  ['server killed', kills],
] as const) {
  const place = join(folder, 'rounds', name.replace(' ', '-'));
  mkdirSync(place, { recursive: true });
  rounds.push({
    name,
    report: await storm({ writers, kills: times, seed, token, folder: place, tell: liveLine(`${name}: `) }),
  });
}
const search = await watch.end([join(folder, 'rounds')]);
clearLine();
const good = isCalm(rounds, search);
console.log(
  values.json
    ? JSON.stringify({ schema: 'pinbench.storm/1', good, rounds, search }, null, 2)
    : stormText(rounds, search),
);
process.exitCode = good ? 0 : 1;

function whole(name: 'writers' | 'kills' | 'seed', least: number, most: number): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`--${name} ${values[name]}: expected a whole number from ${least} to ${most}`);
}
