import { describe, expect, test } from 'vitest';
import { currentLevel, reportedLevels } from '../../../src/compare/metric-history.ts';
import { sampleRun } from '../../builders/sample-run.ts';

/** Runs a, b, c, ...; `told`: the run that told, and the first one at the level it told of. */
function points(count: number, told: [by: number, since: string][]) {
  return Array.from({ length: count }, (_, index) => {
    const [, since] = told.find(([by]) => by === index) ?? [];
    const run = sampleRun({ id: String.fromCharCode(97 + index) });
    const change = { benchmark: 'parse', metric: 'time', ratio: 1.1, persistent: true };
    return { run, change: since === undefined ? null : { ...change, since: { run: since, commit: null } } };
  });
}

describe('the current level', () => {
  test.each<[string, [number, string][], number[], number]>([
    ['is that of all runs when none has told of another', [], [], 0],
    ['begins with the run that reported its own change', [[3, 'd']], [3], 3],
    ['begins before the run that found it later', [[7, 'c']], [2], 2],
    [
      'is the newest, whoever told of it last',
      [
        [5, 'f'],
        [8, 'c'],
      ],
      [5, 2],
      5,
    ],
    ['holds for all runs when it began before them', [[2, 'older']], [], 0],
  ])('%s', (_, told, levels, current) => {
    const series = points(10, told);
    expect(reportedLevels(series)).toEqual(levels);
    expect(currentLevel(series)).toBe(current);
  });
});
