import { afterEach, describe, expect, test, vi } from 'vitest';
import { connectGitHub, type GitHub } from '../../src/io/github/client.ts';
import { type GitHubOptions, type LocalGitHub, startGitHub } from './server.ts';

// Behind a proxy the library would send everything through it, unless it is told a loopback address when it loads.
vi.hoisted(() => vi.stubEnv('GITHUB_API_URL', 'http://127.0.0.1'));

const MARKER = '<!-- pinbench:parser -->';
const BOT = 'github-actions[bot]';
const LIST = 'GET /repos/o/r/issues/1/comments?per_page=100&page=1 → 200';
const POST = 'POST /repos/o/r/issues/1/comments';
const patch = (id: number) => `PATCH /repos/o/r/issues/comments/${id}`;

let local: LocalGitHub | undefined;
let pauses: number[] = [];

async function connect(options: GitHubOptions, token?: string): Promise<{ github: GitHub; local: LocalGitHub }> {
  local = await startGitHub(options);
  pauses = [];
  const pause = async (seconds: number): Promise<void> => {
    pauses.push(seconds);
  };
  const github = connectGitHub({ token: token ?? local.token, apiUrl: local.url, repository: 'o/r', pause });
  return { github, local };
}

afterEach(async () => {
  const closing = local;
  local = undefined;
  await closing?.close();
});

const noise = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ author: 'ann', body: `remark ${index}` }));

describe('the one comment', () => {
  test('is created when there is none, in two requests, and begins with the marker', async () => {
    const { github, local } = await connect({ comments: noise(3) });
    const outcome = await github.upsertComment(1, MARKER, 'all well');
    expect(outcome).toEqual({ action: 'created', url: 'https://github.com/o/r/pull/1#issuecomment-1001' });
    expect(local.comments.at(-1)).toMatchObject({ author: BOT, body: `${MARKER}\nall well` });
    expect(local.transcript()).toEqual([LIST, `${POST} → 201`]);
  });

  test('is updated when it is on the first page, and no further page is read', async () => {
    const { github, local } = await connect({ comments: [{ author: BOT, body: `${MARKER}\nold` }, ...noise(249)] });
    expect(await github.upsertComment(1, MARKER, `${MARKER}\nnew`)).toMatchObject({ action: 'updated' });
    expect(local.comments[0]?.body).toBe(`${MARKER}\nnew`);
    expect(local.transcript()).toEqual([LIST, 'GET /user → 403', `${patch(1)} → 200`]);
  });

  test('is found on the last of three pages', async () => {
    const { github, local } = await connect({ comments: [...noise(249), { author: BOT, body: `${MARKER} old` }] });
    expect(await github.upsertComment(1, MARKER, 'new')).toMatchObject({ action: 'updated' });
    expect(local.comments).toHaveLength(250);
    expect(local.transcript()).toEqual([
      LIST,
      LIST.replace('page=1 ', 'page=2 '),
      LIST.replace('page=1 ', 'page=3 '),
      'GET /user → 403',
      `${patch(250)} → 200`,
    ]);
  });

  test('is never the comment of another who used our marker', async () => {
    const theirs = { author: 'mallory', body: `${MARKER}\nPASS` };
    const { github, local } = await connect({ comments: [theirs, { author: 'other[bot]', body: MARKER }] });
    expect(await github.upsertComment(1, MARKER, 'new')).toMatchObject({ action: 'created' });
    expect(local.comments.map(({ author }) => author)).toEqual(['mallory', 'other[bot]', BOT]);
    expect(local.comments[0]?.body).toBe(theirs.body);
  });

  test('is never one of our account that only quotes the marker', async () => {
    const { github, local } = await connect({ comments: [{ author: BOT, body: `somebody wrote ${MARKER}` }] });
    expect(await github.upsertComment(1, MARKER, 'new')).toMatchObject({ action: 'created' });
    expect(local.transcript()).toEqual([LIST, `${POST} → 201`]);
  });

  test('belongs to the account of the token when the token may ask who it is', async () => {
    const comments = [BOT, 'bench-bot'].map((author) => ({ author, body: `${MARKER}\nold` }));
    const { github, local } = await connect({ login: 'bench-bot', comments });
    expect(await github.upsertComment(1, MARKER, 'new')).toMatchObject({ action: 'updated' });
    expect(local.comments.map(({ body }) => body)).toEqual([`${MARKER}\nold`, `${MARKER}\nnew`]);
    expect(local.transcript()).toContain('GET /user → 200');
  });

  test('of another pull request stays as it is', async () => {
    const { github, local } = await connect({ comments: [{ issue: 2, author: BOT, body: MARKER }] });
    await github.upsertComment(1, MARKER, 'new');
    expect(local.comments.map(({ issue }) => issue)).toEqual([2, 1]);
  });
});

