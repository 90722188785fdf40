import { expect, test } from 'vitest';
import { nearestFirst } from '../../src/io/git/nearest-first.ts';

/** "c: b a" is a commit with its parents, the first parent first. */
function walk(history: string[], start: string, furthest = 1000): string[] {
  const commits = history.map((row) => {
    const [hash = '', parents = ''] = row.split(':');
    return { hash, seconds: 0, parents: parents.split(' ').filter((name) => name !== '') };
  });
  return nearestFirst(commits, start, furthest).map(({ commit, distance }) => `${commit} ${distance}`);
}

test.each<[string, string[], string[]]>([
  ['a line', ['c: b', 'b: a', 'a:'], ['c 0', 'b 1', 'a 2']],
  [
    'a merged branch comes after the first parent, and before where it began',
    ['m: b s2', 's2: s1', 's1: a', 'b: a', 'a:'],
    ['m 0', 'b 1', 's2 1', 's1 2', 'a 2'],
  ],
  [
    'a branch that began long ago brings nothing old near',
    ['e: d s', 's: a', 'd: c', 'c: b', 'b: a', 'a:'],
    ['e 0', 'd 1', 'c 2', 'b 3', 's 1', 'a 4'],
  ],
  [
    'the base branch merged into a branch that then became it',
    ['e: x d', 'x: a', 'd: c', 'c: a', 'a:'],
    ['e 0', 'x 1', 'd 1', 'c 2', 'a 2'],
  ],
  ['three parents', ['o: a b c', 'a: r', 'b: r', 'c: r', 'r:'], ['o 0', 'a 1', 'b 1', 'c 1', 'r 2']],
  ['the same parent twice', ['c: a a', 'a:'], ['c 0', 'a 1']],
  ['a history that is cut off', ['c: b', 'b: gone'], ['c 0', 'b 1']],
  ['more commits than those of the start', ['d: c', 'c: b', 'b:'], ['c 0', 'b 1']],
  ['a start that is not listed', [], ['c 0']],
])('%s', (_, history, expected) => {
  const [start = ''] = expected[0]?.split(' ') ?? [];
  expect(walk(history, start)).toEqual(expected);
});

test('a large merge does not push the commit before it away', () => {
  const side = Array.from({ length: 2000 }, (_, index) => `s${index + 1}: ${index === 0 ? 'a' : `s${index}`}`);
  const walked = walk(['m: a s2000', 'a: r', 'r:', ...side], 'm');
  expect(walked.slice(-2)).toEqual(['a 1', 'r 2']);
});

test('what is further away than asked for is left out', () => {
  expect(walk(['c: b', 'b: a', 'a:'], 'c', 1)).toEqual(['c 0', 'b 1']);
});
