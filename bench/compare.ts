/**
 * What comparing costs beside benchstat (golang.org/x/perf), on the same numbers, in turns: time, and the most memory at
 * once. Figures to stdout, progress to stderr.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleOurs } from './compare/bundle.ts';
import { type Size, writeData } from './compare/data.ts';
import { type Compared, measureCompare } from './compare/measure.ts';
import { comparisonText, duration } from './comparison-text.ts';
import { clearLine, liveLine } from './live-line.ts';

const HELP = `Usage: npm run bench:compare -- [options]
  --quick              3 rounds instead of 15
  --rounds N           rounds of each size, each program once a round
  --benchstat PROGRAM  one that is there already; else Go fetches and builds the version below
  --json               figures with every sample as JSON
Needs Go, or a benchstat, and GNU time (/usr/bin/time).`;

const VERSION = 'v0.0.0-20260908200009-22c9c6c9d4da';
const TIME = '/usr/bin/time';
const SIZES: Size[] = [
  { metrics: 1000, runs: 50, invocations: 10, targets: { time: 1, memory: 3 } },
  { metrics: 10, runs: 10, invocations: 10 },
];

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    benchstat: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const rounds = values.rounds === undefined ? (values.quick ? 3 : 15) : Number(values.rounds);
if (!(Number.isInteger(rounds) && rounds >= 1 && rounds <= 1000)) {
  throw new Error(`--rounds ${values.rounds}: expected a whole number from 1 to 1000`);
}
if (!existsSync(TIME)) throw new Error(`${TIME} is missing: install the package "time"`);
const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-compare-'));
// So that an interrupted run tidies up as a finished one does.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const tell = liveLine();
tell('making both programs');
const empty = path.join(folder, 'empty.mjs');
writeFileSync(empty, '');
const programs = { time: TIME, benchstat: values.benchstat ?? benchstat(), ours: await bundleOurs(folder), empty };
const measured: { size: Size; found: Compared }[] = [];
for (const size of SIZES) {
  const place = path.join(folder, `${size.metrics}`);
  mkdirSync(place);
  tell(`making ${titleOf(size)}`);
  const places = writeData(size, place);
  const found = await measureCompare(programs, places, size, rounds, (text) => tell(`${titleOf(size)}: ${text}`));
  measured.push({ size, found });
}

clearLine();
const machine = { node: process.version, benchstat: values.benchstat ?? VERSION, cpus: os.availableParallelism() };
if (values.json) {
  const load = os.loadavg();
  console.log(JSON.stringify({ schema: 'pinbench.compare-bench/1', machine: { ...machine, load }, measured }, null, 2));
} else {
  for (const { size, found } of measured) {
    console.log(comparisonText(`${titleOf(size)}: time`, found.times, duration));
    console.log(
      comparisonText(`${titleOf(size)}: most memory at once`, found.memory, (one) => `${one.toFixed(1)} MiB`),
    );
  }
  const load = os.loadavg().map((one) => one.toFixed(1));
  console.log(`Node ${machine.node}, benchstat ${machine.benchstat}, ${machine.cpus} CPUs, load ${load.join(' ')}`);
}

function titleOf({ metrics, runs, invocations }: Size): string {
  return `${metrics.toLocaleString('en')} metrics with ${runs} stored runs of ${invocations} invocations`;
}

/** Built from source, by its checksum in Go's own database. */
function benchstat(): string {
  const env = { ...process.env, GOBIN: folder };
  execFileSync('go', ['install', `golang.org/x/perf/cmd/benchstat@${VERSION}`], { env, stdio: ['ignore', 2, 2] });
  return path.join(folder, 'benchstat');
}
