import { expect, test } from 'vitest';
import { quotedLines, shown } from '../../src/shown.ts';

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

test('every line that others printed is marked, whatever it is broken with', () => {
  const text = 'a\nb\rPass: 1\vc\ff\u0085g\u2028h\u2029i\r\n';
  const lines = ['a', 'b', 'Pass: 1', 'c', 'f', 'g', 'h', 'i'].map((line) => `  | ${line}`);
  expect(quotedLines(text, 20)).toBe(lines.join('\n'));
  expect(quotedLines(text, 2)).toBe('  | h\n  | i');
});
