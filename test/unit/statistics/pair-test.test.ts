import { describe, expect, test } from 'vitest';
import { chanceOfDifference, chanceOfMore, confidenceInterval, studentised } from '../../../src/statistics/estimate.ts';
import { type Pair, pairEstimates, withFloor } from '../../../src/statistics/pair-test.ts';
import { allNear, near } from '../../statistics/near.ts';
import reference from '../../statistics/reference.json' with { type: 'json' };

function pairsOf(baseFirst: number[], headFirst: number[]): Pair[] {
  return [
    ...baseFirst.map((difference): Pair => ({ difference, first: 'base' })),
    ...headFirst.map((difference): Pair => ({ difference, first: 'head' })),
  ];
}

describe('the test of pairs', () => {
  test.each(
    reference.pairs
      .map((row) => ({ ...row, m: row.baseFirst.length, n: row.headFirst.length }))
      .filter(({ m, n }) => m + n >= 10),
  )('agrees with the reference on $m and $n pairs, trimmed $trim', ({ baseFirst, headFirst, trim, t, p, effect }) => {
    const found = pairEstimates(pairsOf(baseFirst, headFirst), trim);
    near(found.effect.effect, effect);
    if (found.position === undefined) throw new Error('no position effect');
    near(studentised(found.position, 0), t);
    near(chanceOfDifference(found.position), p);
    expect(found.effect.standardError).toBe(found.position.standardError);
  });

  test('tells the effect from the position, however unbalanced the orders are', () => {
    const noise = [0.001, -0.001];
    const found = pairEstimates(
      pairsOf(
        [...noise, ...noise, ...noise, ...noise].map((x) => 0.05 + 0.02 + x),
        noise.map((x) => 0.05 - 0.02 + x),
      ),
    );
    near(found.effect.effect, 0.05);
    near(found.position?.effect ?? 0, 0.02);
  });

  test.each(reference.fewPairs.map((row) => ({ ...row, m: row.baseFirst.length, n: row.headFirst.length })))(
    'agrees with the reference on $m and $n pairs, of which $expected was expected',
    (row) => {
      const [variance, degrees] = row.expected ?? [];
      const expected = variance === undefined || degrees === undefined ? undefined : { variance, degrees };
      const { effect, position } = pairEstimates(pairsOf(row.baseFirst, row.headFirst), 0.1, expected);
      expect(position).toBeUndefined();
      near(effect.effect, row.effect);
      near(effect.standardError, row.error);
      near(effect.degrees, row.degrees);
      near(chanceOfMore(effect, 0), row.p);
      const { low, high } = confidenceInterval(effect, 0.95);
      allNear([low, high], [row.low, row.high]);
    },
  );

  test('does not take a process in one of two modes for a position', () => {
    const modes = pairsOf([0.0584, 0.0007, 0.0601], [-0.0014, -0.0017]);
    expect(chanceOfMore(pairEstimates(modes).effect, 0)).toBeGreaterThan(0.05);
    const lucky = pairsOf([0.06, 0.06], [0.06, 0.06]);
    expect(chanceOfMore(pairEstimates(lucky).effect, 0)).toBe(0);
    const known = { variance: 2 * 0.03 ** 2, degrees: 4 };
    expect(chanceOfMore(pairEstimates(lucky, 0, known).effect, 0)).toBeGreaterThan(0.001);
  });

  test('of one order only cannot tell a position, and is the plain t-test of the differences', () => {
    const found = pairEstimates(pairsOf([0.01, 0.02, 0.03], []));
    expect(found.position).toBeUndefined();
    expect(found.effect.degrees).toBe(2);
    near(found.effect.standardError, 0.01 / Math.sqrt(3));
  });

  test('is not significant because of one wild pair', () => {
    const found = pairEstimates(pairsOf([0, 0.001, -0.001, 0.002, 13.8], [0, 0.001, -0.001, -0.002, 0.001]));
    expect(chanceOfMore(found.effect, 0)).toBeGreaterThan(0.1);
  });

  test('of constant values is sure, and with a floor no longer surer than the floor', () => {
    const constant = pairEstimates(pairsOf([0.001, 0.001], [0.001, 0.001]));
    expect(chanceOfMore(constant.effect, 0)).toBe(0);
    const floored = withFloor(constant.effect, { variance: 1e-4, degrees: 20 });
    expect(floored).toEqual({ effect: 0.001, standardError: 0.01, degrees: 20 });
  });

  test('loses a constant neither to order nor to sign', () => {
    const pairs = pairsOf([0.013, 0.02, 0.011, 0.017, 0.019], [0.01, 0.014, 0.02, 0.012, 0.018]);
    const mirrored = pairs.map((pair) => ({ ...pair, difference: -pair.difference }));
    const { effect } = pairEstimates(pairs);
    expect(pairEstimates(mirrored).effect).toEqual({ ...effect, effect: -effect.effect });
    near(pairEstimates(pairs.toReversed()).effect.effect, effect.effect, 1e-13);
  });

  test.each([
    ['no pairs', () => pairEstimates([])],
    ['one pair', () => pairEstimates(pairsOf([0.1], []))],
    ['trimming that leaves one', () => pairEstimates(pairsOf([1, 2, 3], [1, 2, 3]), 0.4)],
  ])('refuses %s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});
