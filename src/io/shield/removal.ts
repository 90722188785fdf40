/**
 * Moves tasks, and removes a folder of ours with tasks in it. On cgroup v1 the kernel says nothing when it passes over a
 * task that is ending: that stays, and keeps its folder, until it has had the CPU time to end, which on a busy host may
 * be a while. Then it goes by itself, also between two looks of ours.
 */
import path from 'node:path';
import { codeOf } from '../../model/errors.ts';
import { SHIELD_PAUSE, SHIELD_REMOVAL } from '../../plan/retries.ts';
import { type CgroupTree, isGone, readIds } from './tree.ts';

const { passes: PASSES, moves: MOVES, looks: LOOKS } = SHIELD_REMOVAL;

/** False when the kernel would not; a task that has ended counts as moved. */
export function putTask(tree: CgroupTree, id: number, file: string): boolean {
  try {
    tree.write(file, `${id}`);
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'ESRCH') return true;
    if (['EINVAL', 'EBUSY', 'EACCES', 'EPERM'].includes(codeOf(thrown) ?? '')) return false;
    throw thrown;
  }
}

/** Thread by thread, since a process may have had other threads elsewhere all the time. Waits for none that is ending. */
export function emptyFolder(tree: CgroupTree, folder: string, into: string): void {
  const target = path.posix.join(into, 'tasks');
  const moves = new Map<number, number>();
  for (let pass = 0; pass < PASSES; pass += 1) {
    const movable = readIds(tree, path.posix.join(folder, 'tasks')).filter((id) => (moves.get(id) ?? 0) < MOVES);
    if (movable.length === 0) return;
    for (const id of movable) moves.set(id, putTask(tree, id, target) ? (moves.get(id) ?? 0) + 1 : MOVES);
  }
}

/**
 * With the empty folders that runs left in it. False when it is still in use after all. Tasks of cgroup v2 stay, and
 * nobody waits for them: they are a benchmark's, and pruned with it.
 */
export function removeFolder(tree: CgroupTree, folder: string): boolean {
  for (const child of tree.folders(folder)) removeFolder(tree, child);
  const parent = path.posix.dirname(folder) === '.' ? '' : path.posix.dirname(folder);
  const looks = tree.read(path.posix.join(folder, 'tasks')) === null ? 1 : LOOKS;
  for (let look = 1; !isRemoved(tree, folder); look += 1) {
    if (look === looks) return false;
    emptyFolder(tree, folder, parent);
    // The first time it is most often just a process that was started in it a moment ago.
    if (look > 1) pause();
  }
  return true;
}

function isRemoved(tree: CgroupTree, folder: string): boolean {
  try {
    tree.remove(folder);
    return true;
  } catch (thrown) {
    if (isGone(thrown)) return true;
    if (codeOf(thrown) !== 'EBUSY') throw thrown;
    return false;
  }
}

/** Not to be awaited: a shield goes up and comes down in one go, so that nothing else of this process comes between. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SHIELD_PAUSE.pauseMs);
}
