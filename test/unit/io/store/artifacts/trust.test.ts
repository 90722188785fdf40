import { describe, expect, test } from 'vitest';
import type { Artifact, WorkflowRun } from '../../../../../src/io/github/artifacts.ts';
import {
  artifactProblem,
  claimProblem,
  type Home,
  isOfHome,
  isOurs,
} from '../../../../../src/io/store/artifacts/trust.ts';
import type { Source } from '../../../../../src/model/run.ts';
import { EXAMPLE_COMMIT, exampleRun } from '../../../../builders/example-run.ts';

const HOME: Home = { repository: 'o/r', repositoryId: 42, workflowId: 7, branch: 'main' };
const RUN: WorkflowRun = {
  id: 900,
  workflowId: 7,
  repositoryId: 42,
  headRepositoryId: 42,
  branch: 'main',
  commit: EXAMPLE_COMMIT,
  event: 'push',
  conclusion: 'success',
  createdAt: '2026-11-20T12:00:00Z',
};

describe('a workflow run', () => {
  test.each<[string, Partial<WorkflowRun>]>([
    ['a push', {}],
    ['a schedule', { event: 'schedule' }],
    ['a dispatch', { event: 'workflow_dispatch' }],
  ])('counts when it is of %s to the base branch', (_, change) => {
    expect(isOfHome({ ...RUN, ...change }, HOME)).toBe(true);
  });

  test.each<[string, Partial<WorkflowRun>]>([
    ['a pull request from a branch of the same name', { event: 'pull_request' }],
    ['a pull request with the rights of this repository', { event: 'pull_request_target' }],
    ['another workflow', { workflowId: 8 }],
    ['another branch', { branch: 'release' }],
    ['no branch', { branch: null }],
    ['another repository', { repositoryId: 43 }],
    ['a commit of a fork', { headRepositoryId: 77 }],
    ['a fork that was deleted', { headRepositoryId: null }],
    ['a failure', { conclusion: 'failure' }],
    ['no end', { conclusion: null }],
  ])('does not count when it is of %s', (_, change) => {
    expect(isOfHome({ ...RUN, ...change }, HOME)).toBe(false);
  });

  test('counts whatever the number of its workflow when GitHub was asked for that workflow’s file', () => {
    expect(isOfHome({ ...RUN, workflowId: 8 }, { ...HOME, workflowId: null })).toBe(true);
  });
});

describe('an artifact', () => {
  const artifact: Artifact = {
    ...{ id: 5, name: 'pinbench-bench-1', bytes: 100, expired: false, digest: null },
    ...{ runId: 900, repositoryId: 42, headRepositoryId: 42, branch: 'main', commit: EXAMPLE_COMMIT },
  };

  test('of the workflow run is opened', () => {
    expect(artifactProblem(artifact, RUN, 100)).toBeNull();
  });

  test.each<[string, Partial<Artifact>, RegExp]>([
    ['has expired', { expired: true }, /expired/],
    ['is too large', { bytes: 101 }, /101 B; 100 B is the most/],
    ['is of another workflow run', { runId: 901 }, /another/],
    ['is of none', { runId: null }, /another/],
    ['is of another repository', { repositoryId: 43 }, /another/],
    ['is of a fork', { headRepositoryId: 77 }, /another/],
    ['is of another branch', { branch: 'mine' }, /another/],
    ['is of another commit', { commit: 'f'.repeat(40) }, /another/],
  ])('that %s is not', (_, change, problem) => {
    expect(artifactProblem({ ...artifact, ...change }, RUN, 100)).toMatch(problem);
  });

  test.each([
    ['pinbench-bench-1', true],
    ['coverage', false],
    ['my-pinbench-1', false],
  ])('named %s is ours: %s', (name, ours) => {
    expect(isOurs({ ...artifact, name })).toBe(ours);
  });
});

describe('a run in an artifact', () => {
  const source: Source = {
    ...{ repository: 'O/r', commit: EXAMPLE_COMMIT, branch: 'main', dirty: false, pullRequest: null },
    workflow: { name: 'Benchmarks', runId: 900, attempt: 1, job: 'bench', event: 'push' },
  };
  const pullRequest = { number: 1, base: 'main', baseCommit: EXAMPLE_COMMIT, mergeCommit: null };

  test('is believed when it says what GitHub says, whatever the case of the repository', () => {
    expect(claimProblem(exampleRun({ source }), RUN, HOME)).toBeNull();
  });

  test.each<[string, Partial<Source>, RegExp]>([
    ['another commit', { commit: 'f'.repeat(40) }, /claims the commit "ffff.*is of 0123456789ab/],
    ['no commit', { commit: null }, /claims the commit null/],
    ['a shorter commit', { commit: EXAMPLE_COMMIT.slice(0, 12) }, /claims the commit/],
    ['another repository', { repository: 'm/r' }, /claims the repository "m\/r"/],
    ['no repository', { repository: null }, /claims the repository null/],
    ['another branch', { branch: 'mine' }, /claims the branch "mine"/],
    ['a pull request', { pullRequest }, /of a pull request/],
    ['no workflow run', { workflow: null }, /claims the workflow run none/],
    [
      'another workflow run',
      { workflow: { name: 'b', runId: 1, attempt: 1, job: 'j', event: 'push' } },
      /claims the workflow run 1$/,
    ],
  ])('is not believed when it says %s', (_, change, problem) => {
    expect(claimProblem(exampleRun({ source: { ...source, ...change } }), RUN, HOME)).toMatch(problem);
  });
});
