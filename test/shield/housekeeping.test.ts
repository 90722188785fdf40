/** A shield on this very host, where it has the cpusets of cgroup v1: short, and always taken down. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fieldsOfStat } from '../../src/io/process/owner-mark.ts';
import { bootId } from '../../src/io/shield/lock.ts';
import { hostShield, restoreHost } from '../../src/io/shield/shield.ts';
import type { RaisedShield, ShieldRequest } from '../../src/model/ports/host.ts';
import { encodeEntry } from '../../src/plan/cpu-shield/journal.ts';
import { engineMissing } from '../engine/engine.ts';
import { agentsOfThisMachine, canShield, differences, type HostState, readHost, withLock } from './host.ts';
import { quiet } from './quiet.ts';

const LAST = os.cpus().length - 1;
const OTHERS = LAST === 1 ? '0' : `0-${LAST - 1}`;
const IMAGE = process.env.PINBENCH_TEST_IMAGE ?? 'pinbench-test/c:1';
const signal = new AbortController().signal;
const request: ShieldRequest = { cpus: `${LAST}`, memoryNodes: '0', mode: 'on', leave: agentsOfThisMachine() };

let before: HostState;
let children: ChildProcess[];
let containers: string[];
let raised: RaisedShield | null;

beforeEach(() => {
  [children, containers, raised] = [[], [], null];
});
afterEach(async () => {
  await raised?.lower();
  expect(restoreHost()).toEqual([]);
  for (const child of children) child.kill('SIGKILL');
  for (const container of containers) docker('rm', '--force', container);
});

const docker = (...args: string[]): string => execFileSync('docker', args, { encoding: 'utf8' }).trim();

/** A process that started before the shield, once it runs what it was started for. */
const start = async (name: string, ...args: string[]): Promise<number> => {
  const child = spawn(name, args);
  children.push(child);
  await once(child, 'spawn');
  await sleep(100);
  return child.pid ?? 0;
};

const raise = async (more: Partial<ShieldRequest> = {}): Promise<RaisedShield> => {
  before = await withLock(readHost);
  raised = await hostShield().raise({ ...request, ...more }, quiet, signal);
  return raised;
};

