import { expect, test } from 'vitest';
import { parseLoosely } from '../../../src/results/loose-json.ts';

test.each([
  ['[1, NaN, -Infinity, inf, +nan]', [1, 'NaN', '-Infinity', 'inf', '+nan']],
  ['["NaN", NaN, "a\\"NaN\\\\", nan]', ['NaN', 'NaN', 'a"NaN\\', 'nan']],
  ['["a\u0001b\tc", NaN]', ['a\u0001b\tc', 'NaN']],
  ['{"NaN": 1, "x": NaN}', { NaN: 1, x: 'NaN' }],
])('%j is read', (text, value) => {
  expect(parseLoosely(text)).toEqual(value);
});

test.each(['["a', '["a\\', '[NaNs]', '[1.NaN]', '', '"', 'NaN NaN'])('%j is none', (text) => {
  expect(parseLoosely(text)).toBeUndefined();
});

test('a string of megabytes is no obstacle', () => {
  const long = 'a'.repeat(9e6);
  expect(parseLoosely(`["${long}", NaN]`)).toEqual([long, 'NaN']);
});
