/** Reads the launcher's frame: text of the kernel's own files, as the benchmark would see them, into facts. */
import type { IsolationFacts } from '../model/isolation.ts';
import { everyFact, type Facts, type Inside } from './facts.ts';
import { matching, readFields, splitFiles } from './launcher-files.ts';
import { readMounts } from './mounts.ts';

/**
 * Facts out of the frame's body (one character a byte). What is not there or makes no sense is null. Limits that are not
 * set are Number.MAX_SAFE_INTEGER.
 */
export function readObserved(frame: string, runtime: IsolationFacts['runtime']): Facts {
  const files = splitFiles(frame);
  const inside: Inside = {
    runtime,
    files,
    status: readFields(files.get('/proc/self/status')),
    mounts: readMounts(files.get('/proc/self/mountinfo')),
  };
  return everyFact(runtime, (fact) => fact.read(inside));
}

/**
 * What the kernel does about speculative store bypass in the benchmark, in its own words ("thread vulnerable", "thread
 * force mitigated"); null when it does not tell. Kernels before 5.16 mitigate under every seccomp filter, which makes some
 * programs 1.5 to 2 times slower (https://docs.kernel.org/userspace-api/spec_ctrl.html).
 */
export function readSpeculationBypass(frame: string): string | null {
  const status = readFields(splitFiles(frame).get('/proc/self/status'));
  return matching(status.get('Speculation_Store_Bypass'), /^[a-z ]{1,60}$/i);
}
