import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const wrk2 = `Running 30s test @ http://127.0.0.1:80/index.html?size=3
  2 threads and 100 connections
  Thread calibration: mean lat.: 10087 usec, rate sampling interval: 22 msec
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     6.60ms    1.92ms  12.50ms   68.46%
    Req/Sec     1.04k     1.08k    2.50k    72.79%
  Latency Distribution (HdrHistogram - Recorded Latency)
 50.000%    6.67ms
 99.900%   12.30ms
100.000%   12.50ms

  Detailed Percentile spectrum:
       Value   Percentile   TotalCount 1/(1-Percentile)

       0.921     0.000000            1         1.00
----------------------------------------------------------
  Latency Distribution (HdrHistogram - Uncorrected Latency (measured without taking delayed starts into account))
 50.000%    1.00ms
----------------------------------------------------------
  60018 requests in 30.00s, 19.81MB read
Requests/sec:   2000.28
Transfer/sec:    676.18KB
`;

const name = 'index.html?size=3/threads=2/connections=100';
const values = (text: string) =>
  readNow(text, 'auto').readings.map(({ benchmark, metric, samples }) => [benchmark, metric, samples[0]]);

describe('wrk', () => {
  test('of wrk2 the latency with the waiting in it counts', () => {
    expect(values(wrk2)).toEqual([
      [name, 'errors', 0],
      [name, 'time', 6.6],
      [name, 'p50', 6.67],
      [name, 'p99.9', 12.3],
      [name, 'rate', 2000.28],
      [name, 'throughput', 676.18 * 1024],
    ]);
  });

  test('what it says beside the mean is in its unit', () => {
    const [, time] = readNow(wrk2, 'auto').readings;
    expect(time).toMatchObject({ unit: 'ms', reported: { stddev: 1.92, max: 12.5 } });
  });

  test('the same run again in one log is another benchmark', () => {
    const { readings, warnings } = readNow(`make load\n${wrk2}${wrk2}`, 'auto');
    expect(new Set(readings.map(({ benchmark }) => benchmark))).toEqual(new Set([name, `${name}#2`]));
    expect(warnings[0]).toContain('reported more than once');
  });

  test('a run without its last line is cut short, and says how many were whole', () => {
    const half = wrk2.slice(0, wrk2.indexOf('Transfer'));
    expect(refusal(`${wrk2}${half}`).message).toContain('stops in the middle');
    expect(refusal(`${wrk2}${half}`).message).toContain('after 1 complete benchmark');
  });

  test('a server that answers nothing has no times', () => {
    const nothing = wrk2
      .replace('60018 requests', '0 requests')
      .replace(
        'Requests/sec:   2000.28',
        '  Socket errors: connect 0, read 0, write 0, timeout 100\nRequests/sec:      0.00',
      );
    const read = readNow(nothing, 'auto');
    expect(read.readings).toMatchObject([{ metric: 'errors', samples: [100] }]);
    expect(read.states).toEqual([{ benchmark: name, state: 'failed', detail: 'all 100 requests failed' }]);
  });
});

test('a time with more digits than a number can have is left out', () => {
  const text = wrk2.replace('Latency     6.60ms', `Latency     ${'9'.repeat(400)}ms`);
  expect(readNow(text, 'wrk').readings.map(({ metric }) => metric)).not.toContain('time');
});
