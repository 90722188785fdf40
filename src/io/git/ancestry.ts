/** Which commits a run may be compared with: asked of the clone where it knows enough, else of the remote. */
import { PinbenchError } from '../../model/errors.ts';
import type { AncestorLine, Ancestry } from '../../model/ports/git.ts';
import { plural } from '../../text/quote.ts';
import { type Base, type Found, foundIn, shortened } from './ancestry-graph.ts';
import { type Origin, type RemoteGraph, remoteGraph } from './ancestry-remote.ts';
import { cloneAlone } from './git.ts';

export interface AncestryRequest {
  /** The work tree; null when there is none. */
  root: string | null;
  /** Commit that the work tree holds: for a pull request the merge, as that is what was measured. */
  measured: string;
  /** What to take the merge base with; null: the measured commit's own line. */
  base: Base | null;
  /** The repository on its server; null: only the clone is asked. */
  origin: Origin | null;
}

/**
 * A checkout on GitHub is one commit deep and knows no history, so commits alone are fetched, more with each effort.
 * A full clone knows all of it at once.
 */
export function gitAncestry(question: AncestryRequest): Ancestry {
  const { root, origin } = question;
  const known: Promise<Found | null>[] = [];
  let remote: RemoteGraph | undefined;

  const found = (effort: number): Promise<Found | null> => {
    known[effort] ??= effort === 0 ? first() : further(effort);
    return known[effort];
  };

  async function first(): Promise<Found | null> {
    const local = root === null ? null : await inClone(root, question);
    if (local?.complete === true) return local;
    if (origin === null) return local === null ? nothingBut(question.measured) : cutOff(local);
    try {
      return await fetched(0, origin);
    } catch (thrown) {
      // A clone of some depth still tells true ancestors; one of depth 1 tells none.
      if (local === null || local.ancestors.commits.length < 2) throw thrown;
      return lastKnown(local, thrown);
    }
  }

  async function further(effort: number): Promise<Found | null> {
    const before = await found(effort - 1);
    if (before === null || before.complete || origin === null) return null;
    try {
      return await fetched(effort, origin);
    } catch (thrown) {
      return lastKnown(before, thrown);
    }
  }

  function fetched(effort: number, from: Origin): Promise<Found | null> {
    remote ??= remoteGraph(from, question);
    return remote.found(effort);
  }

  return { ancestors: async (effort) => (await found(effort))?.ancestors ?? null };
}

/**
 * In a job the branch counts as the server had it, on a person's machine as the person has it; a branch that is not
 * there has no say on a person's machine.
 */
async function inClone(root: string, { measured, base, origin }: AncestryRequest): Promise<Found | null> {
  const clone = cloneAlone(root);
  if (base === null) return foundIn(clone, measured, null);
  if (base.branch === null) return foundIn(clone, measured, base.commit);
  if (origin !== null) return foundIn(clone, measured, `refs/remotes/origin/${base.branch}`);
  return (await foundIn(clone, measured, `refs/heads/${base.branch}`)) ?? foundIn(clone, measured, null);
}

function nothingBut(measured: string): Found {
  const commits = [{ commit: measured, seconds: 0, distance: 0 }];
  return { ancestors: { commits, own: true, note: null }, complete: true };
}

function cutOff({ ancestors, complete }: Found): Found {
  // That nothing was found at all, or nothing before the measured commit, has been said.
  if (ancestors.commits.length < (ancestors.own ? 2 : 1)) return { ancestors, complete };
  const note = `This clone is shallow: only its last ${plural(ancestors.commits.length, 'commit')} ${ancestors.commits.length === 1 ? 'was' : 'were'} searched for a baseline.`;
  return { ancestors: { ...ancestors, note }, complete };
}

function lastKnown({ ancestors }: Found, thrown: unknown): Found {
  if (!(thrown instanceof PinbenchError)) throw thrown;
  const note = `Only the last ${ancestors.commits.length} commits were searched for a baseline: ${shortened(thrown.message)}.`;
  const known: AncestorLine = { ...ancestors, note };
  return { ancestors: known, complete: true };
}
