import { describe, expect, test } from 'vitest';
import { calibrationOf, comparisonsMissing, type MetricCalibration } from '../../../src/compare/calibration.ts';
import { prepareMetrics } from '../../../src/compare/prepare-metrics.ts';
import type { Run } from '../../../src/model/run.ts';
import {
  drawn,
  foundBaseline,
  type Kind,
  noBaseline,
  orderOf,
  type PairLists,
  plainRules,
  TEN,
  times,
  valuedRun,
  withPairs,
} from '../../builders/compared-runs.ts';

const NAME = 'parse/time';
const source = drawn('calibration');
const same = { base: times(1), head: times(1) };

/** Runs that were compared with their neighbours, whose builds differ by `spread` either way. */
function calibrated(count: number, spread: number, kind: Kind = {}): Run[] {
  return Array.from({ length: count }, (_, place) => {
    const run = valuedRun(`stored-${place}`, { [NAME]: source.invocations() }, kind);
    const ratio = 1 + (place % 2 === 0 ? spread : -spread);
    return withPairs(run, { [NAME]: source.pairs(10, ratio, 0.001) }, { purpose: 'calibration' });
  });
}

function newestRun(pairs: PairLists = same, kind: Kind = {}): Run {
  return withPairs(valuedRun('newest', { [NAME]: TEN }, kind), { [NAME]: pairs }, { purpose: 'calibration' });
}

function only(runs: Run[], pairs: PairLists = same, kind: Kind = {}): MetricCalibration {
  const newest = newestRun(pairs, kind);
  const [metric, ...others] = calibrationOf(newest, foundBaseline(runs), runs, plainRules);
  if (metric === undefined || others.length > 0) throw new Error(`${others.length} more metrics`);
  return metric;
}

describe('the noise floor of a metric', () => {
  test.each([
    [0, false],
    [19, false],
    [20, true],
    [30, true],
  ])('after %i comparisons: learned is %s', (count, learned) => {
    expect(only(calibrated(count, 0.01))).toMatchObject({ comparisons: count, floor: { learned } });
  });

  test('is learned from runs beyond the baseline as well, which nothing else is taken from', () => {
    const [near, beyond] = [calibrated(5, 0.01), calibrated(15, 0.01)];
    const known = prepareMetrics(newestRun(), foundBaseline(near), near, { ...plainRules, calibrations: beyond });
    expect(known).toMatchObject([{ floor: { learned: true } }]);
    expect(known[0]?.stored).toHaveLength(5);
    const calibration = calibrationOf(newestRun(), foundBaseline(near), near, { ...plainRules, calibrations: beyond });
    expect(calibration).toMatchObject([{ comparisons: 20, floor: { learned: true } }]);
    expect(only(near)).toMatchObject({ comparisons: 5, floor: { learned: false } });
  });

  test('is as wide as the builds differ', () => {
    const narrow = only(calibrated(20, 0.001)).floor.change;
    const wide = only(calibrated(20, 0.02)).floor.change;
    expect(narrow).toBeLessThan(0.006);
    expect(wide).toBeGreaterThan(0.02);
    expect(wide).toBeLessThan(0.08);
  });

  test('is not learned from pairs that confirmed something', () => {
    const runs = calibrated(20, 0.01).map((run) =>
      run.pairs === undefined ? run : { ...run, pairs: { ...run.pairs, purpose: 'confirmation' as const } },
    );
    expect(only(runs)).toMatchObject({ comparisons: 0, floor: { learned: false } });
  });
});

describe('the pairs of one image beside itself', () => {
  test('show how the second of a pair differs from the first, in the direction of the metric itself', () => {
    const first = orderOf(10);
    const jitter = [1, 1.001, 0.999, 1.002, 0.998, 1.001, 1, 0.999, 1.001, 1];
    const later = (side: 'base' | 'head') =>
      first.map((leading, place) => 100 * (leading === side ? 1 : 1.02) * (side === 'head' ? (jitter[place] ?? 1) : 1));
    for (const better of ['lower', 'higher'] as const) {
      const kind = { unit: better === 'lower' ? 'ms' : 'MB/s', better };
      const { control } = only([], { base: later('base'), head: later('head') }, kind);
      expect(control?.pairs).toBe(10);
      expect(control?.position?.change).toBeCloseTo(0.02, 2);
      expect(control?.position?.interval[0]).toBeGreaterThan(0.01);
      expect(control?.position?.interval[1]).toBeLessThan(0.03);
    }
  });

  test('tell the scatter of a single pair and the smallest change that would be seen', () => {
    const quiet = only([], source.pairs(30, 1, 0.001)).control;
    const wild = only([], source.pairs(30, 1, 0.02)).control;
    // Two sides of 0.1 %, of 2 %.
    expect(quiet?.scatter).toBeCloseTo(0.0014, 3);
    expect(wild?.scatter).toBeCloseTo(0.028, 1);
    expect(wild?.resolution).toBeGreaterThan(quiet?.resolution ?? 1);
  });

  test('say nothing where fewer than four gave a number above zero', () => {
    expect(only([], { base: [1, 1, 1, null, 0], head: [1, 1, 1, 1, 1] }).control).toBeNull();
  });
});

describe('what is missing', () => {
  test('is counted by the metric that has least, and not for what is counted', () => {
    const one = (comparisons: number, counted = false): MetricCalibration => ({
      ...{ benchmark: 'b', metric: 'm', counted, comparisons, floor: { change: 0.01, learned: false }, control: null },
    });
    expect(comparisonsMissing([one(20), one(13), one(0, true)])).toBe(7);
    expect(comparisonsMissing([one(25)])).toBe(0);
    expect(comparisonsMissing([])).toBe(0);
  });

  test('a count that does not vary is seen as one', () => {
    const bytes = { unit: 'B' };
    const lists = { base: [7, 7, 7, 7], head: [7, 7, 7, 7] };
    const newest = withPairs(valuedRun('newest', { 'parse/size': [7, 7] }, bytes), { 'parse/size': lists });
    expect(calibrationOf(newest, noBaseline, [], plainRules)).toMatchObject([{ counted: true, control: null }]);
  });
});
