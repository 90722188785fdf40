/** The standard normal distribution. Relative error below 1e-12 everywhere, far tails included. */
import { symmetricQuantile } from './quantile.ts';
import { remembered } from './remembered.ts';

/** Below this the series is shorter, above it the continued fraction. */
const FRACTION_FROM = 2;
const FRACTION_TERMS = 80;

/** Density exp(-x^2/2) / sqrt(2 pi). */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** P(Z <= x); SciPy's `stats.norm.cdf`. */
export function normalCdf(x: number): number {
  return normalSurvival(-x);
}

/** P(Z > x), exact where 1 - cdf would be zero; SciPy's `stats.norm.sf`. */
export function normalSurvival(x: number): number {
  if (Number.isNaN(x)) throw new RangeError('the normal distribution at NaN; expected a number');
  return x < 0 ? 1 - beyond(-x) : beyond(x);
}

/** The x with P(Z <= x) = p, 0 <= p <= 1; SciPy's `stats.norm.ppf`. Throws a RangeError for other p. */
export function normalQuantile(p: number): number {
  return quantile(p, Infinity);
}

const quantile = remembered((p) => symmetricQuantile(p, { beyond, within, density: normalDensity }));

function beyond(x: number): number {
  if (x < FRACTION_FROM) return 0.5 - within(x);
  if (x === Infinity) return 0;
  // Laplace's continued fraction, DLMF 7.9.1: density / (x + 1/(x + 2/(x + 3/...))).
  let fraction = x;
  for (let k = FRACTION_TERMS; k >= 1; k--) fraction = x + k / fraction;
  return normalDensity(x) / fraction;
}

function within(x: number): number {
  if (x >= FRACTION_FROM) return 0.5 - beyond(x);
  // Abramowitz and Stegun 26.2.11: density times the sum of x^(2k+1) / (1 * 3 * 5 ... (2k+1)), all terms positive.
  let term = x;
  let sum = x;
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return normalDensity(x) * sum;
}
