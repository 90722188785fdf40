import { expect, test } from 'vitest';
import { DATA_BRANCH_CALL, GIT_CALL, GITHUB_REQUEST, waitAfter } from '../../../src/plan/retries.ts';

const waits = (retries: typeof GIT_CALL, random?: () => number): number[] => {
  const all: number[] = [];
  for (let wait = waitAfter(retries, 1, random); wait !== null; wait = waitAfter(retries, all.length + 1, random)) {
    all.push(wait);
  }
  return all;
};

test('waits double up to the longest, and end with the last try', () => {
  expect(waits(GITHUB_REQUEST)).toEqual([1, 2, 4]);
  expect(waits(GIT_CALL)).toEqual([1, 2, 4, 8, 10, 10]);
});

test('writers of the data branch wait for anything from nothing to twice the mean', () => {
  expect(waits(DATA_BRANCH_CALL, () => 0)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(waits(DATA_BRANCH_CALL, () => 1)).toEqual([1, 2, 4, 8, 16, 20]);
});
