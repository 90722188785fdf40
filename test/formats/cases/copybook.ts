import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'copybook',
    tool: 'copybook-rs',
    version: 'flat perf.json',
    files: ['copybook/flat.json'],
    benchmarks: 4,
    metrics: 4,
    samples: 4,
    spots: [
      ['display', 'throughput', 'MiB/s', 'higher', 1182.9],
      ['parse', 'p99', 'ms', 'lower', 3.2],
    ],
  },
] satisfies FormatCase[];
