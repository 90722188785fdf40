/** In which order a commit's ancestors count as near, and how far away each is. No git is called here. */
import type { Ancestor } from '../../model/ports/git.ts';

/** A commit as git lists it. */
export interface Commit {
  hash: string;
  seconds: number;
  parents: string[];
}

/**
 * `start` and its ancestors, nearest first, each of at most `furthest` commits away. Parents that are not among
 * `commits` end the walk there, as in a shallow clone.
 *
 * Order: no commit comes before one that was built on it, and a merge's first parent comes before the others. Merging a
 * branch that began long ago therefore makes nothing old near, and a commit of the base branch beats those that a merge
 * brought in.
 *
 * Distance: on the line of first parents, steps along it; elsewhere the shortest way. Counting every commit in between
 * instead would put the previous merge hundreds of commits away wherever large branches are merged, and each baseline
 * there would be stale.
 */
export function nearestFirst(commits: Commit[], start: string, furthest: number): Ancestor[] {
  const known = new Map(commits.map((commit) => [commit.hash, commit]));
  const parentsOf = (hash: string): string[] => (known.get(hash)?.parents ?? []).filter((parent) => known.has(parent));
  const distances = distancesFrom(start, parentsOf);
  return inOrder(start, parentsOf)
    .map((hash) => {
      const [parent] = parentsOf(hash);
      return {
        commit: hash,
        seconds: known.get(hash)?.seconds ?? 0,
        distance: distances.get(hash) ?? 0,
        ...(parent === undefined ? {} : { parent }),
      };
    })
    .filter(({ distance }) => distance <= furthest);
}

function inOrder(start: string, parentsOf: (hash: string) => string[]): string[] {
  const children = new Map([[start, 0]]);
  // A map hands out, in order, also what is added while it is walked.
  for (const [hash] of children) {
    for (const parent of new Set(parentsOf(hash))) children.set(parent, (children.get(parent) ?? 0) + 1);
  }
  const order: string[] = [];
  const next = [start];
  for (let hash = next.pop(); hash !== undefined; hash = next.pop()) {
    order.push(hash);
    for (const parent of [...new Set(parentsOf(hash))].reverse()) {
      const waiting = (children.get(parent) ?? 0) - 1;
      children.set(parent, waiting);
      if (waiting === 0) next.push(parent);
    }
  }
  return order;
}

function distancesFrom(start: string, parentsOf: (hash: string) => string[]): Map<string, number> {
  const shortest = new Map([[start, 0]]);
  for (const [hash, distance] of shortest) {
    for (const parent of parentsOf(hash)) if (!shortest.has(parent)) shortest.set(parent, distance + 1);
  }
  let steps = 0;
  for (let at: string | undefined = start; at !== undefined; at = parentsOf(at)[0]) shortest.set(at, steps++);
  return shortest;
}
