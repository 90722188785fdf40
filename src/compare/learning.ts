/** How far the noise floors of a suite are learned, and which neighbouring commits would teach more. */
import type { Baseline, Learning, MetricComparison, Policy, Run, Suite } from '../model.ts';
import type { Ancestor } from '../world.ts';
import { examine, type Rules } from './examine.ts';
import type { BaseRun } from './known-run.ts';
import { FEWEST_COMPARISONS } from './statistics/noise-floor.ts';

/** What a compared suite has still to learn; null: nothing. */
export function learningOf(
  metrics: Pick<MetricComparison, 'power'>[],
  suite: Pick<Suite, 'image'>,
  compare: Pick<Policy['compare'], 'learn' | 'mode'>,
): Learning | null {
  const open = metrics.flatMap(({ power }) => (power === undefined || power.floor.learned ? [] : [power.comparisons]));
  if (open.length === 0) return null;
  return { comparisons: Math.min(...open), needed: FEWEST_COMPARISONS, automatic: canLearn(suite, compare) };
}

/** Pairs alone need a floor, and a ready image is the same for every commit. */
export function canLearn(
  { image }: Pick<Suite, 'image'>,
  { learn, mode }: Pick<Policy['compare'], 'learn' | 'mode'>,
): boolean {
  return learn && mode !== 'stored' && image?.name === undefined;
}

/** Comparisons that are missing until the floor of every metric that varies is learned. */
export function comparisonsToLearn(run: Run, baseline: Baseline, baseRuns: readonly BaseRun[], rules: Rules): number {
  const known = examine(run, baseline, baseRuns, rules).flatMap((one) => (one.exact ? [] : [one.comparisons]));
  return known.length === 0 ? 0 : Math.max(0, FEWEST_COMPARISONS - Math.min(...known));
}

export interface Neighbours {
  commit: string;
  /** Its first parent. */
  base: string;
}

/** Along first parents from the nearest commit on, without those that `stored` runs have compared already. */
export function untaughtNeighbours(commits: readonly Ancestor[], stored: readonly BaseRun[]): Neighbours[] {
  const known = new Set(
    stored.flatMap(({ source, pairs }) =>
      pairs?.purpose === 'calibration' ? [`${source.commit} ${pairs.base.commit}`] : [],
    ),
  );
  const byHash = new Map(commits.map((one) => [one.commit, one]));
  const found: Neighbours[] = [];
  for (let at = commits[0]; at?.parent !== undefined; at = byHash.get(at.parent)) {
    if (!known.has(`${at.commit} ${at.parent}`)) found.push({ commit: at.commit, base: at.parent });
  }
  return found;
}
