/**
 * Do our re-implementations say what the real programs say? Asks benchstat, Apache Otava, asv and pyperf, and the
 * formulas of Bencher and conbench computed by SciPy and pandas, about the same simulated cases. They are installed by
 * hand beforehand. Ends with 1 if a program is missing or a verdict or a number differs.
 *
 *   go install golang.org/x/perf/cmd/benchstat@latest
 *   python3 -m venv VENV && VENV/bin/pip install apache-otava asv pyperf scipy pandas
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chance } from './chance.ts';
import { mean, median } from './descriptive.ts';
import { drawPullRequest } from './generator.ts';
import { DEDICATED, HOSTED } from './host.ts';
import { asvP } from './rules/asv.ts';
import { iqrLimit, tLimit, zLimit } from './rules/bencher.ts';
import { benchstatP } from './rules/benchstat.ts';
import { conbenchZ } from './rules/conbench.ts';
import { otavaChanges } from './rules/otava.ts';
import { pyperfScore, pyperfSignificant } from './rules/pyperf.ts';
import { type Metric, slowed } from './shape.ts';

/** The relative difference above which two numbers are not the same. */
const APART = 1e-9;

const HELP = `Usage: node bench/detection/check-peers.ts --benchstat PROGRAM --python PROGRAM [--cases N]
  --benchstat PROGRAM  the real benchstat (default benchstat)
  --python PROGRAM     a Python with apache-otava, asv, pyperf, scipy and pandas (default python3)
  --cases N            of each program (default 300)`;

