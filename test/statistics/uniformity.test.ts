import { describe, expect, test } from 'vitest';
import { chanceOfMore, type Estimate } from '../../src/statistics/estimate.ts';
import { type Pair, pairEstimates, withFloor } from '../../src/statistics/pair-test.ts';
import { differenceOfMeans } from '../../src/statistics/welch.ts';
import { list, normals, uniformityP, uniforms } from './draws.ts';

const DRAWS = 10_000;

/** Pairs of two identical programs in ABBA blocks; the second of each pair is slower by `position`. */
function identicalPairs(count: number, noise: () => number, position = 0): Pair[] {
  return list(count, (index) => index).map((index) => {
    const first = index % 4 === 0 || index % 4 === 3 ? 'base' : 'head';
    return { difference: (first === 'base' ? position : -position) + noise(), first };
  });
}

/** One-sided p-values of `DRAWS` comparisons of a thing with itself. */
const pValues = (estimate: () => Estimate): number[] => list(DRAWS, () => chanceOfMore(estimate(), 0));

describe('the check of uniformity itself', () => {
  test('accepts uniform numbers', () => {
    expect(uniformityP(list(DRAWS, uniforms('even')))).toBeGreaterThan(0.01);
  });

  test('rejects p-values that are 5 % too small', () => {
    const uniform = uniforms('even');
    expect(uniformityP(list(DRAWS, () => uniform() * 0.95))).toBeLessThan(0.01);
  });
});

describe('comparing a thing with itself gives uniform p-values', () => {
  test.each([10, 20, 30])('in %d pairs', (count) => {
    const normal = normals('pairs', String(count));
    expect(uniformityP(pValues(() => pairEstimates(identicalPairs(count, normal)).effect))).toBeGreaterThan(0.01);
  });

  test.each([0.5, 5])('when the second place of a pair costs %d deviations', (position) => {
    const normal = normals('position', String(position));
    const values = pValues(() => pairEstimates(identicalPairs(10, normal, position)).effect);
    expect(uniformityP(values)).toBeGreaterThan(0.01);
  });

  test('when the budget ended in the middle of a block', () => {
    const normal = normals('cut');
    expect(uniformityP(pValues(() => pairEstimates(identicalPairs(13, normal)).effect))).toBeGreaterThan(0.01);
  });

  test('when ten per cent are trimmed', () => {
    const normal = normals('trimmed');
    expect(uniformityP(pValues(() => pairEstimates(identicalPairs(40, normal), 0.1).effect))).toBeGreaterThan(0.01);
  });

  test('when two builds differ and the floor knows by how much', () => {
    const normal = normals('floor');
    const values = pValues(() => {
      const layout = 0.4 * normal();
      const { effect } = pairEstimates(identicalPairs(10, () => layout + normal()));
      return withFloor(effect, { variance: 0.16, degrees: Infinity });
    });
    expect(uniformityP(values)).toBeGreaterThan(0.01);
  });

  test('and does not when the floor is left out', () => {
    const normal = normals('no floor');
    const values = pValues(() => {
      const layout = 0.4 * normal();
      return pairEstimates(identicalPairs(10, () => layout + normal())).effect;
    });
    expect(uniformityP(values)).toBeLessThan(0.01);
  });

  test('of invocations of two runs with unequal scatter', () => {
    const normal = normals('welch');
    const values = pValues(() =>
      differenceOfMeans(
        list(20, normal),
        list(15, () => 3 * normal()),
      ),
    );
    expect(uniformityP(values)).toBeGreaterThan(0.01);
  });
});

describe('far out in the tail, where claims are made', () => {
  test.each([0.01, 0.001])('a p-value below %d is as rare as it says', (level) => {
    const normal = normals('tail', String(level));
    const draws = 100_000;
    const hits = list(draws, () => chanceOfMore(pairEstimates(identicalPairs(10, normal)).effect, 0));
    const expected = draws * level;
    expect(Math.abs(hits.filter((p) => p <= level).length - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });
});
