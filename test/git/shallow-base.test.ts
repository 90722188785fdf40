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

describe('a whole clone of a single branch', () => {
  /** Of the branch that left main, or of one that is called so; with more options of `git clone`. */
  function single(name = 'topic', ...options: string[]): { clone: string; head: string; fork: string } {
    const fork = commit('m1');
    git(author, 'checkout', '-q', '-B', name);
    const head = commit('t1');
    git(server, 'symbolic-ref', 'HEAD', 'refs/heads/main');
    push('main', name);
    const clone = join(scratch, 'clone');
    execFileSync('git', ['clone', '-q', `--branch=${name}`, ...options, `file://${server}`, clone]);
    return { clone, head, fork };
  }
  const UNKNOWN =
    /^Which branch is the default one is not known in this clone, .*: name it with --base or compare\.baseline, or ask the server: (git .* --auto)\.$/;

  test('does not take that for the default one, and has the cure, which works', async () => {
    const { clone, head, fork } = single('topic', '--single-branch');
    const { note, ...base } = await question(clone, head);
    expect(base).toEqual({ name: null, commit: null });
    const [, cure = ''] = UNKNOWN.exec(note ?? '') ?? [];
    execFileSync('sh', ['-c', cure], { cwd: clone, stdio: 'ignore' });
    expect(await question(clone, head)).toEqual({ name: 'main', commit: fork, note: null });
  });

  test('says so too where only the server’s HEAD is not known', async () => {
    const { clone, head } = single('topic');
    git(clone, 'remote', 'set-head', 'origin', '--delete');
    git(clone, 'branch', '--remotes', '--delete', 'origin/main');
    expect((await question(clone, head)).note).toMatch(UNKNOWN);
  });

  test('whose name is a usual one has no note', async () => {
    const { clone, head } = single('master', '--single-branch');
    expect(await question(clone, head)).toEqual({ name: null, commit: null, note: null });
  });

  test('that is the server’s HEAD has no note, and is compared with where another branch left it', async () => {
    const { clone, head } = single('topic', '--single-branch');
    git(clone, 'remote', 'set-head', 'origin', 'topic');
    expect(await question(clone, head)).toEqual({ name: null, commit: null, note: null });
    git(clone, 'checkout', '-q', '-b', 'mine');
    git(clone, 'commit', '-q', '--allow-empty', '-m', 'own');
    const own = git(clone, 'rev-parse', 'HEAD');
    expect(await question(clone, own)).toEqual({ name: 'topic', commit: head, note: null });
  });

  test('of a repository with a single branch of its own name, all of it fetched, has no note', async () => {
    git(author, 'checkout', '-q', '-b', 'trunk');
    const head = commit('m1');
    push('trunk');
    const clone = join(scratch, 'clone');
    execFileSync('git', ['clone', '-q', `file://${server}`, clone]);
    expect(await question(clone, head)).toEqual({ name: null, commit: null, note: null });
  });
});
