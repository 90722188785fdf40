/** Which CPUs a suite gets, whole physical cores of one kind: a pure function of the host's topology. */
import { cpusText, formatCpuList, isAuto, parseCpuList } from '../../model/cpu-list.ts';
import { usageError } from '../../model/errors.ts';
import type { Cpu } from '../../model/ports/host.ts';
import { plural, quoted } from '../../text/quote.ts';

export interface CpuChoice {
  /** CPU list in the kernel's notation, e.g. "2-3". */
  cpus: string;
  /** NUMA nodes of those CPUs, in the same notation. */
  memoryNodes: string;
  /** For people: why these, and what is not ideal about them. */
  reason: string;
}

/** A kind of core is worth its speed when there is room for two threads. */
const ENOUGH_CPUS = 2;

/**
 * Chooses CPUs among the online ones. A list is taken as it is, once all of its CPUs are found online. `auto` takes
 * whole cores of one kind in one package and one NUMA node: the fastest kind, and of it the node with the most cores,
 * the highest-numbered of equals (the system starts filling memory and interrupts from node 0). It leaves out the core
 * of CPU 0, where the system's own work gathers, and every core that has a CPU of `reserved`.
 * Throws a usage error when there is nothing to choose, or when the topology is unknown or lopsided: no guess is made.
 */
export function chooseCpus(wanted: string, cpus: Cpu[], reserved: Iterable<number> = []): CpuChoice {
  return isAuto(wanted) ? chooseWholeCores(cpus, new Set(reserved)) : checkList(wanted, cpus, new Set(reserved));
}

function chooseWholeCores(cpus: Cpu[], reserved: Set<number>): CpuChoice {
  const unplaced = unplacedCpus(cpus);
  if (unplaced.length > 0) {
    throw usageError(`the system does not report which CPUs share a core with ${cpusText(unplaced)}`, {
      expected: 'a core and one NUMA node for every CPU, since a core is never split between the benchmark and others',
      fix: 'name the CPUs: `cpus: "1"`, or a list such as "2-3"',
    });
  }
  const cores = coresOf(cpus);
  const online = cpus.filter((cpu) => reserved.has(cpu.id)).map((cpu) => cpu.id);
  const system = systemCore(cores, online.length > 0);
  const usable = cores.filter((core) => core !== system && !core.threads.some((id) => reserved.has(id)));
  if (usable.length === 0) throw nothingLeft(cores, online);

  const { chosen, kind } = bestPlace(usable, cpus);
  const [place] = chosen;
  if (place === undefined) throw nothingLeft(cores, online);
  refuseLopsided(chosen);
  const leaves = [...(system?.threads ?? []), ...online];
  const parts = [
    `${plural(chosen.length, `whole ${kind === '' ? '' : `${kind} `}core`)} of ${placeText(place, cores)}`,
    ...(kind === '' ? [] : ['this machine mixes kinds of cores, which are not used together']),
    ...(cores.some((core) => core.threads.includes(0)) ? [] : ['CPU 0 is not online']),
    `leaves ${cpusText(leaves)} to the system`,
  ];
  return {
    cpus: formatCpuList(chosen.flatMap((core) => core.threads)),
    memoryNodes: `${place.node}`,
    reason: parts.join('; '),
  };
}

/** CPU 0's core; without one, and with nothing reserved, the smallest, so that the system has somewhere to be. */
function systemCore(cores: Core[], hasReserved: boolean): Core | undefined {
  const first = cores.find((core) => core.threads.includes(0));
  if (first !== undefined || hasReserved) return first;
  const [smallest] = cores.toSorted((a, b) => a.threads.length - b.threads.length || lowest(a) - lowest(b));
  return smallest;
}

