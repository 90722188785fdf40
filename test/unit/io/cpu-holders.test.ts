import { expect, test } from 'vitest';
import { infrastructureError } from '../../../src/errors.ts';
import { namingHolders, whoHas } from '../../../src/io/cpu-holders.ts';
import type { CgroupTree } from '../../../src/io/shield-tree.ts';

const never = new AbortController().signal;
const ID = 'ab'.repeat(32);

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
    '; they are kept for cgroup /lab (process 999999997), container web (process 999999998)',
  );
  expect(whoHas('2', new Map(), tree(files))).toBe('; they are kept for container abababababab (process 999999998)');
  expect(whoHas('6', new Map(), tree(files))).toBe('');
});

test('with cgroup v2 the root says what there is in another file', () => {
  const files = {
    'cpuset.cpus.effective': '0-3',
    'a.slice/cpuset.cpus': '1',
    'a.slice/cgroup.procs': '999999999',
    'b.slice/cgroup.procs': '999999998',
  };
  expect(whoHas('1-2', new Map(), tree(files))).toBe('; they are kept for cgroup /a.slice (process 999999999)');
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
    namingHolders({ invoke: () => Promise.reject(infrastructureError(sentence, { todo: 'do' })) }, names).invoke(
      {},
      never,
    );
  await expect(failing('the disk is full')).rejects.toThrow('the disk is full');
  expect(looked).toBe(0);
  await expect(failing('the engine refused CPUs 99999: no')).rejects.toThrow('the engine refused CPUs 99999: no');
  expect(looked).toBe(1);
});
