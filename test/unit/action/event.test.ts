import { describe, expect, test } from 'vitest';
import { baseOf, policyBaseOf, targetOf } from '../../../src/action/base-branch.ts';
import { type GitHubContext, readGitHub } from '../../../src/action/event.ts';
import { trustProblem } from '../../../src/action/trust.ts';
import { PinbenchError } from '../../../src/model/errors.ts';

const SHA = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const BASE = 'c'.repeat(40);
const repository = { default_branch: 'main' };

const ENV = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_SHA: SHA,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW: 'bench',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'job',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_TEMP: '/tmp/runner',
  GITHUB_WORKSPACE: '/tmp/runner/r',
};

const DEFAULT_BRANCH_EVENTS = [
  ...['branch_protection_rule', 'check_run', 'check_suite', 'delete', 'discussion', 'discussion_comment', 'fork'],
  ...['gollum', 'image_version', 'issues', 'label', 'milestone', 'project', 'project_card', 'project_column', 'public'],
  ...['repository_dispatch', 'schedule', 'status', 'watch', 'workflow_dispatch'],
];

interface Head {
  repo?: { full_name: string } | null;
  ref?: string;
}

const pull = (head: Head = {}) => ({
  repository,
  pull_request: {
    number: 7,
    base: { ref: 'main', sha: BASE },
    head: { ref: head.ref ?? 'topic', sha: HEAD, repo: head.repo === undefined ? { full_name: 'o/r' } : head.repo },
  },
});

const read = (env: Record<string, string | undefined>, event: unknown): GitHubContext =>
  readGitHub({ ...ENV, ...env }, event);
const onPull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };

describe('the base', () => {
  const group = { merge_group: { base_ref: 'refs/heads/main', base_sha: BASE }, repository };
  const ofGroup = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-abc' };
  const main = { branch: 'main', commit: null };

  test.each<[string, Record<string, string>, unknown, string | undefined, string, unknown]>([
    ['a push to the default branch: its own line', {}, { repository }, undefined, 'main', null],
    ['a push to another branch', { GITHUB_REF: 'refs/heads/topic' }, { repository }, undefined, 'main', main],
    ['a tag', { GITHUB_REF: 'refs/tags/main' }, { repository }, undefined, 'main', main],
    ['a pull request', onPull, pull(), undefined, 'main', { branch: 'main', commit: BASE }],
    [
      'one from a branch called main',
      onPull,
      pull({ ref: 'main' }),
      undefined,
      'main',
      { branch: 'main', commit: BASE },
    ],
    ['one with another branch configured', onPull, pull(), 'stable', 'stable', { branch: 'stable', commit: null }],
    [
      'and that called like its own',
      onPull,
      pull({ ref: 'stable' }),
      'stable',
      'stable',
      { branch: 'stable', commit: null },
    ],
    [
      'the default branch with another one configured',
      {},
      { repository },
      'stable',
      'stable',
      { branch: 'stable', commit: null },
    ],
    ['the branch that is configured', { GITHUB_REF: 'refs/heads/stable' }, { repository }, 'stable', 'stable', null],
    ['a merge queue’s group', ofGroup, group, undefined, 'main', { branch: null, commit: BASE }],
    ['one with another branch configured', ofGroup, group, 'stable', 'stable', { branch: 'stable', commit: null }],
    ['an event without a repository', { GITHUB_REF: 'refs/tags/v1' }, {}, undefined, 'main', main],
  ])('of %s', (_, env, event, configured, branch, base) => {
    expect(baseOf(read(env, event), configured)).toEqual({ branch, base });
  });
});

