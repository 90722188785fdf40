import { describe, expect, test } from 'vitest';
import { evaluateSlos, sloSuspects } from '../../../src/gate/slo.ts';
import type { Quantity, SloSpec } from '../../../src/model/config.ts';
import type { SloResult } from '../../../src/model/gate.ts';
import type { PairedMeasurement, PairedMetric, Run } from '../../../src/model/run.ts';
import { timedRun } from '../../builders/sample-run.ts';

const q = (value: number, unit = 'ms'): Quantity => ({ value, unit });
/** Median 10.2; Student's interval of the mean of logarithms, computed apart: 9.838 to 10.553. */
const TEN = [9.4, 9.6, 9.9, 10, 10.1, 10.3, 10.4, 10.6, 10.7, 11];

/** The same samples on both sides, one an invocation. */
function pairsOf(head: number[][], more: Partial<PairedMetric> = {}): PairedMeasurement {
  const metric = { benchmark: 'parse', metric: 'time', unit: 'ms', better: 'lower', base: head, head } as const;
  return {
    purpose: 'confirmation',
    base: { commit: 'b'.repeat(40), image: null },
    first: head.map(() => 'base'),
    metrics: [{ ...metric, ...more }],
    ended: 'decided',
    reason: null,
    seconds: 60,
    disturbances: [],
  };
}

function judge(run: Run, limits: Omit<SloSpec, 'metric'>): SloResult | undefined {
  return evaluateSlos(run, [{ metric: 'parse/time', ...limits }], null)[0];
}

function suspected(run: Run, limits: Omit<SloSpec, 'metric'>): boolean {
  return sloSuspects(run, [{ metric: 'parse/time', ...limits }], null).length > 0;
}

