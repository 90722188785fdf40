/** The machine as its own files describe it. What cannot be read is null, never a guess. */
import os from 'node:os';
import type { Host, HostFacts } from '../../model/ports/host.ts';
import { readAllowed, readCpus, readNodes, readOffline } from './cpus.ts';
import { cpuModelOf, readBios, readMachine, readProcessor, readVirtualization } from './identity.ts';
import { HostTree } from './sysfs.ts';
import { readTuning } from './tuning.ts';

/** Kernel parameters, by name or by the beginning of a name, that change what a benchmark can measure. */
const TELLING_PARAMETERS =
  /^(isolcpus|nohz|nohz_full|rcu_nocb\w*|irqaffinity|kthread_cpus|skew_tick|nosoftlockup|nowatchdog|nmi_watchdog|threadirqs|preempt|nosmt|maxcpus|nr_cpus|mitigations|(no)?spec\w*|l1tf|mds|tsx\w*|retbleed|kpti|pti|nopti|idle|cpuidle\S*|processor\.max_cstate|intel_idle\.max_cstate|intel_pstate|amd_pstate|cpufreq\S*|tsc|clocksource|transparent_hugepage|(default_)?hugepages\w*|numa|numa_balancing|norandmaps|swapaccount|cgroup\w*|systemd\.unified_cgroup_hierarchy|psi|mem)(=|$)/;

/** Files that tell what a cgroup has used; those of the benchmark's own have the same owner and mode. */
const COUNTERS = {
  v2: ['sys/fs/cgroup/cpu.stat', 'sys/fs/cgroup/memory.stat'],
  v1: ['sys/fs/cgroup/cpuacct/cpuacct.usage', 'sys/fs/cgroup/memory/memory.max_usage_in_bytes'],
} as const;

/**
 * Facts of the Linux machine whose files are below `root`; of any other system, when `root` is the real one, as much as
 * Node itself tells.
 */
export function linuxHost(root = '/'): Pick<Host, 'facts'> {
  const bare = root === '/' && process.platform !== 'linux';
  return { facts: async () => (bare ? readPortableFacts() : readLinuxFacts(new HostTree(root))) };
}

/** The one fact that setting up needs, without reading all the others for it. */
export function cgroupVersion(): HostFacts['cgroup'] {
  return readCgroup(new HostTree('/'));
}

/** Every system: Node does not tell siblings, but ARM processors outside of Linux have none. */
export function readPortableFacts(architecture = process.arch): HostFacts {
  const cpus = os.cpus();
  const alone = architecture === 'arm64';
  const unknown = { node: 0, package: 0, type: null, capacity: null, maxKhz: null };
  return {
    machine: null,
    virtualization: null,
    architecture: os.machine(),
    kernel: os.release(),
    kernelParameters: [],
    cpuModel: cpus[0]?.model ?? null,
    microcode: null,
    cpus: cpus.map((_, id) => ({ ...unknown, id, core: alone ? id : null })),
    offlineCpus: [],
    allowedCpus: null,
    memoryBytes: os.totalmem(),
    nodes: [],
    smt: null,
    governor: null,
    scalingDriver: null,
    scalingMode: null,
    frequencyLimits: null,
    turbo: null,
    transparentHugePages: null,
    numaBalancing: null,
    samePageMerging: null,
    mitigations: null,
    clocksource: null,
    swapBytes: 0,
    cgroup: null,
    cgroupReadable: null,
    biosVersion: null,
    distribution: `${os.type()} ${os.release()}`,
  };
}

function readLinuxFacts(tree: HostTree): HostFacts {
  const processor = readProcessor(tree);
  const cpus = readCpus(tree);
  const memoryBytes = readMemory(tree, 'MemTotal') ?? os.totalmem();
  const cgroup = readCgroup(tree);
  return {
    machine: readMachine(tree),
    virtualization: readVirtualization(tree, processor),
    architecture: os.machine(),
    kernel: tree.read('proc/sys/kernel/osrelease') ?? os.release(),
    kernelParameters: readParameters(tree),
    cpuModel: cpuModelOf(processor),
    microcode: processor.get('microcode') ?? null,
    cpus,
    offlineCpus: readOffline(tree, cpus),
    allowedCpus: readAllowed(tree),
    memoryBytes,
    nodes: readNodes(tree, memoryBytes),
    ...readTuning(tree, cpus),
    swapBytes: readMemory(tree, 'SwapTotal') ?? 0,
    cgroup,
    cgroupReadable: cgroup === null ? null : !COUNTERS[cgroup].some((file) => tree.forbids(file)),
    biosVersion: readBios(tree),
    distribution: readDistribution(tree),
  };
}

/** What follows a lone `--` is for the first process, not for the kernel. */
function readParameters(tree: HostTree): string[] {
  const words = (tree.read('proc/cmdline') ?? '').split(/\s+/);
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? undefined : end).filter((word) => TELLING_PARAMETERS.test(word));
}

/** Bytes of a /proc/meminfo row, which is in KiB whatever it says. */
function readMemory(tree: HostTree, row: string): number | null {
  const kibibytes = new RegExp(`^${row}:\\s+(\\d{1,15}) kB$`, 'm').exec(tree.read('proc/meminfo') ?? '')?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) * 1024;
}

function readCgroup(tree: HostTree): 'v1' | 'v2' | null {
  if (tree.has('sys/fs/cgroup/cgroup.controllers')) return 'v2';
  return tree.has('sys/fs/cgroup/cpuset') ? 'v1' : null;
}

function readDistribution(tree: HostTree): string | null {
  const release = tree.read('etc/os-release') ?? tree.read('usr/lib/os-release') ?? '';
  return /^PRETTY_NAME=(["']?)(.+)\1$/m.exec(release)?.[2] ?? null;
}