describe('the policy', () => {
  const group = { merge_group: { base_ref: 'refs/heads/main', base_sha: BASE }, repository };
  const ofGroup = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-abc' };
  const topic = { GITHUB_REF: 'refs/heads/topic' };
  const tip = { branch: 'main', commit: null };
  const base = { branch: 'main', commit: BASE };

  const merged = { branch: 'main', commit: null, ownIfMerged: true };
  const event = { branch: 'main', commit: SHA };
  const other = '9'.repeat(40);
  const dispatch = { GITHUB_EVENT_NAME: 'workflow_dispatch' };
  const deployment = { GITHUB_EVENT_NAME: 'deployment', GITHUB_REF: '' };
  const ruled = { ...topic, GITHUB_REF_PROTECTED: 'true' };

  test.each<[string, Record<string, string>, unknown, unknown, string | null, (string | null)?]>([
    ['a pull request', onPull, pull(), base, 'main'],
    ['a pull request that checks out another commit', onPull, pull(), base, 'main', other],
    ['a review', { ...onPull, GITHUB_EVENT_NAME: 'pull_request_review' }, pull(), base, 'main'],
    ['a group of a merge queue', ofGroup, group, base, 'main'],
    ['a push to a branch', topic, { repository }, tip, 'topic'],
    ['a dispatch on a branch', { ...topic, ...dispatch }, { repository }, tip, 'topic'],
    ['a push to a branch that rules are for', ruled, { repository }, tip, 'topic'],
    ['a push to the default branch', {}, { repository }, null, 'main'],
    ['a schedule', { GITHUB_EVENT_NAME: 'schedule' }, {}, null, 'main'],
    ['a schedule that checks out another commit', { GITHUB_EVENT_NAME: 'schedule' }, {}, event, 'main', other],
    ['a dispatch that checks out another commit', dispatch, { repository }, event, 'main', other],
    ['a push to the default branch outside git', {}, { repository }, event, 'main', null],
    ['a tag with the name of a branch', { GITHUB_REF: 'refs/tags/topic' }, { repository }, merged, null],
    ['a tag named as the default branch', { GITHUB_REF: 'refs/tags/main' }, { repository }, merged, null],
    ['a tag outside git', { GITHUB_REF: 'refs/tags/topic' }, { repository }, tip, null, null],
    ['a deployment of a commit', deployment, { repository }, merged, null],
  ])('of %s', (_, env, event, policy, target, checkedOut = SHA) => {
    const context = read(env, event);
    expect([policyBaseOf(context, checkedOut), targetOf(context)]).toEqual([policy, target]);
  });
});

