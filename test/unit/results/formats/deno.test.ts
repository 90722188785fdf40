import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const read = (...benches: string[]) =>
  readNow(`{"version":1,"runtime":"Deno/2","cpu":"x","benches":[${benches}]}`, 'auto');
const bench = (name: string, group: string, ...results: string[]) =>
  `{"origin":"file:///home/me/b.ts","group":${group},"name":"${name}","baseline":false,"results":[${results}]}`;

describe('deno bench', () => {
  test('the average is the sample; percentiles are for the record', () => {
    expect(
      read(bench('a', '"g"', '{"ok":{"n":9,"min":1,"max":4,"avg":2,"p75":3,"p99":4,"p995":4,"p999":4}}')).readings,
    ).toEqual([
      {
        benchmark: 'g/a',
        metric: 'time',
        unit: 'ns',
        better: 'lower',
        samples: [2],
        reported: { mean: 2, min: 1, max: 4, p75: 3, p99: 4, 'p99.5': 4, 'p99.9': 4 },
      },
    ]);
  });

  test('several results of an entry share a name, and stay apart', () => {
    expect(
      read(bench('a', 'null', '{"ok":{"avg":2}}', '{"ok":{"avg":3}}')).readings.map(({ benchmark }) => benchmark),
    ).toEqual(['a', 'a#2']);
  });

  test('what failed is named with its message, what has no average too', () => {
    const { states } = read(
      bench('a', 'null', '{"ok":{"avg":2}}'),
      bench('f', 'null', '{"failed":{"name":"Error","message":"boom","stack":"at /home/me"}}'),
      bench('n', 'null', '{"ok":{"avg":null}}'),
    );
    expect(states).toEqual([
      { benchmark: 'f', state: 'failed', detail: 'boom' },
      { benchmark: 'n', state: 'failed', detail: 'it has no average' },
    ]);
  });
});

test('two files that share a name are told apart by the file', () => {
  const bench = (origin: string) => `{"origin":"${origin}","group":null,"name":"p","results":[{"ok":{"avg":2}}]}`;
  const text = `{"version":1,"runtime":"Deno","benches":[${bench('file:///w/a.ts')},${bench('file:///w/b.ts')}]}`;
  expect(readNow(text, 'auto').readings.map(({ benchmark }) => benchmark)).toEqual(['a.ts/p', 'b.ts/p']);
});
