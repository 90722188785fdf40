import { describe, expect, test } from 'vitest';
import {
  changeBetween,
  changeOf,
  changesOf,
  converted,
  levelsOf,
  pairedLevels,
  pairedSides,
  pairedValues,
  pairsOf,
  runStatistic,
  sideOf,
} from '../../../src/compare/effects.ts';
import type { Better, PairedMetric } from '../../../src/model/run.ts';

const paired = (base: number[][], head: number[][], better: Better = 'lower'): PairedMetric => ({
  ...{ benchmark: 'parse', metric: 'time', unit: 'ms', better, base, head },
});

describe('the number of a run', () => {
  test.each<[string, number[], Better, number | undefined]>([
    ['one', [Math.E], 'lower', 1],
    ['more is better, so it counts the other way', [Math.E], 'higher', -1],
    ['the geometric mean of a few', [1, 100], 'lower', Math.log(10)],
    ['none of the lowest and highest of ten', [1e-9, ...Array(8).fill(Math.E), 1e9], 'lower', 1],
    ['none without values', [], 'lower', undefined],
    ['none with a zero', [1, 0], 'lower', undefined],
    ['none with a negative', [1, -1], 'lower', undefined],
  ])('%s', (_, values, better, expected) => {
    const got = runStatistic(values, better);
    if (expected === undefined) expect(got).toBeUndefined();
    else expect(got).toBeCloseTo(expected, 12);
  });
});

describe('values in another unit', () => {
  test.each<[string, number[], string, string, number[] | undefined]>([
    ['all of them', [2, 4], 'ms', 'us', [2000, 4000]],
    ['the same unit, known or not', [3], 'parsecs', 'parsecs', [3]],
    ['another kind of unit', [3], 'ms', 'MiB', undefined],
    ['one too large to be converted', [1, 1e308], 'd', 'ns', undefined],
    ['nothing reported', [], 'ms', 'us', undefined],
  ])('%s', (_, values, from, to, expected) => {
    expect(converted(values, from, to)).toEqual(expected);
  });
});

describe('pairs', () => {
  test('are logarithms of ratios, positive for worse, null where a side is missing or has no logarithm', () => {
    const base = [[100], [100], [], [0], [100]];
    const head = [[200], [90, 100, 110], [100], [100], [-1]];
    const first = ['base', 'head', 'base', 'head', 'base'] as const;
    expect(pairsOf(paired(base, head), first)).toEqual([
      { difference: Math.log(200) - Math.log(100), first: 'base' },
      { difference: 0, first: 'head' },
      null,
      null,
      null,
    ]);
    const [mirrored] = pairsOf(paired(base, head, 'higher'), first);
    expect(mirrored?.difference).toBeCloseTo(-Math.log(2), 12);
  });

  test('that lists are too short for are none', () => {
    expect(pairsOf(paired([[1]], [[1]]), ['base', 'head'])).toEqual([{ difference: 0, first: 'base' }, null]);
  });

  test('have sides of those that are whole', () => {
    const found = paired([[1], [], [3]], [[2], [5], [4, 6]]);
    expect(pairedValues(found)).toEqual({ base: [1, 3], head: [2, 5] });
    expect(pairedSides(found)).toEqual({ base: { median: 2, invocations: 2 }, head: { median: 3.5, invocations: 2 } });
    expect(pairedSides(paired([[]], [[1]]))).toBeUndefined();
  });
});

test('levels and medians have no digits that were never measured', () => {
  expect(levelsOf(Math.log(45_000), Math.log(12.5), 'lower')).toEqual({ base: 45_000, head: 12.5 });
  expect(levelsOf(-Math.log(45_000), -Math.log(100), 'higher')).toEqual({ base: 45_000, head: 100 });
  expect(pairedLevels(paired([[45_000]], [[100]]), ['base'], 1, 0)).toEqual({ base: 45_000, head: 100 });
  expect(sideOf([0.1, 0.2])).toEqual({ median: 0.15, invocations: 2 });
});

describe('relative changes', () => {
  test.each<[number, Better, number]>([
    [Math.log(1.05), 'lower', 0.05],
    [Math.log(1.05), 'higher', 1 / 1.05 - 1],
    [0, 'higher', 0],
    [5000, 'lower', 1e300],
    [-5000, 'lower', -1],
  ])('of the logarithm %d where %s is better', (effect, better, change) => {
    expect(changeOf(effect, better)).toBeCloseTo(change, 12);
  });

  test('of an interval are in order, whichever direction is better', () => {
    const interval = { low: Math.log(1.01), high: Math.log(1.03) };
    for (const better of ['lower', 'higher'] as const) {
      const [low, high] = changesOf(interval, better);
      expect(low).toBeLessThan(high);
    }
  });

  test.each([
    [110, 100, 0.1],
    [0, 100, null],
    [100, 0, null],
    [-1, -1, null],
    [1e300, 1e-300, null],
  ])('between %d and %d', (head, base, change) => {
    const got = changeBetween(head, base);
    if (change === null) expect(got).toBeNull();
    else expect(got).toBeCloseTo(change, 12);
  });
});
