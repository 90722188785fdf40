import { describe, expect, test } from 'vitest';
import {
  type ChangePoint,
  changePoints,
  type SettledPoint,
  settlementOf,
  sharedChangePoints,
  unchangedImage,
  withSettled,
} from '../../../src/compare/change-points.ts';
import type { LevelChange } from '../../../src/model/comparison.ts';
import type { PairedMeasurement, Run } from '../../../src/model/run.ts';
import {
  drawn,
  foundBaseline,
  type Kind,
  type PairLists,
  plainRules,
  storedRuns,
  times,
  type Values,
  withPairs,
} from '../../builders/compared-runs.ts';
import { commit } from '../../builders/sample-run.ts';
import { normals } from '../../statistics/draws.ts';

const NAME = 'parse/time';
/** Levels of runs in turn, each a little off so that the series has a scatter. */
const OFF = [0.999, 1.001, 1, 1.002, 0.998, 1.0005, 0.9995, 1.0015];

function seriesOf(levels: number[], kind: Kind = {}): Run[] {
  return storedRuns(
    levels.map((level, index) => ({ [NAME]: times(level * (OFF[index % OFF.length] ?? 1)) })),
    kind,
  );
}

function levels(...stretches: [count: number, level: number][]): number[] {
  return stretches.flatMap(([count, level]) => Array.from({ length: count }, () => level));
}

/** The newest of these runs, nearest first, beside those before it. */
function pointsOf([head, ...base]: Run[], minEffect = 0.01): ChangePoint[] {
  if (head === undefined) throw new Error('no run');
  return changePoints(head, base, { compare: { ...plainRules.compare, minEffect } });
}

function recorded(runs: Run[], by: number, since: number): Run[] {
  const change: LevelChange = {
    ...{ benchmark: 'parse', metric: 'time', ratio: 1.03, persistent: true },
    since: { run: `stored-${since}`, commit: null },
  };
  return runs.map((run) => (run.id === `stored-${by}` ? { ...run, changes: [change] } : run));
}

describe('a step between stored runs', () => {
  test('is found with the runs on both sides of it, once five runs have seen the new level', () => {
    const [point] = pointsOf(seriesOf(levels([8, 1], [5, 1.03])));
    expect(point).toMatchObject({
      ...{ benchmark: 'parse', metric: 'time', better: 'lower' },
      since: { run: 'stored-8', commit: commit('1') },
    });
    expect(point?.ratio).toBeCloseTo(1.03, 2);
    expect(pointsOf(seriesOf(levels([8, 1], [4, 1.03])))).toEqual([]);
  });

  test('is to be measured where it is sure to be on either side: four runs before and after', () => {
    const [point] = pointsOf(seriesOf(levels([8, 1], [9, 1.03])));
    expect([point?.before.run, point?.since.run, point?.after.run]).toEqual(['stored-3', 'stored-8', 'stored-12']);
  });

  test('counts in the direction of the metric itself', () => {
    const [point] = pointsOf(seriesOf(levels([8, 1], [6, 0.9]), { better: 'higher', unit: 'MB/s' }));
    expect(point?.better).toBe('higher');
    expect(point?.ratio).toBeCloseTo(0.9, 2);
  });

  test.each<[string, Run[], number | undefined]>([
    ['smaller than 1 %', seriesOf(levels([10, 1], [10, 1.008])), undefined],
    ['smaller than compare.min-effect', seriesOf(levels([10, 1], [10, 1.03])), 0.05],
    ['that this run reports itself', recorded(seriesOf(levels([10, 1], [10, 1.03])), 19, 19), undefined],
    ['told of by its own run', recorded(seriesOf(levels([10, 1], [10, 1.03])), 10, 10), undefined],
    ['told of by a later run', recorded(seriesOf(levels([10, 1], [10, 1.03])), 16, 10), undefined],
    ['told of as a few runs later', recorded(seriesOf(levels([10, 1], [10, 1.03])), 13, 13), undefined],
    ['told of as a few runs earlier', recorded(seriesOf(levels([10, 1], [10, 1.03])), 6, 6), undefined],
  ])('is no candidate when it is %s', (_, runs, minEffect) => {
    expect(pointsOf(runs, minEffect)).toEqual([]);
  });

  test.each<[string, Run[], string]>([
    ['after one that was told of', recorded(seriesOf(levels([8, 1], [8, 1.03], [6, 1.06])), 8, 8), 'stored-16'],
    ['after one that nobody told of', seriesOf(levels([8, 1], [8, 1.03], [6, 1.06])), 'stored-16'],
  ])('is a candidate when it came %s', (_, runs, since) => {
    expect(pointsOf(runs).map((point) => point.since.run)).toEqual([since]);
  });

  test.each<[string, number[], number[]]>([
    ['twice', [10, 11], [2]],
    ['three times, at runs a few off', [10, 11, 8], []],
    ['three times, but another one, long before', [2, 2, 2], [0]],
    ['three times, but by runs that are not known', [-1, -1, -1], [0]],
  ])('that was looked into and left open %s is a candidate, or no longer', (_, since, tries) => {
    const runs = seriesOf(levels([10, 1], [10, 1.03]));
    const looked = runs.map((run, place) => {
      const own = since[place];
      const openSteps = [{ benchmark: 'parse', metric: 'time', since: { run: `stored-${own}`, commit: null } }];
      return own === undefined ? run : { ...run, openSteps };
    });
    expect(pointsOf(looked).map((point) => point.tries)).toEqual(tries);
  });

  test('is not looked for past a change of the unit, nor in zeros', () => {
    const [head, ...base] = seriesOf(levels([10, 1], [10, 1.03]));
    const bytes = storedRuns(
      base.map(() => ({ [NAME]: [1] })),
      { unit: 'B' },
    );
    expect(pointsOf([...(head === undefined ? [] : [head]), ...bytes])).toEqual([]);
    expect(pointsOf(storedRuns(levels([10, 0], [10, 1]).map((value) => ({ [NAME]: [value] }))))).toEqual([]);
    expect(pointsOf(storedRuns(levels([20, 0]).map((value) => ({ [NAME]: [value] }))))).toEqual([]);
  });
});

