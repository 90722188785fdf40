import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'asv',
    tool: 'asv --record-samples',
    version: '0.6.6',
    files: ['asv/results'],
    benchmarks: 9,
    metrics: 9,
    samples: 5 * 3 + 2 + 3,
    states: [
      ["b.TimeSuite.time_err/n=1/k='b'", 'failed'],
      ["b.TimeSuite.time_err/n=10/k='b'", 'skipped'],
      ["b.TimeSuite.time_sort/n=10/k='b'", 'skipped'],
      ['b.track_nan', 'skipped'],
    ],
    spots: [
      ["b.TimeSuite.time_err/n=1/k='a'", 'time', 's', 'lower', 475e-9],
      ["b.TimeSuite.time_err/n=10/k='a'", 'time', 's', 'lower', 457.9e-9],
      ["b.TimeSuite.time_sort/n=1/k='a'", 'time', 's', 'lower', 1.3093e-6],
      ["b.TimeSuite.time_sort/n=1/k='b'", 'time', 's', 'lower', 1.2605e-6],
      ["b.TimeSuite.time_sort/n=10/k='a'", 'time', 's', 'lower', 2.1711e-6],
      ['b.timeraw_import', 'time', 's', 'lower', 71.452e-3],
      ['b.mem_list', 'memory', 'B', 'lower', 8056],
      ['b.peakmem_list', 'peak memory', 'B', 'lower', 36552704],
      ['b.track_val', 'value', 'widgets', undefined, 42.5],
    ],
  },
  {
    // One file alone: names of parameters and the unit of what is tracked are in benchmarks.json.
    format: 'asv',
    tool: 'asv, a result alone',
    version: '0.6.6',
    files: ['asv/results/box/dfd2ba57-existing-py_home_user_bench_py_venv_bin_python.json'],
    benchmarks: 9,
    metrics: 9,
    samples: 20,
    states: [
      ["b.TimeSuite.time_err/1/'b'", 'failed'],
      ["b.TimeSuite.time_err/10/'b'", 'skipped'],
      ["b.TimeSuite.time_sort/10/'b'", 'skipped'],
      ['b.track_nan', 'skipped'],
    ],
    spots: [
      ["b.TimeSuite.time_sort/1/'b'", 'time', 's', 'lower', 1.2605e-6],
      ['b.track_val', 'value', '', undefined, 42.5],
    ],
  },
] satisfies FormatCase[];
