import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'redis-benchmark',
    tool: 'redis-benchmark',
    version: '7.0.15',
    files: ['redis-benchmark/csv.txt'],
    benchmarks: 2,
    metrics: 10,
    samples: 10,
    spots: [
      ['SET', 'rate', 'req/s', 'higher', 41666.67],
      ['SET', 'p99', 'ms', 'lower', 12.631],
      ['GET', 'time', 'ms', 'lower', 0.473],
    ],
  },
] satisfies FormatCase[];
