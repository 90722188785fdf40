/** Service-level objectives: absolute limits on a run's metrics, which need no baseline. */
import { type BaseRun, knownRun, metricsIn, nameOf } from '../compare/known-run.ts';
import { hasOtherSettings } from '../compare/paired-run.ts';
import type { SloSpec } from '../model/config.ts';
import type { SloResult } from '../model/gate.ts';
import { fullName, isSameMetric, metricKey } from '../model/metric-name.ts';
import { patternMatcher } from '../model/pattern.ts';
import type { BaseMetric, PairedMetric, Run } from '../model/run.ts';
import { invocationMedians, median } from '../statistics/median.ts';
import { nearestMetric } from '../text/nearest.ts';
import { quoted } from '../text/quote.ts';
import { convert } from '../units/units.ts';
import { isForSuite, type Limit, limitsOf, limitText } from './slo-bounds.ts';
import { evaluateLimit } from './slo-limit.ts';

interface EvaluatedSlo {
  result: SloResult;
  isSuspect: boolean;
}

/** A metric that the base has, in its nearest stored run or beside this one. */
type OfBase = Pick<BaseMetric, 'benchmark' | 'metric' | 'unit'>;

/**
 * What each objective that applies to this run says: one result for each metric and limit, in the order of `specs`.
 * `branch` is null when it is not known. Judged is the median over all invocations of this run's commit, each by the
 * median of its samples: those of the run, and those that were re-measured against the base. `stored` are
 * nearest runs of the base: an objective that they or the base of the pairs could be held to, and this run not, is lost.
 */
export function evaluateSlos(
  run: Run,
  specs: SloSpec[],
  branch: string | null,
  stored: readonly BaseRun[] = [],
): SloResult[] {
  const before: OfBase[] = [
    ...stored.flatMap((run) =>
      metricsIn(knownRun(run)).map((named) => ({ ...nameOf(named), unit: named.metric.unit })),
    ),
    ...((run.pairs?.purpose === 'confirmation' && run.pairs.baseOnly) || []),
  ];
  return evaluateAll(run, specs, branch, before).map(({ result }) => result);
}

/** Metrics whose median is beyond a limit, but not wholly their confidence interval: worth measuring again. Each once. */
export function sloSuspects(
  run: Run,
  specs: SloSpec[],
  branch: string | null,
): { benchmark: string; metric: string }[] {
  const suspects = evaluateAll(run, specs, branch)
    .filter(({ isSuspect }) => isSuspect)
    .map(({ result: { benchmark, metric } }) => ({ benchmark, metric }));
  return [...new Map(suspects.map((suspect) => [metricKey(suspect), suspect])).values()];
}

function evaluateAll(run: Run, specs: SloSpec[], branch: string | null, before: OfBase[] = []): EvaluatedSlo[] {
  // Numbers of two settings are not of one kind: an objective is for those of the run.
  const again = hasOtherSettings(run) ? [] : run.pairs?.metrics;
  const paired = new Map(again?.map((metric) => [metricKey(metric), metric]));
  return specs
    .filter((spec) => isForSuite(spec, run.suite))
    .flatMap((spec) => evaluateSpec(run, paired, spec, branch, before));
}

function evaluateSpec(
  run: Run,
  paired: Map<string, PairedMetric>,
  spec: SloSpec,
  branch: string | null,
  before: OfBase[],
): EvaluatedSlo[] {
  const { suite } = run;
  const limits = limitsOf(spec);
  const undecided = (state: 'unknown' | 'skipped', reason: string): EvaluatedSlo[] => {
    const limit = limits.map(limitText).join(', ');
    const result: SloResult = { suite, ...namesOf(spec.metric), state, value: null, limit, reason };
    return [{ result, isSuspect: false }];
  };
  if (spec.branches !== undefined) {
    if (branch === null) {
      return undecided('unknown', 'it applies to some branches only, and the branch of this run is not known');
    }
    if (!spec.branches.some((pattern) => patternMatcher(pattern)(branch))) {
      return undecided(
        'skipped',
        `it is for ${spec.branches.map((name) => quoted(name)).join(', ')}, and this run is for ${quoted(branch)}`,
      );
    }
  }
  const matches = patternMatcher(spec.metric);
  const all = run.results.flatMap(({ benchmark, metrics }) => metrics.map((result) => ({ benchmark, result })));
  const evaluated = all
    .filter(({ benchmark, result }) => matches(`${benchmark}/${result.metric}`))
    .flatMap(({ benchmark, result }) => {
      const { metric, unit } = result;
      const again = headValues(paired.get(metricKey({ benchmark, metric })), unit);
      const values = [...invocationMedians(result), ...again];
      return limits.map((limit): EvaluatedSlo => {
        const { isSuspect, ...standing } = evaluateLimit(values, unit, limit, spec.strict ?? false);
        const result: SloResult = { suite, benchmark, metric, limit: limitText(limit), ...standing };
        if (standing.state !== 'unknown' || isSuspect) return { result, isSuspect };
        const had = before.filter((one) => isSameMetric(one, result) && fits(one, limit));
        return { result: lostIf(had, result), isSuspect };
      });
    });
  if (evaluated.length > 0) return evaluated;
  const why = all.length === 0 ? 'this run has no results' : 'no metric of this run matches the pattern';
  const had = before.filter((one) => matches(fullName(one)) && limits.some((limit) => fits(one, limit)));
  const near = nearestMetric(
    spec.metric,
    all.map(({ benchmark, result }) => `${benchmark}/${result.metric}`),
  );
  const hint = near === undefined ? '' : ` (the nearest is ${quoted(near)})`;
  return undecided('unknown', `${why}${hint}`).map(({ result, isSuspect }) => ({
    result: lostIf(had, result),
    isSuspect,
  }));
}

function fits({ unit }: OfBase, { quantity }: Limit): boolean {
  return convert(quantity.value, quantity.unit, unit) !== null;
}

/** An objective must not be got rid of by a metric's new name or unit. */
function lostIf([had]: OfBase[], result: SloResult): SloResult {
  if (had === undefined) return result;
  const name = quoted(fullName(had));
  return { ...result, reason: `${result.reason}, while the base could be judged by ${name}`, lost: true };
}

/** This run's side of the pairs, one value for each invocation, in `unit`; none where that cannot be. */
function headValues(paired: PairedMetric | undefined, unit: string): number[] {
  if (paired === undefined) return [];
  return paired.head
    .filter((samples) => samples.length > 0)
    .map((samples) => convert(median(samples), paired.unit, unit))
    .filter((value) => value !== null);
}

/** A pattern in the two columns of a result: what is before the last slash, and what is after it. */
function namesOf(pattern: string): { benchmark: string; metric: string } {
  const slash = pattern.lastIndexOf('/');
  return slash < 0
    ? { benchmark: '*', metric: pattern }
    : { benchmark: pattern.slice(0, slash), metric: pattern.slice(slash + 1) };
}
