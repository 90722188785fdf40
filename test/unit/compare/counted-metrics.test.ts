import { describe, expect, test } from 'vitest';
import { compareRuns, nextPairs } from '../../../src/compare/compare-runs.ts';
import { flipsBetween, isExact, isQuietHistory, isSteady } from '../../../src/compare/counted-metrics.ts';
import type { MetricComparison } from '../../../src/model/comparison.ts';
import type { MetricResult } from '../../../src/model/run.ts';
import {
  drawn,
  foundBaseline,
  type Kind,
  NOW,
  noBaseline,
  type PairLists,
  plainRules,
  quietHistory,
  storedRuns,
  times,
  valuedRun,
  withPairs,
} from '../../builders/compared-runs.ts';

const NAME = 'parse/count';
const BYTES: Kind = { unit: 'B' };
const ten = (value: number): number[] => Array(10).fill(value);

interface Case {
  head: number[];
  /** Oldest first. */
  stored?: number[][];
  pairs?: PairLists;
  kind?: Kind;
  distance?: number | null;
}

function only({ head, stored = Array(24).fill(ten(1000)), pairs, kind = BYTES, distance = 0 }: Case): MetricComparison {
  const runs = storedRuns(
    stored.map((values) => ({ [NAME]: values })),
    kind,
  );
  const plain = valuedRun('head', { [NAME]: head }, kind);
  const run = pairs === undefined ? plain : withPairs(plain, { [NAME]: pairs });
  const baseline = runs.length === 0 ? noBaseline : foundBaseline(runs, distance);
  const [metric] = compareRuns(run, baseline, runs, plainRules, NOW).metrics;
  if (metric === undefined) throw new Error('no metric');
  return metric;
}

describe('a count that goes back and forth between two values', () => {
  test.each<[string, number[], number, number]>([
    ['never', [5, 5, 5], 5, 0],
    ['a step that stays', [5, 5, 6, 6], 6, 0],
    ['a step on from there', [5, 5, 6, 6, 7], 7, 0],
    ['back to where it was', [5, 6, 5, 5], 6, 1],
    ['as far as the other value', [5, 6, 5, 5], 5, 1],
    ['but now it is elsewhere', [5, 6, 5, 5], 7, 0],
    ['less than a tenth of a per cent is no step', [5000, 5002, 5000], 5002, 0],
    ['the widest of several', [5, 6, 5, 8, 5], 5, 3],
  ])('%s', (_, runs, here, gap) => {
    expect(flipsBetween(runs, here)).toBe(gap);
  });

  const rounded = Array.from({ length: 24 }, (_, run) => ten(run % 12 === 3 ? 1.3 : 1.2));
  const megabytes: Kind = { unit: 'MB' };

  test('is no count that does not vary: rounded to the other value it is no change', () => {
    const again = { base: Array(10).fill(1.2), head: Array(10).fill(1.3) };
    for (const pairs of [undefined, again]) {
      const judged = only({ head: ten(1.3), stored: rounded, kind: megabytes, distance: 2, ...(pairs && { pairs }) });
      expect(['unchanged', 'inconclusive']).toContain(judged.verdict);
      expect(judged.rule).not.toContain('does not vary');
    }
  });

  test('is one where it leaves both behind', () => {
    expect(only({ head: ten(1.6), stored: rounded, kind: megabytes }).verdict).toBe('regressed');
  });
});

