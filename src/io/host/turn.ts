/**
 * One run measures at a time on a machine, whoever starts it and whatever runs it: root or not, container or host.
 *
 * No lock file would do: one that every user may write can be squatted or removed, and one that is root's is out of an
 * ordinary user's reach. So each process that wants its turn makes a link of its own in a folder where everybody may make
 * files but nobody may touch another's (/dev/shm), and believes a link only when the process that it names lives and is of
 * the user whose link it is. The links are the one bit of Burns' and Lamport's one-bit algorithm, ordered by when a turn
 * was first wanted: whoever sees an older link takes its own back and waits; whoever sees none waits until the younger ones have done so.
 * A link of a process that has ended counts for nothing, however it ended. Anybody may keep a process and a link for ever:
 * root and the run's own user are waited for as long as it takes, other users for six hours in all.
 *
 * Not seen, and so not waited for: runs in another PID namespace, and those of other users where /proc hides them.
 */
import { lstatSync, readdirSync, readFileSync, statSync, symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, infrastructureError, messageOf } from '../../model/errors.ts';
import type { Progress } from '../../model/ports/progress.ts';
import { HOST_TURN } from '../../plan/retries.ts';
import { whileWaiting } from '../process/clock.ts';
import { fieldsOfStat, ownerIsGone, ownerMark } from '../process/owner-mark.ts';

/** What another user can make of a place in the folder: gone, a folder, or something that is theirs. */
const OTHERS_DOING = ['ENOENT', 'EISDIR', 'EPERM', 'EACCES', 'EROFS'];
/** When it was first wanted in ms of the monotonic clock, owner's mark (io/process/owner-mark.ts), a number. */
const LINK = /^pinbench-turn\.(\d{15})\.([0-9a-f]{8}-(\d+)-\d+)\.\d+$/;

let counter = 0;

interface Rival {
  name: string;
  pid: number;
  uid: number;
  since: Date;
}

/** Where turns are taken: everybody's, and the same for everybody. */
export function turnFolder(): string {
  return process.env.PINBENCH_TURNS ?? '/dev/shm';
}

/** Waits until no other run on this machine measures. Answers what ends the turn; throws when `signal` aborts. */
export async function takeTurn(
  progress: Progress,
  signal: AbortSignal,
  folder = turnFolder(),
  mostWaitMs = HOST_TURN.mostMs,
): Promise<() => void> {
  counter += 1;
  const wanted = `${process.hrtime.bigint() / 1_000_000n}`.padStart(15, '0');
  const mine = `pinbench-turn.${wanted}.${ownerMark()}.${counter}`;
  const link = path.join(folder, mine);
  const release = (): void => {
    removeLink(link);
    process.off('exit', release);
  };
  const notWaitedFor = (problem: string): (() => void) => {
    release();
    progress.warning(`other runs on this machine are not waited for: ${problem}`);
    return () => {};
  };
  let reported: string | null = null;
  const wait = async ([first]: Rival[]): Promise<void> => {
    if (first !== undefined && first.name !== reported) {
      progress.line(`waiting for ${described(first)}`);
      reported = first.name;
    }
    // An abort ends the wait at once.
    await whileWaiting(sleep(HOST_TURN.pollMs, undefined, { signal }).catch(() => {}));
    if (!signal.aborted) return;
    release();
    throw infrastructureError('stopped while another run of pinbench had this host');
  };
  const started = performance.now();
  let isPatient = true;
  const rivals = (): Rival[] => {
    const all = rivalsIn(folder, mine);
    const [foreign] = all.filter(isForeign);
    if (isPatient && foreign !== undefined && performance.now() - started > mostWaitMs) {
      isPatient = false;
      progress.warning(`${described(foreign)}, is waited for no longer: both may disturb each other`);
    }
    return isPatient ? all : all.filter((rival) => !isForeign(rival));
  };
  const older = (): Rival[] => rivals().filter(({ name }) => name < mine);
  const younger = (): Rival[] => rivals().filter(({ name }) => name > mine);
  process.on('exit', release);
  try {
    for (;;) {
      const problem = whyUnsafe(folder) ?? whyNoLink(mine, link);
      if (problem !== null) return notWaitedFor(problem);
      if (older().length === 0) break;
      removeLink(link);
      for (let first = older(); first.length > 0; first = older()) await wait(first);
    }
    // An older one that came meanwhile waits for this one: if each waited for the other, neither would go on.
    for (let first = younger(); first.length > 0; first = younger()) await wait(first);
    return release;
  } catch (thrown) {
    // The folder went away, or may not be read.
    if (!['ENOENT', 'ENOTDIR', 'EACCES'].includes(codeOf(thrown) ?? '')) throw thrown;
    return notWaitedFor(messageOf(thrown));
  }
}

