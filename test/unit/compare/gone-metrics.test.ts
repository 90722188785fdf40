import { expect, test } from 'vitest';
import { goneMetrics } from '../../../src/compare/gone-metrics.ts';
import { knownRun } from '../../../src/compare/known-run.ts';
import type { BenchmarkResult, Run } from '../../../src/model/run.ts';
import { exampleRun } from '../../builders/example-run.ts';

type Values = Record<string, number>;

function runOf(benchmarks: Record<string, Values>, rest: Pick<Run, 'states'> = {}): Run {
  const results = Object.entries(benchmarks).map(
    ([benchmark, metrics]): BenchmarkResult => ({
      benchmark,
      metrics: Object.entries(metrics).map(([metric, value]) => ({
        ...{ metric, unit: 'ms', better: 'lower' as const },
        samples: [[value], [value]],
      })),
    }),
  );
  return exampleRun({ results, ...rest });
}

function rules(base: Record<string, Values>, head: Record<string, Values>, rest: Pick<Run, 'states'> = {}): string[] {
  const run = runOf(head, rest);
  const here = new Set(knownRun(run).numbers.layout.metricIndices.keys());
  return goneMetrics(run, knownRun(runOf(base)), here).map(({ benchmark, rule }) => `${benchmark}: ${rule}`);
}

const GONE = 'the nearest run of the baseline has this metric, but this run does not';

test.each<[string, Record<string, Values>, Record<string, Values>, string[]]>([
  ['a new name', { a: { time: 10 } }, { b: { time: 11 } }, [`a: ${GONE}; it may have been renamed to "b"`]],
  ['another value', { a: { time: 10 } }, { b: { time: 20 } }, [`a: ${GONE}`]],
  ['another metric', { a: { time: 10 } }, { b: { size: 10 } }, [`a: ${GONE}`]],
  ['two that could be it', { a: { time: 10 } }, { b: { time: 10 }, c: { time: 10 } }, [`a: ${GONE}`]],
  ['one that could be either', { a: { time: 10 }, b: { time: 10 } }, { c: { time: 10 } }, [`a: ${GONE}`, `b: ${GONE}`]],
  [
    'a benchmark that lost one metric',
    { a: { time: 10, size: 1 } },
    { a: { time: 10 }, b: { size: 1 } },
    [`a: ${GONE}`],
  ],
  ['a benchmark that was there before', { a: { time: 10 }, b: { time: 10 } }, { b: { time: 10 } }, [`a: ${GONE}`]],
])('%s', (_, base, head, expected) => expect(rules(base, head)).toEqual(expected));

test('a benchmark that the tool calls failed is said to be', () => {
  const states = [{ benchmark: 'a', state: 'failed' as const, detail: 'out of luck', invocations: 2 }];
  expect(rules({ a: { time: 10 } }, { b: { time: 10 } }, { states })).toEqual([
    `a: ${GONE}; the tool reports "a" as failed: out of luck`,
  ]);
});
