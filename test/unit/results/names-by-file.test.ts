import { expect, test } from 'vitest';
import { namesByFile } from '../../../src/results/names-by-file.ts';

const called = (...all: [file: string, name: string][]) => {
  const named = all.map(([file, name]) => ({ file, name }));
  return named.map(namesByFile(named));
};

test('a name of one file stays, also when it is there twice', () => {
  expect(called(['/x/a.ts', 'p'], ['/x/b.ts', 'q'], ['/x/a.ts', 'p'])).toEqual(['p', 'q', 'p']);
});

test('a name of several files has the file in front, from the folder on that they share', () => {
  const all: [string, string][] = [
    ['/home/me/bench/a/index.ts', 'p'],
    ['/home/me/bench/b/index.ts', 'p'],
    ['/home/me/other.ts', 'q'],
  ];
  expect(called(...all)).toEqual(['a/index.ts/p', 'b/index.ts/p', 'q']);
  expect(called(...all.toReversed())).toEqual(['q', 'b/index.ts/p', 'a/index.ts/p']);
});

test('files whose names begin alike share no more than their folder', () => {
  expect(called(['C:\\x\\ab.ts', 'p'], ['C:\\x\\ac.ts', 'p'])).toEqual(['ab.ts/p', 'ac.ts/p']);
  expect(called(['file:///tmp/1/a.ts', 'p'], ['https://x/a.ts', 'p'])).toEqual([
    'file:///tmp/1/a.ts/p',
    'https://x/a.ts/p',
  ]);
});
