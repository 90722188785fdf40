import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gitRepository } from '../../src/io/git/repository.ts';

let scratch: string;
/** Somebody's repository; and a folder beside it, that is called "tree" when a test has made it. */
let other: string;
let tree: string;

function run(folder: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', '-c', 'protocol.file.allow=always'];
  execFileSync('git', ['-C', folder, ...identity, ...args], { env: { PATH: process.env.PATH, HOME: scratch } });
}

beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'pinbench-own-')));
  other = join(scratch, 'other');
  tree = join(scratch, 'tree');
  run(scratch, 'init', '--quiet', '--initial-branch=main', other);
  mkdirSync(join(other, 'deep'));
  writeFileSync(join(other, 'deep/file'), 'x');
  run(other, 'add', '.');
  run(other, 'commit', '--quiet', '--message=x');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(scratch, { recursive: true, force: true });
});

const root = (folder: string) => gitRepository().root(folder);
const clone = (...args: string[]) => run(scratch, 'clone', '--quiet', ...args, other, tree);

describe('an honest set-up has a root', () => {
  test.each<[string, () => void]>([
    ['a clone', () => clone()],
    ['a clone that shares objects', () => clone('--shared')],
    ['a clone with a reference', () => clone('--reference', other)],
    ['a worktree', () => run(other, 'worktree', 'add', '--quiet', '--detach', tree)],
    [
      'a worktree of a bare repository',
      () => {
        run(scratch, 'clone', '--quiet', '--bare', other, join(scratch, 'bare'));
        run(join(scratch, 'bare'), 'worktree', 'add', '--quiet', '--detach', tree);
      },
    ],
    [
      'a clone with a .git that names a folder in it',
      () => {
        clone();
        mkdirSync(join(tree, 'deep/in'));
        renameSync(join(tree, '.git'), join(tree, 'deep/in/git'));
        writeFileSync(join(tree, '.git'), 'gitdir: deep/in/git\n');
      },
    ],
    [
      'a separate git folder that names its work tree',
      () => {
        clone('--separate-git-dir', join(scratch, 'git'));
        run(tree, 'config', 'core.worktree', tree);
      },
    ],
    [
      'a linked .git that names its work tree',
      () => {
        clone();
        renameSync(join(tree, '.git'), join(scratch, 'git'));
        symlinkSync('../git', join(tree, '.git'));
        run(tree, 'config', 'core.worktree', tree);
      },
    ],
  ])('%s', async (_name, set) => {
    set();
    expect(await root(join(tree, 'deep'))).toBe(tree);
  });

  test('a submodule, sparse or not, and that of a worktree', async () => {
    run(scratch, 'init', '--quiet', tree);
    run(tree, 'submodule', '--quiet', 'add', other, 'sub');
    run(tree, 'commit', '--quiet', '--message=x');
    expect(await root(join(tree, 'sub'))).toBe(join(tree, 'sub'));
    run(join(tree, 'sub'), 'sparse-checkout', 'set', 'deep');
    expect(await root(join(tree, 'sub/deep'))).toBe(join(tree, 'sub'));
    const beside = join(scratch, 'beside');
    run(tree, 'worktree', 'add', '--quiet', '--detach', beside);
    run(beside, 'submodule', '--quiet', 'update', '--init');
    expect(await root(join(beside, 'sub'))).toBe(join(beside, 'sub'));
  });

  test('whatever GIT_DIR says', async () => {
    clone();
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    expect(await root(tree)).toBe(tree);
  });
});

