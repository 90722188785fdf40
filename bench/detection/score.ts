/** Counts of what a rule called worse, and what can be said from them. */
import { wilsonInterval } from '../../src/compare/statistics/proportion.ts';
import type { PullRequest, Rule } from './shape.ts';
import { slowed } from './shape.ts';

/** Effects that are injected into one metric; 0 is the clean pull request. */
export const EFFECTS: readonly number[] = [0.02, 0.03, 0.05, 0.1];

export interface Count {
  hits: number;
  of: number;
}

export interface Tally {
  /** Metrics in which nothing changed, and those called worse. */
  metrics: Count;
  /** Clean pull requests, and those with at least one metric called worse. */
  pullRequests: Count;
  /** Metrics made slower, by effect in the order of EFFECTS, and those called worse. */
  found: readonly Count[];
  /** Sum of the pairs of the clean pull requests, and of those with an effect. */
  cleanPairs: number;
  effectPairs: readonly number[];
}

export function emptyTally(): Tally {
  const none = { hits: 0, of: 0 };
  return {
    metrics: none,
    pullRequests: none,
    found: EFFECTS.map(() => none),
    cleanPairs: 0,
    effectPairs: EFFECTS.map(() => 0),
  };
}

export function add(a: Tally, b: Tally): Tally {
  return {
    metrics: sum(a.metrics, b.metrics),
    pullRequests: sum(a.pullRequests, b.pullRequests),
    found: a.found.map((count, i) => sum(count, b.found[i] ?? { hits: 0, of: 0 })),
    cleanPairs: a.cleanPairs + b.cleanPairs,
    effectPairs: a.effectPairs.map((pairs, i) => pairs + (b.effectPairs[i] ?? 0)),
  };
}

function sum(a: Count, b: Count): Count {
  return { hits: a.hits + b.hits, of: a.of + b.of };
}

/** Judges a pull request as it is, and with each effect in each of the metrics `places`, one at a time. */
export function score(rule: Rule, pullRequest: PullRequest, places: readonly number[]): Tally {
  const clean = rule.judge(pullRequest);
  const hits = clean.alarms.filter(Boolean).length;
  const injected = EFFECTS.map((effect) => places.map((place) => inject(rule, pullRequest, place, effect)));
  return {
    metrics: { hits, of: clean.alarms.length },
    pullRequests: { hits: hits > 0 ? 1 : 0, of: 1 },
    found: injected.map((all) => ({ hits: all.filter(({ found }) => found).length, of: all.length })),
    cleanPairs: clean.pairs,
    effectPairs: injected.map((all) => all.reduce((total, { pairs }) => total + pairs, 0)),
  };
}

function inject(
  rule: Rule,
  { id, metrics }: PullRequest,
  place: number,
  effect: number,
): { found: boolean; pairs: number } {
  const metric = metrics[place];
  if (metric === undefined) throw new RangeError(`${id} has no metric ${place}`);
  const changed = slowed(metric, effect);
  const shown = rule.separable ? [changed] : metrics.with(place, changed);
  const { alarms, pairs } = rule.judge({ id, metrics: shown });
  return { found: alarms[rule.separable ? 0 : place] === true, pairs };
}

/** 95 % interval of a share; Wilson, JASA 22 (1927). */
export function wilson({ hits, of }: Count): [number, number] {
  const { low, high } = wilsonInterval(hits, of, 0.95);
  return [low, high];
}
