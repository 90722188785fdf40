/** Whether a job may run a benchmark at all: whose code it is. */
import { type PinbenchError, usageError } from '../model/errors.ts';
import type { GitHubContext } from './event.ts';

/** Events whose code was in this repository before they happened. */
const OWN_CODE_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'release'];

/**
 * Why this job must not run a benchmark, or null. Under the first three events a job has the repository's secrets and
 * a token that can write, so whoever wrote the code would have them too. The last rule keeps a stranger's code off a
 * machine that later jobs use. A workflow can set PINBENCH_ONE_JOB_RUNNER itself, but whoever changes a workflow already
 * runs what they like on the runner.
 */
export function trustProblem(context: GitHubContext): PinbenchError | null {
  const { event, follows, pullRequest } = context;
  if (event === 'pull_request_target') {
    return refused(
      'Under `pull_request_target` the benchmark of a pull request would run with this repository’s secrets.',
    );
  }
  if (event === 'issue_comment' && context.commentOnPullRequest) {
    return refused('Started by a comment, the code of a pull request would run with this repository’s secrets.');
  }
  if (event === 'workflow_run' && !isOwn(follows, context.repository)) {
    return refused('After `workflow_run` the code of a pull request would run with this repository’s secrets.');
  }
  if (pullRequest?.fork === true && context.runner !== 'github-hosted' && !context.oneJobRunner) {
    return usageError('A pull request from a fork would run its code on a self-hosted runner that later jobs use.', {
      expected: 'a runner that takes one job and is thrown away, or one of GitHub’s own',
      fix:
        'use one-job runners and set PINBENCH_ONE_JOB_RUNNER=1 in the runner’s own environment, ' +
        'or send pull requests from forks to `runs-on: ubuntu-latest`',
    });
  }
  return null;
}

function isOwn(follows: GitHubContext['follows'], repository: string): boolean {
  return follows !== null && OWN_CODE_EVENTS.includes(follows.event) && follows.headRepo === repository;
}

function refused(happened: string): PinbenchError {
  return usageError(happened, {
    expected: 'the event `pull_request`, which has a read-only token and no secrets',
    fix: 'run the benchmark on `pull_request`, and comment from a second workflow that runs none of its code',
  });
}
