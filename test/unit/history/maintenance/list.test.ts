import { describe, expect, test } from 'vitest';
import { findRun, keysLike, newestFirst } from '../../../../src/history/maintenance/list.ts';
import { storedRunOf } from '../../../../src/history/stored-run-path.ts';
import { exampleRun } from '../../../builders/example-run.ts';

const stored = ['a1', 'a10', 'b2'].map((id, index) =>
  storedRunOf(exampleRun({ id, startedAt: `2026-11-0${index + 1}T00:00:00Z` })),
);

test('the newest comes first, and in one second the id decides', () => {
  const same = ['y', 'x'].map((id) => storedRunOf(exampleRun({ id, startedAt: '2026-11-02T00:00:00Z' })));
  expect(newestFirst([...stored, ...same]).map(({ id }) => id)).toEqual(['b2', 'a10', 'x', 'y', 'a1']);
});

describe('a run is found', () => {
  test.each([
    ['by its id, also when others begin with it', 'a1', 'a1'],
    ['by what only its id begins with', 'b', 'b2'],
    ['by what its file name begins with', stored[2]?.path.split('/').at(-1)?.slice(0, 20) ?? '', 'b2'],
    ['by its path', stored[1]?.path ?? '', 'a10'],
  ])('%s', (_name, wanted, id) => {
    expect(findRun(stored, wanted).id).toBe(id);
  });

  test.each([
    ['which is not there', 'c', /no stored run is called "c"/],
    ['which several file names begin with', '202611', /"202611" fits 3 stored runs: a1, a10, b2$/],
    ['which is empty', '', /no stored run is called ""/],
    ['which fits several', 'a', /"a" fits 2 stored runs: a1, a10$/],
    ['of a megabyte', 'x'.repeat(1e6), /^no stored run is called "x{79}…"$/],
  ])('not by one %s', (_name, wanted, says) => {
    expect(() => findRun(stored, wanted)).toThrow(says);
  });

  test('an id that two files have is not guessed, but a path is enough', () => {
    const twice = ['01', '02'].map((day) => storedRunOf(exampleRun({ startedAt: `2026-11-${day}T00:00:00Z` })));
    expect(() => findRun(twice, 'a1')).toThrow(/fits 2 stored runs: runs\/parser\/.*-a1\.json\.gz, runs/);
    expect(findRun(twice, twice[1]?.path ?? '')).toBe(twice[1]);
  });
});

test.each([
  [undefined, ['aa11', 'ab22']],
  ['a', ['aa11', 'ab22']],
  ['ab', ['ab22']],
  ['ab22ffff', ['ab22']],
  ['c', []],
])('the keys like %s', (given, expected) => {
  expect(keysLike(['aa11', 'ab22'], given)).toEqual(expected);
});

test.each(['', 'XYZ', '../..', 'a'.repeat(65)])('%j is not a key', (given) => {
  expect(() => keysLike([], given)).toThrow(/is not an environment key/);
});
