/** Who a container belongs to: a mark that is unique to one process of one boot, so that only the dead are swept. */
import { readFileSync } from 'node:fs';

/** e.g. "3f2a9c41-4711-889021": boot, process id, the process's start time in clock ticks. */
export function ownerMark(pid: number = process.pid): string {
  return `${bootId()}-${pid}-${startTime(pid) ?? '0'}`;
}

/** True when the process that left this mark is certainly no longer running on this host. */
export function ownerIsGone(mark: string): boolean {
  const match = /^([0-9a-f]{8})-(\d+)-(\d+)$/.exec(mark);
  if (match === null) return false;
  const [, boot, pid, start] = match;
  return boot !== bootId() || startTime(Number(pid)) !== start;
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
