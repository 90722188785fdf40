import { describe, expect, test } from 'vitest';
import {
  type BaselineQuestion,
  chooseBaseline,
  localCommits,
  nearestElsewhere,
  rankCandidates,
  type Wanted,
} from '../../src/baseline.ts';
import { commit, KEY, OTHER_KEY, sampleRun, storedRun } from './compare/sample-run.ts';

const [c1, c2, c3] = [commit('1'), commit('2'), commit('3')];
const short = (name: string): string => name.slice(0, 12);
const wanted: Wanted = { suite: 'parser', key: KEY, ownId: 'head', commits: null };
const ids = (runs: { id: string }[]): string[] => runs.map((run) => run.id);

describe('rankCandidates', () => {
  const stored = [
    storedRun({ id: 'old', commit: short(c1), startedAt: '2026-03-01T00:00:00Z' }),
    storedRun({ id: 'new', commit: short(c2), startedAt: '2026-03-09T00:00:00Z' }),
    storedRun({ id: 'middle', commit: short(c1), startedAt: '2026-03-05T00:00:00Z' }),
    storedRun({ id: 'excluded', excluded: true }),
    storedRun({ id: 'other-key', key: OTHER_KEY.slice(0, 16) }),
    storedRun({ id: 'other-suite', suite: 'lexer' }),
    storedRun({ id: 'head' }),
    storedRun({ id: 'no-commit', commit: 'none', startedAt: '2026-02-01T00:00:00Z' }),
  ];

  test.each<[string, string[] | null, string[]]>([
    ['any commit: the newest first', null, ['new', 'middle', 'old', 'no-commit']],
    ['nearest commit first, then newest', [c1, c2], ['middle', 'old', 'new']],
    ['commits that are not acceptable are dropped', [c2, c3], ['new']],
    ['no acceptable commit, no candidate', [], []],
  ])('%s', (_, commits, expected) => {
    expect(ids(rankCandidates(stored, { ...wanted, commits }))).toEqual(expected);
    expect(ids(rankCandidates(stored.toReversed(), { ...wanted, commits }))).toEqual(expected);
  });

  test('elsewhere is the best run under another key, or none', () => {
    expect(nearestElsewhere(stored, wanted)?.id).toBe('other-key');
    expect(nearestElsewhere(stored.slice(0, 4), wanted)).toBeNull();
  });
});

describe('localCommits', () => {
  test.each<[string, string | null, string[], boolean, string[], string[] | null]>([
    ['uncommitted changes are compared with HEAD first', c1, [c2, c3], true, [short(c2)], [c1, c2, c3]],
    ['a clean commit is compared with its ancestors', c1, [c2, c3], false, [short(c1), short(c3)], [c2, c3]],
    ['and with itself when none of them was measured', c1, [c2, c3], false, [short(c1)], [c1]],
    ['also when the history is not known', c1, [], false, [short(c1)], [c1]],
    ['without a commit any run counts', null, [], true, [], null],
  ])('%s', (_, head, ancestors, dirty, stored, expected) => {
    expect(localCommits(head, ancestors, dirty, stored)).toEqual(expected);
  });
});

