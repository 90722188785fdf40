import type { Acknowledgement, Policy, Quantity, SloSpec } from '../model/config.ts';
import { usageError } from '../model/errors.ts';
import { given } from '../model/given.ts';
import { parseQuantity } from '../units/quantity.ts';
import { convert } from '../units/units.ts';
import { secondsOf, shareOf } from './amounts.ts';
import { DEFAULTS } from './defaults.ts';
import { attempt, type KeyPath, type SchemaProblem } from './diagnostics.ts';
import type { RawAcknowledgement, RawConfig, RawSlo } from './file-types.ts';

/** What decides red or green, with its defaults. `suiteNames` are the file's own. Mistakes go to `problems`. */
export function policyOf(
  raw: Pick<RawConfig, 'compare' | 'slo' | 'acknowledge' | 'gate' | 'store'>,
  suiteNames: string[],
  problems: SchemaProblem[],
): Policy {
  const compare = { ...DEFAULTS.compare, ...raw.compare };
  const gate = { ...DEFAULTS.gate, ...raw.gate };
  return {
    compare: {
      mode: compare.mode,
      runs: compare.runs,
      minEffect: shareOf(compare['min-effect']),
      exactEffect: shareOf(raw.compare?.['min-effect'] ?? DEFAULTS.exactEffect),
      budgetSeconds: attempt(problems, ['compare', 'budget'], compare.budget, 1, () => secondsOf(compare.budget)),
      strict: compare.strict,
      learn: compare.learn,
      ...(compare.canary === undefined ? {} : { canary: compare.canary }),
      staleAfterDays: Number.parseInt(compare['stale-after'], 10),
      staleAfterCommits: compare['stale-after-commits'],
      ...(raw.compare?.baseline === undefined ? {} : { branch: raw.compare.baseline }),
    },
    slo: (raw.slo ?? []).map((slo, index) => sloOf(slo, ['slo', index], suiteNames, problems)),
    acknowledge: (raw.acknowledge ?? []).map((entry, index) =>
      acknowledgementOf(entry, ['acknowledge', index], suiteNames, problems),
    ),
    gate: {
      failOn: [...gate['fail-on']],
      noBaseline: gate['no-baseline'],
      minHostGrade: gate['min-host-grade'] ?? null,
    },
    store: { ...DEFAULTS.store, ...raw.store },
  };
}

function sloOf(raw: RawSlo, at: KeyPath, suiteNames: string[], problems: SchemaProblem[]): SloSpec {
  const { metric, suite, branches, strict } = raw;
  // A limit on a suite that is not there would never be checked, and never be missed.
  if (suite !== undefined && !suiteNames.includes(suite)) {
    const expected = `one of: ${suiteNames.join(', ')}`;
    problems.push({ path: [...at, 'suite'], found: suite, expected, keyword: 'value', allowed: suiteNames });
  }
  const min = limitOf(raw.min, [...at, 'min'], problems);
  const max = limitOf(raw.max, [...at, 'max'], problems);
  if (min !== undefined && max !== undefined) {
    attempt(problems, [...at, 'max'], raw.max, undefined, () => requireRange(min, max));
  }
  return {
    metric,
    ...given({ suite, min, max, branches, strict }),
  };
}

function limitOf(found: string | number | undefined, at: KeyPath, problems: SchemaProblem[]): Quantity | undefined {
  return found === undefined ? undefined : attempt(problems, at, found, undefined, () => parseQuantity(found));
}

/** Throws when no value can be within both limits. */
function requireRange(min: Quantity, max: Quantity): void {
  const least = convert(min.value, min.unit, max.unit);
  if (least === null) {
    throw usageError('different units', { expected: `a unit that can be compared with the min's "${min.unit}"` });
  }
  if (least > max.value) throw usageError('max below min', { expected: 'no less than min' });
}

/** One accepted change. `suiteNames` are the file's own. Mistakes go to `problems`. */
function acknowledgementOf(
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
