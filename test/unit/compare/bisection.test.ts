import { describe, expect, test } from 'vitest';
import {
  effectOf,
  estimateOf,
  lookAtChange,
  nearest,
  nextIndex,
  seenFromGood,
  type Threshold,
  thresholdOf,
} from '../../../src/compare/bisection.ts';
import type { Policy } from '../../../src/model/config.ts';
import { cautiousFloor } from '../../../src/statistics/noise-floor.ts';
import type { Pair } from '../../../src/statistics/pair-test.ts';
import { noBaseline, plainRules, valuedRun, withPairs } from '../../builders/compared-runs.ts';

const WHOLE = Math.log(1.05);
const SURE = { standardError: 0.004, degrees: 10 };

const compare: Policy['compare'] = {
  ...plainRules.compare,
  ...{ runs: 30, budgetSeconds: 600, learn: true, staleAfterDays: 30, staleAfterCommits: 200 },
};
const threshold: Threshold = { floor: cautiousFloor(undefined), smallest: Math.log(1.01) };

/** Pairs of this ratio, in turn a tenth of a per cent above and below it. */
function pairs(count: number, ratio: number): Pair[] {
  return Array.from({ length: count }, (_, place) => ({
    difference: Math.log(ratio) + (place % 2 === 0 ? 0.001 : -0.001),
    first: place % 4 === 0 || place % 4 === 3 ? 'base' : 'head',
  }));
}

describe('a commit between the ends', () => {
  test.each([
    ['without any effect is like the good end', 0, SURE.standardError, 'good'],
    ['with the whole effect is like the bad end', WHOLE, SURE.standardError, 'bad'],
    ['with more than the whole effect is like the bad end', 2 * WHOLE, SURE.standardError, 'bad'],
    ['better than the good end is like the good end', -WHOLE, SURE.standardError, 'good'],
    ['with a third of it is like the good end', WHOLE / 3, SURE.standardError, 'good'],
    ['with two thirds of it is like the bad end', (2 * WHOLE) / 3, SURE.standardError, 'bad'],
    ['in the middle is not told while its interval reaches both', WHOLE / 2, 0.009, 'untold'],
    ['is not told while its interval reaches the other end', WHOLE / 3, 0.012, 'untold'],
  ])('%s', (_, effect, standardError, answer) => {
    const estimate = { effect, standardError, degrees: SURE.degrees };
    expect(nearest(estimate, WHOLE)).toBe(answer);
    expect(nearest({ ...estimate, effect: -effect }, -WHOLE)).toBe(answer);
  });

  test('that was measured as the base of the bad end is seen from the good one', () => {
    expect(nearest(seenFromGood({ ...SURE, effect: 0 }, WHOLE), WHOLE)).toBe('bad');
    expect(nearest(seenFromGood({ ...SURE, effect: WHOLE }, WHOLE), WHOLE)).toBe('good');
  });

  test('has no estimate before four pairs', () => {
    expect(estimateOf([...pairs(3, 1.05), null], threshold)).toBeNull();
    expect(estimateOf(pairs(4, 1.05), threshold)?.effect).toBeCloseTo(WHOLE, 9);
  });
});

describe('the change between the ends', () => {
  test.each([
    [1.05, 'regressed'],
    [0.95, 'improved'],
    [1, 'unchanged'],
  ])('a ratio of %f in ten pairs: %s', (ratio, outcome) => {
    const looked = lookAtChange(pairs(10, ratio), threshold, false);
    expect([looked.decided[0]?.outcome, looked.wanted]).toEqual([outcome, undefined]);
  });

  test('wants five pairs first', () => {
    expect(lookAtChange([], threshold, false).wanted).toBe(5);
  });

  test('is told in the direction of the metric', () => {
    const estimate = estimateOf(pairs(10, 1.05), threshold);
    if (estimate === null) throw new Error('no estimate');
    expect(effectOf(estimate, pairs(10, 1.05), 'lower').change).toBeCloseTo(0.05, 9);
    expect(effectOf(estimate, pairs(10, 1.05), 'higher').change).toBeCloseTo(1 / 1.05 - 1, 9);
    expect(effectOf(estimate, [...pairs(10, 1.05), null], 'lower').pairs).toBe(10);
  });
});

describe('what a change has to rise above', () => {
  const name = { benchmark: 'parse', metric: 'size' };
  const counted = (head: number) => {
    const run = valuedRun('bad', { 'parse/size': [head, head] }, { unit: 'B' });
    return withPairs(run, { 'parse/size': { base: [1000, 1000], head: [head, head] } });
  };

  test('for a count that does not vary: compare.min-effect as it is for counts, and no floor', () => {
    const { floor, smallest } = thresholdOf(counted(1002), name, noBaseline, [], { compare });
    expect([floor.difference.variance, floor.margin]).toEqual([0, 0]);
    expect(smallest).toBeCloseTo(Math.log(1.001), 12);
    const steady = Array.from({ length: 10 }, (_, place): Pair => {
      return { difference: Math.log(1.002), first: place % 2 === 0 ? 'base' : 'head' };
    });
    expect(lookAtChange(steady, { floor, smallest }, false).decided[0]?.outcome).toBe('regressed');
    expect(nearest({ effect: 0, standardError: 0, degrees: 8 }, Math.log(1.002))).toBe('good');
  });

  test('for a time without history: the assumed floor', () => {
    const run = valuedRun('bad', { 'parse/size': [1000, 1001] });
    const { floor, smallest } = thresholdOf(run, name, noBaseline, [], { compare });
    expect(floor).toEqual(cautiousFloor(undefined));
    expect(smallest).toBeCloseTo(Math.log(1.01), 12);
  });
});

describe('the commit to look at next', () => {
  test.each<[number, number, number[], number | null]>([
    [-1, 6, [], 2],
    [-1, 6, [2], 1],
    [-1, 6, [2, 1], 3],
    [2, 6, [], 4],
    [2, 4, [], 3],
    [2, 4, [3], null],
    [2, 3, [], null],
    [-1, 0, [], null],
  ])('between %i and %i without %j: %s', (low, high, untold, next) => {
    expect(nextIndex(low, high, new Set(untold))).toBe(next);
  });
});
