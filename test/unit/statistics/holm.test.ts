import { describe, expect, test } from 'vitest';
import { holm } from '../../../src/statistics/holm.ts';
import { quadraticSpending } from '../../../src/statistics/looks.ts';
import { allNear, near } from '../../statistics/near.ts';
import reference from '../../statistics/reference.json' with { type: 'json' };

describe('adjusted p-values', () => {
  test.each(reference.multiplicity.map((row) => ({ ...row, count: row.p.length })))(
    'agree with the reference on $count tests',
    ({ p, holm: wanted }) => allNear(holm(p), wanted),
  );

  test('come in the order of the tests, whatever that is', () => {
    const p = reference.multiplicity.at(-1)?.p ?? [];
    expect(holm(p.toReversed())).toEqual(holm(p).toReversed());
  });

  test('count tests of the family that are not given', () => {
    expect(holm([0.01, 0.002], 5)).toEqual(holm([0.01, 0.002, 1, 1, 1]).slice(0, 2));
  });

  test('of no tests are none', () => {
    expect(holm([])).toEqual([]);
  });

  test.each([-0.1, 1.01, Number.NaN])('refuse a p-value of %d', (p) => {
    expect(() => holm([0.5, p])).toThrow(RangeError);
  });
});

describe('error spent over looks', () => {
  test.each([[[1 / 3, 2 / 3, 1]], [[0.2, 1]], [[1]]])('is alpha in all, at %j', (shares) => {
    near(
      quadraticSpending(0.005, shares).reduce((sum, level) => sum + level, 0),
      0.005,
    );
  });

  test('is a ninth, three ninths and five ninths at three looks', () => {
    allNear(quadraticSpending(9, [1 / 3, 2 / 3, 1]), [1, 3, 5]);
  });

  test.each([[[0.5, 0.5, 1]], [[0.3, 0.6]], [[0, 1]], [[1, 2]], [[]]])('refuses looks at %j', (shares) => {
    expect(() => quadraticSpending(0.05, shares)).toThrow(RangeError);
  });
});
