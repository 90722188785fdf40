/** Plans how a benchmark's CPUs are taken away from everything else, from what a host has; io/shield/shield.ts does it. */
import { formatCpuList, readCpuList } from '../../model/cpu-list.ts';
import { quoted } from '../../text/quote.ts';
import { type Cpuset, HOUSEKEEPING, planHousekeeping } from './cgroup-v1.ts';
import { type CgroupDriver, partitionFolder, planPartition } from './cgroup-v2.ts';
import type { Change } from './change.ts';

/** What a plan depends on. */
export interface ShieldHost {
  /** Numeric id of this process's user; null where there are none. */
  user: number | null;
  tree: CpusetTree | null;
}

/** The root of the tree: its CPUs and memory nodes, as lists, and what lies below it. */
export type CpusetTree = { cpus: string; memoryNodes: string } & (
  | { version: 'v2'; controllers: string[]; enabled: string[] }
  | { version: 'v1'; cpusets: Cpuset[] }
);

export interface ShieldPlan {
  mode: 'partition' | 'housekeeping';
  cpus: number[];
  others: number[];
  /** Folder of ours in the tree. */
  folder: string;
  /** In this order; taken back in the opposite one. */
  changes: Change[];
}

/** Sentences: why there can be no shield, and what to do about it. */
export interface NoShield {
  mode: 'none';
  reason: string;
  fix: string;
}

/** `request` has lists in the kernel's notation; `driver` is how the engine names cgroups, which only a partition asks. */
export function planShield(
  { user, tree }: ShieldHost,
  request: { cpus: string; memoryNodes: string },
  driver: CgroupDriver,
): ShieldPlan | NoShield {
  const hasCpusets = tree !== null && (tree.version === 'v1' || tree.controllers.includes('cpuset'));
  if (user !== 0 || !hasCpusets) return forbidden({ user, hasCpusets });
  const benchmark = readCpuList(request.cpus) ?? [];
  const all = readCpuList(tree.cpus) ?? [];
  if (benchmark.length === 0) return refuse(`${quoted(request.cpus, 80)} names no CPU`, 'name CPUs such as "2-3"');
  const absent = benchmark.filter((cpu) => !all.includes(cpu));
  if (absent.length > 0) {
    const reason = `CPU ${formatCpuList(absent)} is offline or another cgroup's own (${tree.cpus} are available)`;
    return refuse(reason, 'choose other CPUs with run.cpus');
  }
  const others = all.filter((cpu) => !benchmark.includes(cpu));
  if (others.length === 0) {
    const reason = `the benchmark has every CPU of this host (${tree.cpus}), so none would be left for everything else`;
    return refuse(reason, 'leave at least one CPU out of run.cpus');
  }
  if (tree.version === 'v1') {
    const changes = planHousekeeping(tree.cpusets, benchmark, others, tree.memoryNodes);
    return { mode: 'housekeeping', cpus: benchmark, others, folder: HOUSEKEEPING, changes };
  }
  const changes = planPartition(tree, driver, benchmark, request.memoryNodes);
  return { mode: 'partition', cpus: benchmark, others, folder: partitionFolder(driver), changes };
}

/** Why this user has no shield on this host; only for one that is not root or a host without cpusets. */
export function forbidden({ user, hasCpusets }: { user: number | null; hasCpusets: boolean }): NoShield {
  if (!hasCpusets) return refuse('this host has no cgroups with a cpuset controller', 'set run.shield to off');
  const reason = `only root may take CPUs away from other processes, and this is user ${user ?? 'unknown'}`;
  return refuse(reason, 'run as root, or set run.shield to off');
}

function refuse(reason: string, fix: string): NoShield {
  return { mode: 'none', reason, fix };
}
