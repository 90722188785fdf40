import { describe, expect, test } from 'vitest';
import { type Compared, compareRuns, nextPairs, type PairsRequest } from '../../../src/compare/compare-runs.ts';
import type { Rules } from '../../../src/compare/prepare-metrics.ts';
import type { MetricComparison } from '../../../src/model/comparison.ts';
import type { PairedMeasurement, Run } from '../../../src/model/run.ts';
import {
  drawn,
  foundBaseline,
  NOW,
  noBaseline,
  type PairLists,
  plainRules,
  quietHistory,
  storedRuns,
  times,
  type Values,
  valuedRun,
  withPairs,
} from '../../builders/compared-runs.ts';

const names = ['a/t', 'b/t', 'c/t', 'd/t', 'e/t', 'f/t', 'g/t', 'canary/t'];
const history = quietHistory(24, names, 'suspects');
const source = drawn('suspects', 'pairs');
const quiet = Object.fromEntries(names.map((name) => [name, source.pairs(30, 1)]));
const slow = Object.fromEntries(names.map((name) => [name, source.pairs(30, 1.04)]));

function rulesWith(more: Partial<Rules['compare']> = {}): Rules {
  return { ...plainRules, compare: { ...plainRules.compare, ...more } };
}

const watched = rulesWith({ canary: 'canary/*' });

interface Case {
  /** By how much metrics differ from the stored level; those left out not at all. */
  moved?: Record<string, number>;
  stored?: Values[];
  rules?: Rules;
  distance?: number;
}

function headOf({ moved = {} }: Case): Run {
  return valuedRun('head', Object.fromEntries(names.map((name) => [name, times(moved[name] ?? 1)])));
}

/** The first `count` pairs of `lists`, of the named metrics. */
function pairsOf(lists: Record<string, PairLists>, count: number, of: string[] = names): Record<string, PairLists> {
  return Object.fromEntries(
    of.map((name) => {
      const { base = [], head = [] } = lists[name] ?? {};
      return [name, { base: base.slice(0, count), head: head.slice(0, count) }];
    }),
  );
}

function request(run: Run, { stored = history, rules = plainRules, distance = 0 }: Case = {}): PairsRequest | null {
  const runs = storedRuns(stored);
  return nextPairs(run, runs.length === 0 ? noBaseline : foundBaseline(runs, distance), runs, rules);
}

function compare(run: Run, { stored = history, rules = plainRules }: Case = {}): Compared {
  const runs = storedRuns(stored);
  return compareRuns(run, foundBaseline(runs), runs, rules, NOW);
}

const namesIn = (found: PairsRequest | null): string[] =>
  (found?.metrics ?? []).map(({ benchmark, metric }) => `${benchmark}/${metric}`);

describe('the pairs that a run is to be measured in', () => {
  const moved = { 'b/t': 1.03, 'c/t': 1.06 };

  test('are five of the suspects, the most urgent first', () => {
    const found = request(headOf({ moved }));
    expect(found?.total).toBe(5);
    expect(namesIn(found)).toEqual(['c/t', 'b/t']);
  });

  test('are none where nothing is suspect', () => {
    expect(request(headOf({}))).toBeNull();
  });

  test('are those of all metrics in mode paired, none in mode stored', () => {
    expect(new Set(namesIn(request(headOf({}), { rules: rulesWith({ mode: 'paired' }) })))).toEqual(new Set(names));
    expect(request(headOf({ moved }), { rules: rulesWith({ mode: 'stored' }) })).toBeNull();
  });

  test.each([0, 1, 7])('are those of all metrics with %d stored runs', (count) => {
    const found = request(headOf({}), { stored: history.slice(0, count) });
    expect(found?.total).toBe(5);
    expect(namesIn(found)).toEqual(names.toSorted());
  });

  test('are those of all metrics on a noisy host', () => {
    const noisy = Array.from({ length: 24 }, (_, i) =>
      Object.fromEntries(names.map((name, j) => [name, times(1 + 0.04 * Math.sin(i * (j + 2)))])),
    );
    expect(request(headOf({}), { stored: noisy })?.metrics).toHaveLength(names.length);
  });

  test('grow to twenty and thirty for what is still open, and no further', () => {
    const open = {
      base: Array(30).fill(100),
      head: Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? 98.5 : 106.7)),
    };
    const lists = { 'b/t': open, 'c/t': slow['c/t'] ?? open };
    const head = headOf({ moved });
    const requestAfter = (count: number) => request(withPairs(head, pairsOf(lists, count, ['b/t', 'c/t'])));
    expect([requestAfter(10)?.total, namesIn(requestAfter(10))]).toEqual([20, ['b/t']]);
    expect([requestAfter(20)?.total, namesIn(requestAfter(20))]).toEqual([30, ['b/t']]);
    expect(requestAfter(30)).toBeNull();
  });

  test('are none when everything is decided', () => {
    expect(request(withPairs(headOf({ moved }), pairsOf(slow, 10, ['b/t', 'c/t'])))).toBeNull();
  });

  test.each<PairedMeasurement['ended']>(['out of time', 'cancelled', 'failed', 'same image'])(
    'are none after measuring ended: %s',
    (ended) => {
      const head = headOf({ moved });
      expect(request(withPairs(head, pairsOf(quiet, 4, ['b/t', 'c/t']), { ended, reason: 'It ended.' }))).toBeNull();
    },
  );

  test('are asked for again when those there are belong to a calibration', () => {
    expect(request(withPairs(headOf({ moved }), pairsOf(quiet, 10), { purpose: 'calibration' }))?.total).toBe(5);
  });
});

