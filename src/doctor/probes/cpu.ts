/** Judges who got which CPU, how much of a busy CPU's time was lost, and what interrupted it. */
import { formatCpuList } from '../../model/cpu-list.ts';
import { type Counters, devicesOn, type Span, timerTicksOn } from './counters.ts';
import { readLines } from './output.ts';
import { noResult, type ProbeResult, probeResult } from './probe.ts';

/** A CPU that got more than this multiple of an equal share was crowded. */
const CROWDED = 1.5;
/** A CPU that got less than this share of its own was as good as not used. */
const UNUSED = 0.05;

export function evaluateSpread(output: string, benchmark: number[]): ProbeResult {
  const used = new Map(readLines(output, 'spread', 2).map(([cpu = -1, nanoseconds = 0]) => [cpu, nanoseconds]));
  const all = [...used.values()].reduce((sum, nanoseconds) => sum + nanoseconds, 0);
  if (all === 0) return noResult('spread', 'the probe printed nothing usable');
  if (benchmark.length === 1) return probeResult('spread', 'na', 'the benchmark has one CPU');
  const shares = new Map(benchmark.map((cpu) => [cpu, ((used.get(cpu) ?? 0) / all) * benchmark.length]));
  const figures = { shares: Object.fromEntries([...shares].map(([cpu, share]) => [`${cpu}`, round(share)])) };
  const unused = [...shares].filter(([, share]) => share < UNUSED).map(([cpu]) => cpu);
  const most = Math.max(...shares.values());
  const seen =
    unused.length > 0 ? `CPUs ${formatCpuList(unused)} were not used` : `${round(most)} times its share at most`;
  return probeResult('spread', unused.length > 0 || most > CROWDED ? 'fail' : 'pass', seen, figures);
}

export function evaluateGap(output: string): ProbeResult {
  const rows = readLines(output, 'gap', 5).filter(([, , , , length = 0]) => length > 0);
  if (rows.length === 0) return noResult('gap', 'the probe printed nothing usable');
  const worst = { count: 0, longest: 0, lost: 0 };
  for (const [, count = 0, longest = 0, lost = 0, length = 1] of rows) {
    worst.count = Math.max(worst.count, count / (length / 1e9));
    worst.longest = Math.max(worst.longest, longest / 1000);
    worst.lost = Math.max(worst.lost, (lost / length) * 100);
  }
  const figures = {
    gapsPerSecond: round(worst.count),
    longestMicroseconds: round(worst.longest),
    lostPercent: round(worst.lost),
  };
  const seen = `${figures.lostPercent} % lost, ${figures.gapsPerSecond} gaps a second, the longest ${figures.longestMicroseconds} µs (worst CPU)`;
  return probeResult('gap', worst.lost <= 0.1 ? 'pass' : worst.lost <= 1 ? 'warn' : 'fail', seen, figures);
}

/** `output` is the gap probe's: its line `busy` tells from when to when, in nanoseconds, all CPUs were busy. */
export function findBusySpan(output: string, samples: Counters[]): Span | null {
  const [from = 0, to = 0] = readLines(output, 'busy', 2)[0] ?? [];
  const inside = samples.filter(({ nanoseconds }) => nanoseconds >= from && nanoseconds <= to);
  const [first] = inside;
  const last = inside.at(-1);
  return first === undefined || last === undefined || last.nanoseconds - first.nanoseconds < 2e8
    ? null
    : { first, last };
}

/** `tickless`: nohz_full has all of the benchmark's CPUs. */
export function evaluateTick(span: Span | null, benchmark: number[], tickless: boolean): ProbeResult {
  if (span === null) return noResult('tick', 'no counter could be read while the CPUs were busy');
  const rates = benchmark.map((cpu) => timerTicksOn(span, cpu));
  if (rates.includes(null)) return noResult('tick', '/proc/interrupts has no row for the timer');
  const most = Math.max(...rates.map((rate) => rate ?? 0));
  const seen = `${round(most)} a second${tickless ? ' with nohz_full' : ''}`;
  // CONFIG_HZ is 1000 at most; a program's own timers may add a few.
  const status = most <= (tickless ? 5 : 1100) ? 'pass' : tickless ? 'fail' : 'warn';
  return probeResult('tick', status, seen, { perSecond: round(most) });
}

export function evaluateInterrupts(span: Span | null, benchmark: number[]): ProbeResult {
  if (span === null) return noResult('interrupts', 'no counter could be read while the CPUs were busy');
  const devices = devicesOn(span, benchmark);
  if (devices === null) return noResult('interrupts', '/proc/interrupts has no row for a device, or not these CPUs');
  const seconds = (span.last.nanoseconds - span.first.nanoseconds) / 1e9;
  const rate = [...devices.values()].reduce((sum, count) => sum + count, 0) / seconds;
  const named = [...devices].sort(([, a], [, b]) => b - a).slice(0, 3);
  const figures = { perSecond: round(rate), devices: Object.fromEntries(named) };
  const who = named.map(([name, count]) => `${name} ${count}`).join(', ');
  if (rate === 0) return probeResult('interrupts', 'pass', 'none', figures);
  return probeResult('interrupts', rate <= 10 ? 'warn' : 'fail', `${round(rate)} a second (${who})`, figures);
}

/** Three digits that count. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
