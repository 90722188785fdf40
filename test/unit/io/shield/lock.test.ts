import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostLockHolder, takeHostLock, tryHostLock } from '../../../../src/io/shield/lock.ts';

const TAKER = path.resolve(import.meta.dirname, '../../../shield/lock-taker.ts');
const signal = new AbortController().signal;
let folder: string;
let state: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-lock-'));
  state = path.join(folder, 'state');
  mkdirSync(state);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Exit code, or the signal that ended it. */
const taker = async (times: number, end: 'die' | 'live'): Promise<unknown> => {
  const child = spawn(process.execPath, [TAKER, folder, `${times}`, end], { stdio: 'inherit' });
  const [code, killed] = await once(child, 'exit');
  return killed ?? code;
};

test('one has it, the next is told who, and gets it when it is let go', async () => {
  const first = await takeHostLock(state, () => {}, signal);
  expect(hostLockHolder(state)).toBe(process.pid);
  const reported: number[] = [];
  const second = takeHostLock(state, (pid) => reported.push(pid), signal);
  expect(tryHostLock(state)).toContain(`-${process.pid}-`);
  first.release();
  (await second).release();
  expect(reported).toEqual([process.pid]);
  expect(hostLockHolder(state)).toBeNull();
});

test('whoever waits can be stopped', async () => {
  const lock = await takeHostLock(state, () => {}, signal);
  const stop = new AbortController();
  const waiting = takeHostLock(state, () => stop.abort(), stop.signal);
  await expect(waiting).rejects.toThrow('stopped while another run of pinbench had this host');
  lock.release();
});

test('a killed holder has it no more, and its links do not pile up', async () => {
  for (let time = 0; time < 3; time += 1) expect(await taker(1, 'die')).toBe('SIGKILL');
  expect(hostLockHolder(state)).toBeNull();
  const lock = tryHostLock(state);
  expect(typeof lock).toBe('object');
  expect(readdirSync(state)).toEqual(['lock']);
  if (typeof lock === 'object') lock.release();
});

test('many at once, some of them killed, are inside one at a time', async () => {
  const ends = await Promise.all([
    ...Array.from({ length: 4 }, () => taker(8, 'live')),
    ...Array.from({ length: 3 }, () => taker(3, 'die')),
  ]);
  expect(ends).toEqual([0, 0, 0, 0, 'SIGKILL', 'SIGKILL', 'SIGKILL']);
  expect(hostLockHolder(state)).toBeNull();
});

test('what is not a lock of ours is named', () => {
  writeFileSync(path.join(state, 'lock'), 'something else');
  expect(() => tryHostLock(state)).toThrow(`${path.join(state, 'lock')} is not a link of ours`);
});
