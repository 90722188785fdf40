import { describe, expect, test } from 'vitest';
import { pairOrder } from '../../../src/statistics/pair-order.ts';
import { seededDraw } from '../../../src/statistics/random.ts';

const plan = (pairs: number, seed = 'abc'): string[] => pairOrder(pairs, seededDraw(seed));

describe('the order of pairs', () => {
  test.each([2, 10, 20, 30])('has each side first equally often in each block of %d pairs', (pairs) => {
    const order = plan(pairs);
    expect(order).toHaveLength(pairs);
    for (let block = 0; block < pairs; block += 2)
      expect(order.slice(block, block + 2).toSorted()).toEqual(['base', 'head']);
  });

  test('draws lots between the two kinds of block', () => {
    const blocks = plan(200).filter((_, index) => index % 2 === 0);
    const baseFirst = blocks.filter((first) => first === 'base').length;
    expect(baseFirst).toBeGreaterThan(25);
    expect(baseFirst).toBeLessThan(75);
  });

  test('is the same for the same seed, and goes on as it began', () => {
    expect(plan(30)).toEqual(plan(30));
    expect(plan(30).slice(0, 10)).toEqual(plan(10));
    expect(plan(30)).not.toEqual(plan(30, 'abd'));
  });

  test.each([0, 1, 3])('is as long as asked for: %d', (pairs) => {
    expect(plan(pairs)).toHaveLength(pairs);
  });
});