describe('a count that does not vary', () => {
  test.each<[string, number, number, Kind, MetricComparison['verdict'], number | null, string]>([
    ['equal', 1000, 1000, BYTES, 'unchanged', 0, 'counted, 1000 as in the base'],
    ['0.05 % more', 10_005, 10_000, BYTES, 'unchanged', 0.0005, 'counted; within 0.1 % of the base'],
    ['0.2 % more', 1002, 1000, BYTES, 'regressed', 0.002, 'counted, and it does not vary: 1000 in the base, 1002 here'],
    ['0.2 % less', 998, 1000, BYTES, 'improved', -0.002, 'counted, and it does not vary: 1000 in the base, 998 here'],
    [
      'allocations',
      12,
      11,
      { unit: 'allocs/op' },
      'regressed',
      1 / 11,
      'counted, and it does not vary: 11 in the base, 12 here',
    ],
    ['none at all, as ever', 0, 0, { unit: 'allocs' }, 'unchanged', null, 'counted, 0 as in the base'],
    [
      'from none to one',
      1,
      0,
      { unit: 'allocs' },
      'regressed',
      null,
      'counted, and it does not vary: 0 in the base, 1 here',
    ],
    [
      'from one to none',
      0,
      1,
      { unit: 'allocs' },
      'improved',
      null,
      'counted, and it does not vary: 1 in the base, 0 here',
    ],
  ])('%s', (_, here, there, kind, verdict, change, rule) => {
    const judged = only({ head: ten(here), stored: Array(24).fill(ten(there)), kind });
    expect(judged).toMatchObject({ verdict, rule });
    if (change === null) expect(judged.change).toBeNull();
    else expect(judged.change).toBeCloseTo(change, 12);
    expect(judged.interval).toEqual(judged.change === null ? null : [judged.change, judged.change]);
  });

  test('one stored run is enough, and so is one of which nobody knows how far back it is', () => {
    expect(only({ head: ten(1002), stored: [ten(1000)] }).verdict).toBe('regressed');
    expect(only({ head: ten(1002), distance: null }).verdict).toBe('regressed');
  });

  test.each<[string, Case, MetricComparison['verdict'], string]>([
    [
      'is open where the nearest run is further back',
      { head: ten(1002) },
      'inconclusive',
      'counted, and it differs from the nearest stored run, 3 commits back; the base itself was not counted',
    ],
    ['is the same if it was the same there', { head: ten(1000) }, 'unchanged', 'counted, 1000 as in the base'],
    [
      'is settled by pairs: the base had it already',
      { head: ten(1002), pairs: { base: [1002, 1002], head: [1002, 1002] } },
      'unchanged',
      'counted, 1002 as in the base, counted again',
    ],
    [
      'is settled by pairs: it is new',
      { head: ten(1002), pairs: { base: [1001, 1001], head: [1003, 1003] } },
      'regressed',
      'counted, and it does not vary: 1001 in the base, counted again, 1003 here',
    ],
    [
      'from none to one is settled by pairs too',
      { head: ten(1), stored: Array(24).fill(ten(0)), pairs: { base: [0, 0], head: [1, 1] } },
      'regressed',
      'counted, and it does not vary: 0 in the base, counted again, 1 here',
    ],
    [
      'stays open when no pair counted both',
      { head: ten(1002), pairs: { base: [null, 1001], head: [1002, null] } },
      'inconclusive',
      'counted, and it differs from the nearest stored run, 3 commits back; the base itself was not counted',
    ],
  ])('%s', (_, one, verdict, rule) => {
    expect(only({ ...one, distance: 3 })).toMatchObject({ verdict, rule });
  });

  test('is suspected of what it looks like, in either direction', () => {
    expect(only({ head: ten(1002), distance: 3 }).suspected).toBe('worse');
    expect(only({ head: ten(998), distance: 3 }).suspected).toBe('better');
    expect(only({ head: ten(1002), distance: 1 }).rule).toContain(', 1 commit back;');
  });

  test('shows the sides that were counted', () => {
    const judged = only({ head: ten(1002), distance: 3, pairs: { base: [1001, 1001], head: [1003, 1003] } });
    expect([judged.base?.median, judged.head?.median]).toEqual([1001, 1003]);
    expect(judged.change).toBeCloseTo(2 / 1001, 12);
  });

  test('without any stored run asks for two pairs, which settle it', () => {
    const head = valuedRun('head', { [NAME]: ten(1000) }, BYTES);
    expect(nextPairs(head, noBaseline, [], plainRules)?.total).toBe(2);
    expect(only({ head: ten(1000), stored: [] }).verdict).toBe('no baseline');
    expect(only({ head: ten(1002), stored: [], pairs: { base: [1000, 1000], head: [1002, 1002] } }).verdict).toBe(
      'regressed',
    );
    expect(only({ head: ten(0), stored: [], pairs: { base: [0, 0], head: [0, 0] } }).verdict).toBe('unchanged');
  });
});