describe('a comment and who writes it', () => {
  const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)];
  const writer = (head: string, runId: number, attempt = 1, token = `t${runId}x${attempt}`) => ({
    head,
    runId,
    attempt,
    token,
  });
  const signed = ({ head, runId, attempt, token }: ReturnType<typeof writer>, text: string) =>
    `${MARKER}\n<!-- pinbench-run ${head} ${runId} ${attempt} ${token} -->\n${text}`;
  const heads = (sha: string | null) => new Map(sha === null ? [] : [[1, sha] as const]);

  test.each<
    [string, ReturnType<typeof writer>, ReturnType<typeof writer>, string | null, 'updated' | 'created' | RegExp]
  >([
    ['a newer head’s run writes over an older one', writer(OLD, 1), writer(NEW, 2), NEW, 'updated'],
    ['an older head’s late job writes nothing', writer(NEW, 2), writer(OLD, 1), NEW, /has gone on to b{12}/],
    ['nor its repeated job', writer(NEW, 2), writer(OLD, 1, 2), NEW, /has gone on to b{12}/],
    ['nor where the head cannot be had', writer(NEW, 2), writer(OLD, 1, 2), null, /newer run/],
    ['a branch that went back is the newest again', writer(NEW, 2), writer(OLD, 1, 2), OLD, 'updated'],
    ['the newer attempt wins', writer(NEW, 2, 1), writer(NEW, 2, 2), NEW, 'updated'],
    ['the older attempt does not', writer(NEW, 2, 2), writer(NEW, 2, 1), NEW, /newer run/],
    ['a later run of one head wins', writer(NEW, 2, 3), writer(NEW, 3), NEW, 'updated'],
    ['an earlier run of one head does not', writer(NEW, 3), writer(NEW, 2, 3), NEW, /newer run/],
    ['another job of the same run has its own', writer(NEW, 2, 1, 'leg1'), writer(NEW, 2, 1, 'leg2'), NEW, 'created'],
    ['the same step finds its own', writer(NEW, 2, 1, 'leg1'), writer(NEW, 2, 1, 'leg1'), NEW, 'updated'],
  ])('%s', async (_, there, now, head, expected) => {
    const { github, local } = await connect({
      comments: [{ author: BOT, body: signed(there, 'there') }],
      heads: heads(head),
    });
    const outcome = await github.upsertComment(1, MARKER, `${MARKER}\nnow`, now);
    if (typeof expected === 'string') expect(outcome).toMatchObject({ action: expected });
    else expect(outcome).toMatchObject({ action: 'refused', reason: expect.stringMatching(expected) });
    const [there1, now1] = [signed(there, 'there'), signed(now, 'now')];
    const left = expected === 'updated' ? [now1] : expected === 'created' ? [there1, now1] : [there1];
    expect(local.comments.map(({ body }) => body)).toEqual(left);
  });

  test.each([
    ['without a signature', `${MARKER}\nold`, BOT],
    ['with a damaged one', `${MARKER}\n<!-- pinbench-run x 99 1 y -->\nold`, BOT],
  ])('one %s is written over', async (_, body, author) => {
    const { github, local } = await connect({ comments: [{ author, body }], heads: heads(NEW) });
    expect(await github.upsertComment(1, MARKER, 'now', writer(NEW, 2))).toMatchObject({ action: 'updated' });
    expect(local.comments.map((one) => one.body)).toEqual([signed(writer(NEW, 2), 'now')]);
  });

  test('somebody else’s signature keeps nobody from writing', async () => {
    const theirs = { author: 'mallory', body: signed(writer(NEW, 999), 'PASS') };
    const { github, local } = await connect({ comments: [theirs], heads: heads(NEW) });
    expect(await github.upsertComment(1, MARKER, 'now', writer(NEW, 2))).toMatchObject({ action: 'created' });
    expect(local.comments.map((one) => one.author)).toEqual(['mallory', BOT]);
  });

  test('two jobs of each run that share a marker keep two comments, in whatever order they end', async () => {
    const { github, local } = await connect({ heads: heads(NEW) });
    for (const runId of [1, 2, 3]) {
      for (const token of runId === 2 ? ['y', 'x'] : ['x', 'y']) {
        await github.upsertComment(1, MARKER, `${runId}${token}`, writer(NEW, runId, 1, token));
      }
    }
    expect(local.comments.map(({ body }) => body.split('\n').at(-1)).toSorted()).toEqual(['3x', '3y']);
  });
});

