/** Where the runs are that a job compares with. Loaded when it compares. */
import type { Origin } from '../io/git/ancestry-remote.ts';
import type { GitHub } from '../io/github/client.ts';
import { systemClock } from '../io/process/clock.ts';
import { parseRun } from '../io/schema/schema.ts';
import { artifactStore } from '../io/store/artifacts/store.ts';
import { dataBranchStore } from '../io/store/data-branch/store.ts';
import { fallbackStore } from '../io/store/fallback.ts';
import type { Policy } from '../model/config.ts';
import type { Progress } from '../model/ports/progress.ts';
import type { Store } from '../model/ports/store.ts';
import type { GitHubContext } from './event.ts';

export interface Stores {
  policy: Policy;
  context: GitHubContext;
  github: GitHub | null;
  origin: Origin;
  /** Whose artifacts may do; null: nobody's. */
  branch: string | null;
  progress: Progress;
  /** Told what a reader must know of the stores: sentences. */
  note: (sentence: string) => void;
}

/** The data branch. Where it has nothing to compare with, the base branch's artifacts may have. */
export function storeOf({ policy: { store }, context, github, origin, branch, progress, note }: Stores): Store {
  const data = dataBranchStore({
    remote: origin.url,
    branch: store.branch,
    token: origin.token,
    scratch: origin.scratch,
    parseRun,
    note,
    onRetry: (attempt) => {
      if (attempt % 5 === 0) progress.line(`other jobs were first to store their runs, ${attempt} times; retrying`);
    },
  });
  if (github === null || branch === null || store.artifacts === 'off') return data;
  const artifacts = artifactStore({
    github,
    repository: context.repository,
    runId: context.workflow.runId,
    branch,
    ...(store.workflow === undefined ? {} : { workflow: store.workflow }),
    parseRun,
    clock: systemClock,
    note,
  });
  return fallbackStore(data, artifacts, note);
}