describe("somebody else's repository is refused", () => {
  const git = () => join(other, '.git');
  const entry = (name = '') => join(tree, '.git', name);
  const worktree = () => run(other, 'worktree', 'add', '--quiet', '--detach', join(scratch, 'wt'));

  test.each<[string, () => void]>([
    ['a file', () => writeFileSync(entry(), `gitdir: ${git()}\n`)],
    [
      'a file with a long way',
      () => writeFileSync(entry(), `gitdir: ${git().replace('/', `/${'./'.repeat(1500)}`)}\n`),
    ],
    ['a link', () => symlinkSync(git(), entry())],
    ['a link to a file', () => [worktree(), symlinkSync(join(scratch, 'wt/.git'), entry())]],
    ['the .git of a worktree', () => [worktree(), cpSync(join(scratch, 'wt/.git'), entry())]],
    [
      'a common folder',
      () => {
        mkdirSync(entry());
        cpSync(join(git(), 'HEAD'), entry('HEAD'));
        writeFileSync(entry('commondir'), git());
      },
    ],
    [
      'a common folder of what looks like a worktree',
      () => {
        const fake = join(tree, 'fake/worktrees/x');
        mkdirSync(fake, { recursive: true });
        cpSync(join(git(), 'HEAD'), join(fake, 'HEAD'));
        writeFileSync(join(fake, 'gitdir'), entry());
        writeFileSync(join(fake, 'commondir'), git());
        writeFileSync(entry(), 'gitdir: fake/worktrees/x');
      },
    ],
    [
      'a separate git folder',
      () => [rmSync(tree, { recursive: true }), clone('--separate-git-dir', join(scratch, 'git'))],
    ],
  ])('by %s', async (_name, lead) => {
    mkdirSync(tree);
    lead();
    await expect(root(tree)).rejects.toThrow(/^the \.git of ".*" leads to another repository, "/);
  });

  test('a submodule with the git folder of another', async () => {
    clone();
    mkdirSync(join(tree, 'sub'));
    writeFileSync(join(tree, 'sub/.git'), `gitdir: ${git()}\n`);
    await expect(root(join(tree, 'sub'))).rejects.toThrow(/leads to another repository/);
  });

  test.each<[string, string, () => void]>([
    ['refs', 'refs', () => symlinkSync(join(git(), 'refs'), entry('refs'))],
    ['HEAD', 'HEAD', () => symlinkSync('refs/../../../other/.git/HEAD', entry('HEAD'))],
    ['a branch', 'refs/heads/main', () => symlinkSync(join(git(), 'refs/heads/main'), entry('refs/heads/main'))],
    [
      'a branch behind a link that stays inside',
      'refs/heads',
      () => {
        mkdirSync(entry('own'));
        symlinkSync(join(git(), 'refs/heads/main'), entry('own/main'));
        symlinkSync('../own', entry('refs/heads'));
      },
    ],
    ['FETCH_HEAD', 'FETCH_HEAD', () => symlinkSync(join(git(), 'refs/heads/main'), entry('FETCH_HEAD'))],
    ['a log of what a branch was', 'logs/refs', () => symlinkSync(join(git(), 'logs/refs'), entry('logs/refs'))],
  ])('by a link in the place of %s', async (_name, name, link) => {
    clone();
    rmSync(entry(name), { recursive: true, force: true });
    link();
    await expect(root(tree)).rejects.toThrow(/", leads out of it$/);
  });

  test.each<[string, string, string]>([
    ['a branch', 'refs/heads/topic', 'ref: v1\n'],
    ['a branch, after many spaces', 'refs/heads/topic', `ref:${' '.repeat(500)}v1`],
    ['FETCH_HEAD', 'FETCH_HEAD', 'ref:v1'],
  ])('by %s that names what is no branch', async (_name, name, text) => {
    clone();
    symlinkSync(join(git(), 'refs/heads/main'), entry('v1'));
    writeFileSync(entry('ORIG_HEAD'), `ref: refs/heads/main\n`);
    expect(await root(tree)).toBe(tree);
    const again = join(scratch, 'again');
    renameSync(tree, again);
    writeFileSync(join(again, '.git', name), text);
    await expect(root(again)).rejects.toThrow(/", leads out of it$/);
  });

  test('by a branch that is a link to a file of the git folder that names another', async () => {
    clone();
    symlinkSync(join(git(), 'refs/heads/main'), entry('v1'));
    writeFileSync(entry('own'), 'ref: v1');
    symlinkSync('../../own', entry('refs/heads/topic'));
    await expect(root(tree)).rejects.toThrow(/", leads out of it$/);
  });
});
