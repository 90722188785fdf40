import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

/** A result file of version 2 with these rows; `more` overrides what is there. */
const file = (rows: string, more = '') =>
  `{"commit_hash":"c1","env_name":"py3","date":10,"python":"3.11","requirements":{},"result_columns":["result","params","samples"],"results":{${rows}}${more}}`;
const listed =
  '{"time_a":{"name":"time_a","code":"","type":"time","unit":"seconds","param_names":["n","k"]},"version":2}';
const read = (...files: string[]) =>
  readNow(
    files.map((text, i) => ({ path: `box/${i}.json`, text })),
    'auto',
  );

describe("asv's results", () => {
  test('a row may end early; samples are those of their own combination', () => {
    const rows = '"time_a":[[2,null,NaN,5],[["1","10"],["\'x\'","\'y\'"]],[[1,2,3],null,null,null]],"mem_b":[[8]]';
    const { readings, states } = read(listed, file(rows));
    expect(readings).toEqual([
      { benchmark: "time_a/n=1/k='x'", metric: 'time', unit: 's', samples: [1, 2, 3] },
      { benchmark: "time_a/n=10/k='y'", metric: 'time', unit: 's', samples: [5] },
      { benchmark: 'mem_b', metric: 'memory', unit: 'B', samples: [8] },
    ]);
    expect(states.map(({ benchmark, state }) => [benchmark, state])).toEqual([
      ["time_a/n=1/k='y'", 'failed'],
      ["time_a/n=10/k='x'", 'skipped'],
    ]);
  });

  test('a result of null has failed in all combinations', () => {
    expect(read(listed, file('"time_a":[null,[["1","10"],["2"]]],"time_b":[[1]]')).states).toEqual([
      { benchmark: 'time_a', state: 'failed', detail: null },
    ]);
  });

  test('version 1 names what version 2 has in columns', () => {
    const old =
      '{"commit_hash":"c","env_name":"e","date":1,"results":{"time_a":{"result":[2],"params":[["1"]],"samples":[[1,3]]},"track_n":7,"time_f":null},"version":1}';
    const { readings, states } = read(old);
    expect(readings.map(({ benchmark, samples }) => [benchmark, samples])).toEqual([
      ['time_a/1', [1, 3]],
      ['track_n', [7]],
    ]);
    expect(states).toMatchObject([{ benchmark: 'time_f', state: 'failed' }]);
  });

  test('of several commits the newest is read', () => {
    const { readings, warnings } = read(
      file('"time_a":[[1]]'),
      file('"time_a":[[2]]', ',"commit_hash":"c2","date":20'),
    );
    expect(readings).toMatchObject([{ benchmark: 'time_a', samples: [2] }]);
    expect(warnings).toEqual(['the folder holds results of several commits: only those of "c2" were read']);
  });

  test('several environments are told apart by what they require, never by a path', () => {
    const { readings } = read(
      file('"time_a":[[1]]', ',"requirements":{"numpy":"2"}'),
      file('"time_a":[[2]]', ',"python":"/usr/bin/python","requirements":{"numpy":"1"}'),
    );
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['time_a/python=3.11/numpy=2', 'time_a/numpy=1']);
  });

  test('the list of benchmarks alone is refused', () => {
    expect(refusal(listed).message).toContain("asv's benchmarks.json");
  });
});
