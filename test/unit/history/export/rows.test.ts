import { describe, expect, test } from 'vitest';
import { CSV_TITLE, csvLine, type Row, rowsOf } from '../../../../src/history/export/rows.ts';
import { exampleInvocation, exampleRun } from '../../../builders/example-run.ts';

const run = exampleRun({
  invocations: [exampleInvocation(1), exampleInvocation(2), exampleInvocation(3)],
  results: [
    {
      benchmark: 'parse',
      metrics: [
        { metric: 'time', unit: 'ms', better: 'lower', samples: [[1, 2], [], [3]] },
        { metric: 'rate', unit: 'MB/s', better: 'higher', samples: [[-1e-7]] },
      ],
    },
  ],
});

test('there is a row for each sample, in order, and none where nothing was reported', () => {
  const rows = [...rowsOf(run)];
  expect(rows.map(({ metric, invocation, sample, value }) => [metric, invocation, sample, value])).toEqual([
    ['time', 1, 1, 1],
    ['time', 1, 2, 2],
    ['time', 3, 1, 3],
    ['rate', 1, 1, -1e-7],
  ]);
  expect(rows[0]).toEqual({
    suite: 'parser',
    configuration: null,
    run: 'a1',
    startedAt: '2026-11-21T01:02:03.456Z',
    commit: run.source.commit,
    branch: 'main',
    key: 'fedcba9876543210',
    status: 'ok',
    excluded: false,
    benchmark: 'parse',
    metric: 'time',
    unit: 'ms',
    better: 'lower',
    invocation: 1,
    sample: 1,
    value: 1,
  });
});

test.each([
  ['a clean run', {}, false],
  ['one with uncommitted changes', { source: { ...run.source, dirty: true } }, true],
  ['one that was disturbed', { status: 'dirty' as const }, true],
])('%s is marked', (_name, changes, excluded) => {
  expect([...rowsOf({ ...run, ...changes })].every((row) => row.excluded === excluded)).toBe(true);
});

describe('as CSV', () => {
  const [row] = rowsOf(run);
  const line = (changes: Partial<Row>): string => {
    if (row === undefined) throw new Error('no row');
    return csvLine({ ...row, ...changes });
  };

  test('the title names the columns of a line', () => {
    expect(CSV_TITLE).toBe(
      'suite,configuration,run,startedAt,commit,branch,key,status,excluded,benchmark,metric,unit,better,invocation,sample,value\r\n',
    );
    expect(line({})).toBe(
      `parser,,a1,2026-11-21T01:02:03.456Z,${run.source.commit},main,fedcba9876543210,ok,false,parse,time,ms,lower,1,1,1\r\n`,
    );
  });

  test.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', 'say "x"', '"say ""x"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['both line breaks', 'a\r\nb', '"a\r\nb"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula in quotes', '=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['a plus', '+1', "'+1"],
    ['a minus', '-O2', "'-O2"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a carriage return', '\r=1', `"'\r=1"`],
    ['a sign inside', 'a=b', 'a=b'],
    ['nothing', '', ''],
    ['other scripts', 'größe-µs', 'größe-µs'],
  ])('%s', (_name, benchmark, field) => {
    expect(line({ benchmark })).toContain(`,false,${field},time,`);
  });

  test('no branch is an empty field, and a negative number stays a number', () => {
    expect(line({ branch: null, value: -0.5 })).toMatch(/,,fedcba.*,-0\.5\r\n$/);
  });

  test.each([1e-7, 1e21, 0.1, -5, 5e-324, Number.MAX_VALUE])('%d comes back as it was', (value) => {
    expect(Number(line({ value }).trim().split(',').at(-1))).toBe(value);
  });
});
