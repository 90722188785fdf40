import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const run = (middle: string, events = 9) => `sysbench 1.0.20 (using system LuaJIT 2.1.0-beta3)

Running the test with following options:
Number of threads: 4

[ 1s ] thds: 4 tps: 11.00 qps: 220.00 (r/w/o: 154/44/22) lat (ms,95%): 9.99 err/s: 1.00 reconn/s: 0.00
${middle}
General statistics:
    total time:                          1.0005s
    total number of events:              ${events}

Latency (ms):
         min:                                    1.00
         avg:                                    2.50
         max:                                   20.17
         99th percentile:                        7.00
         sum:                                  447.64

Threads fairness:
    events (avg/stddev):           1.0000/0.00
`;

const sql = `SQL statistics:
    queries performed:
        read:                            1540
    transactions:                        110    (109.75 per sec.)
    queries:                             2200   (2194.95 per sec.)
    ignored errors:                      3      (2.99 per sec.)
    reconnects:                          0      (0.00 per sec.)
`;

describe('sysbench', () => {
  test('SQL tests have transactions, queries and errors', () => {
    const { readings } = readNow(run(sql), 'auto');
    expect(
      readings.map(({ benchmark, metric, unit, better, samples }) => [benchmark, metric, unit, better, ...samples]),
    ).toEqual([
      ['sql/threads=4', 'rate', 'txns/s', undefined, 109.75],
      ['sql/threads=4', 'queries', 'queries/s', undefined, 2194.95],
      ['sql/threads=4', 'errors', '', 'lower', 3],
      ['sql/threads=4', 'time', 'ms', undefined, 2.5],
      ['sql/threads=4', 'p99', 'ms', undefined, 7],
    ]);
  });

  test.each([
    ['without an event', run(sql, 0), 'there was no event'],
    [
      'that is fatal',
      `${run('')}${run('').split('Running')[0]}Running the test\nFATAL: unable to connect\n`,
      'unable to connect',
    ],
  ])('a run %s failed', (_, text, detail) => {
    expect(readNow(`${text}${run(sql)}`, 'auto').states).toMatchObject([{ state: 'failed', detail }]);
  });

  test('a run without its end is cut short', () => {
    expect(refusal(run(sql).split('Threads fairness')[0] ?? '').message).toContain('stops in the middle');
  });
});
