/** Control of errors over many metrics. p-values come and go in the same order; each is from 0 to 1. */

/**
 * Holm's adjusted p-values (1979, "A simple sequentially rejective multiple test procedure"): ascending, the k-th of m is
 * multiplied by m - k + 1, and none may be below the one before it. Rejecting those at or below alpha keeps the chance of
 * any false rejection at alpha, however the tests depend on each other. `statsmodels` `multipletests(method='holm')`.
 *
 * `tests` is the number of tests when some of them, not given here, are known to be 1; never below the number given.
 */
export function holm(pValues: readonly number[], tests: number = pValues.length): number[] {
  const order = ascendingOrder(pValues);
  const adjusted = pValues.map(() => 1);
  let highest = 0;
  order.forEach((index, rank) => {
    highest = Math.max(highest, Math.min(1, (pValues[index] ?? Number.NaN) * (tests - rank)));
    adjusted[index] = highest;
  });
  return adjusted;
}

function ascendingOrder(pValues: readonly number[]): number[] {
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`a p-value of ${wrong}; expected a number from 0 to 1`);
  return pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
}
