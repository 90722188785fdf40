/** A bare repository that a data branch lives in, new for each test, and what a test must do to it and see of it. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { encodeRun } from '../../src/history/stored-run-codec.ts';
import { pathOf } from '../../src/history/stored-run-path.ts';
import { parseRun } from '../../src/io/schema/schema.ts';
import { type DataBranch, dataBranchStore } from '../../src/io/store/data-branch/store.ts';
import type { PinbenchError } from '../../src/model/errors.ts';
import type { Archive } from '../../src/model/ports/store.ts';
import type { Run } from '../../src/model/run.ts';
import { exampleRun } from '../builders/example-run.ts';
import { type GitServer, type GitServerOptions, startGitServer } from './http-backend.ts';

export const BRANCH = 'pinbench-data';
export const HEAD = `refs/heads/${BRANCH}`;
export const WITNESS = `refs/pinbench/kept/${BRANCH}`;
export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

const AUTHOR = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.invalid',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.invalid',
};

export let scratch: string;
export let bare: string;
/** The waits, in seconds, of the store that was opened last, and what it noted. */
export let waits: number[];
export let notes: string[];
let servers: GitServer[];

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'pinbench-data-'));
  bare = join(scratch, 'served/octo.git');
  execFileSync('git', ['init', '-q', '--bare', bare]);
  // As every large host has it; git alone does not.
  remote('config', 'uploadpack.allowFilter', 'true');
  servers = [];
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(servers.map((server) => server.close()));
  rmSync(scratch, { recursive: true, force: true });
});

/** A store on the bare repository that never really waits. */
export function open(changes: Partial<DataBranch> = {}): Archive {
  const mine: number[] = [];
  waits = mine;
  const noted: string[] = [];
  notes = noted;
  const sleep = async (seconds: number) => void mine.push(seconds);
  const defaults = { remote: bare, branch: BRANCH, token: null, scratch: join(scratch, 'scratch'), parseRun };
  return dataBranchStore({ ...defaults, sleep, random: () => 0.5, note: (text) => noted.push(text), ...changes });
}

/** The bare repository behind HTTP until the test ends. */
export async function serve(options: Partial<GitServerOptions> = {}): Promise<GitServer & { repository: string }> {
  const server = await startGitServer({ root: join(scratch, 'served'), token: TOKEN, ...options });
  servers.push(server);
  return { ...server, repository: `${server.url}/octo.git` };
}

/** What the bare repository itself says. */
export function remote(...args: string[]): string {
  return execFileSync('git', ['--git-dir', bare, ...args], { encoding: 'utf8' }).trim();
}

/** A commit with one file more, made on the branch behind everybody's back. */
export function plant(path: string, content: Uint8Array | string): void {
  commitByHand((call) => {
    const blob = call(['hash-object', '-w', '--stdin'], content);
    call(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`]);
  });
}

/** A commit with one file less, made behind everybody's back. */
export function unplant(path: string): void {
  commitByHand((call) => call(['update-index', '--index-info'], `0 ${'0'.repeat(40)}\t${path}\n`));
}

function commitByHand(change: (call: (args: string[], input?: Uint8Array | string) => string) => unknown): void {
  const env = { PATH: process.env.PATH, GIT_DIR: bare, GIT_INDEX_FILE: join(scratch, 'planted'), ...AUTHOR };
  const call = (args: string[], input: Uint8Array | string = '') =>
    execFileSync('git', args, { env, input, encoding: 'utf8' }).trim();
  const parent = remote('for-each-ref', '--format=%(objectname)', HEAD);
  call(['read-tree', parent === '' ? '--empty' : parent]);
  change(call);
  const ancestors = parent === '' ? [] : ['-p', parent];
  remote('update-ref', HEAD, call(['commit-tree', call(['write-tree']), ...ancestors, '-m', 'planted']));
}

/** A script that the bare repository runs before it takes a push, or, as `update`, before it takes one ref of it. */
export function hook(script: string, name: 'pre-receive' | 'update' = 'pre-receive'): void {
  const path = join(bare, 'hooks', name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

/** Runs `a0`, `a1` and so on, a day apart from the first of 2025 on, of commits that differ. */
export function manyRuns(count: number, changes: Partial<Run> = {}): Run[] {
  return Array.from({ length: count }, (_, index) => {
    const commit = (index + 4096).toString(16).padStart(40, '0');
    const startedAt = new Date(Date.UTC(2025, 0, 1) + index * 86_400_000).toISOString();
    return exampleRun({ id: `a${index}`, startedAt, source: { ...exampleRun().source, commit }, ...changes });
  });
}

/** What `change` needs to store these at once. */
export function filesOf(runs: Run[]): { path: string; bytes: Uint8Array }[] {
  return runs.map((run) => ({ path: pathOf(run), bytes: encodeRun(run) }));
}

/** The infrastructure error that a call ends with; one that ends well fails the test. */
export async function errorOf(work: Promise<unknown>): Promise<PinbenchError> {
  const outcome = await work.then(
    () => new Error('no error was thrown'),
    (thrown: PinbenchError) => thrown,
  );
  expect(outcome).toMatchObject({ name: 'PinbenchError', kind: 'infrastructure' });
  return outcome as PinbenchError;
}
