import { hasFailed } from './headline.ts';
import type { Report } from './report.ts';

/** Sentences that no table, headline or failing run of the report says already. */
export function remarksOf({ decision, outcomes, notes }: Report): string[] {
  const inTables = ['regressed', 'breached', 'missing'].includes(decision.verdict);
  // A gate that fails without a failed run gives its only reason to the headline.
  const inHeadline = decision.exitCode > 1 && decision.failures.length === 1;
  const told = inTables || inHeadline || outcomes.some(hasFailed);
  return [...new Set([...(told ? [] : decision.failures), ...decision.notices, ...notes])];
}
