/** The one comment of ours on a pull request. */
import { type Pause, repeat } from '../process/repeat.ts';
import type { Octokit } from './octokit.ts';
import { type Answer, answerOf, answerText, isLimit, mayHaveHappened, waitSeconds } from './retry.ts';

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

/** Who writes, and of which commit. */
export interface Writer {
  /** Head of the pull request that the report is of. */
  head: string;
  runId: number;
  attempt: number;
  /** Letters and digits, unlike those of every other step. */
  token: string;
}

export interface Letter {
  marker: string;
  body: string;
  /** null: whoever comes last has the say. */
  writer: Writer | null;
}

/**
 * Updates the comment that begins with the marker and is this account's own, or creates it. A report of an older head or
 * run is not written over a newer one's, nor over that of another job of the same run which has the same marker.
 */
export async function keepComment(
  octokit: Octokit,
  thread: Thread,
  letter: Letter,
  pause: Pause,
): Promise<CommentOutcome> {
  const { marker, writer } = letter;
  const body = letter.body.startsWith(marker) ? letter.body.slice(marker.length).replace(/^\n/, '') : letter.body;
  const text = [marker, ...(writer === null ? [] : [signature(writer)]), body].join('\n');
  try {
    const head = writer === null ? null : await headOf(octokit, thread);
    if (writer !== null && head !== null && head !== writer.head) return { action: 'refused', reason: outdated(head) };
    // It may be there although the answer was an error: each try looks again before another is written.
    const once = async (): Promise<CommentOutcome | { unsure: Answer }> => {
      const own = await findOwn(octokit, thread, marker, (posted) => ownership(posted, writer, head));
      if (own === 'newer') return { action: 'refused', reason: NEWER };
      return own === null ? await create(octokit, thread, text) : await update(octokit, thread, own, text);
    };
    const wait = (outcome: CommentOutcome | { unsure: Answer }, tries: number): number | null =>
      'unsure' in outcome ? waitSeconds(outcome.unsure, tries) : null;
    const outcome = await repeat(once, wait, pause);
    if (!('unsure' in outcome)) return outcome;
    return { action: 'refused', reason: whyNot(outcome.unsure, thread.issue_number) };
  } catch (thrown) {
    const answer = answerOf(thrown);
    if (answer === null) throw thrown;
    return { action: 'refused', reason: whyNot(answer, thread.issue_number) };
  }
}

const NEWER =
  'The comment was left as it is: a newer run of this job has written it. This summary has this run’s report.';

function outdated(head: string): string {
  return (
    `No comment was written: the pull request has gone on to ${head.slice(0, 12)} since this run began, and the comment ` +
    'belongs to the run of that. This summary has this run’s report.'
  );
}

function signature({ head, runId, attempt, token }: Writer): string {
  return `<!-- pinbench-run ${head} ${runId} ${attempt} ${token} -->`;
}

const SIGNATURE = /^<!-- pinbench-run ([0-9a-f]{40,64}) (\d{1,15}) (\d{1,6}) (\w{1,40}) -->$/;

/** What a comment with our marker is to this writer. `head` is the pull request's, null when it could not be set. */
function ownership(body: string, writer: Writer | null, head: string | null): 'ours' | 'newer' | 'of another' {
  const [, theirs, run, attempt, token] = SIGNATURE.exec(body.split('\n', 2)[1]?.trimEnd() ?? '') ?? [];
  if (writer === null || theirs === undefined) return 'ours';
  const [runs, attempts] = [Number(run) - writer.runId, Number(attempt) - writer.attempt];
  if (runs === 0 && attempts === 0) return token === writer.token ? 'ours' : 'of another';
  // Ours is the head's, so a run of another head is older, whatever its number: branches go back too.
  if (head !== null && theirs !== head) return 'ours';
  return runs > 0 || (runs === 0 && attempts > 0) ? 'newer' : 'ours';
}

/** The pull request's newest commit; null when the token may not ask. */
async function headOf(octokit: Octokit, { owner, repo, issue_number }: Thread): Promise<string | null> {
  const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
  try {
    const { data } = await octokit.request(route, { owner, repo, ref: `pull/${issue_number}/head` });
    return data.object.sha;
  } catch (thrown) {
    const answer = answerOf(thrown);
    if (answer === null || isLimit(answer) || (answer.status !== 403 && answer.status !== 404)) throw thrown;
    return null;
  }
}

async function findOwn(
  octokit: Octokit,
  thread: Thread,
  marker: string,
  whose: (body: string) => ReturnType<typeof ownership>,
): Promise<number | 'newer' | null> {
  let author: string | undefined;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data, headers } = await octokit.request(route, { ...thread, per_page: 100, page });
    for (const { id, user, body = '' } of data.filter((comment) => comment.body?.startsWith(marker))) {
      author ??= await askAuthor(octokit);
      if (user?.login !== author) continue;
      const found = whose(body);
      if (found === 'newer') return found;
      if (found === 'ours') return Number(id);
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
  if (isLimit(answer)) return `GitHub takes no more requests for now, so there is no comment: ${answerText(answer)}`;
  switch (answer.status) {
    case 401:
      return `GitHub did not accept the token, so there is no comment: ${answerText(answer)}`;
    case 403:
    case 404:
      return (
        `The token may not comment on pull request ${pullRequest}: ${answerText(answer)} The job needs the permission ` +
        '`pull-requests: write`, which a pull request from a fork never has.'
      );
    default:
      return `GitHub did not take the comment on pull request ${pullRequest}: ${answerText(answer)}`;
  }
}
