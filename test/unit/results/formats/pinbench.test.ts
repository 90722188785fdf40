import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

/** One benchmark "b" with these metrics, as text: JSON.stringify could not write 1e400 or NaN. */
const output = (metrics: string) =>
  `{"schema":"pinbench.results/1","results":[{"benchmark":"b","metrics":[${metrics}]}]}`;
const read = (metrics: string) => readNow(output(metrics), 'auto');

describe('pinbench results', () => {
  test.each([
    ['{"metric":"time","unit":"ms","better":"lower","value":1.2}', { unit: 'ms', better: 'lower', samples: [1.2] }],
    ['{"metric":"time","unit":"msecs","value":[1.2,1.3]}', { unit: 'ms', samples: [1.2, 1.3] }],
    ['{"metric":"time","value":"1.2 ms"}', { unit: 'ms', samples: [1.2] }],
    ['{"metric":"time","unit":"us","value":"1.2 ms"}', { unit: 'us', samples: [1200] }],
    ['{"metric":"time","value":["1.5 ms","1500 us"]}', { unit: 'ms', samples: [1.5, 1.5] }],
    ['{"metric":"time","value":3}', { unit: '', samples: [3] }],
    [
      '{"metric":"time","unit":"widgets","value":3,"better":"higher"}',
      { unit: 'widgets', better: 'higher', samples: [3] },
    ],
    ['{"metric":" time ","unit":null,"better":null,"value":-3}', { unit: '', samples: [-3] }],
  ])('%s', (metric, expected) => {
    expect(read(metric)).toEqual({
      format: 'pinbench',
      readings: [{ benchmark: 'b', metric: 'time', ...expected }],
      states: [],
      warnings: [],
    });
  });

  test('what it claims about commits, times and machines is not read', () => {
    const text = output('{"metric":"m","value":1}').replace(
      '{',
      '{"commit":"abc","startedAt":"2026","environment":{"key":"x"},',
    );
    expect(readNow(text, 'auto')).toEqual(read('{"metric":"m","value":1}'));
  });

  test.each([
    ['NaN'],
    ['Infinity'],
    ['-Infinity'],
    ['nan'],
    ['1e400'],
    ['-1e400'],
    ['"NaN"'],
    ['"1e400 ms"'],
    ['"fast"'],
    ['"1,5 ms"'],
    ['true'],
    ['null'],
    ['{}'],
    ['[[1]]'],
    ['[1,NaN]'],
  ])('the value %s is refused, and the metric and benchmark are named', (value) => {
    expect(refusal(output(`{"metric":"time","value":${value}}`)).message).toMatch(
      /^metric "time" of benchmark "b" has the value /,
    );
  });

  test.each([
    ['an empty list', '{"metric":"m","value":[]}', 'has no value'],
    ['no value', '{"metric":"m"}', 'has the value nothing'],
    ['units of two kinds', '{"metric":"m","unit":"ms","value":"3 MiB"}', 'mixes the units "MiB" and "ms"'],
    ['a plain number among others', '{"metric":"m","value":["3 ms",4]}', 'mixes the units'],
    ['a unit that is no text', '{"metric":"m","unit":5,"value":1}', 'has 5 for a unit'],
    ['a unit of 61 characters', `{"metric":"m","unit":"${'u'.repeat(61)}","value":1}`, 'has the unit "uuu'],
    ['a unit with a line break', '{"metric":"m","unit":"a\\nb","value":1}', 'has the unit "a�b"'],
    ['an unknown direction', '{"metric":"m","better":"smaller","value":1}', 'has the direction "smaller"'],
    ['no name', '{"value":1}', 'a metric has nothing for a name'],
    ['an empty name', '{"metric":" ","value":1}', 'a metric has " " for a name'],
    ['a name of 201 characters', `{"metric":"${'n'.repeat(201)}","value":1}`, "a metric's name has 201 characters"],
    ['a name with an escape sequence', '{"metric":"\\u001b[31m","value":1}', 'control characters'],
    ['a name with half a surrogate pair', '{"metric":"\\ud800","value":1}', 'control characters'],
    [
      'two directions',
      '{"metric":"m","better":"lower","value":1},{"metric":"m","better":"higher","value":1}',
      'reported twice',
    ],
    ['two kinds of unit', '{"metric":"m","value":"1 ms"},{"metric":"m","value":"1 B"}', 'cannot be converted'],
    ['a unit and none', '{"metric":"m","value":"1 ms"},{"metric":"m","value":1}', 'cannot be converted'],
    ['a metric that is no object', '3', '"metrics" of benchmark "b" is a list of 1'],
  ])('%s is refused', (_, metrics, message) => {
    const error = refusal(output(metrics));
    expect(error.message).toContain(message);
    expect(error.message.length).toBeLessThan(250);
  });

  test.each([
    ['{"schema":"pinbench.results/2","results":[]}', 'the results have the schema "pinbench.results/2"'],
    ['{"schema":"pinbench.results/1"}', '"results" is nothing'],
    ['{"schema":"pinbench.results/1","results":{}}', '"results" is an object'],
    [
      '{"schema":"pinbench.results/1","results":[{"metrics":[{"metric":"m","value":1}]}]}',
      'a benchmark has nothing for a name',
    ],
  ])('%s is refused', (text, message) => {
    expect(refusal(text).message).toBe(message);
  });

  test('the same metric again adds samples, in the first unit, and a direction that was left unsaid yields', () => {
    expect(read('{"metric":"m","value":"1 ms"},{"metric":"m","value":"2000 us","better":"lower"}').readings).toEqual([
      { benchmark: 'b', metric: 'm', unit: 'ms', better: 'lower', samples: [1, 2] },
    ]);
  });

  test('names that objects have by nature are names like any other', () => {
    const { readings } = read('{"metric":"__proto__","value":1},{"metric":"constructor","value":2}');
    expect(readings.map((reading) => [reading.metric, reading.samples])).toEqual([
      ['__proto__', [1]],
      ['constructor', [2]],
    ]);
  });

  test('names that would join into the same text stay two', () => {
    const results = ['["a/b","c"]', '["a","b/c"]'].map((pair) => {
      const [benchmark, metric]: string[] = JSON.parse(pair);
      return { benchmark, metrics: [{ metric, value: 1 }] };
    });
    expect(readNow(JSON.stringify({ schema: 'pinbench.results/1', results }), 'auto').readings).toHaveLength(2);
  });

  test('10,000 metrics are read, one more is refused', () => {
    const metrics = Array.from({ length: 10_001 }, (_, i) => `{"metric":"m${i}","value":1}`);
    expect(read(metrics.slice(1).join()).readings).toHaveLength(10_000);
    expect(refusal(output(metrics.join())).message).toBe('the output holds more than 10000 metrics');
  });

  test('100,000 samples are read, one more is refused, in one list or in two', () => {
    const samples = Array.from({ length: 100_000 }, () => '1').join();
    const many = `{"metric":"m","value":[${samples}]}`;
    expect(read(many).readings[0]?.samples).toHaveLength(100_000);
    expect(refusal(output(`{"metric":"m","value":[1,${samples}]}`)).message).toContain('more than 100000 samples');
    expect(refusal(output(`${many},{"metric":"m","value":1}`)).message).toContain('more than 100000 samples');
  });
});
