import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { boundsOf, loadConfigFile } from '../../../../src/io/files/config-file.ts';
import { gitFolderOf, gitFoldersElsewhere } from '../../../../src/io/files/git-folder.ts';
import { folderNamed, isLinked, readOrdinary, realPathOf, treeOf } from '../../../../src/io/files/ordinary-file.ts';

/** `base/tree` is a work tree, `base/outside` is not; both hold a file. */
let base: string;
let tree: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'pinbench-ordinary-')));
  tree = path.join(base, 'tree');
  for (const folder of ['tree/.git', 'tree/sub', 'outside']) mkdirSync(path.join(base, folder), { recursive: true });
  for (const file of ['tree/a', 'tree/sub/b', 'outside/secret']) writeFileSync(path.join(base, file), `in ${file}`);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function link(target: string, name: string): string {
  symlinkSync(target, path.join(base, name));
  return path.join(base, name);
}

const then = (_first: unknown, file: string): string => file;
const written = (file: string, content: string): string => then(writeFileSync(file, content), file);

const read = (file: string, most = 100): Promise<string> =>
  readOrdinary(file, { what: 'the file', within: tree, most }).then(({ content }) => content.toString());

describe('an ordinary file', () => {
  test('is read inside of its bounds, links inside of them too', async () => {
    expect(await read(path.join(tree, 'a'))).toBe('in tree/a');
    expect(await read(link('../a', 'tree/sub/l'))).toBe('in tree/a');
    expect(await read(link('sub', 'tree/folder').concat('/b'))).toBe('in tree/sub/b');
  });

  test.each<[what: string, file: () => string, says: RegExp]>([
    ['a link out', () => link('../outside/secret', 'tree/l'), /leads to ".*outside\/secret", outside of ".*tree"/],
    ['a link to a link out', () => then(link('../outside', 'tree/f'), link('f/secret', 'tree/l')), /outside of/],
    ['a path that leads out', () => path.join(tree, 'sub/../../outside/secret'), /outside of/],
    ['a folder with a like name', () => then(mkdirSync(`${tree}2`), written(`${tree}2/x`, '')), /outside/],
    ['a link in a circle', () => link('l', 'tree/l'), /ELOOP/],
    ['a folder', () => path.join(tree, 'sub'), /it is a folder/],
    ['a pipe', () => then(execFileSync('mkfifo', [path.join(tree, 'p')]), path.join(tree, 'p')), /it is a pipe/],
    ['one that is not there', () => path.join(tree, 'no'), /there is no such file/],
    ['in .git', () => written(path.join(tree, '.git/config'), 'hunter2'), /which belongs to git/],
    ['in .git, by a link', () => then(written(path.join(tree, '.git/x'), ''), link('.git/x', 'tree/l')), /to git/],
    [
      'in .git, by a link to it',
      () => then(written(path.join(tree, '.git/x'), ''), path.join(link('.git', 'tree/g'), 'x')),
      /to git/,
    ],
    ['in a .git deep inside', () => then(mkdirSync(`${tree}/sub/.git`), written(`${tree}/sub/.git/x`, '')), /to git/],
    ['a large one', () => written(path.join(tree, 'big'), 'x'.repeat(101)), /it has 101 B/],
  ])('is not %s', async (_what, file, says) => {
    await expect(read(file())).rejects.toThrow(says);
  });

  test('that says it has no bytes, as those of /proc do, is still read within bounds', async () => {
    const reading = readOrdinary('/proc/self/maps', { what: 'the file', within: null, most: 10 });
    await expect(reading).rejects.toThrow('it has more than 10 B');
  });
});

