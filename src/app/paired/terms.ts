/** What both sides of pairs are measured in: what the base is, so that no change can choose. */
import type { Suite } from '../../model/config.ts';
import { PinbenchError } from '../../model/errors.ts';
import { knobsOf } from '../../model/knobs.ts';
import { knobDifferences } from '../../suite/select.ts';
import type { Prepared } from '../backends/backend.ts';
import type { MeasuringSession } from '../run/produce-run.ts';
import { describeRunContext } from '../run/run-context.ts';
import type { ConfirmationQuestion, InterleavedSides } from './confirm-pairs.ts';

export type Terms = Omit<InterleavedSides, 'base'>;

/** `there` is the suite of the base for pairs with the head's; `prepared` is the head as it was measured by itself. */
export async function termsOf(
  there: Suite,
  { suite, produced }: Pick<ConfirmationQuestion, 'suite' | 'produced'>,
  prepared: Prepared,
  { backend, progress }: Pick<MeasuringSession, 'backend' | 'progress'>,
): Promise<Terms> {
  const { context } = produced;
  const knobs = knobDifferences(there, suite);
  const asHere: Terms = { suite, context, head: prepared, knobs, headSettings: null };
  if (knobs.length === 0) return asHere;
  const asThere = { ...suite, run: { ...suite.run, ...knobsOf(there.run) } };
  try {
    const its = await describeRunContext(asThere, backend);
    for (const { field, base, head } of knobs)
      progress.line(
        `in pairs with the base, run.${field} is ${base} for both sides, as the base has it, and not ${head}`,
      );
    return { ...asHere, suite: asThere, context: its, head: prepared.within(knobsOf(there.run), its.cpus) };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'usage') throw thrown;
    progress.warning(`in pairs with the base, both sides have the head's settings: ${thrown.message}`);
    return { ...asHere, headSettings: thrown.message };
  }
}
