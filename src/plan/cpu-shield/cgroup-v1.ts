/**
 * cgroup v1: a cpuset of the other CPUs for everybody else, since cpusets there give no CPU to one group alone
 * (kernel's Documentation/admin-guide/cgroup-v1/cpusets.rst: `cpu_exclusive` keeps siblings apart, not the root's tasks).
 */
import { formatCpuList, readCpuList } from '../../model/cpu-list.ts';
import type { Change } from './change.ts';

/** In the tree of the cpuset controller. */
export const HOUSEKEEPING = 'pinbench-housekeeping';

/** A cpuset below the root. */
export interface Cpuset {
  /** Relative to the root cpuset: "docker/3f2a...". */
  folder: string;
  cpus: string;
  /** It has tasks of its own, those of its children not counted. */
  busy: boolean;
}

/**
 * Only a cpuset with tasks is narrowed, with all that is below it: an empty one such as `docker` has to keep the
 * benchmark's CPUs, because a container may only have CPUs that its parent has. Children come before parents, as the
 * kernel refuses a parent with less than its children.
 */
export function planHousekeeping(
  cpusets: Cpuset[],
  benchmark: number[],
  others: number[],
  memoryNodes: string,
): Change[] {
  const make: Change = {
    kind: 'make',
    folder: HOUSEKEEPING,
    files: [
      ['cpuset.cpus', formatCpuList(others)],
      ['cpuset.mems', memoryNodes],
    ],
  };
  const foreign = cpusets.filter(({ folder }) => !isInside(folder, HOUSEKEEPING));
  const busy = foreign.filter((cpuset) => cpuset.busy);
  const narrowed = foreign
    .filter(({ folder }) => busy.some((above) => isInside(folder, above.folder)))
    .sort((a, b) => depth(b.folder) - depth(a.folder) || (a.folder < b.folder ? -1 : 1))
    .flatMap((cpuset) => narrow(cpuset, benchmark, others));
  return [make, ...narrowed];
}

/** What is left without the benchmark's CPUs; a cpuset that would have none is given all the others. */
function narrow({ folder, cpus }: Cpuset, benchmark: number[], others: number[]): Change[] {
  const had = readCpuList(cpus) ?? [];
  if (!had.some((cpu) => benchmark.includes(cpu))) return [];
  const left = had.filter((cpu) => !benchmark.includes(cpu));
  const value = formatCpuList(left.length > 0 ? left : others);
  return [{ kind: 'write', file: `${folder}/cpuset.cpus`, old: cpus, value }];
}

/** As planHousekeeping narrows, for cpusets that came later: one that has only CPUs of the benchmark is its own. */
export function narrowLater(cpusets: Cpuset[], benchmark: number[], others: number[]): Change[] {
  const strange = cpusets.filter(({ cpus }) => (readCpuList(cpus) ?? []).some((cpu) => !benchmark.includes(cpu)));
  return planHousekeeping(strange, benchmark, others, '').filter(({ kind }) => kind === 'write');
}

/** Cpusets with tasks that may run on the benchmark's CPUs: none, once a shield stands. */
export function intruders(cpusets: Cpuset[], benchmark: number[]): Cpuset[] {
  return cpusets.filter(
    ({ busy, cpus }) => busy && (readCpuList(cpus) ?? benchmark).some((cpu) => benchmark.includes(cpu)),
  );
}

function isInside(folder: string, above: string): boolean {
  return folder === above || folder.startsWith(`${above}/`);
}

function depth(folder: string): number {
  return folder.split('/').length;
}
