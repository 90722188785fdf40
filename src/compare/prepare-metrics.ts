/** What is known of each metric before anything is re-measured: settled, or a number for the screen. */
import type { Baseline } from '../model/baseline.ts';
import type { MetricComparison } from '../model/comparison.ts';
import type { Acknowledgement, Policy } from '../model/config.ts';
import { metricKey } from '../model/metric-name.ts';
import type { PairedMetric, Run } from '../model/run.ts';
import type { BaselineModel } from '../statistics/baseline-model.ts';
import { median } from '../statistics/median.ts';
import { type MetricState, metricStates } from '../statistics/metric-state.ts';
import { invocationNoise, pooledNoise } from '../statistics/pair-scatter.ts';
import { relativeStep, stepOf } from '../statistics/resolution.ts';
import { flipsBetween, isExact, isQuietHistory, isSteady } from './counted-metrics.ts';
import { pairedValues, sideOf } from './effects.ts';
import { type BaseRun, keyOf, knownRun, metricsIn, type Named, statisticAt, valuesAt } from './known-run.ts';
import { type MetricPast, type Past, pastOf, runMedians } from './past.ts';
import { type Direction, suspicions } from './strays.ts';

/** What decides verdicts beside the numbers. */
export interface Rules {
  /** Runs beyond the baseline, nearest first, that only the noise floor is learned from. */
  calibrations?: readonly BaseRun[];
  compare: Pick<Policy['compare'], 'mode' | 'minEffect' | 'exactEffect' | 'strict' | 'canary'>;
  acknowledge: Acknowledgement[];
}

export interface PreparedMetric extends MetricState {
  named: Named;
  /** One number an invocation. */
  head: number[];
  /** Invocations of the run, whether or not they reported it. */
  ran: number;
  /** A verdict that needs no numbers of the base. */
  settled?: Pick<MetricComparison, 'verdict' | 'rule'>;
  /** The newest stored run that has the metric, in the head's unit, how many commits back it is, and its invocations. */
  nearest?: { values: number[]; distance: number | null; ran: number };
  /** Stored runs, oldest first: logarithms, positive is worse; and their ids. */
  stored: number[];
  storedRuns: string[];
  /** Which way it looks changed, among all metrics of the run; undefined: it does not, or one of so many often does. */
  suspected?: Direction;
  /** Logarithm of the head's run statistic; undefined where some values are not above zero. */
  value: number | undefined;
  /** The step in which its numbers come, as a logarithm of a ratio; zero where none shows. */
  step: number;
  /** Counted, and steady wherever it was: in this run, in the newest stored one, in pairs. */
  exact: boolean;
  model?: BaselineModel;
  /** What was measured of it in pairs. */
  paired?: PairedMetric;
  /** Earlier comparisons of commits that should not differ, from which the floor is learned. */
  comparisons: number;
}

type Raw = Omit<PreparedMetric, keyof MetricState> & Pick<MetricPast, 'scatter' | 'invocations'>;

/** One entry a metric of `head`, in its order. `baseRuns` are nearest first. */
export function prepareMetrics(
  head: Run,
  baseline: Baseline,
  baseRuns: readonly BaseRun[],
  rules: Rules,
): PreparedMetric[] {
  const own = knownRun(head);
  const past = pastOf(baseRuns, rules.calibrations);
  const distances = 'runs' in baseline ? new Map(baseline.runs.map(({ id, distance }) => [id, distance])) : new Map();
  const paired = new Map(head.pairs?.metrics.map((metric) => [metricKey(metric), metric]));
  const samples = samplesOf(head);
  const raw = metricsIn(own).map((named, index) => {
    const pairs = paired.get(keyOf(named));
    const isSame = pairs?.unit === named.metric.unit && pairs.better === named.metric.better;
    const numbers = { head: valuesAt(own, index), value: statisticAt(own, index) };
    const again = isSame ? pairs : undefined;
    return rawOf(named, { ...numbers, samples: samples.get(keyOf(named)) ?? [] }, again, past, distances);
  });
  const known = metricStates(
    // What is counted does not vary, and would make everything else look quieter than it is.
    raw.map(({ model, scatter, value, invocations, exact }) =>
      exact ? { ...NOTHING_KNOWN, value } : { model, scatter, value, invocations },
    ),
    Math.log1p(rules.compare.minEffect),
    rules.compare.strict,
  );
  const prepared = raw.flatMap(({ scatter: _, invocations: __, ...one }, index) => {
    const state = known[index];
    return state === undefined ? [] : [{ ...one, ...state }];
  });
  const suspected = suspicions(prepared);
  return prepared.map((one, index) => {
    const direction = suspected[index];
    return direction === undefined ? one : { ...one, suspected: direction };
  });
}

