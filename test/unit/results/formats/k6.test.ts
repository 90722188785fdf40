import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const trend = '{"avg":2,"min":1,"med":1.5,"max":9,"p(99.9)":8}';
const read = (metrics: string) => readNow(`{"metrics":{"iterations":{"count":4,"rate":2},${metrics}}}`, 'auto');
const found = (metrics: string) =>
  read(metrics).readings.map(({ benchmark, metric, samples }) => [benchmark, metric, ...samples]);

describe('k6', () => {
  test.each([
    ['a truth value says that it was crossed', '"thresholds":{"avg<1":true,"avg<9":false}'],
    ['an object says that it held', '"thresholds":{"avg<1":{"ok":false},"avg<9":{"ok":true}}'],
  ])('of a threshold %s', (_, thresholds) => {
    expect(read(`"http_req_duration":{"avg":2,${thresholds}}`).warnings).toEqual([
      'k6\'s threshold "avg<1" of "http_req_duration" was crossed',
    ]);
  });

  test('the passes of http_req_failed are the requests that failed, those of checks are not', () => {
    const rates = '"http_req_failed":{"passes":1,"fails":9,"value":0.1},"checks":{"passes":7,"fails":3,"value":0.7}';
    expect(found(rates)).toEqual([
      ['iterations', 'rate', 2],
      ['http_req_failed', 'errors', 1],
      ['checks', 'errors', 3],
    ]);
  });

  test('times of nothing but failures are none', () => {
    const { readings, states } = read(
      `"http_req_duration":${trend},"http_req_failed":{"passes":10,"fails":0,"value":1},"http_reqs":{"count":9,"rate":900}`,
    );
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['http_req_failed']);
    expect(states).toEqual([{ benchmark: 'http_req_duration', state: 'failed', detail: 'all 10 requests failed' }]);
  });

  test('a phase of a request counts when somebody set a threshold on it', () => {
    expect(found(`"http_req_waiting":${trend},"http_req_sending":{"avg":1,"thresholds":{"avg<2":false}}`)).toEqual([
      ['iterations', 'rate', 2],
      ['http_req_sending', 'time', 1],
    ]);
  });

  test('percentiles have their digits, and tags their place in the name', () => {
    expect(found(`"http_req_duration{name:http://a/b,method:GET}":${trend}`).slice(1)).toEqual([
      ['http_req_duration/name=http://a/b/method=GET', 'time', 2],
      ['http_req_duration/name=http://a/b/method=GET', 'p50', 1.5],
      ['http_req_duration/name=http://a/b/method=GET', 'p99.9', 8],
    ]);
  });

  test('users are not a result, and iterations that could not start are a failure', () => {
    const { readings } = read('"vus":{"value":2,"min":2,"max":2},"dropped_iterations":{"count":3,"rate":1.5}');
    expect(readings).toMatchObject([
      { benchmark: 'iterations', metric: 'rate' },
      { benchmark: 'dropped_iterations', metric: 'count', better: 'lower', samples: [3] },
    ]);
  });

  test("a dashboard for k6 and another tool's metrics are none of it", () => {
    expect(refusal('{"panels":[],"metrics":{"http_reqs":{"count":1,"rate":1}}}', 'k6').message).toContain('no reading');
    expect(refusal('{"metrics":{"latency":{"avg":1}}}', 'k6').message).toContain('no reading');
  });
});
