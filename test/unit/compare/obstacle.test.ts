import { expect, test } from 'vitest';
import { type Obstacle, obstacleOf } from '../../../src/compare/obstacle.ts';
import type { Power } from '../../../src/model/comparison.ts';
import { LAST_LOOK } from '../../../src/statistics/decision.ts';

const LEARNED = { change: 0.01, learned: true };
const ASSUMED = { change: 0.01, learned: false };

test('the most pairs are those of the last look', () => {
  expect(LAST_LOOK).toBe(30);
});

test.each<[string, Partial<Power>, [number, number] | null, Obstacle | null]>([
  ['30 pairs would do', { pairsToSettle: 30 }, [-0.05, 0.05], 'pairs'],
  ['32 would', { pairsToSettle: 32 }, [-0.05, 0.05], 'scatter'],
  ['1,838 would, with an assumed floor', { pairsToSettle: 1838, floor: ASSUMED }, [-0.2, 0.2], 'scatter'],
  ['none would, and pairs stray far', { floor: ASSUMED }, [-0.2, 0.2], 'scatter'],
  ['none would, and the host scatters beside a learned floor', { floor: LEARNED }, [-0.2, 0.2], 'scatter'],
  ['few pairs stray, of which 30 would leave little', { pairs: 5, floor: LEARNED }, [-0.02, 0.02], 'learned floor'],
  ['the interval is the floor', { floor: LEARNED }, [-0.01, 0.01], 'learned floor'],
  ['the interval is the assumed floor', { floor: ASSUMED }, [-0.01, 0.01], 'assumed floor'],
  ['it is clear, and too small for an assumption', { floor: ASSUMED }, [0.02, 0.09], 'assumed floor'],
  ['it is clearly less, and too little', { floor: ASSUMED }, [-0.09, -0.02], 'assumed floor'],
  ['numbers come in steps', { rounding: 0.05 }, [-0.03, 0.03], 'steps'],
  ['numbers come in steps that are lost in scatter', { rounding: 0.05 }, [-0.2, 0.2], 'scatter'],
  ['three pairs tell nothing', { pairs: 3 }, [-0.2, 0.2], null],
  ['stored runs alone tell nothing of pairs', { pairs: 0 }, [-0.2, 0.2], null],
  ['there is no interval', {}, null, null],
])('%s', (_, changes, interval, obstacle) => {
  const power: Power = { pairs: 30, floor: LEARNED, detectable: 0.05, pairsToSettle: null, ...changes };
  expect(obstacleOf({ interval, power })).toBe(obstacle);
});

test('nothing was estimated', () => {
  expect(obstacleOf({ interval: [-0.1, 0.1] })).toBeNull();
});
