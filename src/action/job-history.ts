/** What a job compares with: which stored runs may count, and where they are. */
import { suitesElsewhere } from '../app/other-configurations.ts';
import type { BaselineScope } from '../app/run/find-baseline.ts';
import { gitAncestry } from '../io/git/ancestry.ts';
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
import { baseOf } from './base-branch.ts';
import type { GitHubContext } from './event.ts';
import type { Checkout } from './job-source.ts';

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

export function scopeOf(
  policy: Policy,
  context: GitHubContext,
  { root, commit }: Checkout,
  configuration: string | null,
  origin: Origin,
): BaselineScope {
  const { branch, base } = baseOf(context, policy.compare.branch);
  const ancestry = gitAncestry({ root, measured: commit ?? context.sha, base, origin });
  const scope = { ancestry, branch, name: base === null ? null : branch };
  // A pull request must not be able to disown the runs that it is compared with.
  if (root === null || context.pullRequest !== null) return scope;
  return { ...scope, elsewhere: () => suitesElsewhere(root, configuration ?? '') };
}
