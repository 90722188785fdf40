import { describe, expect, test } from 'vitest';
import { emptyLog, type PairLog } from '../../../../src/app/paired/measure-pairs.ts';
import { nothingInCommon } from '../../../../src/app/paired/pair-metrics.ts';
import type { BenchmarkResult } from '../../../../src/model/run.ts';

function results(names: string[], unit = 'ms'): BenchmarkResult[] {
  return names.map((benchmark) => ({
    benchmark,
    metrics: [{ metric: 'time', unit, better: 'lower', samples: [[1]] }],
  }));
}

/** Pairs by what base and head reported; null: one that failed. */
function logOf(...pairs: (readonly [BenchmarkResult[], BenchmarkResult[]] | null)[]): PairLog {
  const invocation = { order: 1, seconds: 1 } as never;
  const side = (of: BenchmarkResult[]) => ({
    invocation,
    readings: { format: '', readings: [], states: [], warnings: [] },
    results: of,
  });
  return { ...emptyLog(), pairs: pairs.map((pair) => pair && { base: side(pair[0]), head: side(pair[1]) }) };
}

const wanted = (head: BenchmarkResult[]) => head.map(({ benchmark }) => ({ benchmark, metric: 'time' }));

describe('metrics of which none is on both sides of pairs', () => {
  const head = results(['a2', 'b2', 'c2', 'd2', 'e2']);
  const renamed = [results(['a', 'b']), head] as const;

  test('are named after two whole pairs', () => {
    expect(nothingInCommon({ results: head }, wanted(head), logOf(renamed, null))).toBeNull();
    expect(nothingInCommon({ results: head }, wanted(head), logOf(renamed, null, renamed))).toBe(
      'no metric can be compared: the base has "a/time" in "ms", "b/time" in "ms", the head "a2/time" in "ms", "b2/time" in "ms", "c2/time" in "ms", 2 more; did you rename metrics, or change a unit?',
    );
  });

  test('are named when their unit has changed', () => {
    const other = [results(['a2'], 'allocs'), results(['a2'])] as const;
    const found = nothingInCommon({ results: results(['a2']) }, wanted(results(['a2'])), logOf(other, other));
    expect(found).toContain('the base has "a2/time" in "allocs", the head "a2/time" in "ms"');
  });

  test('are no matter where one is on both, if only in one pair', () => {
    const one = [results(['a', 'b2']), head] as const;
    expect(nothingInCommon({ results: head }, wanted(head), logOf(renamed, one))).toBeNull();
  });
});
