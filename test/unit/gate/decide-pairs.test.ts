import { describe, expect, test } from 'vitest';
import { decideGate } from '../../../src/gate/decide.ts';
import type { Baseline } from '../../../src/model/baseline.ts';
import type { Comparison, MetricComparison } from '../../../src/model/comparison.ts';
import type { Policy } from '../../../src/model/config.ts';
import type { GateDecision, SuiteOutcome } from '../../../src/model/gate.ts';
import type { PairedMeasurement, Run } from '../../../src/model/run.ts';
import { metricComparison, sampleRun } from '../../builders/sample-run.ts';

const states = {
  found: { state: 'found', runs: [], reason: 'Compared with a run.' },
  stale: { state: 'stale', runs: [], reason: 'It is 68 days old.' },
  incomparable: { state: 'incomparable', reason: 'Other machines only.', differences: [] },
  'no baseline': { state: 'no baseline', reason: 'No run is stored yet.' },
} satisfies Record<string, Baseline>;

const gate: Policy['gate'] = { failOn: ['slo', 'regression'], noBaseline: 'neutral', minHostGrade: null };
const lax: Policy['gate'] = { ...gate, failOn: [] };
const strict: Policy['gate'] = { ...gate, noBaseline: 'fail' };
const wary: Policy['gate'] = { ...gate, failOn: ['regression', 'suspicion'] };

function outcome(
  metrics: MetricComparison[],
  baseline: keyof typeof states = 'found',
  more: Partial<Comparison> = {},
  run: Partial<Run> = {},
): SuiteOutcome {
  return { run: sampleRun(run), comparison: { baseline: states[baseline], metrics, ...more }, slos: [] };
}

const power = (pairs: number) => ({
  pairs,
  floor: { change: 0.01, learned: true },
  detectable: 0.02,
  pairsToSettle: null,
});
/** Judged by 10 pairs with the base. */
const fresh = (verdict: MetricComparison['verdict'], more: Partial<MetricComparison> = {}): MetricComparison =>
  metricComparison({ verdict, power: power(10), ...more });
const suspect = (more: Partial<MetricComparison> = {}): MetricComparison =>
  metricComparison({ verdict: 'inconclusive', suspected: 'worse', change: 0.032, power: power(0), ...more });

function pairs(more: Partial<PairedMeasurement>): PairedMeasurement {
  return {
    purpose: 'confirmation',
    base: { commit: 'b'.repeat(40), image: null },
    first: [],
    metrics: [],
    ended: 'decided',
    reason: null,
    seconds: 1,
    disturbances: [],
    ...more,
  };
}

type Row = [string, SuiteOutcome, Policy['gate'], GateDecision['exitCode'], GateDecision['verdict'], number, number];

function expectDecision([, of, policy, exitCode, verdict, failures, notices]: Row): GateDecision {
  const decision = decideGate([of], policy);
  expect(decision).toMatchObject({ exitCode, verdict });
  expect(decision.failures).toHaveLength(failures);
  expect(decision.notices).toHaveLength(notices);
  return decision;
}

describe('a suspected regression', () => {
  const causesText = 'Suite "parser": "parse/time" looks worse (+3.2 %) against stored runs, unconfirmed.';

  test('is told, and fails where suspicions do', () => {
    expect(decideGate([outcome([suspect()])], gate)).toEqual({
      exitCode: 0,
      verdict: 'inconclusive',
      failures: [],
      notices: [causesText],
    });
    expect(decideGate([outcome([suspect()])], wary)).toEqual({
      exitCode: 1,
      verdict: 'inconclusive',
      failures: [causesText],
      notices: [],
    });
  });

  test('says how often it was measured beside the base in vain, and nothing of a change that is not known', () => {
    const { failures } = decideGate(
      [
        outcome([
          suspect({ power: power(30) }),
          suspect({ change: null }),
          suspect({ change: -0.05, better: 'higher' }),
        ]),
      ],
      wary,
    );
    expect(failures).toEqual([
      'Suite "parser": "parse/time" looks worse (+3.2 %) in 30 pairs with the base, unconfirmed.',
      'Suite "parser": "parse/time" looks worse against stored runs, unconfirmed.',
      'Suite "parser": "parse/time" looks worse (-5.0 %) against stored runs, unconfirmed.',
    ]);
  });

  test('is told with all others in one sentence', () => {
    const { notices } = decideGate([outcome(Array.from({ length: 7 }, () => suspect()))], gate);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/^Suite "parser": "parse\/time" looks.* stored runs; .* and 2 more, unconfirmed\.$/);
  });

  test.each<Row>([
    ['beside what is only unclear', outcome([suspect(), fresh('inconclusive')]), wary, 1, 'inconclusive', 1, 1],
    ['of a change to the better', outcome([suspect({ suspected: 'better' })]), wary, 0, 'inconclusive', 0, 1],
    ['that was confirmed', outcome([fresh('regressed', { suspected: 'worse' })]), wary, 1, 'regressed', 1, 0],
    ['that was refuted', outcome([fresh('unchanged', { suspected: 'worse' })]), wary, 0, 'unchanged', 0, 0],
    ['against a stale baseline', outcome([suspect()], 'stale'), wary, 0, 'stale', 0, 2],
    ['on a suspected host', outcome([suspect()], 'found', { hostTrouble: 'Hot.' }), wary, 0, 'inconclusive', 0, 2],
    [
      'on a suspected host, measured beside the base',
      outcome([suspect({ power: power(30) })], 'found', { hostTrouble: 'Hot.' }),
      wary,
      1,
      'inconclusive',
      1,
      1,
    ],
    ['beside one that is confirmed', outcome([suspect(), fresh('regressed')]), wary, 1, 'regressed', 2, 0],
  ])('%s', (...row) => {
    expectDecision(row);
  });
});

