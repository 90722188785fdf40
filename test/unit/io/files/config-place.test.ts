import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { configLocation } from '../../../../src/io/files/config-place.ts';
import { below, realPath } from '../../../../src/io/files/real-path.ts';

describe('where a configuration lies', () => {
  let folder: string;
  let root: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'pinbench-place-')));
    root = path.join(folder, 'work', 'repo');
    mkdirSync(path.join(root, 'p'), { recursive: true });
    execFileSync('git', ['init', '--quiet', root]);
    writeFileSync(path.join(root, '.pinbench.yml'), '');
    writeFileSync(path.join(root, 'p', '.pinbench.yml'), '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const link = (to: string, from: string): void => symlinkSync(to, path.join(folder, from));

  test.each<[string, string, string, string, string]>([
    ['without links', '', 'work/repo/p/.pinbench.yml', 'p/.pinbench.yml', 'p/.pinbench.yml'],
    ['a link to the repository', 'work/repo', 'lnk/.pinbench.yml', '.pinbench.yml', '.pinbench.yml'],
    ['a link above it', 'work', 'lnk/repo/p/.pinbench.yml', 'p/.pinbench.yml', 'p/.pinbench.yml'],
    ['a link into it', 'work/repo/p', 'lnk/.pinbench.yml', 'p/.pinbench.yml', 'p/.pinbench.yml'],
    ['`..` in the name', '', 'work/repo/p/../p/.pinbench.yml', 'p/.pinbench.yml', 'p/.pinbench.yml'],
    ['a file that is not there', 'work', 'lnk/repo/q/no.yml', 'q/no.yml', 'q/no.yml'],
  ])('%s', async (_name, to, named, within, asked) => {
    if (to !== '') link(path.join(folder, to), 'lnk');
    mkdirSync(path.join(root, 'q'));
    const location = await configLocation(path.resolve(folder, named));
    expect(location).toEqual({
      root,
      within,
      asked,
      file: path.join(root, within),
      directory: path.dirname(path.join(root, within)),
    });
  });

  test('a link inside of the repository is followed for the place, and kept in the name that was asked for', async () => {
    link('p', 'work/repo/lnk');
    const { within, asked } = await configLocation(path.join(root, 'lnk', '.pinbench.yml'));
    expect([within, asked]).toEqual(['p/.pinbench.yml', 'lnk/.pinbench.yml']);
  });

  test('links in a chain are followed, in a loop they are an error', async () => {
    link('b', 'a');
    link('work/repo', 'b');
    expect((await configLocation(path.join(folder, 'a', '.pinbench.yml'))).within).toBe('.pinbench.yml');
    link('d', 'c');
    link('c', 'd');
    await expect(configLocation(path.join(folder, 'c', '.pinbench.yml'))).rejects.toThrow(/leads to itself/);
  });

  test('`..` behind a link is where the file system has it', async () => {
    mkdirSync(path.join(root, 'p', 'deep'));
    link('p/deep', 'work/repo/lnk');
    const { within, asked } = await configLocation(`${root}/lnk/../.pinbench.yml`);
    expect([within, asked]).toEqual(['p/.pinbench.yml', 'p/.pinbench.yml']);
  });

  test('outside git there is no root', async () => {
    const location = await configLocation(path.join(folder, 'x.yml'));
    expect(location).toMatchObject({ root: null, within: 'x.yml', asked: 'x.yml', directory: folder });
  });

  test('a submodule is a work tree of its own', async () => {
    execFileSync('git', ['init', '--quiet', path.join(root, 'sub')]);
    expect(await configLocation(path.join(root, 'sub', '.pinbench.yml'))).toMatchObject({
      root: path.join(root, 'sub'),
      within: '.pinbench.yml',
    });
  });

  test('what is not there keeps its name below what is', async () => {
    link('work', 'lnk');
    expect(await realPath(path.join(folder, 'lnk', 'no', 'where'))).toBe(path.join(folder, 'work', 'no', 'where'));
  });
});

test.each<[string, string, string | null]>([
  ['/a', '/a/b/c', 'b/c'],
  ['/a', '/a', ''],
  ['/a', '/ab', null],
  ['/a/b', '/a', null],
  ['/a', '/a/..b', '..b'],
])('%s below %s is %s', (folder, file, expected) => expect(below(folder, file)).toBe(expected));
