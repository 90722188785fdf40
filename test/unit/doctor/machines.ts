/** Described machines: what the doctor's files say on each, as far as the checks read them. */
import type { Machine } from '../../../src/doctor/machine.ts';

type Texts = Record<string, string | null>;

const CPU = '/sys/devices/system/cpu';

/** The same file of each CPU. */
function each(cpus: number[], file: string, text: (cpu: number) => string): Texts {
  return Object.fromEntries(cpus.map((cpu) => [`${CPU}/cpu${cpu}/${file}`, `${text(cpu)}\n`]));
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, id) => id);
}

/** What a current distribution says on any machine, before anybody has tuned it. */
const UNTUNED: Texts = {
  '/proc/cpuinfo': 'processor\t: 0\nvendor_id\t: GenuineIntel\n',
  '/proc/cmdline': 'BOOT_IMAGE=/vmlinuz root=/dev/sda1 ro quiet\n',
  '/proc/self/cgroup': '0::/user.slice/session-1.scope\n',
  '/proc/cgroups': '#subsys_name\thierarchy\tnum_cgroups\tenabled\ncpuset\t0\t100\t1\n',
  '/sys/fs/cgroup/cgroup.controllers': 'cpuset cpu io memory hugetlb pids rdma misc\n',
  '/sys/fs/cgroup/user.slice/cpu.max': 'max 100000\n',
  '/sys/fs/cgroup/system.slice/cpuset.cpus.partition': 'member\n',
  [`${CPU}/isolated`]: '\n',
  [`${CPU}/nohz_full`]: '(null)\n',
  '/proc/swaps': 'Filename\tType\tSize\tUsed\tPriority\n',
  '/sys/kernel/mm/transparent_hugepage/enabled': 'always [madvise] never\n',
  '/sys/kernel/mm/ksm/run': '0\n',
  '/proc/sys/kernel/numa_balancing': '1\n',
  '/proc/sys/kernel/watchdog_cpumask': '0-7\n',
  '/proc/sys/kernel/watchdog': '1\n',
  '/proc/sys/kernel/timer_migration': '1\n',
  '/proc/sys/vm/stat_interval': '1\n',
  '/proc/sys/kernel/perf_event_max_sample_rate': '100000\n',
  '/proc/sys/kernel/perf_event_paranoid': '2\n',
  '/proc/sys/kernel/randomize_va_space': '2\n',
  '/proc/sys/kernel/seccomp/actions_avail': 'kill_process kill_thread trap errno user_notif trace log allow\n',
  '/sys/devices/system/clocksource/clocksource0/current_clocksource': 'tsc\n',
  '/sys/devices/virtual/workqueue/cpumask': 'ff\n',
  '/proc/loadavg': '0.10 0.08 0.05 1/300 4000\n',
  '/proc/1/comm': 'systemd\n',
  '/proc/1/status': 'Name:\tsystemd\nCpus_allowed_list:\t0-7\n',
  '/proc/2/status': 'Name:\tkthreadd\nCpus_allowed_list:\t0-7\n',
  '/proc/interrupts': '           CPU0       CPU1\n  16:          5          0   IO-APIC  16-edge  nvme0q0\n',
  '/proc/irq/16/smp_affinity_list': '0-7\n',
};

const ENGINE = { name: 'docker' as const, version: '28.5.1', containerd: '1.7.28', runc: '1.3.3', unreachable: null };
const GIBIBYTE = 1024 ** 3;

function machine(about: Partial<Omit<Machine, 'files'>> & { files: Texts }): Machine {
  const { files, ...rest } = about;
  return {
    cpus: [],
    benchmark: [],
    virtualization: 'none',
    root: true,
    engine: { ...ENGINE, rootless: false, seccomp: true, others: [] },
    disks: [{ what: 'images', path: '/var/lib/docker', freeBytes: 200 * GIBIBYTE, totalBytes: 500 * GIBIBYTE }],
    socket: { path: '/var/run/docker.sock', mode: 0o140660 },
    ...rest,
    files: new Map(Object.entries({ ...UNTUNED, ...files })),
  };
}

/** Two sockets of four cores, SMT off in the firmware; all of isolation.md's level 2 is set. Benchmarks have node 1. */
export const server: Machine = machine({
  cpus: upTo(8).map((id) => ({ id, node: id >> 2 })),
  benchmark: [4, 5, 6, 7],
  files: {
    '/proc/cmdline': 'root=/dev/sda1 nohz_full=4-7 rcu_nocbs=4-7 irqaffinity=0-3 isolcpus=managed_irq,4-7\n',
    [`${CPU}/nohz_full`]: '4-7\n',
    [`${CPU}/smt/control`]: 'notsupported\n',
    [`${CPU}/intel_pstate/no_turbo`]: '1\n',
    [`${CPU}/intel_pstate/status`]: 'passive\n',
    [`${CPU}/cpuidle/current_driver`]: 'intel_idle\n',
    '/proc/sys/kernel/numa_balancing': '0\n',
    '/proc/sys/kernel/watchdog_cpumask': '0-3\n',
    '/proc/sys/kernel/timer_migration': '0\n',
    '/proc/sys/vm/stat_interval': '10\n',
    '/proc/sys/kernel/perf_event_max_sample_rate': '1\n',
    '/sys/devices/virtual/workqueue/cpumask': '0f\n',
    '/proc/2/status': 'Name:\tkthreadd\nCpus_allowed_list:\t0-3\n',
    '/proc/irq/16/smp_affinity_list': '0-7\n',
    '/proc/irq/16/effective_affinity_list': '2\n',
    '/etc/systemd/system/timers.target.wants/fstrim.timer': '[Timer]\n',
    // Masked: a link to /dev/null.
    '/run/systemd/system/fstrim.timer': '',
    ...each(upTo(8), 'topology/thread_siblings_list', String),
    ...each(upTo(8), 'cpufreq/scaling_governor', () => 'performance'),
    ...each(upTo(8), 'cpufreq/scaling_driver', () => 'intel_cpufreq'),
    ...each(upTo(8), 'cpufreq/scaling_min_freq', () => '2600000'),
    ...each(upTo(8), 'cpufreq/scaling_max_freq', () => '2600000'),
    ...each(upTo(8), 'thermal_throttle/core_throttle_count', () => '0'),
    ...each(upTo(8), 'cpuidle/state1/latency', () => '2'),
    ...each(upTo(8), 'cpuidle/state1/disable', () => '0'),
    ...each(upTo(8), 'cpuidle/state2/latency', () => '133'),
    ...each(upTo(8), 'cpuidle/state2/disable', () => '1'),
  },
});

