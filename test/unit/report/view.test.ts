import { expect, test } from 'vitest';
import type { SloResult } from '../../../src/model/gate.ts';
import { viewOf } from '../../../src/report/view.ts';
import { formatBytes, formatChange, formatInterval, formatSeconds } from '../../../src/units/format.ts';
import { baselines, metric, outcome, pairs, power, report, run, slo } from './reports.ts';

test('regressions come first, the largest first, then suspects, and what did not change last', () => {
  const metrics = [
    metric('same', 'unchanged', 0.01),
    metric('over-limit', 'unchanged', 0, { metric: 'size' }),
    metric('unsure', 'inconclusive', 0.5),
    metric('suspect', 'inconclusive', 0.05, { suspected: 'worse' }),
    metric('larger-suspect', 'inconclusive', 0.2, { suspected: 'worse' }),
    metric('hopeful', 'inconclusive', -0.3, { suspected: 'better' }),
    metric('fresh', 'new'),
    metric('faster', 'improved', -0.2),
    metric('accepted', 'acknowledged', 0.04),
    metric('accepted-more', 'acknowledged', 0.12),
    metric('fastest', 'improved', 8, { better: 'higher' }),
    metric('gone', 'missing'),
    metric('slower', 'regressed', 0.1),
    metric('lower-rate', 'regressed', -0.4, { better: 'higher' }),
    metric('from-zero', 'regressed', 0, { change: null }),
  ];
  const slos = [slo('breached', { benchmark: 'over-limit', metric: 'size' }), slo('met', { benchmark: 'same' })];
  const { rows } = viewOf(report([outcome({ metrics, slos })]));
  expect(rows.map((row) => row.benchmark)).toEqual([
    ...['from-zero', 'lower-rate', 'slower', 'over-limit', 'larger-suspect', 'suspect', 'gone', 'accepted-more'],
    ...['accepted', 'fastest', 'faster', 'fresh', 'unsure', 'hopeful', 'same'],
  ]);
});

test('a breached SLO marks its own metric in its own suite only', () => {
  const other = outcome({ run: run({ suite: 'lexer' }), metrics: [metric('a', 'unchanged')] });
  const here = outcome({
    metrics: [metric('a', 'unchanged'), metric('a/time', 'unchanged', 0, { metric: '' })],
    slos: [slo('breached', { benchmark: 'a' })],
  });
  const { rows, severalSuites } = viewOf(report([other, here]));
  expect(rows.map(({ suite, benchmark, breached }) => [suite, benchmark, breached])).toEqual([
    ['parser', 'a', true],
    ['lexer', 'a', false],
    ['parser', 'a/time', false],
  ]);
  expect(severalSuites).toBe(true);
});

test('limits are breached, then unknown, then met', () => {
  const { limits } = viewOf(report([outcome({ slos: [slo('met'), slo('unknown'), slo('breached')] })]));
  expect(limits.map((limit) => limit.state)).toEqual(['breached', 'unknown', 'met']);
});

test.each([
  [{ verdict: 'regressed', exitCode: 1 }, 'bad', 'Fail: 1 of 3 SLOs breached, 1 of 4 metrics regressed'],
  [{ verdict: 'regressed', exitCode: 0 }, 'warning', 'Warning: 1 of 3 SLOs breached, 1 of 4 metrics regressed'],
  [{ verdict: 'no baseline', exitCode: 1 }, 'bad', 'Fail: no baseline, 1 of 2 suites affected'],
  [{ verdict: 'no baseline', exitCode: 0 }, 'warning', 'No baseline: 1 of 2 suites affected; 1 of 3 SLOs unknown'],
  [
    { verdict: 'infrastructure error', exitCode: 4, failures: ['the disk is full'] },
    'bad',
    'Infrastructure error: the disk is full',
  ],
] as const)('%j is told as %s: %s', (decision, tone, told) => {
  const metrics = [
    metric('a', 'regressed', 0.3),
    metric('b', 'improved', -0.3),
    metric('c', 'inconclusive'),
    metric('d', 'unchanged'),
  ];
  const outcomes = [
    outcome({ metrics, slos: [slo('breached'), slo('met'), slo('unknown')] }),
    outcome({ baseline: baselines['no baseline'] }),
  ];
  const failures = 'failures' in decision ? [...decision.failures] : [];
  const { headline } = viewOf(report(outcomes, { ...decision, failures }));
  expect(headline.tone).toBe(tone);
  expect(`${headline.word}: ${headline.sentence}`).toBe(told);
});

