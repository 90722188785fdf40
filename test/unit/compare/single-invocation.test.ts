import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../../src/compare/compare-runs.ts';
import type { MetricComparison } from '../../../src/model/comparison.ts';
import type { Acknowledgement } from '../../../src/model/config.ts';
import {
  foundBaseline,
  type Kind,
  NOW,
  plainRules,
  storedRuns,
  valuedRun,
  withPairs,
} from '../../builders/compared-runs.ts';

const NAME = 'load/time';
/** Stored runs, oldest first, that stray by 2 %. */
const quiet = [...Array(4).keys()].flatMap(() => [100, 101.2, 99.3, 100.4, 99, 100.8]).slice(0, 24);
const wild = [...Array(4).keys()].flatMap(() => [100, 130, 80, 110, 75, 125]);

interface Case {
  head: number;
  stored?: number[];
  /** Head by base in each pair; null: the pair failed. Left out: there is none. */
  fresh?: (number | null)[];
  kind?: Kind;
  acknowledge?: Acknowledgement[];
}

function only({ head, stored = quiet, fresh, kind, acknowledge = [] }: Case): MetricComparison {
  const runs = storedRuns(
    stored.map((value) => ({ [NAME]: [value] })),
    kind,
  );
  const plain = valuedRun('head', { [NAME]: [head] }, kind);
  const pairs = { base: fresh?.map((one) => one && 200) ?? [], head: fresh?.map((one) => one && 200 * one) ?? [] };
  const run = fresh === undefined ? plain : withPairs(plain, { [NAME]: pairs });
  const [metric] = compareRuns(run, foundBaseline(runs), runs, { ...plainRules, acknowledge }, NOW).metrics;
  if (metric === undefined) throw new Error('no metric');
  return metric;
}

describe('one number a run', () => {
  test.each<[string, Case, MetricComparison['verdict'], string]>([
    ['near to its level', { head: 100.5 }, 'unchanged', 'within what 24 stored runs vary by'],
    ['far away, and no pair', { head: 120 }, 'inconclusive', 'looks worse, and was not confirmed'],
    [
      'far away, and so are two fresh pairs',
      { head: 120, fresh: [1.2, 1.2] },
      'regressed',
      "further away from the base's run",
    ],
    [
      'far below, and so are two fresh pairs',
      { head: 80, fresh: [0.8, 0.8] },
      'improved',
      "further away from the base's run",
    ],
    ['far away, and so is one fresh pair', { head: 120, fresh: [1.2] }, 'inconclusive', 'needs a second fresh pair'],
    ['far away, and the first pair of two failed', { head: 120, fresh: [null, 1.2] }, 'inconclusive', 'a second'],
    [
      'far away, and the weaker of two pairs lies inside of the envelope',
      { head: 120, fresh: [1.2, 1.015] },
      'inconclusive',
      'which a claim has to leave every time',
    ],
    [
      'far away, and the pair shows nothing',
      { head: 104, fresh: [0.96] },
      'unchanged',
      'a fresh pair does not show it (-4.0 %)',
    ],
    [
      'far away, and the pair lies inside of the envelope',
      { head: 120, fresh: [1.015] },
      'inconclusive',
      'which a claim has to leave every time',
    ],
    [
      'further away than one quiet pair can clear',
      { head: 120, fresh: [1] },
      'inconclusive',
      'which a claim has to leave every time',
    ],
    ['far away, and the pair failed', { head: 120, fresh: [null] }, 'inconclusive', 'no pair with the base'],
    ['wild as ever', { head: 104, stored: wild }, 'inconclusive', 'would not be seen'],
    [
      'with seven stored runs',
      { head: 120, stored: quiet.slice(0, 7) },
      'inconclusive',
      '7 stored runs with this metric',
    ],
    [
      'with eight, which no envelope comes from',
      { head: 120, stored: quiet.slice(0, 8), fresh: [1.2, 1.2] },
      'inconclusive',
      'too few for an envelope',
    ],
    ['the same as ever, to the last digit', { head: 7, stored: Array(24).fill(7) }, 'unchanged', '24 stored runs'],
  ])('%s', (_, one, verdict, rule) => {
    const judged = only(one);
    expect(judged.verdict).toBe(verdict);
    expect(judged.rule).toContain(rule);
  });

  test('where higher is better a fall is a regression', () => {
    const kind: Kind = { unit: 'req/s', better: 'higher' };
    expect(only({ head: 80, fresh: [0.8, 0.8], kind }).verdict).toBe('regressed');
    expect(only({ head: 120, fresh: [1.2, 1.2], kind }).verdict).toBe('improved');
  });

  test('has an interval that holds the change, and says what could have been seen', () => {
    const judged = only({ head: 120, fresh: [1.2, 1.2] });
    expect(judged.interval?.[0]).toBeLessThan(0.2);
    expect(judged.interval?.[1]).toBeGreaterThan(0.2);
    expect(judged.power).toMatchObject({ pairs: 2, pairsToSettle: null });
    expect(judged.power?.detectable).toBeLessThan(0.1);
    expect([judged.base?.median, judged.head?.median]).toEqual([200, 240]);
  });

  test.each([
    [0.2, 'acknowledged'],
    [0.3, 'acknowledged'],
    [0.05, 'regressed'],
    [-0.2, 'regressed'],
  ])('is measured by what was accepted: %d', (change, verdict) => {
    const entry = { metric: NAME, change, reason: 'a larger cache', until: '2027-01-01' };
    expect(only({ head: 120, fresh: [1.2, 1.2], acknowledge: [entry] }).verdict).toBe(verdict);
  });
});
