/** A clone whose author commits every hour and the server beside it, new for each test, and what jobs check out of it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export let scratch: string;
export let author: string;
export let server: string;
/** Of the newest commit, in seconds since 1970. */
export let clock: number;

beforeEach(() => {
  clock = 1_700_000_000;
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'pinbench-ancestry-')));
  author = join(scratch, 'author');
  server = join(scratch, 'served.git');
  execFileSync('git', ['init', '-q', '-b', 'main', author]);
  execFileSync('git', ['init', '-q', '--bare', '-b', 'trunk', server]);
  git(server, 'config', 'uploadpack.allowFilter', 'true');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

export function git(folder: string, ...args: string[]): string {
  const env: NodeJS.ProcessEnv = { PATH: process.env.PATH, HOME: scratch };
  for (const role of ['AUTHOR', 'COMMITTER']) {
    env[`GIT_${role}_NAME`] = 'a';
    env[`GIT_${role}_EMAIL`] = 'a@example.invalid';
    env[`GIT_${role}_DATE`] = `@${clock} +0000`;
  }
  return execFileSync('git', ['-C', folder, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  }).trim();
}

/** A commit an hour after the one before; gives its hash. */
export function commit(message: string): string {
  clock += 3600;
  git(author, 'commit', '-q', '--allow-empty', '-m', message);
  return git(author, 'rev-parse', 'HEAD');
}

/** GitHub's merge of a pull request, kept at refs/pull/1/merge. */
export function mergeFor(base: string, head: string): string {
  git(author, 'checkout', '-q', '--detach', base);
  clock += 3600;
  git(author, 'merge', '-q', '--no-ff', '-m', 'merge', head);
  const merge = git(author, 'rev-parse', 'HEAD');
  push(`${merge}:refs/pull/1/merge`, `${head}:refs/pull/1/head`);
  return merge;
}

export function push(...refs: string[]): void {
  git(author, 'push', '-q', '-f', server, ...refs);
}

/** What actions/checkout leaves: one commit, detached. */
export function checkOut(commitOrRef: string, depth = 1): string {
  const folder = mkdtempSync(join(scratch, 'job-'));
  git(folder, 'init', '-q');
  git(folder, 'fetch', '-q', `--depth=${depth}`, `file://${server}`, commitOrRef);
  git(folder, 'checkout', '-q', '--detach', 'FETCH_HEAD');
  return folder;
}
