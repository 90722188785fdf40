import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CSV_TITLE, csvLine, rowsOf } from '../../../../src/history/export/rows.ts';
import { importRuns } from '../../../../src/history/import/registry.ts';
import { parseRun } from '../../../../src/io/schema/schema.ts';
import type { BenchmarkResult, Run } from '../../../../src/model/run.ts';
import { EXAMPLE_COMMIT, exampleInvocation, exampleRun } from '../../../builders/example-run.ts';
import { refused } from './refused.ts';

const read = (text: string, options = {}) => importRuns('csv', text, { file: 'a.csv', ...options });

const exported = (...runs: Run[]): string => CSV_TITLE + runs.flatMap((run) => [...rowsOf(run)].map(csvLine)).join('');

describe('what pinbench exports', () => {
  const results: BenchmarkResult[] = [
    {
      benchmark: 'parse, "quoted"',
      metrics: [
        { metric: 'time', unit: 'ms', better: 'lower', samples: [[1.25, 1.5, 0.1 + 0.2], [], [5e-324]] },
        { metric: 'gain', unit: '', better: 'higher', samples: [[-1], [0], [1.7976931348623157e308]] },
      ],
    },
    { benchmark: '=SUM(A1)', metrics: [{ metric: '-1', unit: '%', better: 'lower', samples: [[1]] }] },
  ];
  const invocations = [exampleInvocation(1), exampleInvocation(2), exampleInvocation(3)];
  const one = exampleRun({ results, invocations });
  const dirty = exampleRun({ id: 'a2', status: 'dirty' });
  const noCommit = exampleRun({ id: 'a3', source: { ...one.source, commit: null, branch: null, dirty: true } });
  const { runs, warnings } = read(exported(one, dirty, noCommit));

  test('is read back, every sample in its place', () => {
    expect(runs[0]?.results).toEqual(results);
    expect(warnings).toEqual([]);
  });

  test('is read back with suite, commit, branch, time and status', () => {
    const told = ({ suite, source, startedAt, status }: Run) => [
      ...[suite, source.commit, source.branch, source.dirty, startedAt, status],
    ];
    expect(runs.map(told)).toEqual([one, dirty, noCommit].map(told));
  });

  test('becomes valid runs of an environment that tells the old key', () => {
    for (const run of runs) expect(parseRun(JSON.parse(JSON.stringify(run)), 'here')).toEqual(run);
    expect(runs[0]?.environment.hard).toEqual({
      imported: 'csv',
      suite: 'parser',
      key: one.environment.key.slice(0, 16),
    });
    expect(runs[0]?.environment.key).not.toBe(one.environment.key);
  });

  test('has the same ids when it is imported again, whatever was exported beside it', () => {
    expect(read(exported(one, dirty, noCommit)).runs.map((run) => run.id)).toEqual(runs.map((run) => run.id));
    expect(read(exported(noCommit)).runs[0]?.id).toBe(runs[2]?.id);
    expect(new Set(runs.map((run) => run.id)).size).toBe(3);
  });

  test('tells a failed run from a good one', () => {
    const [failed] = read(exported(exampleRun({ status: 'failed', failure: 'it broke' }))).runs;
    expect(failed?.status).toBe('failed');
    expect(failed?.failure).toContain('"failed"');
    expect(parseRun(JSON.parse(JSON.stringify(failed)), 'here')).toEqual(failed);
  });
});

describe('a file with the required columns only', () => {
  const options = { suite: 'parser', startedAt: '2026-01-31', commit: EXAMPLE_COMMIT };

  test('is one run, with what the options say of it', () => {
    const { runs, warnings } = read('benchmark,metric,value,unit\nparse,time,1,ms\nparse,time,2000,us\n', options);
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({
      suite: 'parser',
      startedAt: '2026-01-31T00:00:00.000Z',
      source: { commit: EXAMPLE_COMMIT },
      results: [{ benchmark: 'parse', metrics: [{ metric: 'time', unit: 'ms', better: 'lower', samples: [[1, 2]] }] }],
    });
    expect(warnings).toEqual([]);
  });

  test('takes lower for better where nothing says it, and warns', () => {
    expect(read('benchmark,metric,value\nparse,score,1\n', options)).toMatchObject({
      runs: [{ results: [{ metrics: [{ better: 'lower' }] }] }],
      warnings: ['a.csv:2: nothing says which direction of "score" of "parse" is better: lower is'],
    });
  });

  test.each([
    ['suite', 'a.csv does not say which suite it is of'],
    ['startedAt', 'a.csv:2 has no start time'],
  ])('needs to be told its %s', (name, sentence) => {
    const text = 'benchmark,metric,value\nparse,score,1\n';
    expect(refused(() => read(text, { ...options, [name]: undefined }))).toContain(sentence);
  });
});

describe('rows of one run', () => {
  const title = 'Benchmark,Metric,Value,Unit,Suite,Started at,Commit,Invocation,Sample';
  const row = (more: Partial<Record<'day' | 'suite' | 'commit' | 'invocation' | 'sample', string>>) =>
    `x,time,1,ms,${more.suite ?? 's'},2026-01-${more.day ?? '01'},${more.commit ?? ''},${more.invocation ?? ''},${more.sample ?? ''}`;
  const count = (...rows: string[]) => read([title, ...rows].join('\n')).runs.length;

  test('are those with the same suite, time and commit, where no column names the run', () => {
    expect(count(row({}), row({}))).toBe(1);
    expect(count(row({}), row({ day: '02' }))).toBe(2);
    expect(count(row({}), row({ suite: 't' }))).toBe(2);
    expect(count(row({}), row({ commit: EXAMPLE_COMMIT }))).toBe(2);
  });

  test('have their samples in order, however the rows are', () => {
    const text = [title, 'x,t,3,ms,s,2026-01-01,,2,2', 'x,t,2,ms,s,2026-01-01,,2,1', 'x,t,9,ms,s,2026-01-01,,1,1'];
    expect(read(text.join('\n')).runs[0]?.results[0]?.metrics[0]?.samples).toEqual([[9], [2, 3]]);
  });
});

