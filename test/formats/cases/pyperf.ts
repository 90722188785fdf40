import type { FormatCase } from '../case.ts';

const shared = { format: 'pyperf', tool: 'pyperf', version: '2.11.0' };

export default [
  {
    // Its first run found the number of loops, and has no values.
    ...shared,
    files: ['pyperf/auto.json'],
    benchmarks: 1,
    metrics: 1,
    samples: 4,
    spots: [['auto', 'time', 's', 'lower', 17.089e-6]],
  },
  {
    ...shared,
    files: ['pyperf/mem.json'],
    benchmarks: 1,
    metrics: 1,
    samples: 2,
    spots: [['mem', 'memory', 'B', 'lower', 12660736]],
  },
  {
    ...shared,
    files: ['pyperf/suite.json'],
    benchmarks: 2,
    metrics: 2,
    samples: 8,
    spots: [
      ['a', 'time', 's', 'lower', 7.0184e-9],
      ['b', 'time', 's', 'lower', 1.02072e-6],
    ],
  },
  {
    ...shared,
    files: ['pyperf/timeit.json'],
    benchmarks: 1,
    metrics: 1,
    samples: 6,
    spots: [['tiny', 'time', 's', 'lower', 6.233e-9]],
  },
  {
    ...shared,
    files: ['pyperf/command.json'],
    benchmarks: 1,
    metrics: 1,
    samples: 4,
    spots: [['true', 'time', 's', 'lower', 10.25e-3]],
  },
] satisfies FormatCase[];
