/**
 * Kinds of cores. Many processors mix fast and slow ones, and a benchmark that is moved from one to another measures
 * the move. https://docs.kernel.org/scheduler/sched-capacity.html
 */
import type { Cpu } from '../../model/ports/host.ts';

export interface Kind {
  /** For people, before the word "cores"; '' where the machine has one kind. */
  name: string;
  cpus: Set<number>;
}

/** Cores within a tenth are one kind: makers let a few of their best cores run a little faster than the rest. */
const ALIKE = 0.9;

const TYPES: Cpu['type'][] = ['performance', 'efficiency', null];

/** Fastest first; a machine whose cores are alike, or that tells nothing of them, has one kind. */
export function kindsOf(cpus: Cpu[]): Kind[] {
  const speed = speedOf(cpus);
  const classes = TYPES.flatMap((type) => {
    const members = cpus.filter((cpu) => cpu.type === type);
    return speedClasses(members, speed.of).map((ofClass) => ({ type, cpus: ofClass }));
  });
  return classes.map(({ type, cpus: members }) => ({
    name: classes.length < 2 ? '' : nameOf(type, classes.filter((one) => one.type === type).length, members, speed),
    cpus: new Set(members.map((cpu) => cpu.id)),
  }));
}

interface Speed {
  of: (cpu: Cpu) => number;
  text: (cpu: Cpu) => string;
}

/** A figure counts only when every CPU has it: half of them would make kinds of what is merely unknown. */
function speedOf(cpus: Cpu[]): Speed {
  const capacities = new Set(cpus.map((cpu) => cpu.capacity));
  if (!capacities.has(null) && capacities.size > 1) {
    return { of: (cpu) => cpu.capacity ?? 0, text: (cpu) => `capacity-${cpu.capacity}` };
  }
  if (cpus.some((cpu) => cpu.maxKhz === null)) return { of: () => 0, text: () => 'untyped' };
  return { of: (cpu) => cpu.maxKhz ?? 0, text: (cpu) => `${Math.round((cpu.maxKhz ?? 0) / 1000)} MHz` };
}

function speedClasses(cpus: Cpu[], speed: Speed['of']): Cpu[][] {
  const classes: { fastest: number; members: Cpu[] }[] = [];
  for (const cpu of cpus.toSorted((a, b) => speed(b) - speed(a) || a.id - b.id)) {
    const last = classes.at(-1);
    if (last !== undefined && speed(cpu) >= last.fastest * ALIKE) last.members.push(cpu);
    else classes.push({ fastest: speed(cpu), members: [cpu] });
  }
  return classes.map(({ members }) => members);
}

function nameOf(type: Cpu['type'], classesOfType: number, members: Cpu[], speed: Speed): string {
  const [fastest] = members;
  const text = fastest === undefined ? '' : speed.text(fastest);
  if (type === null) return text;
  return classesOfType > 1 ? `${text} ${type}` : type;
}