/** Of a user whose runs this one's user can do nothing about, and has no reason to trust. */
function isForeign({ uid }: Rival): boolean {
  return uid !== 0 && uid !== process.geteuid?.();
}

/** Other processes that want or have their turn, oldest first. Links of the dead are removed where that is allowed. */
function rivalsIn(folder: string, mine: string): Rival[] {
  const own = ancestors();
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, , mark = '', pid = ''] = LINK.exec(name) ?? [];
      if (mark === '' || name === mine) return [];
      const link = lstatSync(path.join(folder, name), { throwIfNoEntry: false });
      // Anybody may put something else there.
      if (link?.isSymbolicLink() !== true) return [];
      const user = userOf(Number(pid));
      if (user === null || ownerIsGone(mark)) {
        removeLink(path.join(folder, name));
        return [];
      }
      // A run inside a benchmark would wait for the run that waits for it.
      if (user !== link.uid || own.has(Number(pid))) return [];
      return [{ name, pid: Number(pid), uid: link.uid, since: link.mtime }];
    });
}

function removeLink(link: string): void {
  try {
    unlinkSync(link);
  } catch (thrown) {
    // Another user's is for that user or root to remove.
    if (!OTHERS_DOING.includes(codeOf(thrown) ?? '')) throw thrown;
  }
}

/** Effective user of a live process; null: it has ended, or only waits for its parent to notice. */
function userOf(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    if (/^State:\s+[ZX]/m.test(status)) return null;
    return Number(/^Uid:\s+\d+\s+(\d+)/m.exec(status)?.[1]);
  } catch (thrown) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes(codeOf(thrown) ?? '')) return null;
    throw thrown;
  }
}

function ancestors(): Set<number> {
  const found = new Set<number>();
  for (let pid = process.ppid; pid > 1 && !found.has(pid); ) {
    found.add(pid);
    try {
      pid = Number(fieldsOfStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))[1]);
    } catch (thrown) {
      if (!['ENOENT', 'ESRCH', 'EACCES'].includes(codeOf(thrown) ?? '')) throw thrown;
      break;
    }
  }
  return found;
}

/** Why others could take links away here, or null. */
function whyUnsafe(folder: string): string | null {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat?.isDirectory() !== true) return `there is no folder ${folder}`;
  const isOpen = (stat.mode & 0o022) !== 0;
  if (isOpen && (stat.mode & 0o1000) === 0) return `everybody may remove what is in ${folder}`;
  return null;
}

function whyNoLink(text: string, link: string): string | null {
  try {
    symlinkSync(text, link);
    return null;
  } catch (thrown) {
    return messageOf(thrown);
  }
}

function described({ pid, uid, since }: Rival): string {
  // The link's owner sets its time at will, to one that is none as well.
  const [, time] = Number.isNaN(since.getTime()) ? [] : (/T(\d\d:\d\d:\d\d)/.exec(since.toISOString()) ?? []);
  const has = time === undefined ? 'has this host' : `has had this host since ${time} UTC`;
  return `pinbench process ${pid} of ${userName(uid)}, which ${has}`;
}

function userName(uid: number): string {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.split(':')[2] === `${uid}`);
  const name = line?.split(':')[0] ?? '';
  return name === '' ? `user ${uid}` : `user ${name}`;
}
