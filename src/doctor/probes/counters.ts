/** Reads the kernel's counters: interrupts, stolen time, throttling. Two readings tell what happened in between. */

/** Texts of one moment. */
export interface Counters {
  /** On CLOCK_MONOTONIC, which the probe program reads too. */
  nanoseconds: number;
  /** /proc/interrupts. */
  interrupts: string;
  /** /proc/stat. */
  stat: string;
  /** Thermal throttling events of the benchmark's CPUs; null where they are not counted. */
  throttled: number | null;
}

export interface Span {
  first: Counters;
  last: Counters;
}

interface Row {
  /** "36" for a device's interrupt, "LOC" for one of the kernel's own. */
  name: string;
  /** What stands behind the counts: controller, kind and device. */
  rest: string;
  counts: Map<number, number>;
}

/** https://docs.kernel.org/filesystems/proc.html, "interrupts": a heading with the CPUs, then a row each. */
function readInterrupts(text: string): Row[] {
  const [heading = '', ...lines] = text.split('\n');
  const cpus = [...heading.matchAll(/\bCPU(\d+)\b/g)].map(([, id]) => Number(id));
  return lines.flatMap((line) => {
    const match = /^\s*([^\s:]+):((?:\s+\d+)*)(.*)$/.exec(line);
    const [, name, digits = '', rest = ''] = match ?? [];
    const counts = digits.trim().split(/\s+/).map(Number);
    if (name === undefined || cpus.length === 0 || counts.length < cpus.length) return [];
    // The name of a kind may begin with a digit; only as many numbers as there are CPUs are counts.
    return [{ name, rest: rest.trim(), counts: new Map(cpus.map((cpu, index) => [cpu, counts[index] ?? 0])) }];
  });
}

const isTimer = ({ name, rest }: Row): boolean => name === 'LOC' || /\barch_timer\b|\btimer\b$/.test(rest);
const isDevice = (row: Row): boolean => /^\d+$/.test(row.name) && !isTimer(row);

/** Timer interrupts a second on one CPU (LOC on x86, arch_timer on arm64); null without such a row. */
export function timerTicksOn({ first, last }: Span, cpu: number): number | null {
  const count = (counters: Counters): number | null => {
    const rows = readInterrupts(counters.interrupts).filter((row) => isTimer(row) && row.counts.has(cpu));
    return rows.length === 0 ? null : rows.reduce((sum, row) => sum + (row.counts.get(cpu) ?? 0), 0);
  };
  const [before, after] = [count(first), count(last)];
  if (before === null || after === null) return null;
  return (after - before) / ((last.nanoseconds - first.nanoseconds) / 1e9);
}

/** Device interrupts on some CPUs between two readings, by name, those that happened; null when it cannot be told. */
export function devicesOn({ first, last }: Span, cpus: number[]): Map<string, number> | null {
  const before = new Map(readInterrupts(first.interrupts).map((row) => [row.name, row]));
  const rows = readInterrupts(last.interrupts).filter(isDevice);
  if (!rows.some((row) => cpus.every((cpu) => row.counts.has(cpu)))) return null;
  const happened = new Map<string, number>();
  for (const { name, rest, counts } of rows) {
    const earlier = before.get(name)?.counts;
    const sum = cpus.reduce((total, cpu) => total + (counts.get(cpu) ?? 0) - (earlier?.get(cpu) ?? 0), 0);
    const device = (rest.split(/\s+/).at(-1) ?? '').replace(/[^\w.:-]/g, '?').slice(0, 40) || name;
    if (sum > 0) happened.set(device, (happened.get(device) ?? 0) + sum);
  }
  return happened;
}

/** Share of time, from 0 to 1, that the hypervisor took from some CPUs; null where the kernel does not tell. */
export function stolenShare({ first, last }: Span, cpus: number[]): number | null {
  const sums = (counters: Counters): { stolen: number; all: number } | null => {
    const rows = cpus.map((cpu) =>
      new RegExp(`^cpu${cpu} (.*)$`, 'm').exec(counters.stat)?.[1]?.split(' ').map(Number),
    );
    // user nice system idle iowait irq softirq steal; guest time is in user time already.
    const known = rows.filter((row) => row !== undefined && row.length >= 8).map((row) => row?.slice(0, 8) ?? []);
    if (known.length !== cpus.length) return null;
    return {
      stolen: known.reduce((sum, row) => sum + (row[7] ?? 0), 0),
      all: known.flat().reduce((sum, ticks) => sum + ticks, 0),
    };
  };
  const [before, after] = [sums(first), sums(last)];
  if (before === null || after === null || after.all <= before.all) return null;
  return Math.max(0, (after.stolen - before.stolen) / (after.all - before.all));
}
