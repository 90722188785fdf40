/** Looks for the stored runs that may be the baseline; which of them are is decided in history/baseline/describe.ts. */
import { type KnownRun, knownRun } from '../../compare/known-run.ts';
import {
  acceptableCommits,
  type BaselinePolicy,
  type BaselineQuery,
  countable,
  itselfAlone,
  rankCandidates,
  ranksOf,
  rejection,
} from '../../history/baseline/candidates.ts';
import { chooseBaseline } from '../../history/baseline/describe.ts';
import { fewest, lacksCalibrations, readingOrder, searchFor, teaching } from '../../history/baseline/search.ts';
import { configurationOf, parseSeries, seriesName } from '../../history/series.ts';
import { COMMIT_DIGITS, KEY_DIGITS } from '../../history/stored-run-path.ts';
import type { Baseline, StoredRun } from '../../model/baseline.ts';
import { PinbenchError } from '../../model/errors.ts';
import type { AncestorLine, Ancestry } from '../../model/ports/git.ts';
import type { Search, Store } from '../../model/ports/store.ts';
import type { Run, RunApart } from '../../model/run.ts';
import { quoted } from '../../text/quote.ts';

/** Where a run's baseline may lie. */
export interface BaselineScope {
  /** The commits before the run; null outside git, where any commit counts. */
  ancestry: Ancestry | null;
  /** Branch whose newest runs are taken when no commits can be had; null: then that is an error. */
  branch: string | null;
  /** What the run is compared with, by its name; left out where only the measured commit's own line counts. */
  name?: string | null;
  /** Whether uncommitted changes are compared with their commit where nothing is stored; left out: only where `name` says of what. */
  isProposal?: boolean;
  /** Suites that other configurations of the repository have too; left out: that is not known. */
  elsewhere?: () => Promise<ReadonlySet<string>>;
}

/** What every step of the search needs. */
interface SearchContext {
  store: Store;
  policy: BaselinePolicy;
  now: Date;
  scope: BaselineScope;
  /** Sentences for the report. */
  notes: Set<string>;
}

/** What was found in a store, and what was refused of it when it was read. */
interface Findings {
  query: BaselineQuery;
  stored: StoredRun[];
  /** The pool, best first. */
  runs: KnownRun[];
  /** Calibrations that found no place in it, best first. */
  calibrations: KnownRun[];
  /** By id, the cause. */
  refused: Map<string, string>;
}

/** Other environments that are looked into for what differs, at most. */
const MOST_ELSEWHERE = 10;

export interface Found {
  baseline: Baseline;
  /** The baseline's, nearest first. */
  runs: KnownRun[];
  /** More runs, nearest first, that only the noise floor is learned from. */
  calibrations: KnownRun[];
  /** Calibrations of the measured commit and its branch, from which only later runs learn. */
  ownCalibrations: number;
  /** Sentences for the report. */
  notes: string[];
}

export async function findBaseline(
  run: Run,
  scope: BaselineScope,
  policy: BaselinePolicy,
  store: Store,
  now: Date,
): Promise<Found> {
  const context: SearchContext = { store, policy, now, scope, notes: new Set() };
  const { suite, environment, id: ownId } = run;
  const { key } = environment;
  const configuration = configurationOf(run.source.configuration);
  const itself = run.source.commit === null ? {} : { itself: run.source.commit };
  const any: BaselineQuery = { suite, configuration, key, ownId, ...itself, commits: null, branch: null };
  const keys = await store.keys(seriesName(any), key.slice(0, KEY_DIGITS));
  const [here = [], others = []] = [true, false].map((own) => keys.filter((one) => key.startsWith(one) === own));
  const nothing: Findings = { query: any, stored: [], runs: [], calibrations: [], refused: new Map() };
  const found = here.length === 0 ? nothing : await amongAncestors(any, run.source.dirty, context);
  const isHere = countable(found.stored, any).length > 0;
  const elsewhere = isHere ? { stored: [], run: null } : await lookElsewhere(others, any, context);
  const baseline = chooseBaseline({
    ...found,
    stored: [...found.stored, ...elsewhere.stored],
    elsewhere: elsewhere.run,
    environment,
    policy,
    now,
  });
  if (found.stored.length === 0 && configuration !== null) await noteShared(any, context);
  const { runs, calibrations } = found;
  return { baseline, runs, calibrations, ownCalibrations: ownCalibrations(found), notes: [...context.notes] };
}

