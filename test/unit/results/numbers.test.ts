import { expect, test } from 'vitest';
import { finite, finiteOf, readNumber } from '../../../src/results/numbers.ts';

test.each([
  ['1431759', 1431759],
  ['1,431,759', 1431759],
  ['12,345.5', 12345.5],
  ['1 234.5', 1234.5],
  ['1\u202f234', 1234],
  ["1'234", 1234],
  ['\u22123.2', -3.2],
  [' .5 ', 0.5],
  ['1e-9', 1e-9],
])('%s is %d', (text, value) => expect(readNumber(text)).toBe(value));

test.each([['1,5'], ['0,011799'], ['1.2.3'], ['NaN'], ['inf'], ['1e999'], ['-'], [''], ['12 ms'], ['1'.repeat(80)]])(
  '%s is no number, or could be two',
  (text) => expect(readNumber(text)).toBeNull(),
);

test.each([
  ['0,011799', 0.011799],
  ['1.234,5', 1234.5],
  ['12', 12],
])('%s has a decimal comma', (text, value) => expect(readNumber(text, { decimalComma: true })).toBe(value));

test('of JSON values only finite numbers count', () => {
  expect([finite(3), finite('3.5'), finite('NaN'), finite(null), finite(Number.NaN), finite({})]).toEqual([
    3,
    3.5,
    null,
    null,
    null,
    null,
  ]);
  expect(finiteOf([1, 'NaN', null, 2])).toEqual({ samples: [1, 2], others: 2 });
  expect(finiteOf('x')).toEqual({ samples: [], others: 0 });
});
