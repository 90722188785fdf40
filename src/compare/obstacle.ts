/** What keeps an open metric from being settled, seen from what was measured of it. */
import type { MetricComparison } from '../model/comparison.ts';
import { LAST_LOOK } from '../statistics/decision.ts';
import { FEWEST_PAIRS } from '../statistics/looks.ts';

/**
 * `pairs`: a number of them that is measured would do. `scatter`: not even the most would. `assumed floor`, `learned floor`:
 * no number would. `steps`: its numbers are too coarse.
 */
export type Obstacle = 'pairs' | 'scatter' | 'assumed floor' | 'learned floor' | 'steps';

/** null: too little was measured to tell. */
export function obstacleOf({ interval, power }: Pick<MetricComparison, 'interval' | 'power'>): Obstacle | null {
  if (power === undefined || interval === null || power.pairs < FEWEST_PAIRS) return null;
  const { pairs, floor, pairsToSettle, rounding = 0 } = power;
  if (pairsToSettle !== null && pairsToSettle <= LAST_LOOK) return 'pairs';
  const [low, high] = [Math.log1p(interval[0]), Math.log1p(interval[1])];
  const reach = Math.log1p(floor.change);
  // The interval has the floor in it: the rest is scatter, of which more pairs would leave less.
  const scatter = Math.max(0, ((high - low) / 2) ** 2 - reach ** 2) * Math.min(1, pairs / LAST_LOOK);
  const left = Math.sqrt(scatter);
  if (Math.log1p(rounding) > Math.max(left, reach)) return 'steps';
  if (pairsToSettle !== null) return 'scatter';
  // Far enough from nothing, and still no claim: it is the assumption that forbids one.
  if (!floor.learned && (low > 0 || high < 0)) return 'assumed floor';
  if (left > reach) return 'scatter';
  return floor.learned ? 'learned floor' : 'assumed floor';
}
