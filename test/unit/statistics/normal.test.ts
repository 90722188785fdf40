import { describe, expect, test } from 'vitest';
import { normalCdf, normalDensity, normalQuantile, normalSurvival } from '../../../src/statistics/normal.ts';
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
