import { describe, expect, test } from 'vitest';
import { baselineModel } from '../../../src/statistics/baseline-model.ts';
import { isNoisyHost, metricStates, type Series } from '../../../src/statistics/metric-state.ts';
import { scatter } from '../../../src/statistics/noise-floor.ts';
import { list, normals } from '../../statistics/draws.ts';

const SMALLEST = Math.log(1.01);
const normal = normals('standing');

function series(value: number | undefined, more: Partial<Series> = {}, deviation = 0.004): Series {
  return {
    model: baselineModel(list(24, () => deviation * normal())),
    scatter: undefined,
    value,
    invocations: undefined,
    ...more,
  };
}

describe('what stored runs say of a suite', () => {
  const learned = scatter(list(20, () => ({ effect: 0.003 * normal(), standardError: 0.001 })));
  const suite = [series(0), series(0.05), series(-0.05), series(0.05, { model: undefined }), series(undefined)];

  test('is a suspicion where a run is far from its level', () => {
    expect(metricStates(suite, SMALLEST, false).map(({ screening }) => screening?.suspicion)).toEqual([
      ...[undefined, 'worse', 'better', undefined, undefined],
    ]);
  });

  test('is no screening without a history or a number, and a floor all the same', () => {
    const known = metricStates(suite, SMALLEST, false);
    expect(known.map(({ screening }) => screening !== undefined)).toEqual([true, true, true, false, false]);
    expect(known.every(({ floor }) => floor.difference.variance > 0 && !floor.learned)).toBe(true);
  });

  test('is a learned floor where there are calibrations', () => {
    const known = metricStates([series(0, { scatter: learned }), series(0)], SMALLEST, false);
    expect(known.map(({ floor }) => floor.learned)).toEqual([true, false]);
  });

  test('is nothing to suspect below half of what is to be claimed', () => {
    const tight = series(0.03, {}, 0.0005);
    const suspicion = (smallest: number) => metricStates([tight], smallest, false)[0]?.screening?.suspicion;
    expect(suspicion(0.05)).toBe('worse');
    expect(suspicion(0.1)).toBeUndefined();
  });

  test('does not depend on the order of the metrics', () => {
    expect(metricStates(suite.toReversed(), SMALLEST, true)).toEqual(metricStates(suite, SMALLEST, true).toReversed());
  });
});

describe('a host', () => {
  const noises = (...deviations: number[]) =>
    deviations.map((deviation) => ({ variance: deviation ** 2, degrees: 20 }));

  test.each([
    ['is quiet of which nothing is known', [], false],
    ['is quiet when half of its metrics are', [0.01, 0.02], false],
    ['is noisy when more than half of them are', [0.01, 0.02, 0.02], true],
  ])('%s', (_, deviations, noisy) => {
    expect(isNoisyHost(noises(...deviations))).toBe(noisy);
  });
});
