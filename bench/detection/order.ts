/** Which side of each pair goes first in a pull request's job: by lot, and the same for the same one. */
import { LAST_LOOK } from '../../src/statistics/decision.ts';
import { pairOrder } from '../../src/statistics/pair-order.ts';
import { seededDraw } from '../../src/statistics/random.ts';

export function orderOf(id: string): ('base' | 'head')[] {
  return pairOrder(LAST_LOOK, seededDraw('detection', id));
}
