import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const report = (...jobs: object[]) =>
  `fio: terminating on signal 2\n${JSON.stringify({ 'fio version': 'fio-3.33', jobs })}`;
const lines = (text: string) =>
  readNow(text, 'auto').readings.map(({ benchmark, metric, unit, samples }) => [benchmark, metric, unit, ...samples]);

describe('fio', () => {
  test('version 2 counts kibibytes and microseconds', () => {
    const read = {
      io_bytes: 100,
      bw: 2,
      iops: 5,
      clat: { mean: 7, max: 9, percentile: { '99.000000': 8 } },
      lat: { mean: 0, max: 0 },
    };
    expect(lines(report({ jobname: 'j', error: 0, read, write: { io_bytes: 0, bw: 0 } }))).toEqual([
      ['j/read', 'throughput', 'B/s', 2048],
      ['j/read', 'rate', 'ops/s', 5],
      ['j/read', 'time', 'us', 7],
      ['j/read', 'p99', 'us', 8],
    ]);
  });

  test('percentiles of the whole latency outrank those of the completion', () => {
    const part = (value: number) => ({
      mean: value,
      max: value,
      percentile: { '50.000000': value, '70.000000': value },
    });
    const read = { total_ios: 1, bw_bytes: 3, bw: 9, iops: 1, lat_ns: part(20), clat_ns: part(10) };
    expect(lines(report({ jobname: 'j', error: 0, read })).slice(2)).toEqual([
      ['j/read', 'time', 'ns', 20],
      ['j/read', 'p50', 'ns', 20],
    ]);
  });

  test('a job with an error and a direction that did nothing have no numbers', () => {
    const done = { total_ios: 1, bw_bytes: 3, iops: 1 };
    const { readings, states } = readNow(
      report(
        { jobname: 'a', error: 5, read: done },
        { jobname: 'b', error: 0, read: { total_ios: 0, bw_bytes: 0, iops: 0 }, trim: done },
      ),
      'auto',
    );
    expect(new Set(readings.map(({ benchmark }) => benchmark))).toEqual(new Set(['b/trim']));
    expect(states).toEqual([{ benchmark: 'a', state: 'failed', detail: 'error 5' }]);
  });

  test('with unified_rw_reporting both directions are one, and a job that did nothing is named', () => {
    const mixed = { total_ios: 2, bw_bytes: 3, iops: 1 };
    const idle = { total_ios: 0, bw_bytes: 0, iops: 0 };
    const { readings, states } = readNow(
      report({ jobname: 'a', error: 0, mixed }, { jobname: 'cpu', error: 0, mixed: idle }),
      'auto',
    );
    expect(readings.map(({ benchmark, metric }) => [benchmark, metric])).toEqual([
      ['a/mixed', 'throughput'],
      ['a/mixed', 'rate'],
    ]);
    expect(states).toEqual([{ benchmark: 'cpu', state: 'skipped', detail: 'it read and wrote nothing' }]);
  });
});
