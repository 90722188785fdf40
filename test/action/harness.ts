/**
 * One scenario: a repository, its GitHub, its git server, and the jobs that run in it, each of them the committed
 * dist/action.js as a process of its own on a real engine.
 */
import { type ChildProcess, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFailed, onTestFinished } from 'vitest';
import { startGitServer } from '../git/http-backend.ts';
import { type GitHubOptions, type LocalComment, type LocalWorkflowRun, startGitHub } from '../github/server.ts';
import { FORK_ID, REPOSITORY_ID } from '../github/workflow-runs.ts';
import { Origin } from './origin.ts';
import { runStep, type StepResult } from './step.ts';
import { type Extent, type Told, transcribe } from './transcript.ts';

/** As long and as odd as a real one, so that a search for it finds nothing else. */
export const TOKEN = 'ghs_T0kenOfThisJob0123456789abcdefABCDEF';
const DATA_BRANCH = 'pinbench-data';

export interface JobOptions {
  inputs?: Record<string, string>;
  /** Default: the user's own machine. */
  runner?: 'github-hosted' | 'self-hosted';
  /** The token may not write: no push, no comment. */
  readOnly?: boolean;
  env?: Record<string, string>;
  /** Folder of the workspace that is checked out to, as `path` of actions/checkout; the workspace itself when left out. */
  checkout?: string;
  /** What actions/checkout leaves where there is no git: the files alone. */
  archive?: boolean;
  during?: (main: ChildProcess) => Promise<void>;
  between?: () => void;
}

export interface PullRequestOptions extends JobOptions {
  /** Branch that is proposed for main. */
  head: string;
  /** "owner/name" of the head repository; this one when left out. */
  from?: string;
  /** What the branch is called there; as here when left out. */
  as?: string;
  event?: 'pull_request' | 'pull_request_target';
}

export interface Job extends StepResult, Told {
  workspace: string;
  /** Where RUNNER_TEMP, the event and the files of the runner's lie. */
  folder: string;
  /** What is in RUNNER_TEMP at its end; the results stay there for later steps. */
  left: string[];
  /** What was written to a file of the runner's: `env` or `path`. */
  channel(name: 'env' | 'path'): string;
}

export interface Scene {
  origin: Origin;
  comments: readonly LocalComment[];
  /** A push to a branch whose newest commit is there already. */
  push(branch: string, options?: JobOptions): Promise<Job>;
  schedule(options?: JobOptions): Promise<Job>;
  dispatch(options?: JobOptions): Promise<Job>;
  pullRequest(options: PullRequestOptions): Promise<Job>;
  /** A merge queue's group of one: `head` on top of main. */
  mergeGroup(head: string, options?: JobOptions): Promise<Job>;
  /** Stored runs on the data branch. */
  stored(): string[];
  /**
   * Holds everything that every job said and did against the file of this scenario in transcripts/, without what
   * differs from one run to the next. `whole` also has how everything was measured.
   */
  expectTranscript(extent?: Extent): Promise<void>;
  /** Everything below this folder was made by the scenario. */
  root: string;
}

