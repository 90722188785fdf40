import { describe, expect, test } from 'vitest';
import { decideGate } from '../../../src/gate/decide.ts';
import type { Baseline } from '../../../src/model/baseline.ts';
import type { MetricComparison } from '../../../src/model/comparison.ts';
import type { Policy } from '../../../src/model/config.ts';
import type { GateDecision, SloResult, SuiteOutcome } from '../../../src/model/gate.ts';
import type { Run } from '../../../src/model/run.ts';
import { metricComparison, sampleRun } from '../../builders/sample-run.ts';

const states = {
  found: { state: 'found', runs: [], reason: 'Compared with a run.' },
  stale: { state: 'stale', runs: [], reason: 'It is 68 days old.' },
  incomparable: { state: 'incomparable', reason: 'Other machines only.', differences: [] },
  'no baseline': { state: 'no baseline', reason: 'No run is stored yet.' },
} satisfies Record<string, Baseline>;

const gate: Policy['gate'] = { failOn: ['slo', 'regression'], noBaseline: 'neutral', minHostGrade: null };
const strict: Policy['gate'] = { failOn: ['slo', 'regression', 'missing'], noBaseline: 'fail', minHostGrade: null };
const lax: Policy['gate'] = { failOn: [], noBaseline: 'neutral', minHostGrade: null };

function outcome(more: {
  run?: Partial<Run>;
  baseline?: keyof typeof states;
  verdicts?: MetricComparison['verdict'][];
  slos?: SloResult['state'][];
}): SuiteOutcome {
  const { run = {}, baseline = 'found', verdicts = ['unchanged'], slos = [] } = more;
  return {
    run: sampleRun(run),
    comparison: { baseline: states[baseline], metrics: verdicts.map((verdict) => metricComparison({ verdict })) },
    slos: slos.map((state) => ({
      suite: 'parser',
      benchmark: 'parse',
      metric: 'time',
      state,
      value: null,
      limit: 'max 9 ms',
      reason: 'a reason',
    })),
  };
}

