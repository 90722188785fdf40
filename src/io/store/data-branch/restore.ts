/** What a person may do once the data branch was deleted or rewritten: put it back, or accept it. Nothing is lost by either. */
import { infrastructureError } from '../../../model/errors.ts';
import type { Archive } from '../../../model/ports/store.ts';
import { outcomeOf, type Remote, refusalError, troubleOf } from '../../git/remote.ts';
import type { SerialQueue } from '../../process/serial-queue.ts';
import { absent } from '../absence.ts';
import type { Objects } from './objects.ts';
import { PUSH } from './push.ts';
import { type Tip, witnessOf } from './tip.ts';

export interface RecoveryOptions {
  remote: Remote;
  objects: Objects;
  tip: Tip;
  branch: string;
  place: string;
  queue: SerialQueue;
}

export function dataBranchRecovery(options: RecoveryOptions): Pick<Archive, 'adopt' | 'restore'> {
  const { remote, objects, tip, branch, place, queue } = options;
  const head = `refs/heads/${branch}`;
  const witness = witnessOf(branch);
  /** Keeps alive what is replaced. */
  const asideFor = (commit: string) => `refs/pinbench/replaced/${branch}/${commit.slice(0, 12)}`;

  const push = async (...args: string[]) => remote.call([...PUSH, ...args], await objects.here());

  /**
   * Moves `ref` from one commit to another (null: none), by force, but only if it still is where we saw it, and only
   * once what it leaves is kept.
   */
  async function move(ref: string, from: string | null, to: string | null): Promise<void> {
    for (const commit of [from, to]) if (commit !== null) await objects.fetchCommit(commit);
    if (from !== null) {
      const kept = await push('--', remote.url, `${from}:${asideFor(from)}`);
      if (kept.code !== 0) throw refusalError(kept, place, 'written');
    }
    // The lease alone allows the force; a plus would allow it without the lease.
    const answer = await push(`--force-with-lease=${ref}:${from ?? ''}`, '--', remote.url, `${to ?? ''}:${ref}`);
    if (outcomeOf(answer, ref).isDone) return;
    if (troubleOf(answer) !== 'another was first') throw refusalError(answer, place, 'written');
    throw infrastructureError(`the ${place} changed while it was being repaired; nothing was changed`, {
      fix: 'run it again',
    });
  }

  async function comparedRefs(): ReturnType<Tip['compareRefs']> {
    const seen = await tip.compareRefs('write');
    if (seen.tip === null && seen.witness === null) throw absent(`there is no ${place}`);
    return seen;
  }

  return {
    adopt: () =>
      queue.next(async () => {
        const seen = await comparedRefs();
        if (seen.continues || seen.witness === null)
          return `There is nothing to adopt: the ${place} continues what was stored.`;
        await move(witness, seen.witness, seen.tip);
        const kept = `What was stored before, ${seen.witness}, is kept as ${asideFor(seen.witness)} until somebody deletes that ref.`;
        if (seen.tip === null) return `The ${place} is accepted as deleted; the next run begins a new one. ${kept}`;
        return `The ${place} is accepted as it is at ${seen.tip}. ${kept}`;
      }),

    restore: () =>
      queue.next(async () => {
        const seen = await comparedRefs();
        if (seen.continues || seen.witness === null)
          return `There is nothing to restore: the ${place} continues what was stored.`;
        await move(head, seen.tip, seen.witness);
        const back = `The ${place} is at ${seen.witness} again, the last commit stored there.`;
        if (seen.tip === null) return back;
        return `${back} What replaced it, ${seen.tip}, is kept as ${asideFor(seen.tip)} until somebody deletes that ref.`;
      }),
  };
}
