import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../../src/compare/compare-runs.ts';
import type { Baseline } from '../../../src/model/baseline.ts';
import type { MetricComparison } from '../../../src/model/comparison.ts';
import type { Better } from '../../../src/model/run.ts';
import { foundBaseline, type Kind, NOW, plainRules, storedRuns, TEN, times } from '../../builders/compared-runs.ts';
import { type Case, headOf, history, mode, NAME, only, pairsOf } from '../../builders/one-metric.ts';
import { sampleRun, timedRun } from '../../builders/sample-run.ts';

describe('a metric with 24 stored runs and no pairs', () => {
  test.each<[string, number, MetricComparison['verdict'], MetricComparison['suspected']]>([
    ['the same is unchanged', 1, 'unchanged', undefined],
    ['half a per cent more is unchanged, within what runs vary by', 1.005, 'unchanged', undefined],
    ['3 % more is suspected, and no more', 1.03, 'inconclusive', 'worse'],
    ['3 % less is suspected of being better', 0.97, 'inconclusive', 'better'],
    ['however much it is', 3, 'inconclusive', 'worse'],
  ])('%s', (_, ratio, verdict, suspected) => {
    for (const rules of [plainRules, mode('stored'), mode('paired')]) {
      const judged = only({ ratio, rules });
      expect(judged.verdict).toBe(verdict);
      expect(judged.suspected).toBe(suspected);
      expect(judged.change).toBeCloseTo(ratio - 1, 1);
      expect(judged.interval?.[0]).toBeLessThan(ratio - 1);
      expect(judged.interval?.[1]).toBeGreaterThan(ratio - 1);
      expect(judged.power).toMatchObject({ pairs: 0, floor: { learned: false }, pairsToSettle: null });
      expect(judged.rule).toContain('24 stored runs');
    }
  });

  test('higher may be better: less is then suspected of being worse', () => {
    expect(only({ ratio: 0.97, kind: { unit: 'MB/s', better: 'higher' } }).suspected).toBe('worse');
    expect(only({ ratio: 1.03, kind: { unit: 'MB/s', better: 'higher' } }).suspected).toBe('better');
  });

  test('is not called unchanged where its history would hide a change of 10 %', () => {
    const wild = [60, 140, 95, 70, 130, 105, 80, 120];
    const judged = only({ stored: [...wild, ...wild, ...wild].map((value) => times(value / 100)) });
    expect(judged).toMatchObject({ verdict: 'inconclusive' });
    expect(judged.rule).toContain('would not be seen');
  });
});

