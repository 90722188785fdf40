import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'autocannon',
    tool: 'autocannon, some errors',
    version: '9.0.0',
    files: ['autocannon/some-errors.json'],
    benchmarks: 1,
    metrics: 5,
    samples: 5,
    states: [['some/connections=2', 'below resolution']],
    spots: [
      ['some/connections=2', 'time', 'ms', 'lower', 0.09],
      ['some/connections=2', 'p99.9', 'ms', 'lower', 30],
      ['some/connections=2', 'rate', 'req/s', 'higher', 15280.5],
      ['some/connections=2', 'throughput', 'B/s', 'higher', 1970112],
      ['some/connections=2', 'errors', '', 'lower', 3056],
    ],
  },
  {
    format: 'autocannon',
    tool: 'autocannon, nobody there',
    version: '9.0.0',
    files: ['autocannon/refused.json'],
    benchmarks: 1,
    metrics: 1,
    samples: 1,
    states: [['root/connections=2', 'failed']],
    spots: [['root/connections=2', 'errors', '', 'lower', 1374]],
  },
] satisfies FormatCase[];
