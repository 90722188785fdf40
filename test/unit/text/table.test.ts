import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { left, markdownLines, paintedTable, right, tableLines } from '../../../src/text/table.ts';

const COLUMNS = [left('name', { mayShorten: true }), right('time'), left('since', { mayGo: true })];
const lines = (rows: string[][], width: number): string[] =>
  paintedTable(COLUMNS, rows, { width, colour: false }, () => null, null);

describe('a table on a terminal', () => {
  test('has columns as wide as their widest cell, numbers on the right', () => {
    expect(
      lines(
        [
          ['parse', '9 ms', 'a'],
          ['display', '10.5 ms', '–'],
        ],
        80,
      ),
    ).toEqual(['name        time  since', 'parse       9 ms  a', 'display  10.5 ms  –']);
  });

  test.each([
    ['letters of East Asia', '解析', 4],
    ['Korean', '한국', 4],
    ['half-width letters', 'ｶﾅ', 2],
    ['an accent of its own', 'e\u0301te\u0301', 3],
    ['a flag', '🇩🇪', 2],
    ['an emoji of several', '👩‍👩‍👧', 2],
    ['a dash, an ellipsis and Latin letters', '–…é', 3],
    ['Greek', 'µΩ', 2],
  ])('gives %s the columns that a terminal does', (_, cell, columns) => {
    const [, , line = ''] = lines(
      [
        ['abcdefgh', '1', ''],
        [cell, '1', ''],
      ],
      80,
    );
    expect(line).toBe(`${cell}${' '.repeat(8 - columns)}     1`);
  });

  test('loses what may go, then ends of names', () => {
    expect(lines([['a-benchmark-with-a-long-name', '9 ms', 'yesterday']], 26)).toEqual([
      'name                  time',
      'a-benchmark-with-a-…  9 ms',
    ]);
    expect(lines([['a-benchmark-with-a-long-name', '9 ms', 'yesterday']], 5)[1]).toBe('a-benchmark…  9 ms');
  });

  test('cuts no character in two, and no line gets longer than it may', () => {
    expect(lines([['解析解析解析解析解析解析', '9 ms', '']], 19)[1]).toBe('解析解析解析…  9 ms');
    expect(lines([['解析解析解析解析解析解析', '9 ms', '']], 18)[1]).toBe('解析解析解…   9 ms');
    expect(lines([[`${'👩‍👩‍👧'.repeat(20)}`, '9 ms', '']], 18)[1]).toBe(`${'👩‍👩‍👧'.repeat(5)}…   9 ms`);
  });

  test('is coloured by row, and says what is not shown', () => {
    const rows = [
      ['a', '1', ''],
      ['b', '2', ''],
    ];
    const text = paintedTable(COLUMNS, rows, { width: 80, colour: true }, (row) => (row === 1 ? 'red' : null), 'more');
    expect(text.map((line) => line.startsWith('\u001b'))).toEqual([true, false, true, true]);
    expect(text.map((line) => stripVTControlCharacters(line)).at(-1)).toBe('more');
    expect(lines([], 80)).toEqual([]);
  });

  test('of a list is made harmless and has sixty rows', () => {
    const rows = Array.from({ length: 62 }, (_, row) => [`\u001b[31m::error::${row}\u0007`, '1', '']);
    const text = tableLines(COLUMNS, rows, { width: 80, colour: false });
    expect(text).toHaveLength(62);
    expect(text[1]).toBe(': :error::0      1');
    expect(text.at(-1)).toBe('… 2 more, all of them with --json');
  });
});

test('a table in Markdown has no padding', () => {
  expect(markdownLines([left('name'), right('time')], [['a-long-name', '1']])).toEqual([
    '| name | time |',
    '| :- | -: |',
    '| a-long-name | 1 |',
  ]);
});
