/** Which side of each pair goes first in a pull request's job: by lot, and the same for the same one. */
import { seededDraw } from '../../src/compare/random.ts';
import { LAST_LOOK } from '../../src/compare/statistics/decision.ts';
import { pairOrder } from '../../src/compare/statistics/pair-order.ts';

export function orderOf(id: string): ('base' | 'head')[] {
  return pairOrder(LAST_LOOK, seededDraw('detection', id));
}
