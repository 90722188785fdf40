import { expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const result = (more: object) =>
  JSON.stringify({
    url: 'http://127.0.0.1:1/a',
    connections: '2',
    pipelining: 1,
    workers: 0,
    errors: 1,
    timeouts: 1,
    mismatches: 2,
    non2xx: 3,
    latency: { average: '1.25', p50: 1, p97_5: 2, p99: 3 },
    requests: { average: 10, total: 100 },
    throughput: { average: 500 },
    ...more,
  });

test('numbers may be text, and an answer with a bad status may have an unexpected body too', () => {
  const { readings } = readNow(result({}), 'auto');
  expect(readings.map(({ benchmark, metric, samples }) => [benchmark, metric, ...samples])).toEqual([
    ['a/connections=2', 'errors', 4],
    ['a/connections=2', 'time', 1.25],
    ['a/connections=2', 'p50', 1],
    ['a/connections=2', 'p97.5', 2],
    ['a/connections=2', 'p99', 3],
    ['a/connections=2', 'rate', 10],
    ['a/connections=2', 'throughput', 500],
  ]);
});

test('a title is the name, with what is not as usual', () => {
  const [reading] = readNow(result({ title: 'login', pipelining: 4, workers: 2 }), 'auto').readings;
  expect(reading?.benchmark).toBe('login/connections=2/pipelining=4/workers=2');
});
