/** Compares what was seen inside with what was asked for. */
import type { Isolation, IsolationFacts } from '../model/isolation.ts';
import { FACT_ROWS } from './facts.ts';

/** A run's isolation without its shield, which is raised outside and speaks for itself. */
type Verification = Omit<Isolation, 'shield'>;

/**
 * The verdict on isolation: it held when every fact that was asked for (not null) was seen inside. A fact that could not
 * be read is a violation too: isolation is proven or it is not. Without anything observed, that is one sentence.
 */
export function verifyIsolation(requested: IsolationFacts, observed: IsolationFacts | null): Verification {
  const violations: string[] = [];
  const unproven: string[] = [];
  for (const [fact, { name, kind, unseen = 'what was in force could not be read' }] of FACT_ROWS) {
    const asked = requested[fact] ?? null;
    if (asked === null) continue;
    if (observed === null) {
      unproven.push(name);
      continue;
    }
    const seen = observed[fact] ?? null;
    const wanted = `${name}: asked for ${kind.inSentence(asked)}`;
    if (seen === null) {
      violations.push(`${wanted}, but ${unseen} inside`);
    } else if (!kind.holds(asked, seen)) {
      violations.push(`${wanted}, but ${kind.inSentence(seen)} ${kind.state} inside`);
    }
  }
  if (unproven.length > 0) {
    violations.push(`nothing could be read inside, so none of this is proven: ${unproven.join(', ')}`);
  }
  return { requested, observed, held: violations.length === 0, violations };
}
