import { expect, test } from 'vitest';
import type { Baseline, BaselineRun } from '../../../../src/model/baseline.ts';
import { baselineRuns, baselineSentence, rejectedSentence } from '../../../../src/report/sections/baseline.ts';
import { markdownFormatter, terminalFormatter } from '../../../../src/text/formatter.ts';
import { baselines, run } from '../reports.ts';

const COMMIT = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const OLDER = '0f9e8d7c6b5a49382716051423324150ffeeddcc';
const one = (changes: Partial<BaselineRun> = {}): BaselineRun => ({
  ...{ id: 'b-1', commit: COMMIT, startedAt: '2026-03-08T12:00:00Z', distance: 2 },
  ...changes,
});
const found = (runs: BaselineRun[], leftOut?: { count: number; cause: string }[]): Baseline => ({
  ...{ state: 'found', runs, reason: '' },
  ...(leftOut === undefined ? {} : { leftOut }),
});

test.each<[string, BaselineRun[], string]>([
  ['one run: its age and distance', [one()], '1 run of a1b2c3d4e5 (2 days old, 2 commits back)'],
  ['the merge base', [one({ distance: 0 })], '1 run of a1b2c3d4e5 (2 days old, the merge base)'],
  [
    'the same commit',
    [one({ distance: 0, commit: run().source.commit })],
    '1 run of 3f2a91c0d4 (2 days old, this commit)',
  ],
  ['a distance that is not known', [one({ distance: null })], '1 run of a1b2c3d4e5 (2 days old)'],
  [
    'the nearest is not the newest',
    [one({ startedAt: '2026-03-01T12:00:00Z' }), one({ commit: OLDER, distance: 9 })],
    '2 runs of a1b2c3d4e5 and 0f9e8d7c6b (newest: 2 days old; nearest: 2 commits back)',
  ],
])('a sentence of %s', (_, runs, expected) => {
  expect(baselineSentence(found(runs), run(), terminalFormatter)).toBe(`Baseline: ${expected}`);
});

test('runs that did not count are told in one line, and a stranger’s words are escaped', () => {
  const leftOut = [
    { count: 3, cause: 'damaged' },
    { count: 1, cause: 'with status "<b>"' },
  ];
  expect(rejectedSentence(found([one()], leftOut), terminalFormatter)).toBe(
    'Stored runs not counted: 3 damaged, 1 with status "<b>"',
  );
  expect(rejectedSentence(found([one()], leftOut), markdownFormatter)).not.toContain('<b>');
});

test.each<[string, Baseline]>([
  ['nothing was left out', found([one()])],
  ['the list is empty', found([one()], [])],
  ['the baseline’s own sentence has it', baselines['no baseline']],
])('there is no such line when %s', (_, baseline) => {
  expect(rejectedSentence(baseline, terminalFormatter)).toBeNull();
});

test('each run has a line, at most twenty', () => {
  expect(baselineRuns(found([one()]), run(), terminalFormatter)).toEqual([
    'baseline run b-1 of a1b2c3d4e5, 2 commits back, 2 days old',
  ]);
  const lines = baselineRuns(
    found(Array.from({ length: 23 }, () => one({ commit: null, distance: null }))),
    run(),
    terminalFormatter,
  );
  expect(lines).toHaveLength(21);
  expect(lines.slice(19)).toEqual([
    'baseline run b-1 of an unknown commit, 2 days old',
    '… 3 more runs of the baseline',
  ]);
  expect(baselineRuns(baselines.incomparable, run(), terminalFormatter)).toEqual([]);
});