describe('a suspect that was re-measured against the base', () => {
  test.each<[string, Better, number, MetricComparison['verdict']]>([
    ['3 % more time', 'lower', 1.03, 'regressed'],
    ['3 % less time', 'lower', 0.97, 'improved'],
    ['3 % more throughput', 'higher', 1.03, 'improved'],
    ['3 % less throughput', 'higher', 0.97, 'regressed'],
  ])('%s, in pairs too', (_, better, ratio, verdict) => {
    const kind = better === 'lower' ? {} : { unit: 'MB/s', better };
    const judged = only({ ratio, pairs: pairsOf(10, ratio), kind });
    expect(judged.verdict).toBe(verdict);
    expect(judged.change).toBeCloseTo(ratio - 1, 2);
    expect(judged.interval?.[0]).toBeLessThan(ratio - 1);
    expect(judged.interval?.[1]).toBeGreaterThan(ratio - 1);
    expect(judged.power?.pairs).toBe(5);
    expect(judged.base?.invocations).toBe(10);
    expect(judged).not.toHaveProperty('suspected');
    expect(judged.rule).toMatch(
      /^[+-][23]\.\d %, 95 % interval .+, in 5 pairs with 222222222222; 1 % or more, and not chance \(p .+\); (lower|higher) is better$/,
    );
  });

  test.each([1.03, 0.97, 1.2])('%d in the run, and nothing in pairs: unchanged', (ratio) => {
    const judged = only({ ratio, pairs: pairsOf(20, 1) });
    expect(judged).toMatchObject({ verdict: 'unchanged' });
    expect(judged.change).toBeCloseTo(0, 2);
    expect(judged.rule).toMatch(/: no room for (a change|a regression|an improvement) of 1 %$/);
  });

  test('pairs that scatter too much leave it open, and say what they could have shown', () => {
    const judged = only({ ratio: 1.03, pairs: pairsOf(30, 1.02, 0.06) });
    expect(judged).toMatchObject({ verdict: 'inconclusive', suspected: 'worse' });
    expect(judged.power?.pairs).toBeGreaterThan(10);
    expect(judged.power?.detectable).toBeGreaterThan(0.02);
    expect(judged.power?.pairsToSettle).toBeGreaterThan(30);
  });

  test('a change below the smallest worth a verdict is never claimed, however sure', () => {
    const judged = only({ ratio: 1.03, pairs: { base: Array(30).fill(100), head: Array(30).fill(100.8) } });
    expect(['unchanged', 'inconclusive']).toContain(judged.verdict);
  });

  test('where a metric is not suspect, its pairs say nothing of it', () => {
    const judged = only({ ratio: 1, pairs: pairsOf(10, 1.05) });
    expect(judged).toMatchObject({ verdict: 'unchanged', power: { pairs: 0 } });
  });

  test('where nobody suspects it, pairs that leave it open do not undo what stored runs say', () => {
    const loud = only({ ratio: 1, pairs: pairsOf(30, 1, 0.06), rules: mode('paired') });
    expect(loud).toMatchObject({ verdict: 'unchanged', power: { pairs: 0 } });
    expect(loud.rule).toMatch(/would be detected with 80 % power; \d+ pairs with 222222222222 leave it open$/);
    expect(loud.base?.invocations).toBe(10);
    const few = only({ ratio: 1, pairs: pairsOf(5, 1, 0.06), rules: mode('paired') });
    expect(few).toMatchObject({ verdict: 'unchanged', power: { pairs: 0 } });
    const unknown = only({ ratio: 1, stored: [], pairs: pairsOf(30, 1, 0.06), rules: mode('paired') });
    expect(unknown.verdict).toBe('inconclusive');
  });

  test('where pairs seem to show what nobody suspected, it stays open', () => {
    const stray = (pair: number): number => (((pair * 7) % 10) - 4.5) / 400;
    const pairs = {
      base: Array.from({ length: 10 }, (_, pair) => 100 * (1 + stray(pair))),
      head: Array.from({ length: 10 }, (_, pair) => 101.9 * (1 - stray(pair))),
    };
    const ending = { ended: 'out of time', reason: 'It is out of time.' } as const;
    const shown = only({ ratio: 1, pairs, ending, rules: mode('paired') });
    expect(shown).toMatchObject({ verdict: 'inconclusive', suspected: 'worse' });
  });

  test('pairs of a calibration confirm nothing', () => {
    const judged = only({ ratio: 1.03, pairs: pairsOf(10, 1.03), ending: { purpose: 'calibration' } });
    expect(judged).toMatchObject({ verdict: 'inconclusive', suspected: 'worse', power: { pairs: 0 } });
  });
});

