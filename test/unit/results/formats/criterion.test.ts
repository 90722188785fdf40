import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const about = (more: object) =>
  JSON.stringify({ group_id: 'g', function_id: 'f', value_str: null, full_id: 'g/f', directory_name: 'g/f', ...more });
const estimate = (value: number) => ({ point_estimate: value, confidence_interval: {}, standard_error: 1 });
const estimates = JSON.stringify({
  mean: estimate(2.5),
  median: estimate(2),
  median_abs_dev: estimate(0.5),
  slope: null,
  std_dev: estimate(1),
});
const sample = '{"sampling_mode":"Linear","iters":[1.0,2.0,4.0],"times":[3.0,4.0,8.0]}';
const tree = (files: Record<string, string>, folder = 'g/f') =>
  Object.entries(files).map(([name, text]) => ({ path: `${folder}/${name}`, text }));
const whole = { 'new/benchmark.json': about({}), 'new/estimates.json': estimates, 'new/sample.json': sample };

describe('the folder', () => {
  test('has samples per iteration, and what Criterion made of them', () => {
    expect(readNow(tree(whole), 'auto').readings).toEqual([
      {
        benchmark: 'g/f',
        metric: 'time',
        unit: 'ns',
        better: 'lower',
        samples: [3, 2, 2],
        reported: { mean: 2.5, median: 2, stddev: 1, 'median abs dev': 0.5 },
      },
    ]);
  });

  test('what is older is not read', () => {
    const old = { 'base/sample.json': sample, 'main/sample.json': sample, 'change/estimates.json': estimates };
    expect(readNow([...tree(whole), ...tree(old)], 'criterion').readings).toHaveLength(1);
    expect(() => readNow(tree({ 'base/sample.json': sample }), 'criterion')).toThrow('no reading of Criterion');
  });

  test('as version 0.3 wrote it', () => {
    const files = {
      ...whole,
      'new/estimates.json': JSON.stringify({ Mean: estimate(2.5), Slope: estimate(2) }),
      'new/sample.json': '[[1.0,2.0],[3.0,4.0]]',
    };
    expect(readNow(tree(files), 'auto').readings).toMatchObject([
      { samples: [3, 2], reported: { mean: 2.5, slope: 2 } },
    ]);
  });

  test.each([
    ['{"Bytes":10}', [['throughput', 'B/s', 5e9]]],
    ['{"BytesDecimal":10}', [['throughput', 'B/s', 5e9]]],
    ['{"Bits":10}', [['throughput', 'bit/s', 5e9]]],
    ['{"Elements":1}', [['rate', 'elem/s', 5e8]]],
    [
      '{"ElementsAndBytes":{"elements":1,"bytes":10}}',
      [
        ['rate', 'elem/s', 5e8],
        ['throughput', 'B/s', 5e9],
      ],
    ],
    ['{"Bytes":0}', []],
    ['{"Widgets":4}', []],
  ])('throughput %s', (throughput, expected) => {
    const files = tree({ ...whole, 'new/benchmark.json': about({ throughput: JSON.parse(throughput) }) });
    const { readings } = readNow(files, 'criterion');
    expect(readings.slice(1).map(({ metric, unit, samples }) => [metric, unit, samples[1]])).toEqual(expected);
  });

  test('a time so small that its rate is no number has no rate', () => {
    const files = {
      'new/benchmark.json': about({ throughput: { Bytes: 10 } }),
      'new/sample.json': '[[1,1],[1e-307,2]]',
    };
    const { readings } = readNow(tree({ ...whole, ...files }), 'criterion');
    expect(readings.map(({ metric, samples }) => [metric, samples])).toEqual([
      ['time', [1e-307, 2]],
      ['throughput', [5e9]],
    ]);
  });

  test('names come from the file, since the folder has characters replaced', () => {
    const named = tree({ ...whole, 'new/benchmark.json': about({ full_id: 'a/b c "d"' }) });
    expect(readNow(named, 'criterion').readings[0]?.benchmark).toBe('a/b c "d"');
    const old = tree({ ...whole, 'new/benchmark.json': about({ full_id: undefined, value_str: '5' }) });
    expect(readNow(old, 'criterion').readings[0]?.benchmark).toBe('g/f/5');
  });

  test.each([
    ['a missing file', { 'new/sample.json': '' }, 'the output stops in the middle: "g/f/new/sample.json" is missing'],
    ['a file that is cut', { 'new/sample.json': sample.slice(0, 30) }, 'the output stops in the middle'],
    ['lists of two lengths', { 'new/sample.json': '{"iters":[1],"times":[1,2]}' }, 'do not fit together'],
    ['no iterations', { 'new/sample.json': '{"iters":[0],"times":[1]}' }, 'has the sample 1 for 0 iterations'],
    ['a time that is none', { 'new/sample.json': '{"iters":[1],"times":[null]}' }, 'has the sample null'],
  ])('%s is refused', (_, files, message) => {
    expect(() => readNow(tree({ ...whole, ...files }), 'criterion')).toThrow(message);
  });

  test('one of its files alone is refused with what to do', () => {
    expect(() => readNow(sample, 'auto')).toThrow('is one of several files that Criterion writes for a benchmark');
  });
});

describe('messages of cargo-criterion', () => {
  const message = (more: object) =>
    `${JSON.stringify({ reason: 'benchmark-complete', id: 'g/f', iteration_count: [1, 2], measured_values: [3, 4], unit: 'ns', throughput: [], mean: { estimate: 2.5, unit: 'ns' }, slope: null, ...more })}\n`;

  test('have samples, throughput and figures', () => {
    const text = message({ throughput: [{ per_iteration: 10, unit: 'bytes' }] });
    expect(readNow(`${text}{"reason":"group-complete","group_name":"g"}\n`, 'auto').readings).toEqual([
      { benchmark: 'g/f', metric: 'time', unit: 'ns', better: 'lower', samples: [3, 2], reported: { mean: 2.5 } },
      { benchmark: 'g/f', metric: 'throughput', unit: 'B/s', better: 'higher', samples: [1e10 / 3, 5e9] },
    ]);
  });

  test('of another measurement are called after its unit', () => {
    expect(readNow(message({ unit: 'cycles' }), 'auto').readings).toMatchObject([{ metric: 'cycles', unit: 'cycles' }]);
  });

  test('that are cut are refused', () => {
    expect(() => readNow(message({}) + message({}).slice(0, 50), 'criterion')).toThrow('stops in the middle');
  });
});

describe('the terminal', () => {
  test('a long name stands before, changes are not times, and each cell has its own unit', () => {
    const text = `Benchmarking a/very long/name of a benchmark: Analyzing
a/very long/name of a benchmark
                        time:   [888.23 ps 1.0787 ns 1.3727 µs]
                        thrpt:  [100.00  elem/s 1.2000 Kelem/s 2.0000 Kelem/s]
                 change:
                        time:   [−30.908% −7.3159% +41.245%] (p = 0.78 > 0.05)
`;
    expect(readNow(text, 'auto').readings).toMatchObject([
      { metric: 'time', unit: 'ns', samples: [1.0787], reported: { lower: 0.88823, typical: 1.0787, upper: 1372.7 } },
      { benchmark: 'a/very long/name of a benchmark', metric: 'rate', unit: 'elem/s', samples: [1200] },
    ]);
  });
});
