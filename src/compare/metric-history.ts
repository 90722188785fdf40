/** The runs that have one metric, over time: as numbers, and as logarithms where what is worse is more. */
import type { LevelChange } from '../model/comparison.ts';
import type { RunRecord } from '../model/run.ts';
import { converted, runStatistic } from './effects.ts';
import { type KnownRun, keyOf, metricIndexOf, metricsIn, type Named, statisticAt, valuesAt } from './known-run.ts';

/** A run that has a metric. */
export interface Having {
  run: KnownRun;
  metricIndex: number;
  found: Named['metric'];
}

export interface Known {
  run: KnownRun;
  /** Of the metric in the run. */
  metricIndex: number;
  /** One number an invocation, where they are in another unit there. */
  converted?: number[];
  /** The run statistic of these values; undefined where some are zero or below. */
  value: number | undefined;
  /** What this run was the first to report of the metric's level. */
  change: LevelChange | null;
}

export interface Point {
  run: RunRecord;
  /** Logarithm of the run statistic, positive is worse. */
  value: number;
  change: LevelChange | null;
}

export function runsHaving(named: Named, runs: readonly KnownRun[]): Having[] {
  const key = keyOf(named);
  const having: Having[] = [];
  for (const run of runs) {
    const metricIndex = metricIndexOf(run, key);
    const found = metricIndex === undefined ? undefined : metricsIn(run)[metricIndex]?.metric;
    if (metricIndex !== undefined && found !== undefined) having.push({ run, metricIndex, found });
  }
  return having;
}

/** In the same order; without those whose numbers cannot be had in the unit of `named`, or that had another direction. */
export function inOneUnit(named: Named, having: readonly Having[]): Known[] {
  const key = keyOf(named);
  const { unit, better } = named.metric;
  const all: Known[] = [];
  for (const { run, metricIndex, found } of having) {
    if (found.better !== better) continue;
    const change = run.numbers.changes.get(key) ?? null;
    if (found.unit === unit) {
      all.push({ run, metricIndex, value: statisticAt(run, metricIndex), change });
      continue;
    }
    const values = converted(valuesAt(run, metricIndex), found.unit, unit);
    if (values === undefined) continue;
    all.push({ run, metricIndex, converted: values, value: runStatistic(values, better), change });
  }
  return all;
}

/** One number an invocation, in the unit that was asked for. */
export function valuesOf({ run, metricIndex, converted }: Known): number[] {
  return converted ?? valuesAt(run, metricIndex);
}

/** In the same order; without runs that have values of zero or below. */
export function pointsOf(known: readonly Known[]): Point[] {
  const points: Point[] = [];
  for (const { run, value, change } of known) if (value !== undefined) points.push({ run, value, change });
  return points;
}

/** A point, as far as what it tells of levels. */
type ReportedLevel = { run: Pick<RunRecord, 'id'> } & Pick<Point, 'change'>;

/**
 * Where the levels began that runs have reported, as indices of `points`, oldest first. A level that began before the
 * first point is left out: it holds for all of them.
 */
export function reportedLevels(points: readonly ReportedLevel[]): number[] {
  const begins: number[] = [];
  for (const { change } of points) {
    const begin = change === null ? -1 : points.findIndex(({ run }) => run.id === change.since.run);
    if (begin >= 0) begins.push(begin);
  }
  return begins;
}

/** Index of the first point at the level that was reported last: points before it tell of noise only. */
export function currentLevel(points: readonly ReportedLevel[]): number {
  return Math.max(0, ...reportedLevels(points));
}
