import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { failingFiles } from './faults/failing-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pinbench-failing-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const work = async (): Promise<string> => {
  await writeFile(join(folder, 'a'), 'a');
  const file = await open(join(folder, 'b'), 'w');
  try {
    await file.writeFile('b');
  } finally {
    await file.close();
  }
  return readFile(join(folder, 'b'), 'utf8');
};

test('calls are counted, those of open files included', async () => {
  expect(await failingFiles(null, work)).toEqual({ outcome: 'b', calls: 5, hit: null });
});

test.each<[number, string]>([
  [1, 'writeFile'],
  [2, 'open'],
  [3, 'writeFile'],
  [4, 'close'],
  [5, 'readFile'],
])('call %i fails and is known to be %s', async (at, name) => {
  const caught = (): Promise<unknown> => work().catch((thrown: unknown) => thrown);
  const { outcome, hit } = await failingFiles({ at, code: 'EIO', when: 'before' }, caught);
  expect(outcome).toMatchObject({ code: 'EIO' });
  expect(hit).toBe(name);
  expect(await work()).toBe('b');
});

test('a call may fail after it did its work', async () => {
  await expect(failingFiles({ at: 1, code: 'EIO', when: 'after' }, work)).rejects.toThrow('made to fail');
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('a');
});
