/** The machine as its own files describe it. What cannot be read is null, never a guess. */
import { createHmac } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readCpuList } from '../cpu-list.ts';
import type { Cpu, Host, HostFacts } from '../world.ts';

/** Keeps the hash of a machine's id from being found in tables of plain hashes. */
const SALT = 'pinbench';

/** Kernel parameters, by name or by the beginning of a name, that change what a benchmark can measure. */
const TELLING_PARAMETERS =
  /^(isolcpus|nohz|nohz_full|rcu_nocb\w*|irqaffinity|kthread_cpus|skew_tick|nosoftlockup|nowatchdog|nmi_watchdog|threadirqs|preempt|nosmt|maxcpus|nr_cpus|mitigations|(no)?spec\w*|l1tf|mds|tsx\w*|retbleed|kpti|pti|nopti|idle|cpuidle\S*|processor\.max_cstate|intel_idle\.max_cstate|intel_pstate|amd_pstate|cpufreq\S*|tsc|clocksource|transparent_hugepage|(default_)?hugepages\w*|numa|numa_balancing|norandmaps|swapaccount|cgroup\w*|systemd\.unified_cgroup_hierarchy|psi|mem)(=|$)/;

/**
 * Facts of the Linux machine whose files are below `root`; of any other system, when `root` is the real one, as much as
 * Node itself tells.
 */
export function linuxHost(root = '/'): Host {
  const bare = root === '/' && process.platform !== 'linux';
  return { facts: async () => (bare ? readPortableFacts() : readLinuxFacts(new Tree(root))) };
}

/** Every system: each CPU a core of its own, since Node does not tell siblings. */
export function readPortableFacts(): HostFacts {
  const cpus = os.cpus();
  return {
    machine: null,
    virtualization: null,
    architecture: os.machine(),
    kernel: os.release(),
    kernelParameters: [],
    cpuModel: cpus[0]?.model ?? null,
    microcode: null,
    cpus: cpus.map((_, id) => ({ id, core: id, package: 0, node: 0 })),
    memoryBytes: os.totalmem(),
    smt: null,
    governor: null,
    turbo: null,
    transparentHugePages: null,
    swapBytes: 0,
    cgroup: null,
    distribution: `${os.type()} ${os.release()}`,
  };
}

