import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

/** One test "t" with these metrics, as text. */
const output = (metrics: string) => `{"results":[{"name":"t","metrics":${metrics}}]}`;
const read = (metrics: string) => readNow(output(metrics), 'auto').readings;

describe('current-bench JSON', () => {
  test.each([
    ['version 1, text', '{"m":"11.04secs"}', { unit: 's', samples: [11.04] }],
    ['version 1, minutes', '{"m":"1min30s"}', { unit: 's', samples: [90] }],
    ['version 1, number', '{"m":5}', { unit: '', samples: [5] }],
    ['version 1, unknown unit', '{"m":"5kwords"}', { unit: 'kwords', samples: [5] }],
    [
      'version 2, number',
      '[{"name":"m","value":150,"units":"ms","description":"x","trend":"lower-is-better"}]',
      { unit: 'ms', better: 'lower', samples: [150] },
    ],
    ['version 2, text', '[{"name":"m","value":"1.2 ms"}]', { unit: 'ms', samples: [1.2] }],
    [
      'version 2, samples',
      '[{"name":"m","value":[250,265],"units":"ops/sec","trend":"higher-is-better"}]',
      { unit: 'ops/s', better: 'higher', samples: [250, 265] },
    ],
    ['version 2, no trend', '[{"name":"m","value":1,"trend":""}]', { unit: '', samples: [1] }],
    [
      'version 3, average',
      '[{"name":"m","value":{"avg":1.2,"min":0.9,"max":3},"units":"ms"}]',
      { unit: 'ms', samples: [1.2], reported: { avg: 1.2, min: 0.9, max: 3 } },
    ],
    [
      'version 3, average with units',
      '[{"name":"m","value":{"min":"900us","avg":"1.2ms"}}]',
      { unit: 'ms', samples: [1.2], reported: { min: 0.9, avg: 1.2 } },
    ],
  ])('%s', (_, metrics, expected) => {
    expect(read(metrics)).toEqual([{ benchmark: 't', metric: 'm', ...expected }]);
  });

  test('a benchmark keeps its name when another suite appears beside it', () => {
    const named = '{"name":"suite","version":3,"config":{"p":1},"results":[{"name":"t","metrics":{"m":1}}]}';
    const unnamed = '{"name":null,"results":[{"name":"t","metrics":{"m":2}}]}';
    const names = (text: string) => readNow(text, 'auto').readings.map((reading) => reading.benchmark);
    expect(names(named)).toEqual(['suite/t']);
    expect(names(unnamed)).toEqual(['t']);
    expect(names(`log\r50%\r${named} ok\n{"some":"json"}\n${unnamed}\n`)).toEqual(['suite/t', 't']);
  });

  test('numbers and lists of several objects become samples of one metric', () => {
    const text = [
      output('[{"name":"m","value":1,"units":"s"}]'),
      output('[{"name":"m","value":[2000,3000],"units":"ms"}]'),
    ].join('\n');
    expect(readNow(text, 'auto').readings).toEqual([{ benchmark: 't', metric: 'm', unit: 's', samples: [1, 2, 3] }]);
  });

  test('a trend said once holds for all', () => {
    const metrics =
      '[{"name":"m","value":1},{"name":"m","value":2,"trend":"higher-is-better"},{"name":"m","value":3,"trend":""}]';
    expect(read(metrics)).toEqual([{ benchmark: 't', metric: 'm', unit: '', better: 'higher', samples: [1, 2, 3] }]);
  });

  test.each([
    [
      'two averages',
      '[{"name":"m","value":{"avg":1}},{"name":"m","value":{"avg":2}}]',
      'an average that cannot be merged',
    ],
    [
      'an average and a number',
      '[{"name":"m","value":{"avg":1}},{"name":"m","value":2}]',
      'an average that cannot be merged',
    ],
    [
      'conflicting trends',
      '[{"name":"m","value":1,"trend":"lower-is-better"},{"name":"m","value":1,"trend":"higher-is-better"}]',
      'reported twice',
    ],
    ['an unknown trend', '[{"name":"m","value":1,"trend":"lower"}]', 'has the direction "lower"'],
    ['an object without avg', '[{"name":"m","value":{"min":1}}]', 'has an object with 1 members for a value'],
    [
      'a long name in an average',
      `[{"name":"m","value":{"avg":1,"${'x'.repeat(41)}":1}}]`,
      'has an object with 2 members',
    ],
    ['an average of NaN', '[{"name":"m","value":{"avg":NaN}}]', 'metric "m" of benchmark "t" has the value "NaN"'],
    ['a bare NaN', '{"m":NaN}', 'metric "m" of benchmark "t" has the value "NaN"'],
    ['too large a number', '{"m":[1,1e400]}', 'metric "m" of benchmark "t" has the value Infinity'],
    ['an empty list', '{"m":[]}', 'metric "m" of benchmark "t" has no value'],
    ['metrics that are text', '"fast"', '"metrics" of benchmark "t" is "fast"'],
    ['metrics that are numbers', '[1]', '"metrics" of benchmark "t" is a list of 1'],
  ])('%s are refused', (_, metrics, message) => {
    expect(refusal(output(metrics)).message).toContain(message);
  });

  test.each([
    ['{"results":[{"metrics":{"m":1}}]}', '"results[0]" has nothing for a name'],
    ['{"results":[{"name":"t","metrics":{"m":1}},7]}', '"results[1]" is 7'],
    ['{"name":{},"results":[{"name":"t","metrics":{"m":1}}]}', 'the top-level "name" is an object'],
  ])('%s is refused', (text, message) => {
    expect(refusal(text).message).toBe(message);
  });

  test('a key called __proto__ is a metric, and nothing else changes', () => {
    expect(read('{"__proto__":"1 ms"}')).toEqual([{ benchmark: 't', metric: '__proto__', unit: 'ms', samples: [1] }]);
    const [average] = read('[{"name":"m","value":{"avg":1,"__proto__":2}}]');
    expect(Object.keys(average?.reported ?? {})).toEqual(['avg', '__proto__']);
  });
});
