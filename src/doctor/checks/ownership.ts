/** Checks: who else may run on the benchmark's CPUs. */
import { formatCpuList, readCpuList } from '../../model/cpu-list.ts';
import { type Check, type CheckOutcome, fail, na, pass, unknown, unreadable, warn } from '../check.ts';
import {
  benchmarkCpusIn,
  benchmarkList,
  canPartition,
  cpusText,
  filesLike,
  hasSystemd,
  housekeeping,
  isVirtual,
  knownText,
  type Machine,
  NOHZ_FULL,
  othersList,
  usesCgroup2,
} from '../machine.ts';
import { AFTER_ENGINE } from './engine-fix.ts';

export const ownershipChecks: Check[] = [
  {
    id: 'virtualization',
    title: 'Bare metal or a virtual machine',
    group: 'ownership',
    files: ['/proc/cpuinfo'],
    evaluate: (machine) => {
      const expected = 'no hypervisor below this system';
      if (machine.virtualization === null) return unknown('the processor does not report it', expected);
      if (machine.virtualization === 'none') return pass('bare metal', expected);
      if (!isVirtual(machine)) return warn('inside a container: the host is seen only in part', expected);
      const why = 'others may share its CPUs, and clock frequency, turbo and true core siblings are hidden';
      return warn(`virtual machine (${machine.virtualization}): ${why}; never above grade C`, expected);
    },
    fix: () => 'move to a bare-metal machine; no setting inside a virtual machine can compensate for it',
    reversible: false,
  },
  {
    id: 'benchmark-cpus',
    title: 'CPUs left to everything else',
    group: 'ownership',
    files: ['/sys/devices/system/cpu/online'],
    evaluate: (machine) => {
      const expected = 'CPU 0 and its siblings, at least, left to the system';
      const seen = `benchmark ${benchmarkList(machine)}, everything else ${formatCpuList(housekeeping(machine)) || 'none'}`;
      if (housekeeping(machine).length === 0) return fail(seen, expected);
      return machine.benchmark.includes(0) ? warn(seen, expected) : pass(seen, expected);
    },
    fix: () => 'use a machine with two physical cores or more, and `run.cpus: auto`',
  },
  {
    id: 'cgroup-version',
    title: 'Control groups',
    group: 'ownership',
    files: ['/sys/fs/cgroup/cgroup.controllers', '/proc/cgroups'],
    evaluate: evaluateCgroup,
    fix: (machine) =>
      hasSystemd(machine)
        ? 'kernel parameter systemd.unified_cgroup_hierarchy=1, or a distribution with cgroup v2'
        : 'a system whose first process mounts cgroup v2, as current distributions do',
    needsReboot: true,
    hard: true,
  },
  {
    id: 'partition',
    title: 'CPU partition',
    group: 'ownership',
    files: [
      '/sys/fs/cgroup/*/cpuset.cpus.partition',
      '/sys/fs/cgroup/*/cpuset.cpus.effective',
      '/sys/fs/cgroup/*/*/cpuset.cpus.partition',
      '/sys/fs/cgroup/*/*/cpuset.cpus.effective',
    ],
    evaluate: evaluatePartition,
    fix: (machine) => {
      if (machine.engine.unreachable !== null) return `${AFTER_ENGINE}: without a container no run is shielded`;
      return usesCgroup2(machine)
        ? 'run pinbench as root with `run.shield: auto`; for one that is invalid: echo member > its cpuset.cpus.partition'
        : 'use cgroup v2; on v1 `run.shield: on` as root moves other tasks away for each run';
    },
    hard: true,
  },
  {
    id: 'other-tasks',
    title: 'Other processes',
    group: 'ownership',
    files: ['/proc/1/status'],
    evaluate: (machine) => evaluateTask(machine, '/proc/1/status', /./, machine.root),
    fix: (machine) =>
      hasSystemd(machine)
        ? `systemctl set-property --runtime system.slice AllowedCPUs=${othersList(machine)} (and user.slice, init.scope)`
        : `taskset --all-tasks --cpu-list --pid ${othersList(machine)} PID, for each; with an engine, the shield of a run as root does it`,
    needsRoot: true,
  },
  {
    id: 'kernel-threads',
    title: 'Kernel threads',
    group: 'ownership',
    files: ['/proc/2/status'],
    evaluate: (machine) => evaluateTask(machine, '/proc/2/status', /^Name:\s*kthreadd$/m, canPartition(machine)),
    fix: (machine) => {
      const boot = machine.files.has(NOHZ_FULL) ? `, or kernel parameter nohz_full=${benchmarkList(machine)}` : '';
      return `a shield for the run (an engine, cgroup v2, root)${boot}`;
    },
  },
  {
    id: 'isolcpus',
    title: 'CPUs without load balancing (isolcpus)',
    group: 'ownership',
    files: ['/sys/devices/system/cpu/isolated', '/proc/cmdline'],
    evaluate: (machine) => {
      const expected = 'none: the scheduler spreads no threads over such CPUs, all of a program stay on one';
      const isolated = knownText(machine, '/sys/devices/system/cpu/isolated');
      if (isolated === null) return unreadable('/sys/devices/system/cpu/isolated', expected);
      if (isolated === '') return pass('none', expected);
      const ours = benchmarkCpusIn(machine, isolated);
      if (ours === null) return unknown(isolated, expected);
      const seen = `isolcpus=domain has ${cpusText(isolated)}; it rules out a CPU partition`;
      return ours.length > 1
        ? fail(`${seen}; all threads of a benchmark share one CPU`, expected)
        : warn(seen, expected);
    },
    fix: (machine) => `replace the kernel parameter isolcpus=... by isolcpus=managed_irq,${benchmarkList(machine)}`,
    needsReboot: true,
  },
  {
    id: 'cpu-quota',
    title: 'Limit on CPU time (CFS quota)',
    group: 'ownership',
    files: ['/proc/self/cgroup', '/sys/fs/cgroup{own}/cpu.max', '/sys/fs/cgroup/cpu{own}/cpu.cfs_quota_us'],
    evaluate: (machine) => {
      const expected = 'none: a quota pauses a benchmark in the middle of its work';
      if (knownText(machine, '/proc/self/cgroup') === null) return unreadable('/proc/self/cgroup', expected);
      const quotas = filesLike(machine, /^\/sys\/fs\/cgroup\/.*cpu\.(?:max|cfs_quota_us)$/);
      const limited = quotas.filter(({ text }) => !/^(max\b|-1$)/.test(text));
      return limited.length === 0
        ? pass('none', expected)
        : fail(limited.map(({ path, text }) => `${path}: ${text}`).join('; '), expected);
    },
    fix: (machine) =>
      hasSystemd(machine)
        ? 'systemctl set-property --runtime <the runner’s unit> CPUQuota= ; never --cpus in Docker'
        : 'start the container of the runner without a limit on CPU time (docker run --cpus, limits.cpu of a pod)',
    needsRoot: true,
  },
];

