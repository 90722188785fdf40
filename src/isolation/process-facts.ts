/** What the kernel's files in the launcher's frame say of the process itself. */
import { type Files, matching, readFields } from './launcher-files.ts';

/** ADDR_NO_RANDOMIZE of <linux/personality.h>. */
const NO_RANDOMIZE = 0x40000;

/** By number: <linux/sched.h>; 4 was never given out. */
const POLICIES = ['other', 'fifo', 'rr', 'batch', null, 'idle', 'deadline'];

/** Devices that the kernel puts into every network namespace by itself once their module is loaded; they lead nowhere. */
const FALLBACK_DEVICES = new Set('tunl0 gre0 gretap0 erspan0 ip_vti0 ip6_vti0 sit0 ip6tnl0 ip6gre0 teql0'.split(' '));

export function readUser(status: ReadonlyMap<string, string>): string | null {
  // Real, effective, saved and file-system id: the effective one decides.
  const uid = status.get('Uid')?.split(/\s+/)[1];
  const gid = status.get('Gid')?.split(/\s+/)[1];
  return matching(`${uid}:${gid}`, /^\d+:\d+$/);
}

export function readNetwork(text: string | undefined): 'none' | 'host' | null {
  const devices = [...readFields(text)].filter(([, counters]) => /^\d/.test(counters));
  if (devices.length === 0) return null;
  const leadsOut = devices.some(([name, counters]) => {
    const device = name.trim();
    return device !== 'lo' && !(FALLBACK_DEVICES.has(device) && /^[0\s]+$/.test(counters));
  });
  return leadsOut ? 'host' : 'none';
}

/** Off for this process, or for the whole machine. */
export function readAslr(files: Files): 'on' | 'off' | null {
  if (files.get('/proc/sys/kernel/randomize_va_space')?.trim() === '0') return 'off';
  const personality = matching(files.get('/proc/self/personality')?.trim(), /^[0-9a-f]{1,8}$/);
  if (personality === null) return null;
  return (Number.parseInt(personality, 16) & NO_RANDOMIZE) === 0 ? 'on' : 'off';
}

/** Fields 19 (nice), 40 (real-time priority) and 41 (policy) of proc_pid_stat(5); the second may hold anything. */
export function readScheduler(stat: string | undefined): string | null {
  const fromThird = stat?.includes(') ') ? stat.slice(stat.lastIndexOf(') ') + 2).split(' ') : [];
  const field = (number: number) => matching(fromThird[number - 3]?.trim(), /^-?\d{1,3}$/);
  const policy = POLICIES[Number(field(41) ?? -1)];
  const value = field(policy === 'rr' || policy === 'fifo' ? 40 : 19);
  return policy == null || value === null ? null : `${policy} ${value}`;
}

/** The word for a number, null for any other. */
export function oneOf<Value>(text: string | undefined, values: Record<number, Value>): Value | null {
  return text !== undefined && /^\d$/.test(text) ? (values[Number(text)] ?? null) : null;
}
