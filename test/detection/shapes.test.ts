import { describe, expect, test } from 'vitest';
import { mean, median, variance } from '../../bench/detection/descriptive.ts';
import { drawPullRequest } from '../../bench/detection/generator.ts';
import { DEDICATED, type Host } from '../../bench/detection/host.ts';
import { jobState } from '../../bench/detection/jobs.ts';
import type { Metric } from '../../bench/detection/shape.ts';
import { SHAPES, type ShapeName, shapedHost } from '../../bench/detection/shapes.ts';

/** Nothing but the shape. */
const STILL: Partial<Host> = {
  run: { median: 0, gsd: 1 },
  layout: { median: 0, gsd: 1 },
  invocation: { median: 0, gsd: 1 },
  iteration: { median: 0, gsd: 1 },
  ...{ badRunShare: 0, bimodalShare: 0, spikeShare: 0, stepShare: 0 },
};

function only(track: ShapeName, more: Partial<Host> = {}, metrics = 20): readonly Metric[] {
  return drawPullRequest({ ...shapedHost(track), ...STILL, ...more }, 'shapes', 3, metrics).metrics;
}

const containers = (metric: Metric): number[] => metric.history.flat().map((samples) => median(samples));
const differences = (metric: Metric): number[] =>
  Array.from({ length: 30 }, (_, k) => {
    const pair = metric.pair(k);
    return pair === null ? Number.NaN : Math.log(median(pair.head) / median(pair.base));
  });

test.each(Object.keys(SHAPES) as ShapeName[])(
  '%s is a host by itself, and the same again for the same seed',
  (track) => {
    const draw = () => drawPullRequest(shapedHost(track), 'again', 0, 2).metrics[1];
    expect(draw()?.values).toEqual(draw()?.values);
    expect(draw()?.values).not.toEqual(drawPullRequest(DEDICATED, 'again', 0, 2).metrics[1]?.values);
    expect(draw()?.pair(3)).toEqual(draw()?.pair(3));
  },
);

describe('modes', () => {
  test.each([
    ['S modes by process', 0.5],
    ['S rare mode by process', 0.15],
  ] as const)('%s: each container is in one of two, 6 %% apart', (track, odds) => {
    const [metric] = only(track);
    if (metric === undefined) throw new Error('no metric');
    const low = Math.min(...containers(metric));
    const slow = containers(metric).map((value) => Math.abs(value / low - 1.06) < 1e-9);
    expect(containers(metric).every((value, i) => slow[i] || Math.abs(value / low - 1) < 1e-9)).toBe(true);
    expect(Math.abs(mean(slow.map(Number)) - odds)).toBeLessThan(0.1);
    expect(new Set(differences(metric).map((one) => one.toFixed(6))).size).toBe(3);
  });

  test.each([
    ['S modes by build', 0.5],
    ['S rare mode by build', 0.15],
  ] as const)('%s: all containers of a build are in the same, in runs, pairs and calibrations', (track, odds) => {
    const metrics = only(track);
    for (const { history } of metrics) for (const run of history) expect(new Set(run.flat()).size).toBe(1);
    for (const metric of metrics) expect(variance(differences(metric))).toBeCloseTo(0, 12);
    const differing = metrics.filter((metric) => Math.abs(differences(metric)[0] ?? 0) > 0.01).length;
    expect(Math.abs(differing / metrics.length - 2 * odds * (1 - odds))).toBeLessThan(0.25);
    const nights = metrics.flatMap((metric) => metric.calibration());
    const apart = nights.filter(([pair]) => pair !== undefined && pair.base[0] !== pair.head[0]).length;
    expect(Math.abs(apart / nights.length - 2 * odds * (1 - odds))).toBeLessThan(0.1);
  });
});

