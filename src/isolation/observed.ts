/** Reads the launcher's frame: text of the kernel's own files, as the benchmark would see them, into facts. */
import type { IsolationFacts } from '../model/isolation.ts';
import { readContainerLimits, readHostLimits } from './cgroup-limits.ts';
import { type Files, matching, readFields, splitFiles } from './launcher-files.ts';
import { readMountFacts } from './mounts.ts';

/** ADDR_NO_RANDOMIZE of <linux/personality.h>. */
const NO_RANDOMIZE = 0x40000;

/** By number: <linux/sched.h>; 4 was never given out. */
const POLICIES = ['other', 'fifo', 'rr', 'batch', null, 'idle', 'deadline'];

/** Devices that the kernel puts into every network namespace by itself once their module is loaded; they lead nowhere. */
const FALLBACK_DEVICES = new Set('tunl0 gre0 gretap0 erspan0 ip_vti0 ip6_vti0 sit0 ip6tnl0 ip6gre0 teql0'.split(' '));

/**
 * Facts out of the frame's body (one character a byte). What is not there or makes no sense is null. Limits that are not
 * set are Number.MAX_SAFE_INTEGER. Under the host runtime there is no cgroup of our own, so its limits are not read.
 */
export function readObserved(frame: string, runtime: 'docker' | 'host'): IsolationFacts {
  const files = splitFiles(frame);
  const status = readFields(files.get('/proc/self/status'));
  return {
    runtime,
    cpus: matching(status.get('Cpus_allowed_list'), /^\d[\d,-]*$/),
    memoryNodes: matching(status.get('Mems_allowed_list'), /^\d[\d,-]*$/),
    ...(runtime === 'docker' ? readContainerLimits(files) : readHostLimits(files)),
    ...readMountFacts(files.get('/proc/self/mountinfo')),
    network: readNetwork(files.get('/proc/net/dev')),
    capabilities: matching(status.get('CapEff'), /^[0-9a-f]{1,16}$/),
    noNewPrivileges: oneOf(status.get('NoNewPrivs'), { 0: false, 1: true }),
    seccomp: oneOf(status.get('Seccomp'), { 0: 'off', 2: 'filter' }),
    user: readUser(status),
    aslr: readAslr(files),
    scheduler: readScheduler(files.get('/proc/self/stat')),
  };
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

function readUser(status: Map<string, string>): string | null {
  // Real, effective, saved and file-system id: the effective one decides.
  const uid = status.get('Uid')?.split(/\s+/)[1];
  const gid = status.get('Gid')?.split(/\s+/)[1];
  return matching(`${uid}:${gid}`, /^\d+:\d+$/);
}

function readNetwork(text: string | undefined): 'none' | 'host' | null {
  const devices = [...readFields(text)].filter(([, counters]) => /^\d/.test(counters));
  if (devices.length === 0) return null;
  const leadsOut = devices.some(([name, counters]) => {
    const device = name.trim();
    return device !== 'lo' && !(FALLBACK_DEVICES.has(device) && /^[0\s]+$/.test(counters));
  });
  return leadsOut ? 'host' : 'none';
}

/** Off for this process, or for the whole machine. */
function readAslr(files: Files): 'on' | 'off' | null {
  if (files.get('/proc/sys/kernel/randomize_va_space')?.trim() === '0') return 'off';
  const personality = matching(files.get('/proc/self/personality')?.trim(), /^[0-9a-f]{1,8}$/);
  if (personality === null) return null;
  return (Number.parseInt(personality, 16) & NO_RANDOMIZE) === 0 ? 'on' : 'off';
}

/** Fields 19 (nice), 40 (real-time priority) and 41 (policy) of proc_pid_stat(5); the second may hold anything. */
function readScheduler(stat: string | undefined): string | null {
  const fromThird = stat?.includes(') ') ? stat.slice(stat.lastIndexOf(') ') + 2).split(' ') : [];
  const field = (number: number) => matching(fromThird[number - 3]?.trim(), /^-?\d{1,3}$/);
  const policy = POLICIES[Number(field(41) ?? -1)];
  const value = field(policy === 'rr' || policy === 'fifo' ? 40 : 19);
  return policy == null || value === null ? null : `${policy} ${value}`;
}

function oneOf<Value>(text: string | undefined, values: Record<number, Value>): Value | null {
  return text !== undefined && /^\d$/.test(text) ? (values[Number(text)] ?? null) : null;
}
