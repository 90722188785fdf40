import { describe, expect, test } from 'vitest';
import {
  type Calibration,
  cautiousFloor,
  learnedFloor,
  scatter,
  suiteFloors,
} from '../../../src/statistics/noise-floor.ts';
import { robustDeviation } from '../../../src/statistics/scale.ts';
import { list, normals } from '../../statistics/draws.ts';
import { near } from '../../statistics/near.ts';

/** Comparisons of ten pairs whose builds differ by sigma_b = 0.3 %, pairs scattering by 1 %. */
function calibrations(count: number, buildDeviation = 0.003, seed = 'floor'): Calibration[] {
  const normal = normals(seed);
  const standardError = 0.01 / Math.sqrt(10);
  return list(count, () => ({
    effect: Math.SQRT2 * buildDeviation * normal() + standardError * normal(),
    standardError,
  }));
}

describe('the scatter of comparisons', () => {
  test('is unknown for fewer than five', () => {
    expect(scatter(calibrations(4))).toBeUndefined();
    expect(scatter(calibrations(5))?.comparisons).toBe(5);
  });

  test('looks at the last twenty', () => {
    const recent = calibrations(20);
    expect(scatter([...calibrations(30, 0.1, 'old'), ...recent])).toEqual(scatter(recent));
  });

  test('holds what builds and pairs add, on the average of many', () => {
    const totals = list(300, (index) => scatter(calibrations(20, 0.003, String(index)))?.total.variance ?? 0);
    const mean = totals.reduce((sum, value) => sum + value, 0) / totals.length;
    near(mean, 2 * 0.003 ** 2 + 1e-5, 0.2);
  });

  test('of comparisons that are equally sure is the deviation of their effects', () => {
    const recent = calibrations(20);
    near(robustDeviation(recent.map(({ effect }) => effect)) ** 2, scatter(recent)?.total.variance, 0.001);
    const alike = calibrations(20, 0);
    near(robustDeviation(alike.map(({ effect }) => effect)) ** 2, scatter(alike)?.total.variance, 0.001);
  });

  test('is not hidden by comparisons that were made in a noisy hour: builds differ as the quiet ones show', () => {
    const normal = normals('noisy hours');
    const [quiet, noisy, builds] = [0.0005, 0.04, 0.01];
    const found = list(300, () => {
      const mixed = list(20, (place) => {
        const standardError = place % 2 === 0 ? quiet : noisy;
        return { effect: builds * normal() + standardError * normal(), standardError };
      });
      const { total, pairs } = scatter(mixed) ?? { total: { variance: 0 }, pairs: 0 };
      return total.variance - pairs;
    });
    const sorted = found.toSorted((a, b) => a - b);
    near(builds ** 2, sorted[150], 0.3);
    expect(sorted[15]).toBeGreaterThan(0.2 * builds ** 2);
  });

  test('is one of comparisons without any scatter of pairs, too', () => {
    const exact = calibrations(20).map(({ effect }) => ({ effect, standardError: 0 }));
    near(robustDeviation(exact.map(({ effect }) => effect)) ** 2, scatter(exact)?.total.variance, 0.001);
    const nothing = list(20, () => ({ effect: 0, standardError: 0 }));
    expect(scatter(nothing)).toMatchObject({ total: { variance: 0 }, pairs: 0 });
  });

  test('is not blown up by one real change among the comparisons', () => {
    const recent = calibrations(20);
    const moved = recent.with(3, { effect: 0.3, standardError: 0.003 });
    expect(scatter(moved)?.total.variance).toBeLessThan(3 * (scatter(recent)?.total.variance ?? 0));
  });
});

describe('a few comparisons', () => {
  const noise = { variance: 0.002 ** 2, degrees: 24 };

  test('that scatter more than was assumed raise the floor, which is still called assumed', () => {
    const [floor] = suiteFloors([{ scatter: scatter(calibrations(8, 0.03)), noise }]);
    expect(floor?.learned).toBe(false);
    expect(floor?.difference.variance).toBeGreaterThan(10 * cautiousFloor(noise).difference.variance);
    expect(floor?.margin).toBe(cautiousFloor(noise).margin);
  });

  test('that scatter less do not lower it', () => {
    expect(
      suiteFloors([{ scatter: scatter(calibrations(19, 0, 'quiet')), noise: { ...noise, variance: 0.02 ** 2 } }]),
    ).toEqual([cautiousFloor({ ...noise, variance: 0.02 ** 2 })]);
  });
});

describe('the learned floor', () => {
  const pairs = 1e-5;

  test('is what the pairs do not explain', () => {
    const floor = learnedFloor({ variance: 3e-5, degrees: 20 }, pairs);
    near(floor.difference.variance, 2e-5);
    expect(floor.difference.degrees).toBe(20);
    expect([floor.margin, floor.learned]).toEqual([Math.log(1.001), true]);
  });

  test.each([0, 0.5e-5, 1e-5])('is never below 0.05 %% a build (total %d)', (variance) => {
    const floor = learnedFloor({ variance, degrees: 20 }, pairs);
    near(floor.difference.variance, 2 * 0.0005 ** 2);
  });

  test('is a quarter wider when strict', () => {
    const total = { variance: 3e-5, degrees: 20 };
    near(learnedFloor(total, pairs, true).difference.variance, 1.5625 * 2e-5);
  });
});

describe('the cautious floor', () => {
  test('blames half of the deviation between runs on builds', () => {
    const floor = cautiousFloor({ variance: 1e-4, degrees: 24 });
    near(floor.difference.variance, 2 * 0.005 ** 2);
    expect([floor.difference.degrees, floor.margin, floor.learned]).toEqual([24, Math.log(1.005), false]);
    near(cautiousFloor({ variance: 1e-4, degrees: 24 }, true).difference.variance, 1.5625 * 2 * 0.005 ** 2);
  });

  test('is not zero for a history without noise', () => {
    near(cautiousFloor({ variance: 0, degrees: 24 }).difference.variance, 2 * 0.0005 ** 2);
  });
});
