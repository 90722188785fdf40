/** Which stored runs count as the baseline of a run, and why each other one does not; no store, git or clock is asked here. */
import { differingFields, onlyDefinition } from '../../environment/differences.ts';
import type { Baseline, BaselineRun, Rejected, StoredRun } from '../../model/baseline.ts';
import type { Ancestor } from '../../model/ports/git.ts';
import type { Environment, RunRecord } from '../../model/run.ts';
import { plural, quoted } from '../../text/quote.ts';
import { isSameSeries } from '../series.ts';
import { COMMIT_DIGITS, KEY_DIGITS } from '../stored-run-path.ts';
import {
  type BaselinePolicy,
  type BaselineQuery,
  countable,
  DAY,
  freshness,
  isYoung,
  NOT_AN_ANCESTOR,
  OF_THE_BRANCH,
  ranksOf,
} from './candidates.ts';

export interface BaselineQuestion extends Omit<Looked, 'counting'> {
  /** The runs that were read back and count, best first. */
  runs: RunRecord[];
  environment: Environment;
  /** A run of another environment, when none of this one was stored: it tells what differs. */
  elsewhere: RunRecord | null;
}

/** The baseline of a run: `runs` say which commits, how old and how far; `reason` says it in a sentence. */
export function chooseBaseline(question: BaselineQuestion): Baseline {
  const { query, runs, policy, now } = question;
  const left = rejected({ ...question, counting: runs.map((run) => run.id) });
  const [nearest] = runs;
  if (nearest === undefined) return nothingCounts(question, left);
  const described = runs.map((run) => describe(run, query.commits));
  const distance = described[0]?.distance ?? null;
  const counted = `${plural(runs.length, 'run')} of ${commitsOf(runs)}`;
  const causes = [
    ...(runs.some((run) => isYoung(run.startedAt, policy, now))
      ? []
      : [`the newest is ${ageOf(runs, now)}: more than ${plural(policy.staleAfterDays, 'day')} is stale`]),
    ...((distance ?? 0) <= policy.staleAfterCommits
      ? []
      : [`the nearest is ${plural(distance ?? 0, 'commit')} away: more than ${policy.staleAfterCommits} is stale`]),
  ];
  const more = left.length === 0 ? {} : { leftOut: left };
  if (causes.length === 0) {
    return { state: 'found', runs: described, reason: `Compared with ${counted}${farAway(distance)}.`, ...more };
  }
  return {
    state: 'stale',
    runs: described,
    reason: `Compared with ${counted}, of which ${causes.join(', and ')}.`,
    ...more,
  };
}

function nothingCounts(question: BaselineQuestion, left: Rejected[]): Baseline {
  const { query, stored, elsewhere, environment } = question;
  const suite = `suite ${quoted(query.suite)}`;
  const others = left.reduce((sum, { count }) => sum + count, 0);
  if (others === 0) return { state: 'no baseline', reason: `No run of ${suite} is stored yet.` };
  const usable = countable(stored, query);
  const isHere = usable.some((one) => one.key === query.key.slice(0, KEY_DIGITS));
  if (isHere || usable.length === 0) {
    const why = left.map(({ count, cause }) => `${count} ${cause}`).join(', ');
    const none = `${plural(others, 'stored run')} of ${suite}, but none counts: ${why}.`;
    return { state: 'no baseline', reason: `${none}${acceptableText(query)}` };
  }
  if (elsewhere?.imported !== undefined) {
    const tool = elsewhere.imported;
    const reason = `No run of ${suite} was measured here yet. The newest stored one was imported (${tool}): how it was measured is not known, so it is never used as a baseline.`;
    return { state: 'incomparable', reason, differences: [{ field: 'imported', base: tool, head: null }] };
  }
  const differences = elsewhere === null ? [] : differingFields(elsewhere.environment, environment);
  const fields = differences.map((difference) => difference.field).join(', ');
  const what = fields === '' ? 'what differs is not known' : `these differ: ${fields}`;
  const environments = new Set(usable.map((one) => one.key)).size;
  const reason = onlyDefinition(differences)
    ? `No stored run of ${suite} was measured with this definition of the suite (${what}).`
    : `No stored run of ${suite} was measured in this environment, but in ${plural(environments, 'other')} (${what}).`;
  return { state: 'incomparable', reason, differences };
}

function acceptableText({ commits, branch }: BaselineQuery): string {
  if (branch !== null) return ` Acceptable: runs of ${branch}.`;
  const [first] = commits ?? [];
  if (commits === null) return '';
  if (first === undefined) return ' No commit is acceptable: none is known to come before this one.';
  const others = commits.length === 1 ? '' : ` and ${plural(commits.length - 1, 'older commit')}`;
  return ` Acceptable: ${first.commit.slice(0, COMMIT_DIGITS)}${others}.`;
}

function describe(run: RunRecord, commits: Ancestor[] | null): BaselineRun {
  const { commit } = run.source;
  const distance = commits?.find((one) => one.commit === commit)?.distance ?? null;
  return { id: run.id, commit, startedAt: run.startedAt, distance };
}

function commitsOf(runs: RunRecord[]): string {
  const commits = [...new Set(runs.map((run) => run.source.commit?.slice(0, COMMIT_DIGITS) ?? 'no known commit'))];
  const [first] = commits;
  return commits.length === 1 ? `${first}` : `${plural(commits.length, 'commit')}, the nearest ${first}`;
}

function farAway(distance: number | null): string {
  return distance === null || distance === 0 ? '' : `, ${plural(distance, 'commit')} back`;
}

function ageOf(runs: RunRecord[], now: Date): string {
  const days = Math.min(...runs.map((run) => (now.getTime() - Date.parse(run.startedAt)) / DAY));
  if (!Number.isFinite(days)) return 'of unknown age';
  return days < 0
    ? `dated ${plural(Math.ceil(-days), 'day')} ahead of this clock`
    : `${plural(Math.floor(days), 'day')} old`;
}

interface Looked {
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
function rejected(looked: Looked): Rejected[] {
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
  const ahead = new Set(query.ahead?.map((commit) => commit.slice(0, COMMIT_DIGITS)));
  const limits = `more than ${policy.staleAfterDays} days old or ${policy.staleAfterCommits} commits away`;
  return (one) => {
    if (!isSameSeries(one, query) || one.id === query.ownId || chosen.has(one.id)) return null;
    if (one.excluded) return EXCLUDED;
    if (one.key !== key) return 'of another environment';
    if (rank(one) === undefined) {
      if (one.commit === itself) return 'of this commit itself';
      return ahead.has(one.commit) ? OF_THE_BRANCH : NOT_AN_ANCESTOR;
    }
    const cause = refused.get(one.id);
    if (cause !== undefined) return cause;
    return isFresh(one) || counting.length === 0 ? `beyond the ${policy.runs} that are pooled` : limits;
  };
}