describe('counts and single numbers', () => {
  const singles = Array.from({ length: 24 }, (_, i) => ({ 'load/t': [100 + (i % 5) / 5] }));
  const counts = Array.from({ length: 24 }, () => ({ 'x/bytes': Array(10).fill(1000) }));

  test('one number a run asks for one pair, and for a second where that shows a change', () => {
    const runs = storedRuns(singles);
    const head = valuedRun('head', { 'load/t': [120] });
    expect(nextPairs(head, foundBaseline(runs), runs, plainRules)).toEqual({
      total: 1,
      metrics: [{ benchmark: 'load', metric: 't' }],
    });
    const done = withPairs(head, { 'load/t': { base: [100], head: [120] } });
    expect(nextPairs(done, foundBaseline(runs), runs, plainRules)?.total).toBe(2);
    const again = (base: (number | null)[], own: (number | null)[]) =>
      nextPairs(withPairs(head, { 'load/t': { base, head: own } }), foundBaseline(runs), runs, plainRules);
    expect(again([null], [null])?.total).toBe(2);
    expect(again([100], [100])).toBeNull();
    expect(again([100, 100], [120, 120])).toBeNull();
  });

  test('a count that differs from a run further back asks for two, of the base itself for none', () => {
    const runs = storedRuns(counts, { unit: 'B' });
    const head = valuedRun('head', { 'x/bytes': Array(10).fill(1100) }, { unit: 'B' });
    expect(nextPairs(head, foundBaseline(runs, 3), runs, plainRules)?.total).toBe(2);
    expect(nextPairs(head, foundBaseline(runs, 0), runs, plainRules)).toBeNull();
    const paired = rulesWith({ mode: 'paired' });
    const same = valuedRun('head', { 'x/bytes': Array(10).fill(1000) }, { unit: 'B' });
    expect(nextPairs(same, foundBaseline(runs, 3), runs, paired)?.total).toBe(2);
    expect(nextPairs(same, foundBaseline(runs, 3), runs, plainRules)).toBeNull();
    const done = withPairs(head, { 'x/bytes': { base: [1000, 1000], head: [1100, 1100] } });
    expect(nextPairs(done, foundBaseline(runs, 3), runs, plainRules)).toBeNull();
  });

  test('they come with the first look of the others', () => {
    const both = singles.map((one, i) => ({ ...one, ...quietHistory(24, ['a/t'])[i] }));
    const runs = storedRuns(both);
    const head = valuedRun('head', { 'load/t': [120], 'a/t': times(1.05) });
    expect(nextPairs(head, foundBaseline(runs), runs, plainRules)?.total).toBe(5);
    expect(nextPairs(head, foundBaseline(runs), runs, plainRules)?.metrics).toHaveLength(2);
  });
});

