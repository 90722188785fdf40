import { expect, test } from 'vitest';
import { beforeFirstLook } from '../../../../src/app/paired/confirm-pairs.ts';
import type { SideTally } from '../../../../src/app/paired/measure-pairs.ts';

const stop = { ended: 'out of time' as const, reason: '0 of 5 pairs fitted into the budget' };
const tally = (ran: number, seconds: number, failed = 0): SideTally => ({ ran, failed, seconds });
const asked = { headSeconds: 6, total: 5, used: 4 };

test.each<[string, SideTally, SideTally]>([
  ['by its own run', tally(1, 0.1), tally(0, 0)],
  ['in pairs', tally(2, 4), tally(2, 12)],
])('a head that is far slower than the base %s is at fault', (_, base, head) => {
  const found = beforeFirstLook(stop, { tally: { base, head }, first: [] }, asked);
  expect(found).toMatchObject({ failing: 'head', reason: expect.stringMatching(/the head took 6 s, of the base \d/) });
});

test.each<[string, SideTally, SideTally, number]>([
  ['both are slow', tally(1, 5), tally(0, 0), 1],
  ['nothing is known of the base', tally(0, 0), tally(0, 0), 2],
  ['the base failed', tally(1, 0.1, 1), tally(0, 0), 1],
])('where %s, a budget that would do is named', (_, base, head, minutes) => {
  const found = beforeFirstLook(stop, { tally: { base, head }, first: [] }, asked);
  expect(found.failing).toBeUndefined();
  expect(found.reason).toBe(`${stop.reason}; \`compare.budget: ${minutes}m\` would do for 5`);
});
