/** The kernel's log, for the one thing that cgroup v1 tells nowhere else: whom it killed for want of memory. */
import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs';
import { tellsOfKill } from '../../plan/cgroup/usage.ts';
import { hasCode } from '../cgroup/tree.ts';

/** A record is shorter than this (CONSOLE_EXT_LOG_MAX). */
const RECORD_BYTES = 8192;

/** Starts before a container does; what it answers tells afterwards how many of its processes were killed. */
export function countOomKills(): (container: string) => number | null {
  const before = killsOfHost();
  // The log is long, and nearly always nobody was killed at all.
  return (container) => (before !== null && killsOfHost() === before ? 0 : killsInLog(container));
}

function killsOfHost(): number | null {
  const count = /^oom_kill (\d+)$/m.exec(readFileSync('/proc/vmstat', 'utf8'))?.[1];
  return count === undefined ? null : Number(count);
}

/**
 * null when this user may not read the log. It tells of ten kills in five seconds at most, so that of many some are
 * missing, but never all. https://www.kernel.org/doc/Documentation/ABI/testing/dev-kmsg : a read gives one record.
 */
function killsInLog(container: string): number | null {
  let log: number;
  try {
    log = openSync('/dev/kmsg', constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (thrown) {
    if (hasCode(thrown, 'ENOENT', 'EACCES', 'EPERM', 'EINVAL')) return null;
    throw thrown;
  }
  try {
    let kills = 0;
    for (let record = nextRecord(log); record !== null; record = nextRecord(log)) {
      if (tellsOfKill(record, container)) kills += 1;
    }
    return kills;
  } finally {
    closeSync(log);
  }
}

/** null at the end, which shows as "nothing yet". */
function nextRecord(log: number): string | null {
  const buffer = Buffer.allocUnsafe(RECORD_BYTES);
  try {
    const length = readSync(log, buffer);
    return length === 0 ? null : buffer.toString('utf8', 0, length);
  } catch (thrown) {
    if (hasCode(thrown, 'EAGAIN')) return null;
    // The oldest records were overwritten while they were read: the next read goes on after them.
    if (hasCode(thrown, 'EPIPE')) return '';
    throw thrown;
  }
}
