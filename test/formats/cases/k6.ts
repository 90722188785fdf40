import type { FormatCase } from '../case.ts';

const shapes: FormatCase[] = ['summary-export', 'handle-summary'].map((shape) => ({
  format: 'k6',
  tool: `k6 ${shape}`,
  version: '1.8.1',
  files: [`k6/${shape}.json`],
  benchmarks: 16,
  metrics: 37,
  samples: 37,
  spots: [
    ['http_req_duration', 'time', 'ms', 'lower', 0.96615],
    ['http_req_duration', 'p50', 'ms', 'lower', 0.32276],
    ['http_req_duration/kind=good', 'p99', 'ms', 'lower', 39.849],
    ['http_req_duration/expected_response=true', 'p90', 'ms', 'lower', 0.964379],
    ['http_req_failed', 'errors', '', 'lower', 156],
    ['checks', 'errors', '', 'lower', 156],
    ['http_reqs', 'rate', 'req/s', 'higher', 155.024],
    ['iterations', 'rate', 'iter/s', 'higher', 77.512],
    ['data_received', 'throughput', 'B/s', 'higher', 21160.77],
    ['logins', 'count', '', undefined, 156],
    ['cache_hits', 'share', '', undefined, 0.5],
    shape === 'handle-summary' ? ['render', 'time', 'ms', 'lower', 3.5] : ['render', 'mean', '', undefined, 3.5],
  ],
}));

export default [
  ...shapes,
  {
    format: 'k6',
    tool: 'k6 machine-readable summary',
    version: '1.8.1',
    files: ['k6/machine-readable.json'],
    benchmarks: 15,
    metrics: 27,
    samples: 27,
    spots: [
      ['http_req_duration', 'p90', 'ms', 'lower', 8.4481],
      ['http_req_failed', 'errors', '', 'lower', 135],
      ['checks', 'errors', '', 'lower', 135],
      // 270 requests in 2.01701862 s.
      ['http_reqs', 'rate', 'req/s', 'higher', 133.861],
      ['size', 'mean', '', undefined, 10],
    ],
  },
] satisfies FormatCase[];