function ownCalibrations({ query, stored }: Findings): number {
  const rank = ranksOf(query);
  const own = new Set([query.itself, ...(query.ahead ?? [])].map((commit) => commit?.slice(0, COMMIT_DIGITS)));
  const key = query.key.slice(0, KEY_DIGITS);
  return countable(stored, query).filter(
    (one) => one.calibration && one.key === key && own.has(one.commit) && rank(one) === undefined,
  ).length;
}

/**
 * Goes further back while the pool is not full or known calibrations are too far away, and furthest only when nothing was found at all: each step back fetches
 * more of the history.
 */
async function amongAncestors(any: BaselineQuery, dirty: boolean, context: SearchContext): Promise<Findings> {
  const { scope } = context;
  if (scope.ancestry === null) return look(any, context);
  let findings: Findings | null = null;
  let ancestors: AncestorLine | null = null;
  for (let effort = 0; ; effort++) {
    const further = await ancestorsOf(scope.ancestry, effort, scope.branch, context);
    if (further === 'unknown') return look({ ...any, branch: scope.branch }, context);
    if (further === null) break;
    ancestors = further;
    const { ahead = [] } = ancestors;
    findings = await look({ ...any, ahead, commits: acceptableCommits(ancestors, dirty) }, context);
    const isFull = findings.runs.length >= context.policy.runs && !lacksCalibrations(findings.stored, findings.query);
    if (effort === 0 ? isFull : findings.runs.length > 0) break;
  }
  if (ancestors === null || findings === null) return look({ ...any, commits: [] }, context);
  if (ancestors.note !== null) context.notes.add(ancestors.note);
  if (findings.runs.length > 0) return findings;
  const alone = { ...any, commits: itselfAlone(ancestors) };
  // What was found reaches back to before this commit was made: its own runs are there.
  return rankCandidates(findings.stored, alone).length === 0 ? findings : readBest(findings.stored, alone, context);
}

/** `unknown`: neither clone nor remote could tell, and a branch can stand in for the commits. */
async function ancestorsOf(
  ancestry: Ancestry,
  effort: number,
  branch: string | null,
  { notes }: SearchContext,
): Promise<AncestorLine | 'unknown' | null> {
  try {
    return await ancestry.ancestors(effort);
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'infrastructure' || branch === null) throw thrown;
    const instead = `the newest runs of ${branch} were taken by the branch's name`;
    notes.add(`The commits before this one are not known, so ${instead}: ${thrown.message}.`);
    return 'unknown';
  }
}

async function look(query: BaselineQuery, context: SearchContext): Promise<Findings> {
  const { store, policy, now } = context;
  return readBest(await store.list(seriesName(query), searchFor(query, policy, now)), query, context);
}

