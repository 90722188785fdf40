/** How often the pieces together accuse the innocent, in simulation with known truth. */
import { describe, expect, test } from 'vitest';
import { moderatedSuite } from '../../src/statistics/baseline-model.ts';
import { decide, LOOKS, type Outcome } from '../../src/statistics/decision.ts';
import { chanceOfMore, type Estimate } from '../../src/statistics/estimate.ts';
import { learnedFloor, scatter } from '../../src/statistics/noise-floor.ts';
import { pairOrder } from '../../src/statistics/pair-order.ts';
import { type Pair, pairEstimates, withFloor } from '../../src/statistics/pair-test.ts';
import { seededDraw } from '../../src/statistics/random.ts';
import { list, normals } from './draws.ts';

describe('looks at 10, 20 and 30 pairs of ten identical metrics', () => {
  const ALPHA = 0.06;
  const RUNS = 1500;

  /** Share of runs in which any metric is called regressed; `family` is what Holm is told. */
  function accused(seed: string, together: boolean): number {
    const normal = normals(seed);
    const draw = seededDraw(seed);
    const runs = list(RUNS, () => {
      const metrics = list(10, () => pairOrder(30, draw).map((first): Pair => ({ difference: normal(), first })));
      let before = metrics.map((): Outcome => 'undecided');
      for (const look of LOOKS) {
        const suspects = metrics.map((pairs, index) => ({
          estimate: pairEstimates(pairs.slice(0, look)).effect,
          margin: 0,
          smallest: 0.001,
          before: before[index] ?? 'undecided',
        }));
        const decisions = together
          ? decide(suspects, ALPHA / LOOKS.length)
          : suspects.flatMap((suspect) => decide([suspect], ALPHA / LOOKS.length));
        before = decisions.map(({ outcome }) => outcome);
      }
      return before.includes('regressed');
    });
    return runs.filter(Boolean).length / RUNS;
  }

  test('accuse any of them in no more runs than alpha allows', () => {
    const share = accused('family', true);
    expect(share).toBeLessThanOrEqual(ALPHA);
    expect(share).toBeGreaterThan(ALPHA / 4);
  });

  test('would accuse in many more if each metric were judged alone', () => {
    expect(accused('alone', false)).toBeGreaterThan(4 * ALPHA);
  });
});

describe('identical programs in builds of different layout', () => {
  const LEVEL = 0.005 / 3;

  /** Share of false claims at `LEVEL` and of claims at +2 %, 20 pairs, with a floor learned from 20 comparisons. */
  function claims(layout: number, floored: boolean): { innocent: number; slowed: number } {
    const normal = normals('layout', String(layout));
    const draw = seededDraw('layout');
    const measure = (metric: { layout: number; pair: number }, pairs: number): Estimate => {
      const builds = Math.SQRT2 * metric.layout * normal();
      return pairEstimates(
        pairOrder(pairs, draw).map((first) => ({ difference: builds + metric.pair * normal(), first })),
      ).effect;
    };
    const count = { innocent: 0, slowed: 0, trials: 0 };
    for (let suite = 0; suite < 20; suite++) {
      const metrics = list(50, () => ({ layout: layout * 2 ** normal(), pair: 0.009 * 2 ** normal() }));
      const scatters = metrics.map((metric) => scatter(list(20, () => measure(metric, 10))));
      const totals = moderatedSuite(scatters.map((one) => one?.total ?? { variance: 0, degrees: 1 }));
      metrics.forEach((metric, index) => {
        const floor = learnedFloor(totals[index] ?? { variance: 0, degrees: 1 }, scatters[index]?.pairs ?? 0);
        for (let trial = 0; trial < 10; trial++) {
          const bare = measure(metric, 20);
          const estimate = floored ? withFloor(bare, floor.difference) : bare;
          count.trials += 1;
          if (chanceOfMore(estimate, floor.margin) <= LEVEL) count.innocent += 1;
          const slowed = { ...estimate, effect: estimate.effect + Math.log(1.02) };
          if (chanceOfMore(slowed, floor.margin) <= LEVEL) count.slowed += 1;
        }
      });
    }
    return { innocent: count.innocent / count.trials, slowed: count.slowed / count.trials };
  }

  test.each([
    [0.0015, 0.6],
    [0.005, 0.1],
  ])(
    'of sd %d are accused no more often than the level with a learned floor, and 2 in 100 is seen in more than %d',
    (layout, power) => {
      const found = claims(layout, true);
      expect(found.innocent).toBeLessThanOrEqual(LEVEL);
      expect(found.slowed).toBeGreaterThan(power);
    },
  );

  test('are accused ten times too often without one', () => {
    expect(claims(0.005, false).innocent).toBeGreaterThan(10 * LEVEL);
  });
});
