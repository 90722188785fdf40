import { describe, expect, test } from 'vitest';
import {
  acceptableCommits,
  type BaselineQuery,
  itselfAlone,
  rankCandidates,
  rejection,
} from '../../../../src/history/baseline/candidates.ts';
import { type BaselineQuestion, chooseBaseline } from '../../../../src/history/baseline/describe.ts';
import type { Ancestor, AncestorLine } from '../../../../src/model/ports/git.ts';
import type { Run } from '../../../../src/model/run.ts';
import { commit, KEY, OTHER_KEY, sampleRun, storedRun } from '../../../builders/sample-run.ts';

const [c1, c2, c3] = [commit('1'), commit('2'), commit('3')];
const short = (name: string): string => name.slice(0, 12);
const line = (commits: string[], first = 0): Ancestor[] =>
  commits.map((one, index) => ({ commit: one, seconds: 0, distance: first + index }));
const query: BaselineQuery = {
  suite: 'parser',
  configuration: null,
  key: KEY,
  ownId: 'head',
  commits: null,
  branch: null,
};
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
    const question = { ...query, commits: commits === null ? null : line(commits) };
    expect(ids(rankCandidates(stored, question))).toEqual(expected);
    expect(ids(rankCandidates(stored.toReversed(), question))).toEqual(expected);
  });
});

describe('acceptable are', () => {
  const ancestors = (own: boolean): AncestorLine => ({ commits: line([c1, c2, c3]), own, note: null });

  test.each<[string, boolean, boolean, string[], string[]]>([
    ['of a clean commit its ancestors, and alone itself', true, false, [c2, c3], [c1]],
    ['of uncommitted changes HEAD first', true, true, [c1, c2, c3], [c1]],
    ['of a pull request the merge base first', false, false, [c1, c2, c3], []],
    ['and so with uncommitted changes', false, true, [c1, c2, c3], []],
  ])('%s', (_, own, dirty, commits, alone) => {
    expect(acceptableCommits(ancestors(own), dirty).map((one) => one.commit)).toEqual(commits);
    expect(itselfAlone(ancestors(own)).map((one) => one.commit)).toEqual(alone);
  });
});

describe('a run that was read is refused', () => {
  const source = (more: Partial<Run['source']>) => ({ source: { ...sampleRun().source, ...more } });
  const pullRequest = { number: 1, base: 'main', baseCommit: c1, mergeCommit: null };
  const anywhere = { ...query, commits: line([c1, c2]) };

  test.each<[string, Partial<Run> & { key?: string; dirty?: boolean }, Partial<BaselineQuery>, string | null]>([
    ['not at all when all is well', {}, {}, null],
    ['with a status other than ok', { status: 'dirty' }, {}, 'with status "dirty"'],
    ['with uncommitted changes', { dirty: true }, {}, 'with uncommitted changes'],
    [
      'when its key only begins alike',
      { key: `${KEY.slice(0, 16)}${'c'.repeat(48)}` },
      {},
      'with another full environment key',
    ],
    ['when it is of another suite', { suite: 'lexer' }, {}, 'of another suite'],
    ['when it is the run itself', { id: 'head' }, {}, 'the run itself'],
    ['when it measured a pull request', source({ commit: c1, pullRequest }), {}, 'measured for a pull request'],
    [
      'so too where branches count',
      source({ pullRequest }),
      { commits: null, branch: 'main' },
      'measured for a pull request',
    ],
    ['when its commit is no ancestor', source({ commit: c3 }), {}, 'of commits that this one does not build on'],
    [
      'when its commit only begins like one',
      source({ commit: `${c1.slice(0, 12)}${'9'.repeat(28)}` }),
      {},
      'of commits that this one does not build on',
    ],
    ['when it has no commit', source({ commit: null }), {}, 'of commits that this one does not build on'],
    [
      'when it is of another branch, where branches count',
      source({ branch: 'topic' }),
      { commits: null, branch: 'main' },
      'of another branch',
    ],
    ['not for its branch where commits count', source({ commit: c2, branch: 'topic' }), {}, null],
  ])('%s', (_, run, more, expected) => {
    expect(rejection(sampleRun({ id: 'x', ...run }), { ...anywhere, ...more })).toBe(expected);
  });
});

