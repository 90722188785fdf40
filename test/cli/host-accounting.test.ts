import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCgroup, sweepCgroups, whyNoCgroups } from '../../src/io/cgroup/groups.ts';
import { hostRuntime } from '../../src/io/process/host-runtime.ts';
import type { Ended } from '../../src/model/ports/engine.ts';
import { type CgroupPlan, planCgroup } from '../../src/plan/cgroup/plan.ts';

const MIB = 1024 * 1024;
const VERSION = existsSync('/sys/fs/cgroup/cgroup.controllers') ? 'v2' : 'v1';
const MEMORY = VERSION === 'v2' ? '/sys/fs/cgroup' : '/sys/fs/cgroup/memory';
const RUN = `host-accounting-${process.pid}`;
const reason = whyNoCgroups(VERSION);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-host-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const groupPlan = (order = 1): CgroupPlan =>
  planCgroup({ version: VERSION, driver: 'cgroupfs', run: RUN, order, partition: null });

function invoke(argv: string[], more: { cgroup?: CgroupPlan | null; timeoutSeconds?: number } = {}): Promise<Ended> {
  const plan = {
    argv,
    directory: folder,
    env: { PATH: process.env.PATH ?? '', GREETING: 'a  b' },
    framed: false,
    autoCpus: false,
    outputFolder: path.join(folder, 'output'),
    resultFile: null,
    timeoutSeconds: more.timeoutSeconds ?? 60,
    cgroup: more.cgroup === undefined ? groupPlan() : more.cgroup,
  };
  return hostRuntime(() => performance.now() / 1000, expect.unreachable).invoke(plan, new AbortController().signal);
}
const shell = (script: string) => invoke(['sh', '-c', script]);

function leftGroups(run = RUN): string[] {
  const all = readdirSync('/sys/fs/cgroup', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const trees = ['/sys/fs/cgroup', ...all.map((entry) => path.join('/sys/fs/cgroup', entry.name))];
  return trees.map((tree) => path.join(tree, 'pinbench', run)).filter((group) => existsSync(group));
}

function runs(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

const BURN = 'i=0; while [ $i -lt 1000000 ]; do i=$((i+1)); done';
const allocate = (mib: number) => `head -c ${mib}m /dev/zero | tail -c ${mib}m >/dev/null`;

describe.skipIf(reason !== null)(`what a process of this host used (${reason ?? VERSION})`, () => {
  test('is its CPU time, all children included, whatever session they are in', async () => {
    const ended = await shell(`setsid --wait sh -c '${BURN}'`);
    expect(ended).toMatchObject({ reason: 'exited', exitCode: 0, outOfMemory: false, usage: { outOfMemoryKills: 0 } });
    expect(ended.usage?.cpuSeconds).toBeGreaterThan(0.1);
    expect(ended.usage?.cpuSeconds).toBeLessThan(ended.seconds * os.cpus().length + 0.1);
    expect(leftGroups()).toEqual([]);
  });

  test('is its highest memory, and the next one starts from nothing', async () => {
    const heavy = await shell(allocate(200));
    expect(heavy.usage?.peakMemoryBytes).toBeGreaterThanOrEqual(200 * MIB);
    const light = await shell('true');
    expect(light.usage?.peakMemoryBytes).toBeLessThan(50 * MIB);
  });

  test('tells of a child that was killed for want of memory although all ended well', async () => {
    const limit = path.join(MEMORY, groupPlan().group, VERSION === 'v2' ? 'memory.max' : 'memory.limit_in_bytes');
    const ended = await shell(`echo 64M >${limit}; (${allocate(200)}) 2>/dev/null; exit 0`);
    expect(ended).toMatchObject({ exitCode: 0, outOfMemory: true });
    expect(ended.usage?.outOfMemoryKills).toBeGreaterThanOrEqual(1);
  });

  test('ends with it, also what forks on and has left its session, its group and its parent', async () => {
    const script = `for n in 1 2 3; do setsid sleep 300 >/dev/null & echo $! >>pids; done
setsid sh -c 'f() { sleep 300 & sleep 0.01; f & }; f' & sleep 0.3; echo done`;
    const ended = await shell(script);
    expect(ended).toMatchObject({ reason: 'exited', exitCode: 0, stdout: { text: 'done\n' } });
    const pids = readFileSync(path.join(folder, 'pids'), 'utf8').trim().split('\n').map(Number);
    expect(pids.filter(runs)).toEqual([]);
    expect(leftGroups()).toEqual([]);
  });

  test('is told when its time was over', async () => {
    const ended = await invoke(['sh', '-c', 'setsid sleep 300 & while :; do :; done'], { timeoutSeconds: 1 });
    expect(ended).toMatchObject({ reason: 'timeout', exitCode: null });
    expect(ended.usage?.cpuSeconds).toBeGreaterThan(0.05);
    expect(leftGroups()).toEqual([]);
  });

  test('has arguments and environment as without a group', async () => {
    const argv = [
      process.execPath,
      '-p',
      'JSON.stringify([process.argv.slice(1), process.env])',
      'a b',
      '',
      '$(x)',
      '--',
    ];
    const [counted, plain] = [await invoke(argv), await invoke(argv, { cgroup: null })];
    expect(JSON.parse(counted.stdout.text)).toEqual(JSON.parse(plain.stdout.text));
    expect(plain.usage).toBeNull();
  });

  test('says that a program was not found', async () => {
    const ended = await invoke(['no-such-program', 'x']);
    expect(ended.notStarted?.sentence).toMatch(/no-such-program/);
    expect(ended.exitCode).toBe(127);
  });
});

describe.skipIf(reason !== null)(`groups (${reason ?? VERSION})`, () => {
  test('in which nothing ran say nothing', async () => {
    const group = await openCgroup(groupPlan());
    expect(await group?.read()).toBeNull();
    expect(await group?.close()).toEqual([]);
    expect(leftGroups()).toEqual([]);
  });

  test('of others stay', async () => {
    const [ours, theirs] = [await openCgroup(groupPlan(1)), await openCgroup(groupPlan(2))];
    await ours?.close();
    expect(existsSync(path.join(MEMORY, groupPlan(2).group))).toBe(true);
    await theirs?.close();
    expect(leftGroups()).toEqual([]);
  });

  test('that a dead run left are removed with the processes in them, those of a living one are not', async () => {
    const dead = `${RUN}-dead`;
    const [left, living] = [
      await openCgroup(planCgroup({ version: VERSION, driver: 'cgroupfs', run: dead, order: 3, partition: null })),
      await openCgroup(groupPlan()),
    ];
    const { pid = 0 } = spawn('sleep', ['300'], { stdio: 'ignore', detached: true });
    for (const file of left?.procs ?? []) writeFileSync(file, `${pid}`);
    expect(leftGroups(dead)).not.toEqual([]);
    expect(await sweepCgroups((run) => run === dead)).toBe(1);
    expect(runs(pid)).toBe(false);
    expect(leftGroups(dead)).toEqual([]);
    expect(leftGroups()).not.toEqual([]);
    await living?.close();
    expect(leftGroups()).toEqual([]);
  });
});
