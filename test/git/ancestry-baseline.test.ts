/** The whole search on real repositories: a job's checkout, the history on its server, and the data branch beside it. */
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { findBaseline } from '../../src/app/run/find-baseline.ts';
import { gitAncestry } from '../../src/io/git/ancestry.ts';
import type { Base } from '../../src/io/git/ancestry-graph.ts';
import { parseRun } from '../../src/io/schema/schema.ts';
import { dataBranchStore } from '../../src/io/store/data-branch/store.ts';
import type { Store } from '../../src/model/ports/store.ts';
import type { Run } from '../../src/model/run.ts';
import { exampleRun } from '../builders/example-run.ts';
import { author, checkOut, clock, commit, git, mergeFor, push, scratch, server } from './ancestry-ground.ts';

const policy = { runs: 10, minEffect: 0.05, staleAfterDays: 30, staleAfterCommits: 200 };
const HALF_HOUR = 1800;

let store: Store;

/** So many seconds after the newest commit. */
const after = (seconds: number): Date => new Date((clock + seconds) * 1000);

function runOf(id: string, of: string, source: Partial<Run['source']> = {}): Run {
  const at = after(HALF_HOUR).toISOString();
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
  const root = checkOut(measured);
  const origin = { url: `file://${server}`, token: null, scratch: join(scratch, 'work') };
  const ancestry = gitAncestry({ root, measured, base, origin });
  const now = after(2 * HALF_HOUR);
  const { baseline, runs, notes } = await findBaseline(run, { ancestry, branch: 'main' }, policy, store, now);
  return { state: baseline.state, runs: runs.map((one) => one.id), notes, reason: baseline.reason };
}

beforeEach(() => {
  const folder = join(scratch, 'store');
  store = dataBranchStore({
    remote: `file://${server}`,
    branch: 'pinbench-data',
    token: null,
    scratch: folder,
    parseRun,
  });
});

test('a pull request with a stale fork point is compared with what it was merged with, then with what came before', async () => {
  await stored('one');
  git(author, 'checkout', '-q', '-b', 'topic');
  const head = commit('topic');
  git(author, 'checkout', '-q', 'main');
  const tip = await stored('two');
  commit('not measured');
  push('main', 'topic');
  const merge = mergeFor('main', head);
  git(author, 'checkout', '-q', 'main');
  await stored('after');
  push('main');
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
  push('main');
  expect((await judge(runOf('head', instead), instead, null)).runs).toEqual(['two', 'one']);
});

test('the first commit ever has no baseline, and its repeat is compared with it', async () => {
  const first = commit('first');
  push('main');
  const run = runOf('first', first);
  expect(await judge(run, first, null)).toMatchObject({ state: 'no baseline', runs: [] });
  await store.append(run);
  expect(await judge(runOf('again', first), first, null)).toMatchObject({ state: 'found', runs: ['first'] });
});

test('an ancestor far beyond the first fetch is found, and is stale', async () => {
  await stored('one');
  for (let index = 0; index < 210; index++) commit(`m${index}`);
  const head = commit('head');
  push('main');
  const judged = await judge(runOf('head', head), head, null);
  expect(judged).toMatchObject({ state: 'stale', runs: ['one'] });
  expect(judged.reason).toContain('the nearest is 211 commits away: more than 200 is stale');
});

test('a history that cannot be had leaves the newest runs of the base branch, and the report says so', async () => {
  await stored('one');
  const head = commit('head');
  push('main');
  const origin = { url: `file://${scratch}/gone.git`, token: null, scratch: join(scratch, 'work') };
  const ancestry = gitAncestry({ root: null, measured: head, base: null, origin });
  const now = after(2 * HALF_HOUR);
  const found = await findBaseline(runOf('head', head), { ancestry, branch: 'main' }, policy, store, now);
  expect(found.runs.map((run) => run.id)).toEqual(['one']);
  expect(found.notes).toEqual([
    expect.stringMatching(/^The commits before this one are not known, so the newest runs of main/),
  ]);
});
