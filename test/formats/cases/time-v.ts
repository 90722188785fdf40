import type { FormatCase } from '../case.ts';

const shared = { format: 'time-v', tool: 'GNU time', version: '1.9', benchmarks: 1, metrics: 4 };

export default [
  {
    ...shared,
    files: ['time-v/ok.txt'],
    samples: 4,
    spots: [
      ['true', 'time', 's', 'lower', 0.19],
      ['true', 'memory', 'KiB', 'lower', 912],
    ],
  },
  { ...shared, files: ['time-v/sleep.txt'], samples: 4, spots: [['sleep 1', 'time', 's', 'lower', 1]] },
  {
    ...shared,
    files: ['time-v/repeats.txt'],
    samples: 12,
    spots: [
      ['sleep 0.2', 'time', 's', 'lower', 0.2],
      ['sleep 0.2', 'memory', 'KiB', 'lower', 1644],
    ],
  },
] satisfies FormatCase[];
