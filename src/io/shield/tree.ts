/** The kernel's tree of cgroups as files. What the kernel refuses is thrown as Node throws it; see `refusalOf`. */
import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../../model/errors.ts';
import type { Cpuset } from '../../plan/cpu-shield/cgroup-v1.ts';
import type { CpusetTree } from '../../plan/cpu-shield/plan.ts';

/** Paths are relative to the mount. */
export interface CgroupTree {
  /** Trimmed; null when there is no such file or folder, or no longer. */
  read(file: string): string | null;
  write(file: string, value: string): void;
  make(folder: string): void;
  remove(folder: string): void;
  folders(folder: string): string[];
}

/** `mount` is where the tree with the cpuset controller is mounted. */
export function cgroupTree(mount: string): CgroupTree {
  const at = (name: string): string => path.join(mount, name);
  return {
    read(file) {
      try {
        return readFileSync(at(file), 'utf8').trim();
      } catch (thrown) {
        if (isGone(thrown)) return null;
        throw thrown;
      }
    },
    // Never creates: a file that the kernel does not offer has to be an error on any file system.
    write: (file, value) => writeFileSync(at(file), value, { flag: 'r+' }),
    make: (folder) => mkdirSync(at(folder), { recursive: true }),
    remove: (folder) => rmdirSync(at(folder)),
    folders(folder) {
      try {
        return readdirSync(at(folder), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => path.posix.join(folder, entry.name));
      } catch (thrown) {
        if (isGone(thrown)) return [];
        throw thrown;
      }
    },
  };
}

/** Where cpusets are, below the folder that all cgroups are mounted in; null without them. */
export function findTree(root: string): { version: 'v1' | 'v2'; tree: CgroupTree } | null {
  const unified = cgroupTree(root);
  if (unified.read('cgroup.controllers') !== null) return { version: 'v2', tree: unified };
  const cpuset = cgroupTree(path.join(root, 'cpuset'));
  return cpuset.read('cpuset.cpus') === null ? null : { version: 'v1', tree: cpuset };
}

/** What a plan is made from. */
export function readCpusetTree(version: 'v1' | 'v2', tree: CgroupTree): CpusetTree {
  if (version === 'v1') {
    const cpus = tree.read('cpuset.effective_cpus') ?? tree.read('cpuset.cpus') ?? '';
    return { version, cpus, memoryNodes: tree.read('cpuset.mems') ?? '', cpusets: readCpusets(tree) };
  }
  const words = (file: string): string[] => (tree.read(file) ?? '').split(/\s+/).filter((word) => word !== '');
  return {
    version,
    cpus: tree.read('cpuset.cpus.effective') ?? '',
    memoryNodes: tree.read('cpuset.mems.effective') ?? '',
    controllers: words('cgroup.controllers'),
    enabled: words('cgroup.subtree_control'),
  };
}

/** Every cpuset below the root (cgroup v1), parents before children. */
export function readCpusets(tree: CgroupTree, folder = ''): Cpuset[] {
  return tree.folders(folder).flatMap((child) => {
    const cpus = tree.read(path.posix.join(child, 'cpuset.cpus'));
    if (cpus === null) return [];
    const busy = (tree.read(path.posix.join(child, 'tasks')) ?? '') !== '';
    return [{ folder: child, cpus, busy }, ...readCpusets(tree, child)];
  });
}

/** Ids that a file such as cgroup.procs lists, each once. */
export function readIds(tree: CgroupTree, file: string): number[] {
  const lines = (tree.read(file) ?? '').split('\n');
  return [...new Set(lines.filter((line) => /^\d+$/.test(line)).map(Number))];
}

/** The file, the folder or the task has ended meanwhile. */
export function isGone(thrown: unknown): boolean {
  return ['ENOENT', 'ENODEV', 'ESRCH'].includes(codeOf(thrown) ?? '');
}

/** Why the kernel refused a change, as a sentence; null for anything that is not such a refusal. */
export function refusalOf(thrown: unknown): string | null {
  const code = codeOf(thrown);
  const where = thrown instanceof Error && 'path' in thrown ? `${thrown.path}` : 'the tree of cgroups';
  switch (code) {
    case 'EROFS':
      return `${where} is mounted read-only`;
    case 'EACCES':
    case 'EPERM':
      return `this process may not change ${where}`;
    case 'ENOENT':
      return `this kernel has no ${where}`;
    case 'EBUSY':
    case 'EINVAL':
    case 'ENOSPC':
    case 'EOPNOTSUPP':
      return `the kernel refused a change of ${where} (${code})`;
    default:
      return null;
  }
}
