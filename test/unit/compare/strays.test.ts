import { describe, expect, test } from 'vitest';
import { movedTogether, straysFurthest, suspicions } from '../../../src/compare/strays.ts';
import { baselineModel } from '../../../src/statistics/baseline-model.ts';
import { metricStates } from '../../../src/statistics/metric-state.ts';
import { list, normals } from '../../statistics/draws.ts';

const SMALLEST = Math.log(1.01);

/** Metrics of which entry i of `runs` is run i, the last one this run's; logarithms. */
function suite(runs: number[][]) {
  const metrics = runs[0]?.length ?? 0;
  const stored = runs.slice(0, -1);
  const series = list(metrics, (metric) => ({
    model: baselineModel(stored.map((run) => run[metric] ?? 0)),
    ...{ scatter: undefined, invocations: undefined, value: runs.at(-1)?.[metric] },
  }));
  return metricStates(series, SMALLEST, false).map((standing, metric) => ({
    ...{ ...standing, storedRuns: stored.map((_, run) => `run ${run}`), exact: false },
    ...(series[metric]?.model === undefined ? {} : { model: series[metric].model }),
  }));
}

/** `count` clean runs, 30 stored and one more each, of 20 metrics with one wild number in fifty. */
function clean(count: number, shared = 0): ReturnType<typeof suite>[] {
  const normal = normals('strays', String(shared));
  const wild = normals('wild');
  return list(count, () =>
    suite(
      list(31, () => {
        const all = shared * normal();
        return list(20, () => all + 0.004 * normal() * (Math.abs(wild()) > 2.33 ? 10 : 1));
      }),
    ),
  );
}

describe('a suspicion from stored runs', () => {
  const runs = clean(120);

  test('is had by fewer than one clean run in ten, of which four in five have a metric that is re-measured', () => {
    const suspected = runs.filter((run) => suspicions(run).some((one) => one !== undefined)).length;
    expect(suspected).toBeLessThan(12);
    expect(suspected).toBeGreaterThan(0);
    const again = runs.filter((run) => run.some(({ screening }) => screening?.suspicion !== undefined)).length;
    expect(again).toBeGreaterThan(0.8 * runs.length);
  });

  test('is of what strays further than all of these ever did, either way', () => {
    const normal = normals('tame');
    const tame = list(30, () => list(5, () => 0.004 * normal()));
    const said = (now: number[]) => suspicions(suite([...tame, now]));
    expect(said([0, 0.03, 0, 0, 0])).toEqual([undefined, 'worse', undefined, undefined, undefined]);
    expect(said([0, 0, -0.03, 0, 0])).toEqual([undefined, undefined, 'better', undefined, undefined]);
    expect(said([0.009, 0, 0, 0, 0])).toEqual(list(5, () => undefined));
    const wild = tame.map((run, index) => (index === 3 ? run.with(4, 0.2) : index === 9 ? run.with(3, 0.2) : run));
    expect(suspicions(suite([...wild, [0, 0.03, 0, 0, 0]])).every((one) => one === undefined)).toBe(true);
  });

  test('with few stored runs is of what strays further than all of them', () => {
    const normal = normals('few');
    const few = list(8, () => list(3, () => 0.004 * normal()));
    expect(suspicions(suite([...few, [0.06, 0, 0]]))[0]).toBe('worse');
    expect(suspicions(suite([...few.slice(1), [0.06, 0, 0]]))[0]).toBeUndefined();
  });
});

describe('metrics that move together', () => {
  test('do so more than in stored runs in no more than one clean run in twenty', () => {
    for (const shared of [0, 0.01]) {
      const troubled = clean(100, shared).filter((run) => movedTogether(run, 0.3) !== null).length;
      expect(troubled).toBeLessThanOrEqual(5);
    }
  });

  test('are counted, with their direction', () => {
    const normal = normals('together');
    const tame = list(30, () => list(10, () => 0.004 * normal()));
    const slower = list(10, (index) => (index < 4 ? 0.05 : 0));
    expect(movedTogether(suite([...tame, slower]), 0.3)).toEqual({ direction: 'worse', moved: 4, of: 10 });
    const faster = slower.map((one) => -one);
    expect(movedTogether(suite([...tame, faster]), 0.3)).toEqual({ direction: 'better', moved: 4, of: 10 });
    expect(movedTogether(suite([...tame, slower]), 0.4)).toBeNull();
  });
});

describe('a canary', () => {
  test('has moved when it is further away than it ever was', () => {
    const normal = normals('canary');
    const tame = list(30, () => [0.004 * normal()]);
    const [moved, still, wild] = [
      suite([...tame, [0.03]]),
      suite([...tame, [0.004]]),
      suite([...tame.with(4, [0.1]), [0.03]]),
    ];
    expect([moved, still, wild].map(([one]) => one && straysFurthest(one))).toEqual([true, false, false]);
  });
});
