import { expect, test } from 'vitest';
import { given } from '../../../src/model/given.ts';

test('what has no value is left out, and only that', () => {
  const left: string | undefined = undefined;
  expect(Object.entries(given({ a: 1, left, none: null, empty: '', no: false, b: [] }))).toEqual([
    ['a', 1],
    ['none', null],
    ['empty', ''],
    ['no', false],
    ['b', []],
  ]);
});
