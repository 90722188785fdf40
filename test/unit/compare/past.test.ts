import { expect, test } from 'vitest';
import { knownRun, metricsIn, type Named } from '../../../src/compare/known-run.ts';
import { pastOf } from '../../../src/compare/past.ts';
import type { Better, Run } from '../../../src/model/run.ts';
import { timedRun } from '../../builders/sample-run.ts';

const runs = Array.from({ length: 12 }, (_, index) => timedRun(`r${index}`, [10 + (index % 3), 11, 12]));

function named(more: { unit?: string; better?: Better; metric?: string } = {}): Named {
  const [metric] = metricsIn(knownRun(timedRun('head', [1], more)));
  if (metric === undefined) throw new Error('no metric');
  return metric;
}

test('what stored runs say is computed once for them', () => {
  const past = pastOf(runs, undefined);
  expect(pastOf(runs, undefined)).toBe(past);
  expect(past.of(named())).toBe(past.of(named()));
  expect(past.of(named())).toMatchObject({ nearest: { run: 'r0', values: [10, 11, 12] }, comparisons: 0 });
});

test('other runs, other calibrations and another definition have a past of their own', () => {
  const past = pastOf(runs, undefined);
  const more: Run[] = [];
  expect(pastOf([...runs], undefined)).not.toBe(past);
  expect(pastOf(runs, more)).not.toBe(past);
  expect(pastOf(runs, more)).toBe(pastOf(runs, more));
  expect(past.of(named({ unit: 'us' }))).toMatchObject({ nearest: { values: [10_000, 11_000, 12_000] } });
  expect(past.of(named({ unit: 'B' }))).toMatchObject({ verdict: 'incomparable' });
  expect(past.of(named({ better: 'higher' }))).toMatchObject({ verdict: 'incomparable' });
  expect(past.of(named({ metric: 'size' }))).toMatchObject({ verdict: 'new' });
  expect(past.of(named())).toMatchObject({ nearest: { values: [10, 11, 12] } });
});
