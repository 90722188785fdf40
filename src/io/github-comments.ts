/** The one comment of ours on a pull request. */
import type { Octokit, Pause } from './github.ts';
import { type Answer, answerOf, isLimit, mayHaveHappened, said, waitSeconds } from './github-retry.ts';

/** `refused` is no error: the results stand without a comment. `reason` is a sentence that may quote GitHub, unescaped. */
export type CommentOutcome = { action: 'created' | 'updated'; url: string } | { action: 'refused'; reason: string };

interface Thread {
  owner: string;
  repo: string;
  issue_number: number;
}

/** GitHub allows 2,500 comments on an issue; this is room enough and still an end. */
const MOST_PAGES = 50;
/** The author of whatever the job's own token writes; that token may not ask who it is. */
const JOB_AUTHOR = 'github-actions[bot]';

/** Updates the comment that begins with `marker` and is this account's own, or creates it. */
export async function keepComment(
  octokit: Octokit,
  thread: Thread,
  marker: string,
  body: string,
  pause: Pause,
): Promise<CommentOutcome> {
  const marked = body.startsWith(marker) ? body : `${marker}\n${body}`;
  try {
    for (let tries = 1; ; tries++) {
      const own = await findOwn(octokit, thread, marker);
      if (own !== null) return await update(octokit, thread, own, marked);
      const outcome = await create(octokit, thread, marked);
      if (!('unsure' in outcome)) return outcome;
      // It may be there although the answer was an error: look again before another is written.
      const wait = waitSeconds(outcome.unsure, tries);
      if (wait === null) return { action: 'refused', reason: whyNot(outcome.unsure, thread.issue_number) };
      await pause(wait);
    }
  } catch (thrown) {
    const answer = answerOf(thrown);
    if (answer === null) throw thrown;
    return { action: 'refused', reason: whyNot(answer, thread.issue_number) };
  }
}

async function findOwn(octokit: Octokit, thread: Thread, marker: string): Promise<number | null> {
  let author: string | undefined;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data, headers } = await octokit.request(route, { ...thread, per_page: 100, page });
    for (const { id, user } of data.filter((comment) => comment.body?.startsWith(marker))) {
      author ??= await askAuthor(octokit);
      if (user?.login === author) return Number(id);
    }
    if (!/rel="next"/.test(headers.link ?? '')) return null;
  }
  return null;
}

async function askAuthor(octokit: Octokit): Promise<string> {
  try {
    return (await octokit.request('GET /user')).data.login;
  } catch (thrown) {
    const answer = answerOf(thrown);
    if (answer !== null && (answer.status === 403 || answer.status === 404) && !isLimit(answer)) return JOB_AUTHOR;
    throw thrown;
  }
}

async function create(octokit: Octokit, thread: Thread, body: string): Promise<CommentOutcome | { unsure: Answer }> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  try {
    const { data } = await octokit.request(route, { ...thread, body });
    return { action: 'created', url: data.html_url };
  } catch (thrown) {
    const answer = answerOf(thrown);
    if (answer === null || !mayHaveHappened(answer)) throw thrown;
    return { unsure: answer };
  }
}

async function update(octokit: Octokit, thread: Thread, comment_id: number, body: string): Promise<CommentOutcome> {
  const { owner, repo } = thread;
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  const { data } = await octokit.request(route, { owner, repo, comment_id, body });
  return { action: 'updated', url: data.html_url };
}

function whyNot(answer: Answer, pullRequest: number): string {
  if (isLimit(answer)) return `GitHub takes no more requests for now, so there is no comment: ${said(answer)}`;
  switch (answer.status) {
    case 401:
      return `GitHub did not accept the token, so there is no comment: ${said(answer)}`;
    case 403:
    case 404:
      return (
        `The token may not comment on pull request ${pullRequest}: ${said(answer)} The job needs the permission ` +
        '`pull-requests: write`, which a pull request from a fork never has.'
      );
    default:
      return `GitHub did not take the comment on pull request ${pullRequest}: ${said(answer)}`;
  }
}
