import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { containerName, isNamedFor } from '../../../../src/io/engine/container-sweep.ts';
import { entriesIn } from '../../../../src/io/engine/image-volumes.ts';
import { copyLauncher } from '../../../../src/io/engine/launcher-copy.ts';

let folder = '';
let launcher = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-copy-'));
  launcher = path.join(folder, 'launcher');
  writeFileSync(launcher, `before PINBENCH-KEY:${'\0'.repeat(33)} after`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the launcher’s copy', () => {
  test('has a key of its own, may be executed and not read, and goes', async () => {
    const one = await copyLauncher(launcher, [folder]);
    const other = await copyLauncher(launcher, [folder]);
    expect(one.key).toMatch(/^[0-9a-f]{32}$/);
    expect(one.word).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set([one.key, other.key, one.word, other.word]).size).toBe(4);
    expect(statSync(one.file).mode & 0o777).toBe(0o111);
    chmodSync(one.file, 0o700);
    expect(readFileSync(one.file, 'latin1')).toBe(`before PINBENCH-KEY:${one.key}\0 after`);
    await one.remove();
    await other.remove();
    expect(readdirSync(folder)).toEqual(['launcher']);
    expect(readFileSync(launcher, 'latin1')).toContain('\0'.repeat(33));
  });

  test('lies in the first folder that takes it', async () => {
    const { file, remove } = await copyLauncher(launcher, [path.join(folder, 'missing'), folder]);
    expect(path.dirname(file)).toBe(folder);
    await remove();
    await expect(copyLauncher(launcher, [path.join(folder, 'missing')])).rejects.toThrow('cannot be run from');
  });

  test.each([
    ['no place for a key', 'nothing'],
    ['two of them', 'PINBENCH-KEY:\0PINBENCH-KEY:\0'],
  ])('is refused with %s', async (_what, program) => {
    const file = path.join(folder, 'other');
    writeFileSync(file, program);
    await expect(copyLauncher(file, [folder])).rejects.toThrow('has no place for a key');
    rmSync(file);
  });

  test('can be made of the launchers that are committed', () => {
    for (const machine of ['amd64', 'arm64']) {
      const program = readFileSync(
        path.resolve(import.meta.dirname, `../../../../launcher/bin/launcher-${machine}`),
        'latin1',
      );
      expect(program.split(`PINBENCH-KEY:${'\0'.repeat(33)}`)).toHaveLength(2);
    }
  });
});

describe('a container’s name', () => {
  test('says whose it is, and a label alone does not', () => {
    const owner = '3f2a9c41-4711-889021';
    expect(containerName(owner)).toMatch(/^pinbench-3f2a9c41-4711-889021-[0-9a-f]{12}$/);
    expect(isNamedFor([`/${containerName(owner)}`], owner)).toBe(true);
    expect(isNamedFor([containerName(owner)], owner)).toBe(true);
    expect(isNamedFor(['/quirky_hopper'], owner)).toBe(false);
    expect(isNamedFor([`/${containerName(owner)}`], '3f2a9c41-4711-88902')).toBe(false);
    expect(isNamedFor([], owner)).toBe(false);
  });
});

describe('entries in the start of an archive', () => {
  const header = (type: string, size = 0): Buffer => {
    const block = Buffer.alloc(512);
    block.write('name', 0);
    block.write(size.toString(8).padStart(11, '0'), 124);
    block.write(type, 156);
    return block;
  };
  test.each<[string, Buffer[], number]>([
    ['nothing', [], 0],
    ['a folder', [header('5'), Buffer.alloc(1024)], 1],
    ['a folder with a long name', [header('x', 600), Buffer.alloc(1024), header('5'), Buffer.alloc(1024)], 1],
    ['a folder and a file', [header('5'), header('0', 3), Buffer.alloc(512), Buffer.alloc(1024)], 2],
    ['a folder and a large file, cut', [header('5'), header('0', 1e9), Buffer.alloc(512)], 2],
    ['half a header', [header('5').subarray(0, 100)], 0],
  ])('%s', (_what, blocks, entries) => {
    expect(entriesIn(Buffer.concat(blocks))).toBe(entries);
  });
});
