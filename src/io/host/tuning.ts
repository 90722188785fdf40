/** Settings of the machine that change how fast it is: frequency, memory, mitigations. */
import type { Cpu, HostFacts } from '../../model/ports/host.ts';
import type { HostTree } from './sysfs.ts';

const CPU = 'sys/devices/system/cpu';

/** Names are the kernel's; their texts are one line. */
const MOST_MITIGATIONS = 64;
const LONGEST_MITIGATION = 300;

export type Tuning = Pick<
  HostFacts,
  | 'smt'
  | 'governor'
  | 'scalingDriver'
  | 'scalingMode'
  | 'frequencyLimits'
  | 'turbo'
  | 'transparentHugePages'
  | 'numaBalancing'
  | 'samePageMerging'
  | 'mitigations'
  | 'clocksource'
>;

export function readTuning(tree: HostTree, cpus: Cpu[]): Tuning {
  const ofCpus = (read: (folder: string) => string | null): string | null =>
    agreed(cpus.map(({ id }) => read(`${CPU}/cpu${id}/cpufreq`)));
  return {
    smt: tree.read(`${CPU}/smt/control`),
    governor: ofCpus((folder) => tree.read(`${folder}/scaling_governor`)),
    scalingDriver: ofCpus((folder) => tree.read(`${folder}/scaling_driver`)),
    scalingMode: tree.read(`${CPU}/intel_pstate/status`) ?? tree.read(`${CPU}/amd_pstate/status`),
    frequencyLimits: ofCpus((folder) => {
      const limits = [tree.readNumber(`${folder}/scaling_min_freq`), tree.readNumber(`${folder}/scaling_max_freq`)];
      return limits.includes(null) ? null : limits.join('-');
    }),
    turbo: readTurbo(tree),
    transparentHugePages: /\[(\w+)\]/.exec(tree.read('sys/kernel/mm/transparent_hugepage/enabled') ?? '')?.[1] ?? null,
    numaBalancing: tree.read('proc/sys/kernel/numa_balancing'),
    samePageMerging: tree.read('sys/kernel/mm/ksm/run'),
    mitigations: readMitigations(tree),
    clocksource: tree.read('sys/devices/system/clocksource/clocksource0/current_clocksource'),
  };
}

/** One word when all CPUs agree, all of their words otherwise. */
function agreed(words: (string | null)[]): string | null {
  const known = words.filter((word) => word !== null);
  return known.length === 0 ? null : [...new Set(known)].sort().join(',');
}

function readTurbo(tree: HostTree): string | null {
  const noTurbo = tree.read(`${CPU}/intel_pstate/no_turbo`);
  if (noTurbo !== null) return noTurbo === '1' ? 'off' : 'on';
  const boost = tree.read(`${CPU}/cpufreq/boost`);
  return boost === null ? null : boost === '0' ? 'off' : 'on';
}

/**
 * What the processor is not affected by costs nothing. What is said of virtual machines (`KVM:`, `VMX:`) changes when
 * the first of them is started, and nothing changes for us.
 * https://docs.kernel.org/admin-guide/hw-vuln/index.html
 */
function readMitigations(tree: HostTree): Record<string, string> | null {
  const folder = `${CPU}/vulnerabilities`;
  const names = tree.names(folder).filter((name) => /^\w{1,64}$/.test(name));
  if (names.length === 0) return null;
  const rows = names.slice(0, MOST_MITIGATIONS).flatMap((name) => {
    const parts = (tree.read(`${folder}/${name}`) ?? '').slice(0, LONGEST_MITIGATION).split(/;\s*/);
    const text = parts.filter((part) => !/^(KVM|VMX):/.test(part)).join('; ');
    return text === '' || text === 'Not affected' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(rows);
}