describe('what belongs to git', () => {
  test('is a folder with what a repository holds, by any name, and not a work tree in one', async () => {
    for (const name of ['objects/aa', 'refs', 'wt']) mkdirSync(path.join(base, 'store', name), { recursive: true });
    const store = path.join(base, 'store');
    expect(await gitFolderOf(path.join(store, 'objects/aa/bb'))).toBeNull();
    written(path.join(store, 'HEAD'), 'ref: refs/heads/main\n');
    expect(await gitFolderOf(path.join(store, 'objects/aa/bb'))).toBe(store);
    expect(await gitFolderOf(store)).toBe(store);
    expect(await gitFolderOf(path.join(store, 'config'))).toBe(store);
    expect(await gitFolderOf(path.join(store, 'wt/a'))).toBeNull();
    written(path.join(store, 'wt/.git'), 'gitdir: ..\n');
    expect(await gitFolderOf(path.join(store, 'wt/a'))).toBeNull();
    expect(await gitFolderOf(path.join(store, 'wt/.git'))).toBe(path.join(store, 'wt/.git'));
    const reading = readOrdinary(path.join(store, 'HEAD'), { what: 'it', within: null, most: 100 });
    await expect(reading).rejects.toThrow(/^it leads into ".*store", which belongs to git and may hold logins$/);
  });

  test('is found where the .git of a work tree is a file or a link', async () => {
    expect(await gitFoldersElsewhere(tree)).toEqual([]);
    rmSync(path.join(tree, '.git'), { recursive: true });
    expect(await gitFoldersElsewhere(tree)).toEqual([]);
    mkdirSync(path.join(base, 'store/worktrees/w'), { recursive: true });
    written(path.join(base, 'store/worktrees/w/commondir'), '../..\n');
    written(path.join(tree, '.git'), 'gitdir: ../store/worktrees/w\n');
    const both = [path.join(base, 'store/worktrees/w'), path.join(base, 'store')];
    expect(await gitFoldersElsewhere(tree)).toEqual(both);
    rmSync(path.join(tree, '.git'));
    link('../store', 'tree/.git');
    expect(await gitFoldersElsewhere(tree)).toEqual([path.join(base, 'store')]);
  });
});

describe('a file reached through a link', () => {
  test('is one that is a link, or lies behind one of a work tree', async () => {
    link('a', 'tree/l');
    link('sub', 'tree/f');
    link('tree', 'own');
    for (const name of ['tree/l', 'tree/f/b', 'own/f/b', 'own/l']) {
      expect(await isLinked(path.join(base, name)), name).toBe(true);
    }
    expect(await isLinked(`${base}/tree/f/../a`)).toBe(true);
    for (const name of ['tree/a', 'tree/sub/b', 'own/a', 'own/sub/b']) {
      expect(await isLinked(path.join(base, name)), name).toBe(false);
    }
  });
});

describe('a place that a person names', () => {
  test('is followed through links of their own, and through those inside of a work tree', async () => {
    expect(await realPathOf(path.join(link('tree', 'own'), 'sub/b'), 'x')).toBe(path.join(tree, 'sub/b'));
    expect(await realPathOf(path.join(link('sub', 'tree/l'), '../a'), 'x')).toBe(path.join(tree, 'a'));
    expect(await realPathOf(path.join(tree, 'new/one'), 'x')).toBe(path.join(tree, 'new/one'));
  });

  test('is refused where a link in a work tree leads out of it, wherever in the path', async () => {
    link('../outside', 'tree/l');
    for (const name of ['tree/l', 'tree/l/secret', 'tree/sub/../l/new']) {
      await expect(realPathOf(path.join(base, name), 'it')).rejects.toThrow(
        /^it leads to ".*outside", outside of ".*tree"$/,
      );
    }
  });

  test('outside of git, a folder inside of the bounds stays there', async () => {
    rmSync(path.join(tree, '.git'), { recursive: true });
    link('../outside', 'tree/out');
    await expect(folderNamed(path.join(tree, 'out'), 'it', tree)).rejects.toThrow('outside of');
    expect(await folderNamed(path.join(base, 'outside'), 'it', tree)).toBe(path.join(base, 'outside'));
    expect(await folderNamed(path.join(tree, 'out'), 'it', null)).toBe(path.join(base, 'outside'));
  });
});

describe('the bounds of a configuration', () => {
  test('are the work tree that holds it, and without one its folder', async () => {
    expect(await treeOf(path.join(tree, 'sub'))).toBe(tree);
    expect(await boundsOf(path.join(tree, 'sub'), 'x', {})).toBe(tree);
    expect(await boundsOf(path.join(base, 'outside'), 'x', {})).toBe(path.join(base, 'outside'));
    expect(await boundsOf(path.join(tree, 'sub'), 'x', { anywhere: true })).toBeNull();
  });

  test('are never wider than what a job may use', async () => {
    const inside = path.join(tree, 'sub');
    expect(await boundsOf(inside, 'x', { inside })).toBe(inside);
    expect(await boundsOf(path.join(base, 'outside'), 'x', { inside: tree })).toBe(tree);
    expect(await boundsOf(inside, 'x', { inside: base })).toBe(tree);
    const file = path.join(base, 'outside/secret');
    await expect(loadConfigFile(file, tree, tree, { inside: tree })).rejects.toThrow(/outside of/);
  });

  test('hold for a file that is not there: the next folder’s is not taken instead', async () => {
    writeFileSync(path.join(tree, '.pinbench.yml'), 'version: 1\n');
    link('nowhere', 'tree/sub/.pinbench.yml');
    await expect(loadConfigFile(undefined, path.join(tree, 'sub'), tree)).rejects.toThrow(/ENOENT/);
  });
});
