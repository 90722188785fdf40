import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readResultFiles } from '../../../../src/io/process/result-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-results-'));
  for (const name of ['a/new', 'a/base', 'b/new']) mkdirSync(path.join(folder, 'criterion', name), { recursive: true });
  write('one.json', '1');
  write('criterion/a/new/sample.json', '2');
  write('criterion/a/base/sample.json', '3');
  write('criterion/b/new/sample.json', '4');
  write('criterion/b/new/plot.svg', '5');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}

async function found(wanted: string | null): Promise<[string, string][]> {
  const { resultFiles, resultProblem } = await readResultFiles(folder, wanted);
  expect(resultProblem).toBeNull();
  return resultFiles.map(({ path: name, text }) => [name, text]);
}

test.each<[string | null, [string, string][]]>([
  [null, []],
  ['one.json', [['', '1']]],
  ['absent.json', []],
  ['absent/x.json', []],
  ['criterion/a/new/sample.json', [['', '2']]],
  [
    'criterion/*/new/sample.json',
    [
      ['criterion/a/new/sample.json', '2'],
      ['criterion/b/new/sample.json', '4'],
    ],
  ],
  [
    '*.json',
    [
      ['criterion/a/base/sample.json', '3'],
      ['criterion/a/new/sample.json', '2'],
      ['criterion/b/new/sample.json', '4'],
      ['one.json', '1'],
    ],
  ],
  ['criterion/a/base', [['criterion/a/base/sample.json', '3']]],
  [
    'criterion/b/',
    [
      ['criterion/b/new/plot.svg', '5'],
      ['criterion/b/new/sample.json', '4'],
    ],
  ],
])('%s', async (wanted, files) => expect(await found(wanted)).toEqual(files));

test.each<[string, () => void, string]>([
  ['a link', () => symlinkSync('/etc/hostname', path.join(folder, 'x.json')), 'x.json'],
  ['a link in a folder', () => symlinkSync('/etc/hostname', path.join(folder, 'criterion/x.json')), 'criterion/*.json'],
  ['a pipe', () => execFileSync('mkfifo', [path.join(folder, 'x.json')]), 'x.json'],
])('%s is not read, with a sentence', async (_, make, wanted) => {
  make();
  const { resultFiles, resultProblem } = await readResultFiles(folder, wanted);
  expect(resultFiles.filter(({ path: name }) => name.endsWith('x.json') || name === '')).toEqual([]);
  expect(resultProblem).toMatch(/x\.json.*(link|ordinary file)/);
});

test('a link to a folder is not followed', async () => {
  symlinkSync('/etc', path.join(folder, 'criterion/etc'));
  expect((await found('criterion/*hostname')).length).toBe(0);
});

test('all files together have one limit', async () => {
  write('criterion/a/new/large.bin', 'x'.repeat(8 * 2 ** 20));
  write('criterion/b/new/large.bin', 'x'.repeat(8 * 2 ** 20));
  const { resultFiles } = await readResultFiles(folder, 'criterion/*.bin');
  expect(resultFiles.map(({ truncated }) => truncated)).toContain(true);
  expect(resultFiles.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(10 * 2 ** 20);
});

test('no more than a hundred thousand names are looked at', async () => {
  execFileSync('sh', ['-c', 'seq 100001 | xargs touch'], { cwd: folder });
  const { resultFiles, resultProblem } = await readResultFiles(folder, '*.json');
  expect(resultFiles.length).toBeLessThan(5);
  expect(resultProblem).toBe('the benchmark wrote more than 100000 files');
});
