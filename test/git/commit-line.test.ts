import { beforeEach, describe, expect, test } from 'vitest';
import { commitLine, commitsBetween } from '../../src/io/git/commits.ts';
import { author, checkOut, commit, git, push, scratch, server } from './ancestry-ground.ts';

/** m1, m2, merge of t1 and t2 (from m1), m3; the tag `old` is m1. */
let m1: string;
let m2: string;
let t1: string;
let t2: string;
let merge: string;
let m3: string;

beforeEach(() => {
  m1 = commit('m1');
  git(author, 'tag', '-a', '-m', 'x', 'old');
  git(author, 'checkout', '-q', '-b', 'topic');
  t1 = commit('t1');
  t2 = commit('t2');
  git(author, 'checkout', '-q', 'main');
  m2 = commit('m2');
  git(author, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  merge = git(author, 'rev-parse', 'HEAD');
  m3 = commit('m3');
});

describe('the line of a commit', () => {
  test('has its first parents, newest first, and nothing that a merge brought in', async () => {
    expect(await commitLine(author, 'main', 100)).toEqual([m3, merge, m2, m1]);
    expect(await commitLine(author, 'topic', 100)).toEqual([t2, t1, m1]);
  });

  test.each([0, 1, 2, 4])('is cut at a count of %d', async (count) => {
    expect(await commitLine(author, 'HEAD', count)).toEqual([m3, merge, m2, m1].slice(0, count));
  });

  test('begins at whatever names a commit', async () => {
    for (const tip of ['old', 'refs/tags/old', m1, m1.slice(0, 12), 'main~3', 'main@{0}~3']) {
      expect(await commitLine(author, tip, 1)).toEqual([m1]);
    }
  });

  test.each(['', '--all', '-n1', '^main', 'main..topic', 'gone', 'main^{tree}', 'ma\0in', 'main\n', 'f'.repeat(40)])(
    'is a usage error of %j',
    async (tip) => {
      await expect(commitLine(author, tip, 5)).rejects.toMatchObject({ kind: 'usage' });
    },
  );

  test('outside a repository is not an unknown name', async () => {
    await expect(commitLine(scratch, 'main', 5)).rejects.toMatchObject({ kind: 'infrastructure' });
  });
});

describe('the commits between two', () => {
  test('lead from the good one, without it, to the bad one, oldest first', async () => {
    expect(await commitsBetween(author, 'old', 'main')).toEqual([m2, merge, m3]);
    expect(await commitsBetween(author, m2, 'main')).toEqual([merge, m3]);
    expect(await commitsBetween(author, merge, m3)).toEqual([m3]);
    expect(await commitsBetween(author, m1, 'topic')).toEqual([t1, t2]);
  });

  test('are none when both are the same', async () => {
    expect(await commitsBetween(author, 'main', m3)).toEqual([]);
  });

  test('are refused where the good one is newer, was merged in, or has nothing to do with the bad one', async () => {
    git(author, 'checkout', '-q', '--orphan', 'other');
    const alone = commit('alone');
    for (const [good, bad] of [
      [m3, m1],
      [t1, 'main'],
      ['topic', 'main'],
      [alone, 'main'],
      ['main', alone],
    ] as const) {
      await expect(commitsBetween(author, good, bad)).rejects.toMatchObject({
        kind: 'usage',
        message: `"${good}" is not on the line of first parents of "${bad}"`,
        fix: expect.stringContaining('git log --first-parent'),
      });
    }
  });

  test('that a shallow clone does not have are a matter of fetching', async () => {
    push('main', 'old');
    const job = checkOut('main', 1);
    git(job, 'fetch', '-q', '--depth=1', `file://${server}`, 'refs/tags/old:refs/tags/old');
    await expect(commitsBetween(job, 'old', 'HEAD')).rejects.toMatchObject({
      kind: 'usage',
      fix: expect.stringContaining('git fetch --unshallow'),
    });
  });

  test.each([
    ['--all', 'main'],
    ['main', '-x'],
    ['gone', 'main'],
    ['main', 'gone'],
  ])('of %j and %j are a usage error', async (good, bad) => {
    await expect(commitsBetween(author, good, bad)).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining('is not a commit of this clone'),
    });
  });
});