test('an SLO that a renamed metric has lost is named before the metric that is missing', () => {
  const outcomes = [
    outcome({
      metrics: [metric('a', 'missing'), metric('b', 'unchanged'), metric('c', 'unchanged'), metric('d', 'new')],
      slos: [slo('unknown', { lost: true }), slo('unknown'), slo('met')],
    }),
  ];
  const { headline } = viewOf(report(outcomes, { verdict: 'missing', exitCode: 1 }));
  expect(`${headline.word}: ${headline.sentence}`).toBe(
    'Fail: 1 of 3 SLOs can no longer be judged, 1 of 4 metrics missing',
  );
});

test('SLOs that decided nothing are in the headline, unless another suite has their metric', () => {
  const metrics = [metric('a', 'unchanged')];
  const told = (...suites: SloResult[][]): string => {
    const outcomes = suites.map((slos) => outcome({ run: run({ suite: slos[0]?.suite ?? 'parser' }), metrics, slos }));
    const { headline } = viewOf(report(outcomes, { verdict: 'unchanged' }));
    return `${headline.tone}: ${headline.word}: ${headline.sentence}`;
  };
  const wrongUnit = slo('unknown', { value: { value: 13.86, unit: 'ms' } });
  expect(told([slo('unknown', { benchmark: 'pars', metric: '*' }), wrongUnit])).toMatch(
    /^warning: Pass: no change in 1 metric.*; 2 of 2 SLOs unknown$/,
  );
  expect(told([slo('met'), slo('skipped')])).toMatch(/^good: /);
  const elsewhere = slo('unknown', { suite: 'lexer', benchmark: 'parse_*' });
  expect(told([slo('met')], [elsewhere])).toMatch(/^good: /);
  expect(told([slo('met', { suite: 'lexer', benchmark: 'lex' }), elsewhere])).toMatch(/; 1 of 2 SLOs unknown$/);
});

test.each([
  ['improved', 'good', 'Pass: 1 of 3 metrics improved'],
  ['inconclusive', 'neutral', 'Inconclusive: 1 of 3 metrics improved'],
] as const)('without bad news, %s is told as %s: %s', (verdict, tone, told) => {
  const metrics = [metric('a', 'improved', -0.3), metric('b', 'unchanged'), metric('c', 'unchanged')];
  const { headline } = viewOf(report([outcome({ metrics })], { verdict }));
  expect([headline.tone, `${headline.word}: ${headline.sentence}`]).toEqual([tone, told]);
});

test.each([
  [{ verdict: 'unchanged', exitCode: 0 }, ['unchanged'], 'Pass: 1 of 2 metrics acknowledged'],
  [{ verdict: 'improved', exitCode: 0 }, ['improved'], 'Pass: 1 of 2 metrics improved, 1 of 2 metrics acknowledged'],
  [
    { verdict: 'regressed', exitCode: 1 },
    ['regressed', 'improved'],
    'Fail: 1 of 3 metrics regressed, 1 of 3 metrics acknowledged',
  ],
] as const)('what was acknowledged is counted beside %j, %j: %s', (decision, verdicts, told) => {
  const metrics = ['acknowledged' as const, ...verdicts].map((verdict, index) => metric(`m${index}`, verdict, 0.12));
  const { headline } = viewOf(report([outcome({ metrics })], decision));
  expect(`${headline.word}: ${headline.sentence}`).toBe(told);
});

