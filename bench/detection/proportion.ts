import { normalQuantile } from '../../src/statistics/distributions.ts';
import type { Interval } from '../../src/statistics/estimate.ts';

/**
 * Wilson's score interval (1927) for a share of `hits` among `trials`, 0 to 1, at a two-sided `confidence` such as 0.95:
 * (h + z^2/2 +- z sqrt(h (n - h) / n + z^2/4)) / (n + z^2). Holds its promise for few trials and for none hit, where the
 * textbook interval does not. `statsmodels` `proportion_confint(method='wilson')`. No trials: the whole from 0 to 1.
 * Throws a RangeError unless both are whole numbers with 0 <= hits <= trials.
 */
export function wilsonInterval(hits: number, trials: number, confidence: number): Interval {
  if (!Number.isInteger(hits) || !Number.isInteger(trials) || hits < 0 || hits > trials) {
    throw new RangeError(`${hits} hits among ${trials} trials; expected whole numbers, no more hits than trials`);
  }
  if (trials === 0) return { low: 0, high: 1 };
  const z = normalQuantile((1 - confidence) / 2);
  const middle = hits + (z * z) / 2;
  const reach = -z * Math.sqrt((hits * (trials - hits)) / trials + (z * z) / 4);
  const below = trials + z * z;
  // All hit is 1 on paper; rounding could leave a speck beside it. None hit is 0 by itself: sqrt(z^2) is |z| exactly.
  return {
    low: (middle - reach) / below,
    high: hits === trials ? 1 : (middle + reach) / below,
  };
}
