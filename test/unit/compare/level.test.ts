import { describe, expect, test } from 'vitest';
import { seededDraw } from '../../../src/compare/random.ts';
import { type Compared, compareRuns, recordChanges } from '../../../src/compare/verdict.ts';
import type { Baseline, LevelChange, MetricComparison, Run } from '../../../src/model.ts';
import { commit, timedRun } from './sample-run.ts';

const found: Baseline = { state: 'found', runs: [], reason: 'Compared with runs.' };
const rules = { compare: { minEffect: 0.05 }, acknowledge: [] };
const now = new Date('2026-03-10T12:00:00Z');
/** Stored runs that are pooled into a baseline. */
const POOLED = 10;

const commitOf = (run: number): string => run.toString(16).padStart(40, '0');

/** A run at a level, with noise of its own as a whole (sd 1 %) and of each of its ten invocations (sd 0.5 %). */
function noisyRun(id: string, level: number, of: string, seed: string): Run {
  const draw = seededDraw('series', seed, id);
  // Twelve even numbers add up to something close to a normal one of sd 1.
  const normal = (): number => Array.from({ length: 12 }, () => draw(10_000) / 10_000).reduce((a, b) => a + b, -6);
  const whole = level * (1 + normal() / 100);
  const values = Array.from({ length: 10 }, () => whole * (1 + normal() / 200));
  return timedRun(id, values, { commit: of });
}

interface Step {
  metric: MetricComparison;
  stored: Run;
}

function judge(run: Run, before: Run[]): { compared: Compared; metric: MetricComparison } {
  const compared = compareRuns(run, found, before.slice(0, POOLED), rules, now);
  const [metric] = compared.metrics;
  if (metric === undefined) throw new Error('no metric');
  return { compared, metric };
}

/** A default branch: each run is compared with the ten before it, and stored with what it has to tell. */
function series(levels: number[], seed: string): Step[] {
  const steps: Step[] = [];
  for (const [index, level] of levels.entries()) {
    const run = noisyRun(`r${index}`, level, commitOf(index), seed);
    const before = steps.map(({ stored }) => stored).toReversed();
    const { compared, metric } = judge(run, before);
    steps.push({ metric, stored: recordChanges(run, compared) });
  }
  return steps;
}

const level = (value: number, times: number): number[] => Array.from({ length: times }, () => value);
const loud = (steps: Step[]): [number, string][] =>
  steps.flatMap(({ metric: { verdict } }, index) =>
    verdict === 'regressed' || verdict === 'improved' ? [[index, verdict]] : [],
  );
const storedOf = (steps: Step[]): Run[] => steps.map(({ stored }) => stored).toReversed();
const changesAt = (steps: Step[], index: number): LevelChange[] | undefined => steps[index]?.stored.changes;

const seeds = ['a', 'b', 'c', 'd', 'e', 'f'];

