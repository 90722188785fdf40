/** The whole way of a shield on cgroup v2, against a tree that keeps the kernel's rules for cpuset partitions. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bootId } from '../../../../src/io/shield/lock.ts';
import { hostShield, restoreHost, type ShieldOptions } from '../../../../src/io/shield/shield.ts';
import type { CgroupTree } from '../../../../src/io/shield/tree.ts';
import type { ShieldRequest } from '../../../../src/model/ports/host.ts';
import { decodeJournal } from '../../../../src/plan/cpu-shield/journal.ts';
import { quiet } from '../../../shield/quiet.ts';

/** Cgroup v2 with four CPUs, as far as a partition right below the root goes. */
class PartitionKernel implements CgroupTree {
  readonly files = new Map<string, string>([
    ['cgroup.controllers', 'cpuset cpu memory pids'],
    ['cgroup.subtree_control', 'cpu memory'],
    ['cpuset.mems.effective', '0-1'],
  ]);
  /** What becomes of `root`: these words in brackets, when there are any. */
  refusal: string | null = null;
  /** Makes the write of this file fail with an error of this code. */
  broken: { file: string; code: string } | null = null;
  busy = false;

  read(file: string): string | null {
    if (!file.endsWith('cpuset.cpus.effective')) return this.files.get(file) ?? null;
    const taken = this.files.get('pinbench/cpuset.cpus.partition') === 'root';
    if (file === 'cpuset.cpus.effective') return taken ? '0-1' : '0-3';
    return this.files.get('pinbench/cpuset.cpus') ?? null;
  }

  write(file: string, value: string): void {
    if (this.broken?.file === file)
      throw Object.assign(new Error(this.broken.code), { code: this.broken.code, path: file });
    if (file.endsWith('subtree_control')) {
      const now = new Set(this.files.get(file)?.split(' ').filter(Boolean));
      for (const word of value.split(' ')) word.startsWith('+') ? now.add(word.slice(1)) : now.delete(word.slice(1));
      this.files.set(file, [...now].join(' '));
      return;
    }
    if (!this.files.has(file)) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT', path: file });
    const partition = file.endsWith('.partition') && value === 'root' && this.refusal !== null;
    this.files.set(file, partition ? `root invalid (${this.refusal})` : value);
  }

  make(folder: string): void {
    if (!this.files.get('cgroup.subtree_control')?.includes('cpuset')) return;
    for (const name of ['cpuset.cpus', 'cpuset.mems', 'cgroup.subtree_control'])
      this.files.set(`${folder}/${name}`, '');
    this.files.set(`${folder}/cpuset.cpus.partition`, 'member');
  }

  remove(folder: string): void {
    if (this.busy) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', path: folder });
    for (const name of this.files.keys()) if (name.startsWith(`${folder}/`)) this.files.delete(name);
  }

  folders(): string[] {
    return [];
  }
}

const LEFT = 'the cgroup pinbench is still in use and was left there; the next run tries again';
const request: ShieldRequest = { cpus: '2-3', memoryNodes: '0', mode: 'on', leave: [] };
const signal = new AbortController().signal;
let kernel: PartitionKernel;
let state: string;
let before: string;
const options = (): ShieldOptions => ({ tree: { version: 'v2', tree: kernel }, state, user: 0 });
const look = (): string => JSON.stringify([...kernel.files]);
const journalled = (): unknown[] =>
  decodeJournal(readFileSync(path.join(state, 'shield.jsonl'), 'utf8'), bootId()).changes;

beforeEach(() => {
  kernel = new PartitionKernel();
  before = look();
  state = mkdtempSync(path.join(os.tmpdir(), 'pinbench-shield-'));
});
afterEach(() => rmSync(state, { recursive: true }));

