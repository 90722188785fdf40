/** Which stored runs count as the baseline of a run, and why; no store, git or clock is asked here. */
import { canonicalJson } from './canonical-json.ts';
import type { Baseline, BaselineRun, Environment, Json, Policy, Run, StoredRun } from './model.ts';

export interface Wanted {
  suite: string;
  /** The run's full environment key. */
  key: string;
  /** The run's own id: it is never its own baseline. */
  ownId: string;
  /** Full names of the commits that may count, nearest first; null: any commit, the newest run first. */
  commits: string[] | null;
}

/** Digits of the environment key, and of a commit, that a stored run's place tells. */
const KEY_DIGITS = 16;
const COMMIT_DIGITS = 12;
const DAY = 86_400_000;

/** The stored runs worth reading, best first: nearest commit, then newest. */
export function rankCandidates(stored: StoredRun[], wanted: Wanted): StoredRun[] {
  const acceptable =
    wanted.commits === null ? null : new Set(wanted.commits.map((commit) => commit.slice(0, COMMIT_DIGITS)));
  return countable(stored, wanted)
    .filter((one) => one.key === wanted.key.slice(0, KEY_DIGITS) && (acceptable === null || acceptable.has(one.commit)))
    .toSorted(nearestFirst(wanted.commits));
}

/** The best run of another environment: reading it tells what differs. Null when every run has the wanted key. */
export function nearestElsewhere(stored: StoredRun[], wanted: Wanted): StoredRun | null {
  const elsewhere = countable(stored, wanted).filter((one) => one.key !== wanted.key.slice(0, KEY_DIGITS));
  return elsewhere.toSorted(nearestFirst(wanted.commits))[0] ?? null;
}

/**
 * Which commits may be the baseline of a run on this machine, nearest first; null (any) when there is no commit.
 * Uncommitted changes are compared with HEAD; a clean commit with its ancestors, and with itself only when none of
 * them was measured: so a repeat of the very first commit is compared, yet a repeat never hides what a commit did.
 * `storedCommits` are those of countable runs with the wanted key, as in `StoredRun`.
 */
export function localCommits(
  head: string | null,
  ancestors: string[],
  treeIsDirty: boolean,
  storedCommits: string[],
): string[] | null {
  if (head === null) return null;
  if (treeIsDirty) return [head, ...ancestors];
  const stored = new Set(storedCommits);
  return ancestors.some((commit) => stored.has(commit.slice(0, COMMIT_DIGITS))) ? ancestors : [head];
}

export interface BaselineQuestion {
  wanted: Wanted;
  /** Every stored run of the suite, for the reasons. */
  stored: StoredRun[];
  /** The candidates that were read back, best first. */
  candidates: Run[];
  /** The run of `nearestElsewhere`, when it was read. */
  elsewhere: Run | null;
  environment: Environment;
  /** The run's own commit and its ancestors, nearest first; empty when not known. */
  lineage: string[];
  policy: Policy['compare'];
  now: Date;
}

/** The baseline and its runs, best first; no runs unless its state is `found` or `stale`. */
export function chooseBaseline(question: BaselineQuestion): { baseline: Baseline; runs: Run[] } {
  const { wanted, lineage, policy, now } = question;
  const runs = question.candidates.filter((run) => rejection(run, wanted) === null).slice(0, policy.runs);
  if (runs.length === 0) return { baseline: nothingCounts(question), runs };
  const described = runs.map((run) => describe(run, lineage));
  const age = Math.min(...runs.map((run) => (now.getTime() - Date.parse(run.startedAt)) / DAY));
  const counted = `${plural(runs.length, 'run')} of ${commitsOf(runs)}`;
  // Written so that an age that is not a number is stale.
  if (age <= policy.staleAfterDays) {
    return { baseline: { state: 'found', runs: described, reason: `Compared with ${counted}.` }, runs };
  }
  const old = Number.isFinite(age) ? `${plural(Math.floor(age), 'day')} old` : 'of unknown age';
  const reason = `Compared with ${counted}, of which the newest is ${old}: more than ${plural(policy.staleAfterDays, 'day')} is stale.`;
  return { baseline: { state: 'stale', runs: described, reason }, runs };
}

