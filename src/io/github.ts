/** The repository on GitHub, through its REST API. The only importer of @actions/github. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { infrastructureError, usageError } from '../errors.ts';
import { type GitHubArtifacts, gitHubArtifacts } from './github-artifacts.ts';
import { type CommentOutcome, keepComment } from './github-comments.ts';
import { answerOf, mayHaveHappened, said, waitSeconds } from './github-retry.ts';

export interface GitHub extends GitHubArtifacts {
  /**
   * Keeps one comment of our own on a pull request: updates the one that begins with `marker` and that this token's
   * account wrote, or creates it. Comments of others are never touched, whatever they begin with.
   */
  upsertComment(pullRequest: number, marker: string, body: string): Promise<CommentOutcome>;
  /** Text of a file at a branch or commit; null when it is not there. */
  readFile(file: string, ref: string): Promise<string | null>;
}

export interface GitHubAccess {
  token: string;
  /** Without a slash at the end. */
  apiUrl: string;
  /** "owner/name". */
  repository: string;
  pause?: Pause;
}

export type Octokit = ReturnType<typeof getOctokit>;
export type Pause = (seconds: number) => Promise<void>;

const FILE_BYTES = 1024 * 1024;
const TRY_MILLISECONDS = 30_000;

export function connectGitHub(access: GitHubAccess): GitHub {
  const [owner = '', repo = ''] = access.repository.split('/');
  const pause = access.pause ?? ((seconds: number) => sleep(seconds * 1000));
  const octokit = getOctokit(access.token, { baseUrl: access.apiUrl });
  repeatRequests(octokit, pause);
  return {
    ...gitHubArtifacts(octokit, { owner, repo }, pause),

    upsertComment: (issue_number, marker, body) =>
      keepComment(octokit, { owner, repo, issue_number }, marker, body, pause),

    async readFile(file, ref) {
      const place = `${JSON.stringify(file.slice(0, 80))} at ${JSON.stringify(ref.slice(0, 80))}`;
      const inside = path.posix.normalize(file);
      if (path.posix.isAbsolute(inside) || inside.split('/')[0] === '..') {
        throw usageError(`${place} is no path inside the repository.`, { expected: 'a path relative to its root' });
      }
      try {
        const route = 'GET /repos/{owner}/{repo}/contents/{path}';
        const { data } = await octokit.request(route, { owner, repo, path: inside, ref });
        return textOf(data, place);
      } catch (thrown) {
        const answer = answerOf(thrown);
        if (answer === null) throw thrown;
        if (answer.status === 404) return null;
        throw infrastructureError(`${place} could not be read from GitHub: ${said(answer)}`, {
          todo: 'give the job the permission `contents: read`; if it has it, run the job again',
          cause: thrown,
        });
      }
    },
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

function textOf(data: unknown, place: string): string {
  if (typeof data !== 'object' || data === null || !('content' in data) || !('size' in data)) {
    throw usageError(`${place} is no file.`, { expected: 'a file, not a folder or a submodule' });
  }
  const { content, size } = data;
  // Above its own limit GitHub leaves the content out.
  if (typeof content !== 'string' || typeof size !== 'number' || size > FILE_BYTES || (content === '' && size > 0)) {
    throw usageError(`${place} is too large.`, { expected: `at most ${FILE_BYTES} bytes` });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(content, 'base64'));
  } catch (cause) {
    throw usageError(`${place} is no text.`, { expected: 'UTF-8', cause });
  }
}
