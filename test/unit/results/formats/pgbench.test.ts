import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const report = (...lines: string[]) =>
  [
    'transaction type: /work/sql/load.sql',
    'scaling factor: 10',
    'query mode: prepared',
    'number of clients: 4',
    'number of threads: 2',
    ...lines,
    '',
  ].join('\n');
const name = 'load.sql/mode=prepared/scale=10/clients=4/threads=2';

describe('pgbench', () => {
  test('before version 14 the rate without connecting counts', () => {
    const text = report(
      'number of transactions actually processed: 100/100',
      'latency average: 1.5 ms',
      'tps = 10.5 (including connections establishing)',
      'tps = 11.5 (excluding connections establishing)',
    );
    expect(
      readNow(text, 'auto').readings.map(({ benchmark, metric, samples }) => [benchmark, metric, ...samples]),
    ).toEqual([
      [name, 'errors', 0],
      [name, 'time', 1.5],
      [name, 'rate', 11.5],
    ]);
  });

  test('failed transactions are errors', () => {
    const text = report(
      'number of transactions actually processed: 90',
      'number of failed transactions: 10 (10.000%)',
      'latency average = 1.5 ms',
      'tps = 9.5 (without initial connection time)',
    );
    expect(readNow(text, 'auto').readings[0]).toMatchObject({ metric: 'errors', better: 'lower', samples: [10] });
  });

  test('with connecting in each transaction there is one rate', () => {
    const text = report('number of transactions actually processed: 1', 'tps = 9.5 (including reconnection times)');
    expect(readNow(text, 'auto').readings.at(-1)).toMatchObject({ metric: 'rate', samples: [9.5] });
  });

  test.each([
    [
      'nothing was processed',
      ['number of transactions actually processed: 0', 'tps = 0.000000 (without initial connection time)'],
    ],
    [
      'it was aborted',
      [
        'tps = 9.5 (without initial connection time)',
        'pgbench: error: Run was aborted; the above results are incomplete.',
      ],
    ],
  ])('a run failed when %s', (_, lines) => {
    const good = report('tps = 9.5 (without initial connection time)');
    expect(readNow(`${good}${report(...lines)}`, 'auto').states).toMatchObject([{ benchmark: name, state: 'failed' }]);
  });

  test('a report without its rate is cut short', () => {
    expect(refusal(report('number of transactions actually processed: 90')).message).toContain('stops in the middle');
  });
});
