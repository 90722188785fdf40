import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

/** A file of these benchmarks, as text. */
const output = (...benchmarks: string[]) => `{"machine_info":{},"benchmarks":[${benchmarks}],"version":"5.3.1"}`;
const read = (...benchmarks: string[]) => readNow(output(...benchmarks), 'auto');

describe('pytest-benchmark JSON', () => {
  test('the rounds are the samples, in seconds', () => {
    const stats = '{"data":[0.2,0.1],"mean":0.15,"median":0.15,"stddev":0.07,"min":0.1,"max":0.2,"ops":6.7,"iqr":0.1}';
    expect(read(`{"fullname":"t.py::a[1]","name":"a[1]","group":"g","stats":${stats}}`).readings).toEqual([
      {
        benchmark: 't.py::a[1]',
        metric: 'time',
        unit: 's',
        better: 'lower',
        samples: [0.2, 0.1],
        reported: { mean: 0.15, median: 0.15, stddev: 0.07, min: 0.1, max: 0.2, iqr: 0.1 },
      },
    ]);
  });

  test('a file without rounds has the median, and says so', () => {
    const { readings, warnings } = read('{"fullname":"a","stats":{"median":0.15,"mean":9}}');
    expect(readings[0]?.samples).toEqual([0.15]);
    expect(warnings).toEqual(['benchmark "a" has no rounds in the file, only their median: use --benchmark-json']);
  });

  test('an address in a name is left out, and names that are then the same stay apart', () => {
    const [one, two] = ['0x7f18b4bc33d0', '0x7f18b4a49150'].map(
      (address) => `{"fullname":"a[<function <lambda> at ${address}>]","stats":{"data":[1]}}`,
    );
    expect(read(one ?? '', two ?? '').readings.map(({ benchmark }) => benchmark)).toEqual([
      'a[<function <lambda>>]',
      'a[<function <lambda>>]#2',
    ]);
  });

  test('numbers that are none never become 0', () => {
    const { readings, states } = read(
      '{"fullname":"nan","stats":{"data":[NaN],"median":NaN}}',
      '{"fullname":"zero","stats":{"data":[0,0]}}',
      '{"fullname":"null","stats":null}',
      '{"fullname":"good","stats":{"data":[1,Infinity]}}',
    );
    expect(readings.map(({ benchmark, samples }) => [benchmark, samples])).toEqual([['good', [1]]]);
    expect(states.map(({ benchmark, state }) => [benchmark, state])).toEqual([
      ['nan', 'failed'],
      ['zero', 'below resolution'],
      ['null', 'failed'],
    ]);
  });
});