describe('a canary', () => {
  const moved = { 'b/t': 1.04 };
  const canaryPairs = (ratio: number): Record<string, PairLists> => ({ ...slow, 'canary/t': source.pairs(30, ratio) });
  const suspects = ['b/t', 'canary/t'];

  test('is measured whenever anything is looked at in pairs, and never for its own sake', () => {
    expect(namesIn(request(headOf({ moved }), { rules: watched }))).toEqual(suspects);
    expect(request(headOf({}), { rules: watched })).toBeNull();
    expect(request(withPairs(headOf({ moved }), pairsOf(canaryPairs(1), 10, suspects)), { rules: watched })).toBeNull();
  });

  test('that stays where it is leaves claims as they are', () => {
    const { metrics, hostTrouble } = compare(withPairs(headOf({ moved }), pairsOf(canaryPairs(1), 10, suspects)), {
      rules: watched,
    });
    expect(metrics.find(({ benchmark }) => benchmark === 'b')?.verdict).toBe('regressed');
    expect(metrics.find(({ benchmark }) => benchmark === 'canary')?.verdict).toBe('unchanged');
    expect(hostTrouble).toBeUndefined();
  });

  test.each<[number, 'worse' | 'better']>([
    [1.04, 'worse'],
    [0.96, 'better'],
  ])('that the change moved, %d, takes no claim back', (ratio, suspected) => {
    const head = withPairs(headOf({ moved }), pairsOf(canaryPairs(ratio), 10, suspects));
    const { metrics, hostTrouble, movedCanaries, changes } = compare(head, { rules: watched });
    const b = metrics.find(({ benchmark }) => benchmark === 'b');
    expect(b).toEqual(compare(head).metrics.find(({ benchmark }) => benchmark === 'b'));
    expect(b?.verdict).toBe('regressed');
    const canary = metrics.find(({ benchmark }) => benchmark === 'canary');
    expect(canary).toMatchObject({ verdict: 'inconclusive', suspected });
    expect(canary?.rule).toContain('; a canary, which makes no claim of its own');
    expect(hostTrouble).toBeUndefined();
    expect(movedCanaries).toEqual(['canary/t']);
    expect(changes.map(({ benchmark }) => benchmark)).toEqual(['b']);
  });

  test.each<[number, MetricComparison['verdict']]>([
    [1.6, 'regressed'],
    [0.8, 'improved'],
  ])('that moved by %d against stored runs and in pairs was moved by the change, and is judged', (ratio, verdict) => {
    const head = headOf({ moved: { ...moved, 'canary/t': ratio } });
    const whole = withPairs(head, pairsOf(canaryPairs(ratio), 10, suspects));
    const { metrics, hostTrouble, movedCanaries } = compare(whole, { rules: watched });
    const verdicts = metrics.map((one) => [one.benchmark, one.verdict]);
    expect(verdicts).toContainEqual(['b', 'regressed']);
    expect(verdicts).toContainEqual(['canary', verdict]);
    expect(hostTrouble).toBeUndefined();
    expect(movedCanaries).toEqual(['canary/t']);
  });

  test('whose pairs scatter is no less quiet than its history', () => {
    const lists = { ...slow, 'canary/t': source.pairs(30, 1, 0.05) };
    const { metrics } = compare(withPairs(headOf({ moved }), pairsOf(lists, 10, suspects)), { rules: watched });
    expect(metrics.find(({ benchmark }) => benchmark === 'canary')).toMatchObject({
      verdict: 'unchanged',
      power: { pairs: 0 },
    });
  });

  test('adds nothing to what the others are corrected for', () => {
    const plain = compare(withPairs(headOf({ moved }), pairsOf(canaryPairs(1), 10, suspects)));
    const beside = compare(withPairs(headOf({ moved }), pairsOf(canaryPairs(1), 10, suspects)), { rules: watched });
    const b = ({ metrics }: Compared) => metrics.find(({ benchmark }) => benchmark === 'b');
    expect(b(beside)).toEqual(b(plain));
  });

  test('that moved from its stored level puts the host in doubt', () => {
    const trouble =
      'The canary canary/t moved, whose code never changes: the host is no longer what it was for the stored runs.';
    const head = headOf({ moved: { 'canary/t': 1.05 } });
    expect(compare(head, { rules: watched }).hostTrouble).toBe(`${trouble} No metric is blamed on the code for it.`);
    expect(compare(withPairs(head, pairsOf(quiet, 10)), { rules: watched }).hostTrouble).toBe(
      `${trouble} Verdicts stand on the pairs with the base, in which the host is the same for both.`,
    );
    expect(compare(head).hostTrouble).toBeUndefined();
    expect(compare(headOf({}), { rules: watched }).hostTrouble).toBeUndefined();
  });

  test('that was steady to the last digit may move by less than half a per cent', () => {
    const steady = (canary: number): Values =>
      Object.fromEntries(names.map((name) => [name, Array(10).fill(name === 'canary/t' ? canary : 7)]));
    const trouble = (value: number) =>
      compare(valuedRun('head', steady(value)), { stored: Array(24).fill(steady(7)), rules: watched }).hostTrouble;
    expect(trouble(7.01)).toBeUndefined();
    expect(trouble(7.1)).toBeDefined();
  });

  test('is the first by name where several moved, in whatever order they stand', () => {
    const head = headOf({ moved: { 'b/t': 1.05, 'canary/t': 1.08 } });
    const turned = { ...head, results: head.results.toReversed() };
    for (const run of [head, turned]) {
      expect(compare(run, { rules: rulesWith({ canary: '*' }) }).hostTrouble).toMatch(/^The canary b\/t moved/);
    }
  });

  test('says nothing of counts, which are the same on any host', () => {
    const bytes = (value: number) => valuedRun('x', { 'x/bytes': Array(10).fill(value) }, { unit: 'B' }).results;
    const runs = storedRuns(history).map((run) => ({ ...run, results: [...run.results, ...bytes(100)] }));
    const head = headOf({ moved });
    const lists = {
      ...pairsOf(canaryPairs(1.04), 10, suspects),
      'x/bytes': { base: Array(10).fill(100), head: Array(10).fill(110) },
    };
    const whole = withPairs({ ...head, results: [...head.results, ...bytes(110)] }, lists);
    const { metrics } = compareRuns(whole, foundBaseline(runs, 3), runs, watched, NOW);
    expect(metrics.map(({ benchmark, verdict }) => [benchmark, verdict])).toContainEqual(['x', 'regressed']);
    expect(metrics.map(({ benchmark, verdict }) => [benchmark, verdict])).toContainEqual(['b', 'regressed']);
  });
});

