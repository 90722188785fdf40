import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../../src/compare/compare-runs.ts';
import { decideGate } from '../../../src/gate/decide.ts';
import { evaluateSlos } from '../../../src/gate/slo.ts';
import type { Policy, SloSpec } from '../../../src/model/config.ts';
import type { BaseMetric, Invocation, Run } from '../../../src/model/run.ts';
import {
  foundBaseline,
  type Kind,
  NOW,
  noBaseline,
  plainRules,
  valuedRun,
  withPairs,
} from '../../builders/compared-runs.ts';

const TIMES = [200, 201, 200, 199, 200];
const STEADY = [10, 10.1, 9.9, 10, 10.05, 9.95];
const OF_BASE: BaseMetric = { benchmark: 'a', metric: 'time', unit: 'ms', better: 'lower', values: [99, 100, 101] };
const strict: Policy['gate'] = {
  failOn: ['regression', 'slo', 'missing', 'suspicion'],
  noBaseline: 'fail',
  minHostGrade: null,
};
const slo: SloSpec[] = [{ metric: 'a/time', max: { value: 110, unit: 'ms' }, strict: true }];

/** A run whose pairs have numbers of b alone on both sides, and something else of the base. */
function headOf(name: string, kind: Kind = {}, baseOnly = [OF_BASE]): Run {
  const a = valuedRun('head', { [name]: TIMES }, kind);
  const both = valuedRun('head', { 'b/time': TIMES });
  const run = { ...both, results: [...a.results, ...both.results] };
  return withPairs(run, { 'b/time': { base: STEADY, head: STEADY } }, { baseOnly });
}

function decide(run: Run, gate = strict) {
  const comparison = compareRuns(run, noBaseline, [], plainRules, NOW);
  return { comparison, decision: decideGate([{ run, comparison, slos: evaluateSlos(run, slo, null) }], gate) };
}

describe('a metric that only the base of the pairs has', () => {
  test('is missing where the run does not report it', () => {
    const { comparison, decision } = decide(headOf('a2/time'));
    expect(comparison.metrics.find(({ benchmark }) => benchmark === 'a')).toMatchObject({
      ...{ verdict: 'missing', base: { median: 100, invocations: 3 }, head: null },
    });
    expect(decision.exitCode).toBe(1);
    expect(decision.failures.join('\n')).toMatch(/1 metric of the base is no longer reported: "a\/time"/);
    const lax = decide(headOf('a2/time'), { ...strict, failOn: ['missing'], noBaseline: 'neutral' }).decision;
    expect(lax).toMatchObject({ exitCode: 1, verdict: 'missing' });
  });

  test.each<[string, Kind, RegExp]>([
    ['unit', { unit: 'ticks' }, /the unit changed from "ms" to "ticks"/],
    ['direction', { better: 'higher' }, /lower was better in the baseline; now higher is/],
  ])('is incomparable where the run has another %s', (_, kind, rule) => {
    const { comparison, decision } = decide(headOf('a/time', kind));
    const found = comparison.metrics.filter(({ benchmark }) => benchmark === 'a');
    expect(found).toMatchObject([{ verdict: 'incomparable', rule: expect.stringMatching(rule) }]);
    expect(decision.exitCode).toBe(1);
    expect(decision.failures.join('\n')).toContain('not comparable, because unit or direction changed: "a/time"');
  });

  test('is neither where there is none', () => {
    expect(decide(headOf('a2/time', {}, [])).comparison.metrics.map(({ verdict }) => verdict)).not.toContain('missing');
  });
});

