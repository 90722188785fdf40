import { describe, expect, test } from 'vitest';
import { benjaminiHochberg, holm } from '../../../../src/compare/statistics/multiplicity.ts';
import { wilsonInterval } from '../../../../src/compare/statistics/proportion.ts';
import {
  equalSpending,
  obrienFlemingSpending,
  pocockSpending,
  quadraticSpending,
} from '../../../../src/compare/statistics/spending.ts';
import { allNear, near } from '../../../statistics/near.ts';
import reference from '../../../statistics/reference.json' with { type: 'json' };

describe('adjusted p-values', () => {
  test.each(reference.multiplicity.map((row) => ({ ...row, count: row.p.length })))(
    'agree with the reference on $count tests',
    ({ p, holm: wantedHolm, bh }) => {
      allNear(holm(p), wantedHolm);
      allNear(benjaminiHochberg(p), bh);
    },
  );

  test('come in the order of the tests, whatever that is', () => {
    const p = reference.multiplicity.at(-1)?.p ?? [];
    expect(holm(p.toReversed())).toEqual(holm(p).toReversed());
    expect(benjaminiHochberg(p.toReversed())).toEqual(benjaminiHochberg(p).toReversed());
  });

  test('count tests of the family that are not given', () => {
    expect(holm([0.01, 0.002], 5)).toEqual(holm([0.01, 0.002, 1, 1, 1]).slice(0, 2));
  });

  test('of no tests are none', () => {
    expect([holm([]), benjaminiHochberg([])]).toEqual([[], []]);
  });

  test.each([-0.1, 1.01, Number.NaN])('refuse a p-value of %d', (p) => {
    expect(() => holm([0.5, p])).toThrow(RangeError);
    expect(() => benjaminiHochberg([0.5, p])).toThrow(RangeError);
  });
});

describe('error spent over looks', () => {
  test.each(reference.spending)('agrees with the reference for alpha $alpha at $shares', (wanted) => {
    allNear(pocockSpending(wanted.alpha, wanted.shares), wanted.pocock);
    allNear(obrienFlemingSpending(wanted.alpha, wanted.shares), wanted.obrienFleming);
  });

  test.each([
    ['equal', equalSpending(0.005, 3)],
    ['quadratic', quadraticSpending(0.005, [1 / 3, 2 / 3, 1])],
    ['Pocock', pocockSpending(0.005, [1 / 3, 2 / 3, 1])],
    ["O'Brien-Fleming", obrienFlemingSpending(0.005, [1 / 3, 2 / 3, 1])],
  ])('is alpha in all: %s', (_, levels) => {
    near(
      levels.reduce((sum, level) => sum + level, 0),
      0.005,
    );
  });

  test('is a ninth, three ninths and five ninths at three looks of the quadratic kind', () => {
    allNear(quadraticSpending(9, [1 / 3, 2 / 3, 1]), [1, 3, 5]);
  });

  test.each([[[0.5, 0.5, 1]], [[0.3, 0.6]], [[0, 1]], [[1, 2]], [[]]])('refuses looks at %j', (shares) => {
    expect(() => pocockSpending(0.05, shares)).toThrow(RangeError);
  });
});

describe("Wilson's interval", () => {
  test.each(reference.wilson)(
    'agrees with the reference for %d of %d at %d',
    (hits = 0, trials = 0, confidence = 0, low, high) => {
      const interval = wilsonInterval(hits, trials, confidence);
      near(interval.low, low);
      near(interval.high, high);
    },
  );

  test('ends exactly at none and at all', () => {
    const trials = Array.from({ length: 200 }, (_, index) => index + 1);
    expect(trials.filter((count) => wilsonInterval(0, count, 0.95).low !== 0)).toEqual([]);
    expect(trials.filter((count) => wilsonInterval(count, count, 0.95).high !== 1)).toEqual([]);
  });

  test('is everything without trials', () => {
    expect(wilsonInterval(0, 0, 0.95)).toEqual({ low: 0, high: 1 });
  });

  test.each([
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [0, Number.NaN],
  ])('refuses %d of %d', (hits, trials) => {
    expect(() => wilsonInterval(hits, trials, 0.95)).toThrow(RangeError);
  });
});