describe('decideGate on one suite', () => {
  test.each<
    [
      string,
      Parameters<typeof outcome>[0],
      Policy['gate'],
      GateDecision['exitCode'],
      GateDecision['verdict'],
      number,
      number,
    ]
  >([
    ['nothing changed', {}, gate, 0, 'unchanged', 0, 0],
    ['improved', { verdicts: ['unchanged', 'improved'] }, gate, 0, 'improved', 0, 0],
    ['inconclusive', { verdicts: ['improved', 'inconclusive'] }, gate, 0, 'inconclusive', 0, 1],
    ['regressed', { verdicts: ['unchanged', 'regressed', 'regressed'] }, gate, 1, 'regressed', 2, 0],
    ['acknowledged', { verdicts: ['acknowledged', 'unchanged'] }, strict, 0, 'unchanged', 0, 1],
    ['only acknowledged', { verdicts: ['acknowledged'] }, strict, 0, 'unchanged', 0, 1],
    ['acknowledged beside regressed', { verdicts: ['acknowledged', 'regressed'] }, gate, 1, 'regressed', 1, 1],
    ['regressed, allowed', { verdicts: ['regressed'] }, lax, 0, 'regressed', 0, 1],
    ['regressed against a stale baseline', { baseline: 'stale', verdicts: ['regressed'] }, gate, 0, 'stale', 0, 2],
    ['stale', { baseline: 'stale' }, gate, 0, 'stale', 0, 1],
    ['stale, strict', { baseline: 'stale', verdicts: ['regressed', 'missing'] }, strict, 1, 'stale', 1, 2],
    ['no baseline', { baseline: 'no baseline', verdicts: ['no baseline'] }, gate, 0, 'no baseline', 0, 1],
    ['no baseline, strict', { baseline: 'no baseline', verdicts: ['no baseline'] }, strict, 1, 'no baseline', 1, 0],
    ['other machines', { baseline: 'incomparable', verdicts: ['incomparable'] }, gate, 0, 'incomparable', 0, 1],
    [
      'other machines, strict',
      { baseline: 'incomparable', verdicts: ['incomparable'] },
      strict,
      1,
      'incomparable',
      1,
      0,
    ],
    ['missing', { verdicts: ['unchanged', 'missing'] }, gate, 0, 'missing', 0, 1],
    ['missing, strict', { verdicts: ['missing', 'missing'] }, strict, 1, 'missing', 1, 0],
    ['a metric whose unit changed', { verdicts: ['incomparable', 'unchanged'] }, gate, 0, 'incomparable', 0, 1],
    [
      'a metric whose unit changed, strict',
      { verdicts: ['incomparable', 'unchanged'] },
      strict,
      1,
      'incomparable',
      1,
      0,
    ],
    ['a new metric beside others', { verdicts: ['new', 'unchanged'] }, gate, 0, 'unchanged', 0, 1],
    ['only new metrics: compared with nothing', { verdicts: ['new'] }, gate, 0, 'no baseline', 0, 1],
    ['an SLO that is met', { slos: ['met'] }, gate, 0, 'unchanged', 0, 0],
    ['a breached SLO', { slos: ['breached'], verdicts: ['regressed'] }, gate, 1, 'breached', 2, 0],
    ['a breached SLO, allowed', { slos: ['breached'] }, lax, 0, 'breached', 0, 1],
    [
      'a breached SLO without baseline',
      { slos: ['breached'], baseline: 'no baseline', verdicts: ['no baseline'] },
      gate,
      1,
      'breached',
      1,
      1,
    ],
    ['an unknown SLO', { slos: ['unknown'] }, strict, 0, 'unchanged', 0, 1],
    ['isolation that did not hold', { run: { status: 'dirty' }, verdicts: ['regressed'] }, gate, 1, 'regressed', 1, 1],
    [
      'a failed benchmark',
      { run: { status: 'failed' }, verdicts: ['regressed'], slos: ['breached'] },
      gate,
      3,
      'failed',
      1,
      0,
    ],
    ['a timeout', { run: { status: 'timeout' } }, gate, 3, 'failed', 1, 0],
    ['out of memory', { run: { status: 'out of memory' } }, gate, 3, 'failed', 1, 0],
    ['invalid output', { run: { status: 'invalid output' } }, lax, 3, 'failed', 1, 0],
    ['cancelled', { run: { status: 'cancelled' } }, gate, 3, 'failed', 1, 0],
    [
      'a lost engine',
      { run: { status: 'infrastructure error' }, verdicts: ['regressed'] },
      gate,
      4,
      'infrastructure error',
      1,
      0,
    ],
  ])('%s', (_, of, policy, exitCode, verdict, failures, notices) => {
    const decision = decideGate([outcome(of)], policy);
    expect(decision).toMatchObject({ exitCode, verdict });
    expect(decision.failures).toHaveLength(failures);
    expect(decision.notices).toHaveLength(notices);
    expect(decision.failures.length > 0).toBe(exitCode !== 0);
  });

  test('the sentences name suite, metric, size and reason', () => {
    const regressed = metricComparison({
      verdict: 'regressed',
      head: { median: 12.345, invocations: 10 },
      change: 0.2346,
      interval: [0.211, 0.25],
    });
    const of = outcome({ run: { status: 'dirty' }, slos: ['breached'] });
    of.run.isolation.violations = ['cpus 2-3 were not in force'];
    of.comparison.metrics = [regressed];
    expect(decideGate([of], gate)).toEqual({
      exitCode: 1,
      verdict: 'breached',
      failures: [
        'Suite "parser": SLO "parse/time" (max 9 ms) is breached: a reason.',
        'Suite "parser": "parse/time" regressed: +23.5 % (95 % interval +21.1 % to +25.0 %), from 10.00 ms to 12.35 ms.',
      ],
      notices: [
        'Suite "parser": the run was disturbed or not isolated: cpus 2-3 were not in force. Its numbers are judged, but never a baseline.',
      ],
    });
    const failed = decideGate(
      [outcome({ run: { status: 'failed', failure: 'invocation 1 ended with exit code 2' } })],
      gate,
    );
    expect(failed.failures).toEqual(['Suite "parser" ended with status "failed": invocation 1 ended with exit code 2']);
  });

  test('what is worse by less is said with its sign', () => {
    const of = outcome({});
    of.comparison.metrics = [metricComparison({ verdict: 'regressed', better: 'higher', change: -0.338 })];
    expect(decideGate([of], gate).failures[0]).toMatch(/^Suite "parser": "[^"]+" regressed: -33\.8 %/);
  });

  test('what is acknowledged is named with its reason', () => {
    const of = outcome({});
    of.comparison.metrics = [
      metricComparison({ verdict: 'acknowledged', rule: 'safer hashing (+12 % until 2027-03-01)' }),
      metricComparison({ verdict: 'acknowledged', metric: 'memory', rule: 'safer hashing (+12 % until 2027-03-01)' }),
    ];
    expect(decideGate([of], gate).notices).toEqual([
      'Suite "parser": 2 metrics are changed as acknowledged: "parse/time", "parse/memory". safer hashing (+12 % until 2027-03-01).',
    ]);
  });

  test('long lists are cut and counted', () => {
    const many = outcome({ verdicts: Array.from({ length: 8 }, () => 'inconclusive' as const) });
    const name = '"parse/time"';
    expect(decideGate([many], gate).notices).toEqual([
      `Suite "parser": 8 metrics are inconclusive, which is not a pass: ${Array.from({ length: 5 }, () => name).join(', ')} and 3 more.`,
    ]);
  });
});

