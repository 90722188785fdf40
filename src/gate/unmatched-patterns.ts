/** Patterns of the policy that match no metric of what was run: a slip of the finger would otherwise be silent. */

import { otherWay } from '../compare/acknowledgements.ts';
import type { Acknowledgement, Policy, SloSpec } from '../model/config.ts';
import { fullName } from '../model/metric-name.ts';
import { patternMatcher } from '../model/pattern.ts';
import type { Run } from '../model/run.ts';
import { nearestMetric } from '../text/nearest.ts';
import { quoted } from '../text/quote.ts';
import { isForSuite } from './slo-bounds.ts';
import { type KnownMetric, unfitNotes } from './slo-units.ts';

/** Metrics named where none is near. */
const NAMED = 3;

/** Sentences for people; none before anything has results. `today`: "2027-03-01", UTC. */
export function unmatchedNotes(
  {
    compare,
    acknowledge,
    slo,
  }: { compare: Pick<Policy['compare'], 'canary'>; acknowledge: Acknowledgement[]; slo: SloSpec[] },
  runs: Pick<Run, 'suite' | 'results'>[],
  today: string,
): string[] {
  const names = runs.flatMap(namesIn);
  if (names.length === 0) return [];
  const accepted = acknowledge.flatMap((entry) => acknowledgementNote(entry, runs, today) ?? []);
  return [
    ...idleSloNotes(slo, runs),
    ...(compare.canary === undefined ? [] : canaryNote(compare.canary, names, 'this run')),
    ...accepted,
  ];
}

function canaryNote(canary: string, names: string[], where: string): string[] {
  if (names.some(patternMatcher(canary))) return [];
  const near = nearestMetric(canary, names);
  const some = names.slice(0, NAMED).map((name) => quoted(name));
  if (names.length > NAMED) some.push(`${names.length - NAMED} more`);
  const fix = near === undefined ? `The metrics are ${some.join(', ')}.` : `Did you mean ${quoted(near)}?`;
  return [`No metric of ${where} matches \`compare.canary\`, ${quoted(canary)}: no canary watches the host. ${fix}`];
}

/** Only where a metric is near: the entry may well be for a suite that was not run. */
function acknowledgementNote(
  { metric, suite, until }: Acknowledgement,
  runs: Pick<Run, 'suite' | 'results'>[],
  today: string,
): string | null {
  const concerned = suite === undefined ? runs : runs.filter((run) => patternMatcher(suite)(run.suite));
  const names = concerned.flatMap(namesIn);
  if (until < today || names.some(patternMatcher(metric))) return null;
  const near = nearestMetric(metric, names);
  return near === undefined
    ? null
    : `No metric of this run matches the acknowledgement of ${quoted(metric)}. Did you mean ${quoted(near)}?`;
}

/** Objectives that judge nothing in this run, by their pattern or by their unit. */
function idleSloNotes(slo: readonly SloSpec[], runs: Pick<Run, 'suite' | 'results'>[]): string[] {
  const known = runs.flatMap(({ suite, results }) =>
    results.flatMap(({ benchmark, metrics }) =>
      metrics.map(({ metric, unit, better }): KnownMetric => ({ suite, benchmark, metric, unit, better })),
    ),
  );
  const unmatched = unmatchedSlos(slo, known).map(
    ({ metric, hint }) => `No metric of this run matches the SLO of ${quoted(metric)}, so it judges nothing.${hint}`,
  );
  return [...unmatched, ...unfitNotes(slo, known, 'is')];
}

/** Of results that were measured once: sentences, one for each objective whose pattern matches no metric of its suite. */
export function unmatchedSloNotes(slo: readonly SloSpec[], known: readonly KnownMetric[]): string[] {
  return unmatchedSlos(slo, known).map(
    ({ metric, hint }) =>
      `SLO ${quoted(metric)} matches no metric of these results: there it would be "unknown".${hint}`,
  );
}

/** The same for the canary and for acknowledgements that count, which also have to accept what gets worse. */
export function unmatchedOthers(
  { compare, acknowledge }: Pick<Policy, 'compare' | 'acknowledge'>,
  known: readonly KnownMetric[],
  today: string,
): string[] {
  if (known.length === 0) return [];
  const canary = compare.canary === undefined ? [] : canaryNote(compare.canary, known.map(fullName), 'these results');
  const inForce = acknowledge.filter(({ until }) => until >= today);
  const unmatched = inForce.flatMap(({ metric, suite }) => {
    const names = known
      .filter((one) => suite === undefined || one.suite === null || patternMatcher(suite)(one.suite))
      .map(fullName);
    if (names.length === 0 || names.some(patternMatcher(metric))) return [];
    const near = nearestMetric(metric, names);
    const hint = near === undefined ? '' : ` Did you mean ${quoted(near)}?`;
    return `No metric of these results matches the acknowledgement of ${quoted(metric)}.${hint}`;
  });
  const suites = [...new Set(known.map(({ suite }) => suite))];
  const mistaken = suites.flatMap((name) =>
    otherWay(
      inForce.filter(({ suite }) => suite === undefined || name === null || patternMatcher(suite)(name)),
      known.filter((one) => one.suite === name),
    ),
  );
  return [...canary, ...unmatched, ...new Set(mistaken)];
}

/** `hint`: a sentence after a space, or ''. */
function unmatchedSlos(slo: readonly SloSpec[], known: readonly KnownMetric[]): { metric: string; hint: string }[] {
  return slo.flatMap((spec) => {
    const { metric } = spec;
    const names = known.filter((one) => isForSuite(spec, one.suite)).map((one) => fullName(one));
    if (names.length === 0 || names.some(patternMatcher(metric))) return [];
    const near = nearestMetric(metric, names);
    return [{ metric, hint: near === undefined ? '' : ` Did you mean ${quoted(near)}?` }];
  });
}

function namesIn({ results }: Pick<Run, 'results'>): string[] {
  return results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric }) => `${benchmark}/${metric}`));
}
