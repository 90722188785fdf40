/**
 * Runs in the artifacts of the base branch's own workflow runs: where nothing may be pushed they are kept all the same, for
 * as long as GitHub keeps artifacts. Nothing is written, not even to the disk; trust.ts says what counts.
 */
import { seriesName } from '../../../history/series.ts';
import type { StoredRun } from '../../../model/baseline.ts';
import { infrastructureError } from '../../../model/errors.ts';
import type { Clock } from '../../../model/ports/host.ts';
import type { Search, Store } from '../../../model/ports/store.ts';
import type { Run } from '../../../model/run.ts';
import type { GitHubArtifacts, WorkflowRun } from '../../github/artifacts.ts';
import { runsIn } from './read-runs.ts';
import { type Home, isOfHome } from './trust.ts';

export interface ArtifactStoreOptions {
  github: GitHubArtifacts;
  /** "owner/name". */
  repository: string;
  /** Number of the workflow run that asks: by it GitHub tells which repository and which workflow this is. */
  runId: number;
  /** File of another workflow whose runs count, e.g. "push.yml"; left out: the workflow of `runId`. */
  workflow?: string;
  /** The base branch. */
  branch: string;
  parseRun(value: unknown, where: string): Run;
  clock: Pick<Clock, 'now'>;
  /** Is told, in sentences, what was left out; may quote what a stranger wrote, shortened, unescaped. */
  note(sentence: string): void;
  /** Workflow runs that are looked at, at most. */
  most?: number;
}

const MOST_WORKFLOW_RUNS = 30;
/** GitHub keeps artifacts no longer unless it is told to. */
const MOST_DAYS = 90;
/** A machine that measured none of so many of the newest workflow runs is not known to `keys`; `list` goes on to the end. */
const WORKFLOW_RUNS_FOR_KEYS = 10;
/** Workflow runs that are read side by side. */
const AT_ONCE = 5;
/** Downloads in all: each job of each workflow run has an artifact, and GitHub counts requests by the hour. */
const MOST_ARCHIVES = 100;
/** Unpacked, of all runs that are held in memory. */
const ALL_BYTES = 256 * 1024 * 1024;
const MOST_NOTES = 5;
const DAY = 86_400_000;

/** Asks GitHub nothing before it is asked itself. Once GitHub has refused, every further question gets the same error. */
export function artifactStore(options: ArtifactStoreOptions): Store {
  const place = `artifacts of ${options.workflow ?? 'this workflow'} on ${options.branch}`;
  const reader = { ...options, budget: { archives: MOST_ARCHIVES, bytes: ALL_BYTES } };
  const runs = new Map<string, Run>();
  const found: StoredRun[] = [];
  let left = 0;
  let looked = 0;
  /** When the last workflow run that was read was created. */
  let reached: string | undefined;
  let candidates: { home: Home; workflowRuns: WorkflowRun[] } | undefined;
  let turn: Promise<boolean> = Promise.resolve(true);

  const leaveOut = (sentence: string): void => {
    left += 1;
    if (left <= MOST_NOTES) options.note(sentence);
    else if (left === MOST_NOTES + 1) options.note('More was left out of artifacts, for reasons like these.');
  };

  const readNext = async (): Promise<boolean> => {
    candidates ??= await candidatesOf(options);
    const { home, workflowRuns } = candidates;
    const next = reader.budget.archives === 0 ? [] : workflowRuns.slice(looked, looked + AT_ONCE);
    for (const read of await Promise.all(next.map((one) => runsIn(one, home, reader)))) {
      for (const { stored, run } of read.runs) {
        if (runs.has(stored.path)) continue;
        runs.set(stored.path, run);
        found.push(stored);
      }
      read.leftOut.forEach(leaveOut);
    }
    looked += next.length;
    reached = next.at(-1)?.createdAt ?? reached;
    return next.length > 0;
  };
  /** One after another, so that no workflow run is read twice. False when there are no more. */
  const readOn = (): Promise<boolean> => {
    turn = turn.then(readNext);
    return turn;
  };

  return {
    place,

    async keys(series, wanted) {
      const known = (): string[] => [
        ...new Set(found.filter((one) => seriesName(one) === series).map((one) => one.key)),
      ];
      const isKnown = (): boolean => wanted !== undefined && known().includes(wanted);
      while (looked < WORKFLOW_RUNS_FOR_KEYS && !isKnown() && (await readOn()));
      return known();
    },

    async list(series, search) {
      const wanted = (): StoredRun[] =>
        found.filter((one) => seriesName(one) === series && (search === undefined || one.key === search.key));
      while (!isEnough(search, wanted(), reached) && (await readOn()));
      return wanted();
    },

    async read({ path }) {
      const run = runs.get(path);
      if (run === undefined) throw infrastructureError(`${path} was not found in the ${place}`);
      return run;
    },

    async append(run) {
      throw infrastructureError(`the run ${run.id} cannot be added to the ${place}`, {
        expected: 'a store that runs are written to',
        fix: 'nothing: the step that uploads the results of this job as an artifact keeps the run',
      });
    },
  };
}

/**
 * Asked after every few workflow runs, newest first, with the time since when everything is found: not that of the last
 * workflow run, because a job may wait a day for its runner.
 */
function isEnough(search: Search | undefined, found: StoredRun[], reached: string | undefined): boolean {
  if (search === undefined || reached === undefined) return false;
  return search.enough(found, new Date(Date.parse(reached) + DAY).toISOString());
}

/** The newest workflow runs that may count, and what they must be of. */
async function candidatesOf(options: ArtifactStoreOptions): Promise<{ home: Home; workflowRuns: WorkflowRun[] }> {
  const { github, repository, runId, workflow, branch, clock, most = MOST_WORKFLOW_RUNS } = options;
  const own = await github.workflowRun(runId);
  const workflowId = workflow === undefined ? own.workflowId : null;
  const home: Home = { repository, repositoryId: own.repositoryId, workflowId, branch };
  const workflowRuns: WorkflowRun[] = [];
  const since = clock.now().getTime() - MOST_DAYS * DAY;
  for await (const run of github.workflowRuns(workflow ?? own.workflowId, branch)) {
    // Written so that a time that cannot be read ends it too.
    if (!(Date.parse(run.createdAt) >= since)) break;
    if (isOfHome(run, home)) workflowRuns.push(run);
    if (workflowRuns.length === most) break;
  }
  return { home, workflowRuns };
}
