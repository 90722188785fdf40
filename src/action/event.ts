/**
 * The only reader of what GitHub says about the job: its environment and its event, handed in as values. Whether the
 * job may run code at all is decided here too, from nothing else.
 */
import { type PinbenchError, usageError } from '../model/errors.ts';
import { jsonText } from '../text/quote.ts';

export interface PullRequest {
  number: number;
  baseRef: string;
  baseSha: string;
  headRef: string;
  headSha: string;
  /** Null when the head repository was deleted. */
  headRepo: string | null;
  fork: boolean;
}

export interface GitHubContext {
  repository: string;
  /** What a plain checkout gives: for a pull request the merge commit. */
  sha: string;
  /** Null when the event is about a commit alone: a deployment of one, for example. */
  ref: string | null;
  /** The branch that is measured; null for a tag or a commit. */
  branch: string | null;
  defaultBranch: string | null;
  event: string;
  /** A push, a schedule or a dispatch on the default branch: its run is stored. */
  isDefaultBranchRun: boolean;
  pullRequest: PullRequest | null;
  /** The branch that a merge queue's group is for, and the commit that the group was put on top of. */
  mergeGroup: { baseRef: string; baseSha: string } | null;
  /** True for `issue_comment` on a pull request, and when the event does not say. */
  commentOnPullRequest: boolean;
  /** The run that this one follows, under `workflow_run`. */
  follows: { event: string; headRepo: string | null } | null;
  workflow: { name: string; runId: number; attempt: number; job: string };
  apiUrl: string;
  serverUrl: string;
  runner: 'github-hosted' | 'self-hosted' | 'unknown';
  /** The runner's own environment says that it takes one job and is thrown away after it. */
  oneJobRunner: boolean;
  runnerTemp: string;
  workspace: string;
}

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
/** Git's own rules, nearly: a name that passes is no option and has no control characters. */
const BRANCH = /^(?!-)[^\p{Cc} ~^:?*[\\]{1,255}$/u;
const REF = /^refs\/[^\p{Cc} ~^:?*[\\]{1,255}$/u;
const ADDRESS = /^https?:\/\/[^\s@]+$/;
const LINE = /^[^\p{Cc}]{1,4096}$/u;

const STORED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
const PULL_REQUEST_EVENTS = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
];

/** `env` is the job's environment; `event` the parsed file at GITHUB_EVENT_PATH. Throws a usage error. */
export function readGitHub(env: Readonly<Record<string, string | undefined>>, event: unknown): GitHubContext {
  const variable = (name: string, pattern: RegExp, otherwise?: string): string =>
    text(`The environment variable ${name}`, env[name] || otherwise, pattern);
  const number = (name: string): number => whole(`The environment variable ${name}`, Number(env[name]));

  const name = variable('GITHUB_EVENT_NAME', /^[a-z_]{1,64}$/);
  const repository = variable('GITHUB_REPOSITORY', REPOSITORY);
  const ref = env.GITHUB_REF ? variable('GITHUB_REF', REF) : null;
  const refBranch = ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
  const pullRequest = readPullRequest(name, repository, event);
  const defaultBranch = readDefaultBranch(name, refBranch, event);
  const runner = env.RUNNER_ENVIRONMENT;
  return {
    repository,
    sha: variable('GITHUB_SHA', SHA),
    ref,
    branch: pullRequest?.headRef ?? refBranch,
    defaultBranch,
    event: name,
    isDefaultBranchRun: STORED_EVENTS.includes(name) && refBranch !== null && refBranch === defaultBranch,
    pullRequest,
    mergeGroup: name === 'merge_group' ? readMergeGroup(event) : null,
    commentOnPullRequest: name === 'issue_comment' && isOnPullRequest(event),
    follows: name === 'workflow_run' ? readFollowed(event) : null,
    workflow: {
      name: variable('GITHUB_WORKFLOW', LINE),
      runId: number('GITHUB_RUN_ID'),
      attempt: number('GITHUB_RUN_ATTEMPT'),
      job: variable('GITHUB_JOB', LINE),
    },
    apiUrl: variable('GITHUB_API_URL', ADDRESS, 'https://api.github.com').replace(/\/+$/, ''),
    serverUrl: variable('GITHUB_SERVER_URL', ADDRESS, 'https://github.com').replace(/\/+$/, ''),
    runner: runner === 'github-hosted' || runner === 'self-hosted' ? runner : 'unknown',
    oneJobRunner: env.PINBENCH_ONE_JOB_RUNNER === '1',
    runnerTemp: variable('RUNNER_TEMP', LINE),
    workspace: variable('GITHUB_WORKSPACE', LINE),
  };
}

function readPullRequest(name: string, repository: string, event: unknown): PullRequest | null {
  if (!PULL_REQUEST_EVENTS.includes(name)) return null;
  const field = (pattern: RegExp, ...path: string[]): string =>
    text(`The event's pull_request.${path.join('.')}`, at(event, 'pull_request', ...path), pattern);
  const head = at(event, 'pull_request', 'head', 'repo', 'full_name');
  const headRepo = typeof head === 'string' ? text("The event's head repository", head, REPOSITORY) : null;
  return {
    number: whole("The event's pull_request.number", at(event, 'pull_request', 'number')),
    baseRef: field(BRANCH, 'base', 'ref'),
    baseSha: field(SHA, 'base', 'sha'),
    headRef: field(BRANCH, 'head', 'ref'),
    headSha: field(SHA, 'head', 'sha'),
    headRepo,
    // A deleted head repository cannot be this one.
    fork: headRepo?.toLowerCase() !== repository.toLowerCase(),
  };
}

/** Its base is a full ref, "refs/heads/main"; with groups waiting before this one, its base commit is the last of theirs. */
function readMergeGroup(event: unknown): GitHubContext['mergeGroup'] {
  const field = (name: string, pattern: RegExp): string =>
    text(`The event's merge_group.${name}`, at(event, 'merge_group', name), pattern);
  return {
    baseRef: text("The event's base branch", field('base_ref', REF).replace(/^refs\/heads\//, ''), BRANCH),
    baseSha: field('base_sha', SHA),
  };
}

/** A schedule runs on the default branch only, and its event may not name the repository. */
function readDefaultBranch(name: string, refBranch: string | null, event: unknown): string | null {
  const value = at(event, 'repository', 'default_branch');
  if (value !== undefined) return text("The event's repository.default_branch", value, BRANCH);
  return name === 'schedule' ? refBranch : null;
}

function isOnPullRequest(event: unknown): boolean {
  return at(event, 'issue', 'number') === undefined || at(event, 'issue', 'pull_request') !== undefined;
}

function readFollowed(event: unknown): GitHubContext['follows'] {
  const started = at(event, 'workflow_run', 'event');
  const headRepo = at(event, 'workflow_run', 'head_repository', 'full_name');
  return {
    event: typeof started === 'string' ? started : 'unknown',
    headRepo: typeof headRepo === 'string' ? headRepo : null,
  };
}

function text(what: string, value: unknown, pattern: RegExp): string {
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw unreadable(what, value);
}

function whole(what: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw unreadable(what, value);
}

function unreadable(what: string, value: unknown): PinbenchError {
  const found = value === undefined ? 'missing' : Number.isNaN(value) ? 'missing or no number' : jsonText(value, 80);
  return usageError(`${what} is ${found}.`, {
    expected: 'what GitHub gives to every job',
    fix: 'run the Action inside a GitHub Actions job; elsewhere use the command line, `pinbench run`',
  });
}

/** Own properties only: nothing that a payload leaves out is found on a prototype. */
function at(value: unknown, ...path: string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}

// ---------------------------------------------------------------- trust
