import { describe, expect, test } from 'vitest';
import { evaluateSlos } from '../../../src/gate/slo.ts';
import type { Quantity, SloSpec } from '../../../src/model/config.ts';
import type { SloResult } from '../../../src/model/gate.ts';
import type { MetricResult } from '../../../src/model/run.ts';
import { sampleRun, timedRun } from '../../builders/sample-run.ts';

/** Close together, so that limits beyond their median are beyond their interval too. */
const STEADY = [9.99, 10, 10.01];
const run = timedRun('head', STEADY);
const q = (value: number, unit: string): Quantity => ({ value, unit });

describe('judgeSlos', () => {
  test.each<[string, Omit<SloSpec, 'metric'>, SloResult['state'], string]>([
    ['below a max', { max: q(11, 'ms') }, 'met', 'the median of 3 invocations, 10 ms, is within max 11 ms'],
    ['at a max', { max: q(10, 'ms') }, 'met', 'the median of 3 invocations, 10 ms, is within max 10 ms'],
    [
      'above a max',
      { max: q(9.9, 'ms') },
      'breached',
      'the median of 3 invocations, 10 ms, is above max 9.9 ms, and so is the 95 % confidence interval of the mean, 9.975 ms to 10.02 ms',
    ],
    ['above a min', { min: q(5, 'ms') }, 'met', 'the median of 3 invocations, 10 ms, is within min 5 ms'],
    [
      'below a min',
      { min: q(11, 'ms') },
      'breached',
      'the median of 3 invocations, 10 ms, is below min 11 ms, and so is the 95 % confidence interval of the mean, 9.975 ms to 10.02 ms',
    ],
    [
      'in another unit',
      { max: q(0.0099, 's') },
      'breached',
      'the median of 3 invocations, 10 ms, is above max 0.0099 s, and so is the 95 % confidence interval of the mean, 9.975 ms to 10.02 ms',
    ],
    ['equal in another unit', { max: q(0.01, 's') }, 'met', 'the median of 3 invocations, 10 ms, is within max 0.01 s'],
    ['another kind of unit', { max: q(9, 'MiB') }, 'unknown', 'the limit is in "MiB", the metric in "ms"'],
    ['a limit without unit', { max: q(9, '') }, 'unknown', 'the limit is in no unit, the metric in "ms"'],
  ])('%s', (_, limits, state, reason) => {
    const [result, ...more] = evaluateSlos(run, [{ metric: 'parse/time', ...limits }], null);
    expect(more).toEqual([]);
    expect(result).toMatchObject({ suite: 'parser', benchmark: 'parse', metric: 'time', state, reason });
    expect(result?.value).toEqual({ value: 10, unit: 'ms' });
  });

  test('a limit with a unit says nothing of a metric without one; without both it is judged', () => {
    const bare = timedRun('head', STEADY, { unit: '' });
    const states = evaluateSlos(
      bare,
      [
        { metric: '*', max: q(9, 'ms') },
        { metric: '*', max: q(9, '') },
      ],
      null,
    );
    expect(states.map(({ state, limit }) => [state, limit])).toEqual([
      ['unknown', 'max 9 ms'],
      ['breached', 'max 9'],
    ]);
  });

  test('min and max are two results; a pattern gives one for each metric it matches', () => {
    const metric = (name: string, value: number): MetricResult => ({
      metric: name,
      unit: 'ms',
      better: 'lower',
      samples: [[value], [value]],
    });
    const wide = sampleRun({
      results: [
        { benchmark: 'a/b', metrics: [metric('p99', 5), metric('p50', 1)] },
        { benchmark: 'c', metrics: [metric('p99', 50)] },
      ],
    });
    const results = evaluateSlos(wide, [{ metric: '*/p99', min: q(1, 'ms'), max: q(10, 'ms') }], null);
    expect(results.map(({ benchmark, limit, state }) => [benchmark, limit, state])).toEqual([
      ['a/b', 'min 1 ms', 'met'],
      ['a/b', 'max 10 ms', 'met'],
      ['c', 'min 1 ms', 'met'],
      ['c', 'max 10 ms', 'breached'],
    ]);
  });

  test('an invocation with many samples counts once', () => {
    const uneven = sampleRun({
      results: [
        {
          benchmark: 'p',
          metrics: [{ metric: 't', unit: 'ms', better: 'lower', samples: [[90, 90, 90, 90], [1], [2]] }],
        },
      ],
    });
    expect(evaluateSlos(uneven, [{ metric: 'p/t', max: q(5, 'ms') }], null)[0]).toMatchObject({
      state: 'met',
      value: q(2, 'ms'),
    });
  });

  test.each([
    ['render/time', 'render', 'time'],
    ['*/p99', '*', 'p99'],
    ['speed', '*', 'speed'],
  ])('the pattern %s that matches nothing is one unknown result', (metric, benchmark, name) => {
    expect(evaluateSlos(run, [{ metric, min: q(1, 'ms'), max: q(2, 'ms') }], null)).toEqual([
      {
        suite: 'parser',
        benchmark,
        metric: name,
        state: 'unknown',
        value: null,
        limit: 'min 1 ms, max 2 ms',
        reason: 'no metric of this run matches the pattern',
      },
    ]);
  });

  test('where the run failed there are no results, whatever the pattern', () => {
    const failed = sampleRun({ status: 'failed', results: [] });
    expect(evaluateSlos(failed, [{ metric: 'parse/time', min: q(1, 'ms') }], null)).toMatchObject([
      { state: 'unknown', reason: 'this run has no results' },
    ]);
  });

  test('a pattern that was misspelt names the metric that it was most likely meant for', () => {
    const [result] = evaluateSlos(run, [{ metric: 'parse/tmie', min: q(1, 'ms') }], null);
    expect(result?.reason).toBe('no metric of this run matches the pattern (the nearest is "parse/time")');
  });

  test('a metric without a sample is unknown', () => {
    const empty = sampleRun({
      results: [{ benchmark: 'p', metrics: [{ metric: 't', unit: 'ms', better: 'lower', samples: [[], []] }] }],
    });
    expect(evaluateSlos(empty, [{ metric: '*', max: q(5, 'ms') }], null)[0]).toMatchObject({
      state: 'unknown',
      value: null,
      reason: 'no invocation reported this metric',
    });
  });

  test.each<[string, Partial<SloSpec>, string | null, SloResult['state'][]]>([
    ['no branches: every branch', {}, 'topic', ['breached']],
    ['its branch', { branches: ['main', 'release/*'] }, 'release/1/2', ['breached']],
    ['another branch', { branches: ['main'] }, 'topic', ['skipped']],
    ['an unknown branch', { branches: ['main'] }, null, ['unknown']],
    ['its suite', { suite: 'parser' }, null, ['breached']],
    ['another suite', { suite: 'lexer' }, null, []],
  ])('applies: %s', (_, more, branch, states) => {
    const results = evaluateSlos(run, [{ metric: '*', max: q(1, 'ms'), ...more }], branch);
    for (const { state, reason } of results) {
      if (state === 'skipped') expect(reason).toBe('it is for "main", and this run is for "topic"');
    }
    expect(results.map(({ state }) => state)).toEqual(states);
  });
});
