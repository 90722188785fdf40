/** Why each stored run that was looked at does not count. */
import type { Rejected, StoredRun } from '../../model/baseline.ts';
import { isSameSeries } from '../series.ts';
import { COMMIT_DIGITS, KEY_DIGITS } from '../stored-run-path.ts';
import { type BaselinePolicy, type BaselineQuery, freshness, NOT_AN_ANCESTOR, ranksOf } from './candidates.ts';

export interface Looked {
  query: BaselineQuery;
  /** Every stored run that was looked at. */
  stored: StoredRun[];
  /** Ids of the runs that count. */
  counting: string[];
  /** By id, why a run that was read does not count. */
  refused: ReadonlyMap<string, string>;
  policy: BaselinePolicy;
  now: Date;
}

/** Causes in the order in which runs meet them; each run is counted once. */
export function rejected(looked: Looked): Rejected[] {
  const causeOf = causes(looked);
  const counts = new Map<string, number>();
  for (const one of looked.stored) {
    const cause = causeOf(one);
    if (cause !== null) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].map(([cause, count]) => ({ count, cause: inNumber(cause, count) }));
}

function inNumber(cause: string, count: number): string {
  if (cause === EXCLUDED) return excluded(count);
  return cause === NOT_AN_ANCESTOR && count === 1 ? 'of a commit that this one does not build on' : cause;
}

const EXCLUDED = 'excluded';

function excluded(count: number): string {
  const [verb, whose] = count === 1 ? ['counts', 'its'] : ['count', 'their'];
  return `that never ${verb} (uncommitted changes, or ${whose} status was not ok)`;
}

function causes({ query, counting, refused, policy, now }: Looked): (stored: StoredRun) => string | null {
  const rank = ranksOf(query);
  const isFresh = freshness(query, policy, now);
  const chosen = new Set(counting);
  const key = query.key.slice(0, KEY_DIGITS);
  const itself = query.itself?.slice(0, COMMIT_DIGITS);
  const limits = `more than ${policy.staleAfterDays} days old or ${policy.staleAfterCommits} commits away`;
  return (one) => {
    if (!isSameSeries(one, query) || one.id === query.ownId || chosen.has(one.id)) return null;
    if (one.excluded) return EXCLUDED;
    if (one.key !== key) return 'of another environment';
    if (rank(one) === undefined) return one.commit === itself ? 'of this commit itself' : NOT_AN_ANCESTOR;
    const cause = refused.get(one.id);
    if (cause !== undefined) return cause;
    return isFresh(one) || counting.length === 0 ? `beyond the ${policy.runs} that are pooled` : limits;
  };
}
