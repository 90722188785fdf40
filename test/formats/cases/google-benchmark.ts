import type { FormatCase } from '../case.ts';

const shared = { format: 'google-benchmark', tool: 'Google Benchmark' };

export default [
  {
    ...shared,
    version: '1.7.1',
    files: ['google-benchmark/plain.json'],
    benchmarks: 9,
    metrics: 23,
    samples: 23,
    states: [
      ['BM_ms/iterations:10/manual_time', 'below resolution'],
      ['BM_err', 'failed'],
    ],
    spots: [
      ['BM_vec/16', 'time', 'ns', 'lower', 188.056],
      ['BM_vec/16', 'cpu time', 'ns', 'lower', 35.0714],
      // The console shows 1.69952G/s, by 1024.
      ['BM_vec/16', 'throughput', 'B/s', 'higher', 1.69952 * 2 ** 30],
      ['BM_vec/16', 'foo', '', undefined, 85.5397e6],
      ['BM_us/real_time/threads:2', 'time', 'us', 'lower', 0.000747575],
      ['BM_one/repeats:3', 'time', 'ns', 'lower', 0.8014],
      ['dup', 'time', 'ns', 'lower', 3.02396],
      ['dup#2', 'time', 'ns', 'lower', 3.22786],
    ],
  },
  {
    ...shared,
    version: '1.7.1 with repetitions',
    files: ['google-benchmark/reps.json'],
    benchmarks: 9,
    metrics: 23,
    samples: 65,
    states: [
      ['BM_ms/iterations:10/manual_time', 'below resolution'],
      ['BM_err', 'failed'],
    ],
    // The medians of its aggregates.
    spots: [
      ['BM_vec/16', 'time', 'ns', 'lower', 296.0786],
      ['BM_vec/256', 'time', 'ns', 'lower', 14145.9983],
      ['dup', 'time', 'ns', 'lower', 0.6241],
      ['dup#2', 'time', 'ns', 'lower', 1.42509],
    ],
  },
  {
    ...shared,
    version: '1.7.1 with random interleaving',
    files: ['google-benchmark/interleaved.json'],
    benchmarks: 9,
    metrics: 23,
    samples: 44,
    states: [
      ['BM_ms/iterations:10/manual_time', 'below resolution'],
      ['BM_err', 'failed'],
    ],
    spots: [
      ['dup', 'time', 'ns', 'lower', 1.1481],
      ['dup#2', 'time', 'ns', 'lower', 1.42387],
      ['BM_vec/64', 'time', 'ns', 'lower', 1152.8178],
    ],
  },
  {
    ...shared,
    version: '1.7.1 with aggregates only',
    files: ['google-benchmark/aggonly.json'],
    benchmarks: 9,
    metrics: 23,
    samples: 23,
    states: [
      ['BM_ms/iterations:10/manual_time', 'below resolution'],
      ['BM_err', 'failed'],
    ],
    spots: [['BM_vec/16', 'time', 'ns', 'lower', 245.1045]],
  },
] satisfies FormatCase[];
