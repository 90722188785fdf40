import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitAncestry } from '../../src/io/git/ancestry.ts';
import type { Base } from '../../src/io/git/ancestry-graph.ts';
import type { AncestorLine, Ancestry } from '../../src/model/ports/git.ts';
import { author, checkOut, commit, git, mergeFor, push, scratch, server } from './ancestry-ground.ts';
import { type GitServer, startGitServer } from './http-backend.ts';

function commits(prefix: string, many: number): string[] {
  return Array.from({ length: many }, (_, index) => commit(`${prefix}${index + 1}`));
}

function inJob(root: string, measured: string, base: Base | null, url = `file://${server}`): Ancestry {
  const origin = { url, token: null, scratch: join(scratch, 'work'), pause: async () => undefined };
  return gitAncestry({ root, measured, base, origin });
}

const names = (ancestors: AncestorLine | null): string[] | undefined => ancestors?.commits.map((one) => one.commit);
const main = (sha: string | null = null): Base => ({ branch: 'main', commit: sha });

describe('a pull request that was checked out one commit deep', () => {
  test('begins at the tip of the base branch that it was merged with, however old its fork point', async () => {
    const [fork = ''] = commits('m', 1);
    git(author, 'checkout', '-q', '-b', 'topic');
    const head = commit('t1');
    git(author, 'checkout', '-q', 'main');
    const later = commits('later', 3);
    push('main', 'topic');
    const merge = mergeFor('main', head);
    const ancestors = await inJob(checkOut('refs/pull/1/merge'), merge, main(fork)).ancestors(0);
    expect(names(ancestors)).toEqual([...later.toReversed(), fork]);
    expect(ancestors).toMatchObject({ own: false, note: null, commits: [{ distance: 0 }, { distance: 1 }, {}, {}] });
    expect(ancestors?.commits.map((one) => one.seconds)).toEqual(
      [4, 3, 2, 0].map((hour) => 1_700_003_600 + hour * 3600),
    );
  });

  test('begins at the fork point when its own head was checked out', async () => {
    const before = commits('m', 3);
    git(author, 'checkout', '-q', '-b', 'topic');
    const head = commit('t1');
    git(author, 'checkout', '-q', 'main');
    commits('later', 3);
    push('main', 'topic');
    const ancestors = await inJob(checkOut(head), head, main()).ancestors(0);
    expect(names(ancestors)).toEqual(before.toReversed());
    expect(ancestors?.ahead).toEqual([head]);
  });

  test('begins at its new fork point once it was rebased', async () => {
    const before = commits('m', 2);
    git(author, 'checkout', '-q', '-b', 'topic');
    commit('t1');
    git(author, 'checkout', '-q', 'main');
    before.push(commit('m3'));
    git(author, 'checkout', '-q', 'topic');
    git(author, 'rebase', '-q', '--keep-empty', 'main');
    const head = git(author, 'rev-parse', 'topic');
    push('main', 'topic');
    const merge = mergeFor('main', head);
    expect(names(await inJob(checkOut(merge), merge, main(before[0])).ancestors(0))).toEqual(before.toReversed());
  });

  test('begins where the histories still agree after the base branch was force-pushed', async () => {
    const [one = '', two = ''] = commits('m', 2);
    const lost = commit('lost');
    git(author, 'checkout', '-q', '-b', 'topic');
    const head = commit('t1');
    push('main', 'topic');
    const merge = mergeFor('main', head);
    git(author, 'checkout', '-q', '-B', 'main', two);
    commit('instead');
    push('main');
    const ancestors = await inJob(checkOut(merge), merge, main(lost)).ancestors(0);
    expect(names(ancestors)).toEqual([two, one]);
  });

  test('takes the commit of the event, and says so, when the base branch is gone', async () => {
    const before = commits('m', 2);
    git(author, 'checkout', '-q', '-b', 'topic');
    const head = commit('t1');
    push('main', 'topic');
    const merge = mergeFor('main', head);
    push(':refs/heads/main');
    const ancestry = inJob(checkOut(merge), merge, main(before[1]));
    const ancestors = await ancestry.ancestors(0);
    expect(names(ancestors)).toEqual(before.toReversed());
    expect(ancestors?.note).toBe(
      'The base branch main is gone: the commit that the event names for it was taken instead.',
    );
    await expect(inJob(checkOut(merge), merge, main()).ancestors(0)).rejects.toThrow(
      /there is no branch main in file:/,
    );
  });

  test('of an unrelated history has nothing in common, and says so', async () => {
    commits('m', 2);
    git(author, 'checkout', '-q', '--orphan', 'topic');
    const head = commit('t1');
    push('main', 'topic');
    const ancestors = await inJob(checkOut(head), head, main()).ancestors(0);
    expect(ancestors).toEqual({
      commits: [],
      own: false,
      note: 'This commit and the base branch have no commit in common.',
    });
  });
});

