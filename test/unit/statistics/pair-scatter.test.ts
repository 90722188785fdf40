import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../../src/statistics/distributions.ts';
import { commonVariance } from '../../../src/statistics/empirical-bayes.ts';
import { expectedPairs, invocationNoise, pooledNoise } from '../../../src/statistics/pair-scatter.ts';
import { digamma, trigamma, trigammaInverse } from '../../../src/statistics/polygamma.ts';
import { list, normals } from '../../statistics/draws.ts';
import { near } from '../../statistics/near.ts';
import reference from '../../statistics/reference.json' with { type: 'json' };

describe('polygamma functions', () => {
  test.each(reference.polygamma.map(([x = 0, psi = 0, first = 0]) => ({ x, psi, first })))(
    'agree with the reference at $x',
    ({ x, psi, first }) => {
      near(digamma(x), psi, 1e-12);
      near(trigamma(x), first, 1e-12);
      near(trigammaInverse(first), x, 1e-9);
    },
  );

  test.each([0, -1, Number.NaN])('refuse %d', (x) => {
    for (const call of [digamma, trigamma, trigammaInverse]) expect(() => call(x)).toThrow(RangeError);
  });
});

describe('what variances have in common', () => {
  test.each(reference.commonVariance.map((row) => ({ ...row, count: row.variances.length })))(
    'of $count of $degrees degrees agrees with the reference',
    ({ variances, degrees, variance, prior }) => {
      const found = commonVariance(variances.map((one) => ({ variance: one, degrees })));
      near(found?.variance ?? 0, variance, 1e-8);
      if (prior === null) expect(found?.degrees).toBe(Infinity);
      else near(found?.degrees ?? 0, prior, 1e-7);
    },
  );

  test('is not known from fewer than five that are above zero', () => {
    const one = { variance: 1e-5, degrees: 8 };
    const none = { variance: 0, degrees: 8 };
    expect(commonVariance([one, one, one, one, none, none])).toBeUndefined();
    expect(commonVariance([one, one, one, one, one, none])?.degrees).toBe(Infinity);
  });
});

describe('the noise from one invocation to the next', () => {
  const normal = normals('invocations');
  const runs = list(11, (run) => list(10, () => Math.exp(run + 0.02 * normal())));

  test('is around the mean of each run', () => {
    const noise = invocationNoise(runs);
    near(Math.sqrt(noise?.variance ?? 0), 0.02, 0.12);
    near(noise?.degrees ?? 0, 0.8 * 99, 1e-9);
    // The larger of both robust deviations: MAD / 0.6745.
    near(invocationNoise([[Math.exp(0.1), Math.exp(-0.1)]])?.variance ?? 0, (0.1 / normalQuantile(0.75)) ** 2);
  });

  test('does not depend on the unit', () => {
    near(
      invocationNoise(runs.map((run) => run.map((one) => one * 1e-6)))?.variance ?? 0,
      invocationNoise(runs)?.variance,
    );
  });

  test('is not known of single invocations, nor of numbers that have no logarithm', () => {
    expect(invocationNoise([[1], [2], []])).toBeUndefined();
    expect(
      invocationNoise([
        [1, 0],
        [1, -1],
      ]),
    ).toBeUndefined();
  });

  test('shows a mode that one process in six is in, and hardly one wild process in fifty', () => {
    const modes = list(10, (run) => list(6, (place) => Math.exp(place === run % 6 ? 0.06 : 0)));
    expect(Math.sqrt(invocationNoise(modes)?.variance ?? 0)).toBeGreaterThan(0.02);
    const wild = runs.map((run, index) => (index < 2 ? run.with(0, (run[0] ?? 0) * 3) : run));
    expect(Math.sqrt(invocationNoise(wild)?.variance ?? 0)).toBeLessThan(0.06);
  });

  test('is pooled by degrees', () => {
    const [one, two] = [
      { variance: 1, degrees: 9 },
      { variance: 5, degrees: 27 },
    ];
    expect(pooledNoise([one, undefined, two])).toEqual({ variance: 4, degrees: 36 });
    expect(pooledNoise([undefined, undefined])).toBeUndefined();
  });
});

describe('what a pair is expected to stray by', () => {
  const noise = (deviation: number, degrees: number) => ({ variance: deviation ** 2, degrees });

  test('is twice an invocation, worth four pairs, drawn towards the other metrics', () => {
    const found = expectedPairs(
      [noise(0.01, 1000), noise(0.01, 1000), undefined].map((invocations) => ({ invocations, compared: undefined })),
    );
    near(found[0]?.variance ?? 0, 2e-4);
    expect(found.map((one) => one?.degrees)).toEqual([4, 4, undefined]);
    const lucky = [noise(0, 1.6), ...list(5, () => noise(0.03, 1.6))];
    const [drawn] = expectedPairs(lucky.map((invocations) => ({ invocations, compared: undefined })));
    expect(drawn?.variance).toBeGreaterThan(0.03 ** 2);
  });

  test('is what earlier comparisons showed, where they did', () => {
    const hints = { invocations: noise(0.1, 50), compared: { variance: 1e-5, degrees: Infinity } };
    expect(expectedPairs([hints])).toEqual([{ variance: 1e-5, degrees: 20 }]);
  });
});