describe('many suspects in one direction', () => {
  const all = (ratio: number, count: number): Record<string, number> =>
    Object.fromEntries(names.slice(0, count).map((name) => [name, ratio]));

  test.each<[number, number, string | undefined]>([
    [1.05, 2, undefined],
    [
      1.05,
      3,
      '3 of 8 metrics look worse than their stored runs, more than 30 % and than in those runs: it may be the host that changed.',
    ],
    [
      0.95,
      8,
      '8 of 8 metrics look better than their stored runs, more than 30 % and than in those runs: it may be the host that changed.',
    ],
  ])('%d times in %d of 8 metrics', (ratio, count, sentence) => {
    const { hostTrouble, metrics } = compare(headOf({ moved: all(ratio, count) }));
    expect(hostTrouble).toBe(
      sentence === undefined ? undefined : `${sentence} No metric is blamed on the code for it.`,
    );
    expect(metrics.filter(({ verdict }) => verdict === 'regressed' || verdict === 'improved')).toEqual([]);
  });

  test('are cleared by pairs, or proven by them', () => {
    const head = headOf({ moved: all(1.04, 8) });
    expect(
      compare(withPairs(head, pairsOf(quiet, 30))).metrics.filter(({ verdict }) => verdict === 'regressed'),
    ).toEqual([]);
    const proven = compare(withPairs(head, pairsOf(slow, 30)));
    expect(proven.metrics.map(({ verdict }) => verdict)).toEqual(names.map(() => 'regressed'));
    expect(proven.hostTrouble).toContain('Verdicts stand on the pairs with the base');
  });

  test('are no trouble of the host in a suite of four', () => {
    const few = names.slice(0, 4);
    const stored = storedRuns(quietHistory(24, few));
    const head = valuedRun('head', Object.fromEntries(few.map((name) => [name, times(1.05)])));
    expect(compareRuns(head, foundBaseline(stored), stored, plainRules, NOW).hostTrouble).toBeUndefined();
  });
});
