import { describe, expect, test } from 'vitest';
import { compareRuns, nextPairs } from '../../../src/compare/compare-runs.ts';
import type { MetricComparison } from '../../../src/model/comparison.ts';
import type { PairedMeasurement } from '../../../src/model/run.ts';
import {
  foundBaseline,
  NOW,
  type PairLists,
  plainRules,
  storedRuns,
  TEN,
  times,
  valuedRun,
  withPairs,
} from '../../builders/compared-runs.ts';
import { type Case, history, NAME, only, pairsOf } from '../../builders/one-metric.ts';

describe('numbers as bad as they come', () => {
  const outlier = (values: number[], place: number): number[] => values.map((value, i) => (i === place ? 1e6 : value));
  const stored = history.map((one) => one[NAME] ?? []);
  const withWild = stored.map((values, place) => (place === 12 ? times(1e4) : values));
  const twoLevels = (count: number, shift: number): number[] =>
    Array.from({ length: count }, (_, i) => (i % 3 === 0 ? 130 : 100) * shift * (1 + (i % 5) / 1000));
  const trending = stored.map((values, place) => times(1 + place / 400, values));
  const half = (lists: PairLists): PairLists => ({
    base: lists.base.map((value, i) => (i % 2 === 0 ? null : value)),
    head: lists.head.map((value, i) => (i % 2 === 0 ? null : value)),
  });
  const wildPair = (lists: PairLists, place: number): PairLists => ({
    ...lists,
    head: lists.head.map((v, i) => (i === place ? 1e6 : v)),
  });
  const stop = (ended: PairedMeasurement['ended']): Partial<PairedMeasurement> => ({
    ended,
    reason: `It is ${ended}.`,
  });
  const still = pairsOf(30, 1);

  // Nothing has changed in any of these: none may be red, and none green where nothing is known.
  test.each<[string, number[], Case, MetricComparison['verdict']]>([
    ['all zero, as ever', Array(10).fill(0), { stored: Array(24).fill(Array(10).fill(0)) }, 'unchanged'],
    ['one zero', [...TEN.slice(1), 0], {}, 'inconclusive'],
    ['zero, and it was something', Array(10).fill(0), {}, 'inconclusive'],
    ['something, and the newest was zero', TEN, { stored: [...stored, Array(10).fill(0)] }, 'unchanged'],
    ['negative', times(-1), {}, 'inconclusive'],
    ['equally negative', Array(10).fill(-2), { stored: Array(24).fill(Array(10).fill(-2)) }, 'unchanged'],
    ['constant, as ever', Array(10).fill(7), { stored: Array(24).fill(Array(10).fill(7)) }, 'unchanged'],
    [
      'constant, and pairs say so',
      Array(10).fill(7.1),
      { stored: Array(24).fill(Array(10).fill(7)), pairs: { base: Array(10).fill(7), head: Array(10).fill(7) } },
      'unchanged',
    ],
    ['two invocations', [99.8, 100.4], {}, 'unchanged'],
    ['one invocation, near to its level', [100.2], {}, 'unchanged'],
    ['one wild invocation of the run', outlier(TEN, 3), {}, 'unchanged'],
    ['a wild run, and quiet pairs', times(1e4), { pairs: still }, 'unchanged'],
    ['a wild stored run', TEN, { stored: withWild }, 'unchanged'],
    ['one wild pair of ten', times(1.03), { pairs: wildPair(pairsOf(10, 1), 4) }, 'inconclusive'],
    ['one wild pair of thirty', times(1.03), { pairs: wildPair(still, 4) }, 'unchanged'],
    [
      'two levels in the run, and always',
      twoLevels(10, 1),
      { stored: Array.from({ length: 24 }, (_, i) => twoLevels(10, 1 + (i % 7) / 1000)) },
      'unchanged',
    ],
    [
      'two levels in the pairs',
      times(1.05),
      { pairs: { base: twoLevels(30, 1), head: twoLevels(30, 1).toReversed() } },
      'inconclusive',
    ],
    ['a host that gets slower, on its way', times(1 + 24 / 400), { stored: trending, pairs: still }, 'unchanged'],
    ['half of the pairs failed', times(1.03), { pairs: half(still) }, 'unchanged'],
    [
      'every pair failed',
      times(1.03),
      { pairs: { base: [null, null, null], head: [null, null, null] }, ending: stop('failed') },
      'inconclusive',
    ],
    [
      'out of time with six pairs that scatter',
      times(1.03),
      { pairs: pairsOf(6, 1, 0.02), ending: stop('out of time') },
      'inconclusive',
    ],
    ['out of time with two pairs', times(1.03), { pairs: pairsOf(2, 1), ending: stop('out of time') }, 'inconclusive'],
    ['out of time before the first pair', times(1.03), { ending: stop('out of time') }, 'inconclusive'],
    ['cancelled', times(1.03), { pairs: pairsOf(5, 1, 0.02), ending: stop('cancelled') }, 'inconclusive'],
    ['failed before the first pair', times(1.03), { ending: stop('failed') }, 'inconclusive'],
    ['the same image', times(1.03), { ending: stop('same image') }, 'unchanged'],
    [
      'too far apart for a ratio',
      Array(10).fill(1e300),
      { stored: Array(24).fill(Array(10).fill(1e-300)) },
      'inconclusive',
    ],
  ])('%s', (_, head, one, verdict) => {
    const runs = storedRuns((one.stored ?? stored).map((values) => ({ [NAME]: values })));
    const plain = valuedRun('head', { [NAME]: head });
    const run =
      one.pairs === undefined && one.ending === undefined
        ? plain
        : withPairs(plain, one.pairs === undefined ? {} : { [NAME]: one.pairs }, one.ending);
    const compared = compareRuns(run, foundBaseline(runs), runs, plainRules, NOW);
    expect(compared.metrics.map((metric) => metric.verdict)).toEqual([verdict]);
    expect(compared.changes).toEqual([]);
    // JSON knows no infinity.
    expect(JSON.parse(JSON.stringify(compared))).toEqual(compared);
    expect(() => nextPairs(run, foundBaseline(runs), runs, plainRules)).not.toThrow();
  });

  test('time that is constant is no count: a change of it is not proven without pairs', () => {
    const seven = Array(24).fill(Array(10).fill(7));
    const runs = storedRuns(seven.map((values: number[]) => ({ [NAME]: values })));
    const [metric] = compareRuns(
      valuedRun('head', { [NAME]: Array(10).fill(8) }),
      foundBaseline(runs),
      runs,
      plainRules,
      NOW,
    ).metrics;
    expect(metric).toMatchObject({ verdict: 'inconclusive', suspected: 'worse' });
  });

  test('zeros hide nothing where the base has none: re-measured, and suspected', () => {
    const head = valuedRun('head', { [NAME]: [0, 200, 0, 200, 0, 200] });
    const runs = storedRuns([{ [NAME]: Array(6).fill(100) }]);
    const baseline = foundBaseline(runs);
    expect(nextPairs(head, baseline, runs, plainRules)?.metrics).toEqual([{ benchmark: 'parse', metric: 'time' }]);
    const verdictOn = (lists: PairLists | null) => {
      const run = lists === null ? head : withPairs(head, { [NAME]: lists });
      return compareRuns(run, baseline, runs, plainRules, NOW).metrics[0];
    };
    const alone = verdictOn(null);
    expect(alone).toMatchObject({ verdict: 'inconclusive', suspected: 'worse', change: 1, head: { value: 200 } });
    expect(alone?.rule).toContain('3 of 6 values are zero or negative');
    const base = Array(30).fill(100);
    const some = Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? 0 : 200));
    expect(verdictOn({ base, head: some })).toMatchObject({ verdict: 'regressed' });
    expect(verdictOn({ base, head: Array(30).fill(0) })).toMatchObject({ verdict: 'inconclusive', suspected: 'worse' });
  });

  test('five pairs are enough where they are clear, and it says why there are no more', () => {
    const judged = only({ ratio: 1.2, pairs: pairsOf(6, 1.2), ending: stop('out of time') });
    expect(judged).toMatchObject({ verdict: 'regressed', power: { pairs: 5 } });
    expect(only({ ratio: 1.03, pairs: pairsOf(2, 1.03), ending: stop('out of time') }).rule).toContain(
      'only 2 pairs with the base; It is out of time.',
    );
  });

  test('the same image is said as what it is', () => {
    const judged = only({ ratio: 1.03, ending: stop('same image') });
    expect(judged.rule).toBe('the image is the same as that of 222222222222: nothing in it can have changed');
    expect(judged.change).toBeCloseTo(0.03, 1);
    const host = only({
      ratio: 1.03,
      ending: { ...stop('same image'), base: { commit: '3'.repeat(40), image: null } },
    });
    expect(host.rule).toBe('the commit is 333333333333 itself: nothing in it can have changed');
  });

  test('numbers shown beside a verdict from stored runs are stored ones', () => {
    const judged = only({ ratio: 1.03, pairs: { base: [1, 1], head: [1, 1] }, ending: stop('out of time') });
    expect(judged.base?.median).toBeCloseTo(100, 0);
    expect(judged.head?.median).toBeCloseTo(103, 0);
  });
});
