import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'current-bench',
    tool: 'current-bench',
    version: '3',
    files: ['current-bench/v3.json'],
    benchmarks: 2,
    metrics: 2,
    samples: 4,
    spots: [
      ['comparison/quicksort', 'time', 'ms', 'lower', 4.15],
      ['comparison/mergesort', 'time', 'ms', 'lower', 4.6],
    ],
  },
] satisfies FormatCase[];