const UNTUNED_CLOCK: Texts = {
  [`${CPU}/smt/control`]: 'on\n',
  [`${CPU}/intel_pstate/no_turbo`]: '0\n',
  [`${CPU}/intel_pstate/status`]: 'active\n',
  [`${CPU}/cpuidle/current_driver`]: 'intel_idle\n',
  ...each(upTo(8), 'topology/thread_siblings_list', (id) => `${id % 4},${(id % 4) + 4}`),
  ...each(upTo(8), 'cpufreq/scaling_governor', () => 'powersave'),
  ...each(upTo(8), 'cpufreq/scaling_driver', () => 'intel_pstate'),
  ...each(upTo(8), 'cpufreq/scaling_min_freq', () => '400000'),
  ...each(upTo(8), 'cpufreq/scaling_max_freq', () => '4800000'),
  ...each(upTo(8), 'cpuidle/state1/latency', () => '133'),
  ...each(upTo(8), 'cpuidle/state1/disable', () => '0'),
};

/** Four cores with two threads each, on battery, hot, with swap in use, and a user who is not root. */
export const laptop: Machine = machine({
  cpus: upTo(8).map((id) => ({ id, node: 0 })),
  benchmark: [1, 2, 3, 5, 6, 7],
  root: false,
  files: {
    ...UNTUNED_CLOCK,
    '/sys/class/power_supply/AC/type': 'Mains\n',
    '/sys/class/power_supply/AC/online': '0\n',
    '/sys/class/power_supply/BAT0/type': 'Battery\n',
    '/proc/swaps': 'Filename\tType\tSize\tUsed\tPriority\n/swapfile file 8388604 524288 -2\n',
    '/proc/loadavg': '1.40 1.10 0.90 3/900 4000\n',
    '/proc/900/comm': 'irqbalance\n',
    '/run/pinbench/shield.jsonl': null,
    ...each(upTo(8), 'thermal_throttle/core_throttle_count', (id) => `${id * 7}`),
  },
});

/** Mains, swap off, nobody else logged in; otherwise as it was installed. CPU 1 alone was asked for: half a core. */
export const desktop: Machine = machine({
  cpus: upTo(8).map((id) => ({ id, node: 0 })),
  benchmark: [1],
  files: {
    ...UNTUNED_CLOCK,
    ...each(upTo(8), 'thermal_throttle/core_throttle_count', () => '0'),
    '/sys/kernel/mm/transparent_hugepage/enabled': '[always] madvise never\n',
    '/lib/systemd/system/timers.target.wants/apt-daily.timer': '[Timer]\n',
    '/etc/systemd/system/timers.target.wants/fstrim.timer': '[Timer]\n',
  },
});

/** Two virtual CPUs of a cloud: no frequency, no SMT, no idle states to be seen; cgroup v1. */
export const cloud: Machine = (() => {
  const described = machine({
    cpus: upTo(2).map((id) => ({ id, node: 0 })),
    benchmark: [1],
    virtualization: 'kvm',
    engine: { ...ENGINE, rootless: false, seccomp: true, others: ['database'], runc: '1.1.5+ds1-1+deb12u1' },
    files: {
      '/proc/cgroups': '#subsys_name\thierarchy\tnum_cgroups\tenabled\ncpuset\t3\t10\t1\n',
      '/sys/devices/system/clocksource/clocksource0/current_clocksource': 'kvm-clock\n',
      [`${CPU}/cpuidle/current_driver`]: 'none\n',
      ...each(upTo(2), 'topology/thread_siblings_list', String),
    },
  });
  const files = new Map(described.files);
  files.delete('/sys/fs/cgroup/cgroup.controllers');
  return { ...described, files };
})();

/** A described machine whose engine is installed but does not answer at Docker's default socket. */
export function withoutEngine(
  base: Machine,
  absence: Partial<NonNullable<Machine['engine']['unreachable']>> = {},
): Machine {
  const why = 'no engine answers: connect ENOENT';
  const usual = {
    why,
    address: 'unix:///var/run/docker.sock',
    chosenBy: null,
    failure: 'other' as const,
    installed: true,
  };
  return { ...base, socket: null, engine: { ...base.engine, unreachable: { ...usual, otherSockets: [], ...absence } } };
}

/** A described machine with some files changed; undefined takes one away. */
export function changed(base: Machine, files: Record<string, string | null | undefined>, more: Partial<Machine> = {}) {
  const texts = new Map(base.files);
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) texts.delete(path);
    else texts.set(path, text);
  }
  return { ...base, ...more, files: texts };
}
