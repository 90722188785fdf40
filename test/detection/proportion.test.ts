import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../bench/detection/proportion.ts';
import { near } from '../statistics/near.ts';
import reference from '../statistics/reference.json' with { type: 'json' };

describe("Wilson's interval", () => {
  test.each(reference.wilson)(
    'agrees with the reference for %d of %d at %d',
    (hits = 0, trials = 0, confidence = 0, low, high) => {
      const interval = wilsonInterval(hits, trials, confidence);
      near(interval.low, low);
      near(interval.high, high);
    },
  );

  test('ends exactly at none and at all', () => {
    const trials = Array.from({ length: 200 }, (_, index) => index + 1);
    expect(trials.filter((count) => wilsonInterval(0, count, 0.95).low !== 0)).toEqual([]);
    expect(trials.filter((count) => wilsonInterval(count, count, 0.95).high !== 1)).toEqual([]);
  });

  test('is everything without trials', () => {
    expect(wilsonInterval(0, 0, 0.95)).toEqual({ low: 0, high: 1 });
  });

  test.each([
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [0, Number.NaN],
  ])('refuses %d of %d', (hits, trials) => {
    expect(() => wilsonInterval(hits, trials, 0.95)).toThrow(RangeError);
  });
});
