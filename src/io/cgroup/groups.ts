/** The kernel's cgroup files: makes the group of an invocation, reads it after its end, and leaves nothing behind. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Usage } from '../../model/ports/engine.ts';
import { type CgroupMounts, readMounts } from '../../plan/cgroup/mounts.ts';
import type { CgroupPlan } from '../../plan/cgroup/plan.ts';
import { readUsage } from '../../plan/cgroup/usage.ts';
import { CGROUP_FOLDERS } from '../../plan/retries.ts';
import { endProcesses, hasCode, removeTree, subgroups } from './tree.ts';

export interface OpenCgroup {
  /** Files that a process writes 0 into to be counted from then on. */
  readonly procs: string[];
  /** What has been used so far; null when nothing ever ran in the group, so that its zeros mean nothing. */
  read(): Promise<Usage | null>;
  /** Ends every process in it, also those that left the process group. */
  endProcesses(): Promise<void>;
  /** Removes the group; answers the folders that would not go. */
  close(): Promise<string[]>;
}

/** Inode of the machine's first cgroup namespace; fixed in the kernel's source (PROC_CGROUP_INIT_INO). */
const FIRST_NAMESPACE = 'cgroup:[4026531835]';

/** v1 controllers that a process without an engine joins. Not cpu by itself: a fresh group there forbids real-time policies. */
const JOINED = ['cpuacct', 'memory', 'pids'];

/** Why cgroups of ours cannot be had here, as the end of a sentence ("not counted: ..."); null when they can. */
export function whyNoCgroups(version: 'v1' | 'v2'): string | null {
  if (process.platform !== 'linux') return 'only Linux has cgroups';
  if (process.getuid?.() !== 0) return 'only root may make cgroups';
  if (readlinkSync('/proc/self/ns/cgroup') !== FIRST_NAMESPACE) {
    return 'pinbench itself runs in a container, which does not see the cgroups of the machine';
  }
  const { v1, v2 } = currentMounts();
  if (version === 'v2') return v2 === null ? 'cgroup v2 is not mounted' : null;
  return v1.has('cpuacct') && v1.has('memory') ? null : 'the controllers cpuacct and memory are not mounted';
}