describe('what is no exact count', () => {
  const varying = [990, 1010, 1000, 1005, 995, 1002, 998, 1001, 999, 1000];

  test.each<[string, Case]>([
    ['a count that varies inside of the run', { head: varying.map((value) => value * 1.02) }],
    ['one that varied inside of the nearest run', { head: ten(1020), stored: [...Array(23).fill(ten(1000)), varying] }],
    [
      'one that varies from run to run, like what a process has resident',
      { head: ten(1040), stored: Array.from({ length: 24 }, (_, i) => ten(1000 + ((i * 7) % 11))) },
    ],
    ['one number a run with a single stored run', { head: [1020], stored: [[1000]] }],
    ['a constant time', { head: ten(1020), kind: { unit: 'ms' } }],
    ['a constant of no unit', { head: ten(1020), kind: { unit: '' } }],
    ['a constant rate of bytes', { head: ten(980), kind: { unit: 'B/s', better: 'higher' } }],
  ])('%s: a difference proves nothing by itself', (_, one) => {
    expect(only(one).verdict).toBe('inconclusive');
  });

  test('one number a run, always the same in stored runs, is one', () => {
    expect(only({ head: [1002], stored: Array(24).fill([1000]) }).verdict).toBe('regressed');
  });

  test('a count that varies in pairs goes the way of everything else', () => {
    const pairs = drawn('counted').pairs(10, 1, 0.004);
    const judged = only({ head: ten(1030), distance: 3, pairs });
    expect(judged.rule).not.toContain('counted');
    expect(judged.verdict).not.toBe('regressed');
  });

  test('counts leave the noise of times alone', () => {
    const times24 = quietHistory(24, ['parse/time']);
    const withCounts = (count: number) => {
      const runs = times24.map((values, place) => {
        const time = valuedRun(`stored-${place}`, values);
        const counted = Object.fromEntries(Array.from({ length: count }, (_, i) => [`parse${i}/bytes`, ten(64)]));
        return { ...time, results: [...time.results, ...valuedRun('x', counted, BYTES).results] };
      });
      const [newest] = runs.slice(-1);
      const head = { ...valuedRun('head', { 'parse/time': times(1.004) }), id: 'head' };
      head.results.push(...(newest?.results.slice(1) ?? []));
      const { metrics } = compareRuns(head, foundBaseline(runs), runs.toReversed(), plainRules, NOW);
      expect(metrics).toHaveLength(1 + count);
      return metrics[0]?.interval;
    };
    expect(withCounts(8)).toEqual(withCounts(0));
  });
});

describe('steadiness', () => {
  const metric = (unit: string): MetricResult => ({ metric: 'm', unit, better: 'lower', samples: [] });

  test.each<[number[], boolean]>([
    [[], true],
    [[0, 0], true],
    [[-5, -5], true],
    [[1000, 1001], true],
    [[1000, 1001.1], false],
    [[0, 1], false],
    [[-1, 1], false],
  ])('%j: %s', (values, steady) => {
    expect(isSteady(values)).toBe(steady);
  });

  test.each([
    ['B', true],
    ['KiB', true],
    ['B/op', true],
    ['allocs', true],
    ['instructions', true],
    ['cycles', false],
    ['ms', false],
    ['MB/s', false],
    ['', false],
    ['parsecs', false],
  ])('of "%s": %s', (unit, exact) => {
    expect(isExact(metric(unit), [5, 5], [6])).toBe(exact);
  });

  test.each<[string, number[], boolean, boolean]>([
    ['a step now and then', [5, 5, 5, 7, 7, 7, 7, 6, 6, 6], false, true],
    ['a step at every run', [5, 6, 7, 8, 9], true, false],
    ['too short to tell, repeated inside of runs', [5, 6], true, true],
    ['too short to tell, and one number each', [5, 5], false, false],
  ])('of a history with %s', (_, runs, repeated, quiet) => {
    expect(isQuietHistory(runs, repeated)).toBe(quiet);
  });
});
