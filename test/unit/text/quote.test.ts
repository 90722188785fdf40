import { expect, test } from 'vitest';
import {
  cutText,
  firstFew,
  firstLine,
  jsonText,
  quote,
  quotedEnd,
  quotedLines,
  quotedVisibly,
} from '../../../src/text/quote.ts';

test.each([
  ['text', '"text"'],
  ['a\nb\u001b[31m\u202e\u2028', '"a�b�[31m��"'],
  [`${'x'.repeat(76)}😀😀`, `"${'x'.repeat(76)}…"`],
  [`${'four '.repeat(20)}`, `"${'four '.repeat(15)}…"`],
  [5, '5'],
  [null, 'null'],
  [undefined, 'nothing'],
  [[1, 2], 'a list of 2'],
  [{ a: 1 }, 'an object'],
])('%j is shown as %j', (value, text) => {
  expect(quote(value)).toBe(text);
  expect(quote(value).length).toBeLessThanOrEqual(80);
});

test('every line that others printed is marked, whatever it is broken with', () => {
  const text = 'a\nb\rPass: 1\vc\ff\u0085g\u2028h\u2029i\r\n';
  const lines = ['a', 'b', 'Pass: 1', 'c', 'f', 'g', 'h', 'i'].map((line) => `  | ${line}`);
  expect(quotedLines(text, 20)).toBe(lines.join('\n'));
  expect(quotedLines(text, 2)).toBe('  | h\n  | i');
});

test.each<[string, number, string]>([
  ['fits as it is', 13, 'fits as it is'],
  ['ends after a whole word', 20, 'ends after a whole …'],
  ['ends after a whole word', 19, 'ends after a …'],
  ['xxxxxxxxxxxx', 6, 'xxxxx…'],
  [`a ${'/long'.repeat(20)} path`, 60, `a ${'/long'.repeat(20).slice(0, 57)}…`],
  ['😀😀😀', 4, '😀…'],
  ['', 5, ''],
])('%j in %i characters is %j', (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut);
  expect(cut.length).toBeLessThanOrEqual(most);
});

test('a sentence that is cut says so', () => {
  expect(firstLine(`${'word '.repeat(100)}\nsecond`)).toMatch(/ word …$/);
  expect(quotedLines('word '.repeat(100), 1)).toMatch(/ word …$/);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a; b'],
  [['a', 'b', 'c', 'd'], 'a; b and 2 more'],
])('of %j at most two are named', (texts, words) => {
  expect(firstFew(texts, 2, '; ')).toBe(words);
});

test('what is not seen is written out, and a cut never ends the quotes', () => {
  expect(quotedVisibly('a\u202eb\u0007', 80)).toBe('"a\\u{202e}b\\u0007"');
  expect(quotedVisibly('x'.repeat(100), 80)).toBe(`"${'x'.repeat(77)}…"`);
});

test('of a long path the end is quoted', () => {
  expect(quotedEnd('/a/b', 10)).toBe('"/a/b"');
  expect(quotedEnd(`/${'a'.repeat(20)}/perf.json`, 10)).toBe('"…perf.json"');
});

test('any value is text, as JSON has it', () => {
  expect([jsonText([1, 'a'], 80), jsonText(undefined, 80), jsonText('x'.repeat(9), 5)]).toEqual([
    '[1,"a"]',
    'nothing',
    '"xxx…',
  ]);
});
