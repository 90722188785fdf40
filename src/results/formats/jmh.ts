/**
 * JMH's JSON, a list of {"benchmark", "mode", "params", "primaryMetric": {"scoreUnit", "rawData": [fork][iteration]},
 * "secondaryMetrics"}; kotlinx-benchmark writes the same. A fork is a process of its own. One benchmark may be there in
 * several modes, which measure different things: each mode has a metric of its own.
 */
import type { Better } from '../../model/run.ts';
import { plural } from '../../text/quote.ts';
import { normalUnit } from '../../units/units.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { withParameters } from '../names.ts';
import { finite } from '../numbers.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';

/** How the primary metric is called in each mode. */
const metrics = new Map([
  ['thrpt', 'rate'],
  ['avgt', 'time'],
  ['sample', 'sampled time'],
  ['ss', 'single-shot time'],
]);

export const jmh: Format = {
  kind: 'json',
  about: {
    versions: '1.37; 1.19 to 1.36 by their description',
    command: 'java -jar target/benchmarks.jar -foe true -rf json -rff "$PINBENCH_OUTPUT/jmh.json"',
    path: 'jmh.json',
    keeps: [
      'the score of every iteration, by fork',
      "in mode `sample` the mean of every iteration, and JMH's percentiles",
      'parameters, and threads if there are more than one',
      'secondary metrics of profilers and groups, under their own names',
    ],
    loses: [
      '`gc.alloc.rate` and `gc.churn`, which are `.norm` times the rate',
      'confidence intervals',
      'the histogram of mode `sample`',
    ],
    filter: ['{regex}'],
    invocations:
      'A fork is one independent measurement: five forks in each of two invocations are as good as ten invocations of one.',
    traps: [
      'A benchmark that throws is left out and JMH ends with 0: `-foe true` makes it end with an error.',
      'With `-f 0` everything runs in one process, whatever was measured before.',
      'JMH knows benchmarks by their names without parameters: a filter finds no benchmark that has some.',
      'Names of secondary metrics lost their `·` in 1.37; they are read without it.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) if (isMarked(value)) readResult(value, list);
  },
};

function isMarked({ benchmark, mode, primaryMetric }: JsonObject): boolean {
  return (
    typeof benchmark === 'string' &&
    typeof mode === 'string' &&
    isObject(primaryMetric) &&
    typeof primaryMetric.scoreUnit === 'string'
  );
}

function readResult(result: JsonObject, list: ReadingList): void {
  const { mode, threads, params, primaryMetric, secondaryMetrics } = result;
  const parameters = isObject(params) ? Object.entries(params) : [];
  const several: [string, unknown][] = typeof threads === 'number' && threads > 1 ? [['threads', threads]] : [];
  const benchmark = withParameters(String(result.benchmark), [...parameters, ...several]);
  const metric = metrics.get(String(mode)) ?? String(mode);
  if (isObject(primaryMetric)) readMetric({ benchmark, metric }, primaryMetric, list);
  if (!isObject(secondaryMetrics)) return;
  for (const [name, secondary] of Object.entries(secondaryMetrics)) {
    if (!isObject(secondary)) continue;
    const plain = name.replace(/^·/, '');
    // Bytes per second that are allocated or collected: of a faster benchmark there are more, so neither way is better.
    if (/^gc\.(?:alloc\.rate|churn\.[^.]+)$/.test(plain)) continue;
    readMetric({ benchmark, metric: mode === 'sample' ? percentile(plain) : plain }, secondary, list);
  }
}

/** "p0.999" -> "p99.9", whose ends are the minimum and the maximum. Any other name stays. */
function percentile(name: string): string {
  const share = /^p([01]\.\d{2,6})$/.exec(name)?.[1];
  if (share === undefined) return name;
  const percent = Number((Number(share) * 100).toPrecision(8));
  return percent === 0 ? 'min' : percent === 100 ? 'max' : `p${percent}`;
}

function readMetric(named: { benchmark: string; metric: string }, source: JsonObject, list: ReadingList): void {
  const subject = subjectOf(named.benchmark, named.metric);
  const unit = typeof source.scoreUnit === 'string' ? normalUnit(source.scoreUnit) : '';
  const { forks, others } = Array.isArray(source.rawDataHistogram)
    ? perFork(source.rawDataHistogram, meanOfHistogram)
    : perFork(source.rawData, finite);
  if (others > 0) list.warn(`${subject} has ${plural(others, 'iteration')} without a number: left out`);
  const samples = forks.flat();
  if (samples.length === 0) {
    list.warn(`${subject} has no number: it was left out`);
    return;
  }
  const processes = forks.length > 1 ? { processes: forks.map((fork) => fork.length) } : {};
  const better = betterOf(String(source.scoreUnit));
  const entry = { ...named, unit, better, samples, ...processes, again: 'apart' } as const;
  if (/^(?:ns|us|ms|s|min|h|d)\/op$/.test(unit)) list.addTime(entry);
  else list.add(entry);
}

/** By JMH's rule: operations in a time, or a cost of an operation. Others go by their unit, if it says. */
function betterOf(unit: string): Better | undefined {
  if (unit.startsWith('ops/')) return 'higher';
  return unit.endsWith('/op') ? 'lower' : undefined;
}

/** [fork][iteration] -> numbers; forks without any are left out. */
function perFork(data: unknown, numberOf: (value: unknown) => number | null): { forks: number[][]; others: number } {
  const lists: unknown[] = Array.isArray(data) ? data : [];
  const all = lists.map((fork) => (Array.isArray(fork) ? fork : [fork]).map(numberOf));
  const forks = all.map((fork) => fork.filter((value) => value !== null));
  const count = all.reduce((sum, fork) => sum + fork.length, 0);
  return {
    forks: forks.filter((fork) => fork.length > 0),
    others: count - forks.reduce((sum, fork) => sum + fork.length, 0),
  };
}

/** The [value, count] pairs of one iteration -> their mean. */
function meanOfHistogram(pairs: unknown): number | null {
  if (!Array.isArray(pairs)) return null;
  let [sum, count] = [0, 0];
  for (const pair of pairs) {
    const [value, times] = Array.isArray(pair) ? pair.map(finite) : [];
    if (typeof value !== 'number' || typeof times !== 'number' || times <= 0) return null;
    sum += value * times;
    count += times;
  }
  const mean = sum / count;
  return Number.isFinite(mean) ? mean : null;
}
