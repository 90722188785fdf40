/** What makes two runs' numbers comparable, as one key: a hash of the hard facts of the host, the engine and the suite. */
import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { formatCpuList, readCpuList } from './cpu-list.ts';
import type { Environment, Json, RunSpec } from './model.ts';
import type { Cpu, HostFacts } from './world.ts';

/** Raised when fields or the way of measuring change so that older numbers no longer compare; part of every key. */
const KEY_VERSION = 1;

/** Kernels reserve a little more or less memory from boot to boot. */
const MEMORY_STEP = 256 * 1024 * 1024;

/** What the host does not know: how this suite is run on it. */
export interface Conditions {
  runtime: 'docker' | 'host';
  engine?: {
    name: string;
    version: string;
    /** Version of the program that starts containers. */
    runc?: string | null;
    cgroupDriver?: string | null;
    /** Name of that program when it is not runc: a sandbox (runsc, kata) measures differently, so it is hard. */
    ociRuntime?: string | null;
  };
  /** CPU list and NUMA nodes in the kernel's notation; null when not pinned. */
  cpus: string | null;
  memoryNodes: string | null;
  spec: Pick<RunSpec, 'memoryBytes' | 'shmBytes' | 'tmpBytes' | 'pids'>;
  aslr: 'on' | 'off' | null;
  /** Name or hash of the system call filter; null without one. */
  seccomp: string | null;
  /** Name that the user gives to machines declared the same; it takes the place of the machine's own id. */
  pool?: string | undefined;
  definition: {
    argv: string[];
    env: Record<string, string>;
    user: string | null;
  };
}

/**
 * Hard fields make the key: one difference, and runs are not compared. Soft fields are told, no more. How many
 * invocations are made changes how sure a result is, not what is measured, so it is in neither.
 */
export function fingerprint(host: HostFacts, conditions: Conditions): Environment {
  const { engine, spec, pool, definition } = conditions;
  const inContainer = conditions.runtime === 'docker';
  const hard: Record<string, Json> = {
    'key version': KEY_VERSION,
    machine: pool === undefined ? host.machine : `pool ${pool}`,
    virtualization: host.virtualization,
    architecture: host.architecture,
    kernel: host.kernel,
    'kernel parameters': [...host.kernelParameters].sort(),
    'cpu model': host.cpuModel,
    microcode: host.microcode,
    'online cpus': formatCpuList(host.cpus.map((cpu) => cpu.id)),
    'numa nodes': nodesOf(host.cpus),
    smt: host.smt,
    governor: host.governor,
    turbo: host.turbo,
    'memory bytes': Math.round(host.memoryBytes / MEMORY_STEP) * MEMORY_STEP,
    'transparent huge pages': host.transparentHugePages,
    swap: host.swapBytes > 0,
    cgroup: host.cgroup,
    runtime: conditions.runtime,
    'oci runtime': engine?.ociRuntime ?? null,
    cpus: conditions.cpus,
    'memory nodes': conditions.memoryNodes,
    'pinned cores': coresOf(conditions.cpus, host.cpus),
    aslr: conditions.aslr,
    seccomp: conditions.seccomp,
    // The host runtime cannot hold a process to these limits, so there they say nothing.
    'memory limit': inContainer ? spec.memoryBytes : null,
    'shm size': inContainer ? spec.shmBytes : null,
    'tmp size': inContainer ? spec.tmpBytes : null,
    'pids limit': inContainer ? spec.pids : null,
    command: [...definition.argv],
    'command environment': Object.entries(definition.env)
      .map(([name, value]) => `${name}=${value}`)
      .sort(),
    user: definition.user,
  };
  const soft: Record<string, Json> = {
    engine: engine === undefined ? null : `${engine.name} ${engine.version}`,
    runc: engine?.runc ?? null,
    'cgroup driver': engine?.cgroupDriver ?? null,
    distribution: host.distribution,
  };
  return { key: createHash('sha256').update(canonicalJson(hard)).digest('hex'), hard, soft };
}

/** "0: 0-3" a node. */
function nodesOf(cpus: Cpu[]): string[] {
  const nodes = [...new Set(cpus.map((cpu) => cpu.node))].sort((a, b) => a - b);
  return nodes.map((node) => `${node}: ${formatCpuList(cpus.filter((cpu) => cpu.node === node).map((cpu) => cpu.id))}`);
}

/** All hardware threads of each core that a pinned CPU is on: half a core and a whole one do not compare. */
function coresOf(pinned: string | null, cpus: Cpu[]): string[] | null {
  if (pinned === null) return null;
  const chosen = new Set(readCpuList(pinned));
  const coreOf = (cpu: Cpu) => `${cpu.package}/${cpu.core}`;
  const cores = new Set(cpus.filter((cpu) => chosen.has(cpu.id)).map(coreOf));
  return [...cores]
    .map((core) => formatCpuList(cpus.filter((cpu) => coreOf(cpu) === core).map((cpu) => cpu.id)))
    .sort();
}
