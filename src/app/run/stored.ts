/** What a store has for a run, and storing it: whatever is wrong with the store is said, and never stops the report. */
import { PinbenchError } from '../../model/errors.ts';
import type { Clock } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { Store } from '../../model/ports/store.ts';
import type { Run } from '../../model/run.ts';
import { type Found, findBaseline } from './find-baseline.ts';
import type { Plan } from './plan.ts';

export interface StorePorts {
  clock: Clock;
  progress: Progress;
  /** null compares with nothing. */
  store: Store | null;
}

export function hasResults({ status }: Run): boolean {
  return status === 'ok' || status === 'dirty';
}

/** What the store has for a run; a store that cannot be read means no baseline, and nothing is written to it. */
export interface Stored extends Pick<Found, 'baseline' | 'runs' | 'calibrations' | 'ownCalibrations' | 'notes'> {
  keepable: boolean;
}

/** `seen`: notes that a reader has already. Suites of one plan share their history, and what there is to say of it. */
export async function findStored(
  run: Run,
  plan: Pick<Plan, 'scope' | 'policy'>,
  ports: StorePorts,
  seen: readonly string[],
): Promise<Stored> {
  const nothing = (reason: string, notes: string[] = []): Stored => ({
    baseline: { state: 'no baseline', reason },
    runs: [],
    calibrations: [],
    ownCalibrations: 0,
    notes,
    keepable: false,
  });
  if (!hasResults(run)) return nothing('the run has no results to compare');
  if (ports.store === null) return nothing('no store was given');
  try {
    const found = await findBaseline(run, plan.scope, plan.policy.compare, ports.store, ports.clock.now());
    return { ...found, notes: found.notes.filter((note) => !seen.includes(note)), keepable: true };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'infrastructure') throw thrown;
    const notes = [`stored runs could not be read: ${thrown.sentence()}`];
    return nothing(`stored runs could not be read: ${thrown.message}`, notes);
  }
}

/** Whether it is stored now, and what a reader must know of it. */
export async function keep(run: Run, ports: StorePorts): Promise<{ isKept: boolean; notes: string[] }> {
  if (ports.store === null) return { isKept: false, notes: [] };
  try {
    const stored = await ports.store.append(run);
    ports.progress.line(`kept as ${stored.path} (${ports.store.place})`);
    return { isKept: true, notes: [] };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'infrastructure') throw thrown;
    ports.progress.warning(`the run was not kept: ${thrown.message}`);
    // What to do comes first: long reasons are cut.
    const note = `This run was not kept for later comparisons. To fix it: ${thrown.fix ?? 'see below'}. ${thrown.message}`;
    return { isKept: false, notes: [note] };
  }
}
