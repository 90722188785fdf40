import { describe, expect, test } from 'vitest';
import { expiryNotes, otherWay, proposalNotes } from '../../../src/compare/acknowledgements.ts';
import { type Compared, compareRuns } from '../../../src/compare/compare-runs.ts';
import type { MetricComparison } from '../../../src/model/comparison.ts';
import type { Acknowledgement } from '../../../src/model/config.ts';
import type { Better } from '../../../src/model/run.ts';
import {
  drawn,
  foundBaseline,
  noBaseline,
  plainRules,
  quietHistory,
  storedRuns,
  times,
  valuedRun,
  withPairs,
} from '../../builders/compared-runs.ts';

const entry: Acknowledgement = { metric: 'parse/time', change: 0.12, reason: 'safer hashing', until: '2027-03-01' };
const NAME = 'parse/time';
const history = quietHistory(24);

interface Beside {
  today?: string;
  better?: Better;
  /** Head by base in pairs; null: none were measured. Left out: as the run itself. */
  pairs?: number | null;
  scatter?: number;
}

/** A run that measured `value` where stored runs have 100, and its pairs. */
function compare(value: number, acknowledge: Acknowledgement[], beside: Beside = {}): Compared {
  const { today = '2027-01-01', better = 'lower', pairs = value / 100, scatter = 0.003 } = beside;
  const kind = better === 'lower' ? {} : { unit: 'MB/s', better };
  const plain = valuedRun('head', { [NAME]: times(value / 100) }, kind);
  const head = pairs === null ? plain : withPairs(plain, { [NAME]: drawn('ack').pairs(30, pairs, scatter) });
  const runs = storedRuns(history, kind);
  const rules = { ...plainRules, acknowledge };
  return compareRuns(head, foundBaseline(runs), runs, rules, new Date(`${today}T12:00:00Z`));
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
    ['takes back what is beyond it by less than the smallest effect', 112.5, 0.12, 'acknowledged', 'used'],
    ['takes back a regression although the metric moved less than half as far', 107, 0.5, 'acknowledged', 'used'],
    ['does not take back what is far beyond it', 130, 0.12, 'regressed', 'unused'],
    ['does not take back what is clearly beyond it', 116, 0.12, 'regressed', 'unused'],
    ['of the other direction takes nothing back', 112, -0.12, 'regressed', 'unused'],
    ['leaves what did not change', 100, 0.12, 'unchanged', 'unused'],
    ['leaves what did not change, however far it reaches', 100, 5, 'unchanged', 'unused'],
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
    const compared = compare(90, [{ ...entry, change: -0.1 }], { better: 'higher' });
    expect(only(compared).verdict).toBe('acknowledged');
  });

  test('leaves the numbers as they were measured, and says why and until when', () => {
    const [plain, taken] = [only(compare(112, [])), only(compare(112, [entry]))];
    expect(plain.verdict).toBe('regressed');
    expect(taken).toEqual({ ...plain, verdict: 'acknowledged', rule: 'safer hashing (+12 % until 2027-03-01)' });
  });

  test('that is not enough says how much is left', () => {
    expect(only(compare(130, [entry])).rule).toMatch(
      /^\+(29|30)\.\d %, 95 % interval .* in 5 pairs .*; lower is better; it is by \+1[56]\.\d % beyond the \+12 % that is acknowledged until 2027-03-01$/,
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
    expect(only(compare(112, [entry], { today: '2027-03-01' })).verdict).toBe('acknowledged');
    const compared = compare(112, [entry], { today: '2027-03-02' });
    expect(only(compared).verdict).toBe('regressed');
    expect(only(compared).rule).toContain('; the acknowledgement of +12 % expired on 2027-03-01');
    expect(stateOf(compared)).toEqual(['expired']);
  });

  test('is told of without a baseline too, and nothing is told where there is none for the suite', () => {
    const rules = { ...plainRules, acknowledge: [entry] };
    const head = valuedRun('head', { [NAME]: times(1) });
    const late = new Date('2028-01-01T00:00:00Z');
    expect(stateOf(compareRuns(head, noBaseline, [], rules, late))).toEqual(['expired']);
    expect(compareRuns(head, noBaseline, [], plainRules, late)).not.toHaveProperty('acknowledgements');
  });

  test.each<[string, number, number, MetricComparison['verdict']]>([
    ['that was accepted', 112, 0.12, 'acknowledged'],
    ['of less than was accepted', 105, 0.12, 'acknowledged'],
    ['of more than was accepted', 130, 0.12, 'inconclusive'],
    ['in the other direction', 88, 0.12, 'inconclusive'],
    ['of an improvement', 88, -0.12, 'acknowledged'],
  ])('counts for a mere suspicion %s', (_, value, change, verdict) => {
    const judged = only(compare(value, [{ ...entry, change }], { pairs: null }));
    expect(judged.verdict).toBe(verdict);
    if (verdict === 'inconclusive') expect(judged.suspected).toBe(value > 100 ? 'worse' : 'better');
  });

  test('counts for a suspicion that pairs could not settle, and says what is left of one beyond it', () => {
    expect(only(compare(112, [], { scatter: 0.3 })).verdict).toBe('inconclusive');
    expect(only(compare(112, [entry], { scatter: 0.3 })).verdict).toBe('acknowledged');
    const judged = only(compare(140, [entry], { scatter: 0.9 }));
    expect(judged).toMatchObject({ verdict: 'inconclusive', suspected: 'worse' });
    const [, left] = /it is by ([+-][\d.]+) % beyond the \+12 %/.exec(judged.rule) ?? [];
    expect(Number(left)).toBeCloseTo(100 * ((1 + (judged.change ?? 0)) / 1.12 - 1), 1);
  });

  test.each<[string, number, number, MetricComparison['verdict']]>([
    ['the bytes that were accepted', 104, 0.04, 'acknowledged'],
    ['fewer', 102, 0.04, 'acknowledged'],
    ['more', 105, 0.04, 'regressed'],
  ])('counts for %s', (_, value, change, verdict) => {
    const runs = storedRuns(Array(24).fill({ 'parse/bytes': Array(10).fill(100) }), { unit: 'B' });
    const head = valuedRun('head', { 'parse/bytes': Array(10).fill(value) }, { unit: 'B' });
    const open = { ...plainRules, acknowledge: [{ ...entry, metric: 'parse/bytes', change }] };
    const judge = (distance: number) =>
      only(compareRuns(head, foundBaseline(runs, distance), runs, open, new Date('2027-01-01')));
    expect(judge(0).verdict).toBe(verdict);
    // Three commits back it is only suspected.
    expect(judge(3).verdict).toBe(verdict === 'regressed' ? 'inconclusive' : verdict);
  });

  test('moves the level that later runs see: the change is recorded', () => {
    const [change] = compare(112, [entry]).changes;
    expect(change).toMatchObject({ since: { run: 'head' } });
    expect(change?.ratio).toBeCloseTo(1.12, 2);
  });
});

