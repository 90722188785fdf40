/** Makes the changes of a shield and takes them back. All at once, without awaiting: a process that ends can do it too. */
import path from 'node:path';
import { codeOf, messageOf } from '../../model/errors.ts';
import { type Change, type Undo, undoOf } from '../../plan/cpu-shield/change.ts';
import { quoted } from '../../text/quote.ts';
import type { Processes } from './processes.ts';
import { emptyFolder, putTask, removeFolder } from './removal.ts';
import { type CgroupTree, isGone, refusalOf } from './tree.ts';

export interface TakenBack {
  /** Sentences about what could not be put back. */
  warnings: string[];
  /** Changes that are still to be taken back, oldest first. */
  left: Change[];
}

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
          return !files.some((file) => putTask(tree, id, path.posix.join(change.to, file)));
        })
        .map(({ id }) => id);
  }
}

/** Last change first. Nothing that fails keeps the rest from it. */
export function takeBack(tree: CgroupTree, processes: Processes, changes: Change[]): TakenBack {
  const warnings: string[] = [];
  const left: Change[] = [];
  const problem = (sentence: string): void => void warnings.push(sentence);
  for (const change of changes.toReversed()) {
    try {
      if (!undoOne(tree, processes, undoOf(change), problem)) left.unshift(change);
    } catch (thrown) {
      if (isGone(thrown)) continue;
      left.unshift(change);
      problem(`the shield could not be taken back whole: ${refusalOf(thrown) ?? messageOf(thrown)}`);
    }
  }
  return { warnings, left };
}

/** False when it is worth another try later. */
function undoOne(tree: CgroupTree, processes: Processes, undo: Undo, problem: (sentence: string) => void): boolean {
  switch (undo.kind) {
    case 'write':
      restoreValue(tree, undo, problem);
      return true;
    case 'disable':
      disable(tree, undo.folder, undo.controllers);
      return true;
    case 'empty':
      // What is still in it after that is moved before the folder is removed.
      emptyFolder(tree, undo.folder, undo.into);
      for (const sentence of undo.affinities.map((affinity) => processes.restore(affinity))) {
        if (sentence !== null) problem(sentence);
      }
      return true;
    case 'remove': {
      const removed = removeFolder(tree, undo.folder);
      if (!removed) problem(`the cgroup ${undo.folder} is still in use and was left there; the next run tries again`);
      return removed;
    }
  }
}

/** The kernel appends its reason to a partition that it refused, so only the first word is compared. */
function restoreValue(
  tree: CgroupTree,
  { file, expected, value }: Undo & { kind: 'write' },
  problem: (sentence: string) => void,
): void {
  const now = tree.read(file);
  if (now === null || now === value) return;
  if (now.split(' ')[0] === expected) tree.write(file, value);
  else problem(`${file} was changed to ${quoted(now, 80)} by somebody else meanwhile and is left so`);
}

/** A controller that somebody has given to their own children meanwhile cannot be taken from them: that is not ours. */
function disable(tree: CgroupTree, folder: string, controllers: string[]): void {
  for (const controller of controllers) {
    try {
      setControllers(tree, folder, '-', [controller]);
    } catch (thrown) {
      if (codeOf(thrown) !== 'EBUSY' && !isGone(thrown)) throw thrown;
    }
  }
}

function setControllers(tree: CgroupTree, folder: string, sign: '+' | '-', controllers: string[]): void {
  const value = controllers.map((name) => `${sign}${name}`).join(' ');
  tree.write(path.posix.join(folder, 'cgroup.subtree_control'), value);
}
