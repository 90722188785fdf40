import { describe, expect, test } from 'vitest';
import { addLoad, durationInMs, percentileName, urlName } from '../../../src/results/load-test.ts';
import { ReadingList } from '../../../src/results/reading-list.ts';

const load = {
  benchmark: 'b',
  answers: 10,
  bad: 0,
  unanswered: 0,
  latency: { unit: 'ms', mean: 2, percentiles: [['50', 1] as const], reported: [['max', 9] as const] },
  rate: 5,
  throughput: null,
};

function listOf(more: Partial<typeof load>): ReadingList {
  const list = new ReadingList();
  addLoad(list, { ...load, ...more });
  return list;
}

describe('a load test', () => {
  test('has its errors beside its times', () => {
    expect(listOf({ bad: 3, unanswered: 4 }).readings).toEqual([
      { benchmark: 'b', metric: 'errors', unit: '', better: 'lower', samples: [7] },
      { benchmark: 'b', metric: 'time', unit: 'ms', samples: [2], reported: { max: 9 } },
      { benchmark: 'b', metric: 'p50', unit: 'ms', samples: [1] },
      { benchmark: 'b', metric: 'rate', unit: 'req/s', samples: [5] },
    ]);
  });

  test.each([
    [{ bad: 10 }, 'all 10 requests failed'],
    [{ answers: 0, unanswered: 4 }, 'all 4 requests failed'],
    [{ answers: 0 }, 'no request was answered'],
  ])('without one good answer has no times: %j', (more, detail) => {
    const { readings, states } = listOf(more);
    expect(readings.map(({ metric }) => metric)).toEqual(['errors']);
    expect(states).toEqual([{ benchmark: 'b', state: 'failed', detail }]);
  });

  test.each([
    ['http://127.0.0.1:8399/', 'root'],
    ['http://127.0.0.1:8399', 'root'],
    ['https://user@host/a/b?c=1', 'a/b?c=1'],
    ['http://host?c=1', '?c=1'],
    ['/only/path', 'only/path'],
  ])('%s is called %s', (url, name) => {
    expect(urlName(url)).toBe(name);
  });

  test.each([
    ['50', 'p50'],
    ['100', 'p100'],
    ['99.900', 'p99.9'],
    ['50.000', 'p50'],
    ['97.5', 'p97.5'],
  ])('the percentile %s is %s', (percentile, name) => {
    expect(percentileName(percentile)).toBe(name);
  });

  test.each([
    ['103.00us', 0.103],
    ['1.5s', 1500],
    ['2.00m', 120_000],
    ['-nan', null],
    ['5', null],
  ])('%s is %s ms', (text, ms) => {
    expect(durationInMs(text)).toBe(ms);
  });
});
