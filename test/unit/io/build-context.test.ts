import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BuildPlan } from '../../../src/image.ts';
import { listContext, listFile, packContext, readIgnoreFile } from '../../../src/io/build-context.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-context-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function plan(more: Partial<BuildPlan> = {}): BuildPlan {
  const base = { tag: 't', dockerfile: 'Dockerfile', target: null, args: {}, labels: {}, ignore: ['.git', 'out'] };
  return { ...base, context: folder, ...more };
}

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `content of ${name}`);
  }
}

function listed(more: Partial<BuildPlan> = {}): string[] {
  return listContext(plan(more)).map((entry) => (entry.kind === 'folder' ? `${entry.path}/` : entry.path));
}

describe('a listed context', () => {
  test('has each folder right before its content and names in the order of their bytes', () => {
    // "a.txt" sorts before "a/b" as text, and "é" before "z" in a dictionary: neither is the order that builders want.
    put('a/b', 'a.txt', 'a-', 'z', 'é', 'Z', 'a/ b', 'a/sub/x', '𝄞', '\uFFFDx');
    mkdirSync(path.join(folder, 'empty'));
    expect(listed()).toEqual([
      'Z',
      'a/',
      'a/ b',
      'a/b',
      'a/sub/',
      'a/sub/x',
      'a-',
      'a.txt',
      'empty/',
      'z',
      'é',
      '\uFFFDx',
      '𝄞',
    ]);
  });

  test('tells kinds, permissions, sizes, times and targets', () => {
    put('run', 'plain');
    chmodSync(path.join(folder, 'run'), 0o6755);
    utimesSync(path.join(folder, 'plain'), 1_500_000_000, 1_500_000_000);
    mkdirSync(path.join(folder, 'sticky'));
    chmodSync(path.join(folder, 'sticky'), 0o1777);
    symlinkSync('nowhere at all', path.join(folder, 'dangling'));
    symlinkSync('..', path.join(folder, 'up'));
    const entries = new Map(listContext(plan()).map((entry) => [entry.path, entry]));
    expect(entries.get('run')).toMatchObject({ kind: 'file', permissions: 0o6755, bytes: 14, target: '' });
    expect(entries.get('plain')).toMatchObject({ modified: 1_500_000_000_000_000_000n });
    // The time of change is the kernel's, whatever the time of modification was set to.
    expect(entries.get('plain')?.changed).toBeGreaterThan(1_600_000_000_000_000_000n);
    expect(entries.get('sticky')).toMatchObject({ kind: 'folder', permissions: 0o1777, bytes: 0 });
    expect(entries.get('dangling')).toMatchObject({ kind: 'link', target: 'nowhere at all', bytes: 0 });
    expect(entries.get('up')).toMatchObject({ kind: 'link', target: '..' });
  });

  test.each<[name: string, ignore: string, seen: string[]]>([
    ['nothing', '', ['.dockerignore', 'Dockerfile', 'a', 'src/', 'src/deep/', 'src/deep/c', 'src/x']],
    ['a name', 'a\n', ['.dockerignore', 'Dockerfile', 'src/', 'src/deep/', 'src/deep/c', 'src/x']],
    ['a folder', '# why\nsrc\n', ['.dockerignore', 'Dockerfile', 'a']],
    ['all but one file', '*\n!src/deep/c\n', ['src/', 'src/deep/', 'src/deep/c']],
    ['all but a folder', '*\n!src/deep\n', ['src/', 'src/deep/', 'src/deep/c']],
    ['all but what is not there', '*\n!nothing\n', []],
    ['the Dockerfile and itself', 'Dockerfile\n.dockerignore\n', ['a', 'src/', 'src/deep/', 'src/deep/c', 'src/x']],
    ['with a pattern of two stars', '**/c\n', ['.dockerignore', 'Dockerfile', 'a', 'src/', 'src/deep/', 'src/x']],
    // What pinbench keeps out cannot be taken back in.
    [
      'less than pinbench does',
      '!.git\n!out\n',
      ['.dockerignore', 'Dockerfile', 'a', 'src/', 'src/deep/', 'src/deep/c', 'src/x'],
    ],
  ])('leaves out %s', (_name, ignore, seen) => {
    put('Dockerfile', 'a', 'src/x', 'src/deep/c', '.git/config', 'out/perf.json');
    writeFileSync(path.join(folder, '.dockerignore'), ignore);
    expect(listed()).toEqual(seen);
  });

  test('a list beside the Dockerfile goes before the context’s', () => {
    put('a', 'b');
    writeFileSync(path.join(folder, '.dockerignore'), 'a');
    writeFileSync(path.join(folder, 'Dockerfile.dockerignore'), 'b');
    expect(readIgnoreFile(plan())).toBe('b');
    expect(listed()).toEqual(['.dockerignore', 'Dockerfile.dockerignore', 'a']);
    expect(readIgnoreFile(plan({ dockerfile: 'other/Dockerfile' }))).toBe('a');
  });

  test('passes over a socket, and refuses a pipe unless it is left out', async () => {
    put('a');
    const server = createServer().listen(path.join(folder, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect(listed()).toEqual(['a']);
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    expect(() => listed()).toThrow('pipe is neither a file, a folder nor a link');
    expect(listed({ ignore: ['pipe'] })).toEqual(['a']);
    await new Promise((resolve) => server.close(resolve));
  });

  test('a context that is not there is an error that names it', () => {
    expect(() => listed({ context: path.join(folder, 'gone') })).toThrow(/ENOENT.*gone/);
  });
});

describe('a single file', () => {
  test('is listed whatever the patterns say, and as what a link points to', () => {
    put('Dockerfile', 'real');
    writeFileSync(path.join(folder, '.dockerignore'), '*');
    symlinkSync('real', path.join(folder, 'link'));
    expect(listFile(plan(), 'Dockerfile')).toMatchObject({ path: 'Dockerfile', kind: 'file', bytes: 21 });
    expect(listFile(plan(), 'link')).toMatchObject({ path: 'link', kind: 'file', bytes: 15, target: '' });
    expect(listFile(plan(), 'gone')).toBeNull();
  });
});

describe('a packed context', () => {
  test.each([
    ['', ['.dockerignore', 'a', 'bench', 'bench/Dockerfile', 'bench/x']],
    // An engine without sessions needs the Dockerfile and the patterns in the archive, and leaves them out by itself.
    ['*\n', ['.dockerignore', 'bench', 'bench/Dockerfile']],
    ['*\n!a\n', ['.dockerignore', 'a', 'bench', 'bench/Dockerfile']],
  ])('holds what the list holds, and what the engine needs: %j', async (ignore, names) => {
    put('a', 'bench/x', 'bench/Dockerfile', '.git/config');
    writeFileSync(path.join(folder, '.dockerignore'), ignore);
    const chunks: Buffer[] = [];
    for await (const chunk of packContext(plan({ dockerfile: 'bench/Dockerfile' }), () => {})) chunks.push(chunk);
    const held = execFileSync('tar', ['-t'], { input: Buffer.concat(chunks), encoding: 'utf8' });
    const seen = held.split('\n').map((name) => name.replace(/^\.?\//, ''));
    expect(seen.filter((name) => name !== '' && name !== '.').sort()).toEqual(names);
  });

  test('says once that a context is gone', async () => {
    const failures: string[] = [];
    const gone = packContext(plan({ context: path.join(folder, 'gone') }), (failed) => failures.push(failed.message));
    await expect(gone.toArray()).rejects.toThrow(/ENOENT/);
    expect(failures).toEqual([expect.stringMatching(/ENOENT/)]);
  });
});
