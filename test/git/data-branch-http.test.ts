import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { exampleRun } from '../builders/example-run.ts';
import type { GitServerOptions } from './http-backend.ts';
import { BRANCH, errorOf, hook, open, remote, scratch, serve, TOKEN, waits } from './served-branch.ts';

const LOGIN = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');

describe('a data branch behind HTTP', () => {
  test('is read and written with the token', async () => {
    const { repository, log } = await serve();
    const stored = await open({ remote: repository, token: TOKEN }).append(exampleRun());
    const store = open({ remote: repository, token: TOKEN });
    expect(await store.list('parser')).toEqual([stored]);
    expect(await store.read(stored)).toEqual(exampleRun());
    expect(log).toContain('POST /octo.git/git-receive-pack 200');
    expect(log.filter((line) => line.endsWith('401'))).toEqual([]);
  });

  test('shows the token on no command line, in no file and in no word of ours', async () => {
    const { repository } = await serve();
    // While the hook runs, the git that pushes and its helper for HTTP wait: the moment to look at all processes.
    hook(`for each in /proc/[0-9]*/cmdline; do tr '\\0' ' ' < $each; echo; done > ${scratch}/processes 2>/dev/null`);
    const store = open({ remote: repository, token: TOKEN });
    await store.append(exampleRun());
    const processes = readFileSync(join(scratch, 'processes'), 'utf8');
    expect(processes).toMatch(/git .*push --porcelain/);
    expect(processes).toMatch(/remote-http/);
    hook(`echo "who are you, ${TOKEN} or ${LOGIN}?"; exit 1`);
    const error = await errorOf(store.append(exampleRun({ id: 'a2' })));
    expect(error.message).toContain('who are you, *** or ***?');
    const files = readdirSync(join(scratch, 'scratch'), { recursive: true, encoding: 'utf8' })
      .map((name) => join(scratch, 'scratch', name))
      .filter((path) => statSync(path).isFile());
    expect(files.some((path) => path.endsWith('/config'))).toBe(true);
    const words = [processes, error.sentence(), String(error.stack), store.place, remote('log', BRANCH)];
    for (const text of [...words, ...files.map((path) => readFileSync(path, 'latin1'))]) {
      expect(text).not.toContain(TOKEN);
      expect(text).not.toContain(LOGIN);
    }
  });

  test("uses the token even where the user's settings hold another login", async () => {
    const { url, repository } = await serve();
    vi.stubEnv('GIT_CONFIG_GLOBAL', join(scratch, 'gitconfig'));
    writeFileSync(
      join(scratch, 'gitconfig'),
      `[http "${url}/"]\n\textraheader = AUTHORIZATION: basic b3RoZXI6b3RoZXI=\n[credential]\n\thelper = "!touch ${scratch}/asked; false"\n`,
    );
    await open({ remote: repository, token: TOKEN }).append(exampleRun());
    await errorOf(open({ remote: repository, token: 'ghs_other' }).append(exampleRun()));
    expect(existsSync(join(scratch, 'asked'))).toBe(false);
  });

  test.each<[string, Partial<GitServerOptions>, string | null, RegExp]>([
    ['a token that may only read', { readOnly: true }, TOKEN, /the token lacks the permission/],
    ['a token that is not valid', {}, 'ghs_other', /the login was not accepted/],
    ['no token', {}, null, /the login was not accepted/],
  ])('with %s says which permission it needs, and does not try again', async (_name, options, token, reason) => {
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    const { repository, log } = await serve(options);
    const error = await errorOf(open({ remote: repository, token }).append(exampleRun()));
    expect(error.message).toMatch(reason);
    expect(error.sentence()).toContain('`permissions: contents: write`');
    expect(error.sentence()).not.toContain('ghs_');
    expect(waits).toEqual([]);
    expect(log.filter((line) => /40[13]$/.test(line)).length).toBeLessThanOrEqual(2);
    expect(remote('for-each-ref')).toBe('');
  });

  test('of a repository that is not there says so', async () => {
    const { url } = await serve();
    const error = await errorOf(open({ remote: `${url}/gone.git`, token: TOKEN }).append(exampleRun()));
    expect(error.message).toMatch(/there is no such repository, or the token may not see it/);
  });

  test('that a rule protects says so, in the words of the rule, and does not try again', async () => {
    const { repository, log } = await serve();
    hook('echo "GH006: Protected branch update failed for refs/heads/pinbench-data."; exit 1');
    const error = await errorOf(open({ remote: repository, token: TOKEN }).append(exampleRun()));
    expect(error.message).toMatch(/a rule or hook of the repository forbids it .*GH006: Protected branch/);
    expect(error.sentence()).toContain('`permissions: contents: write`');
    expect(waits).toEqual([]);
    // Once with the witness, once without: the rule could have meant either.
    expect(log.filter((line) => line.startsWith('POST /octo.git/git-receive-pack'))).toHaveLength(2);
  });

  test('that fails for a moment is tried again', async () => {
    const outage = { requests: 2 };
    const { repository } = await serve({ outage });
    const store = open({ remote: repository, token: TOKEN });
    await store.append(exampleRun());
    expect(waits).toEqual([0.5, 1]);
    outage.requests = 1;
    await store.append(exampleRun({ id: 'a2' }));
    expect(remote('rev-list', '--count', BRANCH)).toBe('2');
  });

  test('that does not answer at all is given up after half a minute', async () => {
    const { repository, close } = await serve();
    await close();
    const error = await errorOf(open({ remote: repository, token: TOKEN }).list('parser'));
    expect(error.message).toMatch(/could not be read: the remote did not answer, 7 times/);
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 10]);
  });

  test('loses no run of eight stores that push at the same moment', async () => {
    const { repository } = await serve();
    const ids = Array.from({ length: 8 }, (_, index) => `s${index}`);
    const random = Math.random;
    const sleep = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 100));
    const stores = ids.map((id) =>
      open({ remote: repository, token: TOKEN, random, sleep, scratch: join(scratch, id) }),
    );
    await Promise.all(stores.map((store, index) => store.append(exampleRun({ id: ids[index] ?? '' }))));
    const store = open({ remote: repository, token: TOKEN });
    expect((await store.list('parser')).map(({ id }) => id).sort()).toEqual(ids);
  });
});
