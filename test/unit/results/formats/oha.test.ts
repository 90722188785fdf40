import { expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const report = (more: object) =>
  JSON.stringify({
    summary: {
      successRate: 0.9,
      total: 2,
      slowest: 0.5,
      fastest: 0.001,
      average: 0.01,
      requestsPerSec: 60,
      sizePerSec: 500,
    },
    metrics: { latency_ms: { mean: 10 } },
    latencyPercentiles: { p50: 0.008, 'p99.9': 0.4 },
    rps: { mean: 91034 },
    statusCodeDistribution: { '200': 90, '302': 5, '500': 5 },
    errorDistribution: { 'aborted due to deadline': 9, 'connection refused': 11 },
    ...more,
  });

test('what was cut off by the end of the test is no error, an answer with 500 is one, and refusals do not add to the rate', () => {
  const { readings } = readNow(report({}), 'auto');
  expect(readings.map(({ benchmark, metric, unit, samples }) => [benchmark, metric, unit, ...samples])).toEqual([
    ['load', 'errors', '', 16],
    ['load', 'time', 's', 0.01],
    ['load', 'p50', 's', 0.008],
    ['load', 'p99.9', 's', 0.4],
    ['load', 'rate', 'req/s', 50],
    ['load', 'throughput', 'B/s', 500],
  ]);
});

test('without an answer there are no times, although there is a rate', () => {
  const nothing = report({
    summary: {
      successRate: null,
      total: 2,
      slowest: null,
      fastest: null,
      average: null,
      requestsPerSec: 2.5,
      sizePerSec: 0,
    },
    responseTimeHistogram: { NaN: 0 },
    latencyPercentiles: { p50: null },
    statusCodeDistribution: {},
    errorDistribution: { 'connection refused': 5 },
  });
  const { readings, states } = readNow(nothing, 'auto');
  expect(readings).toMatchObject([{ metric: 'errors', samples: [5] }]);
  expect(states).toEqual([{ benchmark: 'load', state: 'failed', detail: 'all 5 requests failed' }]);
});
