/** How far back a store is searched for the runs of a baseline, and which of them are read. */
import type { StoredRun } from '../../model/baseline.ts';
import type { Search } from '../../model/ports/store.ts';
import { KEY_DIGITS } from '../stored-run-path.ts';
import {
  type BaselinePolicy,
  type BaselineQuery,
  countable,
  DAY,
  FEW_RUNS,
  freshness,
  rankCandidates,
  ranksOf,
} from './candidates.ts';

/** As many calibrations as a noise floor rests on, with some to spare for metrics that not all of them have. */
export const CALIBRATIONS = 30;
/** Days within which whoever calibrates each week has done so. */
const OFTEN = 8;
/** Where a run's branch has to be read in its file: so many more runs are looked up than are wanted. */
const SPARE = 3;

/**
 * Searches the months of this environment, newest first, and stops after month M when no month before M can hold a run
 * that would count before one that was found:
 *
 * 1. A commit is measured after it was made. With a full pool, only commits nearer than the last run in it matter; else
 *    all; all as well where there are calibrations and more are lacking, which count wherever they rank. If each of those was made in M or
 *    later (or on the last day before), none was measured before M.
 * 2. If enough found runs are within the limits of age and distance, older ones do not count. All that is left is older
 *    than the limit when M began longer ago than that.
 *
 * Clocks enter here alone: a wrong one may cost finding a run, and never makes a wrong one count.
 */
export function searchFor(query: BaselineQuery, policy: BaselinePolicy, now: Date): Search {
  const rank = ranksOf(query);
  return {
    key: query.key.slice(0, KEY_DIGITS),
    enough(found, since) {
      const began = Date.parse(since);
      const ranked = rankCandidates(found, query);
      const calibrations = teaching(ranked).length;
      // Where nobody calibrates, nothing is searched for it.
      const taught = calibrations === 0 ? began <= now.getTime() - OFTEN * DAY : calibrations === CALIBRATIONS;
      if (query.commits === null && ranked.length >= policy.runs * (query.branch === null ? 1 : SPARE)) return true;
      const last = taught ? ranked[policy.runs - 1] : undefined;
      const nearer = query.commits?.slice(0, last === undefined ? undefined : rank(last));
      if (nearer?.every(({ seconds }) => seconds * 1000 >= began - DAY) === true) return true;
      const fresh = ranked.filter(freshness(query, policy, now)).length;
      return fresh >= fewest(policy) && began <= now.getTime() - policy.staleAfterDays * DAY;
    },
  };
}

/** Those of the ranked runs that are read for the noise floor alone, wherever they rank. */
export function teaching(ranked: StoredRun[]): StoredRun[] {
  return ranked.filter((one) => one.calibration).slice(0, CALIBRATIONS);
}

/** Whether too few count, though more are stored: of commits that are not known to come before this one. */
export function lacksCalibrations(stored: StoredRun[], query: BaselineQuery): boolean {
  const taught = teaching(rankCandidates(stored, query)).length;
  return taught < CALIBRATIONS && teaching(countable(stored, query)).length > taught;
}

/** Runs worth reading, best first: those `within` the limits; those `beyond` only when few within could be read. */
export function readingOrder(
  stored: StoredRun[],
  query: BaselineQuery,
  policy: BaselinePolicy,
  now: Date,
): { within: StoredRun[]; beyond: StoredRun[] } {
  const isFresh = freshness(query, policy, now);
  const ranked = rankCandidates(stored, query);
  return { within: ranked.filter(isFresh), beyond: ranked.filter((one) => !isFresh(one)) };
}

/** Runs that make a baseline by themselves, however few the policy pools. */
export function fewest(policy: BaselinePolicy): number {
  return Math.min(FEW_RUNS, policy.runs);
}
