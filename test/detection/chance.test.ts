import { expect, test } from 'vitest';
import { chance } from '../../bench/detection/chance.ts';
import { mean, variance } from '../../bench/detection/descriptive.ts';

const many = (draw: () => number): number[] => Array.from({ length: 100_000 }, draw);

test('the same seed gives the same numbers, on every machine and in every release', () => {
  const drawn = chance('seed', 1);
  expect([drawn.uniform(), drawn.uniform(), drawn.normal()]).toEqual([
    0.6166413311148062, 0.8277117580873892, 2.194466106650795,
  ]);
  expect([drawn.normal(), drawn.heavyTailed(), drawn.index(1000)]).toEqual([
    0.9521957458414779, -0.6139395502692017, 656,
  ]);
});

test('another seed gives other numbers', () => {
  expect(chance('seed', 1).uniform()).not.toBe(chance('seed', 2).uniform());
});

test.each([
  ['uniform', 1 / 2, 1 / 12],
  ['normal', 0, 1],
  ['heavyTailed', 0, 1],
] as const)('%s numbers have the mean and the variance that they should have', (kind, centre, spread) => {
  const drawn = chance('moments');
  const values = many(() => drawn[kind]());
  expect(Math.abs(mean(values) - centre)).toBeLessThan(0.015);
  expect(variance(values) / spread).toBeGreaterThan(0.95);
  expect(variance(values) / spread).toBeLessThan(1.05);
});

test('heavy tails are those of Student with 4 degrees: 1 in 41 is beyond 2.5 standard deviations', () => {
  const drawn = chance('tails');
  const beyond = many(() => drawn.heavyTailed()).filter((value) => Math.abs(value) > 2.5).length / 100_000;
  // P(|T| > 2.5 sqrt 2) for 4 degrees, SciPy.
  expect(beyond).toBeGreaterThan(0.0241 * 0.93);
  expect(beyond).toBeLessThan(0.0241 * 1.07);
});

test('whole numbers lie below the limit and reach both ends', () => {
  const drawn = chance('index');
  expect([...new Set(Array.from({ length: 200 }, () => drawn.index(4)))].sort()).toEqual([0, 1, 2, 3]);
});