describe('several metrics', () => {
  const names = ['a/time', 'b/time', 'c/time'];
  const runs = storedRuns(
    Array.from({ length: 20 }, (_, index): Values => {
      const off = OFF[index % OFF.length] ?? 1;
      const step = (from: number, by: number): number[] => times(off * (index < from ? 1 : by));
      return { 'a/time': step(12, 1.2), 'b/time': step(9, 1.02), 'c/time': step(9, 1.04) };
    }),
  );

  test('that stepped between the same runs are settled together, the most of them first', () => {
    const shared = sharedChangePoints(pointsOf(runs));
    expect(shared.map(({ metrics }) => metrics.map(({ benchmark }) => benchmark))).toEqual([['b', 'c'], ['a']]);
    expect(shared[0]).toMatchObject({ since: { run: 'stored-9' } });
  });

  test('come in an order that has no influence', () => {
    const turned = runs.map((run) => ({ ...run, results: run.results.toReversed() }));
    const sorted = (some: Run[]) => pointsOf(some).toSorted((a, b) => (a.benchmark < b.benchmark ? -1 : 1));
    expect(sorted(turned)).toEqual(sorted(runs));
    expect(sorted(runs).map(({ benchmark }) => `${benchmark}/time`)).toEqual(names);
  });
});

/** What the pairs of the runs on both sides say of a step of +3 %. */
function settled(lists: PairLists, over = false, runs = seriesOf(levels([10, 1], [10, 1.03]))) {
  const [head, ...base] = runs;
  const [shared] = sharedChangePoints(pointsOf(runs));
  if (head === undefined || shared === undefined) throw new Error('no step');
  const { pairs } = withPairs(head, { [NAME]: lists });
  if (pairs === undefined) throw new Error('no pairs');
  const { points, wanted } = settlementOf(shared, head, foundBaseline(base), base, plainRules)(pairs, over);
  return { points, wanted, recorded: withSettled(head, points) };
}

