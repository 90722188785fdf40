import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeTurn } from '../../../../src/io/host/turn.ts';
import { ownerMark } from '../../../../src/io/process/owner-mark.ts';

const TAKER = path.resolve(import.meta.dirname, '../../../shield/turn-taker.ts');
const USER = 65_533;
const isRoot = process.getuid?.() === 0;
const never = new AbortController().signal;
let folder: string;
let said: string[];
const progress = {
  ...{ stage() {}, live() {}, done() {} },
  line: (text: string) => void said.push(text),
  warning: (text: string) => void said.push(`warning: ${text}`),
};

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-turn-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function open(): void {
  chmodSync(folder, 0o1777);
}

/** Exit code, or the signal that ended it. */
async function taker(times: number, end: 'die' | 'live', user = 0): Promise<unknown> {
  const self = [process.execPath, TAKER, folder, `${times}`, end];
  const identity = user === 0 ? [] : ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups', '--'];
  const [program = '', ...args] = [...identity, ...self];
  const child = spawn(program, args, { stdio: 'inherit' });
  const [code, killed] = await once(child, 'exit');
  return killed ?? code;
}

const links = (): string[] => readdirSync(folder).filter((name) => name.startsWith('pinbench-turn.'));

/** A link as a process of this number would make it. */
function plant(pid: number, uid: number): string {
  const link = path.join(folder, `pinbench-turn.000000000000001.${ownerMark(pid)}.1`);
  symlinkSync('x', link);
  if (isRoot) lchownSync(link, uid, uid);
  return link;
}

test('the second waits, is told for whom, and gets its turn when the first ends', async () => {
  const first = await takeTurn(progress, never, folder);
  const second = takeTurn(progress, never, folder);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(said).toEqual([
    expect.stringMatching(/^waiting for pinbench process \d+ of user \w+, which has had this host since/),
  ]);
  expect(said[0]).toContain(`process ${process.pid} of`);
  first();
  (await second)();
  expect(links()).toEqual([]);
});

test('whoever waits can be stopped, and leaves no link', async () => {
  const first = await takeTurn(progress, never, folder);
  const stop = new AbortController();
  const waiting = takeTurn(progress, stop.signal, folder);
  stop.abort();
  await expect(waiting).rejects.toThrow('stopped while another run of pinbench had this host');
  expect(links()).toHaveLength(1);
  first();
});

test('many at once, some of them killed, measure one at a time', async () => {
  const ends = await Promise.all([
    ...Array.from({ length: 4 }, () => taker(5, 'live')),
    ...Array.from({ length: 2 }, () => taker(2, 'die')),
  ]);
  expect(ends).toEqual([0, 0, 0, 0, 'SIGKILL', 'SIGKILL']);
  (await takeTurn(progress, never, folder))();
  expect(links()).toEqual([]);
}, 300_000);

test.skipIf(!isRoot)(
  'root and an ordinary user wait for each other',
  async () => {
    open();
    mkdirSync(path.join(folder, 'shared'));
    const ends = await Promise.all([taker(5, 'live'), taker(5, 'live', USER), taker(5, 'live', USER)]);
    expect(ends).toEqual([0, 0, 0]);
  },
  300_000,
);

test.skipIf(!isRoot)('a link that names another user’s process holds nobody up', async () => {
  open();
  plant(process.pid, USER);
  (await takeTurn(progress, never, folder))();
  expect(said).toEqual([]);
});

test('what is no link of a living process holds nobody up', async () => {
  for (const name of ['pinbench-turn', 'pinbench-turn.000000000000001.0-0-0.1', 'pinbench-turn.x']) {
    symlinkSync('/dev/zero', path.join(folder, name));
  }
  symlinkSync('x', path.join(folder, `pinbench-turn.000000000000001.${ownerMark().replace(/\d+$/, '1')}.1`));
  (await takeTurn(progress, never, folder))();
  expect(said).toEqual([]);
});

test('a folder or a file by the name of a link holds nobody up and is left alone', async () => {
  const dead = ownerMark().replace(/\d+$/, '1');
  mkdirSync(path.join(folder, `pinbench-turn.000000000000001.${dead}.1`));
  writeFileSync(path.join(folder, `pinbench-turn.000000000000001.${dead}.2`), '');
  (await takeTurn(progress, never, folder))();
  expect(said).toEqual([]);
  expect(links()).toHaveLength(2);
});

test('a folder that takes the place of its own link does not end a run', async () => {
  const release = await takeTurn(progress, never, folder);
  const [mine = ''] = links();
  rmSync(path.join(folder, mine));
  mkdirSync(path.join(folder, mine));
  release();
  expect(links()).toEqual([mine]);
});

test.skipIf(!existsSync('/dev/shm'))('a link with a time that is none is waited for like any other', async () => {
  // Other file systems keep no such time.
  rmSync(folder, { recursive: true });
  folder = mkdtempSync('/dev/shm/pinbench-turns-test-');
  const link = plant(process.pid, process.getuid?.() ?? 0);
  execFileSync('touch', ['-h', '-d', '@9000000000000', link]);
  const waiting = takeTurn(progress, never, folder);
  await new Promise((resolve) => setTimeout(resolve, 300));
  rmSync(link);
  (await waiting)();
  expect(said).toEqual([expect.stringMatching(/^waiting for pinbench process \d+ of user \w+, which has this host$/)]);
});

test('a folder that goes away while a run waits is no defect', async () => {
  const inside = path.join(folder, 'inside');
  mkdirSync(inside);
  const first = await takeTurn(progress, never, inside);
  const second = takeTurn(progress, never, inside);
  rmSync(inside, { recursive: true });
  (await second)();
  first();
  expect(said.at(-1)).toMatch(/^warning: other runs on this machine are not waited for: /);
});

test.skipIf(!isRoot)('another user is not waited for without end; the run’s own user is', async () => {
  open();
  const child = spawn('setpriv', [`--reuid=${USER}`, `--regid=${USER}`, '--clear-groups', '--', 'sleep', '60']);
  try {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const foreign = plant(child.pid ?? 0, USER);
    (await takeTurn(progress, never, folder, 300))();
    expect(said).toEqual([
      expect.stringMatching(/^waiting for pinbench process \d+ of user 65533, which has had this host since/),
      expect.stringMatching(/^warning: pinbench process \d+ of .*, is waited for no longer: both may disturb/),
    ]);
    rmSync(foreign);
    const first = await takeTurn(progress, never, folder);
    const stop = new AbortController();
    const second = takeTurn(progress, stop.signal, folder, 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    stop.abort();
    await expect(second).rejects.toThrow('stopped while');
    first();
  } finally {
    child.kill();
  }
});

test('a run that a benchmark starts does not wait for the run that measures it', async () => {
  plant(process.ppid, process.getuid?.() ?? 0);
  (await takeTurn(progress, never, folder))();
  expect(said).toEqual([]);
});

test('where others could take the link away, it is said that nobody is waited for', async () => {
  chmodSync(folder, 0o777);
  (await takeTurn(progress, never, folder))();
  (await takeTurn(progress, never, path.join(folder, 'missing')))();
  expect(said).toEqual([
    `warning: other runs on this machine are not waited for: everybody may remove what is in ${folder}`,
    `warning: other runs on this machine are not waited for: there is no folder ${path.join(folder, 'missing')}`,
  ]);
});
