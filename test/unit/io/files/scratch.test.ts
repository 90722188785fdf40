import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { partOf } from '../../../../src/io/files/part-file.ts';
import { makeOutputs, makeScratch, removeScratch, sweepScratch } from '../../../../src/io/files/scratch.ts';
import { ownerMark } from '../../../../src/io/process/owner-mark.ts';

describe.skipIf(process.platform !== 'linux')('folders of killed processes', () => {
  let parent: string;
  let dead: string;

  beforeEach(async () => {
    parent = mkdtempSync(path.join(os.tmpdir(), 'scratch-test-'));
    const child = spawn('sleep', ['60']);
    await once(child, 'spawn');
    dead = ownerMark(child.pid);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  const sweep = (dryRun = false): Promise<{ folder: string; problem: string | null }[]> =>
    sweepScratch([parent], { until: Number.POSITIVE_INFINITY, everybody: false, dryRun });

  test('go; those of living ones, links and other names stay', async () => {
    const folder = path.join(parent, `pinbench-${dead}-AbC123`);
    const linked = path.join(parent, 'linked');
    const stay = [
      path.join(parent, `pinbench-${ownerMark()}-AbC123`),
      path.join(parent, `pinbench-${dead}-AbC123-and-more`),
      path.join(parent, 'pinbench-AbC123'),
      linked,
    ];
    for (const each of [folder, ...stay]) mkdirSync(each);
    writeFileSync(path.join(folder, 'file'), '');
    const link = path.join(parent, `pinbench-${dead}-DeF456`);
    symlinkSync(linked, link);
    const ours = (found: { folder: string }[]): string[] =>
      found.map((each) => each.folder).filter((each) => each.startsWith(parent));
    expect(ours(await sweep(true))).toEqual([folder]);
    expect(existsSync(folder)).toBe(true);
    expect(ours(await sweep())).toEqual([folder]);
    expect(existsSync(folder)).toBe(false);
    expect([...stay, link].filter((each) => !existsSync(each))).toEqual([]);
  });

  test('parts of a file that was being written go when it is written again', async () => {
    const file = path.join(parent, 'perf.json');
    const [left, living, other] = [`${file}.${dead}.part`, `${file}.${ownerMark()}.part`, `${file}.part`];
    for (const each of [left, living, other]) writeFileSync(each, '');
    expect(await partOf(file)).toBe(living);
    expect([left, living, other].map((each) => existsSync(each))).toEqual([false, true, true]);
  });

  test('scratch and its folder in memory bear the mark of their owner, and go together', async () => {
    const scratch = await makeScratch(parent);
    const outputs = await makeOutputs(scratch);
    expect(path.basename(scratch)).toContain(ownerMark());
    expect(path.basename(outputs)).toContain(ownerMark());
    await removeScratch(scratch, (sentence) => expect.unreachable(sentence));
    expect([existsSync(scratch), existsSync(outputs)]).toEqual([false, false]);
  });
});
