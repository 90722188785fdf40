/** The repository on GitHub, through its REST API. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CommitFiles } from '../git/commit-files.ts';
import { type GitHubArtifacts, gitHubArtifacts } from './artifacts.ts';
import { type CommentOutcome, keepComment, type Writer } from './comment.ts';
import { gitHubFiles } from './files.ts';
import { type Octokit, openOctokit, type Pause } from './octokit.ts';
import { answerOf, mayHaveHappened, waitSeconds } from './retry.ts';

export interface GitHub extends GitHubArtifacts, CommitFiles {
  /**
   * Keeps one comment of our own on a pull request: updates the one that begins with `marker` and that this token's
   * account wrote, or creates it. Comments of others are never touched, whatever they begin with. `writer` says who
   * writes: a report of a newer head or run stays, and so does that of another job of the same run.
   */
  upsertComment(pullRequest: number, marker: string, body: string, writer?: Writer): Promise<CommentOutcome>;
}

export interface GitHubAccess {
  token: string;
  /** Without a slash at the end. */
  apiUrl: string;
  /** "owner/name". */
  repository: string;
  pause?: Pause;
}

const TRY_MILLISECONDS = 30_000;

export function connectGitHub(access: GitHubAccess): GitHub {
  const [owner = '', repo = ''] = access.repository.split('/');
  const pause = access.pause ?? ((seconds: number) => sleep(seconds * 1000));
  const octokit = openOctokit(access.token, access.apiUrl);
  repeatRequests(octokit, pause);
  return {
    ...gitHubArtifacts(octokit, { owner, repo }, pause),

    upsertComment: (issue_number, marker, body, writer) =>
      keepComment(octokit, { owner, repo, issue_number }, { marker, body, writer: writer ?? null }, pause),
    ...gitHubFiles(octokit, { owner, repo }),
  };
}

function repeatRequests(octokit: Octokit, pause: Pause): void {
  octokit.hook.wrap('request', async (request, options) => {
    for (let tries = 1; ; tries++) {
      try {
        const signal = AbortSignal.timeout(TRY_MILLISECONDS);
        const response = await request({ ...options, request: { ...options.request, signal } });
        // An answer that breaks off arrives as text; taken for an empty list it would hide our own comment.
        if (typeof response.data !== 'object') throw Object.assign(new Error('the answer broke off'), { status: 502 });
        return response;
      } catch (thrown) {
        const answer = answerOf(thrown);
        const final = answer === null || (options.method === 'POST' && mayHaveHappened(answer));
        const wait = final ? null : waitSeconds(answer, tries);
        if (wait === null) throw thrown;
        await pause(wait);
      }
    }
  });
}
