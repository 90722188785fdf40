import { describe, expect, test } from 'vitest';
import { prepareMetrics, type Rules } from '../../../src/compare/prepare-metrics.ts';
import { type TestFamily, testFamily } from '../../../src/compare/test-family.ts';
import type { PairedMeasurement, Run } from '../../../src/model/run.ts';
import {
  drawn,
  foundBaseline,
  plainRules,
  quietHistory,
  storedRuns,
  times,
  valuedRun,
  withPairs,
} from '../../builders/compared-runs.ts';

const names = ['a/t', 'b/t', 'canary/t'];
const runs = storedRuns(quietHistory(24, names, 'family'));
const source = drawn('family', 'pairs');
const lists = { 'a/t': source.pairs(10, 1.05), 'canary/t': source.pairs(10, 1) };
const head = valuedRun('head', { 'a/t': times(1.05), 'b/t': times(1), 'canary/t': times(1) });
const watched: Rules = { ...plainRules, compare: { ...plainRules.compare, canary: 'canary/*' } };

function family(run: Run, rules = plainRules): TestFamily {
  return testFamily(run, prepareMetrics(run, foundBaseline(runs), runs, rules), rules);
}

describe('the suspects of a run', () => {
  test('are what has to be corrected for: canaries are judged beside them', () => {
    const found = family(withPairs(head, lists), watched);
    expect(found.looks).toBe(1);
    expect([...found.suspects.keys()]).toEqual([0, 2]);
    expect([...found.decisions.keys()]).toEqual([0, 2]);
    expect(found.decisions.get(0)?.decided.outcome).toBe('regressed');
    expect(found.movedCanaries).toEqual([]);
  });

  test('are judged by pairs once there is one, and only they', () => {
    const before = family(head);
    const after = family(withPairs(head, lists));
    expect([0, 1, 2].map((index) => before.isDecidedByPairs(index))).toEqual([false, false, false]);
    expect([0, 1, 2].map((index) => after.isDecidedByPairs(index))).toEqual([true, false, false]);
  });

  test.each<[PairedMeasurement['ended'], boolean]>([
    ['same image', true],
    ['failed', false],
  ])('are settled without a pair when measuring ended: %s is %s', (ended, settled) => {
    const found = family(withPairs(head, {}, { ended, reason: 'It ended.' }));
    expect([found.isSameImage(0), found.isDecidedByPairs(0), found.isSameImage(1)]).toEqual([settled, false, false]);
    expect(found.wanted).toBeNull();
  });

  test('are the same for one who has seen less of the pairs', () => {
    const whole = withPairs(head, { 'a/t': source.pairs(30, 1.05) });
    const { pairs } = whole;
    if (pairs === undefined) throw new Error('no pairs');
    const early = { ...whole, pairs: { ...pairs, first: pairs.first.slice(0, 10) } };
    expect(family(early).decisions.get(0)).toMatchObject({ decided: family(whole).decisions.get(0)?.decided });
  });
});

describe('a canary in pairs', () => {
  test.each([
    [1, false],
    [1.002, false],
    [1.03, true],
    [0.97, true],
  ])('of %d between base and head: moved by the change is %s', (ratio, moved) => {
    const found = family(withPairs(head, { ...lists, 'canary/t': drawn('bird').pairs(10, ratio) }), watched);
    expect(found.movedCanaries).toEqual(moved ? ['canary/t'] : []);
  });

  test('counts although time ran out before the first look', () => {
    const birds = { ...lists, 'canary/t': drawn('bird').pairs(10, 1.1) };
    const few = Object.fromEntries(
      Object.entries(birds).map(([name, { base, head: own }]) => [
        name,
        { base: base.slice(0, 6), head: own.slice(0, 6) },
      ]),
    );
    const late = withPairs(head, few, { ended: 'out of time', reason: 'It was late.' });
    expect(family(late, watched).movedCanaries).toEqual(['canary/t']);
  });

  test('has not moved when pairs that scatter happen to differ', () => {
    const found = family(withPairs(head, { ...lists, 'canary/t': drawn('bird').pairs(10, 1.02, 0.05) }), watched);
    expect(found.movedCanaries).toEqual([]);
  });
});
