import { describe, expect, test } from 'vitest';
import { OPERATIONS, type OperationName, recognise, requestProblems, responseProblems } from './openapi.ts';
import { answer, type Repository } from './rest.ts';
import { startGitHub } from './server.ts';

const HEADERS = { accept: 'application/vnd.github+json', 'user-agent': 'test' };
const COMMENTS = '/repos/o/r/issues/7/comments';

function problemsOf(method: string, url: string, body = '', headers: Record<string, string> = HEADERS): string[] {
  const call = recognise(method, url);
  return call === null ? ['not played'] : requestProblems(call, headers, body);
}

const repository: Repository = {
  url: 'http://127.0.0.1:1',
  comments: [{ id: 1, issue: 7, author: 'ann', body: 'hello' }],
  issues: [7],
  files: { main: { 'a/b.yml': 'x: 1' } },
  heads: new Map([[7, 'a'.repeat(40)]]),
  login: 'ann',
  readOnly: false,
  workflowRuns: [
    {
      ...{ id: 9, file: 'bench.yml', event: 'push', branch: 'main', sha: 'a'.repeat(40), conclusion: 'success' },
      ...{ createdAt: '2026-11-20T12:00:00Z', headRepositoryId: 42 },
    },
  ],
  artifacts: [
    {
      ...{
        id: 5,
        name: 'pinbench-a',
        files: new Map(),
        size: 1,
        retentionDays: 1,
        content: Buffer.from('a'),
        runId: 9,
      },
    },
    {
      ...{
        id: 6,
        name: 'pinbench-b',
        files: new Map(),
        size: 1,
        retentionDays: 1,
        content: Buffer.from('b'),
        runId: 9,
      },
      expired: true,
    },
  ],
  blobUrl: 'http://127.0.0.1:2',
  actionsHidden: false,
};
const RUNS = '/repos/o/r/actions/workflows/bench.yml/runs';

describe('a request', () => {
  test.each([
    ['GET', '/user', ''],
    ['GET', `${COMMENTS}?per_page=100&page=2`, ''],
    ['POST', COMMENTS, '{"body":"text"}'],
    ['PATCH', '/repos/o/r/issues/comments/9', '{"body":"text"}'],
    ['GET', '/repos/o/r/contents/a%2Fb.yml?ref=main', ''],
    ['GET', '/repos/o/r/git/ref/pull%2F7%2Fhead', ''],
    ['GET', '/repos/o/r/actions/runs/9', ''],
    ['GET', `${RUNS}?branch=main&status=success&exclude_pull_requests=true&per_page=50`, ''],
    ['GET', '/repos/o/r/actions/workflows/7/runs', ''],
    ['GET', '/repos/o/r/actions/runs/9/artifacts?per_page=100&page=1', ''],
    ['GET', '/repos/o/r/actions/artifacts/5/zip', ''],
  ])('%s %s fits', (method, url, body) => {
    expect(problemsOf(method, url, body)).toEqual([]);
  });

  test.each<[string, string, string, string, RegExp]>([
    ['of a misspelt address', 'GET', '/repos/o/r/issue/7/comments', '', /not played/],
    ['of another method', 'PUT', COMMENTS, '{"body":"text"}', /not played/],
    ['with an unknown query', 'GET', `${COMMENTS}?perpage=100`, '', /unknown query perpage/],
    ['with a page that is no number', 'GET', `${COMMENTS}?page=next`, '', /must be integer/],
    ['for an issue that is no number', 'GET', '/repos/o/r/issues/x/comments', '', /must be integer/],
    ['with a status that runs have not', 'GET', `${RUNS}?status=green`, '', /allowed values/],
    ['with a choice that is none', 'GET', `${RUNS}?exclude_pull_requests=yes`, '', /must be boolean/],
    ['for an artifact by its name', 'GET', '/repos/o/r/actions/artifacts/pinbench/zip', '', /must be integer/],
    ['without its body', 'POST', COMMENTS, '', /must be object/],
    ['with a body of another type', 'POST', COMMENTS, '{"body":7}', /must be string/],
    ['with a misspelt property', 'POST', COMMENTS, '{"body":"a","boby":"b"}', /unknown property boby/],
    ['with a body that does not belong', 'GET', '/user', '{}', /where none belongs/],
  ])('%s is refused', (_, method, url, body, problem) => {
    expect(problemsOf(method, url, body).join('\n')).toMatch(problem);
  });

  test.each([
    [{ 'user-agent': 'test' }, /accept/],
    [{ accept: HEADERS.accept }, /user-agent/],
  ])('without the headers that GitHub wants is refused: %o', (headers: Record<string, string>, problem) => {
    expect(problemsOf('GET', '/user', '', headers).join('\n')).toMatch(problem);
  });
});

/** The answer of the local GitHub to a request, as an object that a test can spoil. */
function answered(method: string, url: string, body = ''): { name: OperationName; status: number; body: unknown } {
  const call = recognise(method, url);
  if (call === null) throw new Error(`${method} ${url} is not played`);
  return { name: call.operation, ...answer(structuredClone(repository), call, body) };
}

