import { describe, expect, test } from 'vitest';
import {
  BASELINE_RULE,
  CHANGE_POINT_RULE,
  segments,
  successiveDeviation,
} from '../../../src/statistics/segmentation.ts';
import { list, normals } from '../../statistics/draws.ts';
import { near } from '../../statistics/near.ts';

/** Noise of 1 % around levels that begin at given runs. */
function series(count: number, levels: [from: number, level: number][], seed = 'series'): number[] {
  const normal = normals(seed);
  return list(count, (index) => (levels.findLast(([from]) => from <= index)?.[1] ?? 0) + 0.01 * normal());
}

const cutsOf = (values: number[], rule = BASELINE_RULE): number[] =>
  segments(values, rule)
    .slice(1)
    .map((segment) => segment.from);

describe('the segmenter', () => {
  test.each<[string, number[], number[]]>([
    ['nothing', [], []],
    ['one value', [5], []],
    ['equal values', list(30, () => 0.7), []],
    ['noise', series(30, []), []],
    ['noise and one wild value', series(30, []).with(12, 1e6), []],
    ['a clean step near the start', list(30, (i) => (i < 5 ? 1 : 2)), [5]],
    ['a clean step near the end', list(30, (i) => (i < 26 ? 1 : 2)), [26]],
    ['a step of eight deviations', series(30, [[18, 0.08]]), [18]],
    [
      'two steps up',
      series(60, [
        [20, 0.1],
        [45, 0.2],
      ]),
      [20, 45],
    ],
    [
      'a step up and back',
      series(60, [
        [20, 0.1],
        [45, 0],
      ]),
      [20, 45],
    ],
    ['too few values after a step', list(30, (i) => (i < 27 ? 1 : 2)), []],
    ['a coarse clock that flickers', list(30, (i) => (i % 3 === 0 ? 1.01 : 1)), []],
  ])('cuts %s where it must', (_, values, cuts) => {
    expect(cutsOf(values)).toEqual(cuts);
  });

  test('covers the series without gaps and tells each level', () => {
    const found = segments(
      series(60, [
        [20, 0.1],
        [45, 0.2],
      ]),
      BASELINE_RULE,
    );
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [0, 20],
      [20, 45],
      [45, 60],
    ]);
    expect(found.map(({ centre }) => Math.round(centre * 100))).toEqual([0, 10, 20]);
    expect(found.map(({ z }) => z > BASELINE_RULE.threshold)).toEqual([false, true, true]);
  });

  test('takes back a cut that no longer passes beside its final neighbours', () => {
    // Levels 0, 5, 2.5 and 0 of ten values each: the step from 2.5 to 0 passes against both, not against 2.5 alone.
    const found = list(200, (draw) => {
      const normal = normals('prune', String(draw));
      const level = [0, 5, 2.5, 0];
      return segments(
        list(40, (index) => (level[Math.floor(index / 10)] ?? 0) + normal()),
        BASELINE_RULE,
      );
    });
    const weak = found.flatMap((cuts) => cuts.slice(1)).filter(({ z }) => z <= BASELINE_RULE.threshold);
    expect(weak).toEqual([]);
  });

  test('needs five runs and one per cent for a change point', () => {
    expect(
      cutsOf(
        list(30, (i) => (i < 26 ? 1 : 2)),
        CHANGE_POINT_RULE,
      ),
    ).toEqual([]);
    expect(
      cutsOf(
        list(30, (i) => (i < 15 ? 1 : 1.009)),
        CHANGE_POINT_RULE,
      ),
    ).toEqual([]);
    expect(
      cutsOf(
        list(30, (i) => (i < 15 ? 1 : 1.011)),
        CHANGE_POINT_RULE,
      ),
    ).toEqual([15]);
  });

  test.each(['a', 'b', 'c', 'd', 'e'])(
    'finds the same cuts with another unit, sign or noise-free offset (%s)',
    (seed) => {
      const values = series(
        120,
        [
          [30, 0.03],
          [60, 0.07],
          [100, 0.02],
        ],
        seed,
      );
      const cuts = cutsOf(values);
      expect(cuts.length).toBeGreaterThan(0);
      expect(cutsOf(values.map((value) => -value))).toEqual(cuts);
      expect(cutsOf(values.map((value) => value + Math.log(1e6)))).toEqual(cuts);
      expect(cutsOf(values.map((value) => value * 1024))).toEqual(cuts);
    },
  );

  test('cuts stationary series of thirty runs in less than one per cent of cases', () => {
    const normal = normals('stationary');
    const cut = list(1000, () => cutsOf(list(30, normal)).length).filter((count) => count > 0).length;
    expect(cut).toBeLessThan(10);
  });
});

describe('the deviation of neighbours', () => {
  test('is that of the noise, jumps or not', () => {
    const normal = normals('neighbours');
    const noise = list(4000, normal);
    near(successiveDeviation(noise), 1, 0.05);
    near(successiveDeviation(noise.map((value, index) => value + (index > 2000 ? 50 : 0))), 1, 0.05);
  });

  test.each([
    ['no values', [], 0],
    ['one value', [3], 0],
    ['equal values', [3, 3, 3], 0],
  ])('is zero for %s', (_, values, wanted) => {
    expect(successiveDeviation(values)).toBe(wanted);
  });

  test('is not zero where most neighbours are equal', () => {
    expect(successiveDeviation([1, 1, 1, 1, 2, 1, 1, 1, 1, 1])).toBeGreaterThan(0);
  });
});
