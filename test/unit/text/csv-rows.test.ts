import { describe, expect, test } from 'vitest';
import { invalidOutput } from '../../../src/model/errors.ts';
import { csvRows } from '../../../src/text/csv-rows.ts';
import { refused } from '../history/import/refused.ts';

const cells = (text: string) => [...csvRows(text, 'a.csv')].map((row) => row.cells);

describe('rows of comma-separated values', () => {
  test.each<[string, string[][]]>([
    ['', []],
    ['a', [['a']]],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r', [['a']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a\n\n\r\nb\n', [['a'], ['b']]],
    ['"a,b","c""d"', [['a,b', 'c"d']]],
    ['"a\r\nb",c', [['a\r\nb', 'c']]],
    ['"",""', [['', '']]],
    ['""""', [['"']]],
    [' a , b ', [[' a ', ' b ']]],
  ])('%j are %j', (text, rows) => {
    expect(cells(text)).toEqual(rows);
  });

  test('know their lines, also after a cell of several', () => {
    expect([...csvRows('a\n\n"b\nb"\nc', 'a.csv')].map((row) => row.line)).toEqual([1, 3, 5]);
  });

  test.each([
    ['a\n"b', 'a.csv:2: a cell begins with a quotation mark that is never closed'],
    ['a\n\nb"c', 'a.csv:3: a quotation mark stands inside a cell that does not begin with one'],
    ['"a"b', 'a.csv:1: something follows the closing quotation mark'],
    ['"a\rb"\rc', 'a.csv:1: something follows the closing quotation mark'],
    ['x'.repeat(10_001), 'a.csv:1: a cell is longer than 10000 characters'],
    [`"${'""'.repeat(5001)}"`, 'a.csv:1: a cell is longer than 10000 characters'],
    [','.repeat(100), 'a.csv:1 has more than 100 columns'],
  ])('are refused with their line: %j', (text, sentence) => {
    expect(refused(() => cells(text))).toContain(sentence);
  });

  test('are refused as the fault of whoever wrote them', () => {
    expect(() => [...csvRows('a\n"b', 'a.csv', invalidOutput)]).toThrow(
      expect.objectContaining({ kind: 'benchmark', message: expect.stringContaining('a.csv:2: a cell begins') }),
    );
  });

  test('come one by one: nothing is read of what follows a row before it is asked for', () => {
    const rows = csvRows('a,b\n"c', 'a.csv');
    expect(rows.next().value).toEqual({ line: 1, cells: ['a', 'b'] });
    expect(refused(() => rows.next())).toContain('never closed');
  });
});
