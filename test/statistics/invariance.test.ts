import { describe, expect, test } from 'vitest';
import { baselineModel, moderatedSuite } from '../../src/statistics/baseline-model.ts';
import { decide, SMALLEST_CLAIM } from '../../src/statistics/decision.ts';
import { cautiousFloor } from '../../src/statistics/noise-floor.ts';
import { type Pair, pairEstimates, withFloor } from '../../src/statistics/pair-test.ts';
import { screen } from '../../src/statistics/screen.ts';
import { list, normals } from './draws.ts';

/** A metric of a suite as numbers, times in seconds: runs of the past, this run, and pairs of base and head. */
interface Metric {
  history: number[];
  now: number;
  pairs: { base: number; head: number; first: 'base' | 'head' }[];
}

/** Twelve metrics, of which every third is 4 % slower and every third 4 % faster. */
function suite(): Metric[] {
  const normal = normals('suite');
  const around = (centre: number): number => centre * Math.exp(0.006 * normal());
  return list(12, (index) => index).map((index) => {
    const head = 1 + 0.04 * ((index % 3) - 1);
    return {
      history: list(25, () => around(index + 1)),
      now: around((index + 1) * head),
      pairs: list(10, (pair) => pair).map((pair) => ({
        base: around(index + 1),
        head: around((index + 1) * head),
        first: pair % 4 === 0 || pair % 4 === 3 ? 'base' : 'head',
      })),
    };
  });
}

/** The whole way from numbers to outcomes: model, screen, pairs, floor, decision. */
function judge(metrics: Metric[], sign: 1 | -1 = 1): { suspicion: string; outcome: string; percent: string }[] {
  const models = metrics.map(({ history }) => {
    const model = baselineModel(history.map((value) => sign * Math.log(value)));
    if (model === undefined) throw new Error('too little history');
    return model;
  });
  const noises = moderatedSuite(models.map((model) => model.noise));
  const decided = metrics.map(({ now, pairs }, index) => {
    const model = models[index];
    const noise = noises[index];
    if (model === undefined || noise === undefined) throw new Error('a metric was lost');
    const differences = pairs.map(
      ({ base, head, first }): Pair => ({ difference: sign * Math.log(head / base), first }),
    );
    const floor = cautiousFloor(noise);
    return {
      screening: screen(sign * Math.log(now), model, noise),
      suspect: {
        estimate: withFloor(pairEstimates(differences).effect, floor.difference),
        margin: floor.margin,
        smallest: SMALLEST_CLAIM,
        before: 'undecided' as const,
      },
    };
  });
  const decisions = decide(
    decided.map(({ suspect }) => suspect),
    0.005 / 3,
  );
  return decided.map(({ screening, suspect }, index) => ({
    suspicion: screening.suspicion ?? 'none',
    outcome: decisions[index]?.outcome ?? 'lost',
    percent: (100 * suspect.estimate.effect).toFixed(6),
  }));
}

const plain = judge(suite());

describe('the way from numbers to outcomes', () => {
  test('finds changes of both directions, so that the invariances below say something', () => {
    const outcomes = plain.map(({ outcome }) => outcome);
    expect(outcomes).toContain('regressed');
    expect(outcomes).toContain('improved');
    expect(plain.filter((_, index) => index % 3 === 1 && /gress|impr/.test(outcomes[index] ?? ''))).toEqual([]);
  });

  test('gives the same twice', () => {
    expect(judge(suite())).toEqual(plain);
  });

  test('does not depend on the order of the metrics', () => {
    expect(judge(suite().toReversed()).toReversed()).toEqual(plain);
  });

  test.each([1e3, 1e9, 1e-6, 1 / 3])('does not depend on the unit: times %d', (scale) => {
    const scaled = suite().map(({ history, now, pairs }) => ({
      history: history.map((value) => value * scale),
      now: now * scale,
      pairs: pairs.map((pair) => ({ ...pair, base: pair.base * scale, head: pair.head * scale })),
    }));
    expect(judge(scaled)).toEqual(plain);
  });

  test('does not depend on the order of the pairs', () => {
    expect(judge(suite().map((metric) => ({ ...metric, pairs: metric.pairs.toReversed() })))).toEqual(plain);
  });

  test('mirrors when bigger is better', () => {
    const names: Record<string, string> = {
      regressed: 'improved',
      improved: 'regressed',
      worse: 'better',
      better: 'worse',
    };
    const mirrored = judge(suite(), -1);
    expect(mirrored.map(({ outcome }) => names[outcome] ?? outcome)).toEqual(plain.map(({ outcome }) => outcome));
    // What is better has to be clearer: one that did not change may be suspect one way alone.
    const moved = (_: unknown, index: number): boolean => index % 3 !== 1;
    expect(mirrored.map(({ suspicion }) => names[suspicion] ?? suspicion).filter(moved)).toEqual(
      plain.map(({ suspicion }) => suspicion).filter(moved),
    );
  });

  test('mirrors when base and head change places', () => {
    const swapped = suite().map((metric) => ({
      ...metric,
      pairs: metric.pairs.map(({ base, head, first }) => ({
        base: head,
        head: base,
        first: first === 'base' ? ('head' as const) : ('base' as const),
      })),
    }));
    const names: Record<string, string> = { regressed: 'improved', improved: 'regressed' };
    expect(judge(swapped).map(({ outcome }) => names[outcome] ?? outcome)).toEqual(plain.map(({ outcome }) => outcome));
  });
});
