/** Where a list of numbers lies. Results are in the unit of the values; every function wants finite numbers. */

import { ascending } from './ascending.ts';

/** Arithmetic mean. Throws a RangeError for an empty list. */
export function mean(values: readonly number[]): number {
  return meanBetween(values, 0, values.length);
}

/** Of the values from one place up to another. Throws a RangeError for none. */
export function meanBetween(values: ArrayLike<number>, from: number, to: number): number {
  if (to <= from) throw new RangeError('the mean of no numbers');
  const first = values[from] ?? Number.NaN;
  // Sums of differences: a list of equal numbers has exactly that mean, and a large common offset costs no digits.
  let sum = 0;
  for (let place = from; place < to; place += 1) sum += (values[place] ?? Number.NaN) - first;
  return first + sum / (to - from);
}

/**
 * Mean of what is left after the `share` lowest and the `share` highest values are cut off (0 <= share < 0.5).
 * floor(share * n) values are cut from each end, as in SciPy's `stats.trim_mean` and Wilcox, "Introduction to Robust
 * Estimation and Hypothesis Testing", chapter 3. Throws a RangeError for an empty list or another share.
 */
export function trimmedMean(values: readonly number[], share: number): number {
  const cut = cutFromEachEnd(values.length, share);
  return meanBetween(ascending(values), cut, values.length - cut);
}

/**
 * The values in ascending order with the `share` lowest and highest replaced by the nearest one kept; SciPy's
 * `stats.mstats.winsorize`. Throws a RangeError for a share outside of 0 <= share < 0.5.
 */
export function winsorised(values: readonly number[], share: number): number[] {
  const sorted = ascending(values);
  const cut = cutFromEachEnd(values.length, share);
  const lowest = sorted[cut] ?? Number.NaN;
  const highest = sorted[values.length - 1 - cut] ?? Number.NaN;
  return sorted.map((value) => Math.min(Math.max(value, lowest), highest));
}

/** How many of `count` values a share cuts from each end. */
export function cutFromEachEnd(count: number, share: number): number {
  if (!(share >= 0 && share < 0.5)) throw new RangeError(`cutting a share of ${share}; expected 0 <= share < 0.5`);
  return Math.floor(share * count);
}
