/** How far the noise floors of a suite are learned, and which neighbouring commits would teach more. */
import { COMMIT_DIGITS } from '../history/stored-run-path.ts';
import type { StoredRun } from '../model/baseline.ts';
import type { Learning } from '../model/comparison.ts';
import type { Policy, Suite } from '../model/config.ts';
import type { Ancestor, AncestorLine } from '../model/ports/git.ts';
import { FEWEST_PAIRS } from '../statistics/looks.ts';
import { FEWEST_COMPARISONS } from '../statistics/noise-floor.ts';
import type { PreparedMetric } from './prepare-metrics.ts';

/** Of the metric that has the fewest; null: every floor that is needed is learned. */
export function fewestComparisons(
  prepared: Pick<PreparedMetric, 'exact' | 'settled' | 'floor' | 'comparisons'>[],
): number | null {
  const open = prepared.filter(({ exact, settled, floor }) => !exact && settled === undefined && !floor.learned);
  return open.length === 0 ? null : Math.min(...open.map(({ comparisons }) => comparisons));
}

export function learningOf(comparisons: number, suite: LearningSuite, compare: LearningPolicy): Learning {
  const { invocations } = suite.run;
  const isTooShort = mayLearn(suite, compare) && invocations < FEWEST_INVOCATIONS;
  return {
    comparisons,
    needed: FEWEST_COMPARISONS,
    automatic: canLearn(suite, compare),
    ...(isTooShort ? { tooShort: { invocations, needed: FEWEST_INVOCATIONS } } : {}),
  };
}

interface LearningSuite extends Pick<Suite, 'image'> {
  run: Pick<Suite['run'], 'invocations'>;
}
type LearningPolicy = Pick<Policy['compare'], 'learn' | 'mode'>;

/** With what keeps the count of comparisons low; `line` is where neighbours are, null: not known. */
export function withNeighbours(learning: Learning, own: number, line: AncestorLine | null): Learning {
  const neighbours = line === null || line.isCut === true ? null : untaughtNeighbours(line.commits, []).length;
  return {
    ...learning,
    ...(own === 0 ? {} : { own }),
    ...(neighbours === null || neighbours >= learning.needed ? {} : { neighbours }),
  };
}

/** The pairs of a comparison, and one more for what else takes time: learning is over after as long as a run takes. */
const FEWEST_INVOCATIONS = 2 * FEWEST_PAIRS + 1;

export function canLearn(suite: LearningSuite, compare: LearningPolicy): boolean {
  return mayLearn(suite, compare) && suite.run.invocations >= FEWEST_INVOCATIONS;
}

/** Pairs alone need a floor, and a ready image is the same for every commit. */
function mayLearn({ image }: LearningSuite, { learn, mode }: LearningPolicy): boolean {
  return learn && mode !== 'stored' && image?.name === undefined;
}

export interface Neighbours {
  commit: string;
  /** Its first parent. */
  base: string;
}

/**
 * Along first parents from the nearest commit on, without those whose comparison is `stored`: a comparison is a run of its
 * newer commit.
 */
export function untaughtNeighbours(
  commits: readonly Ancestor[],
  stored: readonly Pick<StoredRun, 'commit' | 'calibration'>[],
): Neighbours[] {
  const known = new Set(stored.flatMap(({ commit, calibration }) => (calibration === true ? [commit] : [])));
  const byHash = new Map(commits.map((one) => [one.commit, one]));
  const found: Neighbours[] = [];
  for (let at = commits[0]; at?.parent !== undefined; at = byHash.get(at.parent)) {
    if (!known.has(at.commit.slice(0, COMMIT_DIGITS))) found.push({ commit: at.commit, base: at.parent });
  }
  return found;
}