test.each([
  ['S 3 ticks', 3],
  ['S 7 ticks', 7],
  ['S 20 ticks', 20],
] as const)('%s: values are whole numbers of ticks, about so many', (track, ticks) => {
  for (const metric of only(track, { iteration: { median: 0.02, gsd: 1 } })) {
    const values = [...new Set(metric.history.flat(2))].sort((a, b) => a - b);
    const [low = 0, ...more] = values;
    const counts = Array.from({ length: 9 }, (_, i) => ticks - 4 + i).filter((count) => count > 0);
    const fits = (count: number) =>
      more.every((value) => Math.abs((value / low) * count - Math.round((value / low) * count)) < 1e-9);
    expect(counts.some(fits)).toBe(true);
    expect(values.length).toBeLessThan(10);
  }
});

describe('hosts', () => {
  test('a drifting one slows the second of a pair, whichever it is', () => {
    const [metric] = only('S drifting host');
    const signed = Array.from({ length: 30 }, (_, k) => {
      const pair = metric?.pair(k);
      if (pair == null) throw new Error('no pair');
      return (pair.first === 'base' ? 1 : -1) * Math.log(median(pair.head) / median(pair.base));
    });
    for (const one of signed) expect(Math.abs(one)).toBeCloseTo(0.002, 9);
    expect(new Set(signed.map(Math.sign)).size).toBe(1);
    expect(new Set(Array.from({ length: 30 }, (_, k) => metric?.pair(k)?.first)).size).toBe(2);
  });

  test('a wandering one keeps the correlation that it is said to have', () => {
    const host = shapedHost('S wandering host');
    const path = Array.from({ length: 300 }, (_, n) => {
      const job = jobState(host, `path ${n}`, 'night');
      return [0, 1].map((place) => job.shift(place));
    });
    const [first, second] = [0, 1].map((at) => path.map((two) => two[at] ?? 0));
    if (first === undefined || second === undefined) throw new Error('no path');
    expect(Math.sqrt(variance(first))).toBeCloseTo(0.02, 2);
    expect(mean(first.map((one, i) => one * (second[i] ?? 0))) / variance(first)).toBeCloseTo(0.9, 1);
  });

  test('a wandering one moves all metrics of a run together', () => {
    const [one, other] = only('S wandering host');
    const steps = (metric: Metric | undefined) => metric?.values.map((value) => value / (metric.values[0] ?? 1)) ?? [];
    for (const [i, step] of steps(one).entries()) expect(step).toBeCloseTo(steps(other)[i] ?? 0, 9);
    expect(Math.sqrt(variance(steps(one)))).toBeGreaterThan(0.005);
  });

  test('of two, each job has one: runs differ, and both sides of a pair do not', () => {
    for (const metric of only('S two hosts')) {
      const levels = [...new Set(metric.values.map((value) => Math.log(value).toFixed(9)))].map(Number);
      expect(levels).toHaveLength(2);
      expect(Math.abs((levels[0] ?? 0) - (levels[1] ?? 0))).toBeGreaterThanOrEqual(0.04);
      expect(Math.abs((levels[0] ?? 0) - (levels[1] ?? 0))).toBeLessThanOrEqual(0.12);
      for (const one of differences(metric)) expect(one).toBeCloseTo(0, 12);
    }
  });
});

test.each([
  ['S t2 tails', 0.816],
  ['S Pareto tails', 0.587],
] as const)("%s: half of the containers are within the distribution's own middle", (track, middle) => {
  const metrics = only(track, { invocation: { median: 0.001, gsd: 1 }, containers: 20 });
  const typical = metrics.map((metric) => {
    const logs = containers(metric).map((value) => Math.log(value));
    // Pareto's lower end is nought; t lies around its centre.
    const centre = track === 'S t2 tails' ? median(logs) : Math.min(...logs);
    return median(logs.map((one) => Math.abs(one - centre))) / 0.001;
  });
  expect(mean(typical)).toBeCloseTo(middle, 1);
  const widest = metrics.flatMap((metric) => differences(metric).map((one) => Math.abs(one) / 0.001));
  expect(Math.max(...widest)).toBeGreaterThan(8);
});

test('runs of three containers have three, and pairs as many as any', () => {
  const [metric] = only('S three invocations');
  expect([metric?.head.length, metric?.history[4]?.length, metric?.pair(29)?.base.length]).toEqual([3, 3, 5]);
});
