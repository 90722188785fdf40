/**
 * How the error allowed to a test is shared out over its looks at the data. Each function returns one level a look, the
 * sum of which is `alpha`; testing each look at its own level keeps the whole at alpha by Bonferroni's inequality,
 * however the looks depend on each other. (Boundaries computed from the joint distribution of the looks would be a little
 * wider; they would also need that distribution to be known, and the learned noise floor is part of it.)
 */
import { normalQuantile, normalSurvival } from './normal.ts';

/** The same level at each look. */
export function equalSpending(alpha: number, looks: number): number[] {
  return Array.from({ length: looks }, () => alpha / looks);
}

/**
 * alpha t^2 spent by the time a share t of the data is in, one of the family of Kim and DeMets (1987, "Design and analysis
 * of group sequential tests based on the type I error spending rate function"). Most is kept for the last look, which sees
 * most. `shares` ascend and end at 1.
 */
export function quadraticSpending(alpha: number, shares: readonly number[]): number[] {
  return increments(shares, (share) => alpha * share ** 2);
}

/**
 * Lan and DeMets (1983, "Discrete sequential boundaries for clinical trials") with a spending function like Pocock's:
 * alpha ln(1 + (e - 1) t) spent by the time a share t of the data is in. `shares` ascend and end at 1.
 */
export function pocockSpending(alpha: number, shares: readonly number[]): number[] {
  return increments(shares, (share) => alpha * Math.log1p((Math.E - 1) * share));
}

/**
 * Lan and DeMets (1983) with a spending function like O'Brien and Fleming's, one-sided: 2 (1 - Phi(z / sqrt t)), z the
 * normal quantile of 1 - alpha / 2. Almost nothing is spent early: for a test that should stop early only on the obvious.
 */
export function obrienFlemingSpending(alpha: number, shares: readonly number[]): number[] {
  const z = -normalQuantile(alpha / 2);
  return increments(shares, (share) => 2 * normalSurvival(z / Math.sqrt(share)));
}

function increments(shares: readonly number[], spentBy: (share: number) => number): number[] {
  let before = 0;
  for (const share of shares) {
    if (!(share > before && share <= 1))
      throw new RangeError(`looks at shares ${shares.join(', ')}; expected ascending`);
    before = share;
  }
  if (before !== 1) throw new RangeError(`looks at shares ${shares.join(', ')}; expected the last one to be 1`);
  return shares.map((share, look) => spentBy(share) - (look === 0 ? 0 : spentBy(shares[look - 1] ?? 0)));
}
