import { describe, expect, test } from 'vitest';
import { chance } from '../../bench/detection/chance.ts';
import { ASV, asvP } from '../../bench/detection/rules/asv.ts';
import { BENCHER, iqrLimit, tLimit, zLimit } from '../../bench/detection/rules/bencher.ts';
import { BENCHSTAT, benchstatP } from '../../bench/detection/rules/benchstat.ts';
import { CONBENCH, conbenchZ } from '../../bench/detection/rules/conbench.ts';
import { CRITERION, ratioInterval, tTestP } from '../../bench/detection/rules/criterion.ts';
import { RULES } from '../../bench/detection/rules/index.ts';
import { PERFHERDER, perfherderPeaks } from '../../bench/detection/rules/perfherder.ts';
import { PYPERF, pyperfScore, pyperfSignificant } from '../../bench/detection/rules/pyperf.ts';
import { RATIO } from '../../bench/detection/rules/ratio.ts';
import { RUSTC_PERF, rustcFence } from '../../bench/detection/rules/rustc-perf.ts';
import type { Metric, Rule } from '../../bench/detection/shape.ts';
import { rulesOf, TRACKS, type TrackName } from '../../bench/detection/track.ts';
import { madeUpMetric, seriesMetric } from './made-up-metric.ts';

const worse = (rule: Rule, metric: Metric): boolean | undefined =>
  rule.judge({ id: 'one', metrics: [metric] }).alarms[0];
const named = (part: string): Rule => {
  const rule = RULES.find(({ name }) => name.includes(part));
  if (rule === undefined) throw new Error(`no rule with ${part} in its name`);
  return rule;
};
/** A steady series with a little up and down. */
const steady = (count: number): number[] => Array.from({ length: count }, (_, i) => 100 + ((i * 7) % 5) / 10);

test.each([
  ['200 %', 201, [false, true], 199],
  ['150 %', 151, [false, true], 149],
  ['+10 % on the previous', 111, [false, true], 109],
  ['+5 % on the previous', 106, [false, true], 104],
])('%s compares with the last stored run alone', (part, above, expected, below) => {
  const values = [500, 10, 100];
  expect([below, above].map((value) => worse(named(part), seriesMetric(values, value)))).toEqual(expected);
});

test('+5 % on the mean compares with the mean of the stored runs', () => {
  expect([105, 107].map((value) => worse(named('mean of 30'), seriesMetric([90, 100, 113], value)))).toEqual([
    false,
    true,
  ]);
});

describe('Bencher', () => {
  const values = [1, 2, 3, 4, 5];

  test('draws the limits that its formulas give', () => {
    expect(zLimit(values, 0.99)).toBeCloseTo(3 + 2.326347874 * Math.SQRT2, 8);
    // t(.99, 4) = 3.746947388
    expect(tLimit(values, 0.99)).toBeCloseTo(3 + 3.746947388 * Math.SQRT2 * Math.sqrt(1.2), 8);
    expect(iqrLimit(values, 3)).toBe(9);
  });

  test('draws no limit from a constant series', () => {
    expect(zLimit([2, 2, 2], 0.99)).toBe(Number.POSITIVE_INFINITY);
  });

  test('calls a value beyond the limit worse', () => {
    expect(BENCHER.map((rule) => worse(rule, seriesMetric(values, 6.5)))).toEqual([true, false, false, false]);
  });
});

describe('the U test', () => {
  test.each([
    ['four against four, apart', [1, 2, 3, 4], [5, 6, 7, 8], 2 / 70],
    ['five against five, apart', [1, 2, 3, 4, 5], [6, 7, 8, 9, 10], 2 / 252],
    ['one pair the wrong way', [1, 2, 3, 5], [4, 6, 7, 8], 4 / 70],
    // Of the 20 ways to call three of the six values the first sample, one alone takes the three smallest.
    ['ties', [1, 1, 2], [3, 3, 3], 2 / 20],
  ])('of benchstat: %s', (_, a, b, expected) => {
    expect(benchstatP(a, b)).toBeCloseTo(expected, 12);
    expect(benchstatP(b, a)).toBeCloseTo(expected, 12);
  });

  test('says nothing about equal values', () => {
    expect(benchstatP([1, 1], [1, 1])).toBeNull();
  });

  test('of asv breaks ties towards no difference', () => {
    expect(asvP([1, 2, 3, 4], [5, 6, 7, 8])).toBeCloseTo(2 / 70, 12);
    // Read so that 4 of a lies above 4 of b: U = 1.
    expect(asvP([1, 2, 3, 4], [4, 6, 7, 8])).toBeCloseTo(4 / 70, 12);
  });
});

