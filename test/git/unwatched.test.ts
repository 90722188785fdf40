import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitRepository } from '../../src/io/git/repository.ts';
import { gitWorkTree } from '../../src/io/git/work-tree.ts';

let root: string;

function run(...args: string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid'];
  execFileSync('git', ['-C', root, ...identity, ...args], { env: { PATH: process.env.PATH, HOME: root } });
}

function write(name: string, content = 'as committed\n'): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

async function changed(): Promise<string[]> {
  const found = await gitWorkTree({ root, configuration: null, excluded: [] }).uncommitted(
    'tree',
    new AbortController().signal,
  );
  expect((await gitRepository().head(root, [])).dirty).toBe(found.changed.length > 0);
  return found.changed;
}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'pinbench-unwatched-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function start(...format: string[]): void {
  run('init', '-q', '-b', 'main', ...format);
  for (const name of ['code.c', 'folder/more.c', '"quoted".c']) write(name);
  symlinkSync('code.c', join(root, 'link'));
  run('add', '-A');
  run('commit', '-q', '-m', 'x');
}

const NAMES = ['code.c', 'folder/more.c', 'link'];

describe.each(['--assume-unchanged', '--skip-worktree'])('what git leaves alone by %s', (flag) => {
  test.each(['sha1', 'sha256'])('is unchanged as it was committed (%s)', async (format) => {
    start(`--object-format=${format}`);
    run('update-index', flag, ...NAMES);
    expect(await changed()).toEqual([]);
  });

  test('is changed where it is not, and nothing else is', async () => {
    start();
    run('update-index', flag, ...NAMES);
    write('folder/more.c', 'something else\n');
    unlinkSync(join(root, 'link'));
    symlinkSync('folder/more.c', join(root, 'link'));
    expect((await changed()).sort()).toEqual(['folder/more.c', 'link']);
    unlinkSync(join(root, 'link'));
    mkdirSync(join(root, 'link'));
    expect((await changed()).sort()).toEqual(['folder/more.c', 'link']);
  });

  test('is looked at as git would commit it', async () => {
    start();
    run('config', 'core.autocrlf', 'true');
    write('folder/more.c', 'as committed\r\n');
    run('update-index', flag, ...NAMES);
    expect(await changed()).toEqual([]);
  });

  test('and has a name that cannot be asked for is taken for changed', async () => {
    start();
    run('update-index', flag, '"quoted".c');
    expect(await changed()).toEqual(['"quoted".c']);
  });
});

test('a file that is gone is a change, but not one that is not checked out', async () => {
  start();
  run('update-index', '--assume-unchanged', 'code.c');
  run('update-index', '--skip-worktree', 'folder/more.c');
  for (const name of ['code.c', 'folder/more.c']) unlinkSync(join(root, name));
  expect(await changed()).toEqual(['code.c']);
});
