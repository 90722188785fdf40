import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'oha',
    tool: 'oha, some errors',
    version: '1.16.0',
    files: ['oha/some-errors.json'],
    benchmarks: 1,
    metrics: 11,
    samples: 11,
    spots: [
      ['load', 'time', 's', 'lower', 0.0000702],
      ['load', 'p99', 's', 'lower', 0.001118],
      // 25,309 and 2,812 answers in 1.006067883 s.
      ['load', 'rate', 'req/s', 'higher', 27951.39],
      ['load', 'throughput', 'B/s', 'higher', 139756.97],
      ['load', 'errors', '', 'lower', 2812],
    ],
  },
  {
    format: 'oha',
    tool: 'oha, nobody there',
    version: '1.16.0',
    files: ['oha/refused.json'],
    benchmarks: 1,
    metrics: 1,
    samples: 1,
    states: [['load', 'failed']],
    spots: [['load', 'errors', '', 'lower', 20]],
  },
] satisfies FormatCase[];
