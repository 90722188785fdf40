/** Which CPUs a suite gets: a pure function of the host's topology. */
import { formatCpuList, parseCpuList } from './cpu-list.ts';
import { usageError } from './errors.ts';
import type { Cpu } from './world.ts';

export { formatCpuList, parseCpuList } from './cpu-list.ts';

export interface CpuChoice {
  /** CPU list in the kernel's notation, e.g. "2-3". */
  cpus: string;
  /** NUMA nodes of those CPUs, in the same notation. */
  memoryNodes: string;
  /** For people: why these, and what is not ideal about them. */
  reason: string;
}

/** One physical core with all of its online hardware threads. */
interface Core {
  node: number;
  threads: number[];
}

/**
 * Chooses CPUs out of the online ones. `auto` takes every whole core of one NUMA node except CPU 0's, because the
 * system's own work gathers on CPU 0: the node with the most such cores, the highest-numbered of equals (the system
 * starts filling memory and interrupts from node 0). A list is taken as it is, once all of its CPUs are found online.
 * Throws a usage error when there is nothing to choose.
 */
export function chooseCpus(wanted: string, cpus: Cpu[]): CpuChoice {
  return wanted.trim() === 'auto' ? chooseWholeCores(cpus) : checkList(wanted, cpus);
}

function chooseWholeCores(cpus: Cpu[]): CpuChoice {
  const cores = coresOf(cpus);
  const housekeeping = cores.find((core) => core.threads.includes(0));
  const usable = cores.filter((core) => core !== housekeeping);
  if (usable.length === 0) {
    const online = formatCpuList(cpus.map((cpu) => cpu.id));
    throw usageError(`this machine has one physical core (online CPUs: ${online || 'none'}) and the system needs it`, {
      expected: 'a second physical core for the benchmark, beside the core of CPU 0',
      todo: `use a machine with two cores, or accept the noise and name the CPUs: \`cpus: "${online || '0'}"\``,
    });
  }

  const nodes = [...group(usable, (core) => core.node)];
  const [best] = nodes.sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || b - a);
  const [node, chosen] = best ?? [0, []];
  const left =
    housekeeping === undefined ? 'CPU 0 is not online' : `leaves ${cpusText(housekeeping.threads)} to the system`;
  return {
    cpus: formatCpuList(chosen.flatMap((core) => core.threads)),
    memoryNodes: `${node}`,
    reason: `${count(chosen.length, 'whole core')} of NUMA node ${node}; ${left}`,
  };
}

function checkList(wanted: string, cpus: Cpu[]): CpuChoice {
  const list = parseCpuList(wanted);
  const online = new Set(cpus.map((cpu) => cpu.id));
  const absent = list.filter((id) => !online.has(id));
  if (absent.length > 0) {
    throw usageError(`\`cpus: "${wanted.slice(0, 80)}"\` asks for ${cpusText(absent)}, not online here`, {
      expected: `CPUs out of ${formatCpuList(online)}`,
      todo: 'change the list, bring the CPU online, or use `auto`',
    });
  }

  const chosen = new Set(list);
  const cores = coresOf(cpus).filter((core) => core.threads.some((id) => chosen.has(id)));
  const nodes = new Set(cores.map((core) => core.node));
  const remarks = ['as configured'];
  if (nodes.size > 1) remarks.push(`spans NUMA nodes ${formatCpuList(nodes)}: some memory is farther away than other`);
  const shared = cores.flatMap((core) => core.threads).filter((id) => !chosen.has(id));
  if (shared.length > 0) remarks.push(`shares cores with ${cpusText(shared)}, where others may run`);
  if (chosen.has(0)) remarks.push("has CPU 0, where the system's own work gathers");
  return { cpus: formatCpuList(list), memoryNodes: formatCpuList(nodes), reason: remarks.join('; ') };
}

/** Core numbers repeat from package to package, so a core is known by both. */
function coresOf(cpus: Cpu[]): Core[] {
  const groups = group(cpus, (cpu) => `${cpu.package}/${cpu.core}`);
  return [...groups.values()].map((threads) => ({
    node: Math.min(...threads.map((cpu) => cpu.node)),
    threads: threads.map((cpu) => cpu.id).sort((a, b) => a - b),
  }));
}

function group<Key, Item>(items: Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function cpusText(ids: number[]): string {
  return `${ids.length === 1 ? 'CPU' : 'CPUs'} ${formatCpuList(ids)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