describe('a commit that was checked out one commit deep', () => {
  test('of the default branch has its own ancestors, itself first', async () => {
    const all = commits('m', 4);
    push('main');
    const [, , , head = ''] = all;
    const ancestors = await inJob(checkOut('main'), head, null).ancestors(0);
    expect(names(ancestors)).toEqual(all.toReversed());
    expect(ancestors?.own).toBe(true);
  });

  test('that is the first ever is alone', async () => {
    const head = commit('m1');
    push('main');
    const ancestry = inJob(checkOut('main'), head, null);
    expect(await ancestry.ancestors(0)).toMatchObject({
      own: true,
      commits: [{ commit: head, distance: 0 }],
      note: null,
    });
    expect(await ancestry.ancestors(1)).toBeNull();
  });

  test('of a merge queue begins at the commit that its group was put on', async () => {
    const before = commits('m', 2);
    git(author, 'checkout', '-q', '-b', 'gh-readonly-queue/main/pr-1');
    const group = commit('group');
    push('main', 'gh-readonly-queue/main/pr-1');
    const base: Base = { branch: null, commit: before[1] ?? '' };
    const ancestors = await inJob(checkOut(group), group, base).ancestors(0);
    expect(names(ancestors)).toEqual(before.toReversed());
    expect(ancestors?.own).toBe(false);
  });

  test('reaches further back with each effort, and fetches no tree and no file', async () => {
    const all = commits('m', 60);
    push('main');
    const head = all.at(-1) ?? '';
    const ancestry = inJob(checkOut('main'), head, null);
    expect(names(await ancestry.ancestors(0))).toEqual(all.toReversed().slice(0, 50));
    expect(names(await ancestry.ancestors(1))).toEqual(all.toReversed());
    expect(await ancestry.ancestors(2)).toBeNull();
    const [repository = ''] = readdirSync(join(scratch, 'work'));
    const inside = git(join(scratch, 'work', repository), 'cat-file', '--batch-all-objects', '--batch-check');
    // The newest git lists the empty tree, which every git knows without having it.
    const kinds = inside.split('\n').map((line) => line.split(' '));
    const fetched = kinds.filter(([, kind, bytes]) => kind !== 'tree' || bytes !== '0');
    expect(new Set(fetched.map(([, kind]) => kind))).toEqual(new Set(['commit']));
  });

  test('is not fetched twice', async () => {
    const [head = ''] = commits('m', 1);
    push('main');
    const ancestry = inJob(checkOut('main'), head, null);
    const once = await ancestry.ancestors(0);
    rmSync(server, { recursive: true });
    expect(await ancestry.ancestors(0)).toEqual(once);
  });

  test('goes no further on a server that sends every file along', async () => {
    git(server, 'config', 'uploadpack.allowFilter', 'false');
    const all = commits('m', 60);
    push('main');
    const ancestry = inJob(checkOut('main'), all.at(-1) ?? '', null);
    expect((await ancestry.ancestors(0))?.commits).toHaveLength(50);
    expect(await ancestry.ancestors(1)).toBeNull();
  });
});

