import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitAncestry } from '../../src/io/git/ancestry.ts';
import { chooseBase } from '../../src/io/git/base-ref.ts';
import { commitLine } from '../../src/io/git/commits.ts';
import { author, commit, git, push, scratch, server } from './ancestry-ground.ts';

const ALL = "git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'";

/** The newest commit of a branch that left main, cloned as a person does. */
function cloned(...options: string[]): { clone: string; head: string; fork: string } {
  const fork = commit('m1');
  git(author, 'checkout', '-q', '-b', 'topic');
  commit('t1');
  const head = commit('t2');
  git(server, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  push('main', 'topic');
  const clone = join(scratch, 'clone');
  execFileSync('git', ['clone', '-q', '--depth=1', '--branch=topic', ...options, `file://${server}`, clone]);
  return { clone, head, fork };
}

const question = (root: string, head: string, asked?: string) =>
  chooseBase({ root, head, isDirty: false, asked, configured: undefined });

describe('a clone that is one commit deep', () => {
  test('of a single branch has no base, and a note with the cure, which works', async () => {
    const { clone, head, fork } = cloned();
    const { note, ...base } = await question(clone, head);
    expect(base).toEqual({ name: null, commit: null });
    expect(note).toMatch(/^This clone is shallow and has no commit before this one .*: fetch the history: git fetch/);
    expect(note).toContain(`${ALL}.`);
    execFileSync('sh', ['-c', ALL], { cwd: clone, stdio: 'ignore' });
    expect(await question(clone, head)).toEqual({ name: 'main', commit: fork, note: null });
  });

  test('of all branches needs no more than a plain fetch, which works', async () => {
    const { clone, head, fork } = cloned('--no-single-branch');
    const { note } = await question(clone, head);
    expect(note).toMatch(/shallow and does not reach back to where it left main: .*: git fetch --unshallow\.$/);
    git(clone, 'fetch', '-q', '--unshallow');
    expect(await question(clone, head)).toEqual({ name: 'main', commit: fork, note: null });
  });

  test('has the cure for a base that it lacks where a fix belongs', async () => {
    const { clone, head } = cloned();
    await expect(question(clone, head, 'main')).rejects.toMatchObject({
      message: '--base "main" names no commit of this clone',
      expected: expect.stringContaining('this clone is shallow'),
      fix: `fetch the history: ${ALL}`,
    });
  });

  test('says so of a commit that it lacks', async () => {
    const { clone } = cloned();
    await expect(commitLine(clone, 'HEAD~2', 1)).rejects.toMatchObject({
      message: '"HEAD~2" is not a commit of this clone',
      fix: `this clone is shallow: get its history with \`${ALL}\``,
    });
  });

  test('is marked as cut off where it is searched', async () => {
    const { clone, head } = cloned();
    const ancestors = (root: string) => gitAncestry({ root, measured: head, base: null, origin: null }).ancestors(0);
    expect(await ancestors(clone)).toMatchObject({ own: true, isCut: true, note: null });
    expect(await ancestors(author)).not.toHaveProperty('isCut');
  });
});

test('a whole clone has no note', async () => {
  const { head, fork } = cloned();
  expect(await question(author, head)).toEqual({ name: 'main', commit: fork, note: null });
});
