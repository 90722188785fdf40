import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolders, requireOutput } from '../../../../src/io/files/folders.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'folders-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('folders at a place that a person named', () => {
  test('are made with those above them, once', async () => {
    const place = path.join(folder, 'a/b/c');
    expect([await makeFolders(place), await makeFolders(place)]).toEqual([true, false]);
    expect(readdirSync(path.join(folder, 'a/b'))).toEqual(['c']);
  });

  test('are made by several at a time', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => makeFolders(path.join(folder, `a/b/c/${index}`))));
    expect(readdirSync(path.join(folder, 'a/b/c')).length).toBe(20);
  });

  test.each(['/proc/pinbench', '/proc/pinbench/below', '/proc/self/fd/below'])(
    'are refused where the kernel has none: %s',
    async (place) => {
      await expect(makeFolders(place)).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );

  test('are refused below a file and where a link leads nowhere', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    symlinkSync('nowhere', path.join(folder, 'link'));
    await expect(makeFolders(path.join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolders(path.join(folder, 'file/below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(makeFolders(path.join(folder, 'link/below'))).rejects.toMatchObject({ code: 'EEXIST' });
  });
});

describe('an output folder', () => {
  test('is made, kept out of git where that is wanted, and nothing else stays in it', async () => {
    await requireOutput(path.join(folder, 'seen'), false);
    await requireOutput(path.join(folder, 'unseen'), true);
    expect(readdirSync(path.join(folder, 'seen'))).toEqual([]);
    expect(readFileSync(path.join(folder, 'unseen/.gitignore'), 'utf8')).toBe('*\n');
  });

  test('stays as it is when it is there', async () => {
    mkdirSync(path.join(folder, 'out'));
    writeFileSync(path.join(folder, 'out/perf.json'), 'before');
    await requireOutput(path.join(folder, 'out'), true);
    expect(readdirSync(path.join(folder, 'out'))).toEqual(['perf.json']);
    expect(readFileSync(path.join(folder, 'out/perf.json'), 'utf8')).toBe('before');
  });

  test.each([
    ['/proc/pinbench', /output folder \/proc\/pinbench could not be written: there is no such folder/],
    ['/proc/self', /output folder \/proc\/self could not be written: /],
    ['FOLDER/file', /a file is in the way/],
    ['FOLDER/file/below', /a file is in the way/],
    [`FOLDER/${'x'.repeat(300)}`, /the name is too long/],
  ])('is wrong use at %s', async (place, says) => {
    writeFileSync(path.join(folder, 'file'), '');
    const refused = requireOutput(place.replace('FOLDER', folder), true);
    await expect(refused).rejects.toMatchObject({ kind: 'usage', message: expect.stringMatching(says) });
  });
});

test('results are not written into a .git', async () => {
  const place = path.join(folder, '.git/objects');
  await expect(requireOutput(place, false)).rejects.toThrow(/lies in a \.git/);
  expect(readdirSync(folder)).toEqual([]);
});

describe('a git folder by another name', () => {
  beforeEach(() => {
    for (const name of ['objects', 'refs']) mkdirSync(path.join(folder, 'bare', name), { recursive: true });
    writeFileSync(path.join(folder, 'bare/HEAD'), 'ref: refs/heads/main\n');
    symlinkSync('bare', path.join(folder, 'link'));
  });

  test.each(['bare', 'bare/objects', 'bare/new/below', 'link/refs/new'])('takes no results: %s', async (place) => {
    const refused = requireOutput(path.join(folder, place), false);
    await expect(refused).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(/lies in the git folder/),
    });
    expect(readdirSync(path.join(folder, 'bare')).sort()).toEqual(['HEAD', 'objects', 'refs']);
  });

  test('has work trees that do', async () => {
    mkdirSync(path.join(folder, 'bare/tree'));
    writeFileSync(path.join(folder, 'bare/tree/.git'), 'gitdir: ../worktrees/tree\n');
    await requireOutput(path.join(folder, 'bare/tree/out'), false);
    expect(readdirSync(path.join(folder, 'bare/tree/out'))).toEqual([]);
  });
});