describe('chooseBaseline', () => {
  const policy = { runs: 10, minEffect: 0.05, staleAfterDays: 30, staleAfterCommits: 200 };
  const base = (id: string, more: Parameters<typeof sampleRun>[0] = {}) =>
    sampleRun({ id, commit: c2, startedAt: '2026-03-09T12:00:00Z', ...more });
  const question = (more: Partial<BaselineQuestion>): BaselineQuestion => ({
    query: { ...query, commits: line([c2, c3], 1) },
    stored: [],
    runs: [],
    refused: new Map(),
    elsewhere: null,
    environment: sampleRun().environment,
    policy,
    now: new Date('2026-03-10T12:00:00Z'),
    ...more,
  });

  test('found: the runs in order, each with its distance, and a reason', () => {
    expect(chooseBaseline(question({ runs: [base('b1'), base('b2', { commit: c3 })] }))).toEqual({
      state: 'found',
      runs: [
        { id: 'b1', commit: c2, startedAt: '2026-03-09T12:00:00Z', distance: 1 },
        { id: 'b2', commit: c3, startedAt: '2026-03-09T12:00:00Z', distance: 2 },
      ],
      reason: 'Compared with 2 runs of 2 commits, the nearest 222222222222, 1 commit back.',
    });
  });

  test('a distance is unknown where any commit counts', () => {
    expect(chooseBaseline(question({ query, runs: [base('b1')] }))).toMatchObject({
      runs: [{ distance: null }],
      reason: 'Compared with 1 run of 222222222222.',
    });
  });

  test.each([
    ['just within the limit', '2026-02-08T12:00:00Z', 'found'],
    ['just beyond it', '2026-02-08T11:59:59Z', 'stale'],
    ['a date that is none', 'yesterday', 'stale'],
    ['a clock a day ahead of ours', '2026-03-11T12:00:00Z', 'found'],
    ['a clock years ahead of ours', '2031-03-11T12:00:00Z', 'stale'],
  ])('stale by age: %s', (_, startedAt, state) => {
    expect(chooseBaseline(question({ runs: [base('b1', { startedAt })] })).state).toBe(state);
  });

  test.each([
    [200, 'found'],
    [201, 'stale'],
  ])('stale by distance: %i commits away is %s', (distance, state) => {
    const commits = [{ commit: c2, seconds: 0, distance }];
    expect(chooseBaseline(question({ query: { ...query, commits }, runs: [base('b1')] })).state).toBe(state);
  });

  test('one fresh run among old ones is enough', () => {
    const old = base('old', { startedAt: '2026-01-01T12:00:00Z' });
    expect(chooseBaseline(question({ runs: [old, base('fresh')] })).state).toBe('found');
  });

  test.each<[string, Ancestor[], string, string]>([
    ['the age', line([c2], 1), '2026-01-01T12:00:00Z', 'the newest is 68 days old: more than 30 days is stale.'],
    [
      'a clock ahead',
      line([c2], 1),
      '2026-03-20T12:00:00Z',
      'the newest is dated 10 days ahead of this clock: more than 30 days is stale.',
    ],
    [
      'the distance',
      line([c2], 250),
      '2026-03-09T12:00:00Z',
      'the nearest is 250 commits away: more than 200 is stale.',
    ],
    [
      'both',
      line([c2], 250),
      '2026-01-01T12:00:00Z',
      'the newest is 68 days old: more than 30 days is stale, and the nearest is 250 commits away: more than 200 is stale.',
    ],
  ])('a stale reason tells %s', (_, commits, startedAt, expected) => {
    const { reason } = chooseBaseline(question({ query: { ...query, commits }, runs: [base('b', { startedAt })] }));
    expect(reason).toBe(`Compared with 1 run of 222222222222, of which ${expected}`);
  });

  test('each run that does not count is counted once, by its first cause', () => {
    const stored = [
      storedRun({ id: 'b1', commit: short(c2) }),
      storedRun({ id: 'head', commit: short(c2) }),
      storedRun({ id: 'other suite', suite: 'lexer' }),
      storedRun({ id: 'dirty', excluded: true, key: OTHER_KEY.slice(0, 16) }),
      storedRun({ id: 'elsewhere', key: OTHER_KEY.slice(0, 16), commit: short(c1) }),
      storedRun({ id: 'topic', commit: short(c1) }),
      storedRun({ id: 'broken', commit: short(c3) }),
      storedRun({ id: 'old', commit: short(c3), startedAt: '2026-01-01T00:00:00Z' }),
      storedRun({ id: 'eleventh', commit: short(c3) }),
      storedRun({ id: 'twelfth', commit: short(c3) }),
    ];
    const refused = new Map([['broken', 'damaged']]);
    expect(chooseBaseline(question({ runs: [base('b1')], stored, refused }))).toMatchObject({
      state: 'found',
      leftOut: [
        { count: 1, cause: 'that never counts (uncommitted changes, or its status was not ok)' },
        { count: 1, cause: 'of another environment' },
        { count: 1, cause: 'of a commit that this one does not build on' },
        { count: 1, cause: 'damaged' },
        { count: 1, cause: 'more than 30 days old or 200 commits away' },
        { count: 2, cause: 'beyond the 10 that are pooled' },
      ],
    });
  });

  test('nothing stored at all, its own run aside', () => {
    expect(chooseBaseline(question({ stored: [storedRun({ id: 'head' })] }))).toEqual({
      state: 'no baseline',
      reason: 'No run of suite "parser" is stored yet.',
    });
  });

  test.each<[string, Partial<BaselineQuery>, string]>([
    ['commits', {}, ' Acceptable: 222222222222 and 1 older commit.'],
    ['a commit', { commits: line([c2]) }, ' Acceptable: 222222222222.'],
    ['no commit', { commits: [] }, ' No commit is acceptable: none is known to come before this one.'],
    ['a branch', { commits: null, branch: 'main' }, ' Acceptable: runs of main.'],
  ])('the reason counts each cause and names what would be acceptable: %s', (_, more, acceptable) => {
    const stored = [storedRun({ id: 'a', excluded: true }), storedRun({ id: 'b', commit: short(c1) })];
    const refused = new Map([['b', 'of another branch']]);
    const asked = { ...query, commits: line([c2, c3], 1), ...more };
    const cause = more.branch === undefined ? 'of a commit that this one does not build on' : 'of another branch';
    expect(chooseBaseline(question({ stored, refused, query: asked }))).toEqual({
      state: 'no baseline',
      reason:
        '2 stored runs of suite "parser", but none counts: ' +
        `1 that never counts (uncommitted changes, or its status was not ok), 1 ${cause}.${acceptable}`,
    });
  });

  test('only other environments: incomparable, with each differing hard field and both values', () => {
    const stored = [storedRun({ id: 'b', key: OTHER_KEY.slice(0, 16) }), storedRun({ id: 'x', excluded: true })];
    const hard = { cpuModel: 'B', cores: 4, kernel: '6.1' };
    const elsewhere = base('b', { environment: { key: OTHER_KEY, hard, soft: {} } });
    expect(chooseBaseline(question({ stored, elsewhere }))).toEqual({
      state: 'incomparable',
      reason:
        'No stored run of suite "parser" was measured in this environment, but in 1 other (these differ: cpuModel, kernel).',
      differences: [
        { field: 'cpuModel', base: 'B', head: 'A' },
        { field: 'kernel', base: '6.1', head: null },
      ],
    });
  });

  test('imported runs are no baseline, and that is said instead of all that is not known of them', () => {
    const stored = [storedRun({ id: 'b', key: OTHER_KEY.slice(0, 16) })];
    const environment = { key: OTHER_KEY, hard: { imported: 'csv' }, soft: {} };
    const elsewhere = { ...base('b', { environment }), imported: 'csv' };
    expect(chooseBaseline(question({ stored, elsewhere }))).toEqual({
      state: 'incomparable',
      reason:
        'No run of suite "parser" was measured here yet. The newest stored one was imported (csv): how it was measured ' +
        'is not known, so it is never used as a baseline.',
      differences: [{ field: 'imported', base: 'csv', head: null }],
    });
  });

  test('the same machine with another definition of the suite is named as such', () => {
    const stored = [storedRun({ id: 'b', key: OTHER_KEY.slice(0, 16) })];
    const hard = { cpuModel: 'A', cores: 4, command: ['make', 'bench'] };
    const elsewhere = base('b', { environment: { key: OTHER_KEY, hard, soft: {} } });
    expect(chooseBaseline(question({ stored, elsewhere }))).toMatchObject({
      state: 'incomparable',
      reason: 'No stored run of suite "parser" was measured with this definition of the suite (these differ: command).',
    });
  });

  test('a run of another environment that cannot be read leaves the difference open', () => {
    const stored = [storedRun({ id: 'b', key: OTHER_KEY.slice(0, 16) })];
    expect(chooseBaseline(question({ stored }))).toMatchObject({
      state: 'incomparable',
      reason: expect.stringContaining('(what differs is not known)'),
    });
  });

  test('excluded runs alone are no baseline, whatever their environment', () => {
    const stored = [storedRun({ id: 'b', key: OTHER_KEY.slice(0, 16), excluded: true })];
    expect(chooseBaseline(question({ stored })).state).toBe('no baseline');
  });
});
