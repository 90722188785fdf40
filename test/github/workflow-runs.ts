/** Workflow runs and their artifacts as GitHub's REST API tells of them. */
import { createHash } from 'node:crypto';
import type { LocalArtifact } from './artifacts.ts';
import type { Call } from './openapi.ts';
import { problem, type Reply, type Repository, simpleUser } from './rest.ts';

/** This repository's own number, and that of a fork. */
export const REPOSITORY_ID = 42;
export const FORK_ID = 77;

export interface LocalWorkflowRun {
  id: number;
  /** File in .github/workflows. */
  file: string;
  event: string;
  branch: string;
  sha: string;
  conclusion: 'success' | 'failure' | null;
  createdAt: string;
  headRepositoryId: number;
}

/** Workflows have numbers in the order in which their first run came. */
function workflowId(repository: Repository, file: string): number {
  return 7000 + repository.workflowRuns.findIndex((run) => run.file === file);
}

export function oneRun(repository: Repository, call: Call): Reply {
  const run = repository.workflowRuns.find(({ id }) => id === Number(call.path.run_id));
  return run === undefined ? problem(404, 'Not Found') : { status: 200, body: shownRun(repository, run) };
}

/** Of a workflow, newest first. */
export function listRuns(repository: Repository, { path, query }: Call): Reply {
  const wanted = path.workflow_id ?? '';
  const isWanted = ({ file }: LocalWorkflowRun) => wanted === file || wanted === `${workflowId(repository, file)}`;
  const ofWorkflow = repository.workflowRuns.filter(isWanted);
  if (ofWorkflow.length === 0) return problem(404, 'Not Found');
  const found = ofWorkflow
    .filter(({ branch }) => branch === (query.get('branch') ?? branch))
    .filter(({ conclusion }) => conclusion === (query.get('status') ?? conclusion))
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const body = pageOf(found, query).map((run) => shownRun(repository, run));
  return { status: 200, body: { total_count: found.length, workflow_runs: body } };
}

export function listArtifacts(repository: Repository, { path, query }: Call): Reply {
  const run = repository.workflowRuns.find(({ id }) => id === Number(path.run_id));
  if (run === undefined) return problem(404, 'Not Found');
  const found = repository.artifacts.filter((artifact) => artifact.runId === run.id);
  const body = pageOf(found, query).map((artifact) => shownArtifact(repository, run, artifact));
  return { status: 200, body: { total_count: found.length, artifacts: body } };
}

/** Where the archive is: on a server of its own, behind an address that needs no token. */
export function downloadArtifact(repository: Repository, { path }: Call): Reply {
  const artifact = repository.artifacts.find(({ id }) => id === Number(path.artifact_id));
  if (artifact === undefined || path.archive_format !== 'zip') return problem(404, 'Not Found');
  if (artifact.expired === true) return problem(410, 'Artifact has expired');
  return {
    status: 302,
    headers: { location: `${repository.blobUrl}/blob/${artifact.id}.zip?sig=local` },
    body: undefined,
  };
}

function pageOf<T>(all: T[], query: URLSearchParams): T[] {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const page = Number(query.get('page') ?? 1);
  return all.slice((page - 1) * size, page * size);
}

function shownArtifact(repository: Repository, run: LocalWorkflowRun, artifact: LocalArtifact) {
  const url = `${repository.url}/repos/o/r/actions/artifacts/${artifact.id}`;
  return {
    ...{ id: artifact.id, node_id: `A_${artifact.id}`, name: artifact.name, url, archive_download_url: `${url}/zip` },
    size_in_bytes: artifact.size,
    digest: artifact.digest ?? `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`,
    expired: artifact.expired ?? false,
    ...{ created_at: run.createdAt, updated_at: run.createdAt, expires_at: run.createdAt },
    workflow_run: {
      ...{ id: run.id, repository_id: REPOSITORY_ID, head_repository_id: run.headRepositoryId },
      ...{ head_branch: run.branch, head_sha: run.sha },
      ...artifact.workflowRun,
    },
  };
}

function shownRun(repository: Repository, run: LocalWorkflowRun) {
  const url = `${repository.url}/repos/o/r/actions/runs/${run.id}`;
  const workflow_id = workflowId(repository, run.file);
  const author = { name: 'ann', email: 'ann@example.org' };
  return {
    ...{ id: run.id, name: 'Benchmarks', node_id: `WFR_${run.id}`, head_branch: run.branch, head_sha: run.sha },
    ...{ path: `.github/workflows/${run.file}`, display_title: 'a commit', run_number: 1, run_attempt: 1 },
    ...{ event: run.event, conclusion: run.conclusion, status: run.conclusion === null ? 'in_progress' : 'completed' },
    ...{ workflow_id, check_suite_id: 1, check_suite_node_id: 'CS_1', url, html_url: url, pull_requests: [] },
    ...{ created_at: run.createdAt, updated_at: run.createdAt, run_started_at: run.createdAt },
    ...{ actor: simpleUser('ann'), triggering_actor: simpleUser('ann'), previous_attempt_url: null },
    ...{ jobs_url: `${url}/jobs`, logs_url: `${url}/logs`, artifacts_url: `${url}/artifacts` },
    ...{ check_suite_url: `${url}/suite`, cancel_url: `${url}/cancel`, rerun_url: `${url}/rerun` },
    workflow_url: `${repository.url}/repos/o/r/actions/workflows/${workflow_id}`,
    head_commit: { id: run.sha, tree_id: run.sha, message: 'm', timestamp: run.createdAt, author, committer: author },
    repository: minimalRepository(repository, REPOSITORY_ID, 'o/r'),
    head_repository: minimalRepository(
      repository,
      run.headRepositoryId,
      run.headRepositoryId === FORK_ID ? 'f/r' : 'o/r',
    ),
  };
}

/** Addresses that a minimal repository has, by name without `_url`, and how they end. */
const PLACES = [
  ...['archive', 'assignees', 'blobs', 'branches', 'collaborators', 'comments', 'commits', 'compare', 'contents'],
  ...['contributors', 'deployments', 'downloads', 'events', 'forks', 'git_commits', 'git_refs', 'git_tags', 'hooks'],
  ...['issue_comment', 'issue_events', 'issues', 'keys', 'labels', 'languages', 'merges', 'milestones'],
  ...['notifications', 'pulls', 'releases', 'stargazers', 'statuses', 'subscribers', 'subscription', 'tags', 'teams'],
  'trees',
];

function minimalRepository(repository: Repository, id: number, full_name: string) {
  const url = `${repository.url}/repos/${full_name}`;
  const [owner = '', name = ''] = full_name.split('/');
  return {
    ...{ id, node_id: `R_${id}`, name, full_name, owner: simpleUser(owner), private: false, fork: id === FORK_ID },
    ...{ html_url: `https://github.com/${full_name}`, description: null, url },
    ...Object.fromEntries(PLACES.map((place) => [`${place}_url`, `${url}/${place}`])),
  };
}
