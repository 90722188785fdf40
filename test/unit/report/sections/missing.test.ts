import { expect, test } from 'vitest';
import type { MetricComparison } from '../../../../src/model/comparison.ts';
import { missingSentences } from '../../../../src/report/sections/missing.ts';
import { terminalFormatter } from '../../../../src/text/formatter.ts';
import { exampleRun } from '../../../builders/example-run.ts';

function sentencesOf(metrics: Partial<MetricComparison>[]): string[] {
  const all = metrics.map(
    (one): MetricComparison => ({
      ...{ benchmark: 'b', metric: 'time', unit: 'ms', better: 'lower', verdict: 'missing' },
      ...{ base: null, head: null, change: null, interval: null, rule: 'gone', ...one },
    }),
  );
  const comparison = { baseline: { state: 'no baseline', reason: 'none' } as const, metrics: all };
  const decision = { exitCode: 0 as const, verdict: 'missing' as const, failures: [], notices: [] };
  const outcomes = [{ run: exampleRun(), comparison, slos: [] }];
  return missingSentences({ outcomes, decision, policySource: null, notes: [] }, terminalFormatter);
}

test('says once of a benchmark what is known of it, however many metrics it had', () => {
  const because = 'it may have been renamed to "c"';
  const metrics = [{ missingBecause: because }, { metric: 'memory', missingBecause: because }, { benchmark: 'd' }];
  expect(sentencesOf(metrics)).toEqual(['b is missing: it may have been renamed to "c"']);
});

test('names the first, and counts the rest', () => {
  const metrics = Array.from({ length: 15 }, (_, index) => ({ benchmark: `b${index}`, missingBecause: 'it failed' }));
  expect(sentencesOf(metrics).slice(-2)).toEqual(['b11 is missing: it failed', '… 3 more']);
});
