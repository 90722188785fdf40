/**
 * How the commit is found that changed a metric: the change between the two ends is confirmed first, then the commits
 * between them are told apart by whether they are nearer to one end or to the other. Effects are logarithms, positive is
 * worse.
 */
import type { Baseline } from '../model/baseline.ts';
import type { Policy } from '../model/config.ts';
import type { Better, Run } from '../model/run.ts';
import { confidenceInterval, type Estimate } from '../statistics/estimate.ts';
import { estimatesOf, type Looked, lookAt } from '../statistics/looks.ts';
import { cautiousFloor, type NoiseFloor } from '../statistics/noise-floor.ts';
import { type Pair, withFloor } from '../statistics/pair-test.ts';
import type { Variance } from '../statistics/scale.ts';
import { changeOf, changesOf } from './effects.ts';
import type { BaseRun } from './known-run.ts';
import { type PreparedMetric, prepareMetrics, type Rules } from './prepare-metrics.ts';

/** Numbers of pairs after which a commit between the ends may be told: clear ones need few. */
export const STEP_LOOKS = [4, 10, 20, 30] as const;
/** Of a step. Several commits are looked at, each up to four times, and one wrong turn leads to the wrong commit. */
const STEP_CONFIDENCE = 0.99;

/** What a change of the metric has to rise above. */
export interface Threshold {
  floor: NoiseFloor;
  /** What a single pair is expected to stray by; undefined: not known. */
  expected?: Variance | undefined;
  /** Smallest effect to claim. */
  smallest: number;
}

/** A change for people: relative, in the metric's own direction, with its 95 % interval. */
export interface Effect {
  change: number;
  interval: [number, number];
  pairs: number;
}

/** `bad` has the pairs beside the other end. What is counted and does not vary needs no floor. */
export function thresholdOf(
  bad: Run,
  name: { benchmark: string; metric: string },
  baseline: Baseline,
  baseRuns: readonly BaseRun[],
  rules: Pick<Rules, 'compare' | 'calibrations'>,
): Threshold {
  const one = prepareMetrics(bad, baseline, baseRuns, { ...rules, acknowledge: [] }).find(
    ({ named }) => named.benchmark === name.benchmark && named.metric.metric === name.metric,
  );
  return thresholdFor(one, rules.compare);
}

export function thresholdFor(
  one: Pick<PreparedMetric, 'exact' | 'floor' | 'expected'> | undefined,
  compare: Pick<Policy['compare'], 'minEffect' | 'exactEffect' | 'strict'>,
): Threshold {
  if (one?.exact === true) {
    const floor = { difference: { variance: 0, degrees: 1 }, margin: 0, learned: true };
    return { floor, smallest: Math.log1p(compare.exactEffect) };
  }
  return {
    floor: one?.floor ?? cautiousFloor(undefined, compare.strict),
    expected: one?.expected,
    smallest: Math.log1p(compare.minEffect),
  };
}

/** The looks at one metric that two commits may differ in, either way; `over`: no more pairs will come. */
export function lookAtChange(pairs: (Pair | null)[], threshold: Threshold, over: boolean): Looked {
  return lookAt([{ pairs, ...threshold, suspicion: undefined }], pairs.length, over);
}

/** What the pairs say so far; null for fewer than four. */
export function estimateOf(pairs: (Pair | null)[], { floor, expected }: Threshold): Estimate | null {
  const estimates = estimatesOf(pairs, expected);
  return estimates === undefined ? null : withFloor(estimates.effect, floor.difference);
}

/**
 * Whether a commit has the change, from its effect against the good end: nearer to no effect than to the `whole` one, or
 * the other way round, and its 99 % interval excludes the other. What is half the change is therefore never told.
 */
export function nearest(estimate: Estimate, whole: number): 'good' | 'bad' | 'untold' {
  const { low, high } = confidenceInterval(estimate, STEP_CONFIDENCE);
  const excludes = (value: number): boolean => value < low || value > high;
  const isNearGood = Math.abs(estimate.effect) < Math.abs(estimate.effect - whole);
  if (isNearGood) return excludes(whole) ? 'good' : 'untold';
  return excludes(0) ? 'bad' : 'untold';
}

/** The effect against the good end of a commit that was measured beside the bad end, as the base of these pairs. */
export function seenFromGood(estimate: Estimate, whole: number): Estimate {
  return { ...estimate, effect: whole - estimate.effect };
}

export function effectOf(estimate: Estimate, pairs: (Pair | null)[], better: Better): Effect {
  return {
    change: changeOf(estimate.effect, better),
    interval: changesOf(confidenceInterval(estimate, 0.95), better),
    pairs: pairs.filter((pair) => pair !== null).length,
  };
}

/**
 * The commit to be looked at next, by its index: strictly between `low`, the last without the change, and `high`, the
 * first with it, as near to the middle as those that could not be told allow. null: none is left.
 */
export function nextIndex(low: number, high: number, untold: ReadonlySet<number>): number | null {
  const middle = Math.floor((low + high) / 2);
  const indices = Array.from({ length: Math.max(0, high - low - 1) }, (_, index) => low + 1 + index);
  const [next] = indices
    .filter((index) => !untold.has(index))
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  return next ?? null;
}

export interface BisectStep {
  commit: string;
  /** Which end it was measured beside at last; null: it was not measured. */
  beside: 'good' | 'bad' | null;
  answer: 'good' | 'bad' | 'untold';
  effect: Effect | null;
  /** A sentence where there is more to say. */
  reason: string | null;
}

export interface Bisected {
  state: 'found' | 'range left' | 'not confirmed';
  /** A sentence: why it did not get further; null when found. */
  reason: string | null;
  metric: { benchmark: string; metric: string; better: Better };
  /** Of the bad end beside the good one; null when both have one image, or too few pairs were measured. */
  whole: Effect | null;
  steps: BisectStep[];
  /** The newest commit known to be without the change. */
  after: string;
  /** Commits that may have made the change, oldest first. */
  left: string[];
  /** Of the one commit that is left, against its parent. */
  own: Effect | null;
}
