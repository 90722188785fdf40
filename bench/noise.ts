/**
 * How quiet a benchmark has it: the same CPU-bound program in a plain container, in a pinned one, and in a pinned one
 * behind a shield, in turns, idle and beside busy loops. Figures go to stdout, progress to stderr.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { median } from '../src/statistics/median.ts';
import { agentsOfThisMachine } from '../test/shield/host.ts';
import { alternate, figure, type Series } from './alternation.ts';
import { makeFolder } from './child.ts';
import { ARMS, type Arm, LOADS, type Load, noiseSides } from './noise-arms.ts';
import { buildProgram, countFor } from './noise-program.ts';

const HELP = `Usage: npm run bench:noise -- [options]     (as root, with an engine)
  --rounds N       rounds of all six (default 15)
  --seconds S      how long the program works when nothing disturbs it (default 1)
  --busy N         busy loops (default 3)
  --cpus LIST      the benchmark's CPUs (default: the last one)
  --leave PATTERN  processes that the shield leaves where they are; may be repeated (default: who started this)
  --image NAME     a ready image with a C compiler (default pinbench-test/c:1)
  --json           every sample, as JSON
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    seconds: { type: 'string', default: '1' },
    busy: { type: 'string', default: '3' },
    cpus: { type: 'string', default: `${os.cpus().length - 1}` },
    leave: { type: 'string', multiple: true },
    image: { type: 'string', default: 'pinbench-test/c:1' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const positive = (name: 'rounds' | 'seconds' | 'busy'): number => {
  const number = Number(values[name]);
  if (!(number > 0)) throw new Error(`--${name} ${values[name]} is not a number above 0`);
  return number;
};

interface Row {
  load: Load;
  arm: Arm;
  /** Share of its time that the program was ready to run without a CPU: the median of the rounds, and of all together. */
  waitingShare: number;
  waitingOverall: number;
  /** Involuntary context switches in a second of work, the median. */
  switches: number;
  variation: number;
  medianMs: number;
  /** Of the median, against the plain container on the idle machine, which may not be quite idle. */
  shift: number;
  /** Of the median, against the same arm on the idle machine: what the busy loops did. */
  byLoops: number;
}

// Ends through `exit`, which takes the shield down and the loops with it.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(1));

const program = buildProgram(makeFolder(), values.image);
const settings = {
  program,
  count: countFor(program, positive('seconds')),
  image: values.image,
  cpus: values.cpus,
  memoryNodes: '0',
  busyLoops: positive('busy'),
  leave: values.leave ?? agentsOfThisMachine(),
};
const seen = await alternate(noiseSides(settings), positive('rounds'), (text) => process.stderr.write(`${text}\n`));
const base = series('idle', 'plain', 'ms').median;
const rows = LOADS.flatMap((load) => ARMS.map((arm) => rowOf(load, arm)));
const targets = judge();
if (values.json) console.log(JSON.stringify({ settings, rows, targets, samples: [...seen.values()] }, null, 2));
else console.log(render());

function series(load: Load, arm: Arm, name: string): Series {
  return figure(seen, `${load} ${arm} ${name}`);
}

function rowOf(load: Load, arm: Arm): Row {
  const [ran, waited] = [series(load, arm, 'ranMs').samples, series(load, arm, 'waitedMs').samples];
  const times = series(load, arm, 'ms');
  const perSecond = series(load, arm, 'switches').median / (series(load, arm, 'ranMs').median / 1000);
  return {
    load,
    arm,
    waitingShare: median(ran.map((ms, round) => (waited[round] ?? 0) / (ms + (waited[round] ?? 0)))),
    waitingOverall: sum(waited) / (sum(ran) + sum(waited)),
    switches: perSecond,
    variation: variation(times.samples),
    medianMs: times.median,
    shift: times.median / base - 1,
    byLoops: times.median / series('idle', arm, 'ms').median - 1,
  };
}

function row(load: Load, arm: Arm): Row {
  return rows.find((one) => one.load === load && one.arm === arm) ?? rowOf(load, arm);
}

function judge(): { target: string; value: string; met: boolean }[] {
  const [plain, shielded] = [row('busy', 'plain'), row('busy', 'shielded')];
  const ratio = shielded.waitingShare / plain.waitingShare;
  return [
    { target: "waiting share at most an eighth of plain's", value: `1/${(1 / ratio).toFixed(1)}`, met: ratio <= 1 / 8 },
    { target: 'waiting share under 2 %', value: percent(shielded.waitingShare), met: shielded.waitingShare < 0.02 },
    {
      target: 'shift of the median by the busy loops under 5 %',
      value: percent(shielded.byLoops),
      met: Math.abs(shielded.byLoops) < 0.05,
    },
    {
      target: 'and against idle plain, which waits too where the machine is shared, under 5 %',
      value: percent(shielded.shift),
      met: Math.abs(shielded.shift) < 0.05,
    },
  ];
}

function render(): string {
  const head = line([
    '',
    'waiting',
    'in all',
    'preempted/s',
    'variation',
    'median',
    'shift',
    'by the loops',
    'waiting/plain',
    'median/plain',
  ]);
  const body = rows.map((one) => {
    const plain = row(one.load, 'plain');
    const cells = [
      percent(one.waitingShare),
      percent(one.waitingOverall),
      one.switches.toFixed(1),
      percent(one.variation),
    ];
    const shift = percent(one.shift);
    const ratios = [one.waitingShare / plain.waitingShare, one.medianMs / plain.medianMs].map((ratio) =>
      ratio.toFixed(3),
    );
    return line([
      `${one.load}, ${one.arm}`,
      ...cells,
      `${one.medianMs.toFixed(0)} ms`,
      shift,
      percent(one.byLoops),
      ...ratios,
    ]);
  });
  const judged = targets.map(({ target, value, met }) => `  ${target}: ${value}, ${met ? 'met' : 'MISSED'}`);
  const title = `CPU ${settings.cpus} of ${os.cpus().length}, ${settings.busyLoops} busy loops, ${values.rounds} rounds`;
  return [title, head, ...body, 'Pinned and shielded, beside the busy loops:', ...judged].join('\n');
}

function line(cells: string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(14))).join('');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Standard deviation over the mean, of the sample. */
function variation(samples: number[]): number {
  const mean = sum(samples) / samples.length;
  const squares = sum(samples.map((value) => (value - mean) ** 2));
  return Math.sqrt(squares / Math.max(1, samples.length - 1)) / mean;
}
