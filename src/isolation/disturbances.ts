/** What two readings of a host's counters, and an invocation's own, say of the time between: was anything disturbed? */
import type { Usage } from '../model/ports/engine.ts';
import type { HostCounters, HostFacts } from '../model/ports/host.ts';
import type { Json } from '../model/run.ts';

/** The counter's step: one tick alone may have been nearly full before the run. */
const TICK_SECONDS = 0.01;

/** The fastest that the kernel slews a clock is 500 millionths; adjtimex(2). The rest is for reading two clocks in turn. */
const SLEW = 0.0005;
const CLOCK_NOISE_SECONDS = 0.01;

/** Where the frequency is fixed, a CPU that is more than this off it was slowed down. */
const FREQUENCY_SHARE = 0.01;

/** Interrupts by name that are kept in a record. */
const NAMES_KEPT = 20;

/** What does not count as a disturbance on this host. */
export interface Tolerance {
  /** Share of the run's time that a hypervisor may take. */
  maxSteal: number;
  /** Device interrupts a second, on all counted CPUs together. */
  maxInterrupts: number;
  /** As `frequencyIsFixed` tells: elsewhere a CPU's clock changes all the time, by design. */
  fixedFrequency: boolean;
}

/**
 * Sentences with figures, each something that spoiled the measurement; empty when all was quiet. What could not be read
 * says nothing.
 */
export function disturbances(before: HostCounters, after: HostCounters, tolerance: Tolerance): string[] {
  const { maxSteal, maxInterrupts, fixedFrequency } = tolerance;
  const seconds = after.seconds - before.seconds;
  return [
    stolen(rise(before.stealSeconds, after.stealSeconds), seconds, maxSteal),
    counted('times that heat throttled the CPUs', rise(before.throttleEvents, after.throttleEvents)),
    counted('pages that the host swapped in', rise(before.swapInPages, after.swapInPages)),
    counted('pages that the host swapped out', rise(before.swapOutPages, after.swapOutPages)),
    clockStep(after.clockOffset - before.clockOffset, seconds),
    ...(fixedFrequency ? frequencyChanges(before.frequencies, after.frequencies) : []),
    storm(interruptsBetween(before, after), seconds, maxInterrupts),
  ].filter((sentence) => sentence !== null);
}

/** Without turbo, and with limits or a governor that leave no choice, there is only one frequency to run at. */
export function frequencyIsFixed(host: Pick<HostFacts, 'governor' | 'turbo' | 'frequencyLimits'>): boolean {
  const { governor, turbo, frequencyLimits } = host;
  return turbo === 'off' && (governor === 'performance' || /^(\d+)-\1$/.test(frequencyLimits ?? ''));
}

/** Sentences about what the invocations' own cgroups counted. */
export function usageDisturbances(usages: (Usage | null)[]): string[] {
  const throttled = usages.map((usage) => usage?.throttledSeconds ?? 0).filter((seconds) => seconds > 0);
  if (throttled.length === 0) return [];
  const total = throttled.reduce((sum, seconds) => sum + seconds, 0);
  return [`a CPU quota stopped ${throttled.length} of ${usages.length} invocations for ${shown(total)} s in all`];
}

/** For the record: differences of counters, and readings as [before, after]. */
export function volatileOf(before: HostCounters, after: HostCounters): Record<string, Json> {
  const interrupts = interruptsBetween(before, after);
  return {
    seconds: after.seconds - before.seconds,
    clockShiftSeconds: after.clockOffset - before.clockOffset,
    stealSeconds: rise(before.stealSeconds, after.stealSeconds),
    swapInPages: rise(before.swapInPages, after.swapInPages),
    swapOutPages: rise(before.swapOutPages, after.swapOutPages),
    throttleEvents: rise(before.throttleEvents, after.throttleEvents),
    interrupts: interrupts === null ? null : Object.fromEntries(interrupts.slice(0, NAMES_KEPT)),
    frequencies: [before.frequencies, after.frequencies],
    loadAverage: [before.loadAverage, after.loadAverage],
    temperatureCelsius: [before.temperatureCelsius, after.temperatureCelsius],
    memoryAvailableBytes: [before.memoryAvailableBytes, after.memoryAvailableBytes],
    uptimeSeconds: before.uptimeSeconds,
  };
}

/** null also for a counter that went backwards: its CPU was offline in between. */
function rise(before: number | null, after: number | null): number | null {
  return before === null || after === null || after < before ? null : after - before;
}

/** Most frequent first; only those that happened. */
function interruptsBetween(before: HostCounters, after: HostCounters): [string, number][] | null {
  if (before.interrupts === null || after.interrupts === null) return null;
  const rises: [string, number][] = [];
  for (const [name, count] of Object.entries(after.interrupts)) {
    const risen = rise(before.interrupts[name] ?? 0, count) ?? 0;
    if (risen > 0) rises.push([name, risen]);
  }
  return rises.sort(([, a], [, b]) => b - a);
}

function stolen(steal: number | null, seconds: number, most: number): string | null {
  if (steal === null || seconds <= 0) return null;
  // Differences of hundredths are never quite whole ones.
  if (steal <= Math.max(TICK_SECONDS, most * seconds) + 1e-6) return null;
  return `the hypervisor took ${shown(steal)} s from the CPUs, ${percent(steal / seconds)} of the run (run.max-steal is ${percent(most)})`;
}

function counted(what: string, count: number | null): string | null {
  return count === null || count <= 0 ? null : `${what}: ${count}`;
}

function clockStep(shift: number, seconds: number): string | null {
  const slewed = SLEW * Math.max(0, seconds) + CLOCK_NOISE_SECONDS;
  if (Math.abs(shift) <= slewed) return null;
  return `the host's clock was set ${shift > 0 ? 'forward' : 'back'} by ${shown(Math.abs(shift))} s during the run`;
}

type Frequencies = HostCounters['frequencies'];

function frequencyChanges(before: Frequencies, after: Frequencies): string[] {
  return Object.entries(after ?? {}).flatMap(([cpu, now]) => {
    const then = before?.[cpu];
    if (then === undefined || then <= 0 || Math.abs(now / then - 1) <= FREQUENCY_SHARE) return [];
    return [`CPU ${cpu} did not keep its fixed frequency: ${megahertz(then)} before, ${megahertz(now)} after`];
  });
}

function storm(interrupts: [string, number][] | null, seconds: number, maxRate: number): string | null {
  const [most] = interrupts ?? [];
  if (interrupts === null || most === undefined || seconds <= 0) return null;
  const rate = interrupts.reduce((sum, [, count]) => sum + count, 0) / seconds;
  if (rate <= maxRate) return null;
  return `devices interrupted the CPUs ${Math.round(rate)} times a second, most of all ${most[0]} (run.max-interrupts is ${maxRate})`;
}

function shown(value: number): string {
  return `${Number(value.toPrecision(3))}`;
}

function percent(share: number): string {
  return `${shown(share * 100)} %`;
}

function megahertz(kilohertz: number): string {
  return `${Math.round(kilohertz / 1000)} MHz`;
}
