/** Checks: what moves memory about behind a benchmark's back. */
import { formatCpuList } from '../../model/cpu-list.ts';
import { type Check, fail, na, pass, unreadable, warn } from '../check.ts';
import { knownText, type Machine } from '../machine.ts';
import { numberCheck } from '../number-check.ts';

export const memoryChecks: Check[] = [
  {
    id: 'swap-in-use',
    title: 'Swap in use',
    group: 'memory',
    files: ['/proc/swaps'],
    evaluate: (machine) => {
      const expected = 'nothing swapped out';
      const areas = swapAreas(machine);
      if (areas === null) return unreadable('/proc/swaps', expected);
      const used = areas.reduce((sum, area) => sum + area.usedKib, 0);
      return used === 0 ? pass('none', expected) : fail(`${Math.ceil(used / 1024)} MiB are swapped out`, expected);
    },
    fix: () => 'swapoff -a',
    hard: true,
    needsRoot: true,
  },
  {
    id: 'swap',
    title: 'Swap',
    group: 'memory',
    files: ['/proc/swaps'],
    evaluate: (machine) => {
      const expected = 'off';
      const areas = swapAreas(machine);
      if (areas === null) return unreadable('/proc/swaps', expected);
      return areas.length === 0 ? pass('off', expected) : warn(areas.map(({ name }) => name).join(', '), expected);
    },
    fix: () => 'swapoff -a, and remove the swap lines from /etc/fstab',
    needsRoot: true,
  },
  {
    id: 'huge-pages',
    title: 'Transparent huge pages',
    group: 'memory',
    files: ['/sys/kernel/mm/transparent_hugepage/enabled'],
    evaluate: (machine) => {
      const expected = 'never or madvise: whether a program gets large pages must not depend on luck';
      const file = '/sys/kernel/mm/transparent_hugepage/enabled';
      if (!machine.files.has(file)) return na('not in this kernel', expected);
      const mode = /\[(\w+)\]/.exec(knownText(machine, file) ?? '')?.[1];
      if (mode === undefined) return unreadable(file, expected);
      return mode === 'always' ? warn(mode, expected) : pass(mode, expected);
    },
    fix: () => 'echo madvise > /sys/kernel/mm/transparent_hugepage/enabled',
    needsRoot: true,
  },
  numberCheck({
    id: 'ksm',
    group: 'memory',
    title: 'Merging of equal pages (KSM)',
    file: '/sys/kernel/mm/ksm/run',
    right: (value) => value !== 1,
    expected: 'not running',
    fix: 'echo 0 > /sys/kernel/mm/ksm/run',
  }),
  {
    id: 'numa-balancing',
    title: 'Automatic NUMA balancing',
    group: 'memory',
    files: ['/proc/sys/kernel/numa_balancing'],
    evaluate: (machine) => {
      const expected = 'off: it unmaps pages to see who uses them';
      if (new Set(machine.cpus.map(({ node }) => node)).size < 2) return na('one memory node', expected);
      const file = '/proc/sys/kernel/numa_balancing';
      if (!machine.files.has(file)) return na('not in this kernel', expected);
      const value = knownText(machine, file);
      if (value === null) return unreadable(file, expected);
      return value === '0' ? pass('off', expected) : warn('on', expected);
    },
    fix: () => 'sysctl -w kernel.numa_balancing=0',
    needsRoot: true,
  },
  {
    id: 'memory-nodes',
    title: 'Memory nodes of the benchmark’s CPUs',
    group: 'memory',
    files: ['/sys/devices/system/node/node*/cpulist'],
    evaluate: (machine) => {
      const expected = 'one';
      const nodes = new Set(machine.cpus.filter(({ id }) => machine.benchmark.includes(id)).map(({ node }) => node));
      const list = `node ${formatCpuList(nodes)}`;
      return nodes.size === 1
        ? pass(list, expected)
        : warn(`${list}: some memory is farther away than the rest`, expected);
    },
    fix: () => '`run.cpus: auto`, or a list within one node (lscpu --extended)',
  },
];

/** https://docs.kernel.org/filesystems/proc.html: a heading, then name, type, size and use in KiB, priority. */
function swapAreas(machine: Machine): { name: string; usedKib: number }[] | null {
  const [heading, ...rows] = (knownText(machine, '/proc/swaps') ?? '').split('\n');
  if (heading === undefined || !heading.startsWith('Filename')) return null;
  return rows.flatMap((row) => {
    const [name = '', , , used] = row.trim().split(/\s+/);
    return name === '' ? [] : [{ name, usedKib: Number(used) || 0 }];
  });
}
