import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const history = (tool: string, ...benches: object[]) =>
  `window.BENCHMARK_DATA = ${JSON.stringify({ entries: { s: [{ commit: {}, date: 1, tool, benches }] } })};`;
const first = (text: string) => readNow(text, 'auto').readings[0];

describe('github-action-benchmark', () => {
  test.each([
    ['customSmallerIsBetter', 'ops/s', 'lower'],
    ['customBiggerIsBetter', 'ms', 'higher'],
    ['jmh', 'ops/ms', 'higher'],
    ['jmh', 'ns/op', 'lower'],
    ['benchmarkjs', 'widgets', 'higher'],
    ['benchmarkjs', 'MB/s', 'higher'],
    ['go', 'widgets/op', undefined],
    ['', 'widgets', undefined],
  ])('by the tool %s, of a number in %s %s is better', (tool, unit, better) => {
    expect(first(history(tool, { name: 'b', value: 2, unit }))?.better).toBe(better);
  });

  test.each([
    ['+/- 2,802', { range: 2802 }],
    ['± 0.5', { range: 0.5 }],
    ['3', { range: 3 }],
    [3, { range: 3 }],
    ['±2.03%', undefined],
    ['stddev: 0.06', undefined],
    ['', undefined],
  ])('the range %j is kept as %j', (range, reported) => {
    expect(first(history('cargo', { name: 'b', value: 9, unit: 'ns', range }))?.reported).toEqual(reported);
  });

  test('a row with all units in one is read when no other has its numbers', () => {
    const { readings } = readNow(history('go', { name: 'b', value: 3, unit: 'ns/op\t 4 B/op' }), 'auto');
    expect(readings).toMatchObject([{ benchmark: 's/b', metric: 'time', unit: 'ns/op', samples: [3] }]);
  });

  test("a number of one's own under the tool go is called by its unit", () => {
    expect(first(history('go', { name: 'b - %cpu_avg/op', value: 3, unit: '%cpu_avg/op' }))).toMatchObject({
      benchmark: 's/b',
      metric: '%cpu_avg/op',
    });
  });

  test('of several entries the newest counts, with a word on the others', () => {
    const entry = (date: number, value: number) => ({
      commit: {},
      date,
      tool: '',
      benches: [{ name: 'b', unit: 'ms', value }],
    });
    const { readings, warnings } = readNow(
      JSON.stringify({ entries: { s: [entry(2, 20), entry(3, 30), entry(1, 10)] } }),
      'auto',
    );
    expect(readings[0]?.samples).toEqual([30]);
    expect(warnings).toEqual(['2 earlier runs of "s" not read: import them as history']);
  });

  test('results without a number are left out with a word, and a list of them is none', () => {
    const { warnings } = readNow(
      history('go', { name: 'b', unit: 'ms', value: 1 }, { name: 'c', unit: 'ms', value: null }),
      'auto',
    );
    expect(warnings).toEqual(['1 result of "s" without a name, a unit or a finite value left out']);
    expect(refusal('[{"name":"b","unit":"ms","value":1},{"name":"c"}]', 'github-action-benchmark').message).toContain(
      'no reading',
    );
  });
});
