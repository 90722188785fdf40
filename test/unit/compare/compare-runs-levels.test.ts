import { describe, expect, test } from 'vitest';
import { compareRuns, recordChanges } from '../../../src/compare/compare-runs.ts';
import type { MetricComparison } from '../../../src/model/comparison.ts';
import type { Run } from '../../../src/model/run.ts';
import { foundBaseline, NOW, plainRules, storedRuns } from '../../builders/compared-runs.ts';
import { headOf, history, only, pairsOf } from '../../builders/one-metric.ts';

describe('a level that has changed', () => {
  const head = headOf({ ratio: 1.05, pairs: pairsOf(10, 1.05) });
  const runs = storedRuns(history);
  const compared = compareRuns(head, foundBaseline(runs), runs, plainRules, NOW);
  const recorded = recordChanges(head, compared);

  test('is recorded by the run that proved it', () => {
    expect(recorded.changes).toMatchObject([{ benchmark: 'parse', metric: 'time', since: { run: 'head' } }]);
    expect(recorded.changes?.[0]?.ratio).toBeCloseTo(1.05, 2);
  });

  test('is not recorded by a suspicion, nor by a run that never counts as a baseline', () => {
    const suspect = headOf({ ratio: 1.05 });
    const said = compareRuns(suspect, foundBaseline(runs), runs, plainRules, NOW);
    expect(recordChanges(suspect, said)).toBe(suspect);
    const dirty = { ...head, source: { ...head.source, dirty: true } };
    expect(recordChanges(dirty, compared)).toBe(dirty);
  });

  test.each<[string, Run, number, MetricComparison['verdict'], MetricComparison['suspected']]>([
    ['is where the next run is expected', recorded, 1.05, 'unchanged', undefined],
    // The newest stored run strayed as far.
    ['would be re-measured without the record', head, 1.05, 'inconclusive', undefined],
    ['makes a return to the old one an improvement to be confirmed', recorded, 1, 'inconclusive', 'better'],
  ])('%s', (_, newest, ratio, verdict, suspected) => {
    const base = [{ ...newest, id: 'newest' }, ...runs].map((run) =>
      run.changes === undefined
        ? run
        : { ...run, changes: run.changes.map((one) => ({ ...one, since: { run: 'newest', commit: null } })) },
    );
    const [metric] = compareRuns(
      { ...headOf({ ratio }), id: 'next' },
      foundBaseline(base),
      base,
      plainRules,
      NOW,
    ).metrics;
    expect(metric?.suspected).toBe(suspected);
    expect(metric?.verdict).toBe(verdict);
  });
});

test('fewer stored runs than a verdict needs have a level too, and one that strayed is not taken for it', () => {
  const stored = [24, 29, 23.5, 26, 25, 27, 39.54].map((value) => [value, value, value]);
  const metric = only({ stored, ratio: 0.3 });
  expect(metric.rule).toMatch(/^7 stored runs with this metric; a verdict needs 8/);
  const [base, head] = [metric.base?.value ?? 0, metric.head?.value ?? metric.head?.median ?? 0];
  expect(base).toBeGreaterThan(24);
  expect(base).toBeLessThan(29);
  expect(metric.change).toBeCloseTo(head / base - 1, 9);
});
