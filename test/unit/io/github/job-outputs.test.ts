import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimOutput } from '../../../../src/io/github/job-outputs.ts';

let temp: string;
beforeEach(() => {
  temp = mkdtempSync(path.join(os.tmpdir(), 'job-outputs-'));
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

const claim = (output: string, suites: string[], configuration: string | null = '.pinbench.yml') =>
  claimOutput(temp, { output, asked: 'out', configuration, suites });

test('a second step with other suites, or another configuration, is refused before it measures', async () => {
  await claim('/w/out', ['parser']);
  await expect(claim('/w/out', ['render'])).rejects.toMatchObject({
    kind: 'usage',
    message:
      'The input `output` is "out", where an earlier step of this job has put the results of suite "parser" of .pinbench.yml.',
    fix: expect.stringContaining('leave `output` out'),
  });
  await expect(claim('/w/out', ['parser'], 'sub/.pinbench.yml')).rejects.toMatchObject({ kind: 'usage' });
  await expect(claim('/w/out', ['parser', 'render'], null)).rejects.toThrow(/has put the results of suite "parser"/);
});

test('the same once more is a second try, and another folder is another folder', async () => {
  await claim('/w/out', ['parser', 'render']);
  await claim('/w/out', ['parser', 'render']);
  await claim('/w/other', ['render']);
  expect(readdirSync(path.join(temp, 'pinbench-outputs'))).toHaveLength(2);
});

test('the next job, whose temporary folder is empty, may write there again', async () => {
  await claim('/w/out', ['parser']);
  rmSync(path.join(temp, 'pinbench-outputs'), { recursive: true });
  await claim('/w/out', ['render']);
});

test('nothing is written or read through a link', async () => {
  await claim('/w/out', ['parser']);
  const folder = path.join(temp, 'pinbench-outputs');
  const [name = ''] = readdirSync(folder);
  rmSync(path.join(folder, name));
  mkdirSync(path.join(temp, 'elsewhere'));
  symlinkSync(path.join(temp, 'elsewhere', 'file'), path.join(folder, name));
  await expect(claim('/w/out', ['parser'])).rejects.toMatchObject({ kind: 'infrastructure' });
  expect(readdirSync(path.join(temp, 'elsewhere'))).toEqual([]);
});