const { values } = parseArgs({
  options: {
    benchstat: { type: 'string', default: 'benchstat' },
    python: { type: 'string', default: 'python3' },
    cases: { type: 'string', default: '300' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}

/** One case: what both say, as a verdict that must be equal and numbers that should be. */
interface Answer {
  verdicts: [ours: string, theirs: string];
  numbers: [ours: number, theirs: number][];
}

const wanted = Number(values.cases);
if (!(Number.isInteger(wanted) && wanted >= 1 && wanted <= 10_000)) {
  throw new Error(`--cases ${values.cases}: expected a whole number from 1 to 10000`);
}
const cases = metricsOf(wanted);
const python = pythonAnswers();
const benchstat = benchstatAnswers();
const all: [string, Answer[] | null][] = [['benchstat', benchstat], ...python];
for (const [program, answers] of all) console.log(summary(program, answers));
if (all.some(([, answers]) => answers === null || !agrees(answers))) process.exitCode = 1;

/** Half without an effect, half with one; a third hosted; every seventh rounded so that values are tied. */
function metricsOf(count: number): Metric[] {
  return Array.from({ length: count }, (_, i) => {
    const [metric] = drawPullRequest(i % 3 === 0 ? HOSTED : DEDICATED, 'check', i, 1).metrics;
    if (metric === undefined) throw new Error('a pull request without a metric');
    return i % 2 === 0 ? metric : slowed(metric, [0.01, 0.03, 0.1][i % 3] ?? 0);
  });
}

function sides(metric: Metric, i: number): { base: number[]; head: number[] } {
  const round = (value: number): number => (i % 7 === 0 ? Number(value.toPrecision(3)) : value);
  return { base: (metric.history.at(-1) ?? []).flat().map(round), head: metric.head.flat().map(round) };
}

function few(metric: Metric, i: number): { base: number[]; head: number[] } {
  const { base, head } = sides(metric, i);
  const containers = (all: number[]): number[] =>
    Array.from({ length: 10 }, (_, k) => mean(all.slice(k * 10, k * 10 + 10)));
  const round = (value: number): number => Number(value.toPrecision(i % 7 === 0 ? 3 : 12));
  return { base: containers(base).map(round), head: containers(head).map(round) };
}

function pythonAnswers(): [string, Answer[] | null][] {
  const drawn = chance('options');
  const options = cases.map(() => ({
    window: [20, 30, 50][drawn.index(3)] ?? 50,
    p: [0.001, 0.01][drawn.index(2)] ?? 0.001,
    magnitude: [0, 0.02][drawn.index(2)] ?? 0,
  }));
  const series = (metric: Metric): number[] => [...metric.values, metric.value, ...(metric.later(30) ?? [])];
  const questions = cases.flatMap((metric, i) => [
    { program: 'otava', series: series(metric), ...options[i] },
    { program: 'asv', ...(i % 2 === 0 ? sides(metric, i) : few(metric, i)) },
    { program: 'pyperf', ...(i % 2 === 0 ? sides(metric, i) : few(metric, i)) },
    { program: 'bencher', values: metric.values },
    { program: 'conbench', values: metric.values, value: metric.value },
  ]);
  const names = ['otava', 'asv', 'pyperf', 'bencher', 'conbench'];
  const script = path.join(import.meta.dirname, 'peers.py');
  const ran = spawnSync(values.python, [script], {
    input: JSON.stringify(questions),
    maxBuffer: 1e9,
    encoding: 'utf8',
  });
  if (ran.status !== 0) {
    console.error(`${values.python} could not answer: ${ran.error?.message ?? ran.stderr.trim().split('\n').at(-1)}`);
    return names.map((name) => [name, null]);
  }
  const found: unknown[] = JSON.parse(ran.stdout);
  const answers = questions.map((question, at) => {
    const i = Math.floor(at / names.length);
    const metric = cases[i];
    if (metric === undefined) throw new RangeError(`no case ${i}`);
    return { program: question.program, answer: compare(question.program, metric, i, options[i], found[at]) };
  });
  return names.map((name) => [name, answers.filter(({ program }) => program === name).map(({ answer }) => answer)]);
}

type OtavaChoice = { window: number; p: number; magnitude: number } | undefined;

function compare(program: string, metric: Metric, i: number, options: OtavaChoice, found: unknown): Answer {
  const { base, head } = i % 2 === 0 ? sides(metric, i) : few(metric, i);
  if (program === 'otava') {
    const ours = otavaChanges([...metric.values, metric.value, ...(metric.later(30) ?? [])], options);
    const theirs = list(found);
    return {
      verdicts: [ours.map(({ index }) => index).join(' '), theirs.map((one) => number(one, 'index')).join(' ')],
      numbers: ours.map(({ p }, k) => [p, number(theirs[k], 'p')]),
    };
  }
  if (program === 'asv') {
    const p = asvP(base, head);
    const worse = median(base) < median(head) / 1.1 && p < 0.002;
    return { verdicts: [`${worse}`, `${field(found, 'worse')}`], numbers: [[p, number(found, 'p')]] };
  }
  if (program === 'pyperf') {
    const numbers: Answer['numbers'] = [[pyperfScore(base, head), number(found, 't')]];
    return { verdicts: [`${pyperfSignificant(base, head)}`, `${field(found, 'significant')}`], numbers };
  }
  if (program === 'conbench') {
    const z = conbenchZ(metric.values, metric.value);
    return { verdicts: [`${z > 5}`, `${Number(found) > 5}`], numbers: [[z, Number(found)]] };
  }
  const ours = { z: zLimit(metric.values, 0.99), t: tLimit(metric.values, 0.99), iqr: iqrLimit(metric.values, 3) };
  const verdict = (limit: (name: keyof typeof ours) => number): string =>
    [limit('z'), limit('t'), limit('iqr')].map((most) => metric.value > most).join(' ');
  return {
    verdicts: [verdict((name) => ours[name]), verdict((name) => number(found, name))],
    numbers: [
      [ours.z, number(found, 'z')],
      [ours.t, number(found, 't')],
      [ours.iqr, number(found, 'iqr')],
    ],
  };
}

/** benchstat prints p with three decimals: it is compared as printed. */
function benchstatAnswers(): Answer[] | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-check-'));
  const pairs = cases.map(few);
  const files = (['base', 'head'] as const).map((side) => {
    const file = path.join(folder, side);
    const lines = pairs.flatMap((pair, i) => pair[side].map((value) => `BenchmarkCase${i} 1 ${value} ns/op`));
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  });
  const ran = spawnSync(values.benchstat, ['-format', 'csv', ...files], { encoding: 'utf8', maxBuffer: 1e9 });
  rmSync(folder, { recursive: true });
  if (ran.status !== 0) {
    console.error(`${values.benchstat} could not answer: ${ran.error?.message ?? ran.stderr.trim()}`);
    return null;
  }
  const printed = new Map(ran.stdout.split('\n').map((line) => [line.split(',')[0], line]));
  return pairs.map(({ base, head }, i) => {
    const line = printed.get(`Case${i}`) ?? '';
    const p = benchstatP(base, head) ?? 1;
    const theirs = Number(/p=([\d.]+)/.exec(line)?.[1]);
    const same = median(base) === median(head) ? '~' : `${p < 0.05}`;
    return {
      verdicts: [same === '~' ? 'false' : same, `${!line.includes(',~,') && line !== ''}`],
      numbers: [[Number(p.toFixed(3)), theirs]],
    };
  });
}

function agrees(answers: readonly Answer[]): boolean {
  return answers.every(({ verdicts: [a, b] }) => a === b) && largestDifference(answers) < APART;
}

/** NaN where one of the two is no number, which agrees with nothing. */
function largestDifference(answers: readonly Answer[]): number {
  const pairs = answers.flatMap(({ numbers }) => numbers);
  return Math.max(0, ...pairs.map(([a, b]) => Math.abs(a - b) / Math.max(1, Math.abs(b))));
}

function summary(program: string, answers: Answer[] | null): string {
  if (answers === null) return `${program.padEnd(10)} not asked: the program is not there`;
  const agree = answers.filter(({ verdicts: [a, b] }) => a === b).length;
  const count = answers.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const found = answers.filter(({ verdicts: [, theirs] }) => /true|\d/.test(theirs)).length;
  const share = `${agree} of ${answers.length} verdicts agree, ${found} of them a finding`;
  return `${program.padEnd(10)} ${share}; largest difference of ${count} numbers ${largestDifference(answers).toExponential(1)}`;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function number(value: unknown, name: string): number {
  return Number(field(value, name));
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
