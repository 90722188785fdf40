import { describe, expect, test } from 'vitest';
import {
  type Calibrated,
  type Compared,
  calibrationOf,
  type MetricCalibration,
} from '../../../src/compare/calibration.ts';
import type { Run } from '../../../src/model/run.ts';
import { calibrationDocument } from '../../../src/report/calibration.ts';
import { safeJson } from '../../../src/text/safe-json.ts';
import {
  drawn,
  foundBaseline,
  type Kind,
  noBaseline,
  type PairLists,
  plainRules,
  TEN,
  times,
  valuedRun,
  withPairs,
} from '../../builders/compared-runs.ts';
import { isCalibration, published } from '../../builders/published.ts';
import { hostile } from './hostile.ts';

const NAME = 'parse/time';
const source = drawn('calibration document');
const quiet = source.pairs(10, 1, 0.002);

function comparisons(count: number): Run[] {
  return Array.from({ length: count }, (_, place) => {
    const run = valuedRun(`stored-${place}`, { [NAME]: source.invocations() });
    return withPairs(run, { [NAME]: source.pairs(10, 1.002) }, { purpose: 'calibration' });
  });
}

/** `first`: the side that every pair began with; left out: as they are drawn. */
function learned(runs: Run[], lists: PairLists, kind: Kind = {}, first?: 'base' | 'head'): MetricCalibration[] {
  const head = kind.unit === 'B' ? [7, 7] : TEN;
  const order = first === undefined ? {} : { first: lists.base.map(() => first) };
  const run = valuedRun('newest', { [NAME]: head }, kind);
  const newest = withPairs(run, { [NAME]: lists }, { purpose: 'calibration', ...order });
  return calibrationOf(newest, runs.length === 0 ? noBaseline : foundBaseline(runs), runs, plainRules);
}

const compared = (state: Compared['state'], reason: string | null = null): Compared => ({
  ...{ commit: '1'.repeat(40), base: '2'.repeat(64), state, reason },
});

const calibrated = (more: Partial<Calibrated> = {}): Calibrated => ({
  ...{
    suite: 'parser',
    key: 'a'.repeat(64),
    stored: 0,
    commits: 5,
    deepen: null,
    exhausted: false,
    seconds: null,
    compared: [],
    metrics: learned([], quiet),
  },
  ...more,
});

const PLACE = { place: '/project/.pinbench', kept: true };

function printed(...suites: Calibrated[]) {
  return published(isCalibration, safeJson(calibrationDocument(suites, PLACE), 2));
}

describe('what calibrate --json prints is as the schema says', () => {
  test.each<[string, Partial<Calibrated>, object]>([
    ['before anything is learned', {}, { missing: 20, seconds: null, metrics: [{ floor: { learned: false } }] }],
    [
      'with some comparisons',
      { metrics: learned(comparisons(6), quiet), stored: 6, seconds: 12.5 },
      { missing: 14, seconds: 12.5, metrics: [{ comparisons: 6, floor: { learned: false }, control: { pairs: 10 } }] },
    ],
    [
      'once the floor is learned',
      { metrics: learned(comparisons(20), quiet), stored: 20 },
      {
        missing: 0,
        metrics: [{ comparisons: 20, floor: { learned: true }, control: { resolution: expect.any(Number) } }],
      },
    ],
    [
      'for what is counted, which has no floor and needs none',
      { metrics: learned([], { base: [7, 7, 7, 7], head: [7, 7, 7, 7] }, { unit: 'B' }) },
      { missing: 0, metrics: [{ counted: true, floor: null, control: null }] },
    ],
    [
      'with too few pairs above zero',
      { metrics: learned([], { base: times(0), head: times(0) }) },
      { metrics: [{ counted: false, control: null }] },
    ],
    [
      'where every pair had the same side first',
      { metrics: learned([], quiet, {}, 'head') },
      { metrics: [{ control: { pairs: 10, position: null } }] },
    ],
    ['without any metric', { metrics: [] }, { missing: 0, metrics: [] }],
  ])('%s', (_, more, expected) => {
    expect(printed(calibrated(more)).suites).toMatchObject([expected]);
  });

  test('whatever became of the comparisons', () => {
    const all = [
      compared('measured'),
      compared('measured', 'it was disturbed and does not count: steal'),
      compared('known'),
      compared('same image'),
      compared('not measured', 'the image of suite "parser" did not build'),
    ];
    expect(printed(calibrated({ compared: all })).suites).toMatchObject([{ compared: all }]);
  });

  test('for no suite, for several, and with nothing stored', () => {
    expect(printed().suites).toEqual([]);
    expect(printed(calibrated(), calibrated({ suite: 'lexer' })).suites).toHaveLength(2);
    const document = calibrationDocument([calibrated()], { place: 'branch pinbench-data of origin', kept: false });
    expect(published(isCalibration, safeJson(document)).kept).toBe(false);
  });

  test('with numbers that lie as far apart as numbers can: no infinity is lost', () => {
    const [far, near] = [1e300, 1e-300];
    const wild = { base: [far, near, far, near, far, near], head: [near, far, near, far, near, far] };
    const [metric] = learned([], wild);
    expect([metric?.control?.scatter, metric?.control?.resolution]).toEqual([1e300, null]);
    const [suite] = printed(calibrated({ metrics: learned([], wild) })).suites;
    expect(suite.metrics[0].control).toMatchObject({ pairs: 6, scatter: 1e300, resolution: null });
  });

  test('with reasons that want to be more than text, which come back as they were', () => {
    const all = hostile.slice(0, 199).map((text) => compared('measured', text));
    expect(printed(calibrated({ compared: all })).suites).toMatchObject([{ compared: all }]);
  });
});

test('the schema refuses what calibrate never prints', () => {
  const good = printed(calibrated({ compared: [compared('known')] }));
  const [suite] = good.suites;
  const [metric] = suite.metrics;
  for (const wrong of [
    { ...good, schema: 'pinbench.calibration/2' },
    { ...good, version: undefined },
    { ...good, mood: 'good' },
    { ...good, kept: 'yes' },
    { ...good, suites: [{ ...suite, key: 'abc' }] },
    { ...good, suites: [{ ...suite, seconds: -1 }] },
    { ...good, suites: [{ ...suite, missing: 0.5 }] },
    { ...good, suites: [{ ...suite, compared: [{ ...suite.compared[0], state: 'skipped' }] }] },
    { ...good, suites: [{ ...suite, compared: [{ ...suite.compared[0], base: 'HEAD~1' }] }] },
    { ...good, suites: [{ ...suite, compared: Array.from({ length: 201 }, () => suite.compared[0]) }] },
    { ...good, suites: [{ ...suite, metrics: [{ ...metric, benchmark: 'a\nb' }] }] },
    { ...good, suites: [{ ...suite, metrics: [{ ...metric, floor: { ...metric.floor, change: -0.1 } }] }] },
    { ...good, suites: [{ ...suite, metrics: [{ ...metric, control: { ...metric.control, scatter: null } }] }] },
    { ...good, suites: [{ ...suite, metrics: [{ ...metric, control: { ...metric.control, pairs: 3 } }] }] },
    {
      ...good,
      suites: [
        { ...suite, metrics: [{ ...metric, control: { ...metric.control, position: { change: 0, interval: [0] } } }] },
      ],
    },
  ]) {
    expect(isCalibration(JSON.parse(JSON.stringify(wrong))), JSON.stringify(wrong).slice(0, 400)).toBe(false);
  }
});
