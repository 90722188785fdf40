import { describe, expect, test } from 'vitest';
import { mean, trimmedMean, winsorised } from '../../../src/statistics/location.ts';
import {
  medianDeviation,
  moderated,
  robustDegrees,
  robustDeviation,
  variance,
  winsorisedDeviation,
} from '../../../src/statistics/scale.ts';
import { near } from '../../statistics/near.ts';
import reference from '../../statistics/reference.json' with { type: 'json' };

describe('robust location and scale', () => {
  test.each(reference.locationAndScale.map((row, index) => ({ ...row, index, count: row.values.length })))(
    'agree with the reference on list $index of $count values',
    ({ values, trimmed, winsorised: deviations, medianDeviation: wanted }) => {
      near(medianDeviation(values), wanted);
      for (const [share = Number.NaN, value] of trimmed) near(trimmedMean(values, share), value);
      for (const [share = Number.NaN, value] of deviations) near(winsorisedDeviation(values, share), value);
    },
  );

  test('are not moved by one wild value in twenty', () => {
    const tame = Array.from({ length: 20 }, (_, index) => index);
    const wild = [...tame.slice(0, 19), 1e6];
    expect(trimmedMean(wild, 0.2)).toBe(trimmedMean(tame, 0.2));
    expect(robustDeviation(wild)).toBe(robustDeviation(tame));
  });

  test('see scatter where more than half of the values are tied', () => {
    const tied = [...Array.from({ length: 12 }, () => 5), 4, 4, 4, 4, 6, 6, 6, 6];
    expect(medianDeviation(tied)).toBe(0);
    expect(robustDeviation(tied)).toBeGreaterThan(0.5);
  });

  test('of equal numbers are that number and zero, exactly', () => {
    const equal = [0.1, 0.1, 0.1];
    expect([mean(equal), trimmedMean(equal, 0.2), variance(equal), robustDeviation(equal)]).toEqual([0.1, 0.1, 0, 0]);
  });

  test('pull the ends in, in ascending order', () => {
    expect(winsorised([9, 1, 5, 2, 7], 0.2)).toEqual([2, 2, 5, 7, 7]);
  });

  test.each([
    ['the mean of nothing', () => mean([])],
    ['the variance of one number', () => variance([1])],
    ['cutting half of each end', () => trimmedMean([1, 2, 3], 0.5)],
    ['cutting less than nothing', () => winsorised([1, 2, 3], -0.1)],
  ])('refuse %s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});

describe('a moderated variance', () => {
  test('is the mean of own and prior by their degrees', () => {
    expect(moderated({ variance: 9, degrees: 12 }, { variance: 1, degrees: 4 })).toEqual({ variance: 7, degrees: 16 });
  });

  test('is its own without a prior', () => {
    expect(moderated({ variance: 9, degrees: 12 }, { variance: 1, degrees: 0 })).toEqual({ variance: 9, degrees: 12 });
  });

  test('of thirty runs on two levels has four fifths of 28 degrees', () => {
    expect(robustDegrees(30, 2)).toBeCloseTo(22.4, 12);
  });
});
