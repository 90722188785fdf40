/** What is known of each metric before anything is measured again: settled, or a number for the screen. */
import { metricKey } from '../metric-name.ts';
import type { Acknowledgement, Baseline, MetricComparison, PairedMetric, Policy, Run } from '../model.ts';
import { unitName } from '../shown.ts';
import { convert } from '../units.ts';
import { isExact, isQuietHistory, isSteady } from './exact.ts';
import {
  type BaseRun,
  type KnownRun,
  keyOf,
  knownRun,
  metricsIn,
  type Named,
  statisticAt,
  valuesAt,
} from './known-run.ts';
import { median } from './median.ts';
import { pairedValues, sideOf } from './numbers.ts';
import { currentLevel, inOneUnit, pointsOf, runsHaving } from './series.ts';
import { type BaselineModel, baselineModel } from './statistics/baseline-model.ts';
import { type Calibration, scatter } from './statistics/noise-floor.ts';
import { type Standing, standings } from './statistics/standing.ts';

/** What decides verdicts beside the numbers. */
export interface Rules {
  /** Runs beyond the baseline, nearest first, that only the noise floor is learned from. */
  calibrations?: readonly BaseRun[];
  compare: Pick<Policy['compare'], 'mode' | 'minEffect' | 'exactEffect' | 'strict' | 'canary'>;
  acknowledge: Acknowledgement[];
}

export interface Examined extends Standing {
  named: Named;
  /** One number an invocation. */
  head: number[];
  /** A verdict that needs no numbers of the base. */
  settled?: Pick<MetricComparison, 'verdict' | 'rule'>;
  /** The newest stored run that has the metric, in the head's unit, and how many commits back it is. */
  nearest?: { values: number[]; distance: number | null };
  /** Stored runs, oldest first: logarithms, positive is worse. */
  stored: number[];
  /** Logarithm of the head's run statistic; undefined where some values are not above zero. */
  value: number | undefined;
  /** Counted, and steady wherever it was: in this run, in the newest stored one, in pairs. */
  exact: boolean;
  model?: BaselineModel;
  /** What was measured of it in pairs. */
  paired?: PairedMetric;
  /** Earlier comparisons of commits that should not differ, from which the floor is learned. */
  comparisons: number;
}

interface Raw extends Omit<Examined, keyof Standing | 'comparisons'> {
  calibrations: Calibration[];
}

/** One entry a metric of `head`, in its order. `baseRuns` are nearest first. */
export function examine(head: Run, baseline: Baseline, baseRuns: readonly BaseRun[], rules: Rules): Examined[] {
  const own = knownRun(head);
  const base = baseRuns.map((run) => knownRun(run, own));
  const teachers = [...base, ...(rules.calibrations ?? []).map((run) => knownRun(run, own))].filter(
    ({ numbers }) => numbers.calibrations.size > 0,
  );
  const distances = 'runs' in baseline ? new Map(baseline.runs.map(({ id, distance }) => [id, distance])) : new Map();
  const paired = new Map(head.pairs?.metrics.map((metric) => [metricKey(metric), metric]));
  const raw = metricsIn(own).map((named, place) => {
    const pairs = paired.get(keyOf(named));
    const isSame = pairs?.unit === named.metric.unit && pairs.better === named.metric.better;
    const values = { head: valuesAt(own, place), value: statisticAt(own, place) };
    return rawOf(named, values, isSame ? pairs : undefined, base, teachers, distances);
  });
  const known = standings(
    // What is counted does not vary, and would make everything else look quieter than it is.
    raw.map(({ model, calibrations, value, exact }) =>
      exact ? { model: undefined, scatter: undefined, value } : { model, scatter: scatter(calibrations), value },
    ),
    Math.log1p(rules.compare.minEffect),
    rules.compare.strict,
  );
  return raw.flatMap(({ calibrations, ...one }, place) => {
    const standing = known[place];
    return standing === undefined ? [] : [{ ...one, ...standing, comparisons: calibrations.length }];
  });
}

function rawOf(
  named: Named,
  { head, value }: Pick<Raw, 'head' | 'value'>,
  paired: PairedMetric | undefined,
  base: readonly KnownRun[],
  teachers: readonly KnownRun[],
  distances: Map<string, number | null>,
): Raw {
  const { metric } = named;
  const again = paired === undefined ? { base: [], head: [] } : pairedValues(paired);
  const none: Raw = {
    ...{ named, head, stored: [], calibrations: [], value },
    exact: isExact(metric, head, again.base, again.head),
    ...(paired === undefined ? {} : { paired }),
  };
  const having = runsHaving(named, base);
  const [first] = having;
  // Without any stored run nothing is known yet: pairs may tell.
  if (base.length === 0) return none;
  if (first === undefined)
    return { ...none, exact: false, settled: { verdict: 'new', rule: 'no run of the baseline has this metric' } };
  const changed = definitionChange(first.found, metric);
  if (changed !== undefined) return { ...none, settled: { verdict: 'incomparable', rule: changed } };
  const known = inOneUnit(named, having);
  const [nearest] = known;
  if (nearest === undefined) {
    return { ...none, settled: { verdict: 'incomparable', rule: 'its values are too large to be converted' } };
  }
  const values = nearest.values();
  const stored = pointsOf(known.toReversed());
  const model = baselineModel(
    stored.map(({ value }) => value),
    currentLevel(stored),
  );
  return {
    ...none,
    nearest: { values, distance: distances.get(nearest.run.id) ?? null },
    stored: stored.map(({ value }) => value),
    exact:
      none.exact &&
      isSteady(values) &&
      isQuietHistory(
        known.toReversed().map((one) => median(one.values())),
        head.length > 1 && values.length > 1,
      ),
    ...(model === undefined ? {} : { model }),
    calibrations: calibrationsOf(named, teachers),
  };
}

export function definitionChange(
  base: Pick<Named['metric'], 'unit' | 'better'>,
  head: Pick<Named['metric'], 'unit' | 'better'>,
): string | undefined {
  if (convert(1, base.unit, head.unit) === null) {
    return `the unit changed from ${unitName(base.unit, 40)} to ${unitName(head.unit, 40)}`;
  }
  if (base.better === head.better) return undefined;
  return `${base.better} was better in the baseline, now ${head.better} is`;
}

/** Earlier paired comparisons of commits that should not differ, oldest first; `runs` are nearest first. */
function calibrationsOf(named: Named, runs: readonly KnownRun[]): Calibration[] {
  const key = keyOf(named);
  return runs.toReversed().flatMap(({ numbers }) => {
    const one = numbers.calibrations.get(key);
    return one === undefined || one.better !== named.metric.better ? [] : [one];
  });
}

/** The row of a metric that was compared with nothing. */
export function uncompared(
  { named, head }: Pick<Examined, 'named' | 'head'>,
  verdict: MetricComparison['verdict'],
  rule: string,
): MetricComparison {
  return { ...identityOf(named), verdict, base: null, head: sideOf(head), change: null, interval: null, rule };
}

export function identityOf({
  benchmark,
  metric,
}: Named): Pick<MetricComparison, 'benchmark' | 'metric' | 'unit' | 'better'> {
  return { benchmark, metric: metric.metric, unit: metric.unit, better: metric.better };
}
