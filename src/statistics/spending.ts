/** How the error allowed to a test is shared out over its looks at the data. */

/**
 * One level a look: alpha t^2 is spent by the time a share t of the data is in, one of the family of Kim and DeMets (1987,
 * "Design and analysis of group sequential tests based on the type I error spending rate function"). Most is kept for the
 * last look, which sees most. `shares` ascend and end at 1.
 *
 * The sum is `alpha`: testing each look at its own level keeps the whole there by Bonferroni's inequality, however the
 * looks depend on each other. (Boundaries computed from the joint distribution of the looks would be a little wider; they
 * would also need that distribution to be known, and the learned noise floor is part of it.)
 */
export function quadraticSpending(alpha: number, shares: readonly number[]): number[] {
  let before = 0;
  for (const share of shares) {
    if (!(share > before && share <= 1))
      throw new RangeError(`looks at shares ${shares.join(', ')}; expected ascending`);
    before = share;
  }
  if (before !== 1) throw new RangeError(`looks at shares ${shares.join(', ')}; expected the last one to be 1`);
  return shares.map((share, look) => alpha * share ** 2 - (look === 0 ? 0 : alpha * (shares[look - 1] ?? 0) ** 2));
}
