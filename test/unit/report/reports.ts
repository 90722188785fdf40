/** Reports to render: one that could be real, and parts to vary. */
import type { Baseline } from '../../../src/model/baseline.ts';
import type { Comparison, MetricComparison, Power, Verdict } from '../../../src/model/comparison.ts';
import type { Acknowledgement } from '../../../src/model/config.ts';
import type { SloResult, SuiteOutcome } from '../../../src/model/gate.ts';
import type { IsolationFacts } from '../../../src/model/isolation.ts';
import type { PairedMeasurement, Run, RunStatus } from '../../../src/model/run.ts';
import type { Report } from '../../../src/report/report.ts';
import { exampleFacts, exampleInvocation, exampleRun, exampleShield } from '../../builders/example-run.ts';

const facts: IsolationFacts = {
  ...exampleFacts,
  memoryBytes: 4 * 1024 ** 3,
  shmBytes: 1024 ** 3,
  user: '65532:65532',
};

export function run(changes: Partial<Run> = {}): Run {
  return exampleRun({
    id: 'r-1',
    source: {
      repository: 'octo/parser',
      commit: '3f2a91c0d4e5b6a7988776655443322110ffeedd',
      branch: 'faster-tokens',
      dirty: false,
      pullRequest: null,
      workflow: null,
    },
    startedAt: '2026-03-10T12:00:00Z',
    finishedAt: '2026-03-10T12:01:00Z',
    environment: { key: '8c1f0a52e97b4d6633aa', hard: {}, soft: {} },
    isolation: { requested: facts, observed: facts, held: true, violations: [], shield: exampleShield },
    image: {
      id: 'sha256:5f1d8c3b7a90e2466c',
      name: 'octo/parser-bench:latest',
      digest: null,
      cache: 'partial',
      buildSeconds: 3.21,
    },
    invocations: Array.from({ length: 10 }, (_, index) =>
      exampleInvocation(index + 1, { seconds: 4.2, cpuSeconds: 4.1, peakMemoryBytes: 50_000_000 }),
    ),
    results: [],
    ...changes,
  });
}

