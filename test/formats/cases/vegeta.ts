import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'vegeta',
    tool: 'vegeta',
    version: 'of Debian',
    files: ['vegeta/report.json'],
    benchmarks: 1,
    metrics: 7,
    samples: 7,
    spots: [
      ['attack', 'time', 'ns', 'lower', 2.059e6],
      ['attack', 'p50', 'ns', 'lower', 866956],
      ['attack', 'p99', 'ns', 'lower', 12.175e6],
      ['attack', 'rate', 'req/s', 'higher', 51.13],
      ['attack', 'errors', '', 'lower', 0],
    ],
  },
  {
    format: 'vegeta',
    tool: 'vegeta, some errors',
    version: '12.13',
    files: ['vegeta/some-errors.json'],
    benchmarks: 1,
    metrics: 7,
    samples: 7,
    spots: [['attack', 'errors', '', 'lower', 5]],
  },
  {
    format: 'vegeta',
    tool: 'vegeta, nobody there',
    version: '12.13',
    files: ['vegeta/refused.json'],
    benchmarks: 1,
    metrics: 1,
    samples: 1,
    states: [['attack', 'failed']],
    spots: [['attack', 'errors', '', 'lower', 50]],
  },
] satisfies FormatCase[];
