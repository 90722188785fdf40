import type { FormatCase } from '../case.ts';

const shared = { format: 'tinybench', tool: 'tinybench', version: '6.2.5' };

export default [
  {
    ...shared,
    files: ['tinybench/tasks.json'],
    benchmarks: 2,
    metrics: 2,
    samples: 2,
    states: [['boom', 'failed']],
    spots: [
      ['a', 'time', 'ms', 'lower', 0.00003999999989900971],
      ['async', 'time', 'ms', 'lower', 0.0002500000000509317],
    ],
  },
  {
    ...shared,
    files: ['tinybench/tasks-samples.json'],
    benchmarks: 2,
    metrics: 2,
    samples: 114 + 532,
    states: [
      ['boom', 'failed'],
      ['later', 'skipped'],
    ],
    spots: [
      ['sort', 'time', 'ms', 'lower', 0.0003100000000131331],
      ['parse', 'time', 'ms', 'lower', 0.00026950000000169894],
    ],
  },
] satisfies FormatCase[];
