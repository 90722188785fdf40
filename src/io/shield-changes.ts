/** Makes the changes of a shield and takes them back. All at once, without awaiting: a process that ends can do it too. */
import path from 'node:path';
import { codeOf, messageOf } from '../errors.ts';
import { type Change, type Undo, undoOf } from '../shield.ts';
import type { Processes } from './shield-processes.ts';
import { type CgroupTree, isGone, readIds, refusalOf } from './shield-tree.ts';

/** While others start processes faster than they can be moved there is no end to it. */
const PASSES = 100;

/** Answers the ids of tasks that the kernel would not move (bound to a CPU, under a deadline); those that ended are none. */
export function makeChange(tree: CgroupTree, change: Change): number[] {
  switch (change.kind) {
    case 'make':
      tree.make(change.folder);
      for (const [name, value] of change.files) tree.write(path.posix.join(change.folder, name), value);
      return [];
    case 'write':
      tree.write(change.file, change.value);
      return [];
    case 'enable':
      setControllers(tree, change.folder, '+', change.controllers);
      return [];
    case 'move':
      return change.tasks
        .filter(({ id, whole }) => {
          const files = whole ? ['cgroup.procs', 'tasks'] : ['tasks'];
          return !files.some((file) => put(tree, id, path.posix.join(change.to, file)));
        })
        .map(({ id }) => id);
  }
}

/** Last change first. Answers sentences about what could not be put back; nothing that fails keeps the rest from it. */
export function takeBack(tree: CgroupTree, processes: Processes, changes: Change[]): string[] {
  return changes.toReversed().flatMap((change) => {
    const undo = undoOf(change);
    try {
      return undoOne(tree, processes, undo);
    } catch (thrown) {
      if (isGone(thrown)) return [];
      return [`the shield could not be taken back whole: ${refusalOf(thrown) ?? messageOf(thrown)}`];
    }
  });
}

function undoOne(tree: CgroupTree, processes: Processes, undo: Undo): string[] {
  switch (undo.kind) {
    case 'write':
      return restoreValue(tree, undo);
    case 'disable':
      return disable(tree, undo.folder, undo.controllers);
    case 'empty': {
      empty(tree, undo.folder, undo.into);
      return undo.affinities.flatMap((affinity) => processes.restore(affinity) ?? []);
    }
    case 'remove':
      return removeFolder(tree, undo.folder);
  }
}

/** The kernel appends its reason to a partition that it refused, so only the first word is compared. */
function restoreValue(tree: CgroupTree, { file, expected, value }: Undo & { kind: 'write' }): string[] {
  const now = tree.read(file);
  if (now === null || now === value) return [];
  if (now.split(' ')[0] !== expected) {
    return [`${file} was changed to "${now.slice(0, 80)}" by somebody else meanwhile and is left so`];
  }
  tree.write(file, value);
  return [];
}

/** A controller that somebody has given to their own children meanwhile cannot be taken from them: that is not ours. */
function disable(tree: CgroupTree, folder: string, controllers: string[]): string[] {
  for (const controller of controllers) {
    try {
      setControllers(tree, folder, '-', [controller]);
    } catch (thrown) {
      if (codeOf(thrown) !== 'EBUSY' && !isGone(thrown)) throw thrown;
    }
  }
  return [];
}

function setControllers(tree: CgroupTree, folder: string, sign: '+' | '-', controllers: string[]): void {
  const value = controllers.map((name) => `${sign}${name}`).join(' ');
  tree.write(path.posix.join(folder, 'cgroup.subtree_control'), value);
}

/** Thread by thread, since a process may have had other threads elsewhere all the time. */
function empty(tree: CgroupTree, folder: string, into: string): void {
  const target = path.posix.join(into, 'tasks');
  for (let pass = 0; pass < PASSES; pass += 1) {
    const moved = readIds(tree, path.posix.join(folder, 'tasks')).filter((thread) => put(tree, thread, target));
    if (moved.length === 0) return;
  }
}

/** With the empty folders that runs left in it. Tasks of cgroup v2 stay: they are a benchmark's, and pruned with it. */
function removeFolder(tree: CgroupTree, folder: string): string[] {
  for (const child of tree.folders(folder)) removeFolder(tree, child);
  for (let pass = 0; ; pass += 1) {
    try {
      tree.remove(folder);
      return [];
    } catch (thrown) {
      if (isGone(thrown)) return [];
      if (codeOf(thrown) !== 'EBUSY') throw thrown;
      const fresh = readIds(tree, path.posix.join(folder, 'tasks'));
      if (fresh.length === 0 || pass === PASSES) return [`the cgroup ${folder} is still in use and was left there`];
      empty(tree, folder, path.posix.dirname(folder) === '.' ? '' : path.posix.dirname(folder));
    }
  }
}

/** False when the kernel would not; a task that has ended counts as moved. */
function put(tree: CgroupTree, id: number, file: string): boolean {
  try {
    tree.write(file, `${id}`);
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'ESRCH') return true;
    if (['EINVAL', 'EBUSY', 'EACCES', 'EPERM'].includes(codeOf(thrown) ?? '')) return false;
    throw thrown;
  }
}
