import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const read = (...results: string[]) =>
  readNow(`[${results.map((result, i) => `{"name":"t${i}","result":${result}}`)}]`, 'auto');

describe('tasks of tinybench', () => {
  test.each([
    ['6, with samples', '{"state":"completed","latency":{"p50":2,"samples":[1,2]},"throughput":{"mean":9}}', [1, 2]],
    ['6, without', '{"state":"completed","latency":{"mean":3,"p50":2},"throughput":{"mean":9}}', [2]],
    ['3 to 5', '{"hz":9,"latency":{"p50":2,"samples":[4]},"throughput":{"mean":9},"samples":[7]}', [4]],
    ['2, with samples', '{"hz":9,"rme":1,"totalTime":5,"mean":3,"samples":[5,6]}', [5, 6]],
    ['2, without', '{"hz":9,"rme":1,"totalTime":5,"mean":3,"samples":[]}', [3]],
  ])('version %s', (_, result, samples) => {
    expect(read(result).readings).toMatchObject([
      { benchmark: 't0', metric: 'time', unit: 'ms', better: 'lower', samples },
    ]);
  });

  test('what has no numbers is named', () => {
    const good = '{"latency":{"p50":2},"throughput":{}}';
    const { states, warnings } = read(
      good,
      '{"state":"errored","error":{}}',
      '{"state":"not-started"}',
      '{"state":"aborted"}',
      '{"state":"aborted-with-statistics","latency":{"p50":2}}',
    );
    expect(states.map(({ benchmark, state }) => [benchmark, state])).toEqual([
      ['t1', 'failed'],
      ['t2', 'skipped'],
      ['t3', 'failed'],
    ]);
    expect(warnings).toEqual(['benchmark "t4" was aborted: it was measured for a shorter time']);
  });

  test('up to version 5 what threw has only an error, and what was not run no result', () => {
    const text =
      '[{"name":"a","result":{"latency":{"p50":2},"throughput":{}}},{"name":"b","result":{"error":{}}},{"name":"c"}]';
    expect(readNow(text, 'auto').states).toEqual([
      { benchmark: 'b', state: 'failed', detail: 'it threw' },
      { benchmark: 'c', state: 'skipped', detail: 'it was not run' },
    ]);
  });

  test('of more samples than are kept the median is read', () => {
    const samples = Array.from({ length: 100_001 }, () => 1);
    const { readings, warnings } = read(`{"latency":{"p50":2,"samples":[${samples}]},"throughput":{}}`);
    expect(readings).toMatchObject([{ samples: [2] }]);
    expect(warnings).toEqual([
      'metric "time" of benchmark "t0" has 100001 samples, more than 100000: its median was read instead',
    ]);
  });
});
