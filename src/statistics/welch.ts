/** Means of one list and of two lists, by Student and Welch. */
import { type Estimate, sumOfVariances } from './estimate.ts';
import { mean } from './location.ts';
import { variance } from './scale.ts';

/**
 * The mean of independent values with its standard error s / sqrt(n) and n - 1 degrees; SciPy's `ttest_1samp`. For a
 * limit on a metric give logarithms and the logarithm of the limit. Throws a RangeError for fewer than two values.
 */
export function meanEstimate(values: readonly number[]): Estimate {
  const standardError = Math.sqrt(variance(values) / values.length);
  return { effect: mean(values), standardError, degrees: values.length - 1 };
}

/**
 * Mean of `head` minus mean of `base`, each with its own variance (Welch 1947, degrees of Satterthwaite 1946); SciPy's
 * `ttest_ind(head, base, equal_var=False)`. Give logarithms of invocation statistics: the effect is then the logarithm
 * of the ratio of geometric means. `between` is what two runs differ by beyond their invocations, as a variance of the
 * difference. Throws a RangeError for fewer than two values on a side.
 */
export function differenceOfMeans(
  head: readonly number[],
  base: readonly number[],
  between: { variance: number; degrees: number } = { variance: 0, degrees: Infinity },
): Estimate {
  const sides = [head, base].map((values) => ({
    variance: variance(values) / values.length,
    degrees: values.length - 1,
  }));
  const total = sumOfVariances([...sides, between]);
  return { effect: mean(head) - mean(base), standardError: Math.sqrt(total.variance), degrees: total.degrees };
}
