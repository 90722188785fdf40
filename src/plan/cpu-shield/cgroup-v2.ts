/**
 * cgroup v2: a cpuset partition, which takes its CPUs away from every other process at once. `root` and not `isolated`:
 * without load balancing all threads of a benchmark would stay on one CPU (kernel's cgroup-v2.rst, cpuset.cpus.partition).
 */
import { formatCpuList, readCpuList } from '../../model/cpu-list.ts';
import { cutText, quoted } from '../../text/quote.ts';
import type { Change } from './change.ts';

/** What the benchmark's cgroups below the partition are counted by; `cpuset` is the one that has to be there. */
const WANTED = ['cpuset', 'cpu', 'memory', 'pids', 'io'];

export type CgroupDriver = 'cgroupfs' | 'systemd';

/** A parent of containers has to be called a slice where systemd keeps the tree. */
export function partitionFolder(driver: CgroupDriver): string {
  return driver === 'systemd' ? 'pinbench.slice' : 'pinbench';
}

export function planPartition(
  root: { controllers: string[]; enabled: string[] },
  driver: CgroupDriver,
  benchmark: number[],
  memoryNodes: string,
): Change[] {
  const folder = partitionFolder(driver);
  const wanted = WANTED.filter((name) => root.controllers.includes(name));
  const missing = wanted.filter((name) => !root.enabled.includes(name));
  return [
    ...(missing.length > 0 ? [{ kind: 'enable' as const, folder: '', controllers: missing }] : []),
    {
      kind: 'make',
      folder,
      files: [
        ['cpuset.cpus', formatCpuList(benchmark)],
        ['cpuset.mems', memoryNodes],
      ],
    },
    { kind: 'write', file: `${folder}/cpuset.cpus.partition`, old: 'member', value: 'root' },
    { kind: 'enable', folder, controllers: wanted },
  ];
}

/**
 * What is wrong with a partition that was asked for, in a sentence; null when it stands. Writing the file succeeds
 * whatever comes of it: `readBack` is what it says afterwards, the others are `cpuset.cpus.effective`.
 */
export function verifyPartition(
  readBack: string,
  effective: { partition: string; root: string },
  benchmark: number[],
): { problem: string; fix: string } | null {
  if (readBack !== 'root') {
    const words = /\((.*)\)/.exec(readBack)?.[1] ?? readBack;
    const problem = `the kernel refused the partition: ${cutText(words, 200) || 'no reason given'}`;
    return { problem, fix: remedy(words) };
  }
  const wanted = formatCpuList(benchmark);
  if (formatCpuList(readCpuList(effective.partition) ?? []) !== wanted) {
    const problem = `the partition has the CPUs ${quoted(effective.partition, 80)} and not ${wanted}`;
    return {
      problem,
      fix: 'see what else on this host keeps cgroups of its own, and set run.shield to off meanwhile',
    };
  }
  const shared = (readCpuList(effective.root) ?? benchmark).filter((cpu) => benchmark.includes(cpu));
  if (shared.length > 0) {
    const problem = `everything else may still run on CPU ${formatCpuList(shared)} although the kernel says "root"`;
    return { problem, fix: 'set run.shield to off and report this with the kernel version' };
  }
  return null;
}

function remedy(words: string): string {
  if (/housekeeping|isolcpus|isolated cpu/i.test(words)) {
    return 'CPUs that isolcpus= isolates at boot cannot be in a partition: take it off the kernel command line (nohz_full=, rcu_nocbs= and isolcpus=managed_irq may stay) and reboot';
  }
  if (/exclusive/i.test(words)) {
    return 'another cgroup has claimed these CPUs: look for cpuset.cpus and cpuset.cpus.partition in the other folders of /sys/fs/cgroup, or choose other CPUs';
  }
  return 'choose other CPUs with run.cpus, or set run.shield to off';
}