describe('a limit is breached only when the confidence interval is beyond it', () => {
  const median = 'the median of 10 invocations, 10.2 ms, is';
  const interval = 'the 95 % confidence interval of the mean, 9.838 ms to 10.55 ms';

  test.each<[string, Omit<SloSpec, 'metric'>, SloResult['state'], string, boolean]>([
    ['wholly', { max: q(9.8) }, 'breached', `${median} above max 9.8 ms, and so is ${interval}`, false],
    [
      'in part',
      { max: q(10) },
      'unknown',
      `${median} above max 10 ms, but ${interval}, is not entirely; measure more, or set strict: true`,
      true,
    ],
    ['only above the median', { max: q(10.3) }, 'met', `${median} within max 10.3 ms`, false],
    ['wholly below a min', { min: q(10.6) }, 'breached', `${median} below min 10.6 ms, and so is ${interval}`, false],
    [
      'in part below a min',
      { min: q(10.5) },
      'unknown',
      `${median} below min 10.5 ms, but ${interval}, is not entirely; measure more, or set strict: true`,
      true,
    ],
    ['only below the median', { min: q(9.9) }, 'met', `${median} within min 9.9 ms`, false],
    ['in part, of a strict limit', { max: q(10), strict: true }, 'breached', `${median} above max 10 ms`, false],
    [
      'only above the median, of a strict limit',
      { max: q(10.3), strict: true },
      'met',
      `${median} within max 10.3 ms`,
      false,
    ],
    [
      'in part, in another unit',
      { max: q(0.01, 's') },
      'unknown',
      `${median} above max 0.01 s, but ${interval}, is not entirely; measure more, or set strict: true`,
      true,
    ],
  ])('%s', (_, limits, state, reason, isSuspect) => {
    const run = timedRun('head', TEN);
    expect(judge(run, limits)).toMatchObject({ state, reason, value: q(10.2) });
    expect(suspected(run, limits)).toBe(isSuspect);
  });

  test('whatever unit the metric is in', () => {
    const seconds = timedRun(
      'head',
      TEN.map((value) => value / 1000),
      { unit: 's' },
    );
    const states = [9.8, 10, 10.3].map((max) => judge(seconds, { max: q(max) })?.state);
    expect(states).toEqual(['breached', 'unknown', 'met']);
  });

  test('also of a metric of which more is better', () => {
    const rate = (values: number[]): Run => timedRun('head', values, { unit: 'MiB/s', better: 'higher' });
    const min = q(80, 'MiB/s');
    expect(judge(rate([78, 79, 78.5, 79.2]), { min })?.state).toBe('breached');
    expect(judge(rate([70, 79, 82, 79.2]), { min })?.state).toBe('unknown');
    expect(judge(rate([79, 80.1, 82, 80.2]), { min })?.state).toBe('met');
  });

  test.each<[string, number[], SloSpec['max'], SloResult['state']]>([
    // Student's interval of the values themselves: 1.09 to 6.91, and 1.22 to 6.78.
    ['zero among the values: their own mean', [0, 4, 5, 5, 6], q(4.9), 'unknown'],
    ['zero among the values, wholly beyond', [0, 4, 5, 5, 6], q(1), 'breached'],
    ['negative values: -3.3 to -0.7', [-3, -2, -2, -1], q(-2.5), 'unknown'],
    ['negative values, wholly beyond', [-3, -2, -2, -1], q(-3.4), 'breached'],
    ['nine values that are beyond, and one of a million', [...Array<number>(9).fill(11), 1e6], q(10), 'unknown'],
    ['nine values that are within, and one of a million', [...Array<number>(9).fill(9), 1e6], q(10), 'met'],
    ['two values: 9.1 to 11.7', [10.2, 10.4], q(10), 'unknown'],
    ['two values, wholly beyond', [10.2, 10.4], q(9), 'breached'],
    ['values at the end of what numbers can be', [1.7e308, -1.7e308, 1.7e308], q(1), 'unknown'],
    ['large and tiny values', [1e308, 1e308, 1e-308], q(1), 'unknown'],
    ['values that are tiny', [2e-310, 3e-310, 2.5e-310], q(1e-310), 'breached'],
  ])('%s', (_, values, max, state) => {
    const result = judge(timedRun('head', values), max === undefined ? {} : { max });
    expect(result).toMatchObject({ state });
    expect(result?.reason).not.toContain('NaN');
  });

  test('one value of nearly nothing does not breach a min by itself', () => {
    const run = timedRun('head', [9.9, 9.8, 9.9, 9.8, 9.9, 9.8, 9.9, 9.8, 9.9, 1e-6]);
    expect(judge(run, { min: q(9.85) })?.state).toBe('met');
    expect(judge(run, { min: q(10) })?.state).toBe('unknown');
  });
});

describe('a metric that does not vary', () => {
  test.each<[string, number[][], SloResult['state']]>([
    ['in two invocations: the plain rule', [[1025], [1025]], 'breached'],
    ['and is zero', [[0], [0], [0]], 'met'],
    ['in the medians of its samples', [[1, 1025, 9999], [1025]], 'breached'],
  ])('%s', (_, samples, state) => {
    const run = timedRun('head', [], { unit: 'B' });
    const results = run.results.map((each) => ({
      ...each,
      metrics: each.metrics.map((metric) => ({ ...metric, samples })),
    }));
    const count = { ...run, results };
    expect(judge(count, { max: q(1, 'KiB') })?.state).toBe(state);
    expect(suspected(count, { max: q(1, 'KiB') })).toBe(false);
  });
});

describe('one invocation', () => {
  const run = timedRun('head', [10.2]);
  const found = 'the median of 1 invocation, 10.2 ms, is';

  test('beyond a limit is not sure, and says what to do', () => {
    const reason = `${found} above max 10 ms, but one invocation has no confidence interval; raise invocations, or set strict: true`;
    expect(judge(run, { max: q(10) })).toMatchObject({ state: 'unknown', reason, value: q(10.2) });
    expect(suspected(run, { max: q(10) })).toBe(true);
  });

  test('is within, or breaches a strict limit', () => {
    expect(judge(run, { max: q(11) })).toMatchObject({ state: 'met', reason: `${found} within max 11 ms` });
    expect(judge(run, { max: q(10), strict: true })).toMatchObject({
      state: 'breached',
      reason: `${found} above max 10 ms`,
    });
  });

  test('and pairs have an interval together', () => {
    const again = { ...run, pairs: pairsOf([[10.4], [10.4], [10.41]]) };
    expect(judge(again, { max: q(10) })?.state).toBe('breached');
  });
});

