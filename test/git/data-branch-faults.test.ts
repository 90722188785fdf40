import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/history/stored-run-path.ts';
import { GIT_CALL } from '../../src/plan/retries.ts';
import { exampleRun } from '../builders/example-run.ts';
import { BRANCH, bare, errorOf, hook, notes, open, remote, scratch, serve, TOKEN, waits } from './served-branch.ts';

const CHILD = join(import.meta.dirname, 'append-child.ts');
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'x', '/mnt']).status === 0;

describe('a run is stored once', () => {
  test('when the server took it and broke off before it said so', async () => {
    const lostAnswers = { pushes: 1 };
    const { repository } = await serve({ lostAnswers });
    await open({ remote: repository, token: TOKEN }).append(exampleRun());
    expect(lostAnswers.pushes).toBe(0);
    expect(waits).toEqual([0.5]);
    expect(notes).toEqual([]);
    expect(remote('log', '--format=%s', BRANCH)).toBe('Store a run of parser');
  });

  test('when, besides, another writer built on it before we asked again', async () => {
    const lostAnswers = { pushes: 1 };
    const { repository } = await serve({ lostAnswers });
    const rival = open();
    const sleep = async () => void (await rival.append(exampleRun({ id: `rival` })));
    const stored = await open({ remote: repository, token: TOKEN, sleep }).append(exampleRun());
    expect(stored.path).toBe(pathOf(exampleRun()));
    expect(remote('log', '--format=%(trailers:key=Run,valueonly,separator=)', BRANCH).split('\n')).toEqual([
      'rival',
      'a1',
    ]);
  });

  test('when the server hung up in the middle of the push', async () => {
    const hangUps = { pushes: 3 };
    const { repository } = await serve({ hangUps });
    await open({ remote: repository, token: TOKEN }).append(exampleRun());
    expect(hangUps.pushes).toBe(0);
    // The library for HTTP tries a connection that just broke once more by itself, so not all three were ours to mend.
    expect(waits[0]).toBe(0.5);
    expect(remote('rev-list', '--count', BRANCH)).toBe('1');
  });

  test('and none is when the server hangs up each time', async () => {
    const { repository } = await serve({ hangUps: { pushes: 100 } });
    const error = await errorOf(open({ remote: repository, token: TOKEN }).append(exampleRun()));
    expect(error.message).toMatch(/could not be written: the remote did not answer, 7 times/);
    expect(remote('for-each-ref')).toBe('');
  });
});

test.each([
  ['1970', '1970-01-01T00:00:00Z', '0'],
  ['1955', '1955-11-05T06:15:00Z', '0'],
  ['2099', '2099-12-31T23:59:59Z', '4102444799'],
])('a clock that says %s spoils only its own run', async (year, startedAt, committed) => {
  await open().append(exampleRun());
  const odd = await open().append(exampleRun({ id: 'odd', startedAt }));
  expect(odd.path).toContain(`/${year}-`);
  expect(remote('log', '-1', '--format=%ct', BRANCH)).toBe(committed);
  await open().append(exampleRun({ id: 'a2' }));
  const store = open();
  expect((await store.list('parser')).map(({ id }) => id).sort()).toEqual(['a1', 'a2', 'odd']);
  expect((await store.read(odd)).startedAt).toBe(startedAt);
  expect(remote('fsck', '--strict')).toBe('');
});

test.skipIf(!canMount)('a full disk here is a sentence, and the branch stays as it was', async () => {
  await open().append(exampleRun());
  const before = remote('rev-parse', BRANCH);
  const place = join(scratch, 'small');
  mkdirSync(place);
  const target = JSON.stringify({ remote: bare, scratch: place });
  const big = JSON.stringify({ id: 'a2', warnings: [Array.from({ length: 5500 }, () => Math.random()).join()] });
  const script = 'mount -t tmpfs -o size=100k disk "$1" && "$2" "$3" "$4" "$5"';
  const args = ['-rm', 'sh', '-c', script, 'sh', place, process.execPath, CHILD, target, big];
  const { stdout, status } = spawnSync('unshare', args, { encoding: 'utf8' });
  expect(stdout).toMatch(/no space is left on its disk|a disk is full/);
  expect(stdout).toContain('earlier stored runs are intact');
  expect(status).toBe(4);
  expect(remote('rev-parse', BRANCH)).toBe(before);
});

test('a full disk there is a sentence', async () => {
  hook('echo "fatal: write error: No space left on device" >&2; exit 1');
  const error = await errorOf(open().append(exampleRun()));
  expect(error.message).toMatch(/could not be written: a disk is full, here or there/);
});

test('a month that is not here is never taken for an empty one', async () => {
  await open().append(exampleRun());
  const { dataBranchObjects } = await import('../../src/io/store/data-branch/objects.ts');
  const { remoteAt } = await import('../../src/io/git/remote.ts');
  const objects = dataBranchObjects(
    remoteAt(bare, null, { retries: GIT_CALL, pause: async () => undefined }),
    join(scratch, 'bare'),
    'branch',
  );
  const tip = execFileSync('git', ['--git-dir', bare, 'rev-parse', BRANCH], { encoding: 'utf8' }).trim();
  await objects.fetchCommit(tip);
  const put = [{ path: pathOf(exampleRun({ id: 'a2' })), bytes: Buffer.from('x') }];
  await errorOf(objects.commit({ parent: tip, put, remove: [], message: 'x', time: 0 }));
});
