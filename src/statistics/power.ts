/** What a measurement could have shown, and what it would take to show more. Effects are logarithms of ratios. */
import { normalQuantile, studentQuantile } from './distributions.ts';
import type { Estimate } from './estimate.ts';
import { withFloor } from './pair-test.ts';
import type { Variance } from './scale.ts';

/** Chance with which a change of the detectable size is found. */
export const POWER = 0.8;
/** More pairs than this are not an answer to anybody. */
const MOST_PAIRS = 10_000;
/** Rounding errors of quantiles must not skip an answer. */
const ROUNDING = 1e-9;

/**
 * The smallest true effect that a one-sided test at `level` against `margin` finds four times in five:
 * margin + (t_level + t_0.2) * standard error, upper quantiles of Student's t with the estimate's degrees. (The usual
 * approximation to the noncentral t, within a few per cent from 8 degrees on.)
 */
export function smallestDetectable(estimate: Omit<Estimate, 'effect'>, level: number, margin: number): number {
  const { standardError, degrees } = estimate;
  return margin - (studentQuantile(level, degrees) + studentQuantile(1 - POWER, degrees)) * standardError;
}

export interface Question {
  /** Effect that is to be found, above zero. */
  change: number;
  /** Level, below a half, and margin of the one-sided test. */
  level: number;
  margin: number;
  /** Variance of the differences of single pairs. */
  pair: number;
  /** What no number of pairs averages away: the variance of the difference of two builds. */
  floor: Variance;
}

/**
 * The smallest even number of pairs, from 4, with which `smallestDetectable` is no more than `change` (above 80 pairs:
 * within a twentieth); undefined when not even 10,000 would do, because the floor is in the way.
 *
 * Tried one after the other: with a floor of few degrees of freedom more pairs are not always better.
 */
export function pairsToSee({ change, level, margin, pair, floor }: Question): number | undefined {
  // Student's quantiles are further out than the normal ones, so most numbers are out of the question without them.
  const least = -(normalQuantile(level) + normalQuantile(1 - POWER)) * (1 - ROUNDING);
  for (let pairs = 4; pairs <= MOST_PAIRS; pairs += Math.max(2, 2 * Math.floor(pairs / 40))) {
    if (margin + least * Math.sqrt(pair / pairs + floor.variance) > change) continue;
    const scatter = { effect: 0, standardError: Math.sqrt(pair / pairs), degrees: pairs - 2 };
    if (smallestDetectable(withFloor(scatter, floor), level, margin) <= change) return pairs;
  }
  return undefined;
}
