/** What a run's baseline must be like, and which stored runs may be it by their commit alone. */
import type { StoredRun } from '../../model/baseline.ts';
import type { Policy } from '../../model/config.ts';
import type { Ancestor, AncestorLine } from '../../model/ports/git.ts';
import type { RunRecord } from '../../model/run.ts';
import { configurationOf, isSameSeries, type Series } from '../series.ts';
import { COMMIT_DIGITS, KEY_DIGITS } from '../stored-run-path.ts';

/** What the configuration says of baselines. */
export type BaselinePolicy = Pick<Policy['compare'], 'runs' | 'staleAfterDays' | 'staleAfterCommits'>;

/** With the suite and the configuration whose it is. */
export interface BaselineQuery extends Series {
  /** The run's full environment key. */
  key: string;
  /** The run's own id: it is never its own baseline. */
  ownId: string;
  /** The measured commit; left out where it is not known. */
  itself?: string;
  /** Commits of the measured branch itself, whose runs do not count; left out: none are known. */
  ahead?: readonly string[];
  /** Commits whose runs may count, nearest first; null: any commit's, the newest run first. */
  commits: Ancestor[] | null;
  /** Only runs of this branch count, where its commits are not known; null: any branch's. */
  branch: string | null;
}

/**
 * With fewer runs than this nothing is known of the noise from run to run: then older ones are read too, which otherwise
 * tell more of changes that were accepted long ago than of today's host.
 */
export const FEW_RUNS = 8;

export const DAY = 86_400_000;

/**
 * The commits of an ancestor line whose runs may be a baseline. A merge base and all before it; of the measured commit's own
 * line its ancestors, and itself when there are uncommitted changes to compare with it.
 */
export function acceptableCommits(ancestors: AncestorLine, treeIsDirty: boolean): Ancestor[] {
  return ancestors.own && !treeIsDirty ? ancestors.commits.slice(1) : ancestors.commits;
}

/**
 * Where no ancestor was measured, a commit may be compared with its own earlier runs: so a repeat of the very first one
 * is compared, yet a repeat never hides what a commit did.
 */
export function itselfAlone(ancestors: AncestorLine): Ancestor[] {
  return ancestors.own ? ancestors.commits.slice(0, 1) : [];
}

/** Runs of the history other than this one, of any environment, that are not marked as excluded. */
export function countable(stored: StoredRun[], query: BaselineQuery): StoredRun[] {
  return stored.filter((one) => isSameSeries(one, query) && one.id !== query.ownId && !one.excluded);
}

/** The stored runs that may count, best first: nearest commit, then newest. */
export function rankCandidates(stored: StoredRun[], query: BaselineQuery): StoredRun[] {
  const rank = ranksOf(query);
  return countable(stored, query)
    .filter((one) => one.key === query.key.slice(0, KEY_DIGITS) && rank(one) !== undefined)
    .toSorted((a, b) => (rank(a) ?? 0) - (rank(b) ?? 0) || newestFirst(a, b));
}

/** Of each run its place among the acceptable commits, nearest 0; undefined when its commit is none of them. */
export function ranksOf({ commits }: BaselineQuery): (stored: StoredRun) => number | undefined {
  if (commits === null) return () => 0;
  const ranks = new Map(commits.map(({ commit }, rank) => [commit.slice(0, COMMIT_DIGITS), rank] as const));
  return (stored) => ranks.get(stored.commit);
}

/** For the limits of age and distance: whether a run is within both. A date that is none, or to come, is not. */
export function freshness(query: BaselineQuery, policy: BaselinePolicy, now: Date): (stored: StoredRun) => boolean {
  const rank = ranksOf(query);
  return (stored) => {
    const distance = query.commits?.[rank(stored) ?? -1]?.distance ?? 0;
    return isYoung(stored.startedAt, policy, now) && distance <= policy.staleAfterCommits;
  };
}

/** Clocks may differ by a day; a run that comes from further ahead has no age that can be trusted. */
export function isYoung(startedAt: string, policy: BaselinePolicy, now: Date): boolean {
  const days = (now.getTime() - Date.parse(startedAt)) / DAY;
  return days >= -1 && days <= policy.staleAfterDays;
}

/** Why a run that was read back does not count after all, or null. Follows a count: "2 measured for a pull request". */
export function rejection(run: RunRecord, query: BaselineQuery): string | null {
  const { commit, branch, dirty, pullRequest } = run.source;
  if (run.suite !== query.suite) return 'of another suite';
  if (configurationOf(run.source.configuration) !== query.configuration) return 'of another configuration';
  if (run.id === query.ownId) return 'the run itself';
  if (run.environment.key !== query.key) return 'with another full environment key';
  if (dirty) return 'with uncommitted changes';
  if (run.status !== 'ok') return `with status "${run.status}"`;
  // What was measured then was the merge, which is in nobody's line.
  if (pullRequest !== null) return 'measured for a pull request';
  if (query.branch !== null && branch !== query.branch) return 'of another branch';
  const isAcceptable = query.commits?.some((one) => one.commit === commit) ?? true;
  return isAcceptable ? null : NOT_AN_ANCESTOR;
}

export const OF_THE_BRANCH = 'of this branch itself';
export const NOT_AN_ANCESTOR = 'of commits that this one does not build on';

function newestFirst(a: StoredRun, b: StoredRun): number {
  if (a.startedAt !== b.startedAt) return a.startedAt < b.startedAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
