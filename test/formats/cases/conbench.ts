import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'conbench',
    tool: 'Conbench',
    version: '2026 (shape)',
    files: ['conbench/results.jsonl'],
    benchmarks: 3,
    metrics: 3,
    samples: 6,
    states: [['write', 'failed']],
    spots: [
      ['file-read/compression=lz4/dataset=uniform', 'time', 's', 'lower', 1.02],
      ['scan/size=100', 'rate', 'iter/s', 'higher', 2050.5],
      ['scan/size=200', 'throughput', 'B/s', 'higher', 5.5e9],
    ],
  },
] satisfies FormatCase[];
