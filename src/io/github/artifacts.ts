/** Workflow runs and their artifacts, as GitHub's API tells of them. What is believed of it is decided elsewhere. */

import { infrastructureError, messageOf, type PinbenchError } from '../../model/errors.ts';
import { ARTIFACT_DOWNLOAD, waitAfter } from '../../plan/retries.ts';
import { formatBytes } from '../../units/format.ts';
import { type Pause, repeat } from '../process/repeat.ts';
import type { Octokit } from './octokit.ts';
import { type Answer, answerOf, answerText, isLimit } from './retry.ts';

export interface WorkflowRun {
  id: number;
  workflowId: number;
  repositoryId: number;
  /** Of the repository that its commit comes from: a fork's own for its pull requests; null when that was deleted. */
  headRepositoryId: number | null;
  /** A fork's branch may have the name of one of ours. */
  branch: string | null;
  commit: string;
  event: string;
  conclusion: string | null;
  createdAt: string;
}

export interface Artifact {
  id: number;
  name: string;
  /** Packed. */
  bytes: number;
  expired: boolean;
  /** "sha256:..." of the archive; null where GitHub kept none. */
  digest: string | null;
  /** The workflow run that it belongs to, as the artifact itself tells of it; null where it does not. */
  runId: number | null;
  repositoryId: number | null;
  headRepositoryId: number | null;
  branch: string | null;
  commit: string | null;
}

/** All of it needs the permission `actions: read`; without it everything throws a sentence that says so. */
export interface GitHubArtifacts {
  workflowRun(id: number): Promise<WorkflowRun>;
  /** Successful ones of a workflow (its number, or its file's name) on a branch, newest first; asked for page by page. */
  workflowRuns(workflow: number | string, branch: string): AsyncIterable<WorkflowRun>;
  artifactsOf(workflowRun: number): Promise<Artifact[]>;
  /** The archive with that number, or a sentence when this one cannot be had, for example because it has expired. */
  archive(artifact: number, mostBytes: number): Promise<Buffer | { refused: string }>;
}

const RUNS_A_PAGE = 50;
const ARTIFACTS_A_PAGE = 100;
const MOST_PAGES = 4;

export function gitHubArtifacts(
  octokit: Octokit,
  here: { owner: string; repo: string },
  pause: Pause,
): GitHubArtifacts {
  const exclude_pull_requests = true;
  return {
    workflowRun: (run_id) =>
      answered(`workflow run ${run_id}`, async () => {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
        return runOf((await octokit.request(route, { ...here, run_id, exclude_pull_requests })).data);
      }),

    async *workflowRuns(workflow_id, branch) {
      const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
      const question = { ...here, workflow_id, branch, status: 'success', exclude_pull_requests } as const;
      for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await answered(`the runs of workflow ${workflow_id}`, () =>
          octokit.request(route, { ...question, per_page: RUNS_A_PAGE, page }),
        );
        for (const run of data.workflow_runs) yield runOf(run);
        if (data.workflow_runs.length < RUNS_A_PAGE) return;
      }
    },

    async artifactsOf(run_id) {
      const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
      const all: Artifact[] = [];
      for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await answered(`the artifacts of workflow run ${run_id}`, () =>
          octokit.request(route, { ...here, run_id, per_page: ARTIFACTS_A_PAGE, page }),
        );
        all.push(...data.artifacts.map(artifactOf));
        if (data.artifacts.length < ARTIFACTS_A_PAGE) break;
      }
      return all;
    },

    async archive(artifact_id, mostBytes) {
      const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
      // GitHub points to another server; fetch follows, and keeps the token to itself as that is another origin.
      const question = { ...here, artifact_id, archive_format: 'zip', request: { parseSuccessResponseBody: false } };
      const once = async () => {
        const response = await attempt(() => octokit.request(route, question));
        if (!('answer' in response)) return wholeOf(response.value.data, mostBytes);
        if (response.answer.status === 404 || response.answer.status === 410) {
          return { refused: `GitHub no longer has it: ${answerText(response.answer)}` };
        }
        throw refusal(`the archive of artifact ${artifact_id}`, response.answer);
      };
      const wait = (body: Awaited<ReturnType<typeof once>>, tries: number): number | null =>
        'broken' in body ? waitAfter(ARTIFACT_DOWNLOAD, tries) : null;
      const body = await repeat(once, wait, pause);
      return 'broken' in body ? { refused: `its download was interrupted each time: ${body.broken}` } : body;
    },
  };
}