test.each([
  ['incomparable', 'Incomparable: 1 of 2 metrics changed unit or direction'],
  ['no baseline', 'No baseline: nothing was compared'],
] as const)('with stored runs, %s is about metrics: %s', (verdict, told) => {
  const { headline } = viewOf(
    report([outcome({ metrics: [metric('a', 'incomparable'), metric('b', 'new')] })], { verdict }),
  );
  expect(`${headline.word}: ${headline.sentence}`).toBe(told);
});

test.each([
  ['isolation did not hold', { isolation: { ...run().isolation, held: false } }],
  ['the run was disturbed', { host: { ...run().host, disturbances: ['swapped'] } }],
])('a pass when %s is not green', (told, changes) => {
  const { headline } = viewOf(
    report([outcome({ run: run({ status: 'dirty', ...changes }), metrics: [metric('a', 'unchanged')] })]),
  );
  expect(headline).toEqual({ tone: 'warning', word: 'Pass', sentence: `no change in 1 metric; ${told}` });
});

test('a quiet report says what it would have shown, and counts only what did not change', () => {
  const metrics = [
    ...Array.from({ length: 50 }, (_, index) =>
      metric(`m${index}`, 'unchanged', 0, { power: power({ detectable: 0.01 + index / 3_500 }) }),
    ),
    metric('fresh', 'new'),
  ];
  const { headline } = viewOf(report([outcome({ metrics })]));
  expect(`${headline.word}: ${headline.sentence}`).toBe(
    'Pass: no change in 50 metrics; a change of 2.4 % in any of them would be detected with 80 % power',
  );
});

const suspect = metric('a', 'inconclusive', 0.05, { suspected: 'worse' });

test.each([
  [{ verdict: 'inconclusive', exitCode: 0 }, 'neutral', 'Inconclusive: 1 of 3 metrics suspected worse, not confirmed'],
  [{ verdict: 'inconclusive', exitCode: 1 }, 'bad', 'Fail: 1 of 3 metrics suspected worse, not confirmed'],
] as const)('a suspect is told as such by %j, and no improvement hides it', (decision, tone, told) => {
  const metrics = [suspect, metric('b', 'improved', -0.3), metric('c', 'inconclusive', 0.01)];
  const { headline } = viewOf(report([outcome({ metrics })], decision));
  expect([headline.tone, `${headline.word}: ${headline.sentence}`]).toEqual([tone, told]);
});

test.each([
  [{ verdict: 'unchanged' }, 'warning', 'Pass: no change in 1 metric; the host is suspected'],
  [
    { verdict: 'failed', exitCode: 3, failures: ['exit code 1'] },
    'bad',
    'The benchmark failed: exit code 1; the host is suspected',
  ],
] as const)('a host that is suspected takes the green from %j', (decision, tone, told) => {
  const some = report([outcome({ metrics: [metric('a', 'unchanged')], hostTrouble: 'the canary moved by 9 %' })], {
    ...decision,
    failures: 'failures' in decision ? [...decision.failures] : [],
  });
  const { headline } = viewOf(some);
  expect([headline.tone, `${headline.word}: ${headline.sentence}`]).toEqual([tone, told]);
});

test('what the change alone failed in is no pass, though stored runs compare', () => {
  const failed = run({ pairs: pairs(3, 0, { ended: 'failed', reason: '3 pairs of 3 failed', failing: 'head' }) });
  const some = report([outcome({ run: failed, metrics: [metric('a', 'unchanged')] })], {
    ...{ verdict: 'unchanged', exitCode: 1, failures: ['3 pairs of 3 failed'] },
  });
  const { tone, word, sentence } = viewOf(some).headline;
  expect([tone, `${word}: ${sentence}`]).toEqual([
    'bad',
    'Fail: no change in 1 metric; re-measuring against the base was given up, because the change alone failed or was too slow',
  ]);
});