describe('what a comparison tells of itself', () => {
  test('host trouble is a notice', () => {
    const of = outcome([metricComparison()], 'found', { hostTrouble: 'The canary a/b moved.' });
    const { notices } = expectDecision(['', of, gate, 0, 'unchanged', 0, 1]);
    expect(notices).toEqual(['Suite "parser": The canary a/b moved.']);
  });

  test.each([
    ['not possible', ['Suite "parser": The base does not build.']],
    ['measured', []],
    ['not needed', []],
    ['switched off', []],
  ] as const)('a confirmation that is %s is told when it must be', (state, notices) => {
    const confirmation = { state, reason: 'The base does not build.' };
    expect(decideGate([outcome([metricComparison()], 'found', { confirmation })], gate).notices).toEqual(notices);
  });

  test('one that the world kept from being made is neither a pass nor a regression', () => {
    const confirmation = { state: 'infrastructure error' as const, reason: 'The server does not answer.' };
    const of = outcome([suspect()], 'no baseline', { confirmation });
    for (const policy of [gate, lax, wary]) {
      const { failures } = expectDecision(['', of, policy, 4, 'infrastructure error', 1, 1]);
      expect(failures[0]).toBe('Suite "parser": The server does not answer.');
    }
  });

  test('what base and head do not run alike is a notice', () => {
    const differences = [{ field: 'command' as const, base: 'bench', head: 'bench --quick' }];
    const of = outcome([fresh('improved')], 'found', {}, { pairs: pairs({ differences }) });
    expect(decideGate([of], gate).notices).toEqual([
      'Suite "parser": the command has changed: base "bench", head "bench --quick"; each side was run with its own, so a difference may come from that alone.',
    ]);
  });

  test('also without a baseline', () => {
    const more: Partial<Comparison> = {
      hostTrouble: 'Hot.',
      confirmation: { state: 'not possible', reason: 'No engine.' },
    };
    expect(decideGate([outcome([metricComparison({ verdict: 'no baseline' })], 'no baseline', more)], gate)).toEqual({
      exitCode: 0,
      verdict: 'no baseline',
      failures: [],
      notices: [
        'Suite "parser": no baseline. No run is stored yet.',
        'Suite "parser": Hot.',
        'Suite "parser": No engine.',
      ],
    });
  });
});

