/**
 * Steps of a branch that no run has told of: too small or too gradual for the run that made them, plain once more runs
 * have seen the new level. A step is only a candidate until the commits on both sides have been measured in pairs.
 */
import type { Baseline } from '../model/baseline.ts';
import type { LevelChange } from '../model/comparison.ts';
import { type MetricName, metricKey } from '../model/metric-name.ts';
import type { Better, PairedMeasurement, Run } from '../model/run.ts';
import { type Candidate, decideAt } from '../statistics/looks.ts';
import { median } from '../statistics/median.ts';
import { CHANGE_POINT_RULE, type SegmentationRule, segments } from '../statistics/segmentation.ts';
import { type Effect, effectOf, thresholdFor } from './bisection.ts';
import { changeOf, pairsOf, signOf } from './effects.ts';
import { type BaseRun, keyOf, knownRun, metricsIn, type Named } from './known-run.ts';
import { inOneUnit, type Point, pointsOf, reportedLevels, runsHaving } from './metric-history.ts';
import { prepareMetrics, type Rules } from './prepare-metrics.ts';

type LevelStart = LevelChange['since'];

export interface ChangePoint {
  benchmark: string;
  metric: string;
  better: Better;
  /** The first run at the new level, give or take a few. */
  since: LevelStart;
  /** The runs to be compared: as far from the step, on both sides, as both levels surely reach. */
  before: LevelStart;
  after: LevelStart;
  /** New level by old level, e.g. 1.12. */
  ratio: number;
  /** Runs that have looked into it already and left it open. */
  tries: number;
}

/** After so many open ends the next one is no more likely to settle it; each takes up to a whole budget. */
const MOST_TRIES = 3;

/** Metrics that stepped at the same run. */
export interface SharedChangePoint extends Pick<ChangePoint, 'since' | 'before' | 'after'> {
  metrics: ChangePoint[];
}

/**
 * The newest step of each metric, unless some run has told of it. `baseRuns` are nearest first; `head` is the newest run
 * of their line. The rule is `CHANGE_POINT_RULE`, with `minEffect` where that is more.
 */
export function changePoints(
  head: Run,
  baseRuns: readonly BaseRun[],
  { compare }: Pick<Rules, 'compare'>,
): ChangePoint[] {
  const own = knownRun(head);
  const runs = [own, ...baseRuns.map((run) => knownRun(run, own))];
  const smallestStep = Math.max(CHANGE_POINT_RULE.smallestStep, Math.log1p(compare.minEffect));
  return metricsIn(own).flatMap((named) => {
    // What this run itself reports is enough for one run.
    if (own.numbers.changes.has(keyOf(named))) return [];
    const points = pointsOf(inOneUnit(named, runsHaving(named, runs))).toReversed();
    return newestStep(named, points, { ...CHANGE_POINT_RULE, smallestStep }) ?? [];
  });
}

function newestStep({ benchmark, metric }: Named, points: Point[], rule: SegmentationRule): ChangePoint | null {
  const levels = reportedLevels(points);
  const [old, current] = segments(levelled(points, levels), rule).slice(-2);
  if (old === undefined || current === undefined) return null;
  const cut = current.from;
  // A cut is not placed to the run: neighbours of it may both be on one side of the step.
  const reach = rule.shortest - 1;
  const [before, since, after] = [points[cut - 1 - reach], points[cut], points[cut + reach]];
  const isHere = (index: number): boolean => Math.abs(cut - index) <= reach;
  const tries = openSteps(points, { benchmark, metric: metric.metric }).filter(isHere).length;
  if (levels.some(isHere) || tries >= MOST_TRIES || before === undefined || since === undefined || after === undefined)
    return null;
  return {
    benchmark,
    metric: metric.metric,
    better: metric.better,
    since: startOf(since),
    before: startOf(before),
    after: startOf(after),
    ratio: 1 + changeOf(current.centre - old.centre, metric.better),
    tries,
  };
}

/** Where the steps are that runs have looked into and left open, as indices of `points`; once for each such run. */
function openSteps(points: readonly Point[], name: MetricName): number[] {
  const key = metricKey(name);
  const steps = points.flatMap(({ run }) => run.openSteps?.filter((step) => metricKey(step) === key) ?? []);
  return steps.map(({ since }) => points.findIndex(({ run }) => run.id === since.run)).filter((index) => index >= 0);
}

/** Whether runs to come would look into it again, if this one leaves it open. */
export function isLastTry({ metrics }: Pick<SharedChangePoint, 'metrics'>): boolean {
  return metrics.every(({ tries }) => tries + 1 >= MOST_TRIES);
}

/** Without the steps that were told of: these leave only what is off their own level. */
function levelled(points: Point[], levels: number[]): number[] {
  const begins = [...new Set([0, ...levels])].toSorted((a, b) => a - b);
  return begins.flatMap((begin, index) => {
    const values = points.slice(begin, begins[index + 1]).map(({ value }) => value);
    // A metric without a logarithm has no points at all.
    if (values.length === 0) return [];
    const level = median(values);
    return values.map((value) => value - level);
  });
}

