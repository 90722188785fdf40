import { expect, test } from 'vitest';
import { baseCompared, baseToMeasure, crossingNote } from '../../../../src/app/paired/choose-base.ts';
import type { Baseline } from '../../../../src/model/baseline.ts';
import type { Ancestry } from '../../../../src/model/ports/git.ts';
import type { Run } from '../../../../src/model/run.ts';
import { foundBaseline } from '../../../builders/compared-runs.ts';
import { sampleRun } from '../../../builders/sample-run.ts';

const nothing: Baseline = { state: 'no baseline', reason: 'No run is stored yet.' };
const { source } = sampleRun();
const unborn: Run = sampleRun({ source: { ...source, commit: null, branch: 'main' } });
const outside: Run = sampleRun({ source: { ...source, commit: null, branch: null } });
const none: Ancestry = { ancestors: async () => ({ commits: [], own: false, note: null }) };
const asked = (run: Run, baseline: Baseline, mode: 'auto' | 'paired', ancestry: Ancestry | null = null) =>
  baseToMeasure(run, baseline, { ancestry, branch: null }, mode);

test.each<[string, Run, string]>([
  ['in a repository without commits', unborn, 'the repository has no commits yet'],
  ['outside of a repository', outside, 'there is no git repository to take it from'],
])('%s there is no base, and a first run is not bothered with that', async (_name, run, reason) => {
  expect(await asked(run, nothing, 'auto')).toEqual({ none: reason, needless: true });
  expect(await asked(run, nothing, 'paired')).toEqual({ none: reason, needless: false });
  expect(await asked(run, foundBaseline([run]), 'auto')).toEqual({ none: reason, needless: false });
});

test('a commit that none comes before has no base, which is told', async () => {
  const reason = 'no commit is known to come before this one';
  expect(await asked(outside, nothing, 'auto', none)).toEqual({ none: reason, needless: false });
});

test('with several merge bases it is told what a commit is compared with', async () => {
  const ancestry = (mergeBases?: number): Ancestry => ({
    ancestors: async () => ({
      commits: [{ commit: 'c'.repeat(40), seconds: 0, distance: 0 }],
      own: false,
      ...(mergeBases === undefined ? {} : { mergeBases }),
      note: null,
    }),
  });
  expect(await crossingNote({ ancestry: ancestry(2), branch: null, name: 'main' })).toBe(
    'This commit and main have 2 merge bases, so it was compared with the tip of main, cccccccccccc, which it is merged into.',
  );
  expect(await crossingNote({ ancestry: ancestry(3), branch: null })).toContain('and its base have 3 merge bases');
  expect(await crossingNote({ ancestry: ancestry(), branch: null, name: 'main' })).toBeNull();
  expect(await crossingNote({ ancestry: null, branch: null })).toBeNull();
  const tip = { name: 'main', commit: 'c'.repeat(40) };
  const compared = (mergeBases?: number) =>
    baseCompared(source, { ancestry: ancestry(mergeBases), branch: null, name: 'main' });
  expect(await compared(2)).toEqual({ ...tip, isTip: true });
  expect(await compared()).toEqual(tip);
});

test('in a clone that is cut off it is told why none is known', async () => {
  const cut: Ancestry = {
    ancestors: async () => ({
      commits: [{ commit: 'c'.repeat(40), seconds: 0, distance: 0 }],
      own: true,
      isCut: true,
      note: null,
    }),
  };
  const reason = 'no commit is known to come before this one, because this clone is shallow';
  expect(await asked(outside, nothing, 'paired', cut)).toEqual({ none: reason, needless: false });
});
