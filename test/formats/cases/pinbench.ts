import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'pinbench',
    tool: 'pinbench.results',
    version: '1',
    files: ['pinbench/two.json'],
    benchmarks: 1,
    metrics: 2,
    samples: 4,
    spots: [
      ['parse', 'time', 'ms', 'lower', 11.2],
      ['parse', 'throughput', 'MiB/s', 'higher', 80],
    ],
  },
] satisfies FormatCase[];
