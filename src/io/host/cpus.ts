/** CPUs and NUMA nodes as the kernel lists them. https://docs.kernel.org/admin-guide/cputopology.html */
import os from 'node:os';
import { readCpuList } from '../../model/cpu-list.ts';
import type { Cpu, HostFacts } from '../../model/ports/host.ts';
import type { HostTree } from './sysfs.ts';

const CPU = 'sys/devices/system/cpu';
const NODE = 'sys/devices/system/node';

/** Intel's processors have an event counter for each kind of core, and each counter a list of its CPUs. */
const TYPES: [list: string, type: Cpu['type']][] = [
  ['sys/devices/cpu_core/cpus', 'performance'],
  ['sys/devices/cpu_atom/cpus', 'efficiency'],
  ['sys/devices/cpu_lowpower/cpus', 'efficiency'],
];

/** Those that are online, ascending. */
export function readCpus(tree: HostTree): Cpu[] {
  const nodes = new Map<number, number>();
  for (const node of tree.numbered(NODE, 'node')) {
    for (const id of readCpuList(tree.read(`${NODE}/node${node}/cpulist`) ?? '') ?? []) nodes.set(id, node);
  }
  const types = new Map<number, Cpu['type']>();
  for (const [list, type] of TYPES) {
    for (const id of readCpuList(tree.read(list) ?? '') ?? []) types.set(id, type);
  }
  return readOnline(tree).map((id) => {
    const topology = `${CPU}/cpu${id}/topology`;
    // The kernel's own core numbers repeat in each die or cluster; the lowest CPU of a core is unique everywhere.
    const siblings = tree.read(`${topology}/core_cpus_list`) ?? tree.read(`${topology}/thread_siblings_list`) ?? '';
    return {
      id,
      core: readCpuList(siblings)?.[0] ?? null,
      // -1 where the firmware does not tell.
      package: tree.readNumber(`${topology}/physical_package_id`) ?? 0,
      node: nodes.get(id) ?? 0,
      type: types.get(id) ?? null,
      capacity: tree.readNumber(`${CPU}/cpu${id}/cpu_capacity`),
      maxKhz: tree.readNumber(`${CPU}/cpu${id}/cpufreq/cpuinfo_max_freq`),
    };
  });
}

function readOnline(tree: HostTree): number[] {
  const online = readCpuList(tree.read(`${CPU}/online`) ?? '') ?? [];
  if (online.length > 0) return online;
  const numbers = [...(tree.read('proc/cpuinfo') ?? '').matchAll(/^processor\s*:\s*(\d{1,5})$/gm)];
  return numbers.length > 0 ? numbers.map(([, id]) => Number(id)) : os.cpus().map((_, id) => id);
}

/** Present yet not online; the kernel's own list of offline ones has those that could only be plugged in. */
export function readOffline(tree: HostTree, online: Cpu[]): number[] {
  const present = readCpuList(tree.read(`${CPU}/present`) ?? '') ?? [];
  return present.filter((id) => !online.some((cpu) => cpu.id === id));
}

/**
 * CPUs that process 1 may use: in a container what the container was given. Our own would do only while no other
 * pinbench has moved us off its benchmark's CPUs; they are the answer where process 1 is hidden.
 */
export function readAllowed(tree: HostTree): string | null {
  const status = tree.read('proc/1/status') ?? tree.read('proc/self/status') ?? '';
  return /^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(status)?.[1] ?? null;
}

/**
 * A kernel that sets memory up only when it is first used counts a node's memory as it goes, so a single node has the
 * machine's, which does not move.
 */
export function readNodes(tree: HostTree, memoryBytes: number): HostFacts['nodes'] {
  const ids = tree.numbered(NODE, 'node');
  if (ids.length === 1) return ids.map((id) => ({ id, memoryBytes }));
  return ids.map((id) => {
    const total = /^Node \d+ MemTotal:\s+(\d{1,15}) kB$/m.exec(tree.read(`${NODE}/node${id}/meminfo`) ?? '')?.[1];
    return { id, memoryBytes: total === undefined ? null : Number(total) * 1024 };
  });
}