async function answered<T>(what: string, ask: () => Promise<T>): Promise<T> {
  const outcome = await attempt(ask);
  if ('answer' in outcome) throw refusal(what, outcome.answer);
  return outcome.value;
}

async function attempt<T>(ask: () => Promise<T>): Promise<{ value: T } | { answer: Answer }> {
  try {
    return { value: await ask() };
  } catch (thrown) {
    const answer = answerOf(thrown);
    if (answer === null) throw thrown;
    return { answer };
  }
}

function refusal(what: string, answer: Answer): PinbenchError {
  const happened = `${what} could not be read from GitHub: ${answerText(answer)}`;
  if (isLimit(answer)) return infrastructureError(happened, { fix: 'run the job again later: GitHub limits requests' });
  if (answer.status !== 401 && answer.status !== 403 && answer.status !== 404) {
    return infrastructureError(happened, { fix: 'run the job again' });
  }
  // To a token that may not see something, GitHub often says that it is not there.
  return infrastructureError(happened, {
    expected: 'a token that may read workflow runs and artifacts',
    fix: 'give the job the permission `actions: read`, or set `store.artifacts: off`',
  });
}

/** Reads no more than it may, whatever was announced. */
async function wholeOf(body: unknown, most: number): Promise<Buffer | { refused: string } | { broken: string }> {
  if (!(body instanceof ReadableStream)) return { broken: 'there was no body' };
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of body) {
      if (!(part instanceof Uint8Array)) return { broken: 'its body was not binary data' };
      bytes += part.length;
      if (bytes > most) return { refused: `it has more than ${formatBytes(most)}, which is the most` };
      parts.push(part);
    }
  } catch (thrown) {
    return { broken: messageOf(thrown).slice(0, 100) };
  }
  return Buffer.concat(parts);
}

/** A number that the library makes a bigint of once it is too large; none of these will ever be. */
type Id = number | bigint;

/** As much of GitHub's own description as is looked at. */
interface RunAnswer {
  id: Id;
  workflow_id: Id;
  repository: { id: Id };
  head_repository: { id: Id } | null;
  head_branch: string | null;
  head_sha: string;
  event: string;
  conclusion: string | null;
  created_at: string;
}

function runOf(run: RunAnswer): WorkflowRun {
  return {
    id: Number(run.id),
    workflowId: Number(run.workflow_id),
    repositoryId: Number(run.repository.id),
    headRepositoryId: run.head_repository === null ? null : Number(run.head_repository.id),
    branch: run.head_branch,
    commit: run.head_sha,
    event: run.event,
    conclusion: run.conclusion,
    createdAt: run.created_at,
  };
}

interface ArtifactAnswer {
  id: Id;
  name: string;
  size_in_bytes: Id;
  expired: boolean;
  digest?: string | null;
  workflow_run?: {
    id?: Id;
    repository_id?: Id;
    head_repository_id?: Id;
    head_branch?: string;
    head_sha?: string;
  } | null;
}

function artifactOf({ id, name, size_in_bytes, expired, digest, workflow_run: run }: ArtifactAnswer): Artifact {
  const number = (value: Id | undefined): number | null => (value === undefined ? null : Number(value));
  return {
    id: Number(id),
    name,
    bytes: Number(size_in_bytes),
    expired,
    digest: digest ?? null,
    runId: number(run?.id),
    repositoryId: number(run?.repository_id),
    headRepositoryId: number(run?.head_repository_id),
    branch: run?.head_branch ?? null,
    commit: run?.head_sha ?? null,
  };
}