function rawOf(
  named: Named,
  { head, value, samples }: Pick<Raw, 'head' | 'value'> & { samples: readonly number[][] },
  paired: PairedMetric | undefined,
  past: Past,
  distances: Map<string, number | null>,
): Raw {
  const again = paired === undefined ? { base: [], head: [] } : pairedValues(paired);
  const none: Raw = {
    named,
    head,
    ran: samples.length,
    stored: [],
    storedRuns: [],
    comparisons: 0,
    scatter: undefined,
    value,
    invocations: invocationNoise([head]),
    step: stepIn(head, samples, paired, []),
    exact: isExact(named.metric, head, again.base, again.head),
    ...(paired === undefined ? {} : { paired }),
  };
  // Without any stored run nothing is known yet: pairs may tell.
  if (past.runs.length === 0) return none;
  const known = past.of(named);
  if ('verdict' in known) return { ...none, exact: none.exact && known.verdict !== 'new', settled: known };
  const { nearest, stored, storedRuns, model, comparisons, scatter } = known;
  const { values, ran } = nearest;
  const invocations = pooledNoise([none.invocations, known.invocations]);
  const counts = none.exact ? runMedians(named, past) : [];
  const flip = none.exact ? flipsBetween(counts, median(head)) : 0;
  return {
    ...none,
    stored,
    storedRuns,
    comparisons,
    scatter,
    invocations,
    step: Math.max(stepIn(head, samples, paired, known.recent), relativeStep(flip, median(head))),
    nearest: { values, distance: distances.get(nearest.run) ?? null, ran },
    exact: none.exact && flip === 0 && isSteady(values) && isQuietHistory(counts, head.length > 1 && values.length > 1),
    ...(model === undefined ? {} : { model }),
  };
}

const NOTHING_KNOWN = { model: undefined, scatter: undefined, invocations: undefined };

/** By `metricKey`. */
function samplesOf({ results }: Run): Map<string, readonly number[][]> {
  return new Map(
    results.flatMap(({ benchmark, metrics }) =>
      metrics.map(({ metric, samples }) => [metricKey({ benchmark, metric }), samples] as const),
    ),
  );
}

/** As many numbers show a step; stored ones are looked at where this run has fewer. */
const ENOUGH_NUMBERS = 20;

/** No coarser than the base's own numbers are: a change that prints two coarse ones hides nothing behind them. */
function stepIn(
  head: readonly number[],
  samples: readonly number[][],
  paired: PairedMetric | undefined,
  recent: readonly number[],
): number {
  const [own, base] = [[...samples, ...(paired?.head ?? [])].flat(), (paired?.base ?? []).flat()];
  const isFew = base.length === 0 || own.length + base.length < ENOUGH_NUMBERS;
  const its = isFew ? [base, recent] : [base];
  const step = Math.min(stepOf([own, ...its]), stepOf(its));
  return step === 0 ? 0 : relativeStep(step, median(head));
}

/** The row of a metric that was compared with nothing. */
export function uncompared(
  { named, head }: Pick<PreparedMetric, 'named' | 'head'>,
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
