/** What a shield may change on a host with cgroup v1, read so that two moments can be compared. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { openStateFolder } from '../../src/io/shield/journal.ts';
import { takeHostLock } from '../../src/io/shield/lock.ts';
import { findTree } from '../../src/io/shield/tree.ts';

export const STATE = '/run/pinbench';
const CPUSETS = '/sys/fs/cgroup/cpuset';

export interface HostState {
  /** "cpus; mems" by cpuset. */
  cpusets: Map<string, string>;
  /** "cpuset; affinity" by thread and its start. */
  threads: Map<string, string>;
}

export const canShield = process.getuid?.() === 0 && findTree('/sys/fs/cgroup')?.version === 'v1';

export function readHost(): HostState {
  const names = cpusetsBelow('');
  const cpusets = names.flatMap((name) => {
    const [cpus, mems] = [read(CPUSETS, name, 'cpuset.cpus'), read(CPUSETS, name, 'cpuset.mems')];
    return cpus === null || mems === null ? [] : [[name, `${cpus}; ${mems}`] as const];
  });
  const threads = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => list(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}`))
    .flatMap((folder) => {
      const cpuset = read(folder, 'cpuset');
      const allowed = /^Cpus_allowed_list:\s*(\S+)/m.exec(read(folder, 'status') ?? '')?.[1];
      const stat = read(folder, 'stat');
      if (cpuset === null || allowed === undefined || stat === null) return [];
      const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
      return [[`${path.basename(folder)} since ${start}`, `${cpuset}; ${allowed}`] as const];
    });
  return { cpusets: new Map(cpusets), threads: new Map(threads) };
}

/** With itself. Step by step, since engines remove the cpusets of their containers while one looks. */
function cpusetsBelow(name: string): string[] {
  const inside = list(path.join(CPUSETS, name)).map((entry) => path.join(name, entry));
  const folders = inside.filter((entry) => isFolder(path.join(CPUSETS, entry)));
  return [name, ...folders.flatMap(cpusetsBelow)];
}

/** Looks while no run of pinbench has the host, this one's included: others may be at work here. */
export async function withLock<Answer>(look: () => Answer | Promise<Answer>): Promise<Answer> {
  openStateFolder(STATE);
  const lock = await takeHostLock(STATE, () => {}, new AbortController().signal);
  try {
    return await look();
  } finally {
    lock.release();
  }
}

/**
 * Sentences. Cpusets and threads that came or went are the business of others, as is a thread that an engine has since
 * put in a container of its own.
 */
export function differences(before: HostState, after: HostState): string[] {
  const left = [...after.cpusets.keys()].filter((name) => name.startsWith('pinbench-'));
  const isNew = (cpuset: string): boolean =>
    !before.cpusets.has(cpuset.replace(/^\//, '')) && !left.includes(cpuset.slice(1));
  const moved = [...before.threads].filter(([thread, was]) => {
    const is = after.threads.get(thread);
    return is !== undefined && is !== was && !isNew(is.split(';')[0] ?? '');
  });
  const changed = [...before.cpusets].filter(([name, was]) => (after.cpusets.get(name) ?? was) !== was);
  return [
    ...left.map((name) => `cpuset ${name} is still there`),
    ...changed.map(([name, was]) => `cpuset ${name}: ${was} became ${after.cpusets.get(name)}`),
    ...moved.map(([thread, was]) => `thread ${thread}: ${was} became ${after.threads.get(thread)}`),
  ];
}

/**
 * Names of the processes that this one descends from, but for what runs programs in general: an agent that gave the
 * order to test has to be as quick afterwards as before, and is none of the test's business.
 */
export function agentsOfThisMachine(): string[] {
  const names: string[] = [];
  for (let pid = process.ppid; pid > 1; ) {
    const stat = read('/proc', `${pid}`, 'stat') ?? '';
    names.push(stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')));
    pid = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
  }
  return [...new Set(names)].filter((name) => !/^(node|npm|sh$|MainThread|timeout)/.test(name));
}

function read(...parts: string[]): string | null {
  try {
    return readFileSync(path.join(...parts), 'utf8').trim();
  } catch {
    // It has ended, or was removed, between the list and the look.
    return null;
  }
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // As above.
    return [];
  }
}