describe('chooseBaseline', () => {
  const base = (id: string, more: Parameters<typeof sampleRun>[0] = {}) =>
    sampleRun({ id, commit: c2, startedAt: '2026-03-09T12:00:00Z', ...more });
  const question = (more: Partial<BaselineQuestion>): BaselineQuestion => ({
    wanted: { ...wanted, commits: [c2, c3] },
    stored: [],
    candidates: [],
    elsewhere: null,
    environment: sampleRun().environment,
    lineage: [c1, c2, c3],
    policy: { runs: 10, minEffect: 0.05, staleAfterDays: 30 },
    now: new Date('2026-03-10T12:00:00Z'),
    ...more,
  });

  test('found: the runs in order, each with its distance, and a reason', () => {
    const candidates = [base('b1'), base('b2', { commit: c3 }), base('b3', { commit: null })];
    const { baseline, runs } = chooseBaseline(question({ candidates }));
    expect(ids(runs)).toEqual(['b1', 'b2', 'b3']);
    expect(baseline).toEqual({
      state: 'found',
      runs: [
        { id: 'b1', commit: c2, startedAt: '2026-03-09T12:00:00Z', distance: 1 },
        { id: 'b2', commit: c3, startedAt: '2026-03-09T12:00:00Z', distance: 2 },
        { id: 'b3', commit: null, startedAt: '2026-03-09T12:00:00Z', distance: null },
      ],
      reason: 'Compared with 3 runs of 3 commits, the first 222222222222.',
    });
  });

  test('no more runs than the policy pools', () => {
    const candidates = ['b1', 'b2', 'b3'].map((id) => base(id));
    const { runs, baseline } = chooseBaseline(
      question({ candidates, policy: { runs: 2, minEffect: 0.05, staleAfterDays: 30 } }),
    );
    expect(ids(runs)).toEqual(['b1', 'b2']);
    expect(baseline.reason).toBe('Compared with 2 runs of 222222222222.');
  });

  test.each([
    ['just within the limit', '2026-02-08T12:00:00Z', 'found'],
    ['just beyond it', '2026-02-08T11:59:59Z', 'stale'],
    ['a date that is none', 'yesterday', 'stale'],
    ['a clock ahead of ours', '2026-03-11T00:00:00Z', 'found'],
  ])('stale: %s', (_, startedAt, state) => {
    const { baseline, runs } = chooseBaseline(question({ candidates: [base('b1', { startedAt })] }));
    expect(baseline.state).toBe(state);
    expect(ids(runs)).toEqual(['b1']);
  });

  test('one fresh run among old ones is enough, and a stale reason tells the age', () => {
    const old = base('old', { startedAt: '2026-01-01T12:00:00Z' });
    expect(chooseBaseline(question({ candidates: [old, base('fresh')] })).baseline.state).toBe('found');
    expect(chooseBaseline(question({ candidates: [old] })).baseline.reason).toBe(
      'Compared with 1 run of 222222222222, of which the newest is 68 days old: more than 30 days is stale.',
    );
  });

  test.each([
    ['a status other than ok', base('x', { status: 'dirty' }), '1 with status "dirty"'],
    ['uncommitted changes', base('x', { dirty: true }), '1 with uncommitted changes'],
    [
      'a key that only begins alike',
      base('x', { key: `${KEY.slice(0, 16)}${'c'.repeat(48)}` }),
      '1 with another full environment key',
    ],
    ['another suite', base('x', { suite: 'lexer' }), '1 of another suite'],
    ['the run itself', base('head'), '1 the run itself'],
  ])('a run that was read does not count: %s', (_, run, cause) => {
    const stored = [storedRun({ id: 'x', commit: short(c2) })];
    const { baseline, runs } = chooseBaseline(question({ candidates: [run], stored }));
    expect(runs).toEqual([]);
    expect(baseline.state).toBe('no baseline');
    expect(baseline.reason).toContain(`1 stored run of suite "parser", but none counts: ${cause}.`);
  });

  test('nothing stored at all, its own run aside', () => {
    const { baseline } = chooseBaseline(question({ stored: [storedRun({ id: 'head' })] }));
    expect(baseline).toEqual({ state: 'no baseline', reason: 'No run of suite "parser" is stored yet.' });
  });

  test('the reason counts each cause and names what would be acceptable', () => {
    const stored = [
      storedRun({ id: 'a', excluded: true }),
      storedRun({ id: 'b', key: OTHER_KEY.slice(0, 16) }),
      storedRun({ id: 'c', commit: short(c1) }),
    ];
    expect(chooseBaseline(question({ stored })).baseline.reason).toBe(
      '3 stored runs of suite "parser", but none counts: 1 never count (uncommitted changes, or the status was not ok), ' +
        '1 of another environment, 1 of commits that are not acceptable here. Acceptable: 222222222222 and 1 older commit.',
    );
  });

  test('runs that were ranked but not handed over are named too', () => {
    const stored = [storedRun({ id: 'a' }), storedRun({ id: 'b' })];
    expect(chooseBaseline(question({ stored, wanted })).baseline.reason).toBe(
      '2 stored runs of suite "parser", but none counts: 2 damaged, of another branch, or beyond the number that is pooled.',
    );
  });

  test('only other environments: incomparable, with each differing hard field and both values', () => {
    const stored = [storedRun({ id: 'b', key: OTHER_KEY.slice(0, 16) }), storedRun({ id: 'x', excluded: true })];
    const hard = { cpuModel: 'B', cores: 4, kernel: '6.1' };
    const elsewhere = base('b', { environment: { key: OTHER_KEY, hard, soft: {} } });
    expect(chooseBaseline(question({ stored, elsewhere }))).toEqual({
      runs: [],
      baseline: {
        state: 'incomparable',
        reason:
          'No stored run of suite "parser" was measured in this environment; 1 run in others (these differ: cpuModel, kernel).',
        differences: [
          { field: 'cpuModel', base: 'B', head: 'A' },
          { field: 'kernel', base: '6.1', head: null },
        ],
      },
    });
  });

  test('excluded runs alone are no baseline, whatever their environment', () => {
    const stored = [storedRun({ id: 'b', key: OTHER_KEY.slice(0, 16), excluded: true })];
    expect(chooseBaseline(question({ stored })).baseline.state).toBe('no baseline');
  });
});
