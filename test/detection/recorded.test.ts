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

test('neighbouring runs of one commit become a pull request; the two runs after them its fresh pair', () => {
  const commits = [...Array.from({ length: 20 }, (_, i) => `c${i}`), 'same', 'same', 'same', 'same', 'next'];
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
  expect(units.map(({ metrics }) => metrics.length)).toEqual([2, 2, 2]);
  const [cpu, rate] = units[0]?.metrics ?? [];
  expect([cpu?.values.at(-1), cpu?.value, cpu?.pair(0), cpu?.pair(1)]).toEqual([
    30,
    31,
    { base: [32], head: [33] },
    null,
  ]);
  // More is better: the inverse is judged.
  expect(rate?.value).toBe(0.5);
  expect(units[2]?.metrics[0]?.pair(0)).toBeNull();
});

test('every fourth run of code that never changes becomes a pull request, constants left out', () => {
  const columns = 'repo,suite,tool,bench,date_ms,commit,value,unit,range,extra';
  const rows = Array.from({ length: 32 }, (_, i) => [
    `r,s,t,fast,${i},c${i},${100 + i},ns/iter,"+/- 1,000",`,
    `r,s,t,constant,${i},c${i},4,ns/iter,,`,
    `r,s,t,rate,${i},c${i},${1 / (100 + i)},ops/sec,,`,
  ]);
  write('github-action-benchmark_hosted_series.csv.gz', [columns, ...rows.flat()]);
  const units = unchangedCode(folder);
  expect(units.map(({ id }) => id)).toEqual(['r / s 20', 'r / s 24', 'r / s 28']);
  expect(units[1]?.metrics.map(({ name }) => name)).toEqual(['fast', 'rate']);
  expect(units[1]?.metrics[0]?.value).toBe(124);
  expect(units[1]?.metrics[1]?.value).toBeCloseTo(124, 9);
});
