import type { FormatCase } from '../case.ts';

const shared = { format: 'jmh', tool: 'JMH', version: '1.37' };

export default [
  {
    ...shared,
    files: ['jmh/thrpt.json'],
    benchmarks: 2,
    metrics: 2,
    samples: 12,
    spots: [
      ['b.B.len/p=1', 'rate', 'ops/s', 'higher', 31498868.0],
      ['b.B.len/p=a b', 'rate', 'ops/s', 'higher', 5649187.0],
    ],
  },
  {
    // One benchmark in all four modes; `sample` has eight percentiles beside.
    ...shared,
    files: ['jmh/all-1iter.json'],
    benchmarks: 1,
    metrics: 12,
    samples: 12,
    spots: [
      ['b.B.len/p=1', 'rate', 'ops/s', 'higher', 1828904.893],
      ['b.B.len/p=1', 'time', 's/op', 'lower', 3.694183631202299e-8],
      ['b.B.len/p=1', 'sampled time', 's/op', 'lower', 3.2248053024026516e-7],
      ['b.B.len/p=1', 'single-shot time', 's/op', 'lower', 4.919e-6],
      ['b.B.len/p=1', 'min', 's/op', 'lower', 1.3e-7],
      ['b.B.len/p=1', 'p50', 's/op', 'lower', 1.41e-7],
      ['b.B.len/p=1', 'p99.9', 's/op', 'lower', 3.1828480000003084e-5],
      ['b.B.len/p=1', 'max', 's/op', 'lower', 3.6288e-5],
    ],
  },
  {
    ...shared,
    files: ['jmh/gc.json'],
    benchmarks: 1,
    metrics: 3,
    samples: 6,
    spots: [
      ['b.B.len/p=1', 'time', 'us/op', 'lower', 0.057203],
      ['b.B.len/p=1', 'gc.alloc.rate.norm', 'B/op', 'lower', 0.0022812],
      ['b.B.len/p=1', 'gc.count', 'counts', undefined, 0],
    ],
  },
  {
    ...shared,
    files: ['jmh/group.json'],
    benchmarks: 1,
    metrics: 3,
    samples: 6,
    spots: [
      ['b.B.g/p=1/threads=2', 'rate', 'ops/s', 'higher', 21074770.834],
      ['b.B.g/p=1/threads=2', 'r', 'ops/s', 'higher', 4671630.512],
      ['b.B.g/p=1/threads=2', 'w', 'ops/s', 'higher', 16403140.322],
    ],
  },
  {
    // -f 0: measured in JMH's own process.
    ...shared,
    files: ['jmh/f0.json'],
    benchmarks: 1,
    metrics: 1,
    samples: 2,
    spots: [['b.B.len/p=1', 'rate', 'ops/s', 'higher', 20064087.306]],
  },
  {
    // A second benchmark threw: nothing in the file tells.
    ...shared,
    files: ['jmh/fail.json'],
    benchmarks: 1,
    metrics: 1,
    samples: 2,
    spots: [['b.B.len/p=1', 'rate', 'ops/s', 'higher', 3741136.359]],
  },
] satisfies FormatCase[];
