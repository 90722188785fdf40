import { describe, expect, test } from 'vitest';
import { drawPullRequest } from '../../bench/detection/generator.ts';
import { DEDICATED } from '../../bench/detection/host.ts';
import { buildDeviations, holm, robustDeviation, segmentStarts } from '../../bench/detection/rules/baseline-model.ts';
import { ENVELOPE, envelope } from '../../bench/detection/rules/envelope.ts';
import { type Decision, type Method, ours } from '../../bench/detection/rules/ours.ts';
import { PROTOTYPE, screen } from '../../bench/detection/rules/prototype.ts';
import { type PullRequest, slowed } from '../../bench/detection/shape.ts';
import { seriesMetric } from './made-up-metric.ts';

const wave = (count: number, level: number): number[] =>
  Array.from({ length: count }, (_, i) => level + ((i * 7) % 5) / 1000);

describe('the parts', () => {
  test('Holm: the smallest p against alpha / 3, the next against alpha / 2, and none after the first that fails', () => {
    expect(holm([0.02, 0.01, 0.04], 0.05)).toEqual([true, true, true]);
    expect(holm([0.03, 0.01, 0.04], 0.05)).toEqual([false, true, false]);
    expect(holm([0.017, 0.018, 0.019], 0.05)).toEqual([false, false, false]);
    expect(holm([], 0.05)).toEqual([]);
  });

  test('segments begin at steps, not at outliers', () => {
    expect(segmentStarts([...wave(12, 1), ...wave(12, 1.05)])).toEqual([0, 12]);
    expect(segmentStarts(wave(24, 1).with(10, 2))).toEqual([0]);
    expect(segmentStarts([5, 5, 5, 5, 5, 5])).toEqual([0]);
  });

  test('one wild value in twenty hardly moves the robust deviation', () => {
    const values = wave(20, 1);
    expect(robustDeviation(values.with(3, 1e6))).toBeLessThan(2 * robustDeviation(values));
  });

  test('the build floor is what null comparisons show beyond the noise of their pairs', () => {
    const comparisons = (spread: number) =>
      Array.from({ length: 20 }, (_, i) => ({ mean: (i % 2 === 0 ? 1 : -1) * spread, variance: 1e-6, pairs: 10 }));
    const metrics = [0, 0.01].map((spread) => seriesMetric(wave(10, 1), 1, { calibration: () => comparisons(spread) }));
    const [quiet, loud] = buildDeviations(metrics, 0.0005);
    expect(quiet).toBeLessThan(loud ?? 0);
    expect(loud).toBeGreaterThan(0.008);
    const silent = [seriesMetric(wave(10, 1), 1, { calibration: () => comparisons(0) })];
    expect(buildDeviations(silent, 0.0005)).toEqual([0.0005]);
  });
});

describe('the measuring', () => {
  const pullRequest: PullRequest = { id: 'eight', metrics: drawPullRequest(DEDICATED, 'measuring', 0, 8).metrics };
  const method = (decisions: readonly (readonly Decision[])[]): Method => ({
    name: 'scripted',
    source: 'this test',
    looks: [2, 5, 9],
    suspects: () => [6, 1],
    decide: (_, suspects, look) => {
      expect(suspects.map(({ place }) => place)).toEqual([6, 1]);
      return decisions[look] ?? [];
    },
  });

  test('goes on only with what is undecided, and counts the pairs', () => {
    const rule = ours(
      method([
        ['measure on', 'not worse'],
        ['worse', 'not worse'],
      ]),
    );
    const { alarms, pairs } = rule.judge(pullRequest);
    expect(alarms.flatMap((alarm, place) => (alarm ? [place] : []))).toEqual([6]);
    expect(pairs).toBe(5 + 2);
  });

  test('without a suspect measures nothing', () => {
    expect(ours({ ...method([]), suspects: () => [] }).judge(pullRequest)).toEqual({
      alarms: pullRequest.metrics.map(() => false),
      pairs: 0,
    });
  });
});

describe('the prototype', () => {
  const clean = drawPullRequest(DEDICATED, 'prototype', 1, 12);
  const place = 4;
  const slow = { ...clean, metrics: clean.metrics.map((metric, i) => (i === place ? slowed(metric, 0.1) : metric)) };

  test('suspects the slow metric first', () => {
    expect(screen(slow)[0]).toBe(place);
  });

  test.each(PROTOTYPE.map((rule) => [rule.name, rule] as const))(
    '%s: calls the slow metric worse, and no other',
    (_, rule) => {
      expect(rule.judge(clean).alarms).toEqual(clean.metrics.map(() => false));
      expect(rule.judge(slow).alarms).toEqual(clean.metrics.map((_, i) => i === place));
    },
  );

  test('the order of the metrics changes nothing', () => {
    const [rule] = PROTOTYPE;
    const turned = { ...slow, metrics: slow.metrics.toReversed() };
    expect(rule?.judge(turned).alarms.toReversed()).toEqual(rule?.judge(slow).alarms);
  });
});

describe('the envelope', () => {
  test('is the largest change that the series made by itself', () => {
    expect(envelope([0, 0, 0, 0.5, 0, 0])).toBeCloseTo(0.5, 12);
  });

  test.each([
    ['a change that a fresh pair repeats', 1.1, 1.1, true],
    ['a change that a fresh pair does not repeat', 1.1, 1.001, false],
    ['a change within what happened before', 1.003, 1.1, false],
  ])('%s', (_, change, again, expected) => {
    const metric = seriesMetric(wave(30, 1), change, { pair: () => ({ base: [1], head: [again] }) });
    expect(ENVELOPE.judge({ id: 'one', metrics: [metric] }).alarms).toEqual([expected]);
  });

  test('without a fresh pair calls nothing worse', () => {
    expect(ENVELOPE.judge({ id: 'one', metrics: [seriesMetric(wave(30, 1), 2)] }).alarms).toEqual([false]);
  });
});
