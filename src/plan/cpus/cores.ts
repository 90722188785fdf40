/** Physical cores out of logical CPUs. */
import type { Cpu } from '../../model/ports/host.ts';

/** One physical core with all of its online hardware threads. */
export interface Core {
  node: number;
  package: number;
  /** CPU numbers, ascending. */
  threads: number[];
}

/** CPUs whose core is not known are left out: ask `unplacedCpus` first. */
export function coresOf(cpus: Cpu[]): Core[] {
  // Core numbers repeat from package to package, and a thread of another node is no sibling worth the name.
  const placed = cpus.filter((cpu) => cpu.core !== null);
  const groups = group(placed, (cpu) => `${cpu.package}/${cpu.core}/${cpu.node}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const threads = members.map((cpu) => cpu.id).sort((a, b) => a - b);
    return [{ node: first.node, package: first.package, threads }];
  });
}

/** CPUs of which the system does not tell who shares their core, or tells what cannot be: a core in two NUMA nodes. */
export function unplacedCpus(cpus: Cpu[]): number[] {
  const nodesOfCore = group(cpus, (cpu) => `${cpu.package}/${cpu.core}`);
  const torn = [...nodesOfCore.values()].filter((members) => new Set(members.map((cpu) => cpu.node)).size > 1);
  const unknown = cpus.filter((cpu) => cpu.core === null);
  return [...new Set([...unknown, ...torn.flat()].map((cpu) => cpu.id))];
}

export function group<Key, Item>(items: Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [item]);
    else members.push(item);
  }
  return groups;
}
