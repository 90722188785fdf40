/**
 * A run as others are compared with it: one number an invocation in place of its samples, computed once. Fifty stored runs
 * are a hundred times smaller like this, and each comparison is spared their medians.
 */
import { isSameMetric, type MetricName, metricKey } from '../metric-name.ts';
import type { Better, LevelChange, MetricResult, PairedMeasurement, Run, RunRecord } from '../model.ts';
import { invocationMedians } from './median.ts';
import { pairsOf, runStatistic } from './numbers.ts';
import { estimatesOf } from './statistics/looks.ts';
import type { Calibration } from './statistics/noise-floor.ts';

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
  /** Medians of invocations: those of the metric at `place` are from starts[place] to starts[place + 1]. */
  medians: Float64Array;
  starts: Uint32Array;
  /** By place, in the metric's own unit: the logarithm of `runStatistic`; NaN where there is none. */
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
  places: ReadonlyMap<string, number>;
}

/** `like`: a run that may well have reported the same metrics. */
export function knownRun(run: BaseRun, like?: KnownRun): KnownRun {
  if ('numbers' in run) return run;
  const { results, pairs, ...record } = run;
  const found = results.flatMap(({ benchmark, metrics }) =>
    metrics.filter(isMeasured).map((metric) => ({ benchmark, metric })),
  );
  const medians = new Float64Array(found.reduce((sum, { metric }) => sum + metric.samples.length, 0));
  const starts = new Uint32Array(found.length + 1);
  const statistics = new Float64Array(found.length);
  let end = 0;
  for (const [place, { metric }] of found.entries()) {
    const values = invocationMedians(metric);
    medians.set(values, end);
    end += values.length;
    starts[place + 1] = end;
    statistics[place] = runStatistic(values, metric.better) ?? Number.NaN;
  }
  return {
    ...record,
    numbers: {
      layout: like !== undefined && isLaidOut(like.numbers.layout, found) ? like.numbers.layout : layoutOf(found),
      medians,
      starts,
      statistics,
      changes: new Map(run.changes?.map((change) => [metricKey(change), change])),
      calibrations: pairs?.purpose === 'calibration' ? calibrationsOf(pairs) : new Map(),
    },
  };
}

/** Where a run has a metric; undefined: it has not. `key` is its `metricKey`. */
export function placeIn({ numbers }: KnownRun, key: string): number | undefined {
  return numbers.layout.places.get(key);
}

/** Every metric of the run, by place. */
export function metricsIn({ numbers }: KnownRun): readonly Named[] {
  return numbers.layout.named;
}

/** One number an invocation, in the metric's own unit. */
export function valuesAt({ numbers }: KnownRun, place: number): number[] {
  const { medians, starts } = numbers;
  const values: number[] = [];
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at += 1) values.push(medians[at] ?? Number.NaN);
  return values;
}

/** `runStatistic` of these values. */
export function statisticAt({ numbers }: KnownRun, place: number): number | undefined {
  const value = numbers.statistics[place];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

export function nameOf({ benchmark, metric }: Named): MetricName {
  return { benchmark, metric: metric.metric };
}

export function keyOf(named: Named): string {
  return metricKey(nameOf(named));
}

function isMeasured({ samples }: MetricResult): boolean {
  return samples.some((each) => each.length > 0);
}

function isLaidOut({ named }: Layout, found: readonly Named[]): boolean {
  return (
    named.length === found.length &&
    named.every((one, place) => {
      const other = found[place];
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
  return { named, places: new Map(named.map((one, place) => [keyOf(one), place])) };
}

/** Of each metric for which there are enough pairs. */
function calibrationsOf({ metrics, first }: PairedMeasurement): Numbers['calibrations'] {
  return new Map(
    metrics.flatMap((metric) => {
      const estimates = estimatesOf(pairsOf(metric, first));
      if (estimates === undefined) return [];
      const { effect, standardError } = estimates.effect;
      return [[metricKey(metric), { effect, standardError, better: metric.better }] as const];
    }),
  );
}