describe('a partition', () => {
  test('is raised, read back, and taken away again without a trace', async () => {
    const raised = await hostShield(options()).raise(request, quiet, signal);
    expect(raised).toMatchObject({
      facts: { mode: 'partition', cpus: '2-3', others: '0-1', reason: 'nothing else may run on these CPUs' },
      partition: '/pinbench',
    });
    expect(kernel.files.get('cgroup.subtree_control')).toBe('cpu memory cpuset pids');
    expect(kernel.files.get('pinbench/cpuset.cpus.partition')).toBe('root');
    expect(kernel.files.get('pinbench/cgroup.subtree_control')).toBe('cpuset cpu memory pids');
    expect(await raised.lower()).toEqual([]);
    expect(look()).toBe(before);
    expect(await raised.lower()).toEqual([]);
    expect(readdirSync(state).filter((name) => name.endsWith('.jsonl'))).toEqual([]);
  });

  test("that the kernel refuses is undone, with the kernel's words as the reason", async () => {
    kernel.refusal = 'partition config conflicts with housekeeping setup';
    await expect(hostShield(options()).raise(request, quiet, signal)).rejects.toMatchObject({
      kind: 'infrastructure',
      message: expect.stringContaining('partition config conflicts with housekeeping setup'),
      fix: expect.stringContaining('isolcpus='),
    });
    expect(look()).toBe(before);
    const raised = await hostShield(options()).raise({ ...request, mode: 'auto' }, quiet, signal);
    expect(raised).toMatchObject({ facts: { mode: 'none', cpus: null, others: null }, partition: null });
    expect(raised.facts.reason).toContain('partition config conflicts');
    expect(look()).toBe(before);
  });

  test.each([
    ['a read-only mount', 'cgroup.subtree_control', 'EROFS', 'mounted read-only'],
    ['no right to make it', 'pinbench/cpuset.cpus', 'EACCES', 'may not change'],
    ['a kernel without partitions', 'pinbench/cpuset.cpus.partition', 'ENOENT', 'this kernel has no'],
    ['memory nodes that are not there', 'pinbench/cpuset.mems', 'EINVAL', '(EINVAL)'],
  ])('that fails for %s is undone and explained', async (_, file, code, reason) => {
    kernel.broken = { file, code };
    const raised = await hostShield(options()).raise({ ...request, mode: 'auto' }, quiet, signal);
    expect(raised.facts).toMatchObject({ mode: 'none', reason: expect.stringContaining(reason) });
    kernel.broken = null;
    restoreHost(options());
    expect(look()).toBe(before);
  });

  test('that was lost before the end is told', async () => {
    const raised = await hostShield(options()).raise(request, quiet, signal);
    kernel.files.set('pinbench/cpuset.cpus.partition', 'member');
    expect(await raised.lower()).toEqual([expect.stringContaining('did not last until the end')]);
    expect(look()).toBe(before);
  });

  test('gives its CPUs back although something still runs in its folder', async () => {
    const raised = await hostShield(options()).raise(request, quiet, signal);
    kernel.busy = true;
    expect(await raised.lower()).toEqual([LEFT]);
    expect(kernel.files.get('pinbench/cpuset.cpus.partition')).toBe('member');
  });

  test('is a slice under systemd', async () => {
    const raised = await hostShield({ ...options(), driver: 'systemd' }).raise(
      { ...request, mode: 'auto' },
      quiet,
      signal,
    );
    // This kernel's CPUs in force are those of the other folder.
    expect(raised.facts.reason).toContain('the partition has the CPUs ""');
    expect(look()).toBe(before);
  });
});