describe.each(seeds)('a simulated default branch (seed %s)', (seed) => {
  test('a step of 12 % is reported by its own run and by no other; stepping back is one improvement', () => {
    const steps = series([...level(100, 20), ...level(112, 15), ...level(100, 12)], seed);
    expect(loud(steps)).toEqual([
      [20, 'regressed'],
      [35, 'improved'],
    ]);
    const since = { run: 'r20', commit: commitOf(20) };
    expect(changesAt(steps, 20)).toMatchObject([{ benchmark: 'parse', metric: 'time', since, persistent: false }]);
    expect(changesAt(steps, 20)?.[0]?.ratio).toBeCloseTo(1.12, 1);
    expect(changesAt(steps, 21)).toEqual([{ ...changesAt(steps, 20)?.[0], persistent: true }]);
    expect(steps[21]?.metric.rule).toMatch(
      /^at the new level since 000000000000 \(\+1\d\.\d %\), first reported by run r20$/,
    );
    for (const index of [22, 23, 24, 25, 26, 27, 28, 29, 30]) expect(changesAt(steps, index)).toBeUndefined();
    expect(steps[22]?.metric.base?.invocations).toBe(20);
    expect(steps[22]?.metric.rule).toContain('; only runs since 000000000000 (+1');
    expect(steps[33]?.metric.base?.invocations).toBe(100);
  });

  test('an outlier is reported once; the next run is quiet and nothing of it stays', () => {
    const steps = series([...level(100, 15), 115, ...level(100, 12)], seed);
    expect(loud(steps)).toEqual([[15, 'regressed']]);
    expect(steps[16]?.metric).toMatchObject({ verdict: 'unchanged', base: { invocations: 90 } });
    expect(steps[16]?.metric.rule).toContain('; run r15 is left out: no later run bears out');
    for (const { metric } of steps.slice(16)) expect(metric.verdict).toBe('unchanged');
    for (const index of [16, 17, 18]) expect(changesAt(steps, index)).toBeUndefined();
  });

  test('two steps on end are two reports', () => {
    const steps = series([...level(100, 12), 115, ...level(132, 12)], seed);
    expect(loud(steps)).toEqual([
      [12, 'regressed'],
      [13, 'regressed'],
    ]);
    expect(changesAt(steps, 13)?.[0]?.ratio).toBeCloseTo(132 / 115, 1);
  });

  const stepped = storedOf(series([...level(100, 20), ...level(112, 5)], seed));

  test.each([
    ['not blamed for a step before it', 20, 112, 'unchanged'],
    ['not blamed once the step is borne out', 24, 112, 'unchanged'],
    ['blamed for its own', 24, 126, 'regressed'],
    ['blamed for its own although the step before it is not borne out', 20, 126, 'regressed'],
    ['credited with taking the step back', 24, 100, 'improved'],
    ['compared with the level before when only one run has seen the new one', 20, 100, 'unchanged'],
  ])('a pull request is %s', (_, last, value, verdict) => {
    const since = stepped.slice(stepped.length - 1 - last);
    expect(since[0]?.id).toBe(`r${last}`);
    expect(judge(noisyRun('head', value, commitOf(99), seed), since).metric.verdict).toBe(verdict);
  });
});

const tight = (value: number): number[] => [-2, -1, -1, 0, 0, 0, 1, 1, 2, 0].map((noise) => value * (1 + noise / 1000));
const claim = (of: Run, ratio: number, more: Partial<LevelChange> = {}): Run => ({
  ...of,
  changes: [
    {
      benchmark: 'parse',
      metric: 'time',
      ratio,
      since: { run: of.id, commit: of.source.commit },
      persistent: false,
      ...more,
    },
  ],
});
/** Ten runs of the old level, nearest first. */
const old = Array.from({ length: 10 }, (_, index) =>
  timedRun(`old${index}`, tight(100), { commit: commitOf(50 - index) }),
);
const head = (value: number): Run => timedRun('head', tight(value), { commit: commit('f') });
const step = claim(timedRun('step', tight(112), { commit: commit('a') }), 1.12);

describe('a claim of one run alone', () => {
  test.each<[string, number, MetricComparison['verdict'], RegExp]>([
    [
      'at the claimed level',
      112,
      'unchanged',
      /^at the new level since a{12} \(\+12\.0 %\), first reported by run step$/,
    ],
    ['nearly there', 108.5, 'unchanged', /^at the new level since/],
    ['beyond it', 126, 'regressed', /^99 % interval \+12/],
    ['at the level before', 100, 'unchanged', /; run step is left out/],
    ['better than the level before', 90, 'improved', /; run step is left out/],
  ])('%s (%d)', (_, value, verdict, rule) => {
    const { metric } = judge(head(value), [step, ...old]);
    expect(metric.verdict).toBe(verdict);
    expect(metric.rule).toMatch(rule);
  });

  test('at neither level nothing is claimed, and both changes are told', () => {
    const high = claim(timedRun('step', tight(130), { commit: commit('a') }), 1.3);
    const { metric, compared } = judge(head(115), [high, ...old]);
    expect(metric.verdict).toBe('inconclusive');
    expect(metric.rule).toBe(
      'the base runs disagree: -11.5 % against the level since aaaaaaaaaaaa (+30.0 %), but +15.0 % against the one before it',
    );
    expect(compared.changes).toEqual([]);
  });

  test('is borne out by what alone would be inconclusive', () => {
    const small = claim(timedRun('step', tight(107), { commit: commit('a') }), 1.07);
    expect(judge(head(105), old).metric.verdict).toBe('inconclusive');
    expect(judge(head(105), [small, ...old]).metric).toMatchObject({
      verdict: 'unchanged',
      rule: expect.stringContaining('at the new level since'),
    });
  });

  test('is all there is to compare with when the baseline has one run', () => {
    expect(judge(head(112), [step]).metric.verdict).toBe('unchanged');
    expect(judge(head(126), [step]).metric.verdict).toBe('regressed');
  });

  test('beside a claim of another level is a step of its own', () => {
    const second = claim(timedRun('second', tight(126), { commit: commit('b') }), 1.125);
    const { metric, compared } = judge(head(126), [second, step, ...old]);
    expect(metric).toMatchObject({ verdict: 'unchanged', base: { invocations: 10 } });
    expect(compared.changes).toEqual([{ ...second.changes?.[0], persistent: true }]);
  });

  test('of an improvement is borne out in the same way', () => {
    const better = claim(timedRun('step', tight(88), { commit: commit('a') }), 0.88);
    const { metric, compared } = judge(head(88), [better, ...old]);
    expect(metric).toMatchObject({ verdict: 'unchanged', rule: expect.stringContaining('at the new level since') });
    expect(compared.changes).toEqual([{ ...better.changes?.[0], persistent: true }]);
  });

  test('of another metric changes nothing', () => {
    const other = claim(timedRun('step', tight(112), { commit: commit('a') }), 1.12, { metric: 'memory' });
    expect(judge(head(112), [other, ...old]).metric.verdict).toBe('inconclusive');
  });
});

