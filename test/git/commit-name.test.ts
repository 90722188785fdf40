import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { commitOf } from '../../src/io/git/commit-name.ts';
import { author, commit, git, scratch } from './ancestry-ground.ts';

let [one, two]: string[] = [];
beforeEach(() => {
  one = commit('one');
  git(author, 'tag', '-a', '-m', 'x', 'v1.0');
  git(author, 'tag', 'v1.0+build(2)');
  git(author, 'update-ref', 'refs/remotes/origin/main', one);
  git(author, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  git(author, 'remote', 'add', 'origin', author);
  git(author, 'branch', '--quiet', '--set-upstream-to=origin/main');
  git(author, 'checkout', '--quiet', '-b', 'topic/é@x');
  two = commit('two');
  git(author, 'tag', 'abcd');
  git(author, 'checkout', '--quiet', 'main');
  git(author, 'checkout', '--quiet', 'topic/é@x');
});

const named = (name: string) => commitOf({ cwd: author }, name);

describe('a commit is found', () => {
  test.each([
    'v1.0',
    'tags/v1.0',
    'refs/tags/v1.0',
    'v1.0^{}',
    'v1.0^0',
    'v1.0+build(2)',
    'main',
    'heads/main',
    'main@{u}',
    'main@{UPSTREAM}',
    'main@{upstream}^{commit}',
    '@{-1}',
    'origin',
    'origin/main',
    'origin/HEAD',
    'HEAD~',
    'HEAD^',
    '@~1',
    '@{1}',
    'HEAD@{1}',
    'topic/é@x~1',
    'topic/é@x@{1}~0',
    'topic/é@x^{/one}',
  ])('by %s', async (name) => {
    expect(await named(name)).toBe(one);
  });

  test('by its id, short and whole, that of its tag, and what `git describe` makes of it', async () => {
    const tag = git(author, 'rev-parse', 'v1.0');
    for (const id of [one, one?.slice(0, 7), one?.slice(0, 9).toUpperCase(), tag, tag.slice(0, 12)]) {
      expect(await named(`${id}`)).toBe(one);
    }
    expect(await named(`v1.0-1-g${two?.slice(0, 8)}`)).toBe(two);
    expect(await named(`${two?.slice(0, 8)}~1`)).toBe(one);
  });

  test('by a name that could be an id', async () => {
    expect(await named('abcd')).toBe(two);
  });
});

describe('no file of the git folder is a name', () => {
  let foreign = '';
  /** Of the other repository. */
  let branch = '';
  /** Could be an id, and is the beginning of none. */
  const digits = () => foreign.slice(0, 6).replace(/^./, (first) => (first === 'a' ? 'b' : 'a'));
  const has = (name: string) => execFileSync('git', ['-C', author, 'rev-parse', name]).toString().trim();
  beforeEach(() => {
    const other = join(scratch, 'other');
    git(scratch, 'clone', '--quiet', author, other);
    git(other, 'commit', '--quiet', '--allow-empty', '--message=secret');
    foreign = git(other, 'rev-parse', 'HEAD');
    branch = git(other, 'symbolic-ref', 'HEAD');
    const place = join(author, '.git');
    mkdirSync(join(place, 'objects/info'), { recursive: true });
    writeFileSync(join(place, 'objects/info/alternates'), join(other, '.git/objects'));
    for (const name of ['v1.1', digits()]) symlinkSync(join(other, '.git', branch), join(place, name));
    symlinkSync(join(other, '.git'), join(place, 'lfs'));
  });

  test.each<[string, () => string]>([
    ['a link to a branch of another', () => 'v1.1'],
    ['the same with a suffix', () => 'v1.1^0'],
    ['the same in place of an id', digits],
    ['below a link to another git folder', () => `lfs/${branch}`],
    [
      'what a branch follows, by the settings',
      () => {
        git(author, 'config', 'branch.main.remote', '.');
        git(author, 'config', 'branch.main.merge', 'v1.1');
        return 'main@{u}';
      },
    ],
    [
      'what a branch follows, by what is fetched',
      () => {
        git(author, 'config', 'remote.origin.fetch', '+refs/heads/main:v1.1');
        return 'main@{u}';
      },
    ],
    [
      'what was checked out before, by the log',
      () => {
        const log = `${two} ${two} a <a@example.invalid> 1700000000 +0000\tcheckout: moving from v1.1 to main\n`;
        writeFileSync(join(author, '.git/logs/HEAD'), log);
        return '@{-1}';
      },
    ],
  ])('%s', async (_what, lead) => {
    const name = lead();
    // Else this would be no attack.
    expect(has(`${name}^{commit}`)).toBe(foreign);
    expect(await named(name)).toBeNull();
  });
});

test.each([
  '',
  '~1',
  '^',
  '-x',
  '--all',
  'main..v1.0',
  'main:file',
  ':/one',
  'main~9',
  'main^{tree}',
  'v1.0@{u}@{u}',
  'x'.repeat(5000),
  '@{-9}',
  'main@{\0}',
  'ab',
  '0000000',
])('%j is no name of a commit', async (name) => {
  expect(await named(name)).toBeNull();
});
