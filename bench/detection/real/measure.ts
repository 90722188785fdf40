/**
 * Measures real pairs: two images of small programs in containers that take turns, as pinbench confirms a suspect. Goes
 * on where an earlier call with the same folder stopped. Progress goes to stderr.
 */
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pairOrder } from '../../../src/statistics/pair-order.ts';
import { agentsOfThisMachine } from '../../../test/shield/host.ts';
import { chance } from '../chance.ts';
import { type Containers, type HostRequest, type Measured, openContainers } from './containers.ts';
import { type Images, imagesFrom } from './images.ts';
import { type Comparison, comparisonsOfRound, KINDS, PROGRAMS } from './plan.ts';
import { comparisonId, type PairRecord, readRecords, recordLine } from './records.ts';

const HELP = `Usage: node bench/detection/real/measure.ts --out FOLDER --minutes N [options]     (with an engine)
  --out FOLDER       pairs.jsonl is written there, and added to when it is there already
  --minutes N        no comparison is begun after that
  --rounds N         rounds to measure at most (default 2)
  --pairs N          pairs of a comparison (default 30)
  --run N            containers of a run; base and head have one each before their pairs (default 10)
  --programs LIST    (default ${PROGRAMS.join(',')})
  --kinds LIST       (default ${KINDS.join(',')})
  --cpus LIST        the containers' CPUs (default auto, as in a suite)
  --cpu-time         samples are CPU time: for a machine that has other work to do
  --shield           keep everything else off these CPUs meanwhile
  --leave PATTERN    processes that the shield leaves where they are; may be repeated (default: who started this)
  --base IMAGE       a ready image with gcc (default pinbench-test/c:1)`;

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    minutes: { type: 'string' },
    rounds: { type: 'string', default: '2' },
    pairs: { type: 'string', default: '30' },
    run: { type: 'string', default: '10' },
    programs: { type: 'string', default: PROGRAMS.join(',') },
    kinds: { type: 'string', default: KINDS.join(',') },
    cpus: { type: 'string', default: 'auto' },
    'cpu-time': { type: 'boolean', default: false },
    shield: { type: 'boolean', default: false },
    leave: { type: 'string', multiple: true },
    base: { type: 'string', default: 'pinbench-test/c:1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const { out } = values;
if (out === undefined) throw new Error('--out FOLDER is missing');
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes}: expected a number above 0`);
const [rounds, pairs, run] = [whole('rounds'), whole('pairs'), whole('run')];
const programs = values.programs.split(',').map((name) => oneOf(PROGRAMS, name, 'programs'));
const kinds = values.kinds.split(',').map((name) => oneOf(KINDS, name, 'kinds'));

const file = path.join(out, 'pairs.jsonl');
mkdirSync(out, { recursive: true });
const done = completed();
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-real-'));
const tell = (text: string): void => void process.stderr.write(`${text}\n`);
const progress = { stage: tell, line: tell, live() {}, warning: tell, done() {} };
const request: HostRequest = {
  cpus: values.cpus,
  clock: values['cpu-time'] ? 'cpu' : 'wall',
  shield: values.shield ? 'on' : 'off',
  leave: values.leave ?? agentsOfThisMachine(),
};
const containers = await openContainers(request, progress, stop.signal);
try {
  await measureAll(containers, imagesFrom(values.base, folder));
} finally {
  await containers.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(at: Containers, images: Images): Promise<void> {
  tell(at.place);
  const planned = Array.from({ length: rounds }, (_, round) => comparisonsOfRound(round, programs))
    .flat()
    .filter(({ kind }) => kinds.includes(kind));
  const left = planned.filter((comparison) => !done.has(comparisonId(comparison)));
  const began = performance.now();
  for (const [i, comparison] of left.entries()) {
    const passed = (performance.now() - began) / 60_000;
    if (passed >= minutes || stop.signal.aborted) break;
    tell(
      `${passed.toFixed(1)} min, ${planned.length - left.length + i} of ${planned.length}: ${comparisonId(comparison)}`,
    );
    const made = new Set<string>();
    try {
      const [base, head] = [images.make(comparison.base), images.make(comparison.head)];
      made.add(base).add(head);
      await measureOne(at, comparison, base, head);
    } catch (thrown) {
      if (!stop.signal.aborted) throw thrown;
    } finally {
      for (const tag of made) images.remove(tag);
    }
  }
  tell(`${((performance.now() - began) / 60_000).toFixed(1)} min: ${file}`);
}

/** A run of base, one of head, then the pairs: the order in which pinbench comes to them. */
async function measureOne(at: Containers, comparison: Comparison, base: string, head: string): Promise<void> {
  const [baseRun, headRun] = [await runOf(at, base), await runOf(at, head)];
  for (const [index, one] of baseRun.entries()) {
    const other = headRun[index];
    if (other !== undefined) write(comparison, { part: 'run', index, first: 'base' }, one, other);
  }
  const drawn = chance('order of a pair', comparisonId(comparison));
  for (const [index, first] of pairOrder(pairs, (below) => drawn.index(below)).entries()) {
    const before = await at.run(first === 'base' ? base : head);
    const after = await at.run(first === 'base' ? head : base);
    const [ofBase, ofHead] = first === 'base' ? [before, after] : [after, before];
    write(comparison, { part: 'pair', index, first }, ofBase, ofHead);
  }
}

async function runOf(at: Containers, image: string): Promise<Measured[]> {
  const all: Measured[] = [];
  for (let k = 0; k < run; k += 1) all.push(await at.run(image));
  return all;
}

function write(
  { program, kind, number, round }: Comparison,
  place: Pick<PairRecord, 'part' | 'index' | 'first'>,
  base: Measured,
  head: Measured,
): void {
  const lines = [...base].map(([benchmark, samples]) => {
    const others = head.get(benchmark);
    if (others === undefined) throw new Error(`${program}: head has no benchmark "${benchmark}"`);
    return recordLine({ program, benchmark, kind, number, round, ...place, base: samples, head: others });
  });
  appendFileSync(file, lines.join(''));
}

/** Comparisons with all of their pairs; what was begun and not ended is taken out, to be measured in one go. */
function completed(): Set<string> {
  if (!existsSync(file)) return new Set();
  const records = readRecords(file);
  const whole = new Set(
    records.filter(({ part, index }) => part === 'pair' && index === pairs - 1).map((record) => comparisonId(record)),
  );
  writeFileSync(
    file,
    records
      .filter((record) => whole.has(comparisonId(record)))
      .map(recordLine)
      .join(''),
  );
  return whole;
}

function oneOf<Name extends string>(known: readonly Name[], name: string, option: string): Name {
  const found = known.find((one) => one === name);
  if (found === undefined) throw new Error(`--${option} ${name}: expected some of ${known.join(', ')}`);
  return found;
}

function whole(name: 'rounds' | 'pairs' | 'run'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} ${values[name]}: expected a whole number above 0`);
}
