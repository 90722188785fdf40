import { expect, test } from 'vitest';
import { beforeFirstLook } from '../../../../src/app/paired/confirm-pairs.ts';
import type { SideTally } from '../../../../src/app/paired/measure-pairs.ts';

const stop = { ended: 'out of time' as const, reason: '0 of 5 pairs fitted into the budget' };
const tally = (ran: number, seconds: number, failed = 0): SideTally => ({ ran, failed, seconds });
const pairOf = (base: number, head: number) => ({ base, head });
const asked = { headSeconds: 6, total: 5, used: 4, isAlone: true };

test.each<[string, SideTally, SideTally]>([
  ['by its own run', tally(1, 0.1), tally(0, 0)],
  ['in pairs', tally(2, 4), tally(2, 12)],
])('a head that is far slower than the base %s is at fault', (_, base, head) => {
  const found = beforeFirstLook(stop, { tally: { base, head }, turns: [], first: [] }, asked);
  expect(found).toMatchObject({ failing: 'head', reason: expect.stringMatching(/the head took 6 s, of the base \d/) });
});

test.each<[string, SideTally, SideTally, number]>([
  ['both are slow', tally(1, 5), tally(0, 0), 1],
  ['nothing is known of the base', tally(0, 0), tally(0, 0), 2],
  ['the base failed', tally(1, 0.1, 1), tally(0, 0), 1],
])('where %s, a budget that would do is named', (_, base, head, minutes) => {
  const found = beforeFirstLook(stop, { tally: { base, head }, turns: [], first: [] }, asked);
  expect(found.failing).toBeUndefined();
  expect(found.reason).toBe(`${stop.reason}; \`compare.budget: ${minutes}m\` would do for 5`);
});

test.each<[string, { base: number; head: number }[], 'head' | undefined]>([
  ['far slower in each pair', [pairOf(1, 3), pairOf(2, 5)], 'head'],
  ['that did not get to a pair, by its own run', [], 'head'],
  ['slow in one pair only', [pairOf(1, 60), pairOf(1, 1.5)], undefined],
  ['whose base had no turn', [pairOf(0, 60)], undefined],
])('beside stored runs, a head %s', (_, turns, failing) => {
  const sum = (side: 'base' | 'head'): number => turns.reduce((seconds, turn) => seconds + turn[side], 0);
  const base = turns.length === 0 ? tally(1, 0.1) : tally(turns.length, sum('base'));
  const head = tally(turns.length, sum('head'));
  const log = { tally: { base, head }, turns, first: turns.map(() => 'base' as const) };
  expect(beforeFirstLook(stop, log, { ...asked, isAlone: false }).failing).toBe(failing);
});