describe('without stored runs that count, measured beside the base', () => {
  test.each(['no baseline', 'incomparable', 'stale'] as const)(
    '%s is told, and is neither word nor failure',
    (state) => {
      const decision = decideGate([outcome([fresh('unchanged'), fresh('improved')], state)], strict);
      expect(decision).toEqual({
        exitCode: 0,
        verdict: 'improved',
        failures: [],
        notices: [
          `Suite "parser": ${state}. ${states[state].reason} Its metrics were compared with the base itself instead.`,
        ],
      });
    },
  );

  const count = (verdict: MetricComparison['verdict']): MetricComparison =>
    metricComparison({ verdict, metric: 'size' });
  const counted = { benchmark: 'parse', metric: 'size', unit: 'B', better: 'lower' as const, base: [[1]], head: [[2]] };

  test.each<Row>([
    ['no baseline: regressed', outcome([fresh('regressed')], 'no baseline'), gate, 1, 'regressed', 1, 1],
    ['no baseline: regressed, allowed', outcome([fresh('regressed')], 'no baseline'), lax, 0, 'regressed', 0, 2],
    ['incomparable: regressed', outcome([fresh('regressed')], 'incomparable'), gate, 1, 'regressed', 1, 1],
    ['stale: regressed', outcome([fresh('regressed')], 'stale'), gate, 1, 'regressed', 1, 1],
    ['no baseline: inconclusive', outcome([fresh('inconclusive')], 'no baseline'), strict, 0, 'inconclusive', 0, 2],
    [
      'no baseline: one that was not reported beside the base',
      outcome([fresh('unchanged'), metricComparison({ verdict: 'new' })], 'no baseline'),
      strict,
      0,
      'unchanged',
      0,
      2,
    ],
    [
      'stale: regressed beside the base, and another against the stale runs',
      outcome([fresh('regressed'), metricComparison({ verdict: 'regressed' })], 'stale'),
      gate,
      1,
      'regressed',
      1,
      2,
    ],
    [
      'stale: only some are fresh',
      outcome([fresh('unchanged'), metricComparison()], 'stale'),
      strict,
      1,
      'stale',
      1,
      0,
    ],
    ['stale: none is fresh', outcome([metricComparison({ power: power(0) })], 'stale'), gate, 0, 'stale', 0, 1],
    [
      'no baseline: a count is settled without an estimate',
      outcome([count('regressed')], 'no baseline', {}, { pairs: pairs({ metrics: [counted] }) }),
      strict,
      1,
      'regressed',
      1,
      1,
    ],
    [
      'no baseline: the same image',
      outcome([metricComparison()], 'no baseline', {}, { pairs: pairs({ ended: 'same image' }) }),
      strict,
      0,
      'unchanged',
      0,
      1,
    ],
    [
      'no baseline: nothing came of the pairs',
      outcome([metricComparison({ verdict: 'no baseline' })], 'no baseline', {}, { pairs: pairs({ ended: 'failed' }) }),
      strict,
      1,
      'no baseline',
      1,
      0,
    ],
    [
      'stale: a calibration compares with another commit than the base',
      outcome(
        [count('regressed')],
        'stale',
        {},
        {
          pairs: pairs({ purpose: 'calibration', metrics: [counted] }),
        },
      ),
      gate,
      0,
      'stale',
      0,
      2,
    ],
  ])('%s', (...row) => {
    expectDecision(row);
  });

  test('what was left out is not passed over', () => {
    const metrics = [fresh('unchanged'), metricComparison({ verdict: 'no baseline', metric: 'memory' })];
    const causesText =
      'Suite "parser": no baseline. No run is stored yet. 1 metric is compared with nothing: "parse/memory".';
    expect(decideGate([outcome(metrics, 'no baseline')], gate)).toEqual({
      exitCode: 0,
      verdict: 'no baseline',
      failures: [],
      notices: [causesText],
    });
    expect(decideGate([outcome(metrics, 'no baseline')], strict)).toMatchObject({
      exitCode: 1,
      failures: [causesText],
    });
  });
});

describe('pairs that were given up', () => {
  const reason = '3 pairs of 3 failed: base ended with status "failed"';
  const given = { pairs: pairs({ ended: 'failed', reason }) };

  const lax = { ...gate, failOn: [] };
  test.each<[Policy['gate'], GateDecision['exitCode']]>([
    [gate, 1],
    [lax, 0],
  ])('because the head alone failed are a failure of a gate on regressions', (policy, exitCode) => {
    const differences = [{ field: 'cpus' as const, base: '2', head: '2-3' }];
    const alone = { pairs: pairs({ ended: 'failed', reason, failing: 'head', differences }) };
    const metrics = [metricComparison({ verdict: 'incomparable' })];
    const decision = decideGate([outcome(metrics, 'incomparable', {}, alone)], policy);
    expect(decision.exitCode).toBe(exitCode);
    const causesText = 'measured with run.cpus of the base: change that in a pull request of its own first';
    expect(decision.failures.join().includes(causesText)).toBe(exitCode === 1);
  });

  test.each<[string, keyof typeof states, string[], GateDecision['exitCode']]>([
    ['beside a baseline', 'found', ['regression'], 1],
    ['beside a baseline, with `suspicion` alone', 'found', ['suspicion'], 1],
    ['beside a baseline, with neither', 'found', ['slo', 'missing'], 0],
    ['with `suspicion` alone, where nothing stored compares', 'no baseline', ['suspicion'], 1],
  ])('because the head alone failed are told %s', (_, state, failOn, exitCode) => {
    const alone = { pairs: pairs({ ended: 'failed', reason, failing: 'head' }) };
    const policy = { ...gate, failOn: failOn as Policy['gate']['failOn'] };
    const decision = decideGate([outcome([metricComparison()], state, {}, alone)], policy);
    expect(decision.exitCode).toBe(exitCode);
    expect((exitCode === 0 ? decision.notices : decision.failures).join()).toContain(reason);
  });

  test.each<[string, keyof typeof states, Policy['gate'], GateDecision['exitCode'], boolean]>([
    ['with `suspicion`, where nothing stored compares', 'incomparable', wary, 1, true],
    ['without it', 'incomparable', gate, 0, true],
    ['beside a baseline', 'found', wary, 0, false],
  ])('%s', (_, state, policy, exitCode, isTold) => {
    const decision = decideGate([outcome([metricComparison({ verdict: 'incomparable' })], state, {}, given)], policy);
    expect(decision.exitCode).toBe(exitCode);
    expect([...decision.failures, ...decision.notices].join('\n').includes(reason)).toBe(isTold);
  });
});
