/**
 * `npm run fuzz:formats`: every reader, and the choice among them, against recorded outputs that were made wrong. A crash is
 * anything but readings with finite numbers or a sentence; so is an input that takes longer than its size allows.
 */
import { parseArgs } from 'node:util';
import { PinbenchError } from '../../src/model/errors.ts';
import { seededDraw } from '../../src/statistics/random.ts';
import { readNow } from '../builders/read-results.ts';
import { allCases, filesOf } from './case.ts';
import { mutated } from './mutate.ts';

const HELP = `Usage: npm run fuzz:formats -- [options]
  --seconds N    how long (default 60)
  --seed TEXT    where to begin (default 1)
  --format NAME  only this reader
  --help`;
/** Beside a busy machine; a reader that is not linear takes minutes. */
const MOST_SECONDS = 10;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const seconds = Number(values.seconds);
if (!(seconds > 0)) throw new Error(`--seconds ${values.seconds}: expected a number above 0`);
const all = await allCases();
const chosen = all.filter(({ format }) => values.format === undefined || format === values.format);
if (chosen.length === 0) throw new Error(`--format ${values.format}: no recorded output`);
// Small ones are tried as often as large ones, which cost more.
const cases = chosen.map((one) => ({ one, files: filesOf(one) }));
const others = all.flatMap(filesOf).map(({ path, text }) => ({ path, text: text.slice(0, 20_000) }));

const end = performance.now() + seconds * 1000;
const tally = new Map(chosen.map(({ format }) => [format, { inputs: 0, read: 0, refused: 0 }]));
let crashes = 0;
let slowest = 0;
let slowestWhat = '';
for (let round = 0; performance.now() < end; round += 1) {
  for (const { one, files } of cases) {
    if (performance.now() >= end) break;
    const seed = `${values.seed}/${round}/${one.files.join()}`;
    const input = mutated(files, others, seededDraw(seed));
    for (const format of [one.format, 'auto']) attempt(input, format, one.format, seed);
  }
}
console.table(Object.fromEntries(tally));
const inputs = [...tally.values()].reduce((sum, row) => sum + row.inputs, 0);
console.log(`the slowest took ${slowest.toFixed(2)} s: ${slowestWhat}`);
console.log(`${inputs} inputs tried, ${crashes} crashes`);
process.exitCode = crashes === 0 ? 0 : 1;

function attempt(input: ReturnType<typeof filesOf>, format: string, row: string, seed: string): void {
  const counts = tally.get(row);
  if (counts === undefined) return;
  counts.inputs += 1;
  const began = performance.now();
  try {
    const { readings } = readNow(input, format);
    counts.read += 1;
    for (const { benchmark, metric, samples } of readings) {
      if (samples.length === 0 || !samples.every(Number.isFinite))
        crash(`${benchmark} ${metric}: ${samples}`, seed, format);
    }
  } catch (thrown) {
    if (thrown instanceof PinbenchError && thrown.kind === 'benchmark') counts.refused += 1;
    else crash(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown), seed, format);
  }
  const took = (performance.now() - began) / 1000;
  if (took > slowest) [slowest, slowestWhat] = [took, `${format}, seed ${seed}`];
  if (took > MOST_SECONDS) crash(`took ${took.toFixed(1)} s`, seed, format);
}

function crash(what: string, seed: string, format: string): void {
  crashes += 1;
  if (crashes <= 20) console.error(`CRASH read as ${format}, seed ${seed}: ${what}`);
}
