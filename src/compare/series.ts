/** The runs that have one metric, over time: as numbers, and as logarithms where what is worse is more. */
import type { LevelChange, MetricResult, Run } from '../model.ts';
import { type IndexedRun, keyOf, type Named } from './indexed-run.ts';
import { converted, runStatistic } from './numbers.ts';

/** A run that has a metric. */
export interface Having extends IndexedRun {
  found: MetricResult;
}

export interface Known {
  run: Run;
  /** One number an invocation, in the unit that was asked for. */
  values: number[];
  /** What this run was the first to tell of the metric's level. */
  change: LevelChange | null;
}

export interface Point {
  run: Run;
  /** Logarithm of the run statistic, positive is worse. */
  value: number;
  change: LevelChange | null;
}

export function runsHaving(named: Named, runs: readonly IndexedRun[]): Having[] {
  const key = keyOf(named);
  return runs.flatMap((one) => {
    const found = one.metrics.get(key)?.metric;
    return found === undefined ? [] : [{ ...one, found }];
  });
}

/** In the same order; without those whose numbers cannot be had in the unit of `named`, or that had another direction. */
export function inOneUnit(named: Named, having: readonly Having[]): Known[] {
  const key = keyOf(named);
  const { unit, better } = named.metric;
  return having.flatMap(({ run, found, changes }) => {
    const values = converted(found, unit, better);
    return values === undefined ? [] : [{ run, values, change: changes.get(key) ?? null }];
  });
}

/** In the same order; without runs that have values of zero or below. */
export function pointsOf(named: Named, known: readonly Known[]): Point[] {
  return known.flatMap(({ run, values, change }) => {
    const value = runStatistic(values, named.metric.better);
    return value === undefined ? [] : [{ run, value, change }];
  });
}

/**
 * Where the levels began that runs have told of, as indices of `points`, oldest first. A level that began before the
 * first point is left out: it holds for all of them.
 */
export function toldLevels(points: readonly Pick<Point, 'run' | 'change'>[]): number[] {
  return points.flatMap(({ change }) => {
    const begin = change === null ? -1 : points.findIndex(({ run }) => run.id === change.since.run);
    return begin < 0 ? [] : [begin];
  });
}

/** Index of the first point at the level that was last told of: points before it tell of noise only. */
export function currentLevel(points: readonly Pick<Point, 'run' | 'change'>[]): number {
  return Math.max(0, ...toldLevels(points));
}
