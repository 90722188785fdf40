/** One change to the tree of cgroups, as it is written in the journal before it is made, and how to take it back. */

/** Paths are relative to the folder that the tree is mounted on, with forward slashes; '' is the root. */
export type Change =
  /** A folder of ours, with the values of its files in the order in which they are written. */
  | { kind: 'make'; folder: string; files: [name: string, value: string][] }
  | { kind: 'write'; file: string; old: string; value: string }
  /** Controllers (cgroup v2) given to the children of a folder that did not have them. */
  | { kind: 'enable'; folder: string; controllers: string[] }
  /** Tasks of one folder that are put in another. */
  | { kind: 'move'; from: string; to: string; tasks: MovedTask[] };

export interface MovedTask {
  /** Process id when all of its threads move, else the thread's id. */
  id: number;
  whole: boolean;
  /** CPUs that threads had chosen for themselves, which older kernels forget at a move; most have none. */
  affinities: Affinity[];
}

export interface Affinity {
  thread: number;
  /** Start of the thread in clock ticks since boot: ids are given to others after an end. */
  start: string;
  /** CPU list. */
  cpus: string;
}

export type Undo =
  /** Removes our folder, once what was left in it is empty; one that others use meanwhile stays. */
  | { kind: 'remove'; folder: string }
  /** Writes `value` where `expected` still is; what somebody else has written since is theirs. */
  | { kind: 'write'; file: string; expected: string; value: string }
  | { kind: 'disable'; folder: string; controllers: string[] }
  /** Puts every task of a folder in another, those born in it included. */
  | { kind: 'empty'; folder: string; into: string; affinities: Affinity[] };

export function undoOf(change: Change): Undo {
  switch (change.kind) {
    case 'make':
      return { kind: 'remove', folder: change.folder };
    case 'write':
      return { kind: 'write', file: change.file, expected: change.value, value: change.old };
    case 'enable':
      return { kind: 'disable', folder: change.folder, controllers: change.controllers };
    case 'move':
      return {
        kind: 'empty',
        folder: change.to,
        into: change.from,
        affinities: change.tasks.flatMap(({ affinities }) => affinities),
      };
  }
}
