import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const lines = (text: string) =>
  readNow(text, 'auto').readings.map(({ benchmark, metric, samples }) => [benchmark, metric, ...samples]);
const header =
  '"test","rps","avg_latency_ms","min_latency_ms","p50_latency_ms","p95_latency_ms","p99_latency_ms","max_latency_ms"';

describe('redis-benchmark', () => {
  test('before 6.2 there are two columns, and warnings stand between the rows', () => {
    const text =
      '"PING_INLINE","52356.02"\nWARNING: could not fetch CONFIG\n"LPUSH (needed to benchmark LRANGE)","50000.00"\n';
    expect(lines(text)).toEqual([
      ['PING_INLINE', 'rate', 52356.02],
      ['LPUSH (needed to benchmark LRANGE)', 'rate', 50000],
    ]);
  });

  test('what is nan is no number', () => {
    expect(refusal(`${header}\n"SET","-nan","0.1","0.1","0.1","0.1","0.1","0.1"\n`).message).toContain('no reading');
    const row = (test: string, rate: string) => `"${test}","${rate}","0.1","0.1","0.1","0.1","0.1","0.1"\n`;
    expect(readNow(`${header}\n${row('GET', '5.00')}${row('SET', '-nan')}`, 'auto').states).toEqual([
      { benchmark: 'SET', state: 'failed', detail: 'its rate is -nan' },
    ]);
    expect(lines(`${header}\n"SET","5.00","nan","0.1","0.2","0.3","0.4","0.5"\n`)[1]).toEqual(['SET', 'p50', 0.2]);
  });

  test('a row that breaks off is refused', () => {
    expect(refusal(`${header}\n"SET","5.00","0.1"\n`).message).toContain('row 2');
  });
});