test('a column that is not read is told', () => {
  const text = 'benchmark,metric,value,Colour\nx,time,1,red';
  expect(read(text, { suite: 's', startedAt: '2026-01-01' }).warnings).toContain(
    'a.csv: the column "Colour" is not read',
  );
});

describe('a file is refused, with the line,', () => {
  const full = 'suite,run,started_at,commit,status,excluded,benchmark,metric,unit,better,invocation,sample,value';
  const good = {
    ...{ suite: 's', run: 'r', started_at: '2026-01-01', commit: '', status: '', excluded: '', benchmark: 'x' },
    ...{ metric: 't', unit: 'ms', better: '', invocation: '', sample: '', value: '1' },
  };
  const withRows = (...rows: Partial<typeof good>[]) =>
    [full, ...rows.map((row) => Object.values({ ...good, ...row }).join(','))].join('\n');

  test('and without a fault it is not', () => {
    expect(read(withRows({}, {})).runs).toHaveLength(1);
  });

  test.each<[string, Partial<typeof good>, string]>([
    ['without a suite', { suite: '' }, 'a.csv:3 has no suite'],
    ['without a benchmark', { benchmark: ' ' }, 'a.csv:3 has no benchmark'],
    ['without a metric', { metric: '' }, 'a.csv:3 has no metric'],
    ['with a short commit', { commit: 'abc1234' }, 'a.csv:3 has the commit "abc1234"'],
    ['with a day that is none', { started_at: '2026-02-30' }, 'a.csv:3 has the start time "2026-02-30"'],
    ['with a time without a zone', { started_at: '2026-02-20T10:00' }, 'a.csv:3 has the start time'],
    ['with an unknown status', { status: 'fine' }, 'a.csv:3 has the status "fine"'],
    ['with an unknown flag', { excluded: 'maybe' }, 'a.csv:3 has "maybe" for excluded'],
    ['with another time of the same run', { started_at: '2026-01-02' }, 'a.csv:3: the run "r" has another'],
    ['with an unknown direction', { better: 'up' }, 'a.csv:3 has "up" for what is better'],
    ['with the other direction', { better: 'higher' }, 'a.csv:3 says that higher is better for "t" of "x"'],
    ['with a unit of another kind', { unit: 'MiB' }, 'a.csv:3 has the unit "MiB"'],
    ['without a value', { value: '' }, 'a.csv:3 has the value ""'],
    ['with a value that is none', { value: 'NaN' }, 'a.csv:3 has the value "NaN"'],
    ['with a value beyond all numbers', { value: '1e999' }, 'a.csv:3 has the value "1e999"'],
    ['with a decimal comma', { value: '"1,5"' }, 'a.csv:3 has the value "1,5"'],
    ['with an invocation of 0', { invocation: '0' }, 'a.csv:3 has "0" for its invocation'],
    ['with too high an invocation', { invocation: '1001' }, 'expected: a whole number from 1 to 1000'],
    ['with a sample there twice', { sample: '1' }, 'a.csv:3: sample 1 of invocation 1 appears twice'],
  ])('for a row %s', (_, fault, sentence) => {
    expect(refused(() => read(withRows({}, fault)))).toContain(sentence);
  });

  test.each([
    ['that is empty', '', 'a.csv has no column "benchmark", "metric", "value"'],
    ['without a value column', 'benchmark,metric\n', 'a.csv has no column "value"'],
    ['with semicolons', 'benchmark;metric;value\n', 'separate columns by commas'],
    [
      'with a column twice',
      'benchmark,metric,value,started_at,StartedAt\n',
      'a.csv:1 has the column "StartedAt" twice',
    ],
    ['with a short row', 'benchmark,metric,value\n\nx,y\n', 'a.csv:3 has 2 columns'],
    ['with an open quotation mark', 'benchmark,metric,value\nx,"y,1\n', 'a.csv:2: a cell begins with a quotation mark'],
  ])('when it is one %s', (_, text, sentence) => {
    expect(refused(() => read(text))).toContain(sentence);
  });

  test('when an invocation has more samples than a run can hold', () => {
    const rows = 'x,t,1\n'.repeat(100_001);
    const options = { suite: 's', startedAt: '2026-01-01' };
    expect(refused(() => read(`benchmark,metric,value\n${rows}`, options))).toContain(
      'the run that begins at a.csv:2 has more than 100000 samples of "t" of "x" in one invocation',
    );
  });

  test('when its invocations would fill the memory', () => {
    const rows = Array.from({ length: 2001 }, (_, index) => ({ run: `r${index}`, invocation: '1000' }));
    expect(refused(() => read(withRows(...rows)))).toContain('a.csv has metrics of 2001000 invocations in all');
    expect(read(withRows(...rows.slice(0, 5))).runs).toHaveLength(5);
  });
});

test('the table in the documentation is read without a warning', () => {
  const page = readFileSync(new URL('../../../../docs/migrating.md', import.meta.url), 'utf8');
  const [, table = ''] = /^```csv\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const { runs, warnings } = read(table);
  expect(warnings).toEqual([]);
  expect(runs.map((run) => run.results[0]?.metrics.map(({ samples }) => samples))).toEqual([[[[11.2, 11.4]], [[82]]]]);
});
