import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'fio',
    tool: 'fio',
    version: '3.33',
    files: ['fio/randrw.json'],
    benchmarks: 2,
    metrics: 18,
    samples: 18,
    spots: [
      ['t/read', 'throughput', 'B/s', 'higher', 27865894],
      ['t/read', 'rate', 'ops/s', 'higher', 6803.197],
      ['t/read', 'time', 'ns', 'lower', 110123.45],
      ['t/write', 'p99.9', 'ns', 'lower', 53504],
    ],
  },
  {
    format: 'fio',
    tool: 'fio, text and JSON',
    version: '3.33',
    files: ['fio/mixed.txt'],
    benchmarks: 1,
    metrics: 9,
    samples: 9,
    // READ: bw=55.6MiB/s
    spots: [['t/read', 'throughput', 'B/s', 'higher', 58.25e6]],
  },
  {
    format: 'fio',
    tool: 'fio, two jobs of one name',
    version: '3.33',
    files: ['fio/two-jobs.json'],
    benchmarks: 4,
    metrics: 36,
    samples: 36,
    spots: [
      ['j/read', 'rate', 'ops/s', 'higher', 9995.01],
      ['j/read#2', 'rate', 'ops/s', 'higher', 9658.39],
    ],
  },
  {
    format: 'fio',
    tool: 'fio with fsync',
    version: '3.33',
    files: ['fio/sync.json'],
    benchmarks: 2,
    metrics: 16,
    samples: 16,
    spots: [
      ['a/write', 'p50', 'ns', 'lower', 15552],
      ['a/sync', 'time', 'ns', 'lower', 11996045.7],
    ],
  },
] satisfies FormatCase[];
