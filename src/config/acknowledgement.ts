import type { Acknowledgement } from '../model/config.ts';
import { usageError } from '../model/errors.ts';
import { shareOf } from './amounts.ts';
import { attempt, type KeyPath, type SchemaProblem } from './diagnostics.ts';
import type { RawAcknowledgement } from './file-types.ts';

/** One accepted change. `suiteNames` are the file's own. Mistakes go to `problems`. */
export function acknowledgementOf(
  raw: RawAcknowledgement,
  at: KeyPath,
  suiteNames: string[],
  problems: SchemaProblem[],
): Acknowledgement {
  const { metric, suite, change, reason, until } = raw;
  // An entry for a suite that is not there would accept nothing, and nobody would notice.
  if (suite !== undefined && !suite.includes('*') && !suiteNames.includes(suite)) {
    const expected = `one of: ${suiteNames.join(', ')}; or a pattern with *`;
    problems.push({ path: [...at, 'suite'], found: suite, expected, keyword: 'value', allowed: suiteNames });
  }
  return {
    metric,
    ...(suite === undefined ? {} : { suite }),
    change: attempt(problems, [...at, 'change'], change, 0, () => relativeChange(change)),
    reason: reason.trim(),
    until: attempt(problems, [...at, 'until'], until, until, () => dayOf(until)),
  };
}

function relativeChange(percentage: string): number {
  const change = shareOf(percentage);
  if (change > -1 && change !== 0) return change;
  throw usageError('no such change', { expected: 'a change other than 0%, and of more than -100%' });
}

/** Refuses a day that no calendar has, e.g. "2027-02-30". */
function dayOf(until: string): string {
  const time = Date.parse(`${until}T00:00:00Z`);
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(until)) return until;
  throw usageError('no such day', { expected: 'a day of the calendar, such as "2027-03-01"' });
}
