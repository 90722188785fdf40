import { describe, expect, test } from 'vitest';
import { relativeStep, roundingOf, stepOf } from '../../../src/statistics/resolution.ts';
import { list, normals } from '../../statistics/draws.ts';

describe('the step in which numbers come', () => {
  test.each<[string, number[][], number]>([
    [
      'whole ticks',
      [
        [20, 21, 20, 20],
        [21, 21],
      ],
      1,
    ],
    ['one that was printed', [[1.2, 1.2, 1.3], [1.2]], 0.1],
    ['the last place of any', [[12, 12.25], [12.5]], 0.01],
    [
      'a clock of 15.625 ms',
      [
        [78.125, 93.75, 78.125, 93.75],
        [78.125, 78.125, 93.75],
      ],
      15.625,
    ],
    [
      'a clock of ten milliseconds in nanoseconds',
      [
        [3e7, 4e7, 3e7, 3e7],
        [4e7, 4e7, 3e7],
      ],
      1e7,
    ],
    [
      'two constants are no clock',
      [
        [100, 100, 100],
        [150, 150, 150],
      ],
      1,
    ],
    ['noise', [[20.123456789, 21.987654321, 20.55512345678]], 0],
    ['numbers that repeat, and are no multiples', [[1.00000012, 1.0000034, 1.00000012, 1.0000034]], 0],
    ['nothing', [[], []], 0],
    ['very small numbers', [[3e-9, 4e-9, 3e-9]], 0],
  ])('%s', (_, lists, step) => {
    expect(stepOf(lists)).toBeCloseTo(step, 9);
  });

  test('does not look at all of a hundred thousand numbers', () => {
    const normal = normals('many');
    expect(stepOf([list(100_000, () => Math.round(20 + normal()))])).toBe(1);
  });

  test('is a step down, and at most a half', () => {
    expect(relativeStep(1, 20)).toBeCloseTo(Math.log(20 / 19), 12);
    expect(relativeStep(1, 3)).toBeCloseTo(Math.log(3 / 2), 12);
    expect(relativeStep(1, 1)).toBeCloseTo(Math.log(2), 12);
    expect([relativeStep(0, 5), relativeStep(1, 0)].map(Math.abs)).toEqual([0, 0]);
  });

  test('is averaged away by pairs that stray over it', () => {
    expect(roundingOf(0.05, 0.04, { variance: 0.04 ** 2, degrees: 9 })).toBe(0.05);
    expect(roundingOf(0.05, 0.04, { variance: 0.042 ** 2, degrees: 9 })).toBe(0);
    expect(roundingOf(0, 0.04, { variance: 0, degrees: 9 })).toBe(0);
    expect(roundingOf(0.05, 0.05, { variance: 0, degrees: 9 })).toBe(0.05);
    expect(roundingOf(0.05, 0, { variance: 0, degrees: 9 })).toBe(0);
  });
});