/** Ends with the test; an exchange with GitHub that does not fit its description then fails the test. */
export async function openScene(options: GitHubOptions = {}): Promise<Scene> {
  const others = new Set(allContainers());
  const root = mkdtempSync(path.join(os.tmpdir(), 'pinbench-action-'));
  const origin = new Origin(root);
  const heads = new Map<number, string>();
  const github = await startGitHub({ ...options, token: TOKEN, files: origin.files, heads });
  const gitAccess = { root: path.join(root, 'served'), token: TOKEN, readOnly: false };
  const gitServer = await startGitServer(gitAccess);
  const processes = new AbortController();
  onTestFinished(async () => {
    // A scenario that failed half-way must not be the reason why the next one fails.
    processes.abort();
    const left = allContainers().filter((id) => !others.has(id));
    if (left.length > 0) docker('rm', '--force', ...left);
    await gitServer.close();
    rmSync(root, { recursive: true, force: true });
    await github.close();
  });
  // Not the loopback's number: the artifact library takes every host but github.com and *.localhost for another product.
  const serverUrl = gitServer.url.replace('127.0.0.1', 'github.localhost');
  const jobs: Job[] = [];
  const names = { root, names: origin.names, urls: { '<github>': serverUrl, '<api>': github.url } };
  // Indented, so that no line of it is a command to the runner of these tests.
  onTestFailed(() => console.error(transcribe(jobs, names).replace(/^/gm, '  | ')));

  /** `head` is what GitHub says of the workflow run where it is not the ref: under a pull request. */
  async function work(
    title: string,
    ref: string,
    sha: string,
    event: string,
    payload: object,
    job: JobOptions,
    head: Partial<LocalWorkflowRun> = {},
  ) {
    const number = jobs.length + 1;
    const folder = path.join(root, `job-${number}`);
    const workspace = path.join(folder, 'workspace');
    mkdirSync(folder);
    mkdirSync(workspace);
    origin.checkOut(path.join(workspace, job.checkout ?? ''), ref, serverUrl);
    if (job.archive === true) rmSync(path.join(workspace, job.checkout ?? '', '.git'), { recursive: true });
    gitAccess.readOnly = job.readOnly ?? options.readOnly ?? false;
    const workflowRun: LocalWorkflowRun = {
      ...{ id: 900 + number, file: 'bench.yml', event, createdAt: new Date().toISOString(), conclusion: null },
      ...{ branch: ref.replace('refs/heads/', ''), sha, headRepositoryId: REPOSITORY_ID, ...head },
    };
    github.startWorkflowRun(workflowRun);
    const before = { requests: github.transcript().length, artifacts: github.artifacts.length };
    const result = await runStep({
      ...{ folder, workspace, token: TOKEN, inputs: job.inputs ?? {}, during: job.during, between: job.between },
      signal: processes.signal,
      event: { repository: { full_name: 'o/r', default_branch: 'main' }, ...payload },
      env: {
        ...github.env,
        ...{ GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: 'o/r', GITHUB_EVENT_NAME: event },
        ...{ GITHUB_REF: ref, GITHUB_SHA: sha, GITHUB_WORKFLOW: 'Benchmarks', GITHUB_JOB: 'bench' },
        ...{ GITHUB_RUN_ID: `${900 + number}`, GITHUB_RUN_ATTEMPT: '1' },
        RUNNER_ENVIRONMENT: job.runner ?? 'self-hosted',
        ...job.env,
      },
    });
    workflowRun.conclusion = result.main.code === 0 && result.post.code === 0 ? 'success' : 'failure';
    const done: Job = {
      ...{ ...result, title, folder, workspace, inputs: job.inputs ?? {} },
      left: readdirSync(path.join(folder, 'runner-temp')),
      channel: (name) => readFileSync(path.join(folder, name), 'utf8'),
      requests: github.transcript().slice(before.requests),
      artifacts: github.artifacts.slice(before.artifacts),
      comments: github.comments.map((comment) => ({ ...comment })),
      stored: storedRuns(origin),
    };
    jobs.push(done);
    return done;
  }

  function onBranch(what: string, event: string, branch: string, job: JobOptions = {}): Promise<Job> {
    const sha = origin.tip(branch);
    if (sha === null) throw new Error(`nothing was committed on ${branch}`);
    return work(`${what} ${branch}`, `refs/heads/${branch}`, sha, event, {}, job);
  }

  return {
    origin,
    root,
    comments: github.comments,
    push: (branch, job) => onBranch('push to', 'push', branch, job),
    schedule: (job) => onBranch('schedule on', 'schedule', 'main', job),
    dispatch: (job) => onBranch('workflow_dispatch on', 'workflow_dispatch', 'main', job),
    pullRequest({ head, from = 'o/r', as = head, event = 'pull_request', ...job }) {
      const [baseSha, headSha] = [origin.tip('main'), origin.tip(head)];
      if (headSha !== null) heads.set(1, headSha);
      const merged = origin.merge('main', head, 1);
      const payload = {
        action: 'synchronize',
        number: 1,
        pull_request: {
          number: 1,
          head: { ref: as, sha: headSha, repo: { full_name: from } },
          base: { ref: 'main', sha: baseSha, repo: { full_name: 'o/r' } },
        },
      };
      // pull_request_target is about the base branch, whatever was proposed.
      const [ref, sha] = event === 'pull_request' ? ['refs/pull/1/merge', merged] : ['refs/heads/main', baseSha ?? ''];
      const whose = from === 'o/r' ? '' : ` of ${from}`;
      const headRepositoryId = from === 'o/r' ? REPOSITORY_ID : FORK_ID;
      const proposed = event === 'pull_request' ? { branch: as, sha: headSha ?? '', headRepositoryId } : {};
      return work(`${event} 1 from ${head}${whose}`, ref, sha, event, payload, job, proposed);
    },
    mergeGroup(head, job = {}) {
      const base_sha = origin.tip('main');
      const branch = `gh-readonly-queue/main/pr-1-${base_sha}`;
      const sha = origin.merge('main', head, 1, `refs/heads/${branch}`);
      const merge_group = { head_sha: sha, head_ref: `refs/heads/${branch}`, base_ref: 'refs/heads/main', base_sha };
      return work(`merge_group of ${head}`, `refs/heads/${branch}`, sha, 'merge_group', { merge_group }, job);
    },
    stored: () => storedRuns(origin),
    async expectTranscript(extent) {
      const scenario = path.basename(expect.getState().testPath ?? '', '.test.ts');
      const text = transcribe(jobs, names, extent);
      await expect(text).toMatchFileSnapshot(path.join(import.meta.dirname, 'transcripts', `${scenario}.txt`));
    },
  };
}

function storedRuns(origin: Origin): string[] {
  return origin.list(DATA_BRANCH).filter((name) => name.startsWith('runs/'));
}

/** Ids of the containers of ours that run at this moment. */
export function runningContainers(): string[] {
  return docker('ps', '--quiet', '--no-trunc', '--filter', 'label=pinbench');
}

/** Also those that have ended and were not removed. */
export function allContainers(): string[] {
  return docker('ps', '--all', '--quiet', '--no-trunc', '--filter', 'label=pinbench');
}

function docker(...args: string[]): string[] {
  const listed = execFileSync('docker', args, { encoding: 'utf8' });
  return listed.split('\n').filter((line) => line !== '');
}

/** Begins to watch; what is returned tells which containers of ours were started since, ended or not. */
export function startedContainers(): () => string[] {
  const since = `${Date.now() / 1000}`;
  return () => {
    // An end in the past makes the engine answer at once with what it remembers.
    const filters = ['--filter', 'type=container', '--filter', 'event=start', '--filter', 'label=pinbench'];
    return docker('events', '--since', since, '--until', `${Date.now() / 1000}`, ...filters, '--format', '{{.ID}}');
  };
}

/** Looks ten times a second until it is so; gives up after a minute. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let looks = 0; !isSo(); looks += 1) {
    if (looks > 600) throw new Error(`it never came to ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
