import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../../../src/io/process/clock.ts';
import { mindingCpus, whoHas } from '../../../../src/io/shield/cpu-holders.ts';
import type { CgroupTree } from '../../../../src/io/shield/tree.ts';
import { readNotStarted } from '../../../../src/isolation/start-failure.ts';
import { infrastructureError } from '../../../../src/model/errors.ts';
import type { Ended, Runtime } from '../../../../src/model/ports/engine.ts';

const never = new AbortController().signal;
const ID = 'ab'.repeat(32);

const lines: string[] = [];
const progress = { line: (text: string) => void lines.push(text) };

const ENDED: Ended = {
  ...{ reason: 'exited', exitCode: 0, outOfMemory: false, seconds: 1, observed: null, contradictions: [] },
  ...{ notStarted: null, resultFiles: [], resultProblem: null, usage: null, detail: null },
  stdout: { text: '', bytes: 0, truncated: false },
  stderr: { text: '', bytes: 0, truncated: false },
};

/** CPUs that are refused so many times, then given; no CPU has such a number, so nobody is found to have it. */
function refusing(times: number): { runtime: Runtime<{ autoCpus: boolean }>; tries: () => number } {
  let tries = 0;
  const notStarted = readNotStarted('PINBENCH-NOT-STARTED 6 option --cpus 65000\n');
  return {
    tries: () => tries,
    runtime: {
      invoke: async () => {
        tries += 1;
        return tries <= times ? { ...ENDED, exitCode: 126, notStarted } : ENDED;
      },
    },
  };
}

/** `files` by path; folders are what their names say. */
function tree(files: Record<string, string>): CgroupTree {
  const folders = new Set(
    Object.keys(files).flatMap((file) => {
      const parts = file.split('/').slice(0, -1);
      return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
    }),
  );
  const parent = (name: string): string => name.split('/').slice(0, -1).join('/');
  return {
    read: (file) => files[file] ?? null,
    folders: (folder) => [...folders].filter((name) => parent(name) === folder),
    ...{ write() {}, make() {}, remove() {} },
  };
}

test('containers and groups that are kept to these CPUs are named, with a process of theirs', () => {
  const files = {
    'cpuset.cpus': '0-7',
    'all/cpuset.cpus': '0-7',
    'all/cgroup.procs': '1',
    [`docker/${ID}/cpuset.cpus`]: '2-3',
    [`docker/${ID}/cgroup.procs`]: '999999998\n999999999',
    'lab/cpuset.cpus': '3',
    'lab/cgroup.procs': '999999997',
    'empty/cpuset.cpus': '3',
    'empty/cgroup.procs': '',
    'others/cpuset.cpus': '4-5',
    'others/cgroup.procs': '999999996',
  };
  expect(whoHas('3', new Map([[ID, 'web']]), tree(files))).toBe(
    '; reserved for cgroup /lab (process 999999997), container web (process 999999998)',
  );
  expect(whoHas('2', new Map(), tree(files))).toBe('; reserved for container abababababab (process 999999998)');
  expect(whoHas('6', new Map(), tree(files))).toBe('');
});

test('with cgroup v2 the root says what there is in another file', () => {
  const files = {
    'cpuset.cpus.effective': '0-3',
    'a.slice/cpuset.cpus': '1',
    'a.slice/cgroup.procs': '999999999',
    'b.slice/cgroup.procs': '999999998',
  };
  expect(whoHas('1-2', new Map(), tree(files))).toBe('; reserved for cgroup /a.slice (process 999999999)');
});

test.each(['', 'none', '0-'])('of the CPUs %j nobody has any', (cpus) => {
  expect(whoHas(cpus, new Map(), tree({ 'cpuset.cpus': '0-3', 'a/cpuset.cpus': '1', 'a/cgroup.procs': '5' }))).toBe('');
});

test('only a refusal of CPUs is looked into, and keeps its kind', async () => {
  let looked = 0;
  const names = async () => {
    looked += 1;
    return new Map<string, string>();
  };
  const failing = (sentence: string) =>
    mindingCpus({ invoke: () => Promise.reject(infrastructureError(sentence, { fix: 'do' })) }, names, progress).invoke(
      { autoCpus: true },
      never,
    );
  await expect(failing('the disk is full')).rejects.toThrow('the disk is full');
  expect(looked).toBe(0);
  await expect(failing('the engine refused CPUs 99999: no')).rejects.toThrow('the engine refused CPUs 99999: no');
  expect(looked).toBe(1);
});

const none = async () => new Map<string, string>();
beforeEach(() => void lines.splice(0));

test('CPUs that `auto` chose are waited for, and that is said once', async () => {
  const { runtime, tries } = refusing(3);
  const ended = await mindingCpus(runtime, none, progress, { mostMs: 60_000, pollMs: 1 }).invoke(
    { autoCpus: true },
    never,
  );
  expect([ended.notStarted, tries()]).toEqual([null, 4]);
  expect(lines).toEqual(['waiting up to 1 min for CPU 65000: this process may not use it now']);
});

test('the time that CPUs are waited for is not counted, refusals included', async () => {
  const { runtime } = refusing(4);
  const slow: typeof runtime = {
    invoke: async (plan, signal) => {
      await sleep(100);
      return runtime.invoke(plan, signal);
    },
  };
  const began = systemClock.seconds();
  await mindingCpus(slow, none, progress, { mostMs: 60_000, pollMs: 100 }).invoke({ autoCpus: true }, never);
  // It has waited for 0.8 s.
  expect(systemClock.seconds() - began).toBeGreaterThan(0.09);
  expect(systemClock.seconds() - began).toBeLessThan(0.5);
});

test('CPUs that `auto` chose are waited for no longer than a while, all invocations together', async () => {
  const { runtime, tries } = refusing(1000);
  const minding = mindingCpus(runtime, none, progress, { mostMs: 50, pollMs: 10 });
  const ended = await minding.invoke({ autoCpus: true }, never);
  expect(ended.notStarted?.sentence).toMatch(
    /^CPUs "65000" could not be set .* cpuset of this process; `run\.cpus: auto` chose them, and pinbench waited for them for 1 min: end/,
  );
  const soFar = tries();
  expect(soFar).toBeGreaterThan(1);
  await minding.invoke({ autoCpus: true }, never);
  expect(tries()).toBe(soFar + 1);
});

test('CPUs that are named are not waited for', async () => {
  const { runtime, tries } = refusing(1);
  const ended = await mindingCpus(runtime, none, progress).invoke({ autoCpus: false }, never);
  expect(ended.notStarted?.sentence).toMatch(/cpuset of this process; name others in run\.cpus, or use auto$/);
  expect([tries(), lines]).toEqual([1, []]);
});

test('a run that is stopped meanwhile is cancelled', async () => {
  const { runtime } = refusing(1000);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  const ended = await mindingCpus(runtime, none, progress).invoke({ autoCpus: true }, stop.signal);
  expect([ended.reason, ended.notStarted]).toEqual(['cancelled', null]);
});
