import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const report = (name: string, rate: string) =>
  `{"name":"${name}","central_tendency":${rate},"ips":7,"error":1,"stddev":2,"microseconds":9,"iterations":4,"cycles":3}`;

describe('benchmark-ips', () => {
  test('the central tendency is the rate', () => {
    expect(readNow(`[${report('a', '8')}]`, 'auto').readings).toEqual([
      {
        benchmark: 'a',
        metric: 'rate',
        unit: 'iter/s',
        better: 'higher',
        samples: [8],
        reported: { mean: 7, stddev: 2 },
      },
    ]);
  });

  test('a rate that is none has failed; the same name again is another report', () => {
    const { readings, states } = readNow(
      `[${report('a', '8')},${report('a', '9')},${report('n', 'NaN')},${report('z', '0')}]`,
      'auto',
    );
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['a', 'a#2']);
    expect(states.map(({ benchmark, state }) => [benchmark, state])).toEqual([
      ['n', 'failed'],
      ['z', 'failed'],
    ]);
  });
});