describe('after a kill', () => {
  /** Leaves everything as a process does that was killed in the middle of its next line. */
  const killed = async (): Promise<void> => {
    const raised = await hostShield(options()).raise(request, quiet, signal);
    const journal = readFileSync(path.join(state, 'shield.jsonl'), 'utf8');
    const isUp = new Map(kernel.files);
    await raised.lower();
    for (const [name, value] of isUp) kernel.files.set(name, value);
    writeFileSync(path.join(state, 'shield.jsonl'), `${journal}{"boot":"`);
  };

  test('the next start takes back what the journal has, also below a torn line', async () => {
    await killed();
    expect(look()).not.toBe(before);
    expect(restoreHost(options())).toEqual([]);
    expect(look()).toBe(before);
    expect(restoreHost(options())).toEqual([]);
  });

  test('the next run takes it back first and raises its own', async () => {
    await killed();
    const raised = await hostShield(options()).raise(request, quiet, signal);
    expect(raised.facts.mode).toBe('partition');
    expect(await raised.lower()).toEqual([]);
    expect(look()).toBe(before);
  });

  test('a folder that is in use stays in the journal, once, until somebody can remove it', async () => {
    await killed();
    kernel.busy = true;
    for (let start = 0; start < 2; start += 1) {
      expect(restoreHost(options())).toEqual([LEFT]);
      expect(journalled()).toEqual([expect.objectContaining({ kind: 'make', folder: 'pinbench' })]);
    }
    const raised = await hostShield(options()).raise(request, quiet, signal);
    expect(await raised.lower()).toEqual([LEFT]);
    expect(journalled()).toEqual([expect.objectContaining({ kind: 'make', folder: 'pinbench' })]);
    kernel.busy = false;
    expect(restoreHost(options())).toEqual([]);
    expect(look()).toBe(before);
    expect(readdirSync(state).filter((name) => name.startsWith('shield'))).toEqual([]);
  });

  test('what a start and a run could not put back is put back by the next', async () => {
    await killed();
    kernel.broken = { file: 'pinbench/cpuset.cpus.partition', code: 'EBUSY' };
    kernel.busy = true;
    expect(restoreHost(options())).toEqual([expect.stringContaining('the kernel refused'), LEFT]);
    await expect(hostShield(options()).raise(request, quiet, signal)).rejects.toThrow('cannot be shielded');
    expect(kernel.files.get('pinbench/cpuset.cpus.partition')).toBe('root');
    kernel.broken = null;
    kernel.busy = false;
    expect(restoreHost(options())).toEqual([]);
    expect(look()).toBe(before);
  });

  test('what has been written by somebody else since is left', async () => {
    await killed();
    kernel.files.set('pinbench/cpuset.cpus.partition', 'isolated');
    kernel.busy = true;
    expect(restoreHost(options())).toEqual([
      expect.stringContaining('was changed to "isolated" by somebody else'),
      LEFT,
    ]);
    expect(kernel.files.get('pinbench/cpuset.cpus.partition')).toBe('isolated');
  });

  test('nothing is taken back while another run has the host', async () => {
    const raised = await hostShield(options()).raise(request, quiet, signal);
    let told = 0;
    expect(restoreHost(options(), () => (told += 1))).toEqual([]);
    expect(told).toBe(1);
    expect(kernel.files.get('pinbench/cpuset.cpus.partition')).toBe('root');
    await raised.lower();
  });
});

describe('without a partition', () => {
  test.each<[string, ShieldOptions, string]>([
    ['a user who is not root', { user: 1000 }, 'only root'],
    ['a host without cpusets', { tree: null }, 'no cgroups'],
  ])('%s is told why, and the state folder is not touched', async (_, option, reason) => {
    const shield = hostShield({ ...options(), ...option });
    const raised = await shield.raise({ ...request, mode: 'auto' }, quiet, signal);
    expect(raised.facts).toMatchObject({ mode: 'none', reason: expect.stringContaining(reason) });
    await expect(shield.raise(request, quiet, signal)).rejects.toThrow(reason);
    expect(readdirSync(state)).toEqual([]);
  });

  test('a shield that is off does nothing', async () => {
    const raised = await hostShield(options()).raise({ ...request, mode: 'off' }, quiet, signal);
    expect(raised.facts.mode).toBe('none');
    expect(readdirSync(state)).toEqual([]);
  });
});
