import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { cells, readGzippedCsv } from '../../bench/detection/csv.ts';
import { sameCommit, unchangedCode } from '../../bench/detection/recorded.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-recorded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, gzipSync(`${lines.join('\n')}\n`));
  return file;
}

test.each([
  ['a,b,c', ['a', 'b', 'c']],
  ['a,"b, ""c""",', ['a', 'b, "c"', '']],
  [',,', ['', '', '']],
  ['', ['']],
])('the line %s has the cells %j', (line, expected) => {
  expect(cells(line)).toEqual(expected);
});

test('a line with too few cells is named', () => {
  const file = write('short.csv.gz', ['a,b', '1,2', '3']);
  expect(() => readGzippedCsv(file)).toThrow(/line 3 has 1 cells; the first line has 2/);
});

test('neighbouring runs of one commit become a pull request; later neighbours of one commit its fresh pairs', () => {
  const commits = [
    ...Array.from({ length: 20 }, (_, i) => `c${i}`),
    'same',
    'same',
    'same',
    'same',
    'next',
    'two',
    'two',
  ];
  const row = (metric: string, commit: string, i: number, value: number): string =>
    `f,${metric},case,%,${i},${commit},${value}`;
  write('otel-arrow_continuous.csv.gz', [
    'family,metric,extra,unit,date_ms,commit,value',
    ...commits.flatMap((commit, i) => [
      row('cpu_avg', commit, i, 10 + i),
      row('logs_received_rate', commit, i, 2),
      row('test_duration', commit, i, 20),
      row('ram_zero', commit, i, 0),
    ]),
  ]);
  const units = sameCommit(folder);
  expect(units.map(({ metrics }) => metrics.length)).toEqual([2, 2, 2, 2]);
  const [cpu, rate] = units[0]?.metrics ?? [];
  expect([cpu?.values.at(-1), cpu?.value]).toEqual([30, 31]);
  expect([0, 1, 2].map((k) => cpu?.pair(k))).toEqual([{ base: [32], head: [33] }, { base: [35], head: [36] }, null]);
  // More is better: the inverse is judged.
  expect(rate?.value).toBe(0.5);
  // Its own commit was not measured twice more: what others' runs show is no pair of it.
  expect(units[2]?.metrics[0]?.pair(0)).toBeNull();
});

test('of code that never changes the next four runs are two fresh pairs', () => {
  const values = Array.from({ length: 30 }, (_, i) => 100 + i);
  write('github-action-benchmark_hosted_series.csv.gz', [
    'repo,suite,bench,unit,date_ms,commit,value',
    ...values.map((value, i) => `r,s,b,ns,${i},c${i},${value}`),
  ]);
  const units = unchangedCode(folder);
  expect(units.map(({ metrics }) => metrics[0]?.value)).toEqual([120, 125]);
  expect([0, 1].map((k) => units[0]?.metrics[0]?.pair(k))).toEqual([
    { base: [121], head: [122] },
    { base: [123], head: [124] },
  ]);
});
