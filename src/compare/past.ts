/** What stored runs say of each metric of a run, whatever its own numbers are: computed once, however often it is asked for. */
import type { MetricComparison } from '../model/comparison.ts';
import { type BaselineModel, baselineModel } from '../statistics/baseline-model.ts';
import { median } from '../statistics/median.ts';
import { type Calibration, type Scatter, scatter } from '../statistics/noise-floor.ts';
import { invocationNoise } from '../statistics/pair-scatter.ts';
import type { Variance } from '../statistics/scale.ts';
import { unitName } from '../text/quote.ts';
import { convert } from '../units/units.ts';
import { type BaseRun, type KnownRun, keyOf, knownRun, type Named } from './known-run.ts';
import { currentLevel, inOneUnit, pointsOf, runsHaving, valuesOf } from './metric-history.ts';

/** Of one metric. */
export interface MetricPast {
  /** The newest stored run that has it, in its unit, and how many invocations that run had. */
  nearest: { run: string; values: number[]; ran: number };
  /** Oldest first: logarithms, positive is worse; and the ids of their runs. */
  stored: number[];
  storedRuns: string[];
  model: BaselineModel | undefined;
  /** Earlier comparisons of commits that should not differ, and how much they scatter. */
  comparisons: number;
  scatter: Scatter | undefined;
  /** How far invocations of one run lie apart, and one number each of the newest runs, in its unit. */
  invocations: Variance | undefined;
  recent: number[];
}

/** Why nothing that is stored can be compared with. */
export type NoPast = Pick<MetricComparison, 'verdict' | 'rule'>;

export interface Past {
  /** Nearest first. */
  runs: readonly KnownRun[];
  /** Of metrics with the name, unit and direction of `named`. */
  of(named: Named): MetricPast | NoPast;
}

/** So many of the newest runs say how far invocations lie apart; more say no more of today. */
const RECENT_RUNS = 5;

type Runs = readonly BaseRun[];

/** By the runs, which nobody changes once they are read. */
const known = new WeakMap<Runs, { calibrations: Runs | undefined; past: Past }>();

/** Both nearest first; `calibrations` are more runs, that only the noise floor is learned from. */
export function pastOf(baseRuns: Runs, calibrations: Runs | undefined): Past {
  const before = known.get(baseRuns);
  if (before !== undefined && before.calibrations === calibrations) return before.past;
  const past = newPast(baseRuns, calibrations ?? []);
  known.set(baseRuns, { calibrations, past });
  return past;
}

function newPast(baseRuns: Runs, calibrations: Runs): Past {
  let like: KnownRun | undefined;
  const [runs, more] = [baseRuns, calibrations].map((some) =>
    some.map((run) => {
      like = knownRun(run, like);
      return like;
    }),
  );
  const teachers = [...(runs ?? []), ...(more ?? [])].filter(({ numbers }) => numbers.calibrations.size > 0).reverse();
  const metrics = new Map<string, MetricPast | NoPast>();
  return {
    runs: runs ?? [],
    of(named) {
      const { unit, better } = named.metric;
      const key = `${better} ${unit} ${keyOf(named)}`;
      const past = metrics.get(key) ?? metricPast(named, runs ?? [], teachers);
      metrics.set(key, past);
      return past;
    },
  };
}

/** `teachers` are oldest first. */
function metricPast(named: Named, runs: readonly KnownRun[], teachers: readonly KnownRun[]): MetricPast | NoPast {
  const having = runsHaving(named, runs);
  const [first] = having;
  if (first === undefined) return { verdict: 'new', rule: 'no run of the baseline has this metric' };
  const changed = definitionChange(first.found, named.metric);
  if (changed !== undefined) return { verdict: 'incomparable', rule: changed };
  const known = inOneUnit(named, having);
  const [nearest] = known;
  if (nearest === undefined) return { verdict: 'incomparable', rule: 'its values are too large to be converted' };
  const points = pointsOf(known.toReversed());
  const stored = points.map(({ value }) => value);
  const calibrations = calibrationsOf(named, teachers);
  const recent = known.slice(0, RECENT_RUNS).map(valuesOf);
  return {
    nearest: { run: nearest.run.id, values: valuesOf(nearest), ran: nearest.run.invocations.length },
    stored,
    storedRuns: points.map(({ run }) => run.id),
    model: baselineModel(stored, currentLevel(points)),
    comparisons: calibrations.length,
    scatter: scatter(calibrations),
    invocations: invocationNoise(recent),
    recent: recent.flat(),
  };
}

/** The median of each stored run that has numbers of a metric, in its unit, oldest first. */
export function runMedians(named: Named, { runs }: Past): number[] {
  const known = inOneUnit(named, runsHaving(named, runs));
  return known.toReversed().map((one) => median(valuesOf(one)));
}

export function definitionChange(
  base: Pick<Named['metric'], 'unit' | 'better'>,
  head: Pick<Named['metric'], 'unit' | 'better'>,
): string | undefined {
  if (convert(1, base.unit, head.unit) === null) {
    return `the unit changed from ${unitName(base.unit, 40)} to ${unitName(head.unit, 40)}`;
  }
  if (base.better === head.better) return undefined;
  return `${base.better} was better in the baseline; now ${head.better} is`;
}

function calibrationsOf(named: Named, teachers: readonly KnownRun[]): Calibration[] {
  const key = keyOf(named);
  return teachers.flatMap(({ numbers }) => {
    const one = numbers.calibrations.get(key);
    return one === undefined || one.better !== named.metric.better ? [] : [one];
  });
}
