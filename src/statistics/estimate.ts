/**
 * An estimate with its standard error and degrees of freedom, and what Student's t says about it. Estimates of times and
 * rates are natural logarithms of ratios: 0.01 is about 1 %. No unit of the metric comes in.
 */
import { studentQuantile, studentSurvival } from './distributions.ts';
import type { Variance } from './scale.ts';

export interface Estimate {
  /** For a comparison ln(head / base): above zero is more. */
  effect: number;
  /** Zero or above, in the unit of the effect. */
  standardError: number;
  /** Above zero; Infinity when the standard error is known. */
  degrees: number;
}

export interface Interval {
  low: number;
  high: number;
}

/**
 * Sum of independent variances with the degrees of freedom of Satterthwaite (1946, formula 17) and Welch (1947):
 * (sum v)^2 / sum(v^2 / d). Nothing but zeros: variance 0 with the largest of the degrees.
 */
export function sumOfVariances(parts: readonly Variance[]): Variance {
  const total = parts.reduce((sum, part) => sum + part.variance, 0);
  if (total === 0) return { variance: 0, degrees: Math.max(...parts.map((part) => part.degrees)) };
  // Shares first: the squares of variances near 1e-200 would vanish.
  const doubt = parts.reduce((sum, part) => sum + (part.variance / total) ** 2 / part.degrees, 0);
  return { variance: total, degrees: 1 / doubt };
}

/** Student's t against `reference`: (effect - reference) / standard error. Without any error: 0 or an infinity. */
export function studentised({ effect, standardError }: Estimate, reference: number): number {
  return effect === reference ? 0 : (effect - reference) / standardError;
}

/** One-sided p-value of "the effect is not above `margin`": P(T >= t). */
export function chanceOfMore(estimate: Estimate, margin: number): number {
  return studentSurvival(studentised(estimate, margin), estimate.degrees);
}

/** Two-sided p-value of "the effect is `reference`"; SciPy's `ttest_*` with the default alternative. */
export function chanceOfDifference(estimate: Estimate, reference = 0): number {
  return 2 * studentSurvival(Math.abs(studentised(estimate, reference)), estimate.degrees);
}

/** Interval that covers the true effect with probability `confidence` (0 to 1): effect +- t * standard error. */
export function confidenceInterval({ effect, standardError, degrees }: Estimate, confidence: number): Interval {
  const reach = standardError === 0 ? 0 : -studentQuantile((1 - confidence) / 2, degrees) * standardError;
  return { low: effect - reach, high: effect + reach };
}
