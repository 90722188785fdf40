/** What is known of each metric before anything is measured again: settled, or a number for the screen. */
import type { Acknowledgement, Baseline, LevelChange, MetricComparison, PairedMetric, Policy, Run } from '../model.ts';
import { unitName } from '../shown.ts';
import { convert } from '../units.ts';
import { isExact } from './exact.ts';
import { type IndexedRun, indexRun, keyOf, type Named } from './indexed-run.ts';
import { invocationMedians } from './median.ts';
import { converted, pairsOf, runStatistic, sideOf } from './numbers.ts';
import { type BaselineModel, baselineModel, moderatedSuite } from './statistics/baseline-model.ts';
import { type Calibration, type NoiseFloor, suiteFloors } from './statistics/noise-floor.ts';
import { pairEstimates } from './statistics/pair-test.ts';
import type { Variance } from './statistics/scale.ts';
import { type Screening, screen } from './statistics/screen.ts';

/** What decides verdicts beside the numbers. */
export interface Rules {
  compare: Pick<Policy['compare'], 'mode' | 'minEffect' | 'exactEffect' | 'strict' | 'canary'>;
  acknowledge: Acknowledgement[];
}

export interface Examined {
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
  /** Counted and steady on both sides. */
  exact: boolean;
  model?: BaselineModel;
  /** From run to run, moderated with the suite's. */
  noise?: Variance;
  screening?: Screening;
  floor: NoiseFloor;
  /** What was measured of it in pairs. */
  paired?: PairedMetric;
}

interface Raw extends Omit<Examined, 'floor' | 'noise' | 'screening'> {
  calibrations: Calibration[];
}

/** Screens are not asked to see less than this share of what is to be claimed. */
const SCREENED_SHARE = 0.5;

/** One entry a metric of `head`, in its order. `baseRuns` are nearest first. */
export function examine(head: Run, baseline: Baseline, baseRuns: Run[], rules: Rules): Examined[] {
  const base = baseRuns.map(indexRun);
  const distances = 'runs' in baseline ? new Map(baseline.runs.map(({ id, distance }) => [id, distance])) : new Map();
  const paired = new Map(
    (head.pairs?.metrics ?? []).map((metric) => [JSON.stringify([metric.benchmark, metric.metric]), metric]),
  );
  const raw = [...indexRun(head).metrics].map(([key, named]) => {
    const pairs = paired.get(key);
    return { ...rawOf(named, base, distances), ...(pairs === undefined ? {} : { paired: pairs }) };
  });
  const noises = suiteNoises(raw);
  const floors = suiteFloors(
    raw.map(({ calibrations }, index) => ({ calibrations, noise: noises[index] })),
    rules.compare.strict,
  );
  const least = Math.max(Math.log(1.005), SCREENED_SHARE * Math.log1p(rules.compare.minEffect));
  return raw.flatMap(({ calibrations: _, ...one }, index) => {
    const [noise, floor] = [noises[index], floors[index]];
    if (floor === undefined) return [];
    if (noise === undefined || one.model === undefined || one.value === undefined) return [{ ...one, floor }];
    return [{ ...one, floor, noise, screening: screen(one.value, one.model, noise, least) }];
  });
}

/** Deviations from run to run, each drawn towards the suite's; undefined where there is too little history. */
function suiteNoises(raw: Raw[]): (Variance | undefined)[] {
  const own = raw.map(({ model }) => model?.noise);
  const drawn = moderatedSuite(own.filter((noise) => noise !== undefined));
  return own.map((noise) => (noise === undefined ? undefined : drawn.shift()));
}

function rawOf(named: Named, base: IndexedRun[], distances: Map<string, number | null>): Raw {
  const key = keyOf(named);
  const { metric } = named;
  const head = invocationMedians(metric);
  const none: Raw = {
    named,
    head,
    stored: [],
    value: runStatistic(head, metric.better),
    exact: false,
    calibrations: [],
  };
  const having = base.flatMap((one) => {
    const found = one.metrics.get(key)?.metric;
    return found === undefined ? [] : [{ ...one, found }];
  });
  const [first] = having;
  // Without any stored run nothing is known yet: pairs may tell.
  if (base.length === 0) return none;
  if (first === undefined)
    return { ...none, settled: { verdict: 'new', rule: 'no run of the baseline has this metric' } };
  const changed = definitionChange(first.found, metric);
  if (changed !== undefined) return { ...none, settled: { verdict: 'incomparable', rule: changed } };
  const known = having.flatMap(({ run, found, changes }) => {
    const values = converted(found, metric.unit, metric.better);
    return values === undefined ? [] : [{ run, values, change: changes.get(key) ?? null }];
  });
  const [nearest] = known;
  if (nearest === undefined) {
    return { ...none, settled: { verdict: 'incomparable', rule: 'its values are too large to be converted' } };
  }
  const stored = known.toReversed().flatMap(({ run, values, change }) => {
    const value = runStatistic(values, metric.better);
    return value === undefined ? [] : [{ id: run.id, value, change }];
  });
  const model = baselineModel(
    stored.map(({ value }) => value),
    currentLevel(stored),
  );
  return {
    ...none,
    nearest: { values: nearest.values, distance: distances.get(nearest.run.id) ?? null },
    stored: stored.map(({ value }) => value),
    exact: isExact(metric, head, nearest.values),
    ...(model === undefined ? {} : { model }),
    calibrations: calibrationsOf(named, base),
  };
}

function definitionChange(base: Named['metric'], head: Named['metric']): string | undefined {
  if (convert(1, base.unit, head.unit) === null) {
    return `the unit changed from ${unitName(base.unit, 40)} to ${unitName(head.unit, 40)}`;
  }
  if (base.better === head.better) return undefined;
  return `${base.better} was better in the baseline, now ${head.better} is`;
}

/** Index of the first run at the level that was last reported as changed: runs before it tell of noise only. */
function currentLevel(stored: { id: string; change: LevelChange | null }[]): number {
  const last = stored.findLastIndex(({ change }) => change !== null);
  const first = stored.findIndex(({ id }) => id === stored[last]?.change?.since.run);
  return Math.max(0, first < 0 ? last : first);
}

/** Earlier paired comparisons of commits that should not differ, oldest first. */
function calibrationsOf(named: Named, base: IndexedRun[]): Calibration[] {
  return base.toReversed().flatMap(({ run: { pairs } }) => {
    if (pairs?.purpose !== 'calibration') return [];
    const metric = pairs.metrics.find((one) => one.benchmark === named.benchmark && one.metric === named.metric.metric);
    if (metric === undefined || metric.better !== named.metric.better) return [];
    const measured = pairsOf(metric, pairs.first).filter((pair) => pair !== null);
    if (measured.length < 4) return [];
    const { effect } = pairEstimates(measured, 0.1);
    return [{ effect: effect.effect, standardError: effect.standardError }];
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
