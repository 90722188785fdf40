import { describe, expect, test } from 'vitest';
import {
  canLearn,
  fewestComparisons,
  learningOf,
  untaughtNeighbours,
  withNeighbours,
} from '../../../src/compare/learning.ts';

const AUTO = { learn: true, mode: 'auto' } as const;
const RUN = { run: { invocations: 9 } };

describe('how far the floor is learned', () => {
  const one = (comparisons: number, learned = false, exact = false) => ({
    ...{ comparisons, exact },
    floor: { difference: { variance: 1, degrees: 1 }, margin: 0, learned },
  });

  test('is said of the metric that has the fewest comparisons', () => {
    expect(fewestComparisons([one(12), one(7), one(20, true), one(0, false, true)])).toBe(7);
    expect(learningOf(7, RUN, AUTO)).toEqual({ comparisons: 7, needed: 20, automatic: true });
  });

  test('is not said where every floor is learned, or none is needed', () => {
    const settled = { verdict: 'new', rule: 'no run of the baseline has this metric' } as const;
    expect(fewestComparisons([one(20, true), one(0, false, true), { ...one(0), settled }])).toBeNull();
  });

  test.each([
    ['switched off', {}, { learn: false, mode: 'auto' }],
    ['nothing is claimed from pairs', {}, { learn: true, mode: 'stored' }],
    ['every commit has the same image', { image: { name: 'ready:1' } }, AUTO],
  ] as const)('does not go on by itself when %s', (_name, more, compare) => {
    for (const run of [RUN.run, { invocations: 5 }]) {
      const suite = { ...more, run } as Parameters<typeof canLearn>[0];
      expect(canLearn(suite, compare)).toBe(false);
      expect(learningOf(0, suite, compare)).toEqual({ comparisons: 0, needed: 20, automatic: false });
    }
  });

  test('does not go on by itself where a run is shorter than the pairs of a comparison, and says so', () => {
    const short = { run: { invocations: 8 } };
    expect(canLearn(short, AUTO)).toBe(false);
    expect(learningOf(2, short, AUTO)).toEqual({
      ...{ comparisons: 2, needed: 20, automatic: false, tooShort: { invocations: 8, needed: 9 } },
    });
  });
});

test('a history without enough neighbours is counted, unless it is cut off', () => {
  const commits = [0, 1, 2].map((at) => ({
    ...{ commit: `${at}`.repeat(40), seconds: 0, distance: at },
    ...(at === 2 ? {} : { parent: `${at + 1}`.repeat(40) }),
  }));
  const learning = learningOf(1, RUN, AUTO);
  const line = { commits, own: true, note: null };
  expect(withNeighbours(learning, 1, line)).toEqual({ ...learning, own: 1, neighbours: 2 });
  expect(withNeighbours(learning, 0, { ...line, isCut: true })).toEqual(learning);
  expect(withNeighbours(learning, 0, null)).toEqual(learning);
});

describe('neighbouring commits', () => {
  const [c, m, b, a] = ['c', 'm', 'b', 'a'].map((letter) => letter.repeat(40)) as [string, string, string, string];
  const at = (commit: string, parent?: string) => ({
    ...{ commit, seconds: 0, distance: 0 },
    ...(parent === undefined ? {} : { parent }),
  });
  /** m came in with the merge c. */
  const commits = [at(c, b), at(b, a), at(m, a), at(a)];
  const compared = (commit: string, calibration = true) => ({ commit: commit.slice(0, 12), calibration });

  test('go along first parents, nearest first', () => {
    expect(untaughtNeighbours(commits, [])).toEqual([
      { commit: c, base: b },
      { commit: b, base: a },
    ]);
  });

  test('leave out what was compared before', () => {
    expect(untaughtNeighbours(commits, [compared(c), compared(b, false)])).toEqual([{ commit: b, base: a }]);
  });

  test('are none where nothing is known of parents', () => {
    expect(untaughtNeighbours([at(c)], [])).toEqual([]);
    expect(untaughtNeighbours([], [])).toEqual([]);
  });
});
