import { describe, expect, test } from 'vitest';
import {
  chanceOfDifference,
  chanceOfMore,
  confidenceInterval,
  studentised,
  sumOfVariances,
} from '../../../src/statistics/estimate.ts';
import { differenceOfMeans, meanEstimate } from '../../../src/statistics/welch.ts';
import { near } from '../../statistics/near.ts';
import reference from '../../statistics/reference.json' with { type: 'json' };

describe('the comparison of two means', () => {
  test.each(reference.welch.map((row) => ({ ...row, m: row.head.length, n: row.base.length })))(
    'agrees with the reference on $m against $n values',
    (wanted) => {
      const estimate = differenceOfMeans(wanted.head, wanted.base);
      near(studentised(estimate, 0), wanted.t);
      near(estimate.degrees, wanted.degrees);
      near(chanceOfDifference(estimate), wanted.p);
      near(chanceOfMore(estimate, 0), wanted.greater);
      const interval = confidenceInterval(estimate, 0.95);
      near(interval.low, wanted.low);
      near(interval.high, wanted.high);
      const single = meanEstimate(wanted.head);
      near(studentised(single, 3), wanted.meanT);
      near(chanceOfDifference(single, 3), wanted.meanP);
    },
  );

  test('counts what two runs differ by beyond their invocations', () => {
    const bare = differenceOfMeans([1, 2, 3], [1, 2, 4]);
    const wider = differenceOfMeans([1, 2, 3], [1, 2, 4], { variance: 2, degrees: 10 });
    near(wider.standardError ** 2, bare.standardError ** 2 + 2);
  });
});

describe('an estimate without any error', () => {
  const sure = { effect: 0.02, standardError: 0, degrees: 9 };
  test('is sure on either side of a margin and undecided on it', () => {
    expect([0.01, 0.02, 0.03].map((margin) => chanceOfMore(sure, margin))).toEqual([0, 0.5, 1]);
  });

  test('has an interval of one point', () => {
    expect(confidenceInterval(sure, 0.95)).toEqual({ low: 0.02, high: 0.02 });
  });
});

describe('a sum of variances', () => {
  test('has the degrees of its one uncertain part when the rest is known', () => {
    const { variance, degrees } = sumOfVariances([
      { variance: 3, degrees: 5 },
      { variance: 3, degrees: Infinity },
    ]);
    expect([variance, degrees]).toEqual([6, 20]);
  });

  test('of zeros keeps the largest degrees', () => {
    expect(
      sumOfVariances([
        { variance: 0, degrees: 4 },
        { variance: 0, degrees: 9 },
      ]),
    ).toEqual({ variance: 0, degrees: 9 });
  });

  test('does not lose degrees of tiny variances', () => {
    const tiny = { variance: 1e-200, degrees: 4 };
    expect(sumOfVariances([tiny, tiny]).degrees).toBeCloseTo(8, 10);
  });
});
