/** The repository on GitHub, through its REST API. */
import path from 'node:path';
import { infrastructureError, type PinbenchError, usageError } from '../../model/errors.ts';
import { quoted } from '../../text/quote.ts';
import { type CommitFiles, FILE_BYTES, KINDS, type TreeEntry } from '../git/commit-files.ts';
import { type Pause, pauseUntil, repeat } from '../process/repeat.ts';
import { type GitHubArtifacts, gitHubArtifacts } from './artifacts.ts';
import { type CommentOutcome, keepComment, type Writer } from './comment.ts';
import { type Octokit, openOctokit } from './octokit.ts';
import { type Answer, answerOf, answerText, mayHaveHappened, waitSeconds } from './retry.ts';

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
  const pause = access.pause ?? pauseUntil();
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
    const once = async () => {
      try {
        const signal = AbortSignal.timeout(TRY_MILLISECONDS);
        const response = await request({ ...options, request: { ...options.request, signal } });
        // An answer that breaks off arrives as text; taken for an empty list it would hide our own comment.
        if (typeof response.data !== 'object')
          throw Object.assign(new Error('the answer was cut short'), { status: 502 });
        return { response };
      } catch (thrown) {
        return { thrown };
      }
    };
    const wait = (outcome: Awaited<ReturnType<typeof once>>, tries: number): number | null => {
      const answer = 'thrown' in outcome ? answerOf(outcome.thrown) : null;
      const final = answer === null || (options.method === 'POST' && mayHaveHappened(answer));
      return final ? null : waitSeconds(answer, tries);
    };
    const outcome = await repeat(once, wait, pause);
    if ('thrown' in outcome) throw outcome.thrown;
    return outcome.response;
  });
}

function gitHubFiles(octokit: Octokit, location: { owner: string; repo: string }): CommitFiles {
  async function contents(file: string, ref: string): Promise<{ data: unknown; quotedLocation: string } | null> {
    const quotedLocation = `${quoted(file, 80)} at ${quoted(ref, 80)}`;
    const inside = path.posix.normalize(file);
    if (path.posix.isAbsolute(inside) || inside.split('/')[0] === '..') {
      throw usageError(`${quotedLocation} is not a path inside the repository.`, {
        expected: 'a path relative to its root',
      });
    }
    try {
      const route = 'GET /repos/{owner}/{repo}/contents/{path}';
      const { data } = await octokit.request(route, { ...location, path: inside, ref });
      return { data, quotedLocation };
    } catch (thrown) {
      const answer = answerOf(thrown);
      if (answer === null) throw thrown;
      if (answer.status === 404) return null;
      throw unreadable(quotedLocation, answer, thrown);
    }
  }

  return {
    async readFile(file, commit) {
      const found = await contents(file, commit);
      return found === null ? null : textOf(found.data, found.quotedLocation);
    },

    async listFiles(commit) {
      try {
        const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
        const { data } = await octokit.request(route, { ...location, tree_sha: commit, recursive: '1' });
        const entries = new Map<string, TreeEntry>();
        for (const { path: name, mode, sha } of data.tree) {
          const kind = KINDS[mode ?? ''];
          if (name !== undefined && sha !== undefined && kind !== undefined) entries.set(name, { kind, sha });
        }
        return { entries, complete: !data.truncated };
      } catch (thrown) {
        const answer = answerOf(thrown);
        if (answer === null) throw thrown;
        throw unreadable(`the list of files at ${quoted(commit, 80)}`, answer, thrown);
      }
    },

    async readLink(file, commit) {
      const data = (await contents(file, commit))?.data;
      if (typeof data !== 'object' || data === null || !('target' in data)) return null;
      return typeof data.target === 'string' ? data.target : null;
    },
  };
}

function unreadable(what: string, answer: Answer, cause: unknown): PinbenchError {
  return infrastructureError(`${what} could not be read from GitHub: ${answerText(answer)}`, {
    fix: 'give the job the permission `contents: read`; if it has it, run the job again',
    cause,
  });
}

function textOf(data: unknown, location: string): string {
  if (typeof data !== 'object' || data === null || !('content' in data) || !('size' in data)) {
    throw usageError(`${location} is not a file.`, { expected: 'a file, not a folder or a submodule' });
  }
  const { content, size } = data;
  // Above its own limit GitHub leaves the content out.
  if (typeof content !== 'string' || typeof size !== 'number' || size > FILE_BYTES || (content === '' && size > 0)) {
    throw usageError(`${location} is too large.`, { expected: 'at most 1 MiB' });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(content, 'base64'));
  } catch (cause) {
    throw usageError(`${location} is not text.`, { expected: 'UTF-8', cause });
  }
}
