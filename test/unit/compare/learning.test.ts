import { describe, expect, test } from 'vitest';
import { canLearn, learningOf, untaughtNeighbours } from '../../../src/compare/learning.ts';
import type { Run } from '../../../src/model.ts';
import { exampleRun } from '../../builders/example-run.ts';
import { power } from '../report/reports.ts';

const AUTO = { learn: true, mode: 'auto' } as const;

describe('how far the floor is learned', () => {
  const assumed = (comparisons: number) => ({ power: power({ comparisons, floor: { change: 0.01, learned: false } }) });

  test('is said of the metric that has the fewest comparisons', () => {
    const metrics = [assumed(12), assumed(7), { power: power({ comparisons: 20 }) }, {}];
    expect(learningOf(metrics, {}, AUTO)).toEqual({ comparisons: 7, needed: 20, automatic: true });
  });

  test('is not said where every floor is learned, or none is needed', () => {
    expect(learningOf([{ power: power() }, {}], {}, AUTO)).toBeNull();
  });

  test.each([
    ['switched off', {}, { learn: false, mode: 'auto' }],
    ['nothing is claimed from pairs', {}, { learn: true, mode: 'stored' }],
    ['every commit has the same image', { image: { name: 'ready:1' } }, AUTO],
  ] as const)('does not go on by itself when %s', (_name, suite, compare) => {
    expect(canLearn(suite as Parameters<typeof canLearn>[0], compare)).toBe(false);
    expect(learningOf([assumed(0)], suite as Parameters<typeof canLearn>[0], compare)?.automatic).toBe(false);
  });
});

describe('neighbouring commits', () => {
  const [c, m, b, a] = ['c', 'm', 'b', 'a'].map((letter) => letter.repeat(40)) as [string, string, string, string];
  const at = (commit: string, parent?: string) => ({
    ...{ commit, seconds: 0, distance: 0 },
    ...(parent === undefined ? {} : { parent }),
  });
  /** m came in with the merge c. */
  const commits = [at(c, b), at(b, a), at(m, a), at(a)];
  const compared = (commit: string, base: string): Run => {
    const run = exampleRun();
    const pairs = { purpose: 'calibration', base: { commit: base } } as unknown as NonNullable<Run['pairs']>;
    return { ...run, source: { ...run.source, commit }, pairs };
  };

  test('go along first parents, nearest first', () => {
    expect(untaughtNeighbours(commits, [])).toEqual([
      { commit: c, base: b },
      { commit: b, base: a },
    ]);
  });

  test('leave out what was compared before', () => {
    expect(untaughtNeighbours(commits, [compared(c, b), compared(a, c)])).toEqual([{ commit: b, base: a }]);
  });

  test('are none where nothing is known of parents', () => {
    expect(untaughtNeighbours([at(c)], [])).toEqual([]);
    expect(untaughtNeighbours([], [])).toEqual([]);
  });
});
