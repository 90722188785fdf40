/** What the pairs so far could have shown, and what those to come still may. */
import { LAST_LOOK } from './decision.ts';
import type { Estimate } from './estimate.ts';
import type { Candidate, Decided, DecidedWithPower } from './looks.ts';
import type { NoiseFloor } from './noise-floor.ts';
import { pairsToSee, smallestDetectable } from './power.ts';

/** The pairs to come may surprise by so many of their standard errors. */
const FUTILE_ERRORS = 2;

/** A margin as large as what is to be claimed would hide it. */
export function marginOf({ margin }: NoiseFloor, smallest: number): number {
  return Math.min(margin, smallest / 2);
}

/** What the pairs could have shown, and how many would settle it. */
export function withPower(decided: Decided, { floor, smallest }: Candidate): DecidedWithPower {
  const { estimate, level } = decided;
  if (estimate === undefined) return { ...decided, detectable: undefined, pairsToSettle: undefined };
  const margin = marginOf(floor, smallest) + decided.rounding;
  return {
    ...decided,
    detectable: smallestDetectable(estimate, level, margin),
    pairsToSettle: pairsToSee({
      change: Math.max(Math.abs(estimate.effect), smallest, margin),
      ...{ level, margin, floor: floor.difference },
      pair: pairVariance(decided, estimate, floor),
    }),
  };
}

/** Variance of the differences of single pairs: what the standard error holds beside the floor, times the pairs. */
function pairVariance({ pairs }: Decided, { standardError }: Estimate, { difference }: NoiseFloor): number {
  return Math.max(0, standardError ** 2 - difference.variance) * pairs;
}

/** Whether the pairs that are left would have to be unusual for the last look to claim what is suspected. */
export function isFutile(candidate: Candidate, decided: Decided, estimate: Estimate, lastQuantile: number): boolean {
  const { smallest, floor, suspicion } = candidate;
  const { pairs } = decided;
  if (pairs >= LAST_LOOK) return true;
  const single = pairVariance(decided, estimate, floor);
  const needed = lastQuantile * Math.sqrt(single / LAST_LOOK + floor.difference.variance);
  const wanted = Math.max(smallest, marginOf(floor, smallest) + decided.rounding + needed);
  const reach = FUTILE_ERRORS * Math.sqrt(single / pairs - single / LAST_LOOK);
  const { effect } = estimate;
  const best = suspicion === undefined ? Math.abs(effect) : suspicion === 'worse' ? effect : -effect;
  return best + reach < wanted;
}
