/** What happens outside while a probe runs: busy loops on other CPUs, and readings of the kernel's counters. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Counters } from '../../doctor/probes/counters.ts';
import { infrastructureError } from '../../model/errors.ts';

const SAMPLE_MS = 250;
/** Longest time of probes at four samples a second. */
const MOST_SAMPLES = 1000;

/**
 * Keeps each of the CPUs busy until `stop` is called, which answers when all of it has ended. The load ends by itself after
 * `milliseconds`, or when this process ends. Throws an infrastructure error when a CPU cannot be kept busy.
 */
export async function startLoad(
  probe: string,
  cpus: number[],
  milliseconds: number,
): Promise<{ stop(): Promise<void> }> {
  const children = cpus.map((cpu) => spawn(probe, ['burn', `${cpu}`, `${milliseconds}`], { stdio: 'ignore' }));
  const ended = children.map(
    (child) =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve()).once('error', () => resolve());
      }),
  );
  const stop = async (): Promise<void> => {
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(ended);
  };
  // One that may not use its CPU ends at once.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const failed = children.findIndex((child) => child.pid === undefined || child.exitCode !== null);
  if (failed >= 0) {
    await stop();
    throw infrastructureError(`CPU ${cpus[failed]} could not be kept busy: this process may not use it`);
  }
  return { stop };
}

export interface Sampler {
  samples: Counters[];
  stop(): void;
}

/** Reads the counters now, four times a second, and once more when it is stopped. */
export function sampleCounters(cpus: number[]): Sampler {
  const samples: Counters[] = [];
  const take = (): void => {
    const sample = readCounters(cpus);
    if (sample !== null && samples.length < MOST_SAMPLES) samples.push(sample);
  };
  take();
  const timer = setInterval(take, SAMPLE_MS);
  return {
    samples,
    stop: () => {
      clearInterval(timer);
      take();
    },
  };
}

/** null where the kernel has no such files. */
function readCounters(cpus: number[]): Counters | null {
  try {
    const interrupts = readFileSync('/proc/interrupts', 'latin1');
    const stat = readFileSync('/proc/stat', 'latin1');
    return { nanoseconds: Number(process.hrtime.bigint()), interrupts, stat, throttled: readThrottled(cpus) };
  } catch {
    // Not Linux, or closed to us: the probes that need it say so.
    return null;
  }
}

function readThrottled(cpus: number[]): number | null {
  let sum: number | null = null;
  for (const cpu of cpus) {
    const folder = `/sys/devices/system/cpu/cpu${cpu}/thermal_throttle`;
    for (const file of namesIn(folder).filter((name) => name.endsWith('_throttle_count'))) {
      sum = (sum ?? 0) + (Number(readFileSync(`${folder}/${file}`, 'latin1')) || 0);
    }
  }
  return sum;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Most processors do not count it.
    return [];
  }
}
