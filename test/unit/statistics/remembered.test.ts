import { expect, test } from 'vitest';
import { remembered } from '../../../src/statistics/remembered.ts';

test('the same question is computed once, and another one is not mistaken for it', () => {
  let computed = 0;
  const sum = remembered((p, degrees) => {
    computed += 1;
    return p + degrees;
  });
  expect([sum(1, 2), sum(1, 2), sum(2, 1), sum(1, 3), sum(1, Infinity)]).toEqual([3, 3, 3, 4, Infinity]);
  expect(computed).toBe(4);
});

test('so many questions that nobody could keep the answers are still answered', () => {
  let computed = 0;
  const difference = remembered((p, degrees) => {
    computed += 1;
    return p - degrees;
  });
  for (let degrees = 0; degrees < 2500; degrees += 1) expect(difference(0.5, degrees)).toBe(0.5 - degrees);
  // The first ones were let go.
  expect(difference(0.5, 0)).toBe(0.5);
  expect(computed).toBe(2501);
});
