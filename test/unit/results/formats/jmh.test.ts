import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

/** A file with one result; `more` overrides what is there. */
const result = (metric: string, more = '') =>
  `[{"jmhVersion":"1.37","benchmark":"b.B.x","mode":"avgt","threads":1,"forks":1,"primaryMetric":${metric}${more}}]`;
const read = (metric: string, more = '') => readNow(result(metric, more), 'auto');
const score = (unit: string, raw = '[[1.5]]') => `{"score":1,"scoreUnit":"${unit}","rawData":${raw}}`;

describe('JMH JSON', () => {
  test('forks are processes, one alone is not worth a word', () => {
    expect(read(score('us/op', '[[1,2],[3]]')).readings).toEqual([
      { benchmark: 'b.B.x', metric: 'time', unit: 'us/op', better: 'lower', samples: [1, 2, 3], processes: [2, 1] },
    ]);
    expect(read(score('us/op')).readings[0]).not.toHaveProperty('processes');
  });

  test.each([
    ['ops/us', 'ops/us', 'higher'],
    ['ops/min', 'ops/min', 'higher'],
    ['s/op', 's/op', 'lower'],
    ['#', '#', undefined],
  ])('%s is %s, %s', (stated, unit, better) => {
    const [reading] = read(score(stated)).readings;
    expect([reading?.unit, reading?.better]).toEqual([unit, better]);
  });

  test('names have parameters and several threads, but not one', () => {
    const named = (more: string) => read(score('s/op'), more).readings[0]?.benchmark;
    expect(named(',"params":{"size":"10","kind":"a b"}')).toBe('b.B.x/size=10/kind=a b');
    expect(named(',"threads":4')).toBe('b.B.x/threads=4');
  });

  test('a histogram gives the mean of each iteration', () => {
    const metric = '{"scoreUnit":"ns/op","rawDataHistogram":[[[[1,3],[5,1]],[[4,2]]],[[[8,1]]]]}';
    expect(read(metric, ',"mode":"sample"').readings[0]).toMatchObject({
      metric: 'sampled time',
      samples: [2, 4, 8],
      processes: [2, 1],
    });
  });

  test('an iteration without a number is left out with a warning, a metric without any too', () => {
    const { readings, warnings } = read(
      score('us/op', '[["NaN",2],["+INF"]]'),
      `,"secondaryMetrics":{"c":${score('#', '[["NaN"]]')}}`,
    );
    expect(readings.map(({ metric, samples, processes }) => [metric, samples, processes])).toEqual([
      ['time', [2], undefined],
    ]);
    expect(warnings).toHaveLength(3);
  });

  test('secondary metrics lose their dot; rates of allocation are no measure of anything', () => {
    const secondary = [
      '·gc.alloc.rate',
      '·gc.alloc.rate.norm',
      'gc.churn.G1_Eden_Space',
      'gc.churn.G1_Eden_Space.norm',
    ];
    const all = secondary.map((name) => `"${name}":${score(name.endsWith('norm') ? 'B/op' : 'MB/sec')}`);
    expect(read(score('s/op'), `,"secondaryMetrics":{${all}}`).readings.map(({ metric }) => metric)).toEqual([
      'time',
      'gc.alloc.rate.norm',
      'gc.churn.G1_Eden_Space.norm',
    ]);
  });

  test('a time of 0 is below the resolution', () => {
    const { readings, states } = readNow(
      `${result(score('us/op', '[[0,0]]'))}${result(score('us/op')).replace('B.x', 'B.y')}`,
      'auto',
    );
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['b.B.y']);
    expect(states).toMatchObject([{ benchmark: 'b.B.x', state: 'below resolution' }]);
  });

  test("kotlinx-benchmark's native results lack the machine's part", () => {
    const native = `[{"benchmark":"t.T.a","mode":"avgt","configurationName":"main","primaryMetric":${score('ms/op')},"secondaryMetrics":{}}]`;
    expect(readNow(native, 'auto').readings).toMatchObject([{ benchmark: 't.T.a', metric: 'time', unit: 'ms/op' }]);
  });

  test('the same benchmark again is another one', () => {
    const { readings } = readNow(`${result(score('us/op'))}${result(score('us/op'))}`, 'auto');
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['b.B.x', 'b.B.x#2']);
  });
});