/** Small text files below a root folder. */
class Tree {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Trimmed content; null when it is not there, not for us, or empty. */
  read(file: string): string | null {
    try {
      return readFileSync(path.join(this.#root, file), 'utf8').trim() || null;
    } catch (thrown) {
      if (isUnreadable(thrown)) return null;
      throw thrown;
    }
  }

  has(file: string): boolean {
    return existsSync(path.join(this.#root, file));
  }

  /** Numbers of the entries named like `node3`, ascending. */
  numbered(folder: string, prefix: string): number[] {
    let entries: Dirent[];
    try {
      entries = readdirSync(path.join(this.#root, folder), { withFileTypes: true });
    } catch (thrown) {
      if (isUnreadable(thrown)) return [];
      throw thrown;
    }
    const names = entries.map((entry) => entry.name).filter((name) => name.startsWith(prefix));
    const digits = names.map((name) => name.slice(prefix.length)).filter((rest) => /^\d+$/.test(rest));
    return digits.map(Number).sort((a, b) => a - b);
  }
}

/** Absent, not ours, or (EINVAL and what follows) a setting that this driver has a file for but no answer. */
const UNREADABLE = new Set(
  'ENOENT ENOTDIR EISDIR ELOOP EACCES EPERM EINVAL EIO ENXIO ENODEV ENODATA EBUSY EOPNOTSUPP ENOTSUP'.split(' '),
);

function isUnreadable(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && UNREADABLE.has(`${thrown.code}`);
}

function readLinuxFacts(tree: Tree): HostFacts {
  const processor = readProcessor(tree);
  const cpus = readCpus(tree);
  return {
    machine: readMachine(tree),
    virtualization: readVirtualization(tree, processor),
    architecture: os.machine(),
    kernel: tree.read('proc/sys/kernel/osrelease') ?? os.release(),
    kernelParameters: readParameters(tree),
    cpuModel: readCpuModel(processor),
    microcode: processor.get('microcode') ?? null,
    cpus,
    memoryBytes: readMemory(tree, 'MemTotal') ?? os.totalmem(),
    smt: tree.read('sys/devices/system/cpu/smt/control'),
    governor: readGovernor(tree, cpus),
    turbo: readTurbo(tree),
    transparentHugePages: /\[(\w+)\]/.exec(tree.read('sys/kernel/mm/transparent_hugepage/enabled') ?? '')?.[1] ?? null,
    swapBytes: readMemory(tree, 'SwapTotal') ?? 0,
    cgroup: readCgroup(tree),
    distribution: readDistribution(tree),
  };
}

/** Fields of the first processor in /proc/cpuinfo. */
function readProcessor(tree: Tree): Map<string, string> {
  const [first = ''] = (tree.read('proc/cpuinfo') ?? '').split(/\n\s*\n/);
  const fields = first.split('\n').map((line) => /^([^\t:]+?)\s*:\s*(.*)$/.exec(line));
  return new Map(fields.flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2].trim()] as const] : [])));
}

function readCpus(tree: Tree): Cpu[] {
  const nodes = new Map<number, number>();
  for (const node of tree.numbered('sys/devices/system/node', 'node')) {
    for (const id of readCpuList(tree.read(`sys/devices/system/node/node${node}/cpulist`) ?? '') ?? []) {
      nodes.set(id, node);
    }
  }
  return readOnline(tree).map((id) => {
    const topology = `sys/devices/system/cpu/cpu${id}/topology`;
    // The kernel's own core numbers repeat in each die or cluster; the lowest CPU of a core is unique everywhere.
    const siblings = tree.read(`${topology}/core_cpus_list`) ?? tree.read(`${topology}/thread_siblings_list`) ?? '';
    return {
      id,
      core: readCpuList(siblings)?.[0] ?? id,
      // -1 where the firmware does not tell.
      package: Math.max(0, Number(tree.read(`${topology}/physical_package_id`)) || 0),
      node: nodes.get(id) ?? 0,
    };
  });
}

function readOnline(tree: Tree): number[] {
  const online = readCpuList(tree.read('sys/devices/system/cpu/online') ?? '') ?? [];
  if (online.length > 0) return online;
  const numbers = [...(tree.read('proc/cpuinfo') ?? '').matchAll(/^processor\s*:\s*(\d+)$/gm)];
  return numbers.length > 0 ? numbers.map(([, id]) => Number(id)) : os.cpus().map((_, id) => id);
}

/** Maker, family, model and stepping with the name: one name is sold with several steppings. */
function readCpuModel(processor: Map<string, string>): string | null {
  const name = processor.get('model name');
  const part = (...names: string[]) => names.map((field) => processor.get(field) ?? '?').join('/');
  if (name !== undefined && processor.has('vendor_id')) {
    return `${name} (${part('vendor_id', 'cpu family', 'model', 'stepping')})`;
  }
  if (!processor.has('CPU part')) return name ?? null;
  const arm = `ARM ${part('CPU implementer', 'CPU part', 'CPU variant', 'CPU revision')}`;
  return name === undefined ? arm : `${name} (${arm})`;
}

function readMachine(tree: Tree): string | null {
  const id = tree.read('etc/machine-id') ?? tree.read('var/lib/dbus/machine-id');
  // Images that are to be cloned carry the word "uninitialized", which would make all of their clones one machine.
  if (id === null || !/^[0-9a-f]{32}$/.test(id)) return null;
  return createHmac('sha256', SALT).update(id).digest('hex');
}

const VENDORS: [RegExp, string][] = [
  [/vmware/i, 'vmware'],
  [/innotek|virtualbox/i, 'virtualbox'],
  [/microsoft corporation virtual machine/i, 'hyper-v'],
  [/\bxen\b/i, 'xen'],
  [/parallels/i, 'parallels'],
  [/bhyve/i, 'bhyve'],
  [/qemu|bochs|kvm|google compute engine|openstack|digitalocean|hetzner vserver/i, 'kvm'],
  [/^(?!.*\.metal).*amazon ec2/i, 'kvm'],
];

/** `none`, or what is known of the hypervisor (`vm` when only that there is one), and whether we are in a container. */
function readVirtualization(tree: Tree, processor: Map<string, string>): string | null {
  const machine = readHypervisor(tree, processor);
  const inContainer = ['.dockerenv', 'run/.containerenv', 'run/systemd/container'].some((file) => tree.has(file));
  if (!inContainer) return machine;
  return machine === null || machine === 'none' ? 'container' : `container on ${machine}`;
}

function readHypervisor(tree: Tree, processor: Map<string, string>): string | null {
  if (/microsoft/i.test(tree.read('proc/sys/kernel/osrelease') ?? '')) return 'wsl';
  const xen = tree.read('sys/hypervisor/type');
  if (xen !== null) return xen;
  const dmi = ['sys_vendor', 'product_name', 'board_vendor', 'bios_vendor']
    .map((name) => tree.read(`sys/class/dmi/id/${name}`) ?? '')
    .join(' ')
    .trim();
  const vendor = VENDORS.find(([pattern]) => pattern.test(dmi))?.[1];
  if (vendor !== undefined) return vendor;
  if (tree.has('proc/device-tree/hypervisor')) return 'vm';
  // Only x86 has a flag for it; elsewhere its absence says nothing.
  const flags = processor.get('flags');
  if (flags === undefined) return null;
  return /\bhypervisor\b/.test(flags) ? 'vm' : 'none';
}

/** What follows a lone `--` is for the first process, not for the kernel. */
function readParameters(tree: Tree): string[] {
  const words = (tree.read('proc/cmdline') ?? '').split(/\s+/);
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? undefined : end).filter((word) => TELLING_PARAMETERS.test(word));
}

