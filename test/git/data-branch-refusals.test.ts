import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { troubleOf } from '../../src/io/git/remote.ts';
import { exampleRun } from '../builders/example-run.ts';
import {
  BRANCH,
  bare,
  errorOf,
  HEAD,
  hook,
  notes,
  open,
  plant,
  remote,
  serve,
  TOKEN,
  WITNESS,
  waits,
} from './served-branch.ts';

/** Somebody's branch or ref of that name, at a commit of its own. */
function occupy(ref: string, packed = false): void {
  plant('x', 'x');
  const commit = remote('rev-parse', HEAD);
  remote('update-ref', '-d', HEAD);
  remote('update-ref', ref, commit);
  if (packed) remote('pack-refs', '--all');
}

describe('a refusal that does not pass ends at once', () => {
  test.each<[string, string, string, boolean]>([
    ['a branch below the name', `${HEAD}/x`, BRANCH, false],
    ['a packed branch below the name', `${HEAD}/x/y`, BRANCH, true],
    ['a branch that the name is below of', HEAD, `${BRANCH}/x`, false],
  ])('%s', async (_name, taken, branch, packed) => {
    occupy(taken, packed);
    const { repository, log } = await serve();
    const error = await errorOf(open({ remote: repository, token: TOKEN, branch }).append(exampleRun()));
    expect(error.message).toMatch(
      /could not be written: a branch whose name begins like this one.*exists; cannot create/s,
    );
    expect(error.fix).toMatch(/delete or rename that branch, or choose another name: store\.branch/);
    expect(waits).toEqual([]);
    // With the witness, and without: the name of either could be the one that is taken.
    expect(log.filter((line) => line.startsWith('POST /octo.git/git-receive-pack'))).toHaveLength(2);
  });

  test('but a taken name of the witness alone keeps no run out', async () => {
    occupy(`${WITNESS}/x`);
    const { repository } = await serve();
    await open({ remote: repository, token: TOKEN }).append(exampleRun());
    expect(remote('rev-list', '--count', BRANCH)).toBe('1');
    expect(notes).toEqual([expect.stringMatching(/^The remote does not take refs\/pinbench\/kept/)]);
    expect(waits).toEqual([]);
  });

  test('a lock that a dead process left: told with its name once nobody else has written for a while', async () => {
    await open().append(exampleRun());
    writeFileSync(join(bare, `${HEAD}.lock`), '');
    const { repository } = await serve();
    const error = await errorOf(open({ remote: repository, token: TOKEN }).append(exampleRun({ id: 'a2' })));
    expect(error.message).toMatch(/it was refused 7 times, and nobody else wrote \(.*pinbench-data\.lock/s);
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 10]);
    expect(remote('rev-list', '--count', BRANCH)).toBe('1');
  });

  test('a rule that a hook keeps: not once again', async () => {
    hook('echo "over quota" >&2; exit 1');
    const { repository } = await serve();
    const error = await errorOf(open({ remote: repository, token: TOKEN }).append(exampleRun()));
    expect(error.message).toMatch(/a rule or hook of the repository forbids it .*over quota/s);
    expect(waits).toEqual([]);
  });
});

test.each<[string, string, string]>([
  ['untrusted', '', "fatal: unable to access 'https://x/': SSL certificate problem: self-signed certificate"],
  [
    'untrusted',
    '',
    "fatal: unable to access 'https://x/': server certificate verification failed. CAfile: none CRLfile: none",
  ],
  ['untrusted', '', 'Host key verification failed.\nfatal: Could not read from remote repository.'],
  ['unreachable', '', "fatal: unable to access 'https://x/': OpenSSL SSL_connect: Connection reset by peer"],
  ['name taken', '!\tHEAD:refs/heads/a\t[remote rejected] (directory file conflict)', ''],
  ['name taken', '!\tHEAD:refs/heads/a\t[remote rejected] (refname conflict)', ''],
  ['another was first', '!\tHEAD:refs/heads/a\t[rejected] (fetch first)', ''],
])('what git says means "%s": %j %j', (trouble, status, said) => {
  expect(troubleOf({ stdout: Buffer.from(`${status}\n`), stderr: said })).toBe(trouble);
});
