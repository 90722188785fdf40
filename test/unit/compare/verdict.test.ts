import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../../src/compare/verdict.ts';
import type { Baseline, Better, MetricComparison, Run } from '../../../src/model.ts';
import { commit, sampleRun, timedRun } from './sample-run.ts';

const found: Baseline = { state: 'found', runs: [], reason: 'Compared with a run.' };
const rules = { compare: { minEffect: 0.05 }, acknowledge: [] };
const now = new Date('2026-03-10T12:05:00Z');
const ten = [99, 99.4, 99.6, 99.8, 100, 100, 100.2, 100.4, 100.6, 101];
const times = (factor: number, values = ten): number[] => values.map((value) => value * factor);

function only(head: Run, baseRuns: Run[], baseline = found): MetricComparison {
  const { metrics } = compareRuns(head, baseline, baseRuns, rules, now);
  expect(metrics).toHaveLength(1);
  const [metric] = metrics;
  if (metric === undefined) throw new Error('no metric');
  return metric;
}

describe('compareRuns on one metric', () => {
  test.each<[string, Better, number, MetricComparison['verdict']]>([
    ['30 % more time', 'lower', 1.3, 'regressed'],
    ['10 % more time', 'lower', 1.1, 'regressed'],
    ['10 % less time', 'lower', 0.9, 'improved'],
    ['10 % more throughput', 'higher', 1.1, 'improved'],
    ['10 % less throughput', 'higher', 0.9, 'regressed'],
    ['the same', 'lower', 1, 'unchanged'],
    ['1 % more', 'lower', 1.01, 'unchanged'],
    ['5 % more, just at the minimum effect', 'lower', 1.05, 'inconclusive'],
    ['5 % less, just at the minimum effect', 'higher', 0.95, 'inconclusive'],
  ])('%s where %s is better', (_, better, factor, verdict) => {
    const judged = only(timedRun('head', times(factor), { better }), [timedRun('base', ten, { better })]);
    expect(judged.verdict).toBe(verdict);
    expect(judged.change).toBeCloseTo(factor - 1, 10);
    expect(judged.base).toEqual({ median: 100, invocations: 10 });
    expect(judged.interval?.[0]).toBeLessThan(factor - 1);
    expect(judged.interval?.[1]).toBeGreaterThan(factor - 1);
    expect(judged.rule).toMatch(/^99 % interval [+-]\d/);
  });

  test('noise that is larger than the minimum effect is inconclusive, not unchanged', () => {
    const noisy = [80, 85, 90, 95, 100, 100, 105, 110, 115, 120];
    expect(only(timedRun('head', noisy), [timedRun('base', noisy)]).verdict).toBe('inconclusive');
  });

  test('with five invocations a single overlapping value prevents a claim', () => {
    const base = [timedRun('base', [100, 100, 100, 100, 100])];
    expect(only(timedRun('head', [110, 110, 110, 110, 106]), base).verdict).toBe('regressed');
    expect(only(timedRun('head', [110, 110, 110, 110, 104]), base).verdict).toBe('inconclusive');
  });

  test.each<[string, number[], number[], MetricComparison['verdict'], number | null, string]>([
    [
      'equal constants',
      [7, 7, 7, 7],
      [7, 7, 7, 7],
      'unchanged',
      0,
      '99 % interval +0.0 % to +0.0 % lies inside of ±5 %',
    ],
    [
      'different constants',
      [8, 8, 8, 8],
      [5, 5, 5, 5],
      'regressed',
      0.6,
      '99 % interval +60.0 % to +60.0 % lies wholly beyond +5.0 %; lower is better',
    ],
    ['zeros on both sides', [0, 0, 0, 0], [0, 0, 0, 0], 'unchanged', null, 'every value is 0 on both sides'],
    ['equal negatives', [-2, -2, -2, -2], [-2, -2, -2, -2], 'unchanged', null, 'every value is -2 on both sides'],
    [
      'base of zero',
      [5, 5, 5, 5],
      [0, 0, 0, 0],
      'inconclusive',
      null,
      'some values are zero or negative, for which a ratio says nothing',
    ],
    [
      'one zero',
      [5, 5, 5, 5, 5],
      [5, 5, 5, 5, 0],
      'inconclusive',
      0,
      'some values are zero or negative, for which a ratio says nothing',
    ],
    [
      'a sign that changed',
      [-5, -5, -5, -5],
      [5, 5, 5, 5],
      'inconclusive',
      null,
      'some values are zero or negative, for which a ratio says nothing',
    ],
    [
      'values too far apart',
      [1e300, 1e300, 1e300, 1e300],
      [1e-300, 1e-300, 1e-300, 1e-300],
      'inconclusive',
      null,
      'the values lie too far apart for a ratio',
    ],
    [
      'three invocations',
      [9, 9, 9],
      [5, 5, 5, 5],
      'inconclusive',
      0.8,
      'this run has 3 invocations with this metric; a verdict needs 4',
    ],
    [
      'one in the baseline',
      [9, 9, 9, 9],
      [5],
      'inconclusive',
      0.8,
      'the baseline has 1 invocation with this metric; a verdict needs 4',
    ],
  ])('%s', (_, head, base, verdict, change, rule) => {
    const judged = only(timedRun('head', head), [timedRun('base', base)]);
    expect(judged).toMatchObject({ verdict, rule });
    if (change === null) expect(judged.change).toBeNull();
    else expect(judged.change).toBeCloseTo(change, 12);
  });

  test('a number that is none never becomes a verdict', () => {
    const judged = only(timedRun('head', [1, 1, 1, Number.NaN]), [timedRun('base', [1, 1, 1, 1])]);
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.interval).toBeNull();
  });

  test('a change that an earlier commit made already is not claimed again', () => {
    const before = ['b2', 'b3', 'b4'].map((id) => timedRun(id, ten, { commit: commit('3') }));
    const accepted = timedRun('b1', times(1.2), { commit: commit('2') });
    const head = timedRun('head', times(1.2));
    expect(only(head, before).verdict).toBe('regressed');
    const judged = only(head, [accepted, ...before, ...before.map((run) => ({ ...run, id: `${run.id}-again` }))]);
    expect(judged.verdict).toBe('inconclusive');
  });

  test('when older runs outweigh the nearest commit, its own word is needed too', () => {
    const older = Array.from({ length: 9 }, (_, i) => timedRun(`old${i}`, ten, { commit: commit('3') }));
    const nearest = timedRun('near', times(1.02), { commit: commit('2') });
    const judged = only(timedRun('head', times(1.065)), [nearest, ...older]);
    expect(judged.interval?.[0]).toBeGreaterThan(0.05);
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.rule).toMatch(/^the base runs disagree: .* against the nearest commit alone the change is \+4\.4 %$/);
  });
});