/** Bytes of a /proc/meminfo row, which is in KiB whatever it says. */
function readMemory(tree: Tree, row: string): number | null {
  const kibibytes = new RegExp(`^${row}:\\s+(\\d+) kB$`, 'm').exec(tree.read('proc/meminfo') ?? '')?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) * 1024;
}

/** One word when all CPUs agree, all of them otherwise. */
function readGovernor(tree: Tree, cpus: Cpu[]): string | null {
  const governors = cpus.map(({ id }) => tree.read(`sys/devices/system/cpu/cpu${id}/cpufreq/scaling_governor`));
  const known = governors.filter((governor) => governor !== null);
  return known.length === 0 ? null : [...new Set(known)].sort().join(',');
}

function readTurbo(tree: Tree): string | null {
  const noTurbo = tree.read('sys/devices/system/cpu/intel_pstate/no_turbo');
  if (noTurbo !== null) return noTurbo === '1' ? 'off' : 'on';
  const boost = tree.read('sys/devices/system/cpu/cpufreq/boost');
  return boost === null ? null : boost === '0' ? 'off' : 'on';
}

function readCgroup(tree: Tree): 'v1' | 'v2' | null {
  if (tree.has('sys/fs/cgroup/cgroup.controllers')) return 'v2';
  return tree.has('sys/fs/cgroup/cpuset') ? 'v1' : null;
}

function readDistribution(tree: Tree): string | null {
  const release = tree.read('etc/os-release') ?? tree.read('usr/lib/os-release') ?? '';
  return /^PRETTY_NAME=(["']?)(.+)\1$/m.exec(release)?.[2] ?? null;
}
