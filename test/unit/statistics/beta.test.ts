import { describe, expect, test } from 'vitest';
import { logBeta, regularisedBeta } from '../../../src/statistics/beta.ts';
import { near } from '../../statistics/near.ts';
import reference from '../../statistics/reference.json' with { type: 'json' };

describe('the incomplete beta function', () => {
  test.each(reference.beta.regularised)(
    'has the reference value at %d for a = %d, b = %d',
    (x = 0, a = 0, b = 0, wanted) => {
      near(regularisedBeta(x, a, b), wanted);
    },
  );

  test('is 0 and 1 at its ends', () => {
    expect([regularisedBeta(0, 2, 3), regularisedBeta(1, 2, 3)]).toEqual([0, 1]);
  });

  test.each([
    ['a place outside', () => regularisedBeta(1.1, 2, 3)],
    ['a place that is not a number', () => regularisedBeta(Number.NaN, 2, 3)],
    ['a parameter of zero', () => regularisedBeta(0.5, 0, 3)],
  ])('refuses %s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});

describe('the logarithm of the beta function', () => {
  test.each(reference.beta.log)('has the reference value for a = %d, b = %d', (a = 0, b = 0, wanted) => {
    near(logBeta(a, b), wanted);
    near(logBeta(b, a), wanted);
  });
});