/** A damaged or foreign file costs one run, never the comparison. */
async function readBest(stored: StoredRun[], query: BaselineQuery, context: SearchContext): Promise<Findings> {
  const { policy, now } = context;
  const { within, beyond } = readingOrder(stored, query, policy, now);
  const refused = new Map<string, string>();
  const read = new Map<string, KnownRun>();
  let like: KnownRun | undefined;
  // Its samples are let go before the next one is read.
  const know = async (one: StoredRun): Promise<KnownRun | null> => {
    const run = await readApart(one, context);
    like = run === null ? like : knownRun(run, like);
    return run === null ? null : (like ?? null);
  };
  // Together: a store elsewhere fetches them at once.
  const readAll = async (batch: StoredRun[]): Promise<void> => {
    const runs = await Promise.all(batch.map(know));
    for (const [index, { id }] of batch.entries()) {
      const run = runs[index] ?? null;
      const cause = run === null ? 'damaged' : (rejection(run, query) ?? (await mixture(run, context)));
      if (cause !== null) refused.set(id, cause);
      else if (run !== null) read.set(id, run);
    }
  };
  const fill = async (some: StoredRun[]): Promise<void> => {
    for (let next = 0; next < some.length && read.size < policy.runs; ) {
      const batch = some.slice(next, next + policy.runs - read.size);
      next += batch.length;
      await readAll(batch);
    }
  };
  await fill(within);
  if (read.size < fewest(policy)) await fill(beyond);
  const pool = new Set(read.keys());
  await readAll(teaching(within).filter(({ id }) => !pool.has(id) && !refused.has(id)));
  const order = rankCandidates(stored, query).flatMap(({ id }) => read.get(id) ?? []);
  const [runs = [], calibrations = []] = [true, false].map((own) => order.filter(({ id }) => pool.has(id) === own));
  return { query, stored, runs, calibrations, refused };
}

/**
 * Why a run of the root's history may be of another configuration, or null: before runs said whose they are, all
 * configurations had one history. What the store has of others cannot be changed by who is judged.
 */
async function mixture({ suite, source }: KnownRun, { scope, store }: SearchContext): Promise<string | null> {
  if (source.configuration !== undefined) return null;
  const others = ((await store.series?.()) ?? []).map(parseSeries);
  const isShared = others.some((one) => one?.suite === suite && one.configuration !== null);
  if (!isShared && (await scope.elsewhere?.())?.has(suite) !== true) return null;
  return 'of a mixed history: stored when all configurations shared one, and another one has this suite as well';
}

/** Where a configuration has no history of its own yet: says so when it may have one that it shared with others. */
async function noteShared(query: BaselineQuery, context: SearchContext): Promise<void> {
  const root = { ...query, configuration: null };
  const search: Search = { key: query.key.slice(0, KEY_DIGITS), enough: () => false };
  const keys = await context.store.keys(seriesName(root), search.key);
  const stored = keys.includes(search.key) ? await context.store.list(seriesName(root), search) : [];
  const [oldest] = countable(stored, root).toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  const run = oldest === undefined ? null : await readOne(oldest, context);
  if (run === null || run.imported !== undefined || run.source.configuration !== undefined) return;
  context.notes.add(
    `Runs of suite ${quoted(query.suite)} that were stored when all configurations shared one history are not compared with: they do not say which configuration they are of. The next run that is stored begins a history of its own for ${JSON.stringify(query.configuration)}.`,
  );
}

/** The newest run of other environments: reading it tells what differs. */
async function lookElsewhere(
  keys: string[],
  query: BaselineQuery,
  context: SearchContext,
): Promise<{ stored: StoredRun[]; run: Run | null }> {
  const stored: StoredRun[] = [];
  for (const key of keys.slice(0, MOST_ELSEWHERE)) {
    const search: Search = { key, enough: (found) => countable(found, query).length > 0 };
    stored.push(...(await context.store.list(seriesName(query), search)));
  }
  const [newest] = countable(stored, query).toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  return { stored, run: newest === undefined ? null : await readOne(newest, context) };
}

function readOne(stored: StoredRun, context: SearchContext): Promise<Run | null> {
  return orNoted(() => context.store.read(stored), context);
}

function readApart(stored: StoredRun, context: SearchContext): Promise<Run | RunApart | null> {
  const { store } = context;
  return orNoted(() => (store.readApart === undefined ? store.read(stored) : store.readApart(stored)), context);
}

async function orNoted<Read>(read: () => Promise<Read>, { notes }: SearchContext): Promise<Read | null> {
  try {
    return await read();
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    notes.add(`A stored run was left out: ${thrown.message}`);
    return null;
  }
}