/** null where whyNoCgroups says so, and where the folders cannot be made (a read-only mount). */
export async function openCgroup(plan: CgroupPlan): Promise<OpenCgroup | null> {
  if (whyNoCgroups(plan.version) !== null) return null;
  const mounts = currentMounts();
  const group = new Group(plan, mounts);
  try {
    if (plan.slice === null) await group.make();
    return group;
  } catch (thrown) {
    await group.close();
    if (hasCode(thrown, 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR')) return null;
    throw thrown;
  }
}

class Group implements OpenCgroup {
  readonly procs: string[];
  readonly #plan: CgroupPlan;
  readonly #mounts: CgroupMounts;
  /** Every tree that may hold our folders: the engine makes them in all. */
  readonly #trees: string[];

  constructor(plan: CgroupPlan, mounts: CgroupMounts) {
    this.#plan = plan;
    this.#mounts = mounts;
    const all = [...(plan.version === 'v1' ? mounts.v1.values() : []), ...(mounts.v2 === null ? [] : [mounts.v2])];
    this.#trees = [...new Set(all)];
    this.procs = this.#joined().map((tree) => path.join(tree, plan.group, 'cgroup.procs'));
  }

  async make(): Promise<void> {
    const controllers = this.#plan.version === 'v1' ? [...JOINED, 'cpu'] : ['cpu'];
    const trees = new Set(controllers.flatMap((controller) => this.#tree(controller) ?? []));
    for (const tree of trees) await makeFolders(tree, this.#plan.group);
    if (this.#plan.version === 'v2' && this.#mounts.v2 !== null) await enable(this.#mounts.v2, this.#plan.group);
  }

  async read(): Promise<Usage | null> {
    const files: Record<string, string | null> = {};
    for (const { controller, name } of this.#plan.files) {
      const tree = this.#tree(controller);
      files[name] = tree === null ? null : await readOrNull(path.join(tree, this.#plan.group, name));
    }
    const usage = readUsage(files, this.#plan.version);
    return (usage.cpuSeconds ?? 0) > 0 ? usage : null;
  }

  async endProcesses(): Promise<void> {
    await endProcesses(this.#joined().map((tree) => path.join(tree, this.#plan.group)));
  }

  async close(): Promise<string[]> {
    if (this.#plan.slice !== null) await stopSlice(this.#plan.slice);
    const left: string[] = [];
    const [own = '', ...shared] = this.#plan.removed;
    for (const tree of this.#trees) {
      if (!(await removeTree(path.join(tree, own)))) left.push(path.join(tree, own));
      for (const folder of shared) await removeShared(path.join(tree, folder));
    }
    return left;
  }

  #tree(controller: string): string | null {
    return (this.#plan.version === 'v2' ? this.#mounts.v2 : this.#mounts.v1.get(controller)) ?? null;
  }

  #joined(): string[] {
    return [...new Set(JOINED.flatMap((controller) => this.#tree(controller) ?? []))];
  }
}

/**
 * Removes what a killed pinbench has left, with the processes in it. `gone` says of a run's mark whether nobody is left
 * who owns it. Answers how many runs were cleared away.
 */
export async function sweepCgroups(gone: (run: string) => boolean): Promise<number> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 0;
  const { v1, v2 } = currentMounts();
  const swept = new Set<string>();
  for (const tree of new Set([...v1.values(), ...(v2 === null ? [] : [v2])])) {
    const base = path.join(tree, 'pinbench');
    const runs = await subgroups(base, 'direct');
    for (const folder of runs.filter((candidate) => gone(path.basename(candidate)))) {
      await endProcesses([folder]);
      if (await removeTree(folder)) swept.add(path.basename(folder));
    }
    if (runs.length > 0) await removeShared(base);
  }
  return swept.size;
}

/** A folder that is empty now may still be somebody's: a shield's partition waits there for its next container. */
async function removeShared(folder: string): Promise<void> {
  const partition = (await readOrNull(path.join(folder, 'cpuset.cpus.partition')))?.trim() ?? 'member';
  if (partition === 'member') await removeTree(folder, 'when empty');
}

/** Another pinbench that ends at this moment may remove an empty folder above ours between two steps. */
async function makeFolders(tree: string, group: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await mkdir(path.join(tree, group), { recursive: true });
      break;
    } catch (thrown) {
      if (tries === CGROUP_FOLDERS.tries || !hasCode(thrown, 'ENOENT')) throw thrown;
    }
  }
  for (const folder of ancestors(group)) await countChildren(path.join(tree, folder));
}

/** Old kernels count the children of a v1 memory group only when told so before there are any. */
async function countChildren(folder: string): Promise<void> {
  const file = path.join(folder, 'memory.use_hierarchy');
  if ((await readOrNull(file))?.trim() === '0') await writeFile(file, '1');
}

/** v2: a group has a controller's files when the group above it hands the controller down. */
async function enable(mount: string, group: string): Promise<void> {
  for (const folder of ['', ...ancestors(group).slice(0, -1)]) {
    for (const controller of ['cpu', 'memory', 'pids', 'io']) {
      await writeFile(path.join(mount, folder, 'cgroup.subtree_control'), `+${controller}`).catch((thrown) => {
        // Not in this kernel, or kept by somebody: its files will be missing, and their figures null.
        if (!hasCode(thrown, 'ENOENT', 'EINVAL', 'EBUSY', 'EOPNOTSUPP')) throw thrown;
      });
    }
  }
}

/** "a/b/c" is a, a/b and a/b/c. */
function ancestors(group: string): string[] {
  const parts = group.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** An ended slice takes its folder with it. */
async function stopSlice(slice: string): Promise<void> {
  if (!existsSync('/run/systemd/system')) return;
  await promisify(execFile)('systemctl', ['stop', slice], { timeout: 10_000 }).catch(() => {
    // Then its folder is still there, is removed next, and is told of when it would not go.
  });
}

/** null when it is not there, or is there but has no answer (pressure that is turned off). */
async function readOrNull(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((thrown: unknown) => {
    if (hasCode(thrown, 'ENOENT', 'ENODEV', 'EOPNOTSUPP')) return null;
    throw thrown;
  });
}

function currentMounts(): CgroupMounts {
  return readMounts(readFileSync('/proc/self/mountinfo', 'utf8'));
}
