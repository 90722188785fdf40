/** The whole engine on simulated runs in which nothing has changed, with tails as heavy as real ones. */
import { describe, expect, test } from 'vitest';
import { compareRuns, nextPairs } from '../../src/compare/compare-runs.ts';
import type { Run } from '../../src/model/run.ts';
import { ALPHA } from '../../src/statistics/decision.ts';
import { seededDraw } from '../../src/statistics/random.ts';
import {
  foundBaseline,
  NOW,
  type PairLists,
  plainRules,
  storedRuns,
  type Values,
  valuedRun,
  withPairs,
} from '../builders/compared-runs.ts';
import { list, normals, uniforms } from './draws.ts';

const RUNS = 300;
const METRICS = 20;
const LOOKS = [5, 10, 20, 30];

interface World {
  stored: Run[];
  /** Without pairs. */
  head: Run;
  pairs: Record<string, PairLists>;
}

/** A suite on one host: runs share a level, invocations scatter, and one number in fifty is wild. `slower`: the first metric. */
function world(seed: string, slower = 1): World {
  const normal = normals('engine', seed);
  const uniform = uniforms('engine', seed);
  const heavy = (): number => normal() * (uniform() < 0.02 ? 8 : 1);
  const metrics = list(METRICS, (place) => ({
    name: `m${place}/time`,
    level: 10 ** (place % 7),
    run: 0.004 * Math.exp(0.5 * normal()),
    invocation: 0.004 * Math.exp(0.5 * normal()),
    // Two builds of the same code lie differently: 0.15 %.
    build: Math.exp(0.0015 * normal()) * (place === 0 ? slower : 1),
  }));
  const values = (built: boolean): Values =>
    Object.fromEntries(
      metrics.map(({ name, level, run, invocation, build }): [string, number[]] => {
        const shared = level * (built ? build : 1) * Math.exp(run * heavy());
        return [name, list(10, () => shared * Math.exp(invocation * heavy()))];
      }),
    );
  return {
    stored: storedRuns(list(24, () => values(false))),
    head: valuedRun('head', values(true)),
    pairs: Object.fromEntries(
      metrics.map(({ name, level, invocation, build }) => [
        name,
        {
          base: list(30, () => level * Math.exp(invocation * heavy())),
          head: list(30, () => level * build * Math.exp(invocation * heavy())),
        },
      ]),
    ),
  };
}

/** Re-measured as often as the engine asks for, as a real run is. */
function confirmed({ stored, head, pairs }: World): Run {
  let run = head;
  for (const look of LOOKS) {
    const request = nextPairs(run, foundBaseline(stored), stored, plainRules);
    if (request === null) break;
    expect(request.total).toBe(look);
    run = withPairs(
      head,
      Object.fromEntries(
        Object.entries(pairs).map(([name, { base, head: own }]) => [
          name,
          { base: base.slice(0, look), head: own.slice(0, look) },
        ]),
      ),
    );
  }
  return run;
}

function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  const draw = seededDraw('shuffle', seed);
  return items
    .map((item) => ({ item, key: draw(2 ** 30) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Chance of `count` or more successes of `trials`. */
function chanceOfAtLeast(count: number, trials: number, chance: number): number {
  let term = (1 - chance) ** trials;
  let below = 0;
  for (let k = 0; k < count; k++) {
    below += term;
    term *= ((trials - k) / (k + 1)) * (chance / (1 - chance));
  }
  return 1 - below;
}

describe('300 runs of 20 metrics in which nothing has changed', () => {
  const clean = list(RUNS, (index) => world(String(index)));
  const runs = clean.map(confirmed);
  const compared = runs.map((run, index) => {
    const stored = clean[index]?.stored ?? [];
    return compareRuns(run, foundBaseline(stored), stored, plainRules, NOW);
  });
  const withVerdict = (verdict: string): number =>
    compared.filter(({ metrics }) => metrics.some((one) => one.verdict === verdict)).length;

  test.each(['regressed', 'improved'])('are %s no more often than is allowed', (verdict) => {
    expect(chanceOfAtLeast(withVerdict(verdict), RUNS, ALPHA)).toBeGreaterThan(0.01);
  });

  test('are re-measured now and then, so that the above says something', () => {
    const again = runs.filter(({ pairs }) => pairs !== undefined).length;
    expect(again).toBeGreaterThan(RUNS / 4);
    expect(again).toBeLessThan(RUNS);
  });

  test('are unchanged nearly everywhere', () => {
    const verdicts = compared.flatMap(({ metrics }) => metrics.map(({ verdict }) => verdict));
    expect(verdicts).toHaveLength(RUNS * METRICS);
    expect(verdicts.filter((verdict) => verdict === 'unchanged').length).toBeGreaterThan(0.97 * verdicts.length);
  });

  test('come to the same in whatever order metrics stand', () => {
    runs.forEach((run, index) => {
      const stored = clean[index]?.stored ?? [];
      const mixed = { ...run, results: shuffled(run.results, String(index)) };
      const others = stored.map((one) => ({ ...one, results: shuffled(one.results, one.id) }));
      const decided = compareRuns(mixed, foundBaseline(stored), others, plainRules, NOW).metrics;
      const sorted = decided.toSorted((a, b) => Number(a.benchmark.slice(1)) - Number(b.benchmark.slice(1)));
      expect(sorted).toEqual(compared[index]?.metrics);
    });
  });
});

describe('60 runs of which one metric of 20 is 5 % slower', () => {
  const slowed = list(60, (index) => world(`slow ${index}`, 1.05));
  const compared = slowed.map((one) =>
    compareRuns(confirmed(one), foundBaseline(one.stored), one.stored, plainRules, NOW),
  );

  test('are found nine times in ten, with the right metric and an interval that holds it', () => {
    const found = compared.filter(({ metrics: [first] }) => first?.verdict === 'regressed');
    expect(found.length).toBeGreaterThanOrEqual(54);
    const holding = found.filter(({ metrics: [first] }) => {
      const [low, high] = first?.interval ?? [0, 0];
      return low < 0.05 && high > 0.05;
    });
    expect(holding.length).toBeGreaterThanOrEqual(0.9 * found.length);
    expect(
      compared.flatMap(({ metrics }) => metrics.slice(1)).filter(({ verdict }) => verdict === 'regressed'),
    ).toEqual([]);
  });
});
