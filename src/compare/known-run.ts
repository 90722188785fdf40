/**
 * A run as others are compared with it: one number an invocation (or process, see `invocationMedians`) in place of its
 * samples, computed once. Fifty stored runs are a hundred times smaller like this, and each comparison is spared their
 * medians.
 */
import type { LevelChange } from '../model/comparison.ts';
import { isSameMetric, type MetricName, metricKey } from '../model/metric-name.ts';
import type {
  BenchmarkResult,
  Better,
  MetricResult,
  PackedSamples,
  PairedMeasurement,
  Run,
  RunApart,
  RunRecord,
} from '../model/run.ts';
import { estimatesOf } from '../statistics/looks.ts';
import { invocationMedians, median, processMedians } from '../statistics/median.ts';
import type { Calibration } from '../statistics/noise-floor.ts';
import { pairsOf, statisticBetween } from './effects.ts';

/** A metric, without what was measured of it. */
export interface Named {
  benchmark: string;
  metric: Pick<MetricResult, 'metric' | 'unit' | 'better'>;
}

export interface KnownRun extends RunRecord {
  numbers: Numbers;
}

/** A run may come with its samples too. */
export type BaseRun = Run | KnownRun;

/** The numbers of all metrics in one piece, which takes little memory however many there are. */
interface Numbers {
  layout: Layout;
  /** Medians of invocations: those of the metric at `metricIndex` are from starts[place] to starts[place + 1]. */
  medians: Float64Array;
  starts: Uint32Array;
  /** By index, in the metric's own unit: the logarithm of `runStatistic`; NaN where there is none. */
  statistics: Float64Array;
  /** By `metricKey`. */
  changes: ReadonlyMap<string, LevelChange>;
  /** Of a calibration, by `metricKey`: what its pairs say. */
  calibrations: ReadonlyMap<string, Calibration & { better: Better }>;
}

/** Every metric that some invocation really reported; runs that report the same ones share it. */
interface Layout {
  named: Named[];
  /** By `metricKey`. */
  metricIndices: ReadonlyMap<string, number>;
}

/** `like`: a run that may well have reported the same metrics. */
export function knownRun(run: BaseRun | RunApart, like?: KnownRun): KnownRun {
  if ('numbers' in run) return run;
  const { results, pairs, ...record } = 'samples' in run ? run.run : run;
  const { medians, ends } = 'samples' in run ? packedMedians(run.samples, processesIn(results)) : mediansOf(results);
  const found: Named[] = [];
  const starts = [0];
  const statistics: number[] = [];
  // A metric may have all of the numbers, as far as is known here.
  const scratch = new Float64Array(medians.length);
  let from = 0;
  let at = 0;
  for (const { benchmark, metrics } of results) {
    for (const metric of metrics) {
      const to = ends[at] ?? from;
      at += 1;
      if (to === from) continue;
      found.push({ benchmark, metric });
      starts.push(to);
      statistics.push(statisticBetween(medians, from, to, metric.better, scratch) ?? Number.NaN);
      from = to;
    }
  }
  return {
    ...record,
    numbers: {
      layout: like !== undefined && isLaidOut(like.numbers.layout, found) ? like.numbers.layout : layoutOf(found),
      medians,
      starts: Uint32Array.from(starts),
      statistics: Float64Array.from(statistics),
      changes: new Map(record.changes?.map((change) => [metricKey(change), change])),
      calibrations: pairs?.purpose === 'calibration' ? calibrationsOf(pairs) : new Map(),
    },
  };
}

/** Where a run has a metric; undefined: it has not. `key` is its `metricKey`. */
export function metricIndexOf({ numbers }: KnownRun, key: string): number | undefined {
  return numbers.layout.metricIndices.get(key);
}

/** Every metric of the run, by index. */
export function metricsIn({ numbers }: KnownRun): readonly Named[] {
  return numbers.layout.named;
}

