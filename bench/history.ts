/**
 * What keeping history costs as it grows: choosing a baseline and storing a run over HTTP, and the size of the branch,
 * beside one file that is rewritten for each run (`data.js`), in the same go. Figures to stdout, progress to stderr.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stormServer } from '../test/history/storm-server.ts';
import { newToken } from '../test/history/token-watch.ts';
import { openWire } from '../test/history/wire.ts';
import { buildHistories } from './history-build.ts';
import { INVOCATIONS, METRICS } from './history-data.ts';
import { measureHistory } from './history-measure.ts';
import { historyText, type Measured, targetsOf } from './history-text.ts';
import { clearLine, liveLine } from './live-line.ts';

const HELP = `Usage: npm run bench:history -- [options]
  --quick       100 and 1,000 runs, not 10,000; fewer versions of the data.js are stored
  --rounds N    rounds of choosing and appending (default 5; 3 for 10,000 runs)
  --json        figures with every sample as JSON`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const rounds = values.rounds === undefined ? null : Number(values.rounds);
if (rounds !== null && !(Number.isInteger(rounds) && rounds >= 1 && rounds <= 100)) {
  throw new Error(`--rounds ${values.rounds}: expected a whole number from 1 to 100`);
}
const tell = liveLine('', 15_000);
const counts = values.quick ? [100, 1000] : [100, 1000, 10_000];

const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-history-'));
// So that an interrupted run tidies up as a finished one does.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const [served, scratch] = [path.join(folder, 'served'), path.join(folder, 'scratch')];
for (const each of [served, scratch]) mkdirSync(each);

const places = (count: number): { ours: string; beside: string } => ({
  ours: path.join(served, `ours-${count}.git`),
  beside: path.join(served, `data-js-${count}.git`),
});
const histories = await buildHistories(counts, values.quick ? 100 : 1000, places, tell);
const token = newToken();
const server = await stormServer(served, path.join(folder, 'server.log'), token);
const wire = await openWire(Number(new URL(server.url).port));
const measured: Measured[] = [];
try {
  for (const count of counts) {
    const address = (place: string): string => `http://127.0.0.1:${wire.port}/${path.basename(place)}`;
    const { ours, beside } = places(count);
    const ground = { wire, ours: address(ours), beside: address(beside), token, scratch, count };
    const seen = await measureHistory(ground, rounds ?? (count > 1000 ? 3 : 5), (text) =>
      tell(`${count} runs, ${text}`),
    );
    const sizes = { ours: histories.ours.get(count), beside: histories.beside.get(count) };
    if (sizes.ours === undefined || sizes.beside === undefined)
      throw new Error(`no history of ${count} runs was built`);
    measured.push({ count, seen, ours: sizes.ours, beside: sizes.beside });
  }
} finally {
  await wire.close();
  await server.kill();
}

clearLine();
const targets = targetsOf(measured);
const machine = { node: process.version, cpus: os.availableParallelism(), load: os.loadavg() };
if (values.json) {
  const figures = measured.map((each) => ({ ...each, seen: [...each.seen.values()] }));
  console.log(JSON.stringify({ schema: 'pinbench.history-bench/1', machine, figures, targets }, null, 2));
} else {
  console.log(
    `one run an hour, ${METRICS} metrics, ${INVOCATIONS} invocations; data.js keeps a mean and a deviation of them\n`,
  );
  console.log(historyText(measured, targets));
  console.log(
    `\nNode ${machine.node}, ${machine.cpus} CPUs, load ${machine.load.map((one) => one.toFixed(1)).join(' ')}`,
  );
}