describe('an acknowledgement that has expired', () => {
  test('is a loud note while its regression is there', () => {
    expect(expiryNotes('parser', compare(112, [entry], { today: '2027-03-02' }))).toEqual([
      'Suite "parser": the acknowledgement of +12 % on "parse/time" (safer hashing) expired on 2027-03-01, and the metric is regressed. Remove it or renew it.',
    ]);
  });

  test.each<[string, number, Partial<Acknowledgement>]>([
    ['nothing regressed', 100, {}],
    ['another metric regressed', 112, { metric: 'parse/memory' }],
    ['it was about the other direction', 112, { change: -0.12 }],
    ['it has not expired', 130, { until: '2027-03-02' }],
  ])('is quiet when %s', (_, value, more) => {
    expect(expiryNotes('parser', compare(value, [{ ...entry, ...more }], { today: '2027-03-02' }))).toEqual([]);
  });
});

describe('an acknowledgement of the measured tree that the policy has not', () => {
  test('is told of, because it does not count yet', () => {
    const renewed = { ...entry, until: '2028-03-01' };
    expect(proposalNotes([entry, renewed, { ...entry, suite: 'lexer', change: -0.1 }], [entry])).toEqual([
      'Acknowledged by this pull request itself, so not in force until it is on the base branch: +12 % on "parse/time", -10 % on "parse/time".',
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

test('an entry for the other direction than a metric gets worse in is told, unless another entry is for it', () => {
  const entry = (change: number, metric = 'parse/*') => ({ metric, change, reason: 'r', until: '2027-01-31' });
  const throughput = { benchmark: 'parse', metric: 'throughput', better: 'higher' as const };
  const time = { benchmark: 'parse', metric: 'time', better: 'lower' as const };
  expect(otherWay([entry(0.6)], [throughput, time])).toEqual([
    'the acknowledgement of +60 % on "parse/*" is for an increase, so it cannot apply to "parse/throughput", where a decrease is worse',
  ]);
  expect(otherWay([entry(-0.3)], [time])).toEqual([
    'the acknowledgement of -30 % on "parse/*" is for a decrease, so it cannot apply to "parse/time", where an increase is worse',
  ]);
  expect(otherWay([entry(0.6), entry(-0.3, 'parse/throughput')], [throughput, time])).toEqual([]);
  expect(otherWay([entry(0.6, 'other/*')], [throughput])).toEqual([]);
});
