import { expect, test } from 'vitest';
import { emptyLog, type PairLog } from '../../../../src/app/paired/measure-pairs.ts';
import { baseOnlyMetrics } from '../../../../src/app/paired/pair-metrics.ts';
import type { BenchmarkResult, Better } from '../../../../src/model/run.ts';
import { exampleInvocation } from '../../../builders/example-run.ts';

function results(values: number[], unit = 'ms', better: Better = 'lower', benchmark = 'parse'): BenchmarkResult[] {
  return [{ benchmark, metrics: [{ metric: 'time', unit, better, samples: [values] }] }];
}

function logOf(base: BenchmarkResult[]): PairLog {
  const side = {
    invocation: exampleInvocation(1),
    readings: { format: 'pinbench', readings: [], states: [], warnings: [] },
  };
  const pair = { base: { ...side, results: base }, head: { ...side, results: [] } };
  return { ...emptyLog(), first: ['base', 'head', 'base'], pairs: [pair, null, pair] };
}

test.each<[string, BenchmarkResult[]]>([
  ['is gone', results([1], 'ms', 'lower', 'other')],
  ['has another kind of unit', results([1], 'ticks')],
  ['has another direction', results([1], 'ms', 'higher')],
  ['was never reported', results([])],
])('a metric of the base that in the head %s is kept, with a number for each pair', (_, head) => {
  expect(baseOnlyMetrics({ results: head }, logOf(results([9, 10, 11])))).toEqual([
    { benchmark: 'parse', metric: 'time', unit: 'ms', better: 'lower', values: [10, 10] },
  ]);
});

test('a metric that compares is not kept, in whatever unit of the kind', () => {
  expect(baseOnlyMetrics({ results: results([1], 's') }, logOf(results([10])))).toEqual([]);
});

test('a base without numbers has no metric', () => {
  expect(baseOnlyMetrics({ results: [] }, logOf(results([])))).toEqual([]);
});
