import { describe, expect, test } from 'vitest';
import { expandedTail, ratioInterval } from '../../../src/compare/bootstrap.ts';
import { seededDraw } from '../../../src/compare/random.ts';

const from = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);
const draw = () => seededDraw('test');

describe('ratioInterval', () => {
  test.each<[string, number[], number[][], [number, number, number]]>([
    ['constants have no width', [30, 30, 30, 30], [[20, 20, 20, 20]], [1.5, 1.5, 1.5]],
    ['with four, from smallest over largest', [11, 12, 13, 14], [[10, 10, 10, 10]], [1.25, 1.1, 1.4]],
    ['and the same when base varies', [12, 12, 12, 12], [[3, 4, 5, 6]], [12 / 4.5, 2, 4]],
    // P(resampled median of 11 <= 3rd value) = P(Bin(11, 3/11) >= 6) = 0.0535; <= 1st: 0.00018; <= 2nd: 0.0073. The
    // tail for 11 is 0.00044, so the bound is the 2nd value.
    ['with eleven, the second value', from(101, 11), [from(0, 11).map(() => 100)], [1.06, 1.02, 1.1]],
    // P(Bin(21, 4/21) >= 11) = 0.0006, P(Bin(21, 5/21) >= 11) = 0.0046; the tail for 21 is 0.0018: the 5th value.
    ['with twenty-one, the fifth value', from(101, 21), [from(0, 21).map(() => 100)], [1.11, 1.05, 1.17]],
  ])('%s', (_, head, base, [ratio, low, high]) => {
    const interval = ratioInterval(head, base, draw());
    expect(interval.ratio).toBeCloseTo(ratio, 12);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });

  test('base runs are drawn whole: the interval spans them however many invocations each has', () => {
    const head = Array.from({ length: 50 }, () => 100);
    const fifty = (value: number) => Array.from({ length: 50 }, () => value);
    const together = ratioInterval(head, [[...fifty(90), ...fifty(99), ...fifty(110)]], draw());
    const apart = ratioInterval(head, [fifty(90), fifty(99), fifty(110)], draw());
    expect(apart).toEqual({ ratio: 100 / 99, low: 100 / 110, high: 100 / 90 });
    expect(together.high - together.low).toBe(0);
  });

  test('the same seed gives the same interval, another seed nearly the same', () => {
    const [head, base] = [from(100, 20), [from(95, 20), from(99, 20)]];
    const once = ratioInterval(head, base, seededDraw('a', 'b'));
    expect(ratioInterval(head, base, seededDraw('a', 'b'))).toEqual(once);
    expect(ratioInterval(head, base, seededDraw('a', 'c')).low).toBeCloseTo(once.low, 1);
  });

  test('the order of invocations is no matter for bounds made of order statistics', () => {
    const base = [[10, 10, 10, 10]];
    expect(ratioInterval([14, 11, 13, 12], base, draw())).toEqual(ratioInterval([11, 12, 13, 14], base, draw()));
  });
});

describe('expandedTail', () => {
  // sqrt(5/4) * 4.604095 = 5.147534; sqrt(10/9) * 3.249836 = 3.425628
  test.each([
    [5, 1.32e-7],
    [10, 3.067e-4],
    [1000, 0.00491],
  ])('for %d values leaves %d below', (count, tail) => {
    expect(expandedTail(count) / tail).toBeCloseTo(1, 2);
  });
});

describe('seededDraw', () => {
  test('draws every number below the bound about equally often', () => {
    const next = seededDraw('fair');
    const counts = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 60_000; i++) {
      const drawn = next(6);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    expect(counts).toHaveLength(6);
    // Four standard deviations of a binomial count (91.3) are 365.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(365);
  });

  test('seeds that join to the same text are still different', () => {
    const sequence = (...seed: string[]): number[] => {
      const next = seededDraw(...seed);
      return from(0, 8).map(() => next(1_000_000));
    };
    expect(sequence('ab', 'c')).toEqual(sequence('ab', 'c'));
    expect(sequence('ab', 'c')).not.toEqual(sequence('a', 'bc'));
  });
});