describe('a metric with little history', () => {
  test.each<[string, Case, MetricComparison['verdict']]>([
    ['seven stored runs alone', { stored: history.slice(0, 7).map((one) => one[NAME] ?? []) }, 'inconclusive'],
    [
      'seven, and pairs that show 4 %',
      { stored: history.slice(0, 7).map((one) => one[NAME] ?? []), pairs: pairsOf(10, 1.04) },
      'regressed',
    ],
    ['none at all', { stored: [] }, 'no baseline'],
    ['none, and pairs that show 4 %', { stored: [], pairs: pairsOf(10, 1.04) }, 'regressed'],
    ['none, and pairs that show nothing', { stored: [], pairs: pairsOf(20, 1) }, 'unchanged'],
    ['none, and three pairs', { stored: [], pairs: pairsOf(3, 1) }, 'inconclusive'],
    [
      'none, and the same image',
      { stored: [], ending: { ended: 'same image', reason: 'Its image is the same.' } },
      'unchanged',
    ],
    [
      'none, and every pair failed',
      {
        stored: [],
        pairs: { base: [null, null, null], head: [null, null, null] },
        ending: { ended: 'failed', reason: 'All failed.' },
      },
      'no baseline',
    ],
    ['none, and a base that does not report it', { stored: [], pairs: { base: [null, null], head: [1, 1] } }, 'new'],
    [
      'another environment, and pairs that show 4 %',
      {
        stored: [],
        baseline: { state: 'incomparable', reason: 'Other machines.', differences: [] },
        pairs: pairsOf(10, 1.04),
      },
      'regressed',
    ],
    [
      'another environment alone',
      { stored: [], baseline: { state: 'incomparable', reason: 'Other machines.', differences: [] } },
      'incomparable',
    ],
  ])('%s', (_, one, verdict) => {
    expect(only(one).verdict).toBe(verdict);
  });

  test('says how many runs a verdict needs', () => {
    expect(only({ stored: [TEN, TEN] }).rule).toBe(
      '2 stored runs with this metric; a verdict needs 8, or pairs with the base',
    );
  });

  test('shows the two sides of its pairs', () => {
    const judged = only({ stored: [], pairs: pairsOf(10, 1.04) });
    expect(judged.base?.median).toBeCloseTo(100, 0);
    expect(judged.head?.median).toBeCloseTo(104, 0);
  });

  test('a stale baseline still gives numbers', () => {
    const runs = storedRuns(history);
    const stale: Baseline = { state: 'stale', reason: 'It is old.', runs: [] };
    expect(only({ ratio: 1.03, baseline: stale })).toMatchObject({ verdict: 'inconclusive', suspected: 'worse' });
    expect(compareRuns(headOf({}), stale, runs, plainRules, NOW).baseline).toBe(stale);
  });
});

describe('metrics that come, go and change their meaning', () => {
  test('new and missing; one that only older runs had is not missing', () => {
    const runs = [timedRun('b1', TEN, { metric: 'gone' }), timedRun('b2', TEN, { metric: 'ancient' })];
    const { metrics } = compareRuns(
      timedRun('head', TEN, { metric: 'fresh' }),
      foundBaseline(runs),
      runs,
      plainRules,
      NOW,
    );
    expect(metrics.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['fresh', 'new'],
      ['gone', 'missing'],
    ]);
    expect(metrics[1]).toMatchObject({ base: { median: 100, invocations: 10 }, head: null, change: null });
  });

  test('a metric that no invocation reported any more is missing', () => {
    const head = sampleRun({
      results: [{ benchmark: 'parse', metrics: [{ metric: 'time', unit: 'ms', better: 'lower', samples: [[], []] }] }],
    });
    const runs = [timedRun('base', TEN)];
    expect(compareRuns(head, foundBaseline(runs), runs, plainRules, NOW).metrics.map(({ verdict }) => verdict)).toEqual(
      ['missing'],
    );
  });

  test.each<[string, Kind, string]>([
    ['another kind of unit', { unit: 'MiB' }, 'the unit changed from "MiB" to "ms"'],
    ['no unit before', { unit: '' }, 'the unit changed from no unit to "ms"'],
    ['another direction', { better: 'higher' }, 'higher was better in the baseline; now lower is'],
  ])('incomparable: %s', (_, kind, rule) => {
    const runs = storedRuns(history, kind);
    const { metrics } = compareRuns(headOf({}), foundBaseline(runs), runs, plainRules, NOW);
    expect(metrics[0]).toMatchObject({ verdict: 'incomparable', base: null, change: null, rule });
  });

  test('older runs that measured something else are left out', () => {
    const runs = [...storedRuns(history), ...storedRuns(history.slice(0, 3), { unit: 'MiB' })];
    const { metrics } = compareRuns(headOf({}), foundBaseline(runs), runs, plainRules, NOW);
    expect(metrics[0]?.rule).toContain('24 stored runs');
  });

  test('pairs in another unit or direction than the run has are not its own', () => {
    const head = headOf({ ratio: 1.03, pairs: pairsOf(10, 1.04) });
    const { pairs } = head;
    if (pairs === undefined) throw new Error('no pairs');
    const runs = storedRuns(history);
    for (const other of [{ unit: 's' }, { better: 'higher' as const }]) {
      const odd = { ...head, pairs: { ...pairs, metrics: pairs.metrics.map((one) => ({ ...one, ...other })) } };
      const [metric] = compareRuns(odd, foundBaseline(runs), runs, plainRules, NOW).metrics;
      expect(metric).toMatchObject({ verdict: 'inconclusive', suspected: 'worse' });
    }
  });
});
