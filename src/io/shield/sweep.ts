/** cgroup v1: everything that runs in the root cpuset is moved to the housekeeping cpuset, but for what has to stay. */
import { HOUSEKEEPING } from '../../plan/cpu-shield/cgroup-v1.ts';
import type { Change, MovedTask } from '../../plan/cpu-shield/change.ts';
import { named, staysWhere, type Task } from '../../plan/cpu-shield/tasks.ts';
import { SHIELD_SWEEP } from '../../plan/retries.ts';
import { makeChange } from './changes.ts';
import type { Processes } from './processes.ts';
import { pause } from './removal.ts';
import { type CgroupTree, readIds } from './tree.ts';

export interface Sweep {
  /** Sentence when some would not go; null when none is left. */
  problem: string | null;
  /** What stays by a `leave` pattern. */
  left: Task[];
}

export interface Keep {
  leave: string[];
  /** A process that is placed by other means. */
  own: number | null;
  /** Whether what that process has started stays as well. */
  related: boolean;
  /** Moves of one task before it counts as stuck; from the third on there is a pause before each. */
  attempts: number;
}

/** `before` is told each change before it is made. */
export function sweepRoot(
  tree: CgroupTree,
  processes: Processes,
  all: number[],
  keep: Keep,
  before: (change: Change) => void,
): Sweep {
  const attempts = new Map<number, number>();
  for (let pass = 0; pass < SHIELD_SWEEP.passes; pass += 1) {
    const tasks = rootTasks(tree, processes);
    const moving = tasks.filter((task) => !staysWhere(task, keep.leave, keep.own) && !isRelated(processes, task, keep));
    if (moving.length === 0) return { problem: null, left: leftBehind(tasks, keep.own) };
    const stuck = moving.filter(({ pid }) => (attempts.get(pid) ?? 0) >= keep.attempts);
    if (stuck.length > 0) {
      return { problem: `${named(stuck)} could not be moved off the benchmark's CPUs`, left: [] };
    }
    if (moving.some(({ pid }) => (attempts.get(pid) ?? 0) > 1)) pause();
    for (const { pid } of moving) attempts.set(pid, (attempts.get(pid) ?? 0) + 1);
    const change: Change = { kind: 'move', from: '', to: HOUSEKEEPING, tasks: moves(tree, processes, moving, all) };
    before(change);
    makeChange(tree, change);
  }
  return { problem: 'processes are started here faster than they can be moved', left: [] };
}

function isRelated(processes: Processes, { pid }: Task, { own, related }: Keep): boolean {
  return related && own !== null && processes.descends(pid, own);
}

/** Processes with threads in the root cpuset. */
function rootTasks(tree: CgroupTree, processes: Processes): Task[] {
  return readIds(tree, 'cgroup.procs').flatMap((pid) => processes.find(pid) ?? []);
}

/** A process goes as a whole unless somebody has put some of its threads elsewhere: those stay there. */
function moves(tree: CgroupTree, processes: Processes, tasks: Task[], all: number[]): MovedTask[] {
  const here = new Set(readIds(tree, 'tasks'));
  return tasks.flatMap(({ pid }): MovedTask[] => {
    const threads = processes.threads(pid);
    const inRoot = threads.filter((thread) => here.has(thread));
    const affinities = inRoot.map((thread) => processes.affinity(thread, all));
    if (inRoot.length === threads.length) {
      return [{ id: pid, whole: true, affinities: affinities.filter((affinity) => affinity !== null) }];
    }
    return inRoot.map((id, index) => {
      const affinity = affinities[index] ?? null;
      return { id, whole: false, affinities: affinity === null ? [] : [affinity] };
    });
  });
}

function leftBehind(tasks: Task[], own: number | null): Task[] {
  return tasks.filter(({ pid, kernel }) => pid !== 1 && pid !== own && !kernel);
}