/** The fastest kind with room enough, or else the fastest with any; of it the largest group of cores that is together. */
function bestPlace(usable: Core[], cpus: Cpu[]): { chosen: Core[]; kind: string } {
  const places = kindsOf(cpus).flatMap((kind) => {
    const ofKind = usable.filter((core) => kind.cpus.has(lowest(core)));
    const together = [...group(ofKind, (core) => `${core.node}/${core.package}`).values()];
    const [largest] = together.sort((a, b) => b.length - a.length || compareLocation(b, a));
    return largest === undefined ? [] : [{ chosen: largest, kind: kind.name }];
  });
  const roomy = places.find(({ chosen }) => chosen.flatMap((core) => core.threads).length >= ENOUGH_CPUS);
  return roomy ?? places[0] ?? { chosen: [], kind: '' };
}

function compareLocation([a]: Core[], [b]: Core[]): number {
  if (a === undefined || b === undefined) return 0;
  return a.node - b.node || a.package - b.package;
}

function refuseLopsided(chosen: Core[]): void {
  const bySize = [...group(chosen, (core) => core.threads.length)].sort(([a], [b]) => a - b);
  if (bySize.length < 2) return;
  const found = bySize.map(([threads, cores]) => `${threads} at ${cpusText(cores.flatMap((core) => core.threads))}`);
  throw usageError(`cores differ in how many threads they have online: ${found.join(', ')}`, {
    expected: 'equally many on each core, since a thread with a busy sibling is slower than one without',
    fix: 'bring the missing threads online, switch all siblings off, or name the CPUs in `cpus`',
  });
}

function nothingLeft(cores: Core[], reserved: number[]): Error {
  const threads = cores.flatMap((core) => core.threads);
  const online = formatCpuList(threads);
  const free = formatCpuList(threads.filter((id) => !reserved.includes(id)));
  const kept = reserved.length === 0 ? '' : `; ${cpusText(reserved)} reserved`;
  const what = cores.length === 1 ? 'this machine has one physical core' : 'no whole core is left for the benchmark';
  return usageError(`${what} (online CPUs: ${online || 'none'}${kept}) and the system needs one`, {
    expected: 'a second physical core for the benchmark, in addition to the core of CPU 0',
    fix: `use a machine with two cores, or accept the noise and name the CPUs: \`cpus: "${free || online || '0'}"\``,
  });
}

function checkList(wanted: string, cpus: Cpu[], reserved: Set<number>): CpuChoice {
  const list = parseCpuList(wanted);
  const online = new Set(cpus.map((cpu) => cpu.id));
  const absent = list.filter((id) => !online.has(id));
  if (absent.length > 0) {
    throw usageError(`\`cpus: ${quoted(wanted, 80)}\` asks for ${cpusText(absent)}, not online here`, {
      expected: `CPUs among ${formatCpuList(online)}`,
      fix: 'change the list, bring the CPU online, or use `auto`',
    });
  }
  const chosen = new Set(list);
  const nodes = formatCpuList(cpus.filter((cpu) => chosen.has(cpu.id)).map((cpu) => cpu.node));
  const reason = ['as configured', ...remarksOn(chosen, cpus, reserved, nodes)].join('; ');
  return { cpus: formatCpuList(list), memoryNodes: nodes, reason };
}

function remarksOn(chosen: Set<number>, cpus: Cpu[], reserved: Set<number>, nodes: string): string[] {
  const cores = coresOf(cpus).filter((core) => core.threads.some((id) => chosen.has(id)));
  const shared = cores.flatMap((core) => core.threads).filter((id) => !chosen.has(id));
  const others = [...chosen].filter((id) => reserved.has(id));
  const unplaced = unplacedCpus(cpus.filter((cpu) => chosen.has(cpu.id)));
  const kinds = kindsOf(cpus).filter((kind) => [...kind.cpus].some((id) => chosen.has(id)));
  const largest = Math.max(...[...group(cpus, (cpu) => cpu.node).values()].map((ofNode) => ofNode.length));
  const size = chosen.size > largest ? ` (no node has more than ${plural(largest, 'CPU')})` : '';
  return [
    ...(/\D/.test(nodes) ? [`spans NUMA nodes ${nodes}${size}: some memory is farther away than the rest`] : []),
    ...(kinds.length > 1 ? [`mixes ${kinds.map((kind) => kind.name).join(' and ')} cores, which differ in speed`] : []),
    ...(shared.length > 0 ? [`shares cores with ${cpusText(shared)}, where others may run`] : []),
    ...(unplaced.length > 0 ? [`which CPUs share a core with ${cpusText(unplaced)} is not known`] : []),
    ...(others.length > 0 ? [`has ${cpusText(others)}, reserved for others`] : []),
    ...(chosen.has(0) ? ["has CPU 0, where the system's own work gathers"] : []),
  ];
}