describe('a refusal is told, not thrown', () => {
  test.each<[string, GitHubOptions, string, RegExp]>([
    ['a read-only token', { readOnly: true }, 'text', /403, "Resource not accessible.*`pull-requests: write`.*fork/],
    ['a pull request that is not there', { issues: [2] }, 'text', /pull request 1: 404, "Not Found.*permission/],
    ['a text that is too long', {}, 'x'.repeat(70_000), /did not take the comment on pull request 1: 422.*too long/],
    [
      'a locked conversation',
      { faults: [{ on: 'issues/create-comment', status: 403, message: 'issue is locked' }] },
      'text',
      /403, "issue is locked/,
    ],
    [
      'words of GitHub with control characters',
      { faults: [{ on: 'issues/create-comment', status: 403, message: `a\n::error::b\u202e${'c'.repeat(999)}` }] },
      'text',
      /403, "a ::error::bc{180,190}…"\. The job/,
    ],
  ])('%s', async (_, options, body, reason) => {
    const { github, local } = await connect(options);
    expect(await github.upsertComment(1, MARKER, body)).toEqual({
      action: 'refused',
      reason: expect.stringMatching(reason),
    });
    expect(local.comments).toEqual([]);
    expect(pauses).toEqual([]);
  });

  test('a token that GitHub does not know is not shown', async () => {
    const { github } = await connect({}, 'wrong-token');
    const outcome = await github.upsertComment(1, MARKER, 'text');
    expect(outcome).toMatchObject({ action: 'refused', reason: expect.stringContaining('did not accept the token') });
    expect(JSON.stringify(outcome)).not.toContain('wrong-token');
  });
});

describe('patience', () => {
  test('a server error on reading is tried again after 1 and 2 seconds', async () => {
    const { github } = await connect({ faults: [{ on: 'issues/list-comments', status: 502, times: 2 }] });
    expect(await github.upsertComment(1, MARKER, 'text')).toMatchObject({ action: 'created' });
    expect(pauses).toEqual([1, 2]);
  });

  test('it ends after four tries', async () => {
    const { github, local } = await connect({ faults: [{ on: 'issues/list-comments', status: 503, times: 99 }] });
    expect(await github.upsertComment(1, MARKER, 'text')).toMatchObject({
      action: 'refused',
      reason: expect.stringContaining('503'),
    });
    expect(local.transcript()).toHaveLength(4);
    expect(pauses).toEqual([1, 2, 4]);
  });

  test('a creation that failed on the way back is not repeated: the comment is found and updated', async () => {
    const { github, local } = await connect({ faults: [{ on: 'issues/create-comment', status: 502, how: 'done' }] });
    expect(await github.upsertComment(1, MARKER, 'text')).toMatchObject({ action: 'updated' });
    expect(local.comments).toHaveLength(1);
    expect(local.transcript()).toEqual([LIST, `${POST} → 502`, LIST, 'GET /user → 403', `${patch(1001)} → 200`]);
  });

  test('a creation that always fails ends after four tries', async () => {
    const { github, local } = await connect({ faults: [{ on: 'issues/create-comment', status: 500, times: 99 }] });
    expect(await github.upsertComment(1, MARKER, 'text')).toMatchObject({ action: 'refused' });
    expect(local.transcript().filter((line) => line.startsWith('POST'))).toHaveLength(4);
  });

  test('a list that breaks off is not taken for an empty one', async () => {
    const comments = [{ author: BOT, body: `${MARKER}\nold` }];
    const { github, local } = await connect({
      comments,
      faults: [{ on: 'issues/list-comments', status: 0, how: 'cut', times: 2 }],
    });
    expect(await github.upsertComment(1, MARKER, 'new')).toMatchObject({ action: 'updated' });
    expect(local.comments).toHaveLength(1);
    expect(pauses).toEqual([1, 2]);
  });

  const date = 'Fri, 20 Nov 2026 12:00:00 GMT';
  const resetIn = (seconds: number) => ({
    date,
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Date.parse(date) / 1000 + seconds),
  });
  test.each<[string, number, Record<string, string>, string, number[]]>([
    ['429 with retry-after', 429, { 'retry-after': '7' }, 'slow down', [7, 7]],
    ['429 without a time', 429, {}, 'slow down', [60, 120]],
    ['403 with retry-after', 403, { 'retry-after': '3' }, 'abuse', [3, 3]],
    ['403 that only says it', 403, {}, 'You have exceeded a secondary rate limit', [60, 120]],
    ['403 with nothing left until a time', 403, resetIn(41), 'API rate limit exceeded', [41, 41]],
  ])('%s is waited for, also before a creation', async (_, status, headers, message, expected) => {
    const faults = [{ on: 'issues/create-comment' as const, status, headers, message, times: 2 }];
    const { github, local } = await connect({ faults });
    expect(await github.upsertComment(1, MARKER, 'text')).toMatchObject({ action: 'created' });
    expect(pauses).toEqual(expected);
    expect(local.comments).toHaveLength(1);
  });

  test('a wait of more than two minutes is a refusal at once', async () => {
    const faults = [
      { on: 'issues/list-comments' as const, status: 403, headers: resetIn(3000), message: 'rate limit' },
    ];
    const { github, local } = await connect({ faults });
    expect(await github.upsertComment(1, MARKER, 'text')).toMatchObject({
      action: 'refused',
      reason: expect.stringContaining('no more requests for now'),
    });
    expect(local.transcript()).toHaveLength(1);
  });

  test('a limit on asking for the account is no answer to it', async () => {
    const comments = [{ author: BOT, body: MARKER }];
    const faults = [{ on: 'users/get-authenticated' as const, status: 429, headers: { 'retry-after': '600' } }];
    const { github, local } = await connect({ comments, faults });
    expect(await github.upsertComment(1, MARKER, 'text')).toMatchObject({ action: 'refused' });
    expect(local.comments).toEqual([expect.objectContaining({ body: MARKER })]);
  });

  test('a server that is gone is a refusal', async () => {
    const { github, local: gone } = await connect({});
    await gone.close();
    local = undefined;
    expect(await github.upsertComment(1, MARKER, 'text')).toMatchObject({ action: 'refused' });
    expect(pauses).toEqual([1, 2, 4]);
  });
});
