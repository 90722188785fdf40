/** What can be known to go wrong on this host before anything is built or run. */
import type { RunSpec, Suite } from '../model/config.ts';
import type { HostFacts } from '../model/ports/host.ts';
import { checkEngine, type EngineForPreflight } from './engine.ts';
import { checkLimits } from './limits.ts';
import { checkPinning } from './pinning.ts';

/** Fewer layouts than this average out too little: one that happens to be slow still moves the result. */
const ENOUGH_LAYOUTS = 20;

/**
 * Warnings, sentences, about a suite that can run here but will be less than it seems; `engine` is null under the host
 * runtime. Throws a usage error for what can never work on this host.
 */
export function checkFits(suite: Suite, host: HostFacts, engine: EngineForPreflight | null): string[] {
  const { run } = suite;
  return [
    ...(engine === null ? [] : checkEngine(engine)),
    // Only Linux pins, and only there a process has a list of allowed CPUs.
    ...(engine === null && host.allowedCpus === null ? [] : checkPinning(run.cpus, host)),
    // The host runtime cannot hold a process to a limit.
    ...(engine === null ? [] : checkLimits(run, host)),
    ...checkCounting(host),
    ...checkLayouts(run),
  ];
}

function checkCounting(host: HostFacts): string[] {
  if (host.cgroupReadable !== false) return [];
  return [
    `this user may not read the files below /sys/fs/cgroup (cgroup ${host.cgroup}): CPU time, throttling, peak memory ` +
      'and pressure of an invocation stay unknown; give the user read permission there',
  ];
}

function checkLayouts({ aslr, invocations }: RunSpec): string[] {
  if (aslr === 'off' || invocations >= ENOUGH_LAYOUTS) return [];
  return [
    `\`aslr: on\` averages over one memory layout an invocation, and ${invocations} of them are too few: ` +
      `set \`invocations\` to ${ENOUGH_LAYOUTS} or more, or \`aslr: off\``,
  ];
}
