import { describe, expect, test } from 'vitest';
import { mean, median, variance } from '../../bench/detection/descriptive.ts';
import { drawPullRequest } from '../../bench/detection/generator.ts';
import { DEDICATED, HOSTED } from '../../bench/detection/host.ts';
import { type Metric, slowed } from '../../bench/detection/shape.ts';

function third(host = DEDICATED): Metric {
  const metric = drawPullRequest(host, 'golden', 7, 3).metrics[2];
  if (metric === undefined) throw new Error('no third metric');
  return metric;
}

describe('a simulated pull request', () => {
  test('is the same to the last bit for the same seed', () => {
    const metric = third();
    expect(metric.value).toBe(629.409770319561);
    expect(metric.values[0]).toBe(619.9944595714353);
    expect(metric.head[9]?.[9]).toBe(640.9812769459996);
    expect(metric.pair(4)?.head[0]).toBe(630.0762391751937);
    expect(metric.later(2)?.[1]).toBe(628.205229334085);
    expect(metric.calibration()[19]?.[9]?.head[0]).toBe(617.0388596105652);
    expect(third(HOSTED).value).toBe(9109.540378835485);
  });

  test('has the stored runs, containers and iterations of its host', () => {
    const { history, head } = third();
    expect([history.length, head.length, head[0]?.length]).toEqual([30, 10, 10]);
    expect(drawPullRequest(DEDICATED, 'size', 0).metrics).toHaveLength(50);
  });

  test('does not care in which order pairs are asked for', () => {
    const [forwards, backwards] = [third(), third()];
    const seen = [0, 1, 2].map((k) => forwards.pair(k));
    expect([2, 1, 0].map((k) => backwards.pair(k)).reverse()).toEqual(seen);
  });

  test('is another one for another number, and another metric for another place', () => {
    const [first, second] = [0, 1].map((number) => drawPullRequest(DEDICATED, 'golden', number, 2).metrics);
    expect(first?.[0]?.value).not.toBe(second?.[0]?.value);
    expect(first?.[0]?.value).not.toBe(first?.[1]?.value);
  });
});

describe('its noise', () => {
  const metrics = Array.from(
    { length: 60 },
    (_, number) => drawPullRequest(DEDICATED, 'noise', number, 5).metrics,
  ).flat();
  const steps = metrics.map(({ value, values }) => Math.log(value / (values.at(-1) ?? Number.NaN)));
  const pairs = metrics.map((metric) =>
    Array.from({ length: 10 }, (_, k) => {
      const pair = metric.pair(k);
      return pair === null ? Number.NaN : Math.log(median(pair.head) / median(pair.base));
    }),
  );

  test('is centred: head is as often better than base as worse', () => {
    const worse = steps.filter((step) => step > 0).length / steps.length;
    expect(worse).toBeGreaterThan(0.43);
    expect(worse).toBeLessThan(0.57);
  });

  test('differs between runs of a typical metric by about two thirds of a per cent', () => {
    // Normal quartiles lie at .674 sd; two runs of .45 %, two layouts of .15 %, containers and iterations of 20.
    const typical = median(steps.map(Math.abs)) / 0.674;
    expect(typical).toBeGreaterThan(0.005);
    expect(typical).toBeLessThan(0.01);
  });

  test('is smaller between the means of ten pairs than between runs, because a job shares its host', () => {
    expect(median(pairs.map((all) => Math.abs(mean(all))))).toBeLessThan(0.75 * median(steps.map(Math.abs)));
  });

  test('does not vanish in pairs: two builds keep their layouts', () => {
    const excess = pairs.map((all) => mean(all) ** 2 - variance(all) / all.length);
    const layouts = Math.sqrt(mean(excess) / 2);
    // .15 % times exp(ln(1.9)^2): the root mean square of a log-normal quantity is larger than its median.
    expect(layouts).toBeGreaterThan(0.0014);
    expect(layouts).toBeLessThan(0.0034);
  });

  test('is larger on hosted machines', () => {
    const hosted = Array.from(
      { length: 20 },
      (_, number) => drawPullRequest(HOSTED, 'noise', number, 5).metrics,
    ).flat();
    const typical = median(
      hosted.map(({ value, values }) => Math.abs(Math.log(value / (values.at(-1) ?? Number.NaN)))),
    );
    expect(typical).toBeGreaterThan(3 * median(steps.map(Math.abs)));
  });
});

test('an effect slows head, its pairs and its later runs, and leaves base and the stored runs', () => {
  const [clean, slow] = [third(), slowed(third(), 0.05)];
  expect(slow.value / clean.value).toBeCloseTo(1.05, 12);
  expect((slow.head[3]?.[4] ?? 0) / (clean.head[3]?.[4] ?? 1)).toBeCloseTo(1.05, 12);
  expect((slow.pair(2)?.head[0] ?? 0) / (clean.pair(2)?.head[0] ?? 1)).toBeCloseTo(1.05, 12);
  expect(slow.pair(2)?.base).toEqual(clean.pair(2)?.base);
  expect((slow.later(1)?.[0] ?? 0) / (clean.later(1)?.[0] ?? 1)).toBeCloseTo(1.05, 12);
  expect(slow.values).toEqual(clean.values);
});
