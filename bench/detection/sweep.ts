/** What a rule could reach at its best setting: the one at which one clean pull request in a hundred has a false alarm. */
import { EFFECTS } from './score.ts';
import type { PullRequest, Rule } from './shape.ts';
import { slowed } from './shape.ts';

/** The rule's statistic, wherever it was computed. */
export interface Sweep {
  /** The largest of each clean pull request's metrics. */
  maxima: number[];
  /** Of each metric that was slowed, by effect in the order of EFFECTS. */
  slowed: number[][];
}

export const FALSE_PULL_REQUESTS = 0.01;

export function emptySweep(): Sweep {
  return { maxima: [], slowed: EFFECTS.map(() => []) };
}

export function observe(sweep: Sweep, rule: Rule, { metrics }: PullRequest, places: readonly number[]): void {
  const { statistic } = rule;
  if (statistic === undefined) return;
  sweep.maxima.push(Math.max(...metrics.map(statistic)));
  const chosen = places.flatMap((place) => metrics[place] ?? []);
  for (const [i, effect] of EFFECTS.entries()) {
    for (const metric of chosen) sweep.slowed[i]?.push(statistic(slowed(metric, effect)));
  }
}

export function join(a: Sweep, b: Sweep): Sweep {
  return { maxima: [...a.maxima, ...b.maxima], slowed: a.slowed.map((all, i) => [...all, ...(b.slowed[i] ?? [])]) };
}

/** The setting, and the share of slowed metrics beyond it for each effect; null without enough pull requests. */
export function atBestSetting({ maxima, slowed: found }: Sweep): { setting: number; power: number[] } | null {
  const allowed = Math.floor(maxima.length * FALSE_PULL_REQUESTS);
  const setting = maxima.toSorted((a, b) => b - a)[allowed];
  if (setting === undefined || allowed < 1) return null;
  return {
    setting,
    power: found.map((all) => all.filter((value) => value > setting).length / Math.max(1, all.length)),
  };
}
