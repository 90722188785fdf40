/** What makes two runs' numbers comparable, as one key: a hash of the hard facts of the host, the engine and the suite. */
import { FACT_ROWS, type Facts } from '../isolation/facts.ts';
import { formatCpuList, readCpuList } from '../model/cpu-list.ts';
import type { Grade } from '../model/host.ts';
import type { ShieldFacts } from '../model/isolation.ts';
import type { Cpu, HostFacts } from '../model/ports/host.ts';
import type { Environment, Json } from '../model/run.ts';
import { keyOf } from './key.ts';

/** Raised when fields or the way of measuring change so that older numbers no longer compare; part of every key. */
const KEY_VERSION = 2;

/** Kernels reserve a little more or less memory from boot to boot. */
const MEMORY_STEP = 256 * 1024 * 1024;

/** What the host does not know: how this suite is run on it. */
export interface Conditions {
  /** Its name; one more runtime that records isolation as another does is another environment all the same. */
  runtime: string;
  /** Whether it holds the suite to its limits; where it cannot, they say nothing. */
  confined: boolean;
  /** What isolation was asked for. */
  requested: Facts;
  engine?: {
    name: string;
    version: string;
    containerd?: string | null;
    /** Version of the program that starts containers. */
    runc?: string | null;
    cgroupDriver?: string | null;
    /** Name of that program when it is not runc: a sandbox (runsc, kata) measures differently, so it is hard. */
    ociRuntime?: string | null;
  };
  tmpBytes: number;
  shield: ShieldFacts['mode'];
  /** Name or hash of the system call filter; null without one. */
  seccomp: string | null;
  /**
   * `Speculation_Store_Bypass` of /proc/self/status inside: kernels before 5.16 switch the mitigation on for whoever has
   * a filter. Known after the first invocation; null before, and where nothing was measured.
   */
  speculation: string | null;
  /** Name that the user gives to machines declared the same; it takes the place of the machine's own id. */
  pool?: string | undefined;
  definition: {
    argv: string[];
    env: Record<string, string>;
  };
  /** Digest of the image that the benchmark's is built on. */
  baseImage: string | null;
  grade: Grade | null;
}

/**
 * Hard fields make the key: one difference, and runs are not compared. Soft fields are told, no more. How many
 * invocations are made changes how sure a result is, not what is measured, so it is in neither.
 */
export function fingerprint(host: HostFacts, conditions: Conditions): Environment {
  const hard = { 'key version': KEY_VERSION, ...hardOfHost(host, conditions.pool), ...hardOfRun(host, conditions) };
  return {
    key: keyOf(hard),
    hard,
    soft: softFields(host, conditions),
  };
}

function hardOfHost(host: HostFacts, pool: string | undefined): Record<string, Json> {
  return {
    machine: pool === undefined ? host.machine : `pool ${pool}`,
    virtualization: host.virtualization,
    architecture: host.architecture,
    kernel: host.kernel,
    'kernel parameters': [...host.kernelParameters].sort(),
    mitigations: host.mitigations === null ? null : { ...host.mitigations },
    'cpu model': host.cpuModel,
    microcode: host.microcode,
    'online cpus': formatCpuList(host.cpus.map((cpu) => cpu.id)),
    'numa nodes': nodesOf(host.cpus),
    smt: host.smt,
    governor: host.governor,
    'scaling driver': host.scalingDriver,
    'scaling mode': host.scalingMode,
    'frequency limits': host.frequencyLimits,
    turbo: host.turbo,
    clocksource: host.clocksource,
    'memory bytes': inSteps(host.memoryBytes),
    'memory of nodes': memoryOf(host.nodes),
    'transparent huge pages': host.transparentHugePages,
    'numa balancing': host.numaBalancing,
    swap: host.swapBytes > 0,
    cgroup: host.cgroup,
  };
}

function hardOfRun(host: HostFacts, conditions: Conditions): Record<string, Json> {
  const { requested, engine, definition } = conditions;
  return {
    runtime: conditions.runtime,
    'oci runtime': engine?.ociRuntime ?? null,
    ...fieldsOf(requested),
    'pinned cores': coresOf(requested.cpus, host.cpus),
    shield: conditions.shield,
    // Which filter, and not only that there is one.
    seccomp: conditions.seccomp,
    'speculative store bypass': conditions.speculation,
    'tmp size': conditions.confined ? conditions.tmpBytes : null,
    command: [...definition.argv],
    'command environment': Object.entries(definition.env)
      .map(([name, value]) => `${name}=${value}`)
      .sort(),
  };
}

function fieldsOf(requested: Facts): Record<string, Json> {
  const fields: Record<string, Json> = {};
  for (const [name, { key }] of FACT_ROWS) if (key !== undefined) fields[key.field] = requested[name];
  return fields;
}

function softFields(host: HostFacts, { engine, baseImage, grade }: Conditions): Record<string, Json> {
  return {
    engine: engine === undefined ? null : `${engine.name} ${engine.version}`,
    containerd: engine?.containerd ?? null,
    runc: engine?.runc ?? null,
    'cgroup driver': engine?.cgroupDriver ?? null,
    'base image': baseImage,
    distribution: host.distribution,
    bios: host.biosVersion,
    'same-page merging': host.samePageMerging,
    'doctor grade': grade,
  };
}

function inSteps(bytes: number): number {
  return Math.round(bytes / MEMORY_STEP) * MEMORY_STEP;
}

/** "0: 8589934592" a node: a module that was moved to another slot changes how fast memory is. */
function memoryOf(nodes: HostFacts['nodes']): string[] {
  return nodes
    .toSorted((a, b) => a.id - b.id)
    .map(({ id, memoryBytes }) => `${id}: ${memoryBytes === null ? 'unknown' : inSteps(memoryBytes)}`);
}

/** "0: 0-3" a node. */
function nodesOf(cpus: Cpu[]): string[] {
  const nodes = [...new Set(cpus.map((cpu) => cpu.node))].sort((a, b) => a - b);
  return nodes.map((node) => `${node}: ${formatCpuList(cpus.filter((cpu) => cpu.node === node).map((cpu) => cpu.id))}`);
}

/**
 * All hardware threads of each core that a pinned CPU is on: half a core and a whole one do not compare. Null when
 * nothing is pinned, or the cores are not known.
 */
function coresOf(pinned: string | null, cpus: Cpu[]): string[] | null {
  if (pinned === null) return null;
  const chosen = new Set(readCpuList(pinned));
  const members = cpus.filter((cpu) => chosen.has(cpu.id));
  if (members.some((cpu) => cpu.core === null)) return null;
  const coreOf = (cpu: Cpu) => `${cpu.package}/${cpu.core}`;
  return [...new Set(members.map(coreOf))]
    .map((core) => formatCpuList(cpus.filter((cpu) => coreOf(cpu) === core).map((cpu) => cpu.id)))
    .sort();
}
