/** The whole search on real repositories: a job's checkout, the history on its server, and the data branch beside it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataBranchStore } from '../../src/io/data-branch.ts';
import { type Base, gitAncestry } from '../../src/io/lineage.ts';
import { parseRun } from '../../src/io/schema.ts';
import type { Run } from '../../src/model.ts';
import { findBaseline } from '../../src/pipeline/find-baseline.ts';
import type { Store } from '../../src/world.ts';
import { exampleRun } from '../builders/example-run.ts';

const policy = { runs: 10, minEffect: 0.05, staleAfterDays: 30, staleAfterCommits: 200 };
const start = Date.parse('2026-03-01T00:00:00Z');
const HOUR = 3_600_000;

let scratch: string;
let author: string;
let server: string;
let hours: number;
let store: Store;

function git(folder: string, ...args: string[]): string {
  const env: NodeJS.ProcessEnv = { PATH: process.env.PATH, HOME: scratch };
  for (const role of ['AUTHOR', 'COMMITTER']) {
    env[`GIT_${role}_NAME`] = 'a';
    env[`GIT_${role}_EMAIL`] = 'a@example.invalid';
    env[`GIT_${role}_DATE`] = `@${(start + hours * HOUR) / 1000} +0000`;
  }
  return execFileSync('git', ['-C', folder, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  }).trim();
}

function commit(message: string): string {
  hours++;
  git(author, 'commit', '-q', '--allow-empty', '-m', message);
  return git(author, 'rev-parse', 'HEAD');
}

function runOf(id: string, of: string, source: Partial<Run['source']> = {}): Run {
  const at = new Date(start + hours * HOUR + HOUR / 2).toISOString();
  const plain = { repository: 'o/r', branch: 'main', dirty: false, pullRequest: null, workflow: null };
  return exampleRun({ id, startedAt: at, finishedAt: at, source: { ...plain, commit: of, ...source } });
}

/** A commit of the base branch whose run is stored. */
async function stored(name: string): Promise<string> {
  const made = commit(name);
  await store.append(runOf(name, made));
  return made;
}

/** Begins as actions/checkout leaves it, one commit deep. */
async function judge(run: Run, measured: string, base: Base | null) {
  const root = mkdtempSync(join(scratch, 'job-'));
  git(root, 'init', '-q');
  git(root, 'fetch', '-q', '--depth=1', `file://${server}`, measured);
  git(root, 'checkout', '-q', '--detach', 'FETCH_HEAD');
  const origin = { url: `file://${server}`, token: null, scratch: join(scratch, 'work') };
  const ancestry = gitAncestry({ root, measured, base, origin });
  const now = new Date(start + hours * HOUR + HOUR);
  const { baseline, runs, notes } = await findBaseline(run, { ancestry, branch: 'main' }, policy, store, now);
  return { state: baseline.state, runs: runs.map((one) => one.id), notes, reason: baseline.reason };
}

beforeEach(() => {
  hours = 0;
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'pinbench-lineage-')));
  author = join(scratch, 'author');
  server = join(scratch, 'served.git');
  execFileSync('git', ['init', '-q', '-b', 'main', author]);
  execFileSync('git', ['init', '-q', '--bare', '-b', 'trunk', server]);
  git(server, 'config', 'uploadpack.allowFilter', 'true');
  const folder = join(scratch, 'store');
  store = dataBranchStore({
    remote: `file://${server}`,
    branch: 'pinbench-data',
    token: null,
    scratch: folder,
    parseRun,
  });
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

test('a pull request with a stale fork point is compared with what it was merged with, then with what came before', async () => {
  await stored('one');
  git(author, 'checkout', '-q', '-b', 'topic');
  const head = commit('topic');
  git(author, 'checkout', '-q', 'main');
  const tip = await stored('two');
  commit('not measured');
  git(author, 'push', '-q', server, 'main', 'topic');
  git(author, 'checkout', '-q', '--detach', 'main');
  git(author, 'merge', '-q', '--no-ff', '-m', 'merge', head);
  const merge = git(author, 'rev-parse', 'HEAD');
  git(author, 'push', '-q', server, `${merge}:refs/pull/1/merge`);
  git(author, 'checkout', '-q', 'main');
  await stored('after');
  git(author, 'push', '-q', server, 'main');
  const pullRequest = { number: 1, base: 'main', baseCommit: tip, mergeCommit: merge };
  const run = runOf('request', head, { branch: 'topic', pullRequest });
  const asMerged = await judge(run, merge, { branch: 'main', commit: tip });
  expect(asMerged).toMatchObject({ state: 'found', runs: ['two', 'one'], notes: [] });
  expect(asMerged.reason).toContain('1 commit back');
  expect(await judge(run, head, { branch: 'main', commit: tip })).toMatchObject({ state: 'found', runs: ['one'] });
});

test('a force-pushed base branch takes its runs away from those who build on what is left', async () => {
  await stored('one');
  const two = await stored('two');
  await stored('lost');
  git(author, 'reset', '-q', '--hard', two);
  const instead = commit('instead');
  git(author, 'push', '-q', server, 'main');
  expect((await judge(runOf('head', instead), instead, null)).runs).toEqual(['two', 'one']);
});

test('the first commit ever has no baseline, and its repeat is compared with it', async () => {
  const first = commit('first');
  git(author, 'push', '-q', server, 'main');
  const run = runOf('first', first);
  expect(await judge(run, first, null)).toMatchObject({ state: 'no baseline', runs: [] });
  await store.append(run);
  expect(await judge(runOf('again', first), first, null)).toMatchObject({ state: 'found', runs: ['first'] });
});

test('an ancestor far beyond the first fetch is found, and is stale', async () => {
  await stored('one');
  for (let index = 0; index < 210; index++) commit(`m${index}`);
  const head = commit('head');
  git(author, 'push', '-q', server, 'main');
  const judged = await judge(runOf('head', head), head, null);
  expect(judged).toMatchObject({ state: 'stale', runs: ['one'] });
  expect(judged.reason).toContain('the nearest is 211 commits away: more than 200 is stale');
});

test('a history that cannot be had leaves the newest runs of the base branch, and the report says so', async () => {
  await stored('one');
  const head = commit('head');
  git(author, 'push', '-q', server, 'main');
  const origin = { url: `file://${scratch}/gone.git`, token: null, scratch: join(scratch, 'work') };
  const ancestry = gitAncestry({ root: null, measured: head, base: null, origin });
  const now = new Date(start + hours * HOUR + HOUR);
  const found = await findBaseline(runOf('head', head), { ancestry, branch: 'main' }, policy, store, now);
  expect(found.runs.map((run) => run.id)).toEqual(['one']);
  expect(found.notes).toEqual([
    expect.stringMatching(/^The commits before this one are not known, so the newest runs of main/),
  ]);
});
