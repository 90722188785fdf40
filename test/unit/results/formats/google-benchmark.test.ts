import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const read = (...rows: object[]) =>
  readNow(JSON.stringify({ context: { num_cpus: 2, date: 'now' }, benchmarks: rows }), 'auto');
const row = (more: object) => ({
  name: 'BM_x',
  run_name: 'BM_x',
  run_type: 'iteration',
  repetitions: 1,
  repetition_index: 0,
  threads: 1,
  iterations: 100,
  real_time: 5,
  time_unit: 'ns',
  ...more,
});

describe('rows', () => {
  test('of repetitions are samples, and aggregates beside them are not', () => {
    const { readings } = read(
      row({ repetitions: 2 }),
      row({ repetitions: 2, repetition_index: 1, real_time: 7 }),
      row({ name: 'BM_x_mean', run_type: 'aggregate', aggregate_name: 'mean', real_time: 6 }),
      row({
        name: 'BM_x_cv',
        run_type: 'aggregate',
        aggregate_name: 'cv',
        aggregate_unit: 'percentage',
        real_time: 0.1,
      }),
    );
    expect(readings).toEqual([{ benchmark: 'BM_x', metric: 'time', unit: 'ns', better: 'lower', samples: [5, 7] }]);
  });

  test('of aggregates alone give the median, with the others beside it', () => {
    const aggregate = (name: string, value: number) =>
      row({ name: `BM_x_${name}`, run_type: 'aggregate', aggregate_name: name, real_time: value });
    expect(read(aggregate('mean', 6), aggregate('median', 5), aggregate('stddev', 1)).readings).toMatchObject([
      { samples: [5], reported: { mean: 6, median: 5, stddev: 1 } },
    ]);
  });

  test('of before version 1.5 have neither a run name nor a type', () => {
    const old = { iterations: 1, cpu_time: 2, time_unit: 'us' };
    const { readings } = read(
      { name: 'BM_y', real_time: 5, ...old },
      { name: 'BM_z', real_time: 5, ...old },
      { name: 'BM_z_mean', real_time: 5, ...old },
    );
    expect(readings.map(({ benchmark, metric }) => `${benchmark} ${metric}`)).toEqual([
      'BM_y time',
      'BM_y cpu time',
      'BM_z time',
      'BM_z cpu time',
    ]);
  });

  test('of two registrations with one name are two benchmarks, with and without families', () => {
    const names = (...rows: object[]) => read(...rows).readings.map(({ benchmark }) => benchmark);
    expect(names(row({ family_index: 0 }), row({ family_index: 1 }))).toEqual(['BM_x', 'BM_x#2']);
    expect(names(row({}), row({}))).toEqual(['BM_x', 'BM_x#2']);
  });
});

describe('counters', () => {
  test('have no direction, and no name that is ours', () => {
    const { readings } = read(row({ widgets: 3, time: 4, items_per_second: 9, allocs_per_iter: 2, constructor: 1 }));
    expect(readings.map(({ metric, unit, better }) => [metric, unit, better])).toEqual([
      ['time', 'ns', 'lower'],
      ['widgets', '', undefined],
      ['counter time', '', undefined],
      ['rate', 'items/s', 'higher'],
      ['allocations', 'allocs/iter', 'lower'],
      ['constructor', '', undefined],
    ]);
  });

  test('that are no numbers are left out with a warning', () => {
    const text = JSON.stringify({ context: {}, benchmarks: [row({ bad: 'X', label: 'nan' })] }).replace('"X"', '-nan');
    const { readings, warnings } = readNow(text, 'google-benchmark');
    expect(readings.map(({ metric }) => metric)).toEqual(['time']);
    expect(warnings).toEqual([expect.stringContaining('metric "bad"')]);
  });
});

test('errors and skipped benchmarks are no times of 0', () => {
  const { readings, states } = read(
    row({}),
    row({ run_name: 'e', error_occurred: true, error_message: 'oh', real_time: 0 }),
    row({ run_name: 's', skipped: true, skip_message: 'not here', real_time: 0 }),
  );
  expect(readings).toHaveLength(1);
  expect(states).toEqual([
    { benchmark: 'e', state: 'failed', detail: 'oh' },
    { benchmark: 's', state: 'skipped', detail: 'not here' },
  ]);
});

test('a run of nothing is no result', () => {
  expect(() => read()).toThrow('no reading of Google Benchmark JSON');
});

describe('several runs', () => {
  const run = (executable: string, ...rows: object[]) => JSON.stringify({ context: { executable }, benchmarks: rows });
  const times = (text: string) =>
    readNow(text, 'auto').readings.map(({ benchmark, samples, processes }) => [benchmark, samples, processes]);

  test('of one program are repeats, each of a process of its own', () => {
    const text = run('./a', row({}), row({ run_name: 'BM_y' })) + run('./a', row({ real_time: 7 }));
    expect(times(text)).toEqual([
      ['BM_x', [5, 7], [1, 1]],
      ['BM_y', [5], undefined],
    ]);
  });

  test('of several programs are other benchmarks, in one output and in several files', () => {
    const [a, b] = [run('./a', row({})), run('./b', row({ real_time: 7 }))];
    const apart = [
      ['BM_x', [5], undefined],
      ['BM_x#2', [7], undefined],
    ];
    expect(times(a + b)).toEqual(apart);
    const files = [a, b].map((text, index) => ({ path: `${index}.json`, text }));
    expect(readNow(files, 'auto').readings.map(({ benchmark, samples }) => [benchmark, samples])).toEqual([
      ['BM_x', [5]],
      ['BM_x#2', [7]],
    ]);
  });

  test('with different units of time are never mixed', () => {
    const text = run('./a', row({})) + run('./a', row({ time_unit: 'us' }));
    expect(readNow(text, 'auto').readings.map(({ benchmark, unit }) => [benchmark, unit])).toEqual([
      ['BM_x', 'ns'],
      ['BM_x#2', 'us'],
    ]);
  });
});
