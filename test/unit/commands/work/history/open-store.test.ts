import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { archiveAt, tokenFor } from '../../../../../src/commands/work/history/open-store.ts';
import { PinbenchError } from '../../../../../src/model/errors.ts';

const silent = (): void => undefined;
const GITHUB = 'https://github.com/octo/parser';

test.each<[string, string, Record<string, string>, string | null]>([
  ['there is none', GITHUB, {}, null],
  ["it is pinbench's own", 'https://git.example.org/x', { PINBENCH_TOKEN: 'p' }, 'p'],
  ["both are there, pinbench's own is taken", GITHUB, { PINBENCH_TOKEN: 'p', GITHUB_TOKEN: 'g' }, 'p'],
  ['it is empty, as in a job without the secret', GITHUB, { PINBENCH_TOKEN: '', GITHUB_TOKEN: '' }, null],
  ["it is GitHub's, for GitHub", GITHUB, { GITHUB_TOKEN: 'g' }, 'g'],
  ["it is GitHub's, for another host", 'https://github.com.example.org/x', { GITHUB_TOKEN: 'g' }, null],
  ["it is GitHub's, without encryption", 'http://github.com/octo/parser', { GITHUB_TOKEN: 'g' }, null],
  ["it is GitHub's, for a folder", '/srv/parser.git', { GITHUB_TOKEN: 'g' }, null],
  [
    "it is an enterprise server's, for that server",
    'https://git.corp.example/x',
    { GITHUB_TOKEN: 'g', GITHUB_SERVER_URL: 'https://git.corp.example' },
    'g',
  ],
  [
    "it is an enterprise server's, for github.com",
    GITHUB,
    { GITHUB_TOKEN: 'g', GITHUB_SERVER_URL: 'https://git.corp.example' },
    null,
  ],
])('the token when %s', (_name, remote, variables, token) => {
  expect(tokenFor(remote, variables)).toBe(token);
});

test.each<[string, string, Record<string, string>, boolean, string | null]>([
  ["of the clone's settings", 'https://evil.example/x', { PINBENCH_TOKEN: 'p', GITHUB_TOKEN: 'g' }, false, null],
  ["of the clone's settings, on this machine", 'http://127.0.0.1:8080/x', { PINBENCH_TOKEN: 'p' }, false, null],
  ["of the clone's settings, at GitHub", GITHUB, { PINBENCH_TOKEN: 'p' }, false, 'p'],
  [
    "of the clone's settings, at a GitHub on this machine",
    'http://127.0.0.1:8080/x',
    { PINBENCH_TOKEN: 'p', GITHUB_SERVER_URL: 'http://127.0.0.1:8080' },
    false,
    'p',
  ],
  ['that is typed, without encryption', 'http://git.example.org/x', { PINBENCH_TOKEN: 'p' }, true, null],
  ['that is typed, on this machine', 'http://127.0.0.1:8080/x', { PINBENCH_TOKEN: 'p' }, true, 'p'],
  ['that only begins like this machine', 'http://127.0.0.1.evil.example/x', { PINBENCH_TOKEN: 'p' }, true, null],
])('the token for an address %s', (_name, remote, variables, isTyped, token) => {
  expect(tokenFor(remote, variables, isTyped)).toBe(token);
});

test.each([
  [{ store: 'a', remote: 'b' }, /both --store and --remote/],
  [{ branch: 'b' }, /--branch is given without --remote/],
  [{ store: 'a', branch: 'b' }, /--branch is given without --remote/],
  [{ remote: 'https://user:secret@example.org/x' }, /^the remote with a login for example\.org cannot be used$/],
  [{ remote: 'https://example.org/x', branch: '../x' }, /cannot be the data branch/],
])('%j is refused', async (options, says) => {
  await expect(archiveAt(options, '/', {}, '/nowhere', silent)).rejects.toThrow(says);
});

test('a folder is relative to where the person is', async () => {
  expect((await archiveAt({ store: 'x' }, '/somewhere', {}, '/nowhere', silent)).place).toBe('/somewhere/x');
});

function cloneOf(url: string): string {
  const clone = mkdtempSync(path.join(os.tmpdir(), 'pinbench-place-'));
  onTestFinished(() => rmSync(clone, { recursive: true }));
  execFileSync('git', ['init', '--quiet', clone]);
  execFileSync('git', ['-C', clone, 'config', 'remote.origin.url', url]);
  return clone;
}

test.each(['.', '/srv/x', './sub:x', 'file:///srv/x', 'ext::sh -c x', 'git://example.org/x', 'x:', 'C:/x'])(
  "the address %s of the clone's settings is refused",
  async (url) => {
    await expect(archiveAt({ remote: 'origin' }, cloneOf(url), {}, '/nowhere', silent)).rejects.toThrow(
      /^the remote origin is not on a server by the settings of this clone$/,
    );
  },
);

test.each(['ssh://git@example.org/x', 'git@example.org:x/y', 'example.org:x'])('but %s is not', async (url) => {
  const { place } = await archiveAt({ remote: 'origin' }, cloneOf(url), {}, '/nowhere', silent);
  expect(place).toBe(`branch pinbench-data of ${url}`);
});

test("a token that an address of the clone's settings does not get is reported", async () => {
  const notes: string[] = [];
  const clone = cloneOf('http://127.0.0.1:1/x');
  await archiveAt({ remote: 'origin' }, clone, { PINBENCH_TOKEN: 'p' }, '/nowhere', (note) => notes.push(note));
  expect(notes).toEqual([expect.stringMatching(/^PINBENCH_TOKEN is not sent to http:\/\/127\.0\.0\.1:1: /)]);
});

test('a remote that the clone has is its address', async () => {
  const { place } = await archiveAt({ remote: 'origin' }, cloneOf(GITHUB), {}, '/nowhere', silent);
  expect(place).toBe(`branch pinbench-data of ${GITHUB}`);
});

test('a folder beside needs no slash', async () => {
  const clone = cloneOf(GITHUB);
  mkdirSync(path.join(clone, 'other'));
  const { place } = await archiveAt({ remote: 'other' }, clone, {}, '/nowhere', silent);
  expect(place).toBe('branch pinbench-data of other');
});

describe('a remote that the clone does not have', () => {
  const refusal = async (remote: string, clone: string) => {
    const thrown: unknown = await archiveAt({ remote }, clone, {}, '/nowhere', silent).catch((error: unknown) => error);
    if (!(thrown instanceof PinbenchError)) throw thrown;
    expect(thrown.kind).toBe('usage');
    return [thrown.message, thrown.expected, thrown.fix];
  };

  test('is refused with those that it has', async () => {
    const clone = cloneOf(GITHUB);
    execFileSync('git', ['-C', clone, 'remote', 'add', 'upstream', GITHUB]);
    expect(await refusal('fork', clone)).toEqual([
      'this clone has no remote called fork',
      'one of its remotes: "origin", "upstream"',
      'name a repository by its URL or path: --remote URL',
    ]);
    expect((await refusal('orgin', clone)).at(-1)).toBe('did you mean "origin"?');
  });

  test('is refused where there are none', async () => {
    const clone = cloneOf(GITHUB);
    execFileSync('git', ['-C', clone, 'remote', 'remove', 'origin']);
    expect((await refusal('origin', clone)).slice(0, 2)).toEqual([
      'this clone has no remote called origin',
      'a URL or a path: this clone has no remotes',
    ]);
  });

  test('is refused outside of a clone', async () => {
    expect(await refusal('origin', '/')).toEqual([
      'there is no clone here that could have a remote called origin',
      undefined,
      'name a repository by its URL or path: --remote URL',
    ]);
  });
});