describe('what GitHub says', () => {
  test('of a push', () => {
    expect(read({}, { repository })).toEqual({
      ...{ repository: 'o/r', sha: SHA, ref: 'refs/heads/main', branch: 'main', defaultBranch: 'main', event: 'push' },
      ...{ isDefaultBranchRun: true, pullRequest: null, mergeGroup: null, commentOnPullRequest: false, follows: null },
      workflow: { name: 'bench', runId: 77, attempt: 2, job: 'job' },
      ...{ apiUrl: 'https://api.github.com', serverUrl: 'https://github.com' },
      ...{ runner: 'github-hosted', oneJobRunner: false, runnerTemp: '/tmp/runner', workspace: '/tmp/runner/r' },
    });
  });

  test('of a pull request', () => {
    expect(read(onPull, pull())).toMatchObject({
      branch: 'topic',
      isDefaultBranchRun: false,
      pullRequest: {
        ...{ number: 7, baseRef: 'main', baseSha: BASE, headRef: 'topic', headSha: HEAD, headRepo: 'o/r', fork: false },
      },
    });
  });

  const queued = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-abc' };

  test('of a merge queue’s group', () => {
    const merge_group = { base_ref: 'refs/heads/main', base_sha: BASE, head_sha: SHA };
    expect(read(queued, { merge_group, repository })).toMatchObject({
      branch: 'gh-readonly-queue/main/pr-7-abc',
      isDefaultBranchRun: false,
      pullRequest: null,
      mergeGroup: { baseRef: 'main', baseSha: BASE },
    });
  });

  test.each<[string, unknown, RegExp]>([
    ['no group', {}, /merge_group.base_ref is missing/],
    [
      'an option as its base',
      { merge_group: { base_ref: 'refs/heads/--all', base_sha: BASE } },
      /base branch is "--all"/,
    ],
    [
      'a base that is no commit',
      { merge_group: { base_ref: 'refs/heads/main', base_sha: 'main' } },
      /base_sha is "main"/,
    ],
  ])('a merge queue’s event with %s is refused', (_, event, sentence) => {
    expect(() => read(queued, event)).toThrow(sentence);
  });

  test.each<[string, Record<string, string>, unknown, boolean]>([
    ['a push to the default branch', {}, { repository }, true],
    ['a push to another branch', { GITHUB_REF: 'refs/heads/topic' }, { repository }, false],
    ['a tag of the same name', { GITHUB_REF: 'refs/tags/main' }, { repository }, false],
    ['a push whose event has no repository', {}, {}, false],
    ['a schedule, whose event may have none', { GITHUB_EVENT_NAME: 'schedule' }, { schedule: '0 0 * * 0' }, true],
    ['a dispatch on the default branch', { GITHUB_EVENT_NAME: 'workflow_dispatch' }, { repository }, true],
    [
      'a dispatch on another branch',
      { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/x' },
      { repository },
      false,
    ],
    ['a release', { GITHUB_EVENT_NAME: 'release' }, { repository }, false],
    ['a pull request from a branch called main', onPull, pull({ ref: 'main' }), false],
  ])('%s is stored: %#', (_, env, event, stored) => {
    expect(read(env, event).isDefaultBranchRun).toBe(stored);
  });

  test.each<[string, Head, boolean, string | null]>([
    ['of the same repository', {}, false, 'o/r'],
    ['of the same repository in other letters', { repo: { full_name: 'O/R' } }, false, 'O/R'],
    ['of a fork', { repo: { full_name: 'mallory/r' } }, true, 'mallory/r'],
    ['whose head repository was deleted', { repo: null }, true, null],
  ])('a pull request %s', (_, head, fork, headRepo) => {
    expect(read(onPull, pull(head)).pullRequest).toMatchObject({ fork, headRepo });
  });

  /** Whatever starts a workflow, with the ref that GitHub's list of events gives it. */
  test.each<[string, string | undefined, unknown]>([
    ...DEFAULT_BRANCH_EVENTS.map((name): [string, string, unknown] => [name, 'refs/heads/main', { repository }]),
    ['create', 'refs/heads/topic', { repository, ref: 'topic', ref_type: 'branch' }],
    ['create', 'refs/tags/v1', { repository, ref: 'v1', ref_type: 'tag' }],
    ['deployment', 'refs/heads/main', { repository, deployment: { ref: 'main', sha: SHA } }],
    ['deployment', '', { repository, deployment: { ref: SHA, sha: SHA } }],
    ['deployment', undefined, { repository, deployment: { ref: SHA, sha: SHA } }],
    ['deployment_status', '', { repository, deployment: { ref: SHA, sha: SHA } }],
    ['page_build', '', { repository }],
    ['registry_package', '', { repository }],
    ['registry_package', 'refs/tags/v1', { repository }],
    ['release', 'refs/tags/v1', { repository, release: { tag_name: 'v1' } }],
    ['push', 'refs/tags/v1', { repository }],
    ['push', 'refs/heads/topic', { repository }],
    ['dynamic', 'refs/heads/main', { repository }],
    ['an_event_to_come', '', {}],
  ])('%s with the ref %j is read, and only the default branch’s own events are stored', (name, ref, event) => {
    const context = read({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref }, event);
    const branch = ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
    expect(context).toMatchObject({ event: name, ref: ref || null, branch, pullRequest: null });
    expect(context.isDefaultBranchRun).toBe(['schedule', 'workflow_dispatch'].includes(name));
    expect(trustProblem(context)).toBeNull();
    expect(baseOf(context)).toEqual({
      branch: 'main',
      base: branch === 'main' ? null : { branch: 'main', commit: null },
    });
  });

  test('addresses come without a slash at the end', () => {
    const context = read({ GITHUB_API_URL: 'http://127.0.0.1:9/', GITHUB_SERVER_URL: 'https://ghe.example/' }, {});
    expect([context.apiUrl, context.serverUrl]).toEqual(['http://127.0.0.1:9', 'https://ghe.example']);
  });

  test.each([
    ['self-hosted', 'self-hosted'],
    ['github-hosted', 'github-hosted'],
    ['', 'unknown'],
    ['GitHub-hosted', 'unknown'],
  ])('runner environment "%s" is %s', (value, runner) => {
    expect(read({ RUNNER_ENVIRONMENT: value }, {}).runner).toBe(runner);
  });

  test.each<[string, Record<string, string | undefined>, unknown, RegExp]>([
    ['no job at all', { GITHUB_REPOSITORY: undefined }, {}, /GITHUB_REPOSITORY is missing[\s\S]*`pinbench run`/],
    ['a repository that is a path', { GITHUB_REPOSITORY: '../../x/y' }, {}, /GITHUB_REPOSITORY is "/],
    ['an address with a password', { GITHUB_API_URL: 'https://a:b@c' }, {}, /GITHUB_API_URL/],
    ['an address that is a file', { GITHUB_API_URL: 'file:///etc' }, {}, /GITHUB_API_URL/],
    ['a commit that is an option', { GITHUB_SHA: '--upload-pack=x' }, {}, /GITHUB_SHA/],
    ['a run number that is none', { GITHUB_RUN_ID: 'x' }, {}, /GITHUB_RUN_ID/],
    [
      'a pull request without its event',
      onPull,
      {},
      /pull_request\.base\.ref is missing|pull_request\.number is missing/,
    ],
    ['a branch that is an option', onPull, pull({ ref: '--output=x' }), /head\.ref is "--output=x"/],
    ['a branch with a line break', onPull, pull({ ref: 'a\n::error::b' }), /head\.ref is "a\\n::error::b"/],
    ['a branch without end', onPull, pull({ ref: 'x'.repeat(5000) }), /head\.ref is "x{78}…/],
    ['a default branch that is an object', {}, { repository: { default_branch: {} } }, /default_branch is \{\}/],
    ['an event that is text', onPull, 'pull_request', /is missing/],
  ])('%s is an error', (_, env, event, message) => {
    let thrown: unknown;
    try {
      read(env, event);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PinbenchError);
    expect(thrown instanceof PinbenchError ? thrown.sentence() : '').toMatch(message);
  });

  test('nothing is read from a prototype', () => {
    const event: unknown = JSON.parse('{"__proto__":{"repository":{"default_branch":"main"}}}');
    expect(read({}, event).defaultBranch).toBeNull();
  });
});

describe('trust', () => {
  const fork = pull({ repo: { full_name: 'mallory/r' } });
  const followed = (event: string, full_name: string | null = 'o/r') => ({
    repository,
    workflow_run: { event, head_repository: full_name === null ? null : { full_name } },
  });
  const hosted = { RUNNER_ENVIRONMENT: 'github-hosted' };
  const own = { RUNNER_ENVIRONMENT: 'self-hosted' };
  const oneJob = { ...own, PINBENCH_ONE_JOB_RUNNER: '1' };
  const named = (name: string) => ({ GITHUB_EVENT_NAME: name });

  test.each<[string, Record<string, string>, unknown]>([
    ['a push on a self-hosted runner', own, { repository }],
    ['a schedule on a self-hosted runner', { ...own, ...named('schedule') }, {}],
    ['an own pull request on a self-hosted runner', { ...own, ...onPull }, pull()],
    ['a fork on GitHub’s runner', { ...hosted, ...onPull }, fork],
    ['a fork on a one-job runner', { ...oneJob, ...onPull }, fork],
    ['a comment on an issue', named('issue_comment'), { repository, issue: { number: 1 } }],
    ['what follows a push', named('workflow_run'), followed('push')],
    ['what follows a schedule', named('workflow_run'), followed('schedule')],
  ])('%s may run', (_, env, event) => {
    expect(trustProblem(read(env, event))).toBeNull();
  });

  test.each<[string, Record<string, string>, unknown, RegExp]>([
    ['pull_request_target of a fork', { ...hosted, ...named('pull_request_target') }, fork, /pull_request_target/],
    ['pull_request_target of the repository', named('pull_request_target'), pull(), /pull_request_target/],
    ['pull_request_target on a one-job runner', { ...oneJob, ...named('pull_request_target') }, fork, /_target/],
    [
      'a comment on a pull request',
      named('issue_comment'),
      { repository, issue: { number: 1, pull_request: {} } },
      /Started by a comment/,
    ],
    ['a comment on nobody knows what', named('issue_comment'), {}, /Started by a comment/],
    ['what follows a pull request', named('workflow_run'), followed('pull_request'), /After `workflow_run`/],
    ['what follows pull_request_target', named('workflow_run'), followed('pull_request_target'), /After/],
    ['what follows a comment', named('workflow_run'), followed('issue_comment'), /After/],
    ['what follows another repository’s push', named('workflow_run'), followed('push', 'mallory/r'), /After/],
    ['what follows a deleted repository’s push', named('workflow_run'), followed('push', null), /After/],
    ['what follows nobody knows what', named('workflow_run'), {}, /After/],
    ['a fork on a self-hosted runner', { ...own, ...onPull }, fork, /one-job runners[\s\S]*ubuntu-latest/],
    ['a fork on an unknown runner', { ...onPull, RUNNER_ENVIRONMENT: '' }, fork, /self-hosted/],
    ['a deleted fork on a self-hosted runner', { ...own, ...onPull }, pull({ repo: null }), /self-hosted/],
    ['a review of a fork', { ...own, ...named('pull_request_review') }, fork, /self-hosted/],
    ['a review comment on a fork', { ...own, ...named('pull_request_review_comment') }, fork, /self-hosted/],
    [
      'a runner whose one-job mark is not 1',
      { ...own, PINBENCH_ONE_JOB_RUNNER: 'true', ...onPull },
      fork,
      /self-hosted/,
    ],
  ])('%s is refused, with what to do instead', (_, env, event, message) => {
    const problem = trustProblem(read(env, event));
    expect(problem?.kind).toBe('usage');
    expect(problem?.sentence()).toMatch(message);
    expect(problem?.fix).toBeDefined();
  });
});
