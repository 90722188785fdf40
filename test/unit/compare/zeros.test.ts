import { describe, expect, test } from 'vitest';
import { compareRuns, nextPairs } from '../../../src/compare/compare-runs.ts';
import { decidedInPairs } from '../../../src/compare/paired-run.ts';
import { zeroSuspicion } from '../../../src/compare/zeros.ts';
import type { MetricComparison } from '../../../src/model/comparison.ts';
import type { Better } from '../../../src/model/run.ts';
import {
  foundBaseline,
  type Kind,
  NOW,
  noBaseline,
  type PairLists,
  plainRules,
  storedRuns,
  valuedRun,
  withPairs,
} from '../../builders/compared-runs.ts';

const NAME = 'parse/errors';
const times = (count: number, value: number): number[] => Array(count).fill(value);

describe('which way values without a ratio have moved', () => {
  test.each<[head: number[], base: number[], better: Better, way: 'worse' | 'better' | undefined]>([
    [[5, 6], [0, 0], 'lower', 'worse'],
    [[5, 6], [0, 0], 'higher', 'better'],
    [[-50, -40], [-100, -90], 'lower', 'worse'],
    [[-100, -90], [-50, -40], 'lower', 'better'],
    [[-100, -90], [-50, -40], 'higher', 'worse'],
    [[0, 6], [0, 0], 'lower', undefined],
    [[0, 0], [0, 0], 'lower', undefined],
    [[1, 5], [0, 2], 'lower', undefined],
    [[5, 6], [1, 2], 'lower', undefined],
    [[5], [], 'lower', undefined],
    [[], [0], 'lower', undefined],
  ])('%j beside %j, %s is better: %s', (head, base, better, way) => {
    expect(zeroSuspicion(head, base, better)).toBe(way);
  });
});

describe('a metric whose base is zero', () => {
  const verdictOn = (head: number[], lists: PairLists, kind: Kind = { unit: '' }) => {
    const run = withPairs(valuedRun('head', { [NAME]: head }, kind), { [NAME]: lists });
    const [metric] = compareRuns(run, noBaseline, [], plainRules, NOW).metrics;
    if (metric === undefined) throw new Error('no metric');
    return { metric, isFresh: decidedInPairs(run)(metric) };
  };
  const pairs = (base: number, head: number, count = 5): PairLists => ({
    base: times(count, base),
    head: times(count, head),
  });

  test.each<[string, number[], PairLists, Partial<MetricComparison>]>([
    ['and is not in the head', times(3, 5), pairs(0, 5), { verdict: 'inconclusive', suspected: 'worse' }],
    ['and less in the head', times(3, -5), pairs(0, -5), { verdict: 'inconclusive', suspected: 'better' }],
    ['and in the head too', times(3, 0), pairs(0, 0), { verdict: 'unchanged' }],
  ])('%s', (_, head, lists, expected) => {
    const { metric, isFresh } = verdictOn(head, lists);
    expect(metric).toMatchObject(expected);
    expect(isFresh).toBe(true);
  });

  test('is suspected by nobody where luck alone does it', () => {
    const { metric, isFresh } = verdictOn([5], pairs(0, 5, 2));
    expect(metric.verdict).toBe('inconclusive');
    expect(metric.suspected).toBeUndefined();
    expect(metric.rule).toContain('some values are zero or negative');
    expect(isFresh).toBe(false);
  });

  test('is told with what lies where', () => {
    expect(verdictOn(times(3, 5), pairs(0, 5)).metric.rule).toBe(
      '5 of 5 values of the base are zero or negative, for which a ratio is meaningless; every value of this run is above all of them',
    );
  });

  test('is re-measured where its numbers lie apart from the nearest stored run', () => {
    const runs = storedRuns([{ [NAME]: times(3, -100) }], { unit: '' });
    const head = (value: number) => valuedRun('head', { [NAME]: times(3, value) }, { unit: '' });
    expect(nextPairs(head(-50), foundBaseline(runs), runs, plainRules)?.metrics).toHaveLength(1);
    expect(nextPairs(head(-100), foundBaseline(runs), runs, plainRules)).toBeNull();
  });
});