/** One number an invocation, in the metric's own unit. */
export function valuesAt({ numbers }: KnownRun, metricIndex: number): number[] {
  const { medians, starts } = numbers;
  return listOf(medians, starts[metricIndex] ?? 0, starts[metricIndex + 1] ?? 0);
}

/** `runStatistic` of these values. */
export function statisticAt({ numbers }: KnownRun, metricIndex: number): number | undefined {
  const value = numbers.statistics[metricIndex];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

export function nameOf({ benchmark, metric }: Named): MetricName {
  return { benchmark, metric: metric.metric };
}

export function keyOf(named: Named): string {
  return metricKey(nameOf(named));
}

/** Of all metrics one after the other, with the index where each ends. */
interface Medians {
  medians: Float64Array;
  ends: ArrayLike<number>;
}

function mediansOf(results: readonly BenchmarkResult[]): Medians {
  const all = results.flatMap(({ metrics }) => metrics.map(invocationMedians));
  let end = 0;
  const ends = all.map(({ length }) => {
    end += length;
    return end;
  });
  return { medians: Float64Array.from(all.flat()), ends };
}

/** By index of the metric: those of its only invocation, where there is one. */
function processesIn(results: readonly BenchmarkResult[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  let index = 0;
  for (const { metrics } of results) {
    for (const { processes } of metrics) {
      const [only] = processes ?? [];
      if (only != null && processes?.length === 1) found.set(index, only);
      index += 1;
    }
  }
  return found;
}

function packedMedians(
  { values, invocationEnds, metricEnds }: PackedSamples,
  processes: ReadonlyMap<number, readonly number[]>,
): Medians {
  // Where every invocation has one sample, these are the medians: as many, and none of them empty.
  if (values.length === invocationEnds.length && invocationEnds.every((end, metricIndex) => end === metricIndex + 1)) {
    return { medians: values, ends: metricEnds };
  }
  const medians: number[] = [];
  const ends: number[] = [];
  let invocation = 0;
  let from = 0;
  for (const [index, last] of metricEnds.entries()) {
    const own = last === invocation + 1 ? processes.get(index) : undefined;
    if (own !== undefined) {
      const to = invocationEnds[invocation] ?? from;
      medians.push(...processMedians(listOf(values, from, to), own));
      invocation = last;
      from = to;
    }
    for (; invocation < last; invocation += 1) {
      const to = invocationEnds[invocation] ?? from;
      if (to > from) medians.push(median(listOf(values, from, to)));
      from = to;
    }
    ends.push(medians.length);
  }
  return { medians: Float64Array.from(medians), ends };
}

function listOf(numbers: Float64Array, from: number, to: number): number[] {
  const list: number[] = [];
  for (let at = from; at < to; at += 1) list.push(numbers[at] ?? Number.NaN);
  return list;
}

function isLaidOut({ named }: Layout, found: readonly Named[]): boolean {
  return (
    named.length === found.length &&
    named.every((one, metricIndex) => {
      const other = found[metricIndex];
      if (other === undefined || !isSameMetric(nameOf(one), nameOf(other))) return false;
      return one.metric.unit === other.metric.unit && one.metric.better === other.metric.better;
    })
  );
}

function layoutOf(found: readonly Named[]): Layout {
  const named = found.map(({ benchmark, metric: { metric, unit, better } }) => ({
    benchmark,
    metric: { metric, unit, better },
  }));
  return { named, metricIndices: new Map(named.map((one, metricIndex) => [keyOf(one), metricIndex])) };
}

/** Of each metric for which there are enough pairs. */
function calibrationsOf({ metrics, first }: PairedMeasurement): Numbers['calibrations'] {
  return new Map(
    metrics.flatMap((metric) => {
      const estimates = estimatesOf(pairsOf(metric, first));
      if (estimates === undefined) return [];
      const { effect, standardError } = estimates.effect;
      return [[metricKey(metric), { effect, standardError, pair: estimates.scatter, better: metric.better }] as const];
    }),
  );
}
