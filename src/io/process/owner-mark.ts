/**
 * Who a container, a folder or a cgroup belongs to: a mark that is unique to one process of one boot, so that only what the
 * dead have left is swept.
 */
import { readFileSync, readlinkSync } from 'node:fs';

/** The machine's first process id namespace: PROC_PID_INIT_INO of <linux/proc_ns.h>. */
const FIRST_NAMESPACE = '4026531836';

/**
 * e.g. "3f2a9c41-4711-889021": boot, process id, the process's start time in clock ticks. In a container the namespace
 * follows that the process id belongs to, since that number means somebody else outside.
 */
export function ownerMark(pid: number = process.pid): string {
  const namespace = pidNamespace();
  const mark = `${bootId()}-${pid}-${startTime(pid) ?? '0'}`;
  return namespace === FIRST_NAMESPACE ? mark : `${mark}-${namespace}`;
}

/** True when the process that left this mark is certainly no longer running on this host. */
export function ownerIsGone(mark: string): boolean {
  const match = /^([0-9a-f]{8})-(\d+)-(\d+)(?:-(\d+))?$/.exec(mark);
  if (match === null) return false;
  const [, boot, pid, start, namespace = FIRST_NAMESPACE] = match;
  if (boot !== bootId()) return true;
  // Of another container's processes nothing can be known here.
  return namespace === pidNamespace() && startTime(Number(pid)) !== start;
}

/** Whether process ids here are the machine's own, not a container's. */
export function seesWholeMachine(): boolean {
  return pidNamespace() === FIRST_NAMESPACE;
}

function pidNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
  } catch {
    // Not Linux.
    return '0';
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
  } catch {
    // Not Linux: without a boot id nothing is ever called dead.
    return 'no-bootid';
  }
}

/** Fields of /proc/PID/stat after the name, which may itself hold spaces and brackets: [0] is the state, field 3. */
export function fieldsOfStat(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Field 22 of /proc/PID/stat. */
function startTime(pid: number): string | null {
  try {
    return fieldsOfStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))[19] ?? null;
  } catch {
    return null;
  }
}
