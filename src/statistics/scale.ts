/** How widely a list of numbers lies. Results are in the unit of the values (variances: its square). */
import { normalDensity, normalQuantile } from './distributions.ts';
import { cutFromEachEnd, mean, winsorised } from './location.ts';
import { median } from './median.ts';

/** Share that the winsorised deviation cuts from each end: from 20 values on, at least one. */
const WINSOR_SHARE = 0.05;

/** Variance with n - 1 below the line. Throws a RangeError for fewer than two values. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) throw new RangeError(`the variance of ${values.length} numbers; expected two or more`);
  return sumOfSquares(values) / (values.length - 1);
}

/** Sum of squared deviations from the mean; 0 for one value. */
export function sumOfSquares(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

/**
 * Median absolute deviation from the median, times 1.4826 (1 / normal quantile of 3/4) so that it estimates the standard
 * deviation of normal values; SciPy's `stats.median_abs_deviation(scale='normal')`. Half of the values may be wild.
 */
export function medianDeviation(values: readonly number[]): number {
  const centre = median([...values]);
  return median(values.map((value) => Math.abs(value - centre))) / normalQuantile(0.75);
}

/**
 * Standard deviation of the winsorised values (`share` of them pulled in at each end), times what makes it estimate the
 * standard deviation of normal values: 1 / sqrt(1 - 2g - 2 z phi(z) + 2 g z^2), z the normal quantile of 1 - g, g the
 * share really cut, floor(share * n) / n. Throws a RangeError for fewer than two values.
 */
export function winsorisedDeviation(values: readonly number[], share: number): number {
  const cut = cutFromEachEnd(values.length, share) / values.length;
  return Math.sqrt(variance(winsorised(values, share)) / normalWinsorisedVariance(cut));
}

/**
 * A standard deviation that few wild values cannot blow up and many ties cannot shrink to nothing: the larger of
 * `medianDeviation` and `winsorisedDeviation` at 5 %. On 20 to 30 normal values about 5 % too large, on the safe side.
 */
export function robustDeviation(values: readonly number[]): number {
  return Math.max(medianDeviation(values), winsorisedDeviation(values, WINSOR_SHARE));
}

/** Degrees of freedom that a robust variance of `count` values around `groups` centres is worth. */
export function robustDegrees(count: number, groups: number): number {
  return 0.8 * (count - groups);
}

/** A variance and the degrees of freedom behind it; Infinity when it is known. */
export interface Variance {
  variance: number;
  degrees: number;
}

/**
 * Draws a variance towards that of its kin: (d0 v0 + d v) / (d0 + d), with d0 + d degrees; the moderated variance of
 * Smyth (2004, "Linear models and empirical Bayes methods", formula for s tilde squared). `prior.degrees` says how many
 * values of its own the prior outweighs.
 */
export function moderated(own: Variance, prior: Variance): Variance {
  const degrees = own.degrees + prior.degrees;
  return { variance: (prior.degrees * prior.variance + own.degrees * own.variance) / degrees, degrees };
}

function normalWinsorisedVariance(share: number): number {
  if (share === 0) return 1;
  const z = normalQuantile(1 - share);
  return 1 - 2 * share - 2 * z * normalDensity(z) + 2 * share * z * z;
}
