import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const start = { version: 'iperf 3.21', test_start: { protocol: 'TCP', num_streams: 1, reverse: 0 } };
const sums = (sent: number, received: number) => ({
  sum_sent: { bytes: sent, bits_per_second: sent * 8, retransmits: 2 },
  sum_received: { bytes: received, bits_per_second: received * 8 },
});
const lines = (text: string) =>
  readNow(text, 'auto').readings.map(({ benchmark, metric, samples }) => [benchmark, metric, ...samples]);

describe('iperf3', () => {
  test("a server's report has nothing that was sent", () => {
    expect(lines(JSON.stringify({ start, intervals: [], end: sums(0, 10) }))).toEqual([
      ['tcp/streams=1', 'throughput', 80],
    ]);
  });

  test('pieces, one a line, are one report', () => {
    const pieces = [
      { event: 'start', data: start },
      { event: 'interval', data: { sum: { bytes: 5 } } },
      { event: 'end', data: sums(12, 10) },
    ];
    expect(lines(pieces.map((piece) => JSON.stringify(piece)).join('\n'))).toEqual([
      ['tcp/streams=1', 'throughput', 80],
      ['tcp/streams=1', 'retransmits', 2],
    ]);
  });

  test.each([
    [
      { start: { version: 'iperf 3.12' }, intervals: [], end: {}, error: 'unable to connect to server' },
      '"iperf3" failed',
    ],
    [{ start, intervals: [], end: sums(0, 0) }, '"tcp/streams=1" failed'],
    [{ start, intervals: [], end: {} }, '"tcp/streams=1" failed'],
  ])('a test that moved nothing has no rate', (report, words) => {
    expect(refusal(JSON.stringify(report)).message).toContain(words);
  });
});
