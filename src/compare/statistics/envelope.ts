/**
 * The rule for metrics with one number a run (load tests): no scatter inside a run can be trusted, so a claim has to
 * leave everything behind that the history has ever shown, three times over. Values are logarithms, positive is worse;
 * for improvements change the sign of everything.
 */
import { median } from '../median.ts';
import type { Estimate } from './evidence.ts';
import { mean } from './location.ts';
import type { Variance } from './scale.ts';

/** Steps looked back at, and the runs before each that it is compared with. */
const STEPS = 20;
const RUNS_BEFORE = 8;
const MOST_DEGREES = 30;

/**
 * Largest |y_i - max(median of the 8 runs before, y_(i-1))| over the last 20 runs, oldest first; undefined when no run has
 * eight before it. In the unit of the values.
 */
export function envelopeWidth(values: readonly number[]): number | undefined {
  const first = Math.max(RUNS_BEFORE, values.length - STEPS);
  if (values.length <= first) return undefined;
  const steps = values.slice(first).map((value, offset) => {
    const before = values.slice(first + offset - RUNS_BEFORE, first + offset);
    return Math.abs(value - Math.max(median(before), before.at(-1) ?? Number.NaN));
  });
  return Math.max(...steps);
}

/** Three ways to see the same change, all ln(head / something). */
export interface ThreeDifferences {
  /** To the base commit's own run. */
  toBase: number;
  /** Between a fresh pair of base and head. */
  fresh: number;
  /** To the centre of the newest segment of the history. */
  toCentre: number;
}

/** Whether all three leave the envelope; ties do not. */
export function outsideEnvelope({ toBase, fresh, toCentre }: ThreeDifferences, width: number): boolean {
  return Math.min(toBase, fresh, toCentre) > width;
}

/**
 * The mean of the two differences of single runs, for Holm at 0.01 over the metrics: each has twice the variance from run
 * to run, their mean once that. Degrees as in the screen, at most 30.
 */
export function meanOfTwo({ toBase, fresh }: ThreeDifferences, noise: Variance): Estimate {
  return {
    effect: mean([toBase, fresh]),
    standardError: Math.sqrt(noise.variance),
    degrees: Math.min(noise.degrees, MOST_DEGREES),
  };
}
