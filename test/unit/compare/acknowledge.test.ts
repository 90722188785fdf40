import { describe, expect, test } from 'vitest';
import { expiryNotes, proposalNotes } from '../../../src/compare/acknowledge.ts';
import { type Compared, compareRuns } from '../../../src/compare/verdict.ts';
import type { Acknowledgement, Baseline, Better, MetricComparison } from '../../../src/model.ts';
import { commit, timedRun } from './sample-run.ts';

const found: Baseline = { state: 'found', runs: [], reason: 'Compared with a run.' };
const tight = (value: number): number[] => [-2, -1, -1, 0, 0, 0, 1, 1, 2, 0].map((noise) => value * (1 + noise / 1000));
const base = [timedRun('base', tight(100), { commit: commit('2') })];
const entry: Acknowledgement = { metric: 'parse/time', change: 0.12, reason: 'safer hashing', until: '2027-03-01' };

function compare(
  value: number,
  acknowledge: Acknowledgement[],
  today = '2027-01-01',
  better: Better = 'lower',
): Compared {
  const runs = better === 'lower' ? base : [timedRun('base', tight(100), { better, commit: commit('2') })];
  const rules = { compare: { minEffect: 0.05 }, acknowledge };
  return compareRuns(timedRun('head', tight(value), { better }), found, runs, rules, new Date(`${today}T12:00:00Z`));
}

function only({ metrics: [metric] }: Compared): MetricComparison {
  if (metric === undefined) throw new Error('no metric');
  return metric;
}

const stateOf = ({ acknowledgements = [] }: Compared): string[] => acknowledgements.map(({ state }) => state);

describe('an acknowledgement', () => {
  test.each<[string, number, number, MetricComparison['verdict'], string]>([
    ['takes back the change that it names', 112, 0.12, 'acknowledged', 'used'],
    ['takes back a smaller one', 108, 0.12, 'acknowledged', 'used'],
    ['takes back what is beyond it by less than the minimum effect', 115, 0.12, 'acknowledged', 'used'],
    ['takes back what cannot be told from the minimum effect', 112 * 1.05, 0.12, 'acknowledged', 'used'],
    ['takes back a regression although the metric moved less than half as far', 107, 0.5, 'acknowledged', 'used'],
    ['does not take back what is far beyond it', 130, 0.12, 'regressed', 'unused'],
    ['of the other direction takes nothing back', 112, -0.12, 'regressed', 'unused'],
    ['leaves what did not change', 100, 0.12, 'unchanged', 'unused'],
    ['leaves what did not change, however far it reaches', 100, 5, 'unchanged', 'unused'],
    ['leaves what is not sure', 105, 0.12, 'inconclusive', 'unused'],
    ['leaves an improvement alone', 88, 0.12, 'improved', 'unused'],
    ['of an improvement takes it back', 88, -0.12, 'acknowledged', 'used'],
    ['of a great improvement never makes a regression of a small one', 92, -0.5, 'acknowledged', 'used'],
    ['of an improvement leaves a far greater one', 70, -0.12, 'improved', 'unused'],
  ])('%s', (_, value, change, verdict, state) => {
    const compared = compare(value, [{ ...entry, change }]);
    expect(only(compared).verdict).toBe(verdict);
    expect(stateOf(compared)).toEqual([state]);
  });

  test('takes back a fall where higher is better', () => {
    const compared = compare(90, [{ ...entry, change: -0.1 }], '2027-01-01', 'higher');
    expect(only(compared).verdict).toBe('acknowledged');
  });

  test('leaves the numbers as they were measured, and says why and until when', () => {
    const [plain, taken] = [only(compare(112, [])), only(compare(112, [entry]))];
    expect(plain.verdict).toBe('regressed');
    expect(taken).toEqual({ ...plain, verdict: 'acknowledged', rule: 'safer hashing (+12 % until 2027-03-01)' });
  });

  test('that is not enough says how much is left', () => {
    expect(only(compare(130, [entry])).rule).toMatch(
      /^99 % interval \+29\.\d % to \+30\.\d % lies wholly beyond \+5\.0 %; lower is better; it is by \+16\.1 % beyond the \+12 % that is acknowledged until 2027-03-01$/,
    );
  });

  test.each<[string, Partial<Acknowledgement>, MetricComparison['verdict'], string[]]>([
    ['a pattern', { metric: 'par*' }, 'acknowledged', ['used']],
    ['another metric', { metric: 'parse/memory' }, 'regressed', ['unused']],
    ['this suite', { suite: 'parser' }, 'acknowledged', ['used']],
    ['a pattern of this suite', { suite: 'p*' }, 'acknowledged', ['used']],
    ['another suite', { suite: 'lexer' }, 'regressed', []],
  ])('of %s', (_, more, verdict, states) => {
    const compared = compare(112, [{ ...entry, ...more }]);
    expect(only(compared).verdict).toBe(verdict);
    expect(stateOf(compared)).toEqual(states);
  });

  test('is one of several: the first that is enough is used', () => {
    const compared = compare(112, [{ ...entry, change: 0.01 }, { ...entry, change: 0.13 }, entry]);
    expect(only(compared).rule).toBe('safer hashing (+13 % until 2027-03-01)');
    expect(stateOf(compared)).toEqual(['unused', 'used', 'unused']);
  });

  test('counts until the end of its day, in UTC', () => {
    expect(only(compare(112, [entry], '2027-03-01')).verdict).toBe('acknowledged');
    const compared = compare(112, [entry], '2027-03-02');
    expect(only(compared).verdict).toBe('regressed');
    expect(only(compared).rule).toContain('; the acknowledgement of +12 % expired on 2027-03-01');
    expect(stateOf(compared)).toEqual(['expired']);
  });

  test('is told of without a baseline too, and nothing is told where there is none for the suite', () => {
    const rules = { compare: { minEffect: 0.05 }, acknowledge: [entry] };
    const none: Baseline = { state: 'no baseline', reason: 'No run is stored yet.' };
    const head = timedRun('head', tight(100));
    const late = new Date('2028-01-01T00:00:00Z');
    expect(stateOf(compareRuns(head, none, [], rules, late))).toEqual(['expired']);
    expect(compareRuns(head, none, [], { ...rules, acknowledge: [] }, late)).not.toHaveProperty('acknowledgements');
  });

  test('is held against the runs that count: those since the level last changed', () => {
    const since = { run: 'gone', commit: commit('3') };
    const change = { benchmark: 'parse', metric: 'time', ratio: 0.8, since, persistent: true };
    const nearest = { ...timedRun('near', tight(80), { commit: commit('3') }), changes: [change] };
    const rules = { compare: { minEffect: 0.05 }, acknowledge: [entry] };
    const compared = compareRuns(timedRun('head', tight(95)), found, [nearest, ...base], rules, new Date('2027-01-01'));
    expect(only(compared)).toMatchObject({ verdict: 'regressed', base: { median: 80 } });
  });

  test('moves the level that later runs see: the change is recorded', () => {
    const [change] = compare(112, [entry]).changes;
    expect(change).toMatchObject({ since: { run: 'head' }, persistent: false });
    expect(change?.ratio).toBeCloseTo(1.12, 3);
  });
});

