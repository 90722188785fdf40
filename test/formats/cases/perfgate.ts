import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'perfgate',
    tool: 'perfgate',
    version: '0.5.0 (shape)',
    files: ['perfgate/run.json'],
    benchmarks: 1,
    metrics: 6,
    samples: 18,
    spots: [
      ['cli/check', 'time', 'ms', 'lower', 10],
      ['cli/check', 'memory', 'KiB', 'lower', 6820],
      ['cli/check', 'page faults', '', 'lower', 0],
      ['cli/check', 'context switches', '', undefined, 31],
    ],
  },
] satisfies FormatCase[];
