import { describe, expect, test } from 'vitest';
import { type PruneRules, prunable, sparing } from '../../../../src/history/maintenance/prune.ts';
import type { StoredRun } from '../../../../src/model/baseline.ts';

const rules: PruneRules = { keepAllDays: 90, dailyUntilDays: 365, excludedDays: 30, newest: 2 };
const NOW = new Date('2026-11-21T12:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

/** A run that began at noon that many days before, plus hours. */
function run(daysAgo: number, changes: Partial<StoredRun> & { hours?: number } = {}): StoredRun {
  const { hours = 0, ...more } = changes;
  const startedAt = `${new Date(NOW.getTime() - daysAgo * DAY + hours * 3_600_000).toISOString().slice(0, 19)}Z`;
  const id = more.id ?? `d${daysAgo}h${hours}`;
  const usual = { suite: 's', configuration: null, key: 'k', commit: 'none', excluded: false, calibration: false };
  const stored = { ...usual, ...more, startedAt, id };
  return { ...stored, path: `runs/${stored.suite}/${stored.key}/${id}` };
}

/** Two of today, so that the newest that always stay are these. */
const today = [run(0), run(0, { hours: -1 })];
const gone = (runs: StoredRun[], changes: Partial<PruneRules> = {}, now = NOW): string[] =>
  prunable(runs, { ...rules, ...changes }, now).map(({ stored }) => stored.id);

describe('by age', () => {
  test.each<[string, StoredRun[], string[]]>([
    ['nothing goes from nothing', [], []],
    ['all runs of a day stay while they are young', [run(89), run(89, { hours: 1 }), run(89, { hours: 2 })], []],
    [
      'the last of a day stays when they are older',
      [run(90), run(90, { hours: 1 }), run(90, { hours: 2 })],
      ['d90h0', 'd90h1'],
    ],
    ['one run a day stays up to a year', [run(364), run(365), run(363)], []],
    // 2025-11-20 is a Thursday: with 366 to 369 days it is one week from Monday on, 370 is the Sunday before.
    [
      'the last run of a week stays beyond a year',
      [run(366), run(367), run(368), run(369), run(370)],
      ['d369h0', 'd368h0', 'd367h0'],
    ],
    ['a single run of long ago stays', [run(4000)], []],
    ['excluded runs stay for a month', [run(30, { excluded: true })], []],
    ['and go then, however few there are', [run(31, { excluded: true })], ['d31h0']],
    ['an excluded run does not stand for its day', [run(100), run(100, { hours: 1, excluded: true })], ['d100h1']],
    ['midnight UTC parts two days', [run(100, { hours: 11 }), run(100, { hours: 12 })], []],
  ])('%s', (_name, runs, expected) => {
    expect(gone([...today, ...runs])).toEqual(expected);
    expect(gone([...runs, ...today].toReversed())).toEqual(expected);
  });

  test('each says why', () => {
    const runs = [...today, run(50, { excluded: true }), run(100), run(100, { hours: 1 }), run(399), run(400)];
    expect(prunable(runs, rules, NOW).map(({ stored, why }) => [stored.id, why])).toEqual([
      ['d400h0', 'not the last run of its week'],
      ['d100h0', 'not the last run of its day'],
      ['d50h0', 'excluded, and older than 30 days'],
    ]);
  });

  test('the ages are as asked for', () => {
    const runs = [...today, run(5), run(5, { hours: 1 }), run(11), run(12)];
    expect(gone(runs, { keepAllDays: 1, dailyUntilDays: 7 })).toEqual(['d12h0', 'd5h0']);
  });

  test('what is thinned once is not thinned again', () => {
    const runs = Array.from({ length: 3000 }, (_, index) => run(index / 4, { id: `r${index}` }));
    const went = new Set(gone(runs));
    expect(went.size).toBeGreaterThan(1000);
    expect(gone(runs.filter(({ id }) => !went.has(id)))).toEqual([]);
  });
});

describe('whatever its age', () => {
  const old = [100, 200, 300, 400].flatMap((days) => [run(days), run(days, { hours: 1 })]);

  test.each([
    [1, ['d400h0', 'd300h0', 'd200h0', 'd100h0']],
    [2, ['d400h0', 'd300h0', 'd200h0']],
    [4, ['d400h0', 'd300h0']],
    [8, []],
  ])('the newest %i of an environment stay', (newest, expected) => {
    // Recent, so that the store lives, and of another environment, so that they are not the newest here.
    const elsewhere = today.map((one) => ({ ...one, key: 'other' }));
    expect(gone([...elsewhere, ...old], { newest })).toEqual(expected);
  });

  test('excluded runs do not use up the places of the newest', () => {
    const excluded = [run(1, { excluded: true }), run(2, { excluded: true })];
    expect(gone([...excluded, run(100), run(100, { hours: 1 })])).toEqual([]);
  });

  test('suites and environments are thinned each by itself', () => {
    const runs = [run(100), run(100, { hours: 1 })];
    const copies = [
      ...runs.map((one) => ({ ...one, key: 'a' })),
      ...runs.map((one) => ({ ...one, suite: 'b' })),
      ...today,
    ];
    expect(gone(copies, { newest: 1 })).toHaveLength(2);
  });

  test('a clock that is years ahead empties nothing: ages count from the newest run', () => {
    const runs = [...today, run(10), run(10, { hours: 1 }), run(20, { excluded: true })];
    expect(gone(runs, {}, new Date('2031-01-01T00:00:00Z'))).toEqual([]);
  });

  test('a run from the future stays, takes nobody’s place and makes nobody older', () => {
    const future = [run(-2000), run(-2001)];
    const runs = [run(0), run(10), run(10, { hours: 1 }), run(100), run(100, { hours: 1 })];
    expect(gone([...runs, ...future])).toEqual(gone(runs));
    expect(gone(future)).toEqual([]);
  });
});

test('a run that a level change names is spared', () => {
  const going = prunable([...today, run(100), run(100, { hours: 1 }), run(100, { hours: 2 })], rules, NOW);
  const { going: left, spared } = sparing(going, new Set(['d100h1', 'unknown']));
  expect(left.map(({ stored }) => stored.id)).toEqual(['d100h0']);
  expect(spared.map(({ id }) => id)).toEqual(['d100h1']);
});
