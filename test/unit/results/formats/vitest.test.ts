import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const fourth = (...benchmarks: string[]) =>
  readNow(
    `{"files":[{"filepath":"/x/a.bench.ts","groups":[{"fullName":"a.bench.ts > g","benchmarks":[${benchmarks}]}]}]}`,
    'auto',
  );
/** The report of 5 with these tests. */
const report = (...tests: string[]) =>
  `{"success":true,"testResults":[{"name":"/home/me/a.bench.ts","assertionResults":[${tests}]}]}`;
const fifth = (...tests: string[]) => readNow(report(...tests), 'auto');
const passed = (tasks: string) =>
  `{"ancestorTitles":["g","h"],"title":"t","status":"passed","failureMessages":[],"benchmarks":[{"name":"t","tasks":[${tasks}]}]}`;

describe('vitest up to 4', () => {
  test('the median is the sample; what threw has no numbers', () => {
    const { readings, states } = fourth(
      '{"id":"1_0","name":"a","rank":1,"rme":0.1,"samples":[],"hz":9,"mean":3,"median":2,"sd":1,"min":1,"max":9,"p99":8}',
      '{"id":"1_1","name":"b","rank":2,"rme":0,"samples":[]}',
    );
    expect(readings).toEqual([
      {
        benchmark: 'a.bench.ts/g/a',
        metric: 'time',
        unit: 'ms',
        better: 'lower',
        samples: [2],
        reported: { mean: 3, median: 2, stddev: 1, min: 1, max: 9, p99: 8 },
      },
    ]);
    expect(states).toMatchObject([{ benchmark: 'a.bench.ts/g/b', state: 'failed' }]);
  });
});

describe('vitest from 5 on', () => {
  test('samples are read where they were kept, and names have no path', () => {
    const { readings } = fifth(
      passed(
        '{"name":"a","latency":{"p50":2,"samples":[1,2,3]},"throughput":{"mean":1}},{"name":"b","latency":{"p50":2}}',
      ),
    );
    expect(readings.map(({ benchmark, samples }) => [benchmark, samples])).toEqual([
      ['g/h/t/a', [1, 2, 3]],
      ['g/h/t/b', [2]],
    ]);
  });

  test('a stored result is not a measurement', () => {
    const { readings, warnings } = fifth(
      passed('{"name":"old","fromStore":true,"latency":{"p50":2}},{"name":"new","latency":{"p50":2}}'),
    );
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['g/h/t/new']);
    expect(warnings).toEqual(['benchmark "g/h/t/old" comes from a stored result: it was not read']);
  });

  test('tests that failed or were skipped are named, with the first line of why', () => {
    const test = (title: string, status: string) =>
      `{"ancestorTitles":[],"title":"${title}","status":"${status}","failureMessages":["Error: boom\\n  at /home/me"],"benchmarks":[]}`;
    expect(fifth(passed('{"name":"a","latency":{"p50":2}}'), test('f', 'failed'), test('s', 'skipped')).states).toEqual(
      [
        { benchmark: 'f', state: 'failed', detail: 'Error: boom' },
        { benchmark: 's', state: 'skipped', detail: 'Error: boom' },
      ],
    );
  });

  test('a test that failed after it had measured is read with a warning', () => {
    const { readings, states, warnings } = fifth(
      passed('{"name":"a","latency":{"p50":2}}').replace('"passed"', '"failed"'),
    );
    expect([readings.length, states.length, warnings]).toEqual([
      1,
      0,
      ['the test "g/h/t" failed after it had measured 1 task'],
    ]);
  });

  test("a report of Jest's has no benchmarks, and is not taken for one", () => {
    const jest = report('{"ancestorTitles":[],"title":"t","status":"passed","failureMessages":[]}');
    expect(refusal(jest).message).toContain('no results in a known format');
  });
});

test('two files that share the name of a test are told apart, in whatever order they ended', () => {
  const tests = passed('{"name":"a","latency":{"p50":2},"throughput":{"mean":1}}');
  const file = (path: string) => `{"name":"${path}","assertionResults":[${tests}]}`;
  const read = (...paths: string[]) =>
    readNow(`{"testResults":[${paths.map(file)}]}`, 'auto').readings.map(({ benchmark }) => benchmark);
  expect(read('/tmp/1/a.bench.ts', '/tmp/1/b.bench.ts')).toEqual(['a.bench.ts/g/h/t/a', 'b.bench.ts/g/h/t/a']);
  expect(read('/tmp/2/b.bench.ts', '/tmp/2/a.bench.ts')).toEqual(['b.bench.ts/g/h/t/a', 'a.bench.ts/g/h/t/a']);
});