/** A package is named only where a node holds several, as when firmware interleaves all memory into one node. */
function placeText(place: Core, cores: Core[]): string {
  const packages = new Set(cores.filter((core) => core.node === place.node).map((core) => core.package));
  return `${packages.size > 1 ? `package ${place.package} in ` : ''}NUMA node ${place.node}`;
}

function lowest(core: Core): number {
  return core.threads[0] ?? 0;
}

/** One physical core with all of its online hardware threads. */
interface Core {
  node: number;
  package: number;
  /** CPU numbers, ascending. */
  threads: number[];
}

/** CPUs whose core is not known are left out: ask `unplacedCpus` first. */
function coresOf(cpus: Cpu[]): Core[] {
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
function unplacedCpus(cpus: Cpu[]): number[] {
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

/**
 * A kind of cores. Many processors mix fast and slow ones, and a benchmark that is moved from one to another measures
 * the move. https://docs.kernel.org/scheduler/sched-capacity.html
 */
interface Kind {
  /** For people, before the word "cores"; '' where the machine has one kind. */
  name: string;
  cpus: Set<number>;
}

/** Cores within a tenth are one kind: makers let a few of their best cores run a little faster than the rest. */
const ALIKE = 0.9;

const TYPES: Cpu['type'][] = ['performance', 'efficiency', null];

/** Fastest first; a machine whose cores are alike, or that tells nothing of them, has one kind. */
function kindsOf(cpus: Cpu[]): Kind[] {
  const speed = speedOf(cpus);
  const classes = TYPES.flatMap((type) => {
    const members = cpus.filter((cpu) => cpu.type === type);
    return speedClasses(members, speed.of).map((ofClass) => ({ type, cpus: ofClass }));
  });
  return classes.map(({ type, cpus: members }) => ({
    name: classes.length < 2 ? '' : nameOf(type, classes.filter((one) => one.type === type).length, members, speed),
    cpus: new Set(members.map((cpu) => cpu.id)),
  }));
}

interface Speed {
  of: (cpu: Cpu) => number;
  text: (cpu: Cpu) => string;
}

/** A figure counts only when every CPU has it: half of them would make kinds of what is merely unknown. */
function speedOf(cpus: Cpu[]): Speed {
  const capacities = new Set(cpus.map((cpu) => cpu.capacity));
  if (!capacities.has(null) && capacities.size > 1) {
    return { of: (cpu) => cpu.capacity ?? 0, text: (cpu) => `capacity-${cpu.capacity}` };
  }
  if (cpus.some((cpu) => cpu.maxKhz === null)) return { of: () => 0, text: () => 'untyped' };
  return { of: (cpu) => cpu.maxKhz ?? 0, text: (cpu) => `${Math.round((cpu.maxKhz ?? 0) / 1000)} MHz` };
}

function speedClasses(cpus: Cpu[], speed: Speed['of']): Cpu[][] {
  const classes: { fastest: number; members: Cpu[] }[] = [];
  for (const cpu of cpus.toSorted((a, b) => speed(b) - speed(a) || a.id - b.id)) {
    const last = classes.at(-1);
    if (last !== undefined && speed(cpu) >= last.fastest * ALIKE) last.members.push(cpu);
    else classes.push({ fastest: speed(cpu), members: [cpu] });
  }
  return classes.map(({ members }) => members);
}

function nameOf(type: Cpu['type'], classesOfType: number, members: Cpu[], speed: Speed): string {
  const [fastest] = members;
  const text = fastest === undefined ? '' : speed.text(fastest);
  if (type === null) return text;
  return classesOfType > 1 ? `${text} ${type}` : type;
}