export const found: Baseline = {
  state: 'found',
  runs: [
    { id: 'b-3', commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334', startedAt: '2026-03-08T12:00:00Z', distance: 2 },
    { id: 'b-2', commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334', startedAt: '2026-03-07T12:00:00Z', distance: 2 },
    { id: 'b-1', commit: '0f9e8d7c6b5a49382716051423324150ffeeddcc', startedAt: '2026-03-01T12:00:00Z', distance: 9 },
  ],
  reason: 'Compared with 3 runs of 2 commits.',
};

export const baselines: Record<Baseline['state'], Baseline> = {
  found,
  stale: {
    ...found,
    state: 'stale',
    reason: 'Compared with 3 runs of 2 commits, of which the newest is 45 days old: more than 30 days is stale.',
  },
  incomparable: {
    state: 'incomparable',
    reason: 'main has 12 runs, none with this environment key',
    differences: [{ field: 'cpuModel', base: 'Xeon 5120', head: 'EPYC 9354' }],
  },
  'no baseline': { state: 'no baseline', reason: 'main has no stored runs of this suite' },
};

export function metric(
  benchmark: string,
  verdict: Verdict,
  change = 0,
  changes: Partial<MetricComparison> = {},
): MetricComparison {
  const compared = !['new', 'missing', 'no baseline', 'incomparable'].includes(verdict);
  return {
    benchmark,
    metric: 'time',
    unit: 'ms',
    better: 'lower',
    verdict,
    base: compared || verdict === 'missing' ? { median: 12.34, invocations: 30 } : null,
    head: verdict === 'missing' ? null : { median: 12.34 * (1 + change), invocations: 10 },
    change: compared ? change : null,
    interval: compared ? [change - 0.011, change + 0.013] : null,
    rule: compared ? `95 % interval against ±5 %; lower is better` : 'no run of the baseline has this metric',
    ...changes,
  };
}

export function slo(state: SloResult['state'], changes: Partial<SloResult> = {}): SloResult {
  return {
    suite: 'parser',
    benchmark: 'parse_large_json',
    metric: 'time',
    state,
    value: state === 'unknown' ? null : { value: 13.86, unit: 'ms' },
    limit: 'max 13 ms',
    reason: state === 'unknown' ? 'no benchmark of this name was measured' : 'the median against the limit',
    ...changes,
  };
}

export const accepted: Acknowledgement = {
  metric: 'parse_*/time',
  change: 0.12,
  reason: 'safer hashing',
  until: '2027-03-01',
};

export function outcome(changes: Partial<Comparison> & { run?: Run; slos?: SloResult[] } = {}): SuiteOutcome {
  const { run: made, slos, ...comparison } = changes;
  return { run: made ?? run(), comparison: { baseline: found, metrics: [], ...comparison }, slos: slos ?? [] };
}

export function report(
  outcomes: SuiteOutcome[],
  decision: Partial<Report['decision']> = {},
  more: Partial<Report> = {},
): Report {
  return {
    outcomes,
    decision: { exitCode: 0, verdict: 'unchanged', failures: [], notices: [], ...decision },
    policySource: null,
    notes: [],
    ...more,
  };
}

/** A run that ended without results. */
export function failedOutcome(status: RunStatus, failure: string | null): SuiteOutcome {
  return outcome({ run: run({ status, failure, invocations: [] }), baseline: baselines['no baseline'] });
}

export function power(changes: Partial<Power> = {}): Power {
  return { pairs: 20, floor: { change: 0.0042, learned: true }, detectable: 0.024, pairsToSettle: 60, ...changes };
}

/** What was re-measured; `amount` pairs of metrics called "parse/m0", "parse/m1", ... */
export function pairs(amount: number, metrics: number, changes: Partial<PairedMeasurement> = {}): PairedMeasurement {
  return {
    purpose: 'confirmation',
    base: { commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334', image: `sha256:${'7d'.repeat(32)}` },
    first: Array.from({ length: amount }, (_, index) => (index % 4 === 0 || index % 4 === 3 ? 'base' : 'head')),
    metrics: Array.from({ length: metrics }, (_, index) => ({
      benchmark: 'parse',
      metric: `m${index}`,
      unit: 'ms',
      better: 'lower',
      base: [],
      head: [],
    })),
    ended: 'decided',
    reason: null,
    seconds: 240,
    disturbances: [],
    ...changes,
  };
}

/** A pull request whose suspects were re-measured against the base. */
export const confirmed: Report = report(
  [
    outcome({
      run: run({ pairs: pairs(30, 3, { ended: 'out of time', reason: 'the budget of 10 minutes is spent' }) }),
      metrics: [
        metric('parse_small_json', 'unchanged', 0.002, {
          power: power({ pairs: 0, floor: { change: 0.012, learned: false } }),
        }),
        metric('parse_large_json', 'regressed', 0.123, { power: power(), suspected: 'worse' }),
        metric('parse_stream', 'inconclusive', 0.018, {
          suspected: 'worse',
          rule: '+1.8 %, 95 % interval +0.7 to +3.1 %, in 30 pairs with a1b2c3d4e5f6, floor 2.4 %: not distinguishable',
          power: power({ pairs: 30, floor: { change: 0.024, learned: true }, detectable: 0.031, pairsToSettle: null }),
        }),
        metric('write_pretty', 'inconclusive', -0.013, { suspected: 'better', power: power({ pairs: 30 }) }),
        metric('write_compact', 'new'),
      ],
      learning: { comparisons: 7, needed: 20, automatic: true },
    }),
  ],
  { exitCode: 1, verdict: 'regressed', failures: ['Suite "parser": "parse_large_json/time" regressed: +12.3 %.'] },
);

/** A pull request that makes something slower for a reason that somebody has accepted. */
export const acknowledged: Report = report([
  outcome({
    metrics: [
      metric('parse_small_json', 'unchanged', 0.001),
      metric('parse_large_json', 'acknowledged', 0.119, { rule: 'safer hashing (+12 % until 2027-03-01)' }),
      metric('parse_stream', 'improved', -0.2),
    ],
    acknowledgements: [
      { entry: accepted, state: 'used' },
      { entry: { ...accepted, metric: 'lex/*', reason: 'old', until: '2026-01-31' }, state: 'expired' },
    ],
  }),
]);

/** A pull request that makes one benchmark slower and another faster. */
export const realistic: Report = report(
  [
    outcome({
      metrics: [
        ...['tokens', 'numbers', 'strings', 'unicode', 'escapes', 'nesting', 'arrays', 'objects', 'comments'].map(
          (name, index) => metric(`lex/${name}`, 'unchanged', (index - 4) / 500),
        ),
        metric('parse_small_json', 'improved', -0.082),
        metric('parse_large_json', 'regressed', 0.123),
        metric('parse_large_json', 'inconclusive', 0.041, { metric: 'peak memory', unit: 'MiB' }),
        metric('stream<chunk|4096>', 'new'),
        metric('write_pretty', 'unchanged', 0.004),
      ],
      slos: [
        slo('breached'),
        slo('met', { benchmark: 'parse_small_json', limit: 'max 15 ms', value: { value: 11.33, unit: 'ms' } }),
      ],
    }),
  ],
  {
    exitCode: 1,
    verdict: 'breached',
    failures: [
      'Suite "parser": SLO "parse_large_json/time" (max 13 ms) is breached: 13.86 ms is above it.',
      'Suite "parser": "parse_large_json/time" regressed: +12.3 %, from 12.34 ms to 13.86 ms.',
    ],
  },
  { policySource: 'main at 0f9e8d7c6b5a' },
);
