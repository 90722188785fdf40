/**
 * Which runs found in artifacts are believed. A file in an artifact says whatever its writer liked; GitHub says which
 * commit, branch and repository it came from. Only a run that says the same as GitHub counts, and only of the base branch.
 */

import type { Run } from '../../../model/run.ts';
import { quoted } from '../../../text/quote.ts';
import { formatBytes, formatExcess } from '../../../units/format.ts';
import type { Artifact, WorkflowRun } from '../../github/artifacts.ts';

/** What a workflow run must be of: numbers, since a name can change its owner. */
export interface Home {
  repository: string;
  repositoryId: number;
  /** null: whatever file the question was about; GitHub answers for that one alone. */
  workflowId: number | null;
  branch: string;
}

/** Events that run what is on the branch already. A fork's pull request can come from a branch of the same name. */
const EVENTS = ['push', 'schedule', 'workflow_dispatch'];

/** The beginning of every name that the Action gives to an artifact. */
const OURS = 'pinbench-';

/** Whether this is a successful run of the right workflow on the base branch's own commits. */
export function isOfHome(run: WorkflowRun, home: Home): boolean {
  return (
    run.repositoryId === home.repositoryId &&
    run.headRepositoryId === home.repositoryId &&
    run.branch === home.branch &&
    (home.workflowId === null || run.workflowId === home.workflowId) &&
    EVENTS.includes(run.event) &&
    run.conclusion === 'success'
  );
}

export const isOurs = (artifact: Artifact): boolean => artifact.name.startsWith(OURS);

/** Why an artifact that GitHub lists for a workflow run is not opened, beginning with "it"; null when it is. */
export function artifactProblem(artifact: Artifact, run: WorkflowRun, mostBytes: number): string | null {
  if (artifact.expired) return 'it has expired';
  const same =
    artifact.runId === run.id &&
    artifact.repositoryId === run.repositoryId &&
    artifact.headRepositoryId === run.headRepositoryId &&
    artifact.branch === run.branch &&
    artifact.commit === run.commit;
  if (!same) return 'it belongs to another workflow run, repository, branch or commit';
  if (artifact.bytes > mostBytes)
    return `it has ${formatExcess(artifact.bytes, mostBytes)}; ${formatBytes(mostBytes)} is the most`;
  return null;
}

/** Why what a file says of itself is not believed, beginning with "it"; null when GitHub says the same. */
export function claimProblem({ source }: Run, run: WorkflowRun, home: Home): string | null {
  if (source.pullRequest !== null) return 'it is of a pull request';
  if (source.repository?.toLowerCase() !== home.repository.toLowerCase()) {
    return `it claims the repository ${quote(source.repository)}`;
  }
  if (source.commit !== run.commit) {
    return `it claims the commit ${quote(source.commit)}, yet the workflow run is of ${run.commit.slice(0, 12)}`;
  }
  if (source.branch !== run.branch) return `it claims the branch ${quote(source.branch)}`;
  if (source.workflow?.runId !== run.id) return `it claims the workflow run ${source.workflow?.runId ?? 'none'}`;
  return null;
}

const quote = (text: string | null): string => (text === null ? 'null' : quoted(text, 80));