function startOf({ run }: Point): LevelStart {
  return { run: run.id, commit: run.source.commit };
}

/** Together what one comparison of two commits can settle; the most metrics first, then the largest step. */
export function sharedChangePoints(points: readonly ChangePoint[]): SharedChangePoint[] {
  const groups = new Map<string, SharedChangePoint>();
  for (const point of points) {
    const { since, before, after } = point;
    const key = JSON.stringify([since.run, before.run, after.run]);
    const group = groups.get(key) ?? { since, before, after, metrics: [] };
    groups.set(key, { ...group, metrics: [...group.metrics, point] });
  }
  const largest = ({ metrics }: SharedChangePoint): number => Math.max(...metrics.map(stepOf));
  return [...groups.values()].toSorted((a, b) => b.metrics.length - a.metrics.length || largest(b) - largest(a));
}

function stepOf({ ratio }: ChangePoint): number {
  return Math.abs(Math.log(ratio));
}

export type SettledPoint = ChangePoint &
  (
    | { cause: 'code'; effect: Effect }
    /** Beside each other, the commits do not differ that way. */
    | { cause: 'host'; effect: Effect | null }
    | { cause: 'open'; effect: Effect | null }
  );

export interface Settlement {
  /** In the order of the metrics. */
  points: SettledPoint[];
  /** Pairs in all that would tell more; null: none would. */
  wanted: number | null;
}

/** What has to be known of each metric before its pairs can settle it. */
export type Settle = (pairs: Pick<PairedMeasurement, 'first' | 'metrics'>, over: boolean) => Settlement;

/**
 * Judges pairs of the run before (`base`) and the run after (`head`), all metrics of the step as one family. `head` is
 * the run that found the step, whose units they are in; `over`: no more pairs will come.
 */
export function settlementOf(
  { metrics }: SharedChangePoint,
  head: Run,
  baseline: Baseline,
  baseRuns: readonly BaseRun[],
  rules: Pick<Rules, 'compare' | 'calibrations'>,
): Settle {
  const known = new Map(
    prepareMetrics(head, baseline, baseRuns, { ...rules, acknowledge: [] }).map((one) => [keyOf(one.named), one]),
  );
  const { compare } = rules;
  const thresholds = metrics.map((point) => thresholdFor(known.get(metricKey(point)), compare));
  return (pairs, over) => {
    const measured = new Map(pairs.metrics.map((one) => [metricKey(one), pairsOf(one, pairs.first)]));
    const candidates = metrics.map((point, index): Candidate => {
      const threshold = thresholds[index] ?? thresholdFor(undefined, compare);
      return { pairs: measured.get(metricKey(point)) ?? [], ...threshold, suspicion: directionOf(point) };
    });
    const { decided, wanted } = decideAt(candidates, pairs.first.length, over);
    const points = metrics.map((point, index): SettledPoint => {
      const [one, candidate] = [decided[index], candidates[index]];
      if (one?.estimate === undefined || candidate === undefined) return { ...point, cause: 'open', effect: null };
      // Settled at an early look, it has no say in later ones.
      const effect = { ...effectOf(one.estimate, [], point.better), pairs: one.pairs };
      if (one.outcome === 'undecided') return { ...point, cause: 'open', effect };
      const claim = directionOf(point) === 'worse' ? 'regressed' : 'improved';
      return { ...point, cause: one.outcome === claim ? 'code' : 'host', effect };
    });
    return { points, wanted: wanted ?? null };
  };
}

function directionOf({ ratio, better }: ChangePoint): 'worse' | 'better' {
  return Math.log(ratio) * signOf(better) > 0 ? 'worse' : 'better';
}

/** Nothing in one image can have changed. */
export function unchangedImage({ metrics }: SharedChangePoint): SettledPoint[] {
  return metrics.map((point) => ({ ...point, cause: 'host', effect: null }));
}

/** The run as it is to be stored: with what was settled, never two changes of one metric, and with what stays open. */
export function withSettled(run: Run, points: readonly SettledPoint[]): Run {
  const { changes = [] } = run;
  const taken = new Set(changes.map(metricKey));
  const more = points.flatMap((point) => (taken.has(metricKey(point)) ? [] : (levelChange(point) ?? [])));
  const settled = more.length === 0 ? run : { ...run, changes: [...changes, ...more] };
  return withOpen(
    settled,
    points.filter(({ cause }) => cause === 'open'),
  );
}

/** The run as it is to be stored, which tried and could not tell. */
export function withOpen(run: Run, points: readonly ChangePoint[]): Run {
  const openSteps = points.map(({ benchmark, metric, since }) => ({ benchmark, metric, since }));
  return openSteps.length === 0 ? run : { ...run, openSteps };
}

/** Of the code, as large as the pairs show it; of the host, as large as the stored runs do. */
function levelChange(point: SettledPoint): LevelChange | null {
  if (point.cause === 'open') return null;
  const { benchmark, metric, since, cause } = point;
  const ratio = cause === 'code' ? 1 + point.effect.change : point.ratio;
  return ratio > 0 ? { benchmark, metric, ratio, since, persistent: true, cause } : null;
}
