import type { FormatCase } from '../case.ts';

const shared = { format: 'benchmarkjs', version: '2.1.4' };

export default [
  {
    ...shared,
    tool: 'benchmark.js, a suite as JSON',
    files: ['benchmarkjs/suite.json'],
    benchmarks: 2,
    metrics: 2,
    samples: 8,
    states: [['x/throws', 'failed']],
    spots: [
      ['x/RegExp#test', 'time', 's', 'lower', 9.253259532764915e-7],
      ['x/slow', 'time', 's', 'lower', 0.00220497417254902],
    ],
  },
  {
    ...shared,
    tool: 'benchmark.js, printed',
    files: ['benchmarkjs/console.txt'],
    benchmarks: 2,
    metrics: 2,
    samples: 2,
    states: [['throws', 'failed']],
    spots: [
      ['RegExp#test', 'rate', 'ops/s', 'higher', 1174914],
      ['slow', 'rate', 'ops/s', 'higher', 413],
    ],
  },
] satisfies FormatCase[];