describe('several base runs', () => {
  test('writers side by side that claim the same change bear each other out: the first one is named', () => {
    const beside = claim(timedRun('beside', tight(112.5), { commit: commit('b') }), 1.125);
    const { metric, compared } = judge(head(112), [beside, step, ...old]);
    expect(metric).toMatchObject({ verdict: 'unchanged', base: { invocations: 20 } });
    expect(compared.changes).toEqual([{ ...step.changes?.[0], persistent: true }]);
    expect(judge(head(100), [beside, step, ...old]).metric.verdict).toBe('improved');
  });

  test('a run that could not tell, but lies at the claimed level, bears it out', () => {
    const silent = timedRun('silent', tight(111), { commit: commit('b') });
    const { metric, compared } = judge(head(112), [silent, step, ...old]);
    expect(metric).toMatchObject({ verdict: 'unchanged', base: { invocations: 20 } });
    expect(compared.changes).toEqual([{ ...step.changes?.[0], persistent: true }]);
  });

  test('a claim that later runs contradict is left out, whatever level this run has', () => {
    const silent = timedRun('silent', tight(101), { commit: commit('b') });
    const { metric, compared } = judge(head(112), [silent, step, ...old]);
    expect(metric).toMatchObject({ verdict: 'regressed', base: { invocations: 90 } });
    expect(compared.changes).toMatchObject([{ since: { run: 'head' }, persistent: false }]);
  });

  test('a change that was borne out cuts the baseline although its own run is out of reach', () => {
    const borne = claim(timedRun('later', tight(112), { commit: commit('b') }), 1.12, {
      since: { run: 'gone', commit: commit('a') },
      persistent: true,
    });
    const { metric, compared } = judge(head(112), [borne, ...old]);
    expect(metric).toMatchObject({ verdict: 'unchanged', base: { invocations: 10 } });
    expect(metric.rule).toContain('; only runs since aaaaaaaaaaaa (+12.0 %) count');
    expect(compared.changes).toEqual([]);
    expect(judge(head(100), [borne, ...old]).metric.verdict).toBe('improved');
  });

  test('a change of an unknown commit has no name', () => {
    const nameless = claim(timedRun('step', tight(112), { commit: null }), 1.12);
    expect(judge(head(112), [nameless, ...old]).metric.rule).toContain('since an unknown commit (+12.0 %)');
  });
});

describe('what is recorded', () => {
  const compared = judge(head(112), old).compared;

  test('is a change of a run that may be a baseline', () => {
    expect(recordChanges(head(112), compared).changes).toMatchObject([
      { benchmark: 'parse', metric: 'time', since: { run: 'head', commit: commit('f') }, persistent: false },
    ]);
  });

  test.each<[string, Run]>([
    ['was disturbed', { ...head(112), status: 'dirty' }],
    ['had uncommitted changes', { ...head(112), source: { ...head(112).source, dirty: true } }],
  ])('is nothing for a run that %s', (_, run) => {
    expect(recordChanges(run, compared)).toBe(run);
  });

  test('is nothing when nothing changed', () => {
    const run = head(100);
    expect(recordChanges(run, judge(run, old).compared)).toBe(run);
  });
});
