import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'benchmark-ips',
    tool: 'benchmark-ips',
    version: '2.7.2',
    files: ['benchmark-ips/data.json'],
    benchmarks: 2,
    metrics: 2,
    samples: 2,
    spots: [
      ['add', 'rate', 'iter/s', 'higher', 5764318.5],
      ['str', 'rate', 'iter/s', 'higher', 1123085.4],
    ],
  },
] satisfies FormatCase[];
