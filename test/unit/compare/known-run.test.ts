import { describe, expect, test } from 'vitest';
import { runStatistic } from '../../../src/compare/effects.ts';
import {
  type KnownRun,
  keyOf,
  knownRun,
  metricIndexOf,
  metricsIn,
  statisticAt,
  valuesAt,
} from '../../../src/compare/known-run.ts';
import { inOneUnit, runsHaving, valuesOf } from '../../../src/compare/metric-history.ts';
import { takeSamples } from '../../../src/history/packed-samples.ts';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import type { Better, MetricResult, Run } from '../../../src/model/run.ts';
import { exampleCalibration } from '../../builders/example-run.ts';
import { sampleRun } from '../../builders/sample-run.ts';

function metric(name: string, samples: number[][], unit = 'ms', better: Better = 'lower'): MetricResult {
  return { metric: name, unit, better, samples };
}

function runOf(...metrics: MetricResult[]): Run {
  return sampleRun({ results: [{ benchmark: 'parse', metrics }] });
}

/** Everything that can be asked of its numbers. */
function told(run: KnownRun): unknown[] {
  return metricsIn(run).map((named, index) => [
    ...[named, metricIndexOf(run, keyOf(named)) === index],
    ...[valuesAt(run, index), statisticAt(run, index)],
  ]);
}

const time = metric('time', [[1, 2, 9], [], [4]]);
const speed = metric('speed', [[3], [5], [0.5]], 'MiB/s', 'higher');
const zero = metric('zero', [[0], [1], [1]]);

describe('a known run', () => {
  test('has the median of each invocation, and their statistic where all are above zero', () => {
    const known = knownRun(runOf(time, metric('never', [[], []]), speed, zero));
    const named = ({ metric, unit, better }: MetricResult) => ({
      benchmark: 'parse',
      metric: { metric, unit, better },
    });
    expect(told(known)).toEqual([
      [named(time), true, [2, 4], runStatistic([2, 4], 'lower')],
      [named(speed), true, [3, 5, 0.5], runStatistic([3, 5, 0.5], 'higher')],
      [named(zero), true, [0, 1, 1], undefined],
    ]);
    expect(metricIndexOf(known, '["parse","never"]')).toBeUndefined();
  });

  test('is the record without its lists', () => {
    const { results: _, pairs: __, ...record } = runOf(time);
    expect(knownRun({ ...record, results: [], pairs: exampleCalibration })).toEqual({
      ...record,
      numbers: expect.anything(),
    });
  });

  test('is the same from samples that come apart', () => {
    const other = metric('other', [[5], [6], [7]]);
    for (const metrics of [[time, metric('never', [[], []]), speed, zero], [speed, other], [metric('none', [])], []]) {
      const run = runOf(...metrics);
      const taken = takeSamples(canonicalJson(run));
      if (taken === null) throw new Error('not taken apart');
      const apart = { run: JSON.parse(taken.text), samples: taken.samples };
      expect(told(knownRun(apart))).toEqual(told(knownRun(run)));
    }
  });

  test('has one number for each process of its only invocation', () => {
    const forked = { ...metric('forked', [[1, 2, 3, 8, 9]]), processes: [[3, 2]] };
    const run = runOf(metric('plain', [[4, 4]]), forked, metric('after', [[6]]));
    const taken = takeSamples(canonicalJson(run));
    if (taken === null) throw new Error('not taken apart');
    const known = knownRun({ run: JSON.parse(taken.text), samples: taken.samples });
    expect([0, 1, 2].map((index) => valuesAt(known, index))).toEqual([[4], [2, 8.5], [6]]);
    expect(told(known)).toEqual(told(knownRun(run)));
  });

  test('is not made anew', () => {
    const known = knownRun(runOf(time));
    expect(knownRun(known)).toBe(known);
  });

  test.each<[string, Run, boolean]>([
    ['the same metrics with other numbers', runOf(metric('time', [[7], [8]]), speed), true],
    ['one metric less', runOf(time), false],
    ['one more', runOf(time, speed, zero), false],
    ['another order', runOf(speed, time), false],
    ['another name', runOf(time, { ...speed, metric: 'pace' }), false],
    ['another benchmark', { ...runOf(), results: [{ benchmark: 'print', metrics: [time, speed] }] }, false],
    ['another unit', runOf(time, { ...speed, unit: 'GiB/s' }), false],
    ['another direction', runOf(time, { ...speed, better: 'lower' }), false],
    ['a metric that was not measured', runOf(time, { ...speed, samples: [[]] }), false],
  ])('says the same beside a run with %s', (_, run, isShared) => {
    const like = knownRun(runOf(time, speed));
    const known = knownRun(run, like);
    expect(told(known)).toEqual(told(knownRun(run)));
    expect(known.numbers.layout === like.numbers.layout).toBe(isShared);
  });
});

describe('numbers in one unit', () => {
  const [named] = metricsIn(knownRun(runOf(time)));
  if (named === undefined) throw new Error('no metric');

  test.each<[string, MetricResult, [values: number[], value: number | undefined][]]>([
    ['as they are', time, [[[2, 4], runStatistic([2, 4], 'lower')]]],
    ['converted', metric('time', [[2000], [4000]], 'us'), [[[2, 4], runStatistic([2, 4], 'lower')]]],
    ['without a statistic where there is none', metric('time', [[0], [4]]), [[[0, 4], undefined]]],
    ['none of another direction', { ...time, better: 'higher' }, []],
    ['none of another kind', metric('time', [[2]], 'MiB'), []],
    ['none that are too large', metric('time', [[1e308]], 'd'), []],
  ])('are %s', (_, stored, expected) => {
    const known = inOneUnit(named, runsHaving(named, [knownRun(runOf(stored))]));
    expect(known.map((one) => [valuesOf(one), one.value])).toEqual(expected);
  });
});
