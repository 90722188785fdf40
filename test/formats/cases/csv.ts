import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'csv',
    tool: "pinbench's long CSV",
    version: '1',
    files: ['csv/long.csv'],
    benchmarks: 2,
    metrics: 4,
    samples: 5,
    spots: [
      ['parse', 'time', 'ms', 'lower', 11.3],
      ['parse', 'hits', '', 'higher', 12],
      ['print, wide', 'throughput', 'MiB/s', 'higher', 80.5],
    ],
  },
] satisfies FormatCase[];
