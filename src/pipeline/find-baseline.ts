/** Reads back the stored runs that may count as the baseline; which of them do is decided in baseline.ts. */
import { chooseBaseline, localCommits, nearestElsewhere, rankCandidates, type Wanted } from '../baseline.ts';
import { PinbenchError } from '../errors.ts';
import type { Baseline, Policy, Run, StoredRun } from '../model.ts';
import type { Repository, Store } from '../world.ts';

/**
 * `ancestry`: this commit's own line, on a person's machine. `branch`: the newest runs of a branch, where a clone is too
 * shallow to know ancestors.
 */
export type BaselineScope =
  | { kind: 'ancestry'; repository: Repository; root: string | null }
  | { kind: 'branch'; branch: string };

/** Commits that are looked back at most; a run further away would be stale in any case. */
const MOST_ANCESTORS = 500;

export async function findBaseline(
  run: Run,
  scope: BaselineScope,
  policy: Policy['compare'],
  store: Store,
  now: Date,
): Promise<{ baseline: Baseline; runs: Run[]; notes: string[] }> {
  const stored = await store.list(run.suite);
  const lineage = await lineageOf(run, scope);
  const wanted: Wanted = { suite: run.suite, key: run.environment.key, ownId: run.id, commits: null };
  if (scope.kind === 'ancestry') {
    const usable = rankCandidates(stored, wanted).map((one) => one.commit);
    wanted.commits = localCommits(run.source.commit, lineage.slice(1), run.source.dirty, usable);
  }
  const notes: string[] = [];
  const belongs = (one: Run): boolean => scope.kind === 'ancestry' || one.source.branch === scope.branch;
  const candidates = await readUpTo(policy.runs, rankCandidates(stored, wanted), store, belongs, notes);
  const other = candidates.length > 0 ? null : nearestElsewhere(stored, wanted);
  const [elsewhere = null] = other === null ? [] : await readUpTo(1, [other], store, belongs, notes);
  const question = { stored, wanted, candidates, elsewhere, environment: run.environment, lineage, policy, now };
  return { ...chooseBaseline(question), notes };
}

/** A damaged file costs one run, never the comparison. */
async function readUpTo(
  most: number,
  stored: StoredRun[],
  store: Store,
  belongs: (run: Run) => boolean,
  notes: string[],
): Promise<Run[]> {
  const runs: Run[] = [];
  for (const one of stored) {
    if (runs.length === most) break;
    try {
      const run = await store.read(one);
      if (belongs(run)) runs.push(run);
    } catch (thrown) {
      if (!(thrown instanceof PinbenchError)) throw thrown;
      notes.push(`A stored run was left out: ${thrown.message}`);
    }
  }
  return runs;
}

async function lineageOf(run: Run, scope: BaselineScope): Promise<string[]> {
  const { commit } = run.source;
  if (commit === null || scope.kind === 'branch') return [];
  if (scope.root === null) return [commit];
  return [commit, ...(await scope.repository.ancestors(scope.root, commit, MOST_ANCESTORS))];
}
