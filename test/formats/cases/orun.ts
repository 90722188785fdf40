import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'orun',
    tool: 'orun of Sandmark',
    version: '2021 (shape)',
    files: ['orun/summary.bench'],
    benchmarks: 2,
    metrics: 15,
    samples: 15,
    spots: [
      ['kronecker.12_10', 'time', 's', 'lower', 39.55316],
      ['kronecker.12_10', 'memory', 'KiB', 'lower', 28392],
      ['kernel1.12_10', 'allocated words', 'words', 'lower', 229],
    ],
  },
] satisfies FormatCase[];
