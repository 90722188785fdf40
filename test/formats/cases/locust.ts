import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'locust',
    tool: 'Locust',
    version: '2.47.0',
    files: ['locust/load_stats.csv'],
    benchmarks: 4,
    metrics: 40,
    samples: 40,
    states: [['POST /500', 'failed']],
    spots: [
      ['GET /', 'time', 'ms', 'lower', 7.674],
      ['GET b, "quoted"', 'p95', 'ms', 'lower', 21],
      ['GET b, "quoted"', 'errors', '', 'lower', 7],
      ['POST /500', 'errors', '', 'lower', 99],
      ['Aggregated', 'rate', 'req/s', 'higher', 136.27],
    ],
  },
] satisfies FormatCase[];
