/** Checks: hardware threads that share a core with the benchmark's. */
import { formatCpuList, readCpuList } from '../../model/cpu-list.ts';
import { type Check, fail, na, pass, unreadable, warn } from '../check.ts';
import { cpusText, isVirtual, knownText, type Machine } from '../machine.ts';

const CPU = '/sys/devices/system/cpu';

export const smtChecks: Check[] = [
  {
    id: 'smt',
    title: 'Hardware threads (SMT)',
    group: 'smt',
    files: [`${CPU}/smt/control`],
    evaluate: (machine) => {
      const expected = 'off, or one thread of each core in use';
      const control = knownText(machine, `${CPU}/smt/control`);
      if (control === null && isVirtual(machine)) return na('a virtual machine does not see it', expected);
      if (control === null) return unreadable(`${CPU}/smt/control`, expected);
      if (control !== 'on') return pass(control, expected);
      return [...siblings(machine).values()].some((list) => list !== null && list.length > 1)
        ? warn('on: two threads of one core slow each other down', expected)
        : pass('on, but each of the benchmark’s cores has one thread', expected);
    },
    fix: () => `echo off > ${CPU}/smt/control`,
    needsRoot: true,
  },
  {
    id: 'core-siblings',
    title: 'Core siblings of the benchmark’s CPUs',
    group: 'smt',
    files: [`${CPU}/cpu*/topology/thread_siblings_list`],
    evaluate: (machine) => {
      const expected = 'all siblings the benchmark’s too: no core is shared';
      const lists = siblings(machine);
      if ([...lists.values()].includes(null)) return unreadable(`${CPU}/cpu*/topology/thread_siblings_list`, expected);
      const foreign = [...lists.values()].flat().filter((id) => id !== null && !machine.benchmark.includes(id));
      const ids = foreign.filter((id) => id !== null);
      return ids.length === 0
        ? pass('no core is shared', expected)
        : fail(`shares cores with ${cpusText(formatCpuList(ids))}, where anything may run`, expected);
    },
    fix: (machine) => {
      const cores = [...siblings(machine).values()].flatMap((list) => list ?? []);
      return `use whole cores: \`run.cpus: auto\` or "${formatCpuList([...machine.benchmark, ...cores])}"; or echo off > ${CPU}/smt/control`;
    },
    hard: true,
  },
];

/** Online siblings of each of the benchmark's CPUs, itself among them. */
function siblings(machine: Machine): Map<number, number[] | null> {
  return new Map(
    machine.benchmark.map((id) => {
      const text = knownText(machine, `${CPU}/cpu${id}/topology/thread_siblings_list`);
      return [id, text === null ? null : readCpuList(text)];
    }),
  );
}