describe('a host below the grade that the policy asks for', () => {
  const asks = { ...gate, minHostGrade: 'C' } as const;

  test.each([
    ['A', 1, 'regressed'],
    ['C', 1, 'regressed'],
    ['D', 4, 'host below grade'],
    ['F', 4, 'host below grade'],
    [null, 4, 'host below grade'],
  ] as const)('grade %s: exit code %i, %s', (grade, exitCode, verdict) => {
    const of = outcome({ verdicts: ['regressed'] });
    of.run.host = { ...of.run.host, grade };
    expect(decideGate([of], asks)).toMatchObject({ exitCode, verdict });
  });

  test('blames nobody, and still tells what was seen', () => {
    const of = outcome({ verdicts: ['regressed'] });
    of.run.host = { ...of.run.host, grade: 'D' };
    const decision = decideGate([of], asks);
    expect(decision.failures).toEqual([
      'Suite "parser": this host has grade D, and gate.min-host-grade asks for C or better, so no verdict counts. Run `pinbench doctor` on it.',
    ]);
    expect(decision.notices.join()).toContain('"parse/time" regressed');
  });
});

describe('decideGate on several suites', () => {
  const ok = outcome({});
  const red = outcome({ verdicts: ['regressed'] });
  const failed = outcome({ run: { status: 'failed' } });
  const lost = outcome({ run: { status: 'infrastructure error' } });
  const improved = outcome({ verdicts: ['improved'] });
  const none = outcome({ baseline: 'no baseline', verdicts: ['no baseline'] });

  test.each<[string, SuiteOutcome[], GateDecision['exitCode'], GateDecision['verdict']]>([
    ['all fine', [ok, improved], 0, 'improved'],
    ['one without baseline', [ok, none], 0, 'no baseline'],
    ['one red', [ok, red, none], 1, 'regressed'],
    ['a failure outweighs a red', [red, failed, ok], 3, 'failed'],
    ['a lost engine outweighs all in the exit code', [failed, lost, red], 4, 'failed'],
    ['a lost engine and a red', [red, lost], 4, 'infrastructure error'],
    ['no suite at all is never green', [], 3, 'failed'],
  ])('%s', (_, outcomes, exitCode, verdict) => {
    expect(decideGate(outcomes, gate)).toMatchObject({ exitCode, verdict });
    expect(decideGate(outcomes.toReversed(), gate)).toMatchObject({ exitCode, verdict });
  });
});
