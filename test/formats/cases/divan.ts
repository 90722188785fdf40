import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'divan',
    tool: 'divan',
    version: '0.1.21',
    files: ['divan/console.txt'],
    benchmarks: 5,
    metrics: 10,
    samples: 10,
    states: [['d::ig', 'skipped']],
    spots: [
      ['d::fib::1', 'time', 'ns', 'lower', 2.11],
      ['d::fib::10', 'time', 'ns', 'lower', 195.6],
      ['d::m::d::Vec<u8>', 'time', 'ns', 'lower', 0.652],
      ['d::v', 'throughput', 'B/s', 'higher', 20.92e9],
      ['d::v', 'peak memory', 'B', 'lower', 1024],
      ['d::v', 'allocations', 'allocs', 'lower', 1],
    ],
  },
] satisfies FormatCase[];