describe('a remote that cannot be reached', () => {
  const nowhere = () => `file://${join(scratch, 'gone.git')}`;

  test('is an infrastructure error when the clone knows nothing either', async () => {
    const [head = ''] = commits('m', 3).slice(-1);
    push('main');
    const root = checkOut('main');
    await expect(inJob(root, head, null, nowhere()).ancestors(0)).rejects.toMatchObject({ kind: 'infrastructure' });
    await expect(inJob(root, head, main(), nowhere()).ancestors(0)).rejects.toMatchObject({ kind: 'infrastructure' });
  });

  test('leaves what a clone of some depth knows, which the note says', async () => {
    const all = commits('m', 5);
    push('main');
    const ancestry = inJob(checkOut('main', 3), all.at(-1) ?? '', null, nowhere());
    const ancestors = await ancestry.ancestors(0);
    expect(names(ancestors)).toEqual(all.toReversed().slice(0, 3));
    expect(ancestors?.note).toMatch(/^Only the last 3 commits were searched for a baseline: the history of file:.*\.$/);
    expect(await ancestry.ancestors(1)).toBeNull();
  });

  test('leaves what was fetched before', async () => {
    const all = commits('m', 60);
    push('main');
    const ancestry = inJob(checkOut('main'), all.at(-1) ?? '', null);
    await ancestry.ancestors(0);
    rmSync(server, { recursive: true });
    const ancestors = await ancestry.ancestors(1);
    expect(ancestors?.commits).toHaveLength(50);
    expect(ancestors?.note).toMatch(/^Only the last 50 commits were searched/);
    expect(await ancestry.ancestors(2)).toBeNull();
  });

  test('asks with the token, which is in no file of the clone', async () => {
    const token = 'ghs_secretsecretsecret';
    const [head = ''] = commits('m', 2).slice(-1);
    push('main');
    const http: GitServer = await startGitServer({ root: scratch, token });
    try {
      const origin = { url: `${http.url}/served.git`, token, scratch: join(scratch, 'work') };
      const ancestry = gitAncestry({ root: checkOut('main'), measured: head, base: null, origin });
      expect((await ancestry.ancestors(0))?.commits).toHaveLength(2);
      expect(() => execFileSync('grep', ['-r', token, join(scratch, 'work')])).toThrow();
    } finally {
      await http.close();
    }
  });
});

describe('a full clone', () => {
  const inContext = (measured: string, branch?: string): Ancestry =>
    gitAncestry({
      root: author,
      measured,
      base: branch === undefined ? null : { branch, commit: null },
      origin: null,
    });

  test('of a job is enough by itself', async () => {
    const all = commits('m', 3);
    git(author, 'checkout', '-q', '-b', 'topic');
    const head = commit('t1');
    push('main', 'topic');
    const folder = join(scratch, 'full');
    git(scratch, 'clone', '-q', `file://${server}`, folder);
    const ancestry = inJob(folder, head, main(), 'file:///nowhere');
    expect(names(await ancestry.ancestors(0))).toEqual(all.toReversed());
    expect(existsSync(join(scratch, 'work'))).toBe(false);
  });

  test('without a commit in common with the base branch says so', async () => {
    commit('m1');
    git(author, 'checkout', '-q', '--orphan', 'topic');
    const ancestors = await inContext(commit('t1'), 'main').ancestors(0);
    expect(ancestors).toEqual({
      commits: [],
      own: false,
      note: 'This commit and the base branch have no commit in common.',
    });
  });

  test('on a desk gives HEAD and its ancestors, all of them at once', async () => {
    const all = commits('m', 70);
    const ancestry = inContext(all.at(-1) ?? '');
    expect(names(await ancestry.ancestors(0))).toEqual(all.toReversed());
    expect(await ancestry.ancestors(1)).toBeNull();
  });

  test('on a desk gives what HEAD has in common with the branch that is named, when that is there', async () => {
    const all = commits('m', 2);
    git(author, 'checkout', '-q', '-b', 'topic');
    const head = commit('t1');
    expect(names(await inContext(head, 'main').ancestors(0))).toEqual(all.toReversed());
    expect(names(await inContext(head, 'elsewhere').ancestors(0))).toEqual([head, ...all.toReversed()]);
    expect(await inContext(all[1] ?? '', 'main').ancestors(0)).toMatchObject({ own: true });
  });

  test('of some depth on a desk gives what it knows', async () => {
    const all = commits('m', 5);
    push('main');
    const ancestry = gitAncestry({ root: checkOut('main', 2), measured: all[4] ?? '', base: null, origin: null });
    const ancestors = await ancestry.ancestors(0);
    expect(names(ancestors)).toEqual([all[4], all[3]]);
    expect(ancestors?.note).toBe('This clone is shallow: only its last 2 commits were searched for a baseline.');
    expect(await ancestry.ancestors(1)).toBeNull();
  });

  test('is asked for commits only', async () => {
    await expect(inContext('--all').ancestors(0)).rejects.toMatchObject({ kind: 'usage' });
  });

  test('that lacks the commit knows that commit alone', async () => {
    commit('m1');
    const unknown = 'f'.repeat(40);
    expect(names(await inContext(unknown).ancestors(0))).toEqual([unknown]);
  });
});
