import { describe, expect, test } from 'vitest';
import { type BaselineQuery, FEW_RUNS } from '../../../../src/history/baseline/candidates.ts';
import { CALIBRATIONS, readingOrder, searchFor } from '../../../../src/history/baseline/search.ts';
import type { StoredRun } from '../../../../src/model/baseline.ts';
import type { Ancestor } from '../../../../src/model/ports/git.ts';
import { FEWEST_RUNS } from '../../../../src/statistics/baseline-model.ts';
import { FEWEST_COMPARISONS } from '../../../../src/statistics/noise-floor.ts';
import { KEY, storedRun } from '../../../builders/sample-run.ts';

const now = new Date('2026-06-20T12:00:00Z');
const policy = { runs: 4, minEffect: 0.05, staleAfterDays: 30, staleAfterCommits: 200 };
const hash = (name: string): string => name.charCodeAt(0).toString(16).padEnd(40, '0');
const at = (name: string, day: string, distance = 1): Ancestor => ({
  commit: hash(name),
  seconds: Date.parse(`${day}T00:00:00Z`) / 1000,
  distance,
});
const run = (name: string, day: string, id = `${name}-${day}`): StoredRun =>
  storedRun({ id, commit: hash(name).slice(0, 12), startedAt: `${day}T12:00:00Z` });
const query = (commits: Ancestor[] | null, branch: string | null = null): BaselineQuery => ({
  suite: 'parser',
  configuration: null,
  key: KEY,
  ownId: 'head',
  commits,
  branch,
});

describe('a search', () => {
  const commits = [at('a', '2026-06-10'), at('b', '2026-06-05'), at('c', '2026-04-20'), at('d', '2026-01-05')];
  const four = ['1', '2', '3', '4'];
  const calibration = (name: string, day: string, id?: string): StoredRun => ({
    ...run(name, day, id),
    calibration: true,
  });
  const thirty = Array.from({ length: 30 }, (_, index) => calibration('c', '2026-06-10', `t${index}`));

  test('is for this environment', () => {
    expect(searchFor(query(commits), policy, now).key).toBe(KEY.slice(0, 16));
  });

  test.each<[string, StoredRun[], string, boolean]>([
    ['goes on while nothing was found', [], '2026-06', false],
    ['ends before the oldest commit was made', [], '2026-01', true],
    ['and not a month too soon', [], '2026-02', false],
    ['ends when the pool is full of the nearest', four.map((id) => run('a', '2026-06-11', id)), '2026-06', true],
    ['or of commits made no earlier than the month', four.map((id) => run('b', '2026-06-11', id)), '2026-06', true],
    [
      'goes on while a nearer commit may have been measured earlier',
      four.map((id) => run('d', '2026-06-11', id)),
      '2026-06',
      false,
    ],
    [
      'for a nearer commit goes back as far as that was made',
      four.map((id) => run('d', '2026-06-11', id)),
      '2026-04',
      true,
    ],
    ['goes on while the pool is not full', [run('a', '2026-06-11')], '2026-06', false],
    [
      'ends with enough fresh runs when all that is left is too old',
      [run('a', '2026-06-11'), run('a', '2026-06-13'), run('b', '2026-06-11'), run('b', '2026-06-12')],
      '2026-05',
      true,
    ],
    [
      'but not while some of that may be young enough',
      [run('a', '2026-06-11'), run('b', '2026-06-11'), run('b', '2026-06-12')],
      '2026-06',
      false,
    ],
    ['goes on with fewer', [run('a', '2026-06-11'), run('b', '2026-06-11')], '2026-05', false],
    [
      'does not count what is excluded',
      four.map((id) => ({ ...run('a', '2026-06-11', id), excluded: true })),
      '2026-06',
      false,
    ],
    [
      'goes on behind a full pool where calibrations are lacking',
      [...four.map((id) => run('a', '2026-06-11', id)), calibration('b', '2026-06-10')],
      '2026-06',
      false,
    ],
    [
      'ends behind a full pool with thirty calibrations',
      [...four.map((id) => run('a', '2026-06-11', id)), ...thirty],
      '2026-06',
      true,
    ],
    [
      'lacks calibrations only as long as they are not too old',
      [...four.map((id) => run('a', '2026-06-11', id)), calibration('b', '2026-06-10')],
      '2026-05',
      true,
    ],
    ['does not count other commits', four.map((id) => run('z', '2026-06-11', id)), '2026-06', false],
  ])('%s', (_, found, month, expected) => {
    expect(searchFor(query(commits), policy, now).enough(found, month)).toBe(expected);
  });

  test('looks one month further when a commit was made on the last day of a month: clocks differ', () => {
    const late = [at('a', '2026-05-31')];
    expect(searchFor(query(late), policy, now).enough([], '2026-06')).toBe(true);
    expect(searchFor(query([at('a', '2026-05-30')]), policy, now).enough([], '2026-06')).toBe(false);
  });

  test('looks one month further in its first week: whoever calibrates may not have done so yet', () => {
    const full = four.map((id) => run('a', '2026-06-03', id));
    const early = [at('a', '2026-06-02'), at('b', '2026-04-20')];
    const on = (day: string) => searchFor(query(early), policy, new Date(`${day}T00:00:00Z`));
    expect(on('2026-06-08').enough(full, '2026-06')).toBe(false);
    expect(on('2026-06-10').enough(full, '2026-06')).toBe(true);
    expect(on('2026-06-08').enough(full, '2026-05')).toBe(true);
  });

  test('ends at once when no commit is acceptable', () => {
    expect(searchFor(query([]), policy, now).enough([], '2026-06')).toBe(true);
  });

  test.each<[string, string | null, number, boolean]>([
    ['any commit: with a full pool', null, 4, true],
    ['any commit: not before', null, 3, false],
    ['a branch, which is only known once a run is read: with three times that', 'main', 12, true],
    ['a branch: not before', 'main', 11, false],
  ])('ends for %s', (_, branch, many, expected) => {
    const found = Array.from({ length: many }, (_value, index) => run('a', '2026-06-11', `r${index}`));
    expect(searchFor(query(null, branch), policy, now).enough(found, '2026-06')).toBe(expected);
  });
});

test('as many runs and calibrations are read as verdicts need: stages do not know each other', () => {
  expect(FEW_RUNS).toBe(FEWEST_RUNS);
  expect(CALIBRATIONS).toBeGreaterThanOrEqual(1.5 * FEWEST_COMPARISONS);
});

describe('reading order', () => {
  test('parts what is within the limits from what is beyond, each nearest first', () => {
    const commits = [at('a', '2026-06-10', 1), at('b', '2026-06-05', 200), at('c', '2026-04-20', 201)];
    const stored = [
      run('c', '2026-06-18', 'far'),
      run('b', '2026-06-17', 'near'),
      run('a', '2026-05-01', 'old'),
      run('a', '2026-06-16', 'nearest'),
      run('a', '2028-06-16', 'ahead'),
      run('z', '2026-06-16', 'topic'),
    ];
    const { within, beyond } = readingOrder(stored, query(commits), policy, now);
    expect(within.map((one) => one.id)).toEqual(['nearest', 'near']);
    expect(beyond.map((one) => one.id)).toEqual(['ahead', 'old', 'far']);
  });
});
