import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitFiles } from '../../src/io/git/files.ts';

let root: string;
let commit: string;
const SUBMODULE = 'c0ffee'.repeat(7).slice(0, 40);

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'git-files-'));
  git('init', '--quiet', '--initial-branch=main');
  mkdirSync(path.join(root, 'bench'));
  writeFileSync(path.join(root, 'bench/a b\n\u00e9.yml'), 'plain');
  writeFileSync(path.join(root, 'latin.yml'), Buffer.from([0xe9]));
  writeFileSync(path.join(root, 'large.yml'), 'x'.repeat(1024 * 1024 + 1));
  symlinkSync('bench', path.join(root, 'folder'));
  symlinkSync('../latin.yml', path.join(root, 'bench/up.yml'));
  symlinkSync('bench/a b\n\u00e9.yml', path.join(root, 'link.yml'));
  symlinkSync('/etc/hostname', path.join(root, 'outside.yml'));
  git('add', '--all');
  git('update-index', '--add', '--cacheinfo', `160000,${SUBMODULE},sub`);
  git('commit', '--quiet', '--message', 'start');
  commit = git('rev-parse', 'HEAD');
  git('rm', '-r', '--quiet', '--cached', '.');
  git('commit', '--quiet', '--message', 'all gone');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('files of a commit in a clone', () => {
  test.each([
    ['bench/a b\n\u00e9.yml', 'plain'],
    ['./bench/../bench/a b\n\u00e9.yml', 'plain'],
    ['link.yml', 'plain'],
    ['no.yml', null],
    ['bench', null],
    ['folder', null],
    ['sub', null],
    ['outside.yml', null],
    ['../no.yml', null],
  ])('%j reads as %j', async (file, text) => {
    expect(await gitFiles(root).readFile(file, commit)).toBe(text);
  });

  test.each([
    ['latin.yml', /not UTF-8/],
    ['bench/up.yml', /not UTF-8/],
    ['large.yml', /too large/],
  ])('%s is refused', async (file, says) => {
    await expect(gitFiles(root).readFile(file, commit)).rejects.toThrow(says);
  });

  test('links and submodules are listed, and a link says where it leads', async () => {
    const files = gitFiles(root);
    const { entries, complete } = await files.listFiles(commit);
    expect([complete, entries.size]).toEqual([true, 8]);
    expect(entries.get('folder')?.kind).toBe('link');
    expect(entries.get('sub')).toEqual({ kind: 'submodule', sha: SUBMODULE });
    expect([await files.readLink('folder', commit), await files.readLink('latin.yml', commit)]).toEqual([
      'bench',
      null,
    ]);
  });

  test('a commit that is not there is an error', async () => {
    await expect(gitFiles(root).listFiles('0'.repeat(40))).rejects.toMatchObject({ kind: 'infrastructure' });
  });
});
