import { expect, test } from 'vitest';
import { shown } from '../../src/shown.ts';

test.each([
  ['text', '"text"'],
  ['a\nb\u001b[31m\u202e\u2028', '"a�b�[31m��"'],
  [`${'x'.repeat(76)}😀😀`, `"${'x'.repeat(76)}�…"`],
  [5, '5'],
  [null, 'null'],
  [undefined, 'nothing'],
  [[1, 2], 'a list of 2'],
  [{ a: 1 }, 'an object'],
])('%j is shown as %j', (value, text) => {
  expect(shown(value)).toBe(text);
  expect(shown(value).length).toBeLessThanOrEqual(80);
});