test('settings that keep a run from being compared are a warning, and named', () => {
  const headline = (fields: string[]) => {
    const differences = fields.map((field) => ({ field, base: 1, head: 2 }));
    const baseline = { state: 'incomparable', reason: 'none here', differences } as const;
    return viewOf(report([outcome({ baseline, metrics: [metric('a', 'incomparable')] })], { verdict: 'incomparable' }))
      .headline;
  };
  expect(headline(['memory limit', 'cpus'])).toEqual({
    ...{ tone: 'warning', word: 'Incomparable' },
    sentence: 'other settings than those of the stored runs (memory limit, cpus), so nothing was compared',
  });
  expect(headline(['memory limit', 'cpu model'])).toMatchObject({
    ...{ tone: 'neutral', sentence: 'the stored runs come from another environment' },
  });
});

test.each(['no baseline', 'incomparable'] as const)(
  'with %s, what was measured beside the base is compared',
  (state) => {
    const metrics = [metric('a', 'unchanged', 0, { power: power() }), metric('b', 'no baseline')];
    const { rows } = viewOf(report([outcome({ baseline: baselines[state], metrics })]));
    expect(rows.map(({ benchmark, compared }) => [benchmark, compared])).toEqual([
      ['b', false],
      ['a', true],
    ]);
  },
);

test('without stored runs, one image for base and head is a comparison', () => {
  const same = run({ pairs: pairs(0, 0, { ended: 'same image' }) });
  const some = report([
    outcome({ run: same, baseline: baselines['no baseline'], metrics: [metric('a', 'unchanged')] }),
  ]);
  expect(viewOf(some).rows[0]?.compared).toBe(true);
});

test.each([
  ['no baseline', 'No baseline: 2 of 3 metrics not re-measured against the base'],
  ['stale', 'Stale baseline: 2 of 3 metrics not re-measured against the base'],
  ['incomparable', 'Incomparable: 2 of 3 metrics not re-measured against the base'],
] as const)('a suite with %s of which a part was measured beside the base: %s', (state, told) => {
  const metrics = [metric('a', 'unchanged', 0, { power: power() }), metric('b', 'no baseline'), metric('c', 'new')];
  const { headline } = viewOf(report([outcome({ baseline: baselines[state], metrics })], { verdict: state }));
  expect(`${headline.word}: ${headline.sentence}`).toBe(told);
});

test.each([
  [null, '–'],
  [0, '0 %'],
  [0.123, '+12.3 %'],
  [-0.0042, '-0.42 %'],
  [0.00001, '0 %'],
  [-1, '-100.0 %'],
  [8.168, '+816.8 %'],
  [11.84, '+1,184 %'],
  [1e300, '+1e+302 %'],
  [Number.POSITIVE_INFINITY, '–'],
])('a change of %s is written %s', (change, written) => {
  expect(formatChange(change)).toBe(written);
});

test.each([
  [null, '–'],
  [[-0.019, 0.005], '-1.9 to +0.5 %'],
  [[0.0002, 0.0004], '+0.02 to +0.04 %'],
  [[0.5, 20], '+50.0 to +2,000 %'],
] as [[number, number] | null, string][])('an interval of %j is written %s', (interval, written) => {
  expect(formatInterval(interval)).toBe(written);
});

test.each([
  [0, '0 B'],
  [1023, '1,023 B'],
  [4 * 1024 ** 3, '4 GiB'],
  [1.5 * 1024 ** 2, '1.5 MiB'],
  [5000 * 1024 ** 4, '5,000 TiB'],
])('%d bytes are written %s', (bytes, written) => {
  expect(formatBytes(bytes)).toBe(written);
});

test.each([
  [-5, '0 s'],
  [0.8421, '0.84 s'],
  [119, '120 s'],
  [180, '3 minutes'],
  [7_200, '2 hours'],
  [172_800, '2 days'],
])('%d seconds are written %s', (seconds, written) => {
  expect(formatSeconds(seconds)).toBe(written);
});