describe('compareRuns on whole runs', () => {
  test.each([
    ['no baseline', { state: 'no baseline', reason: 'No run is stored yet.' }],
    ['incomparable', { state: 'incomparable', reason: 'Other machines only.', differences: [] }],
  ] as const)('%s is said of every metric, with the value that was measured', (verdict, baseline) => {
    const judged = only(timedRun('head', ten), [], baseline as Baseline);
    expect(judged).toMatchObject({
      verdict,
      base: null,
      head: { median: 100, invocations: 10 },
      rule: baseline.reason,
    });
  });

  test('a stale baseline still gives numbers', () => {
    const stale: Baseline = { ...found, state: 'stale' };
    const compared = compareRuns(timedRun('head', times(1.3)), stale, [timedRun('base', ten)], rules, now);
    expect(compared.baseline).toBe(stale);
    expect(compared.metrics[0]).toMatchObject({ verdict: 'regressed' });
  });

  test('new and missing metrics; one that only older runs had is not missing', () => {
    const older = timedRun('b2', ten, { metric: 'ancient' });
    const judged = compareRuns(
      timedRun('head', ten, { metric: 'fresh' }),
      found,
      [timedRun('b1', ten, { metric: 'gone' }), older],
      rules,
      now,
    );
    expect(judged.metrics.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['fresh', 'new'],
      ['gone', 'missing'],
    ]);
    expect(judged.metrics[1]).toMatchObject({ base: { median: 100, invocations: 10 }, head: null, change: null });
  });

  test('a metric that no invocation reported any more is missing', () => {
    const head = sampleRun({
      results: [{ benchmark: 'parse', metrics: [{ metric: 'time', unit: 'ms', better: 'lower', samples: [[], []] }] }],
    });
    expect(only(head, [timedRun('base', ten)]).verdict).toBe('missing');
  });

  test.each<[string, Parameters<typeof timedRun>[2], string]>([
    ['another kind of unit', { unit: 'MiB' }, 'the unit changed from "MiB" to "ms"'],
    ['no unit before', { unit: '' }, 'the unit changed from no unit to "ms"'],
    ['another direction', { better: 'higher' }, 'higher was better in the baseline, now lower is'],
  ])('incomparable: %s', (_, more, rule) => {
    const judged = only(timedRun('head', ten), [timedRun('base', ten, more)]);
    expect(judged).toMatchObject({ verdict: 'incomparable', base: null, change: null, rule });
  });

  test('older runs that measured something else are left out', () => {
    const judged = only(timedRun('head', ten), [timedRun('b1', ten), timedRun('b2', ten, { unit: 'MiB' })]);
    expect(judged).toMatchObject({ verdict: 'unchanged', base: { median: 100, invocations: 10 } });
  });
});