const ANSWERS: [string, string, string, number][] = [
  ['GET', '/user', '', 200],
  ['GET', COMMENTS, '', 200],
  ['GET', '/repos/o/r/issues/8/comments', '', 404],
  ['POST', COMMENTS, '{"body":"text"}', 201],
  ['POST', COMMENTS, '{"body":" "}', 422],
  ['PATCH', '/repos/o/r/issues/comments/1', '{"body":"text"}', 200],
  ['GET', '/repos/o/r/contents/a%2Fb.yml', '', 200],
  ['GET', '/repos/o/r/contents/a', '', 200],
  ['GET', '/repos/o/r/contents/none', '', 404],
  ['GET', '/repos/o/r/git/trees/main?recursive=1', '', 200],
  ['GET', '/repos/o/r/git/trees/none?recursive=1', '', 404],
  ['GET', '/repos/o/r/git/ref/pull%2F7%2Fhead', '', 200],
  ['GET', '/repos/o/r/git/ref/pull%2F8%2Fhead', '', 404],
  ['GET', '/repos/o/r/actions/runs/9', '', 200],
  ['GET', '/repos/o/r/actions/runs/8', '', 404],
  ['GET', RUNS, '', 200],
  ['GET', '/repos/o/r/actions/workflows/none.yml/runs', '', 404],
  ['GET', '/repos/o/r/actions/runs/9/artifacts', '', 200],
  ['GET', '/repos/o/r/actions/runs/8/artifacts', '', 404],
  ['GET', '/repos/o/r/actions/artifacts/5/zip', '', 302],
  ['GET', '/repos/o/r/actions/artifacts/6/zip', '', 410],
];

describe('an answer', () => {
  test.each(ANSWERS)('to %s %s %s is GitHub’s', (method, url, request, status) => {
    const { name, body, status: given } = answered(method, url, request);
    expect(given).toBe(status);
    expect(responseProblems(name, given, body === undefined ? '' : JSON.stringify(body))).toEqual([]);
  });

  test('of every operation is tried', () => {
    const tried = new Set(ANSWERS.map(([method, url]) => recognise(method, url)?.operation));
    expect([...tried].sort()).toEqual(Object.keys(OPERATIONS).sort());
  });

  test.each<[string, OperationName, number, (body: Record<string, unknown>) => unknown, RegExp]>([
    ['lacks a property', 'issues/update-comment', 200, ({ html_url, ...rest }) => rest, /html_url/],
    ['has one of another type', 'issues/update-comment', 200, (body) => ({ ...body, id: '1' }), /id: must be integer/],
    [
      'has a wrong part',
      'issues/update-comment',
      200,
      (body) => ({ ...body, user: { login: 'a' } }),
      /user: must have/,
    ],
    ['has no date for a date', 'issues/update-comment', 200, (body) => ({ ...body, created_at: 'now' }), /date-time/],
    ['has a status that the operation has not', 'issues/update-comment', 201, (body) => body, /status 201/],
    ['is an error without words', 'issues/update-comment', 503, () => ({}), /without message/],
    ['is an error of another shape', 'issues/update-comment', 422, () => ({ message: 'no' }), /documentation_url/],
  ])('that %s is refused', (_, name, status, spoil, problem) => {
    const { body } = answered('PATCH', '/repos/o/r/issues/comments/1', '{"body":"text"}');
    const spoilt = JSON.stringify(spoil({ ...Object(body) }));
    expect(responseProblems(name, status, spoilt).join('\n')).toMatch(problem);
  });

  test('that is no JSON is refused', () => {
    expect(responseProblems('users/get-authenticated', 200, '<html>')).not.toEqual([]);
  });
});

describe('the local GitHub', () => {
  test('answers 400 to what GitHub does not have, and the test fails at the end', async () => {
    const local = await startGitHub();
    const response = await fetch(`${local.url}/repos/o/r/pulls/1/merge`, { method: 'PUT' });
    expect(response.status).toBe(400);
    expect(local.transcript()).toEqual(['PUT /repos/o/r/pulls/1/merge → 400']);
    await expect(local.close()).rejects.toThrow('PUT /repos/o/r/pulls/1/merge: the local GitHub does not play this');
  });

  test('fails a test whose scripted answer GitHub would never give', async () => {
    const local = await startGitHub({ faults: [{ on: 'users/get-authenticated', status: 418 }] });
    const headers = { ...HEADERS, authorization: `token ${local.token}` };
    expect((await fetch(`${local.url}/user`, { headers })).status).toBe(400);
    await expect(local.close()).rejects.toThrow('status 418 is not described');
  });

  test('keeps archives on another server, and fails a test that sends its token there', async () => {
    const { workflowRuns, artifacts } = repository;
    const local = await startGitHub({ workflowRuns, artifacts });
    const headers = { ...HEADERS, authorization: `token ${local.token}` };
    const address = `${local.url}/repos/o/r/actions/artifacts/5/zip`;
    expect(await (await fetch(address, { headers })).text()).toBe('a');
    const { headers: pointer } = await fetch(address, { headers, redirect: 'manual' });
    expect(await (await fetch(pointer.get('location') ?? '', { headers })).text()).toBe('a');
    await expect(local.close()).rejects.toThrow('a token was sent to the server of the archives');
  });

  test('does not let a request without its token pass', async () => {
    const local = await startGitHub();
    expect((await fetch(`${local.url}/user`, { headers: HEADERS })).status).toBe(401);
    await local.close();
  });
});
