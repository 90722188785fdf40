import type { FormatCase } from '../case.ts';

const shared = { format: 'libtest', tool: 'libtest' };

export default [
  {
    ...shared,
    version: '1.95 text',
    files: ['libtest/plain.txt'],
    benchmarks: 2,
    metrics: 3,
    samples: 3,
    states: [
      ['t::a_test', 'skipped'],
      ['t::b_ign', 'skipped'],
      ['t::b_panic', 'failed'],
    ],
    spots: [
      ['t::b_bytes', 'time', 'ns', 'lower', 30.46],
      ['t::b_bytes', 'throughput', 'MB/s', 'higher', 34133],
      ['t::b_fib', 'time', 'ns', 'lower', 985.06],
    ],
  },
  {
    ...shared,
    version: '1.95 text, -q',
    files: ['libtest/quiet.txt'],
    benchmarks: 2,
    metrics: 3,
    samples: 3,
    states: [['t::b_panic', 'failed']],
    spots: [
      ['t::b_bytes', 'time', 'ns', 'lower', 97.36],
      ['t::b_fib', 'time', 'ns', 'lower', 881.8],
    ],
  },
  {
    ...shared,
    version: '1.95 JSON',
    files: ['libtest/format.json'],
    benchmarks: 2,
    metrics: 3,
    samples: 3,
    states: [
      ['t::a_test', 'skipped'],
      ['t::b_ign', 'skipped'],
      ['t::b_panic', 'failed'],
    ],
    spots: [
      ['t::b_bytes', 'time', 'ns', 'lower', 85.8427],
      ['t::b_bytes', 'throughput', 'MB/s', 'higher', 12047],
    ],
  },
  {
    format: 'libtest',
    tool: 'Criterion',
    version: '0.8.2 bencher output',
    files: ['libtest/criterion-bencher.txt'],
    benchmarks: 5,
    metrics: 5,
    samples: 5,
    spots: [
      ['fib 10', 'time', 'ns', 'lower', 349],
      ['flat/x', 'time', 'ns', 'lower', 4997],
    ],
  },
] satisfies FormatCase[];