describe('what must not change a verdict', () => {
  const noisy = (shift: number): number[] => ten.map((value, i) => value * shift * (1 + ((i * 37) % 11) / 300));
  const cases = [0.8, 0.93, 0.97, 1, 1.03, 1.07, 1.3];
  const base = [timedRun('b1', noisy(1)), timedRun('b2', noisy(1.01))];

  test.each(cases)('a thousand times the value in a unit of a thousandth (shift %d)', (shift) => {
    const expected = only(timedRun('head', noisy(shift)), base);
    const micro = (run: Run): Run => ({
      ...run,
      results: run.results.map(({ benchmark, metrics }) => ({
        benchmark,
        metrics: metrics.map((metric) => ({
          ...metric,
          unit: 'us',
          samples: metric.samples.map((samples) => samples.map((sample) => sample * 1000)),
        })),
      })),
    });
    const head = micro(timedRun('head', noisy(shift)));
    for (const runs of [base, base.map(micro)]) {
      const judged = only(head, runs);
      expect(judged.verdict).toBe(expected.verdict);
      expect(judged.change).toBeCloseTo(expected.change ?? Number.NaN, 12);
      expect(judged.interval?.[0]).toBeCloseTo(expected.interval?.[0] ?? Number.NaN, 12);
      expect(judged.interval?.[1]).toBeCloseTo(expected.interval?.[1] ?? Number.NaN, 12);
      expect(judged.rule).toBe(expected.rule);
    }
  });

  test('the order of metrics, and other metrics beside', () => {
    const run = (id: string, shift: number, names: string[]): Run =>
      sampleRun({
        id,
        results: names.map((benchmark, place) => ({
          benchmark,
          metrics: [
            {
              metric: 't',
              unit: 'ms',
              better: 'lower' as const,
              samples: noisy(shift + place / 100).map((value) => [value]),
            },
          ],
        })),
      });
    const [head, before] = [run('head', 1.04, ['a', 'b', 'c']), run('b1', 1, ['a', 'b', 'c'])];
    const turned: Run = { ...head, results: head.results.toReversed() };
    const alone: Run = { ...head, results: head.results.slice(1, 2) };
    const whole = compareRuns(head, found, [before], rules, now).metrics;
    expect(compareRuns(turned, found, [before], rules, now).metrics.toReversed()).toEqual(whole);
    expect(compareRuns(alone, found, [before], rules, now).metrics[0]).toEqual(whole[1]);
  });
});