describe('what was re-measured against the base', () => {
  const run = timedRun('head', [10.2, 10.4]);

  test.each<[string, PairedMeasurement, SloResult['state'], RegExp]>([
    // 10.191 to 10.516, computed apart.
    [
      'counts',
      pairsOf([[10.4], [10.41]]),
      'breached',
      /^the median of 4 invocations, 10\.4 ms.*10\.19 ms to 10\.52 ms$/,
    ],
    ['counts by the medians of its samples', pairsOf([[1, 10.4, 99], [10.41]]), 'breached', /^the median of 4 inv/],
    ['counts in another unit', pairsOf([[0.0104], [0.01041]], { unit: 's' }), 'breached', /^the median of 4 inv/],
    ['counts where it was reported', pairsOf([[10.4], [], [10.41]]), 'breached', /^the median of 4 inv/],
    ['counts for what it says, too', pairsOf([[9.8], [9.9], [9.7]]), 'met', /^the median of 5 invocations, 9\.9 ms/],
    ['does not count in another kind of unit', pairsOf([[10.4]], { unit: 'MiB' }), 'unknown', /^the median of 2 inv/],
    [
      'does not count as it was measured with the settings of the base',
      { ...pairsOf([[10.4], [10.41]]), differences: [{ field: 'cpus' as const, base: '2', head: '2-3' }] },
      'unknown',
      /^the median of 2 inv/,
    ],
    ['does not count for another metric', pairsOf([[10.4]], { metric: 'size' }), 'unknown', /^the median of 2 inv/],
    ['does not count for another benchmark', pairsOf([[9]], { benchmark: 'p' }), 'unknown', /^the median of 2 inv/],
    ['does not count by the base', pairsOf([], { base: [[10.4], [10.41]] }), 'unknown', /^the median of 2 inv/],
  ])('%s', (_, pairs, state, reason) => {
    const result = judge({ ...run, pairs }, { max: q(10) });
    expect(result?.state).toBe(state);
    expect(result?.reason).toMatch(reason);
  });
});

describe('sloSuspects', () => {
  const run = timedRun('head', TEN);
  const second = timedRun('other', TEN, { metric: 'p99' });
  const both = { ...run, results: [...second.results, ...run.results] };

  test('names each metric once, in the order of the objectives', () => {
    const specs: SloSpec[] = [
      { metric: '*/time', max: q(10) },
      { metric: '*', max: q(10.1), min: q(10.3) },
    ];
    expect(sloSuspects(both, specs, null)).toEqual([
      { benchmark: 'parse', metric: 'time' },
      { benchmark: 'parse', metric: 'p99' },
    ]);
  });

  test.each<[string, SloSpec, string | null]>([
    ['a limit that is met', { metric: '*', max: q(11) }, null],
    ['a limit that is breached', { metric: '*', max: q(9) }, null],
    ['a strict limit', { metric: '*', max: q(10), strict: true }, null],
    ['a limit in another kind of unit', { metric: '*', max: q(10, 'MiB') }, null],
    ['a limit of another suite', { metric: '*', max: q(10), suite: 'lexer' }, null],
    ['a limit of another branch', { metric: '*', max: q(10), branches: ['main'] }, 'topic'],
    ['a limit of a branch that is not known', { metric: '*', max: q(10), branches: ['main'] }, null],
    ['a pattern that nothing matches', { metric: 'x', max: q(10) }, null],
  ])('has none for %s', (_, spec, branch) => {
    expect(sloSuspects(both, [spec], branch)).toEqual([]);
  });

  test('are settled by more pairs', () => {
    const head = Array.from({ length: 10 }, () => TEN.map((value) => [value])).flat();
    expect(sloSuspects({ ...run, pairs: pairsOf(head) }, [{ metric: '*', max: q(10) }], null)).toEqual([]);
  });
});
