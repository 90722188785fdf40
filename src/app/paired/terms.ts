/** What both sides of pairs are measured in: what the base is, so that no change can choose. */
import type { Suite } from '../../model/config.ts';
import { PinbenchError } from '../../model/errors.ts';
import { knobDifferences, knobsOf } from '../../suite/select.ts';
import type { Prepared } from '../backends/prepare.ts';
import type { Bench } from '../run/produce-run.ts';
import { describeSurroundings } from '../run/run-context.ts';
import type { Beside, ConfirmationQuestion } from './confirm-pairs.ts';

export type Terms = Omit<Beside, 'base'>;

/** `there` is the suite of the base beside the head's; `prepared` is the head as it was measured by itself. */
export async function termsOf(
  there: Suite,
  { suite, produced }: Pick<ConfirmationQuestion, 'suite' | 'produced'>,
  prepared: Prepared,
  { workplace, progress }: Pick<Bench, 'workplace' | 'progress'>,
): Promise<Terms> {
  const { surroundings } = produced;
  const knobs = knobDifferences(there, suite);
  const asHere: Terms = { suite, surroundings, head: prepared, knobs, headSettings: null };
  if (knobs.length === 0) return asHere;
  const asThere = { ...suite, run: { ...suite.run, ...knobsOf(there) } };
  try {
    const its = await describeSurroundings(asThere, workplace);
    for (const { field, base, head } of knobs)
      progress.line(`beside the base, run.${field} is ${base} for both sides, as the base has it, and not ${head}`);
    return { ...asHere, suite: asThere, surroundings: its, head: prepared.within(knobsOf(there), its.cpus) };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'usage') throw thrown;
    progress.warning(`beside the base, settings are those of the head: ${thrown.message}`);
    return { ...asHere, headSettings: thrown.message };
  }
}