const cpusOf = (pid: number): string | undefined =>
  /^Cpus_allowed_list:\s*(\S+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
const cpusetOf = (pid: number): string => readFileSync(`/proc/${pid}/cpuset`, 'utf8').trim();

describe.skipIf(!canShield || LAST < 1)('a housekeeping cpuset', () => {
  test("takes everybody else off the benchmark's CPU and puts them back as they were", async () => {
    // Nobody may choose a CPU that another run has taken.
    const [plain, pinned] = await withLock(
      async () => [await start('sleep', '60'), await start('taskset', '-c', `${LAST}`, 'sleep', '60')] as const,
    );
    const { facts, partition, lower } = await raise();
    expect(facts).toMatchObject({ mode: 'housekeeping', cpus: `${LAST}`, others: OTHERS });
    expect(facts.reason).toMatch(/^process 1(?:, kernel threads and .*| and kernel threads) stayed where they were$/);
    expect(partition).toBeNull();
    expect([plain, pinned].map(cpusOf)).toEqual([OTHERS, OTHERS]);
    expect(cpusetOf(1)).toBe('/');
    await lower();
    expect(await withLock(() => cpusOf(pinned))).toBe(`${LAST}`);
    expect(differences(before, await withLock(readHost))).toEqual([]);
  });

  test('leaves this process where its children may be pinned, on the other CPUs', async () => {
    const { lower } = await raise();
    expect(cpusOf(process.pid)).toBe(OTHERS);
    const status = execFileSync('taskset', ['-c', `${LAST}`, 'cat', '/proc/self/status'], { encoding: 'utf8' });
    expect(status).toMatch(new RegExp(`^Cpus_allowed_list:\\s*${LAST}$`, 'm'));
    await lower();
    expect(cpusOf(process.pid)).toBe(before.threads.size > 0 ? `0-${LAST}` : '');
  });

  test('leaves what a pattern names, and says so', async () => {
    const left = await start('sleep', '60');
    const { facts } = await raise({ leave: [...request.leave, 'sle*'] });
    expect(cpusetOf(left)).toBe('/');
    expect(facts.reason).toContain('sleep');
  });

  test('moves away who comes during the run, but not what this process has started', async () => {
    const { lower } = await raise();
    const own = await start('sleep', '60');
    // As if somebody who was left where they are had started it: its parent has ended.
    const orphan = Number(execFileSync('sh', ['-c', 'sleep 60 >/dev/null 2>&1 & echo $!'], { encoding: 'utf8' }));
    try {
      expect(cpusetOf(orphan)).toBe('/');
      await expect.poll(() => cpusetOf(orphan)).toBe('/pinbench-housekeeping');
      expect(cpusetOf(own)).toBe('/');
      expect(await lower()).toEqual([]);
      expect(cpusetOf(orphan)).toBe('/');
    } finally {
      process.kill(orphan);
    }
  });

  test('that cannot be is an error or a fact, as was wished', async () => {
    await expect(raise({ cpus: `0-${LAST}` })).rejects.toThrow('every CPU of this host');
    const { facts } = await raise({ cpus: `0-${LAST}`, mode: 'auto' });
    expect(facts).toMatchObject({ mode: 'none', reason: expect.stringContaining('every CPU of this host') });
    expect(differences(before, await withLock(readHost))).toEqual([]);
  });
});

describe.skipIf(!canShield || LAST < 1)('a folder that a killed run has left', () => {
  // Another name and another state than a run has: nobody else is to wait for it, or to remove it.
  const folder = '/sys/fs/cgroup/cpuset/shield-test-ending';
  const state = mkdtempSync(path.join(os.tmpdir(), 'pinbench-ending-'));
  afterEach(async () => {
    rmSync(state, { recursive: true });
    if (!existsSync(folder)) return;
    for (const child of children) child.kill('SIGKILL');
    await expect.poll(() => readFileSync(`${folder}/tasks`, 'utf8'), { timeout: 60_000 }).toBe('');
    rmdirSync(folder);
  });

  test('goes although a process in it is ending, which takes its time on a busy CPU', async () => {
    mkdirSync(folder);
    writeFileSync(`${folder}/cpuset.cpus`, '0');
    writeFileSync(`${folder}/cpuset.mems`, '0');
    const change = { kind: 'make' as const, folder: path.basename(folder), files: [] };
    writeFileSync(`${state}/shield.jsonl`, encodeEntry(bootId(), change));
    // The kernel frees the file that only this process has when it ends, at the lowest priority.
    const file = `/dev/shm/pinbench-ending-${process.pid}`;
    const script = `exec 3<>${file}; rm ${file}; head -c 32M /dev/zero >&3; echo ready; exec sleep 60`;
    const child = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    await once(child.stdout, 'data');
    writeFileSync(`${folder}/cgroup.procs`, `${child.pid}`);
    execFileSync('renice', ['-n', '19', '-p', `${child.pid}`], { stdio: 'ignore' });
    for (let hog = 0; hog < 2; hog += 1) await start('taskset', '-c', '0', 'sh', '-c', 'while :; do :; done');
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await expect.poll(() => isEnding(child.pid ?? 0), { interval: 1 }).toBe(true);
    expect(restoreHost({ state })).toEqual([]);
    expect(existsSync(folder)).toBe(false);
    expect(existsSync(`${state}/shield.jsonl`)).toBe(false);
    await ended;
  });
});

/** PF_EXITING of the kernel's include/linux/sched.h, in field 9 of /proc/PID/stat; true also when it has ended. */
function isEnding(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return !existsSync(file) || (Number(fieldsOfStat(readFileSync(file, 'utf8'))[6]) & 4) !== 0;
}

describe.skipIf(!canShield || LAST < 1 || engineMissing)('containers', () => {
  // An engine leaves the parents that it made for a container.
  afterEach(() => {
    const roots = readdirSync('/sys/fs/cgroup').map((name) => `/sys/fs/cgroup/${name}/docker/shield`);
    for (const folder of roots.filter((name) => existsSync(name))) rmdirSync(folder);
  });

  const inside = (...flags: string[]): string => {
    const run = ['run', '--rm', '--network', 'none', '--label', 'pinbench-bystander', ...flags, IMAGE];
    return docker(...run, 'grep', 'Cpus_allowed_list', '/proc/self/status').replace(/^.*:\s*/, '');
  };

  test('of others are narrowed, those of the benchmark have its CPU and only that', async () => {
    const run = ['run', '--detach', '--network', 'none', '--label', 'pinbench-bystander'];
    containers.push(docker(...run, IMAGE, 'sleep', '60'));
    containers.push(docker(...run, '--cpuset-cpus', `${LAST}`, IMAGE, 'sleep', '60'));
    const pids = containers.map((id) => Number(docker('inspect', '--format', '{{.State.Pid}}', id)));
    const { lower } = await raise();
    expect(pids.map(cpusOf)).toEqual([OTHERS, OTHERS]);
    expect(inside('--cpuset-cpus', `${LAST}`)).toBe(`${LAST}`);
    expect(inside('--cpuset-cpus', OTHERS)).toBe(OTHERS);
    expect(inside('--cpuset-cpus', `${LAST}`, '--cgroup-parent', '/docker/shield')).toBe(`${LAST}`);
    const late = docker(...run, IMAGE, 'sleep', '60');
    containers.push(late);
    const latePid = Number(docker('inspect', '--format', '{{.State.Pid}}', late));
    await expect.poll(() => cpusOf(latePid)).toBe(OTHERS);
    await lower();
    expect(await withLock(() => [latePid, ...pids].map(cpusOf))).toEqual([`0-${LAST}`, `0-${LAST}`, `${LAST}`]);
    expect(differences(before, await withLock(readHost))).toEqual([]);
  });
});