describe('rules that look at two runs', () => {
  const run = (level: number): number[][] =>
    Array.from({ length: 10 }, (_, i) =>
      Array.from({ length: 10 }, (_, k) => level * (1 + ((i * 3 + k * 7) % 11) / 1000)),
    );

  test.each([
    [BENCHSTAT[0], [false, true, true]],
    [BENCHSTAT[1], [false, true, true]],
    [PYPERF, [false, true, true]],
    [CRITERION, [false, false, true]],
    [ASV, [false, false, true]],
  ])('$name', (rule, expected) => {
    if (rule === undefined) throw new Error('no such rule');
    const found = [100, 100.9, 112].map((level) => worse(rule, madeUpMetric([run(100)], run(level))));
    expect(found).toEqual(expected);
    expect(worse(rule, madeUpMetric([run(112)], run(100)))).toBe(false);
  });

  test('pyperf: t of two small samples', () => {
    // Means 2 and 4, variances 1 and 1: (2 - 4) / sqrt(2 / 3).
    expect(pyperfScore([1, 2, 3], [3, 4, 5])).toBeCloseTo(-2 / Math.sqrt(2 / 3), 12);
    // 4 degrees: 2.449 is below 2.776; 3.674 is above.
    expect([4, 5].map((level) => pyperfSignificant([1, 2, 3], [level - 1, level, level + 1]))).toEqual([false, true]);
  });

  test('Criterion: interval around the ratio, and a p-value that is small only for a difference', () => {
    const [base, head] = [run(100).flat(), run(103).flat()];
    const [low, high] = ratioInterval(base, head, chance('interval'));
    expect(low).toBeGreaterThan(0.029);
    expect(high).toBeLessThan(0.031);
    expect(tTestP(base, head, chance('p'))).toBe(0);
    expect(tTestP(base, base, chance('p'))).toBeGreaterThan(0.8);
  });
});

describe('rules that look at the series', () => {
  test('rustc-perf: the fence above the changes of its neighbours', () => {
    // Changes 1, 2, 3, 4, 5 %: the halves are 1, 2 and 4, 5; their medians 1.5 and 4.5: 4.5 + 3 * 3.
    const values = [100, 101, 101 * 1.02, 101 * 1.02 * 1.03, 101 * 1.02 * 1.03 * 1.04, 101 * 1.02 * 1.03 * 1.04 * 1.05];
    expect(rustcFence(values)).toBeCloseTo(0.135, 12);
    const last = values.at(-1) ?? 0;
    expect([1.13, 1.14].map((times) => worse(RUSTC_PERF, seriesMetric(values, last * times)))).toEqual([false, true]);
    expect(rustcFence([1, 2])).toBe(0.002);
  });

  test('conbench: z against the spread of the values around their rolling means', () => {
    // Rolling means 1, 1, 2, 2: residuals 0, 2, 0 and 4 - 2; their mean 1, variance 4 / 3.
    expect(conbenchZ([1, 3, 2, 4], 2.5 + 5 * Math.sqrt(4 / 3))).toBeCloseTo(5, 12);
  });

  test('conbench: a value that the next one takes back does not count', () => {
    const values = steady(30);
    expect(conbenchZ(values.with(20, 150), 101)).toBeCloseTo(conbenchZ(values.toSpliced(20, 1), 101), 9);
    expect([100.5, 103].map((value) => worse(CONBENCH, seriesMetric(values, value)))).toEqual([false, true]);
  });

  test('perfherder: one peak, at the step', () => {
    const values = [...steady(20), ...steady(20).map((value) => value + 5)];
    const peaks = perfherderPeaks(values).filter(({ t }) => t > 7);
    expect(peaks.map(({ index }) => index)).toEqual([20]);
  });

  test.each([
    ['worse', 5, true],
    ['better', -5, false],
    ['the same', 0, false],
  ])('perfherder: twelve later runs that are %s', (_, change, expected) => {
    const later = (count: number): number[] => steady(count).map((value) => value + change);
    expect(worse(PERFHERDER, seriesMetric(steady(30), 100.3 + change, { later }))).toBe(expected);
  });

  test('perfherder: says nothing before the twelve runs are there', () => {
    expect(worse(PERFHERDER, seriesMetric(steady(30), 150))).toBe(false);
  });
});

test('every rule of a track has a name of its own and says where its formula is from', () => {
  for (const track of Object.keys(TRACKS) as TrackName[]) {
    const names = rulesOf(track, '').map(({ name }) => name);
    expect([track, new Set(names).size]).toEqual([track, names.length]);
  }
  expect(RULES.filter(({ source }) => source.length < 10)).toEqual([]);
  expect(RATIO.every(({ separable }) => separable)).toBe(true);
});