describe('a metric that the run has, and leaves out in pairs', () => {
  const quiet = valuedRun('head', { 'a/time': TIMES, 'b/time': TIMES });
  const both = { base: STEADY, head: STEADY };
  const leftOut = { base: STEADY, head: STEADY.map(() => null) };

  test('is missing', () => {
    const { comparison, decision } = decide(withPairs(quiet, { 'a/time': leftOut, 'b/time': both }, {}));
    expect(comparison.metrics.find(({ benchmark }) => benchmark === 'a')).toMatchObject({
      ...{ verdict: 'missing', rule: expect.stringMatching(/in no pair with the base, which does/) },
    });
    expect(decision.failures.join()).toContain('1 metric of the base is no longer reported, or not in pairs: "a/time"');
  });

  test.each<[number, string]>([
    [3, 'missing'],
    [4, 'missing'],
    [2, 'unchanged'],
  ])('is judged by how many of six it left out: %d are %s', (count, verdict) => {
    const head = STEADY.map((value, pair) => (pair < count ? null : value));
    const { comparison, decision } = decide(withPairs(quiet, { 'a/time': { base: STEADY, head }, 'b/time': both }, {}));
    const a = comparison.metrics.find(({ benchmark }) => benchmark === 'a');
    if (verdict !== 'missing') {
      expect(a?.verdict).not.toBe('missing');
      return;
    }
    expect(a).toMatchObject({ verdict, base: { invocations: 6 }, head: { invocations: 6 - count } });
    const how = `missing in ${count} of 6 pairs in which the base reports it`;
    expect(a?.rule).toBe(how);
    expect(decision.exitCode).toBe(1);
    expect(decision.failures.join()).toContain(`1 metric is mostly not reported any more: "a/time" ${how}.`);
  });

  test('is no excuse where what is left is worse', () => {
    const head = [null, null, null, null, 20, 20.1];
    const worse = withPairs(quiet, { 'a/time': { base: STEADY, head }, 'b/time': both }, {});
    const { decision } = decide(worse);
    expect(decision.exitCode).toBe(1);
  });
});

describe('a metric that the run leaves out of its own invocations', () => {
  const invocation: Invocation = {
    ...{ order: 1, seconds: 1, exitCode: 0, outOfMemory: false, cpuSeconds: null, throttledSeconds: null },
    ...{ peakMemoryBytes: null, stealSeconds: null, pressure: null },
  };
  const holed = (id: string, missing: number): Run => {
    const run = valuedRun(id, { 'a/time': TIMES });
    const results = run.results.map(({ benchmark, metrics }) => ({
      benchmark,
      metrics: metrics.map((metric) => ({
        ...metric,
        samples: metric.samples.map((samples, place) => (place < missing ? [] : samples)),
      })),
    }));
    return { ...run, results, invocations: TIMES.map((_, place) => ({ ...invocation, order: place + 1 })) };
  };
  const verdictOf = (missing: number, before: number) => {
    const stored = [holed('stored', before)];
    return compareRuns(holed('head', missing), foundBaseline(stored), stored, plainRules, NOW).metrics[0];
  };

  test('is missing where the nearest stored run mostly has it', () => {
    expect(verdictOf(3, 0)).toMatchObject({
      ...{ verdict: 'missing', base: { invocations: 5 }, head: { invocations: 2 } },
      rule: 'missing in 3 of 5 invocations; the nearest run of the baseline reports it in 5 of 5',
    });
  });

  test.each([
    [1, 0],
    [3, 3],
    [2, 1],
  ])('is not, with %d left out beside %d', (missing, before) => {
    expect(verdictOf(missing, before)?.verdict).not.toBe('missing');
  });
});

describe('an objective that the base could be judged by', () => {
  const onlySlo: Policy['gate'] = { ...strict, failOn: ['slo'], noBaseline: 'neutral' };

  test.each<[string, Run]>([
    ['name', headOf('a2/time')],
    ['unit', headOf('a/time', { unit: 'ticks' })],
  ])('fails with `slo` where the metric got another %s', (_, run) => {
    const { decision } = decide(run, onlySlo);
    expect(decision.exitCode).toBe(1);
    expect(decision.failures.join('\n')).toContain('while the base could be judged by "a/time"');
    expect(decide(run, { ...onlySlo, failOn: [] }).decision.exitCode).toBe(0);
  });

  test('is lost when the nearest stored run has the metric', () => {
    const run = valuedRun('head', { 'a2/time': TIMES });
    const nearest = valuedRun('stored', { 'a/time': TIMES });
    expect(evaluateSlos(run, slo, null, [nearest])[0]).toMatchObject({ state: 'unknown', lost: true });
    expect(evaluateSlos(run, slo, null)[0]).not.toHaveProperty('lost');
    expect(
      evaluateSlos(run, slo, null, [valuedRun('stored', { 'a/time': TIMES }, { unit: 'MB' })])[0],
    ).not.toHaveProperty('lost');
  });

  test('is not lost where the run is judged by it, or is too uneven to be', () => {
    const nearest = valuedRun('stored', { 'a/time': TIMES });
    for (const values of [
      [100, 100],
      [100, 112, 130],
      [200, 201],
    ]) {
      const [result] = evaluateSlos(
        valuedRun('head', { 'a/time': values }),
        [{ ...slo[0], metric: 'a/time', strict: false }],
        null,
        [nearest],
      );
      expect(result).not.toHaveProperty('lost');
    }
  });
});