function nothingCounts(question: BaselineQuestion): Baseline {
  const { wanted, stored, elsewhere, environment } = question;
  const others = stored.filter((one) => one.suite === wanted.suite && one.id !== wanted.ownId);
  const suite = `suite ${JSON.stringify(wanted.suite)}`;
  if (others.length === 0) return { state: 'no baseline', reason: `No run of ${suite} is stored yet.` };
  const usable = countable(stored, wanted);
  const here = usable.filter((one) => one.key === wanted.key.slice(0, KEY_DIGITS));
  if (usable.length > 0 && here.length === 0) {
    const differences = elsewhere === null ? [] : differingFields(elsewhere.environment, environment);
    const fields = differences.map((difference) => difference.field).join(', ');
    const what = fields === '' ? 'what differs is not known' : `these differ: ${fields}`;
    const reason = `No stored run of ${suite} was measured in this environment; ${plural(usable.length, 'run')} in others (${what}).`;
    return { state: 'incomparable', reason, differences };
  }
  const ranked = rankCandidates(stored, wanted).length;
  const causes: [number, string][] = [
    [others.length - usable.length, 'never count (uncommitted changes, or the status was not ok)'],
    [usable.length - here.length, 'of another environment'],
    [here.length - ranked, 'of commits that are not acceptable here'],
    [ranked - question.candidates.length, 'damaged, of another branch, or beyond the number that is pooled'],
    ...rejections(question),
  ];
  const why = causes.filter(([count]) => count > 0).map(([count, cause]) => `${count} ${cause}`);
  const stay = `${plural(others.length, 'stored run')} of ${suite}, but none counts: ${why.join(', ')}.`;
  return { state: 'no baseline', reason: `${stay}${acceptableText(wanted.commits)}` };
}

/** Why the runs that were read did not count, each cause with how many it hit. */
function rejections(question: BaselineQuestion): [number, string][] {
  const causes = new Map<string, number>();
  for (const run of question.candidates) {
    const cause = rejection(run, question.wanted);
    if (cause !== null) causes.set(cause, (causes.get(cause) ?? 0) + 1);
  }
  return [...causes].map(([cause, count]) => [count, cause]);
}

function rejection(run: Run, wanted: Wanted): string | null {
  if (run.suite !== wanted.suite) return 'of another suite';
  if (run.id === wanted.ownId) return 'the run itself';
  if (run.environment.key !== wanted.key) return 'with another full environment key';
  if (run.source.dirty) return 'with uncommitted changes';
  return run.status === 'ok' ? null : `with status "${run.status}"`;
}

function acceptableText(commits: string[] | null): string {
  const [first] = commits ?? [];
  if (commits === null) return '';
  if (first === undefined) return ' No commit is acceptable: the history is not known (a shallow clone?).';
  const others = commits.length === 1 ? '' : ` and ${plural(commits.length - 1, 'older commit')}`;
  return ` Acceptable: ${first.slice(0, COMMIT_DIGITS)}${others}.`;
}

/** Hard fields in which two environments differ, with both values; a field that one of them lacks counts as null. */
export function differingFields(base: Environment, head: Environment): { field: string; base: Json; head: Json }[] {
  const fieldOf = (fields: Record<string, Json>, name: string): Json =>
    Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
  return [...new Set([...Object.keys(base.hard), ...Object.keys(head.hard)])]
    .toSorted()
    .map((field) => ({ field, base: fieldOf(base.hard, field), head: fieldOf(head.hard, field) }))
    .filter((pair) => canonicalJson(pair.base) !== canonicalJson(pair.head));
}

function describe(run: Run, lineage: string[]): BaselineRun {
  const { commit } = run.source;
  const place = commit === null ? -1 : lineage.indexOf(commit);
  return { id: run.id, commit, startedAt: run.startedAt, distance: place < 0 ? null : place };
}

function commitsOf(runs: Run[]): string {
  const commits = [...new Set(runs.map((run) => run.source.commit?.slice(0, COMMIT_DIGITS) ?? 'no known commit'))];
  const [first] = commits;
  return commits.length === 1 ? `${first}` : `${plural(commits.length, 'commit')}, the first ${first}`;
}

function countable(stored: StoredRun[], wanted: Wanted): StoredRun[] {
  return stored.filter((one) => one.suite === wanted.suite && one.id !== wanted.ownId && !one.excluded);
}

function nearestFirst(commits: string[] | null): (a: StoredRun, b: StoredRun) => number {
  const distance = distances(commits);
  return (a, b) => {
    const [near, far] = [distance(a), distance(b)];
    if (near !== far) return near - far;
    if (a.startedAt !== b.startedAt) return a.startedAt < b.startedAt ? 1 : -1;
    return a.id < b.id ? -1 : 1;
  };
}

/** Gives a run's place among the acceptable commits: unknown ones come last, all alike. */
function distances(commits: string[] | null): (stored: StoredRun) => number {
  if (commits === null) return () => 0;
  const places = new Map(commits.map((commit, place) => [commit.slice(0, COMMIT_DIGITS), place] as const));
  return (stored) => places.get(stored.commit) ?? commits.length;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