function evaluateCgroup(machine: Machine): CheckOutcome {
  const expected = 'cgroup v2 with the cpuset controller';
  const controllers = knownText(machine, '/sys/fs/cgroup/cgroup.controllers');
  if (usesCgroup2(machine)) {
    if (controllers === null) return unreadable('/sys/fs/cgroup/cgroup.controllers', expected);
    return /\bcpuset\b/.test(controllers) ? pass('v2', expected) : fail('v2 without the cpuset controller', expected);
  }
  const old = knownText(machine, '/proc/cgroups');
  if (old === null) return unreadable('/proc/cgroups', expected);
  return /^cpuset\s+[1-9]\d*\s+\d+\s+1$/m.test(old)
    ? warn('v1: CPUs can be pinned, but not partitioned', expected)
    : fail('v1 without the cpuset controller: nothing can be pinned', expected);
}

/** https://docs.kernel.org/admin-guide/cgroup-v2.html, "cpuset.cpus.partition": writing succeeds even when it is refused. */
function evaluatePartition(machine: Machine): CheckOutcome {
  const expected = `a valid partition \`root\` with ${cpusText(benchmarkList(machine))}, or the right to make one for each run`;
  const found = filesLike(machine, /^(.*)\/cpuset\.cpus\.partition$/).filter(({ text }) => text !== 'member');
  const invalid = found.filter(({ text }) => text.includes('invalid'));
  if (invalid.length > 0) return fail(invalid.map(({ path, text }) => `${path}: ${text}`).join('; '), expected);
  for (const { parts, text } of found) {
    const cpus = readCpuList(knownText(machine, `${parts[0]}/cpuset.cpus.effective`) ?? '') ?? [];
    if (!machine.benchmark.every((id) => cpus.includes(id))) continue;
    const seen = `${parts[0]}: ${text}, ${cpusText(formatCpuList(cpus))}`;
    return text === 'isolated'
      ? warn(`${seen}; all threads of a program stay on one CPU there`, expected)
      : pass(seen, expected);
  }
  if (!usesCgroup2(machine)) return warn('none: cgroup v1 has no partitions', expected);
  return machine.root
    ? pass('none now; each run makes one and takes it back', expected)
    : warn('none, and this user may not make one', expected);
}

/** `right`: what the file must say to be the one that is meant. `movable`: a run's shield takes it off the CPUs. */
function evaluateTask(machine: Machine, file: string, right: RegExp, movable: boolean): CheckOutcome {
  const expected = `allowed on ${cpusText(othersList(machine))} only, at the latest while a benchmark runs`;
  const status = knownText(machine, file);
  const allowed = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status ?? '')?.[1];
  if (status === null || allowed === undefined) return unreadable(file, expected);
  if (!right.test(status)) return na('not visible from inside a container', expected);
  const ours = benchmarkCpusIn(machine, allowed);
  if (ours === null) return unknown(allowed, expected);
  if (ours.length === 0) return pass(`allowed on ${cpusText(allowed)}`, expected);
  return movable
    ? pass(`allowed on ${cpusText(allowed)}; the shield of a run takes ${formatCpuList(ours)} away from them`, expected)
    : warn(`allowed on ${cpusText(allowed)}, which are the benchmark’s too`, expected);
}
