import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeFolder } from '../../../../src/io/files/removal.ts';
import { makeOutputFolder, removeOutputFolder } from '../../../../src/io/process/output-folder.ts';

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'removal-test-'));
  folder = path.join(home, 'folder');
  mkdirSync(folder);
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

function shell(script: string): void {
  execFileSync('sh', ['-c', script], { cwd: folder });
}

test.skipIf(process.platform !== 'linux').each([
  ['nothing', ':'],
  [
    'files, folders, pipes and links',
    'mkdir -p a/b; mkfifo a/pipe; ln -s . a/loop; ln -s nowhere a/b/c; echo x >a/b/d',
  ],
  [
    'folders without permission',
    'mkdir -p a/b/c; echo x >a/b/c/d; chmod 0 a/b/c; chmod 0555 a/b; chmod 0 a; chmod 0 .',
  ],
  ['names that are not UTF-8', 'mkdir "$(printf "a\\377")"; touch "$(printf "a\\377/\\376")"'],
  [
    'folders nested deeper than a path may be long',
    'i=0; n=$(printf "%0100d" 0); while [ $i -lt 100 ]; do mkdir $n; cd -P $n; i=$((i+1)); done; touch x; chmod 0 .',
  ],
  ['many files', 'i=0; while [ $i -lt 3000 ]; do : >$i; i=$((i+1)); done'],
])('%s: gone', async (_, script) => {
  shell(script);
  expect(await removeFolder(folder)).toBe(null);
  expect(existsSync(folder)).toBe(false);
});

test('a link is removed, not what it points to, wherever it is', async () => {
  const kept = path.join(home, 'kept');
  mkdirSync(kept);
  writeFileSync(path.join(kept, 'file'), 'kept');
  symlinkSync(kept, path.join(folder, 'link'));
  expect(await removeFolder(folder)).toBe(null);
  symlinkSync(kept, folder);
  expect(await removeFolder(folder)).toBe(null);
  expect(existsSync(folder)).toBe(false);
  expect(readFileSync(path.join(kept, 'file'), 'utf8')).toBe('kept');
});

test('what is not there is gone', async () => {
  expect(await removeFolder(path.join(home, 'nothing'))).toBe(null);
});

test.skipIf(process.platform !== 'linux')('what there is no time for is left, and said', async () => {
  shell('touch a b c');
  expect(await removeFolder(folder, performance.now() - 1)).toBe('there was more in it than could be removed in time');
  expect(existsSync(folder)).toBe(true);
});

test('an output folder is always new: what cannot be removed is put aside and said', async () => {
  const warnings: string[] = [];
  writeFileSync(path.join(folder, 'perf.json'), 'old');
  await makeOutputFolder(folder);
  expect(existsSync(path.join(folder, 'perf.json'))).toBe(false);
  await removeOutputFolder(folder, (sentence) => warnings.push(sentence));
  expect([existsSync(folder), warnings]).toEqual([false, []]);
});
