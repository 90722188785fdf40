/** What objectives say, with what the base could be held to under whatever settings it was measured. */
import { type BaseRun, type KnownRun, knownRun } from '../../compare/known-run.ts';
import { mayBeOneMachine } from '../../environment/differences.ts';
import { evaluateSlos } from '../../gate/slo.ts';
import {
  acceptableCommits,
  type BaselineQuery,
  rankCandidates,
  ranksOf,
  rejection,
} from '../../history/baseline/candidates.ts';
import { configurationOf, seriesName } from '../../history/series.ts';
import { KEY_DIGITS } from '../../history/stored-run-path.ts';
import type { StoredRun } from '../../model/baseline.ts';
import { PinbenchError } from '../../model/errors.ts';
import type { SloResult } from '../../model/gate.ts';
import type { Store } from '../../model/ports/store.ts';
import type { Run } from '../../model/run.ts';
import type { BaselineScope } from './find-baseline.ts';
import type { Plan } from './plan.ts';
import { hasResults } from './stored.ts';

/** Other environments that are looked into, at most. */
const MOST_ELSEWHERE = 10;

/**
 * `nearest`: of the baseline. Where an objective has no metric in the run, it is compared with the nearest stored run of any
 * environment too, for its names: a change of the configuration makes another environment, and must not make an objective
 * go away.
 */
export async function evaluateObjectives(
  run: Run,
  { policy: { slo }, target, scope }: Pick<Plan, 'policy' | 'target' | 'scope'>,
  nearest: BaseRun | undefined,
  store: Store | null,
): Promise<SloResult[]> {
  const before = nearest === undefined ? [] : [nearest];
  const results = evaluateSlos(run, slo, target, before);
  const isOpen = results.some(({ state, lost }) => state === 'unknown' && lost !== true);
  if (!isOpen || store === null || !hasResults(run)) return results;
  try {
    const known = await nearestOfAny(run, scope, store);
    return known === null ? results : evaluateSlos(run, slo, target, [...before, known]);
  } catch (thrown) {
    // The search for the baseline has said so.
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'infrastructure') throw thrown;
    return results;
  }
}

/** Of the nearest measured commit, and rather of this machine: elsewhere a suite may well report other metrics. */
async function nearestOfAny(run: Run, { ancestry, branch }: BaselineScope, store: Store): Promise<KnownRun | null> {
  const key = run.environment.key.slice(0, KEY_DIGITS);
  const series = { suite: run.suite, configuration: configurationOf(run.source.configuration) };
  const others = (await store.keys(seriesName(series), key)).filter((one) => one !== key);
  const keys = [key, ...others.slice(0, MOST_ELSEWHERE)];
  const any: BaselineQuery = { ...series, ownId: run.id, branch, key, commits: null };
  if (ancestry === null) return firstThatCounts(await nearestOfEach(keys, any, store), any, run, store);
  for (let effort = 0; ; effort += 1) {
    const ancestors = await ancestry.ancestors(effort);
    if (ancestors === null) return null;
    const query = { ...any, branch: null, commits: acceptableCommits(ancestors, run.source.dirty) };
    const found = await firstThatCounts(await nearestOfEach(keys, query, store), query, run, store);
    if (found !== null) return found;
  }
}

/** One stored run of each environment, the nearest of all first. */
async function nearestOfEach(keys: string[], any: BaselineQuery, store: Store): Promise<StoredRun[]> {
  const found = await Promise.all(
    keys.map(async (key) => {
      const ranked = (runs: StoredRun[]): StoredRun[] => rankCandidates(runs, { ...any, key });
      const runs = await store.list(seriesName(any), { key, enough: (some) => ranked(some).length > 0 });
      return ranked(runs).slice(0, 1);
    }),
  );
  const rank = ranksOf(any);
  return found.flat().toSorted((a, b) => (rank(a) ?? 0) - (rank(b) ?? 0));
}

async function firstThatCounts(
  candidates: StoredRun[],
  any: BaselineQuery,
  { environment }: Run,
  store: Store,
): Promise<KnownRun | null> {
  let elsewhere: KnownRun | null = null;
  for (const one of candidates) {
    const known = await readOne(one, store);
    if (known === null || rejection(known, { ...any, key: known.environment.key }) !== null) continue;
    if (mayBeOneMachine(known.environment, environment)) return known;
    // An imported one has another tool's names.
    if (known.imported === undefined) elsewhere ??= known;
  }
  return elsewhere;
}

/** null where the file is damaged. */
async function readOne(stored: StoredRun, store: Store): Promise<KnownRun | null> {
  try {
    return knownRun(await (store.readApart === undefined ? store.read(stored) : store.readApart(stored)));
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    return null;
  }
}
