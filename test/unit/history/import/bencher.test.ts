import { describe, expect, test } from 'vitest';
import { importRuns } from '../../../../src/history/import/registry.ts';
import { parseRun } from '../../../../src/io/schema/schema.ts';
import { EXAMPLE_COMMIT } from '../../../builders/example-run.ts';
import { refused } from './refused.ts';

const options = { file: 'bmf.json', suite: 'parser', startedAt: '2026-01-31T12:00:00+01:00', commit: EXAMPLE_COMMIT };
const read = (value: unknown, more = {}) =>
  importRuns('bencher', typeof value === 'string' ? value : JSON.stringify(value), { ...options, ...more });
const one = (measure: string, metric: object) => read({ x: { [measure]: metric } });

describe('results in Bencher Metric Format', () => {
  const value = {
    'benchmark-a': { latency: { value: 3443, lower_value: 3000, upper_value: 4000.5 } },
    'benchmark-b': { latency: { value: 7 }, throughput: { value: 1e6, lower_value: 1e5 } },
  };
  const { runs, warnings } = read(value);

  test('are one run, with what the options say of it', () => {
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({
      suite: 'parser',
      startedAt: '2026-01-31T11:00:00.000Z',
      source: { commit: EXAMPLE_COMMIT, repository: null },
      environment: { hard: { imported: 'bencher' } },
      imported: 'bencher',
    });
    expect(parseRun(JSON.parse(JSON.stringify(runs[0])), 'here')).toEqual(runs[0]);
    expect(warnings).toEqual([]);
  });

  test('keep the measures’ names and the bounds', () => {
    const latency = { metric: 'latency', unit: 'ns', better: 'lower' };
    expect(runs[0]?.results).toEqual([
      {
        benchmark: 'benchmark-a',
        metrics: [{ ...latency, samples: [[3443]], reported: [{ lower: 3000, upper: 4000.5 }] }],
      },
      {
        benchmark: 'benchmark-b',
        metrics: [
          { ...latency, samples: [[7]] },
          { metric: 'throughput', unit: 'ops/s', better: 'higher', samples: [[1e6]], reported: [{ lower: 1e5 }] },
        ],
      },
    ]);
  });

  test('have an id of their own for each commit, time and content', () => {
    const id = (of: unknown, more = {}) => read(of, more).runs[0]?.id;
    expect(id(value)).toBe(runs[0]?.id);
    const others = [id({ x: { latency: { value: 1 } } }), id(value, { commit: undefined }), id(value, { suite: 'b' })];
    expect(new Set([runs[0]?.id, ...others, id(value, { startedAt: '2026-02-01' })]).size).toBe(5);
  });
});

test.each([
  ['latency', 'ns', 'lower'],
  ['throughput', 'ops/s', 'higher'],
  ['build-time', 's', 'lower'],
  ['file-size', 'B', 'lower'],
  ['instructions', 'instructions', 'lower'],
  ['estimated-cycles', 'cycles', 'lower'],
])('the measure %s is in %s, and %s is better', (measure, unit, better) => {
  const { runs, warnings } = one(measure, { value: 1 });
  expect(runs[0]?.results[0]?.metrics).toEqual([{ metric: measure, unit, better, samples: [[1]] }]);
  expect(warnings).toEqual([]);
});

test.each(['l1-accesses', 'constructor', '__proto__'])('another measure has no unit, and a warning: %s', (measure) => {
  const { runs, warnings } = read(`{"x": {"${measure}": {"value": 1}}}`);
  expect(runs[0]?.results[0]?.metrics).toEqual([{ metric: measure, unit: '', better: 'lower', samples: [[1]] }]);
  expect(warnings).toEqual([`bmf.json: the measure "${measure}" has no unit or direction: lower is better`]);
});

describe('bounds', () => {
  test.each([
    { value: 3443, lower_value: 2275, upper_value: 2275 },
    { value: 1, lower_value: 2 },
    { value: 1, upper_value: 'x' },
  ])('that do not hold the value are left out with a warning: %j', (metric) => {
    const { runs, warnings } = one('latency', metric);
    expect(runs[0]?.results[0]?.metrics[0]).not.toHaveProperty('reported');
    expect(warnings).toEqual([expect.stringContaining('benchmark "x", measure "latency": its bounds')]);
  });

  test('that are no numbers at all do not get into a run', () => {
    const { runs } = read('{"x": {"latency": {"value": 1, "upper_value": 1e999}}}');
    expect(runs[0]?.results[0]?.metrics[0]).not.toHaveProperty('reported');
  });

  test('may be null', () => {
    const { runs, warnings } = one('latency', { value: 1, lower_value: null, upper_value: null });
    expect(runs[0]?.results[0]?.metrics[0]).not.toHaveProperty('reported');
    expect(warnings).toEqual([]);
  });
});

describe('results are refused', () => {
  test.each<[string, unknown, string]>([
    ['that are a list', [], 'bmf.json is not in Bencher Metric Format: it is a list of 0'],
    ['that are a report of the server', { uuid: 'a', results: [] }, 'can be turned into CSV'],
    ['with a measure that is a number', { x: { latency: 5 } }, 'measure "latency" has the value 5'],
    ['without a value', { x: { latency: {} } }, 'benchmark "x", measure "latency" has the value nothing'],
    ['with text for a value', { x: { latency: { value: '5' } } }, 'has the value "5"'],
    ['with a value beyond all numbers', '{"x": {"latency": {"value": 1e999}}}', 'has the value Infinity'],
    ['with a name that cannot be seen', { '\u0007': {} }, 'bmf.json: a benchmark has the name'],
    ['that are cut off', '{"x": {"latency": {"va', 'bmf.json is not JSON'],
  ])('%s', (_, value, sentence) => {
    expect(refused(() => read(value))).toContain(sentence);
  });

  test('with more metrics than a run can hold', () => {
    const measures = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`m${index}`, { value: 1 }]));
    expect(refused(() => read({ x: measures }))).toContain('bmf.json has 10001 metrics');
  });

  test.each([
    [{ suite: undefined }, 'give it with --suite NAME'],
    [{ suite: 'A B' }, '--suite "A B" is not a suite name'],
    [{ startedAt: undefined }, 'give --started-at'],
    [{ startedAt: 'yesterday' }, '--started-at "yesterday" is not a time'],
    [{ commit: 'HEAD' }, '--commit "HEAD" is not a full commit hash'],
  ])('with the options %j', (more, sentence) => {
    expect(refused(() => read({ x: { latency: { value: 1 } } }, more))).toContain(sentence);
  });
});

test('results without a benchmark are nothing to import', () => {
  expect(read({})).toEqual({ runs: [], warnings: ['bmf.json: nothing to import was found'] });
});
