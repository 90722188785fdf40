/** Branches that were merged crosswise: git has two merge bases, and each lacks what happened since on one side. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitAncestry } from '../../src/io/git/ancestry.ts';
import { chooseBase } from '../../src/io/git/base-ref.ts';
import { author, checkOut, commit, git, push, scratch, server } from './ancestry-ground.ts';

interface Crossed {
  /** The older state, which `change` keeps. */
  old: string;
  fix: string;
  /** Of main. */
  tip: string;
  change: string;
}

/** `feature` left main before the fix and is merged since; `change` is a merge of the two that keeps what was there before. */
function crossed(): Crossed {
  const old = commit('old');
  git(author, 'checkout', '-q', '-b', 'feature');
  const feature = commit('feature');
  git(author, 'checkout', '-q', 'main');
  const fix = commit('fix');
  git(author, 'merge', '-q', '--no-ff', '-m', 'merge feature', 'feature');
  const tip = git(author, 'rev-parse', 'HEAD');
  git(author, 'checkout', '-q', '-b', 'change', feature);
  git(author, 'merge', '-q', '-s', 'ours', '-m', 'evil', fix);
  expect(git(author, 'merge-base', '--all', 'main', 'change').split('\n')).toHaveLength(2);
  return { old, fix, tip, change: git(author, 'rev-parse', 'HEAD') };
}

test('on a person’s machine the tip of the branch is the base', async () => {
  const { tip, change } = crossed();
  const question = { root: author, head: change, isDirty: false, configured: undefined };
  expect(await chooseBase({ ...question, asked: undefined })).toEqual({ name: 'main', commit: tip, note: null });
  expect(await chooseBase({ ...question, asked: 'main' })).toEqual({ name: 'main', commit: tip, note: null });
  const base = { branch: null, commit: tip };
  const line = await gitAncestry({ root: author, measured: change, base, origin: null }).ancestors(0);
  expect(line).toMatchObject({
    own: false,
    mergeBases: 2,
    ahead: [change],
    commits: [{ commit: tip, distance: 0 }, {}, {}, {}],
  });
});

test('where the server’s branch is ahead of this clone’s, its tip is', async () => {
  const { tip, change } = crossed();
  git(author, 'checkout', '-q', 'main');
  const later = commit('later');
  git(author, 'remote', 'add', 'origin', server);
  push('main');
  git(author, 'fetch', '-q', 'origin');
  git(author, 'reset', '-q', '--hard', tip);
  git(author, 'checkout', '-q', 'change');
  const question = { root: author, head: change, isDirty: false, configured: undefined, asked: undefined };
  expect(await chooseBase(question)).toMatchObject({ name: 'main', commit: later });
});

test('in a job it is the tip that the server has, also when the clone is one commit deep', async () => {
  const { tip, change, old } = crossed();
  push('main', 'change');
  const origin = { url: `file://${server}`, token: null, scratch: join(scratch, 'work'), pause: async () => undefined };
  const base = { branch: 'main', commit: old };
  const line = await gitAncestry({ root: checkOut(change), measured: change, base, origin }).ancestors(0);
  expect(line).toMatchObject({ own: false, mergeBases: 2, commits: [{ commit: tip }, {}, {}, {}] });
});

test('a merge of the change with main has one merge base, and nothing is said', async () => {
  const { tip, change } = crossed();
  git(author, 'checkout', '-q', '--detach', tip);
  git(author, 'merge', '-q', '-m', 'the pull request', change);
  const measured = git(author, 'rev-parse', 'HEAD');
  const base = { branch: null, commit: tip };
  const line = await gitAncestry({ root: author, measured, base, origin: null }).ancestors(0);
  expect(line?.mergeBases).toBeUndefined();
  expect(line?.commits[0]?.commit).toBe(tip);
});
