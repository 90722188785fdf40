import { describe, expect, test } from 'vitest';
import {
  logBeta,
  normalCdf,
  normalDensity,
  normalQuantile,
  normalSurvival,
  regularisedBeta,
  studentCdf,
  studentQuantile,
  studentSurvival,
} from '../../../src/statistics/distributions.ts';
import { near } from '../../statistics/near.ts';
import reference from '../../statistics/reference.json' with { type: 'json' };

describe('the normal distribution', () => {
  test.each(reference.normal.survival)('has the reference probability above %d', (x = Number.NaN, wanted) => {
    near(normalSurvival(x), wanted);
    near(normalCdf(-x), wanted);
  });

  test.each(reference.normal.quantile)('has the reference quantile of %d', (p = Number.NaN, wanted) => {
    near(normalQuantile(p), wanted);
  });

  test('has its ends at infinity', () => {
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    expect([normalCdf(-Infinity), normalCdf(0), normalCdf(Infinity)]).toEqual([0, 0.5, 1]);
  });

  test('has the slope of its probability as density', () => {
    near((normalCdf(1.2 + 1e-5) - normalCdf(1.2 - 1e-5)) / 2e-5, normalDensity(1.2), 1e-9);
  });

  test.each([-0.1, 1.1, Number.NaN])('refuses the quantile of %d', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });

  test('refuses NaN', () => {
    expect(() => normalSurvival(Number.NaN)).toThrow('NaN');
  });
});

describe("Student's distribution", () => {
  test.each(reference.student.survival)(
    'has the reference probability above %d at %d degrees',
    (t = 0, degrees = 0, wanted) => {
      near(studentSurvival(t, degrees), wanted);
      near(studentCdf(-t, degrees), wanted);
    },
  );

  test.each(reference.student.quantile)(
    'has the reference quantile of %d at %d degrees',
    (p = 0, degrees = 0, wanted) => {
      near(studentQuantile(p, degrees), wanted);
    },
  );

  test('is the normal distribution at infinitely many degrees', () => {
    expect(studentSurvival(2.5, Infinity)).toBe(normalSurvival(2.5));
    near(studentQuantile(0.025, Infinity), -1.959963984540054);
  });

  test('goes on where the square of t overflows', () => {
    near(studentSurvival(1e160, 1), 1 / (Math.PI * 1e160));
    near(studentQuantile(1e-300, 1), -1e300 / Math.PI);
  });

  test('has its ends at infinity and its middle at zero', () => {
    expect([studentQuantile(0, 3), studentQuantile(0.5, 3), studentQuantile(1, 3)]).toEqual([-Infinity, 0, Infinity]);
    expect([studentSurvival(-Infinity, 3), studentSurvival(0, 3), studentSurvival(Infinity, 3)]).toEqual([1, 0.5, 0]);
  });

  test.each([
    ['no degrees', () => studentSurvival(1, 0)],
    ['negative degrees', () => studentQuantile(0.1, -2)],
    ['degrees that are not a number', () => studentSurvival(1, Number.NaN)],
    ['a t that is not a number', () => studentCdf(Number.NaN, 3)],
    ['a probability above one', () => studentQuantile(1.5, 3)],
  ])('refuses %s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});

describe('distributions agree with printed tables', () => {
  test.each([
    [1, 63.656741],
    [2, 9.924843],
    [3, 5.840909],
    [4, 4.604095],
    [9, 3.249836],
    [19, 2.860935],
    [30, 2.749996],
    [120, 2.617421],
  ])('Student with %d degrees of freedom exceeds %d with 1 %%', (degrees, t) => {
    expect(-studentQuantile(0.01 / 2, degrees)).toBeCloseTo(t, 5);
  });

  test('Student with one degree of freedom is within 1 half of the time', () => {
    expect(1 - 2 * studentSurvival(1, 1)).toBeCloseTo(0.5, 12);
  });

  test.each([
    [2, 0.0227501319],
    [2.5758293035, 0.005],
    [3.2905267315, 0.0005],
    [5, 2.866515719e-7],
  ])('the normal distribution is above %d with %d', (x, probability) => {
    expect(normalSurvival(x) / probability).toBeCloseTo(1, 8);
  });
});

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