describe('pairs of the commits on both sides', () => {
  const source = drawn('both sides');

  test.each<[string, PairLists, boolean, SettledPoint['cause'], number | null]>([
    ['show the change: it is the code', source.pairs(10, 1.03), false, 'code', null],
    ['show none: it is the host', source.pairs(10, 1), false, 'host', null],
    ['show the opposite: it is the host', source.pairs(10, 0.97), false, 'host', null],
    ['are too few yet', source.pairs(0, 1), false, 'open', 5],
    ['leave it open', source.pairs(10, 1.012, 0.02), false, 'open', 20],
    ['leave it open to the end', source.pairs(30, 1.01, 0.03), false, 'open', null],
    ['ended with too few', source.pairs(3, 1.03), true, 'open', null],
  ])('%s', (_, lists, over, cause, wanted) => {
    const found = settled(lists, over);
    expect(found.points.map((point) => point.cause)).toEqual([cause]);
    expect(found.wanted).toBe(wanted);
  });

  test('give the code its change, with an interval and the pairs it took', () => {
    const { points, recorded: run } = settled(source.pairs(10, 1.03));
    const [point] = points;
    expect(point?.effect?.pairs).toBe(5);
    expect(point?.effect?.interval[0]).toBeLessThan(0.03);
    expect(point?.effect?.interval[1]).toBeGreaterThan(0.03);
    expect(run.changes).toMatchObject([
      { benchmark: 'parse', metric: 'time', since: { run: 'stored-10' }, persistent: true, cause: 'code' },
    ]);
    expect(run.changes?.[0]?.ratio).toBe(1 + (point?.effect?.change ?? 0));
  });

  test('leave the host the change that stored runs show', () => {
    const [change] = settled(source.pairs(10, 1)).recorded.changes ?? [];
    expect(change?.cause).toBe('host');
    expect(change?.ratio).toBeCloseTo(1.03, 2);
  });

  test('record of what stays open that it was looked into, and never two changes of one metric', () => {
    const open = settled(source.pairs(3, 1.03), true);
    expect(open.recorded.changes).toBeUndefined();
    expect(open.recorded.openSteps).toEqual([
      { benchmark: 'parse', metric: 'time', since: { run: 'stored-10', commit: commit('1') } },
    ]);
    const { recorded: run, points } = settled(source.pairs(10, 1.03));
    expect(withSettled(run, points)).toBe(run);
    expect(run.openSteps).toBeUndefined();
  });

  test('are not needed where both commits have one image', () => {
    const runs = seriesOf(levels([10, 1], [10, 1.03]));
    const [shared] = sharedChangePoints(pointsOf(runs));
    expect(shared && unchangedImage(shared).map(({ cause }) => cause)).toEqual(['host']);
  });
});

/** A branch run by run, as the pipeline goes through it: what each run settles is stored with it. */
function branch(count: number, level: (run: number) => number, seed: string, noise = 0.005) {
  const normal = normals('branch', seed);
  const source = drawn('branch', seed);
  let stored: Run[] = [];
  const candidates = new Set<string>();
  for (let index = 0; index < count; index++) {
    const [fresh] = storedRuns([{ [NAME]: [100 * level(index) * Math.exp(noise * normal())] }]);
    if (fresh === undefined) throw new Error('no run');
    const run = { ...fresh, id: `stored-${index}` };
    const base = stored.slice(0, 30);
    const [shared] = sharedChangePoints(changePoints(run, base, plainRules));
    const settle = shared && settlementOf(shared, run, foundBaseline(base), base, plainRules);
    if (shared !== undefined) candidates.add(shared.since.run);
    let points: SettledPoint[] = [];
    const [before, after] = [shared?.before, shared?.after].map((place) => Number(place?.run.replace('stored-', '')));
    const lists = source.pairs(30, shared === undefined ? 1 : level(after ?? 0) / level(before ?? 0));
    for (let pairs = 0, next: number | null = 10; settle !== undefined && next !== null; pairs = next) {
      const some = { base: lists.base.slice(0, next), head: lists.head.slice(0, next) };
      const measured: PairedMeasurement | undefined = withPairs(run, { [NAME]: some }).pairs;
      if (measured === undefined || next <= pairs) break;
      ({ points, wanted: next } = settle(measured, false));
      if (next === null) break;
    }
    stored = [withSettled(run, points), ...stored];
  }
  return { changes: stored.flatMap(({ changes = [] }) => changes), candidates: candidates.size };
}

describe('a branch', () => {
  test('reports a step of 3 % that no run saw exactly once, in 40 of 40 series with 0.5 % of noise', () => {
    const reports = Array.from({ length: 40 }, (_, series) =>
      branch(45, (run) => (run < 15 ? 1 : 1.03), `step ${series}`),
    );
    expect(reports.map(({ changes }) => changes.map(({ cause }) => cause))).toEqual(reports.map(() => ['code']));
    const indices = reports.map(({ changes: [change] }) => Number(change?.since.run.replace('stored-', '')));
    expect(Math.min(...indices)).toBeGreaterThanOrEqual(13);
    expect(Math.max(...indices)).toBeLessThanOrEqual(17);
  });

  test('that never changes has fewer than nine candidates in 10,000 runs, and no change of its code', () => {
    // Noise of 2 %: the smallest step of 1 % keeps none of them out.
    const quiet = Array.from({ length: 100 }, (_, series) => branch(100, () => 1, `quiet ${series}`, 0.02));
    expect(quiet.flatMap(({ changes }) => changes.filter(({ cause }) => cause === 'code'))).toEqual([]);
    const candidates = quiet.reduce((sum, one) => sum + one.candidates, 0);
    expect(candidates).toBeGreaterThan(0);
    expect(candidates).toBeLessThan(9);
  });
});
