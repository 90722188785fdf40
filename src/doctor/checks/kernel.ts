/** Checks: the kernel's own work on the benchmark's CPUs: ticks, interrupts, workers, watchdogs; and its clock. */
import { formatCpuList, readCpuList } from '../../model/cpu-list.ts';
import { type Check, type CheckOutcome, fail, na, pass, unknown, unreadable, warn } from '../check.ts';
import {
  benchmarkCpusIn,
  benchmarkList,
  cpusText,
  filesLike,
  formatCpuMask,
  hasSystemd,
  housekeeping,
  knownText,
  type Machine,
  NOHZ_FULL,
  othersList,
  readCpuMask,
} from '../machine.ts';
import { numberCheck } from '../number-check.ts';

const WORKQUEUES = '/sys/devices/virtual/workqueue/cpumask';
const CLOCK = '/sys/devices/system/clocksource/clocksource0/current_clocksource';
const IRQBALANCE_FILES = ['/etc/default/irqbalance', '/etc/sysconfig/irqbalance'];

export const kernelChecks: Check[] = [
  {
    id: 'nohz-full',
    title: 'Timer tick stopped (nohz_full)',
    group: 'kernel',
    files: [NOHZ_FULL],
    evaluate: (machine) => {
      const expected = `${cpusText(benchmarkList(machine))}: a tick interrupts a benchmark 100 to 1000 times a second`;
      if (!machine.files.has(NOHZ_FULL)) return warn('not in this kernel', expected);
      const list = knownText(machine, NOHZ_FULL);
      if (list === null) return unreadable(NOHZ_FULL, expected);
      return covers(machine, list)
        ? pass(cpusText(list), expected)
        : warn(/^\d/.test(list) ? cpusText(list) : 'none', expected);
    },
    fix: (machine) => {
      const kernel = machine.files.has(NOHZ_FULL) ? '' : 'a kernel built with CONFIG_NO_HZ_FULL, started with the ';
      return `${kernel}kernel parameters nohz_full=${benchmarkList(machine)} rcu_nocbs=${benchmarkList(machine)}; then see that the tick probe falls`;
    },
    needsReboot: true,
  },
  {
    id: 'rcu-callbacks',
    title: 'RCU callbacks elsewhere (rcu_nocbs)',
    group: 'kernel',
    files: ['/proc/cmdline', NOHZ_FULL],
    evaluate: (machine) => {
      const expected = `not on ${cpusText(benchmarkList(machine))}`;
      const line = knownText(machine, '/proc/cmdline');
      if (line === null) return unreadable('/proc/cmdline', expected);
      const list = /(?:^|\s)rcu_nocbs=(\S+)/.exec(line)?.[1];
      if (list === 'all' || covers(machine, list ?? '')) return pass(`rcu_nocbs=${list}`, expected);
      if (covers(machine, knownText(machine, NOHZ_FULL) ?? '')) return pass('implied by nohz_full', expected);
      return warn(list === undefined ? 'on every CPU' : `rcu_nocbs=${list}`, expected);
    },
    fix: (machine) => `kernel parameter rcu_nocbs=${benchmarkList(machine)}`,
    needsReboot: true,
  },
  {
    id: 'irq-affinity',
    title: 'Where device interrupts may go',
    group: 'kernel',
    files: ['/proc/irq/*/smp_affinity_list', '/proc/irq/*/effective_affinity_list', '/proc/interrupts'],
    evaluate: evaluateAffinity,
    fix: (machine) =>
      `for i in /proc/irq/*/smp_affinity_list; do echo ${othersList(machine)} > $i; done; echo ${formatCpuMask(housekeeping(machine))} > /proc/irq/default_smp_affinity  (managed ones refuse: isolcpus=managed_irq,${benchmarkList(machine)})`,
    needsRoot: true,
  },
  {
    id: 'irqbalance',
    title: 'irqbalance',
    group: 'kernel',
    files: ['/proc/*/comm', ...IRQBALANCE_FILES],
    evaluate: (machine) => {
      const expected = `not running, or told to leave ${cpusText(benchmarkList(machine))} alone`;
      const names = filesLike(machine, /^\/proc\/\d+\/comm$/).map(({ text }) => text);
      if (names.length === 0) return unreadable('/proc/*/comm', expected);
      if (!names.includes('irqbalance')) return pass('not running', expected);
      const config = IRQBALANCE_FILES.map((file) => knownText(machine, file) ?? '').join('\n');
      const banned = /^\s*(?:export\s+)?IRQBALANCE_BANNED_CPULIST=["']?([\d,-]+)/m.exec(config)?.[1];
      if (covers(machine, banned ?? '')) return pass(`running, leaves ${cpusText(banned ?? '')} alone`, expected);
      return fail('running: it moves interrupts to any CPU', expected);
    },
    fix: (machine) =>
      `${hasSystemd(machine) ? 'systemctl disable --now irqbalance' : 'stop irqbalance for good'}, or IRQBALANCE_BANNED_CPULIST=${benchmarkList(machine)} in ${IRQBALANCE_FILES[0]}`,
    needsRoot: true,
  },
  maskCheck({
    id: 'workqueues',
    title: 'Unbound kernel work',
    file: WORKQUEUES,
    fix: (mask) => `echo ${mask} > ${WORKQUEUES}; echo ${mask} > /sys/bus/workqueue/devices/writeback/cpumask`,
  }),
  {
    id: 'watchdog',
    title: 'Lockup watchdogs',
    group: 'kernel',
    files: ['/proc/sys/kernel/watchdog_cpumask', '/proc/sys/kernel/watchdog', '/proc/sys/kernel/nmi_watchdog'],
    evaluate: (machine) => {
      const expected = `not on ${cpusText(benchmarkList(machine))}`;
      const file = '/proc/sys/kernel/watchdog_cpumask';
      if (!machine.files.has(file)) return na('not in this kernel', expected);
      if (knownText(machine, '/proc/sys/kernel/watchdog') === '0') return pass('off', expected);
      const list = knownText(machine, file);
      if (list === null) return unreadable(file, expected);
      const ours = benchmarkCpusIn(machine, list);
      if (ours === null) return unknown(list, expected);
      return ours.length === 0 ? pass(`on ${cpusText(list)}`, expected) : warn(`on ${cpusText(list)}`, expected);
    },
    fix: (machine) => `sysctl -w kernel.nmi_watchdog=0 kernel.watchdog_cpumask=${othersList(machine)}`,
    needsRoot: true,
  },
  numberCheck({
    id: 'timer-migration',
    title: 'Timers may move between CPUs',
    group: 'kernel',
    file: '/proc/sys/kernel/timer_migration',
    right: (value) => value === 0,
    expected: '0',
    fix: 'sysctl -w kernel.timer_migration=0',
  }),
  numberCheck({
    id: 'statistics-interval',
    title: 'Seconds between updates of memory statistics',
    group: 'kernel',
    file: '/proc/sys/vm/stat_interval',
    right: (value) => value >= 10,
    expected: '10 or more',
    fix: 'sysctl -w vm.stat_interval=10',
  }),
  numberCheck({
    id: 'perf-sampling',
    title: 'Samples a second that perf may take',
    group: 'kernel',
    file: '/proc/sys/kernel/perf_event_max_sample_rate',
    right: (value) => value <= 1,
    expected: '1',
    fix: 'sysctl -w kernel.perf_event_max_sample_rate=1',
  }),
  {
    id: 'clock-source',
    title: 'Clock source',
    group: 'kernel',
    files: [CLOCK],
    evaluate: (machine) => {
      const expected = 'tsc, or what the hypervisor or processor offers instead; never hpet or acpi_pm';
      const source = knownText(machine, CLOCK);
      if (source === null) return unreadable(CLOCK, expected);
      if (/^(tsc|kvm-clock|arch_sys_counter|xen|hyperv_clocksource_\w+)$/.test(source)) return pass(source, expected);
      if (/^(hpet|acpi_pm|pit|jiffies|refined-jiffies)$/.test(source)) {
        return fail(`${source}: reading the time is slow and coarse`, expected);
      }
      return unknown(source, expected);
    },
    fix: () => `echo tsc > ${CLOCK}; for good: kernel parameters clocksource=tsc tsc=reliable`,
    hard: true,
    needsRoot: true,
  },
];

function covers(machine: Machine, list: string): boolean {
  const cpus = readCpuList(list) ?? [];
  return machine.benchmark.length > 0 && machine.benchmark.every((id) => cpus.includes(id));
}

/** Of the interrupts in use; the effective CPUs where the kernel tells them, else those that are allowed. */
function evaluateAffinity(machine: Machine): CheckOutcome {
  const expected = `on ${cpusText(othersList(machine))} only`;
  const table = knownText(machine, '/proc/interrupts');
  const numbers = [...(table ?? '').matchAll(/^\s*(\d+):/gm)].map(([, number]) => number);
  const lists = numbers.flatMap((number) => {
    const effective = knownText(machine, `/proc/irq/${number}/effective_affinity_list`);
    const list = effective || knownText(machine, `/proc/irq/${number}/smp_affinity_list`);
    return list ? [{ number, ours: benchmarkCpusIn(machine, list) ?? [] }] : [];
  });
  if (table === null || (numbers.length > 0 && lists.length === 0)) return unreadable('/proc/irq', expected);
  const here = lists.filter(({ ours }) => ours.length > 0);
  const cpus = formatCpuList(here.flatMap(({ ours }) => ours));
  const named = here.slice(0, 8).map(({ number }) => number);
  return here.length === 0
    ? pass(`none of ${lists.length} on the benchmark’s CPUs`, expected)
    : warn(
        `${here.length} of ${lists.length} may go to ${cpusText(cpus)}: ${named.join(', ')}${here.length > 8 ? ', …' : ''}`,
        expected,
      );
}

/** A file that holds a hexadecimal mask of CPUs. */
function maskCheck(row: { id: string; title: string; file: string; fix: (mask: string) => string }): Check {
  return {
    id: row.id,
    title: row.title,
    group: 'kernel',
    files: [row.file],
    evaluate: (machine) => {
      const expected = `on ${cpusText(othersList(machine))} only`;
      const mask = knownText(machine, row.file);
      if (mask === null) return unreadable(row.file, expected);
      const cpus = readCpuMask(mask)?.filter((id) => machine.cpus.some((cpu) => cpu.id === id)) ?? null;
      if (cpus === null) return unknown(mask, expected);
      const seen = `on ${cpusText(formatCpuList(cpus))}`;
      return cpus.some((id) => machine.benchmark.includes(id)) ? warn(seen, expected) : pass(seen, expected);
    },
    fix: (machine) => row.fix(formatCpuMask(housekeeping(machine))),
    needsRoot: true,
  };
}
