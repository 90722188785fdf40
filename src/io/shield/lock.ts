/**
 * One run at a time on a host, held by a process and free when it has ended, however it ended.
 *
 * Node has no flock. An abstract socket is freed by the kernel, but any user may take its name, and two network namespaces
 * each have their own; a pid file has to be replaced when its owner is dead, and between "it is stale" and "I replace it"
 * two processes can both succeed. So this is a line of succession of symbolic links, whose making is atomic and
 * exclusive and which carry their text from the beginning:
 *
 *     lock -> A        the first of the line
 *     after-A -> B     made by B when A was gone; only one process can make it
 *     after-B -> free  B has let go
 *
 * The last of the line holds the lock. A holder begins the line anew with itself (rename over `lock`, atomic) and only
 * then removes the older links. Whoever looked at an old part of the line may then still make a link there, so a new
 * holder walks the line once more from `lock` and believes only what leads to itself. Names are never used twice: they
 * hold the boot, the process, its start time and a counter (io/process/owner-mark.ts).
 */
import { readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, infrastructureError } from '../../model/errors.ts';
import { HOST_LOCK } from '../../plan/retries.ts';
import { whileWaiting } from '../process/clock.ts';
import { fieldsOfStat, ownerIsGone, ownerMark } from '../process/owner-mark.ts';

/** Links in a line: each is a holder that was killed before it could begin the line anew. */
const LONGEST = 10_000;

let counter = 0;

export interface HostLock {
  release(): void;
}

/** Waits its turn; `waiting` is told the process id of the holder, once for each. Throws when `signal` aborts. */
export async function takeHostLock(
  folder: string,
  waiting: (pid: number) => void,
  signal: AbortSignal,
): Promise<HostLock> {
  let reported: string | null = null;
  for (;;) {
    const lock = tryHostLock(folder);
    if (typeof lock !== 'string') return lock;
    if (signal.aborted) throw infrastructureError('stopped while another run of pinbench had this host');
    if (lock !== reported) waiting(pidOf(lock));
    reported = lock;
    // An abort ends the wait at once; the next round says so.
    await whileWaiting(sleep(HOST_LOCK.pollMs, undefined, { signal }).catch(() => {}));
  }
}

/** The lock, or the mark of the process that holds it. */
export function tryHostLock(folder: string): HostLock | string {
  counter += 1;
  const mine = `${ownerMark()}.${counter}`;
  for (;;) {
    const last = lastOfLine(folder);
    if (last !== null && !isGone(last)) return last;
    const link = path.join(folder, last === null ? 'lock' : `after-${last}`);
    if (!makeLink(mine, link)) continue;
    if (lastOfLine(folder) === mine) break;
    rmSync(link, { force: true });
  }
  beginLine(folder, mine);
  return { release: () => void makeLink(`free.${mine}`, path.join(folder, `after-${mine}`)) };
}

/** Process id of the living holder, or null. */
export function hostLockHolder(folder: string): number | null {
  const last = lastOfLine(folder);
  return last === null || isGone(last) ? null : pidOf(last);
}

function lastOfLine(folder: string): string | null {
  let at = readLink(path.join(folder, 'lock'));
  for (let length = 0; at !== null; length += 1) {
    const next = readLink(path.join(folder, `after-${at}`));
    if (next === null) return at;
    if (length > LONGEST) throw infrastructureError(`the lock in ${folder} is damaged`, { fix: `remove ${folder}` });
    at = next;
  }
  return null;
}

function beginLine(folder: string, mine: string): void {
  const fresh = path.join(folder, `new-${mine}`);
  makeLink(mine, fresh);
  renameSync(fresh, path.join(folder, 'lock'));
  const old = readdirSync(folder).filter((name) => /^(after|new)-/.test(name));
  for (const name of old) {
    // Another's `new-` link is that of a process which was killed: only the holder makes one.
    if (name !== `after-${mine}`) rmSync(path.join(folder, name), { force: true });
  }
}

/** False when the name is taken. */
function makeLink(text: string, link: string): boolean {
  try {
    symlinkSync(text, link);
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  }
}

function readLink(link: string): string | null {
  try {
    return path.basename(readlinkSync(link));
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return null;
    throw infrastructureError(`${link} is not a link of ours`, { fix: `remove ${path.dirname(link)}`, cause: thrown });
  }
}

/** Let go, ended, of an earlier boot, or dead and only waiting for its parent to notice. */
function isGone(mark: string): boolean {
  if (mark.startsWith('free.')) return true;
  return ownerIsGone(mark.replace(/\.\d+$/, '')) || isZombie(pidOf(mark));
}

function pidOf(mark: string): number {
  return Number(mark.split('-')[1] ?? 0);
}

function isZombie(pid: number): boolean {
  try {
    return /^[ZX]$/.test(fieldsOfStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))[0] ?? '');
  } catch (thrown) {
    if (['ENOENT', 'ESRCH'].includes(codeOf(thrown) ?? '')) return true;
    throw thrown;
  }
}

/** Unique to one start of this machine. */
export function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}
