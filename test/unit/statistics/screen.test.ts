import { describe, expect, test } from 'vitest';
import {
  type BaselineModel,
  baselineModel,
  moderatedSuite,
  suitePrior,
} from '../../../src/statistics/baseline-model.ts';
import { studentSurvival } from '../../../src/statistics/distributions.ts';
import { screen, screenLevel } from '../../../src/statistics/screen.ts';
import { list, normals } from '../../statistics/draws.ts';
import { near } from '../../statistics/near.ts';

describe('the baseline model', () => {
  test('is absent for fewer than eight runs', () => {
    expect(baselineModel(list(7, () => 1))).toBeUndefined();
    expect(baselineModel(list(8, () => 1))).toBeDefined();
  });

  test('takes its level from the newest segment and its noise from all', () => {
    const normal = normals('model');
    const values = list(30, (index) => (index < 18 ? 0 : 0.3) + 0.01 * normal());
    const model = baselineModel(values);
    expect([model?.from, model?.count]).toEqual([18, 12]);
    near(model?.centre ?? 0, 0.3, 0.03);
    near(Math.sqrt(model?.noise.variance ?? 0), 0.01, 0.3);
    near(model?.noise.degrees ?? 0, 0.8 * 28);
  });

  test('does not look further back than thirty runs', () => {
    const normal = normals('long');
    const recent = list(30, normal);
    const model = baselineModel([...list(50, () => 1000), ...recent]);
    expect(model).toEqual({ ...baselineModel(recent), from: 50 });
  });

  test('has no noise when the history has none', () => {
    expect(baselineModel(list(20, () => 4.2))).toMatchObject({ centre: 4.2, count: 20, noise: { variance: 0 } });
  });

  test('is not moved by one run of 1e6 times the rest', () => {
    const normal = normals('wild');
    const values = list(30, () => 0.01 * normal());
    const tame = baselineModel(values);
    const wild = baselineModel(values.with(25, Math.log(1e6)));
    expect(Math.abs((wild?.centre ?? 1) - (tame?.centre ?? 0))).toBeLessThan(0.005);
    expect(Math.sqrt(wild?.noise.variance ?? 1)).toBeLessThan(0.02);
  });
});

describe('what stored values strayed, as if they had no part in their level', () => {
  test('is what a model without one of them says of it', () => {
    const normal = normals('deleted');
    const values = list(12, () => 0.01 * normal());
    const found = baselineModel(values)?.residuals ?? [];
    const level = (some: number[]): number => some.reduce((sum, value) => sum + value, 0) / some.length;
    // Nothing is cut of twelve values but by the centre, which is trimmed: near, and not the same.
    found.forEach((residual, place) => {
      const others = values.filter((_, other) => other !== place);
      const alone = (values[place] ?? 0) - level(others);
      expect(Math.sign(residual)).toBe(Math.sign((values[place] ?? 0) - (baselineModel(values)?.centre ?? 0)));
      if (Math.abs(alone) > 0.01) near(Math.abs(residual / alone), 1, 0.6);
    });
  });

  test('of one that is wild is not hidden by the deviation that it made', () => {
    const normal = normals('hidden');
    const values = list(12, () => 0.01 * normal()).with(5, 1);
    const model = baselineModel(values);
    const deviation = Math.sqrt(model?.noise.variance ?? 0);
    expect(Math.max(...(model?.residuals ?? [])) / deviation).toBeGreaterThan(10);
  });

  test('has one entry a value that counts, oldest first', () => {
    const residuals = baselineModel(list(40, (index) => (index === 39 ? 5 : index % 2)))?.residuals ?? [];
    expect(residuals).toHaveLength(30);
    expect(residuals.at(-1)).toBe(Math.max(...residuals));
  });
});

describe('the noise of a suite', () => {
  const noises = [1, 4, 9, 16, 25].map((deviation) => ({ variance: deviation ** 2, degrees: 24 }));

  test('is drawn towards the median of the suite', () => {
    expect(moderatedSuite(noises).map(({ variance }) => Math.round(variance * 100) / 100)).toEqual([
      12.43, 25.29, 81, 231, 547.29,
    ]);
  });

  test('does not depend on the order of the metrics', () => {
    expect(moderatedSuite(noises.toReversed())).toEqual(moderatedSuite(noises).toReversed());
  });

  test('of one metric is its own, with no degrees added', () => {
    expect(moderatedSuite([{ variance: 9, degrees: 12 }])).toEqual([{ variance: 9, degrees: 12 }]);
    expect(suitePrior(noises).degrees).toBe(4);
    expect(moderatedSuite([])).toEqual([]);
  });
});

describe('the screen', () => {
  const model: BaselineModel = { centre: 2, count: 16, from: 0, noise: { variance: 1e-4, degrees: 20 }, residuals: [] };

  test('judges by the standard error of one new run against the centre', () => {
    const { estimate, p } = screen(2.02, model, { variance: 1e-4, degrees: 24 });
    near(estimate.effect, 0.02, 1e-12);
    near(estimate.standardError, 0.01 * Math.sqrt(17 / 16));
    near(p, studentSurvival(2 / Math.sqrt(17 / 16), 24), 1e-10);
  });

  test('does not trust more than thirty degrees', () => {
    expect(screen(2.02, model, { variance: 1e-4, degrees: 400 }).estimate.degrees).toBe(30);
  });

  test.each<[string, number, number, string | undefined]>([
    ['a clear rise', 2.03, 0.01, 'worse'],
    ['a clear fall', 1.97, 0.01, 'better'],
    ['a rise inside of the noise', 2.01, 0.01, undefined],
    ['a clear rise too small to matter', 2.004, 0.0001, undefined],
    ['any rise of weight without noise', 2.006, 0, 'worse'],
    ['a doubtful rise on a noisy host', 2.03, 0.025, 'worse'],
    ['no rise without noise', 2, 0, undefined],
  ])('of %s', (_, value, deviation, suspicion) => {
    expect(screen(value, model, { variance: deviation ** 2, degrees: 24 }).suspicion).toBe(suspicion);
  });

  test('lets more through on a noisy host', () => {
    expect([0.0149, 0.0151].map((deviation) => screenLevel({ variance: deviation ** 2, degrees: 9 }))).toEqual([
      0.08, 0.2,
    ]);
  });
});