describe('an acknowledgement that has expired', () => {
  test('is a loud note while its regression is there', () => {
    expect(expiryNotes('parser', compare(112, [entry], '2027-03-02'))).toEqual([
      'Suite "parser": the acknowledgement of +12 % on "parse/time" (safer hashing) expired on 2027-03-01, and the metric is regressed. Remove it or renew it.',
    ]);
  });

  test.each<[string, number, Partial<Acknowledgement>]>([
    ['nothing regressed', 100, {}],
    ['another metric regressed', 112, { metric: 'parse/memory' }],
    ['it was about the other direction', 112, { change: -0.12 }],
    ['it has not expired', 130, { until: '2027-03-02' }],
  ])('is quiet when %s', (_, value, more) => {
    expect(expiryNotes('parser', compare(value, [{ ...entry, ...more }], '2027-03-02'))).toEqual([]);
  });
});

describe('an acknowledgement of the measured tree that the policy has not', () => {
  test('is told of, because it does not count yet', () => {
    const renewed = { ...entry, until: '2028-03-01' };
    expect(proposalNotes([entry, renewed, { ...entry, suite: 'lexer', change: -0.1 }], [entry])).toEqual([
      'Acknowledged by this pull request itself, so not in force before it is on the base branch: +12 % on "parse/time", -10 % on "parse/time".',
    ]);
  });

  test('is counted when there are many', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ ...entry, metric: `m${index}` }));
    expect(proposalNotes(many, [])[0]).toMatch(/"m4", 4 more\.$/);
  });

  test('is nothing where they are the same', () => {
    expect(proposalNotes([entry], [{ ...entry }])).toEqual([]);
    expect(proposalNotes([], [entry])).toEqual([]);
  });
});
