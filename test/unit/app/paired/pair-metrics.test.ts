import { expect, test } from 'vitest';
import { emptyLog, measuredSide, type PairLog } from '../../../../src/app/paired/measure-pairs.ts';
import { pairedMetrics } from '../../../../src/app/paired/pair-metrics.ts';
import type { BenchmarkResult } from '../../../../src/model/run.ts';
import { exampleInvocation } from '../../../builders/example-run.ts';

function results(value: number, unit = 'ms'): BenchmarkResult[] {
  return [{ benchmark: 'parse', metrics: [{ metric: 'time', unit, better: 'lower', samples: [[value]] }] }];
}

function side(order: number, value: number, unit?: string): NonNullable<PairLog['pairs'][number]>['base'] {
  const readings = { format: 'pinbench', readings: [], states: [], warnings: [`of invocation ${order}`] };
  return { invocation: exampleInvocation(order), readings, results: results(value, unit) };
}

/** Three pairs, of which the second failed. */
const log: PairLog = {
  ...emptyLog(),
  first: ['base', 'head', 'head'],
  pairs: [{ base: side(1, 10), head: side(2, 11) }, null, { base: side(6, 0.012, 's'), head: side(5, 13) }],
  frames: ['seen inside'],
};

test('one side of the pairs is like a run of its own: whole pairs only, its invocations numbered from one', () => {
  const measured = measuredSide(log, 'head');
  expect(measured.status).toBe('ok');
  expect(measured.invocations.map(({ order }) => order)).toEqual([1, 2]);
  expect(measured.readings.map(({ warnings }) => warnings[0])).toEqual(['of invocation 2', 'of invocation 5']);
  expect(measured.frames).toEqual(['seen inside']);
});

test('pairs keep their places, in the unit of the head, and a failed one is empty', () => {
  const [metric] = pairedMetrics({ results: results(1) }, [{ benchmark: 'parse', metric: 'time' }], log);
  expect([metric?.base, metric?.head]).toEqual([
    [[10], [], [12]],
    [[11], [], [13]],
  ]);
});

test('a metric that the head does not report is left out', () => {
  expect(pairedMetrics({ results: results(1) }, [{ benchmark: 'parse', metric: 'other' }], log)).toEqual([]);
});
