import { describe, expect, test } from 'vitest';
import { readGitHub } from '../../../../src/action/event.ts';
import { cacheScopeOf, sideScope } from '../../../../src/app/backends/cache-scope.ts';

const [sha, headSha, other] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
const repository = { default_branch: 'main' };
const env = {
  ...{ GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main' },
  ...{ GITHUB_WORKFLOW: 'bench', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'job' },
  ...{ RUNNER_TEMP: '/tmp', GITHUB_WORKSPACE: '/w' },
};
const pullRequest = (from: string) => ({
  repository,
  pull_request: {
    number: 1,
    head: { ref: 'topic', sha: headSha, repo: { full_name: from } },
    base: { ref: 'main', sha: other },
  },
});
const onPull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge' };
const dispatch = { GITHUB_EVENT_NAME: 'workflow_dispatch' };
const topic = { GITHUB_REF: 'refs/heads/topic' };

describe('builds share the cache mounts of', () => {
  test.each<[string, Record<string, string>, object, string | null, string]>([
    ['a push to the default branch', {}, { repository }, sha, 'default branch'],
    ['a dispatch on it', dispatch, { repository }, sha, 'default branch'],
    ['a dispatch that checks out another commit', dispatch, { repository }, other, 'other commits'],
    ['a push of which nothing tells the commit', {}, { repository }, null, 'other commits'],
    ['a push to another branch', topic, { repository }, sha, 'other branches'],
    ['a push to one that checks out another commit', topic, { repository }, other, 'other commits'],
    ['a pull request, merged', onPull, pullRequest('o/r'), sha, 'other branches\0pull request 1'],
    ['a pull request, its head', onPull, pullRequest('o/r'), headSha, 'other branches\0pull request 1'],
    ['a fork', onPull, pullRequest('stranger/r'), sha, 'fork\0pull request 1'],
    ['a fork that checks out another commit', onPull, pullRequest('stranger/r'), other, 'fork\0pull request 1'],
  ])('%s', (_what, changed, event, checkedOut, level) => {
    expect(cacheScopeOf(readGitHub({ ...env, ...changed }, event), checkedOut)).toBe(`o/r\0${level}`);
  });
});

test('a commit beside the measured tree shares them with neither that nor another commit', () => {
  const scope = 'o/r\0default branch';
  const scopes = [sideScope(scope, null), sideScope(scope, sha), sideScope(scope, other)];
  expect(scopes[0]).toBe(scope);
  expect(new Set(scopes).size).toBe(3);
});
