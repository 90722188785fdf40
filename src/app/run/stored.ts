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
export interface Stored extends Pick<Found, 'baseline' | 'runs' | 'calibrations'> {
  keepable: boolean;
}

export async function findStored(
  run: Run,
  plan: Pick<Plan, 'scope' | 'policy'>,
  ports: StorePorts,
  notes: string[],
): Promise<Stored> {
  const nothing = (reason: string): Stored => ({
    baseline: { state: 'no baseline', reason },
    ...{ runs: [], calibrations: [] },
    keepable: false,
  });
  if (!hasResults(run)) return nothing('the run has no results to compare');
  if (ports.store === null) return nothing('no store was given');
  try {
    const found = await findBaseline(run, plan.scope, plan.policy.compare, ports.store, ports.clock.now());
    // Suites of one plan share their history, and what there is to say of it.
    notes.push(...found.notes.filter((note) => !notes.includes(note)));
    return { ...found, keepable: true };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'infrastructure') throw thrown;
    notes.push(`stored runs could not be read: ${thrown.sentence()}`);
    return nothing(`stored runs could not be read: ${thrown.message}`);
  }
}

/** Whether it is stored now. */
export async function keep(run: Run, ports: StorePorts, notes: string[]): Promise<boolean> {
  if (ports.store === null) return false;
  try {
    const stored = await ports.store.append(run);
    ports.progress.line(`kept as ${stored.path} (${ports.store.place})`);
    return true;
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'infrastructure') throw thrown;
    ports.progress.warning(`the run was not kept: ${thrown.message}`);
    // What to do comes first: long reasons are cut.
    notes.push(
      `This run was not kept for later comparisons. To fix it: ${thrown.fix ?? 'see below'}. ${thrown.message}`,
    );
    return false;
  }
}
