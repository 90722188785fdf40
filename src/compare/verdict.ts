import type { Baseline, Comparison, MetricComparison, MetricResult, Policy, Run, Side } from '../model.ts';
import { convert } from '../units.ts';
import { judgeMetric } from './judge.ts';
import { invocationMedians, median } from './median.ts';
import { seededDraw } from './random.ts';

interface Named {
  benchmark: string;
  metric: MetricResult;
}

/** A run of the baseline with its metrics by `keyOf`. */
interface Indexed {
  run: Run;
  metrics: Map<string, Named>;
}

/**
 * What a run says against its baseline: the one function behind which the statistics can be replaced.
 * `baseRuns` are the baseline's runs, nearest first. The same runs give the same verdicts, in whatever order metrics
 * come and whatever unit they are written in.
 */
export function compareRuns(
  head: Run,
  baseline: Baseline,
  baseRuns: Run[],
  policy: Pick<Policy['compare'], 'minEffect'>,
): Comparison {
  const here = indexMetrics(head);
  if (baseline.state === 'no baseline' || baseline.state === 'incomparable') {
    const { state, reason } = baseline;
    return { baseline, metrics: [...here.values()].map((named) => withoutBase(named, state, reason)) };
  }
  const base = baseRuns.map((run) => ({ run, metrics: indexMetrics(run) }));
  const compared = [...here.values()].map((named) => compareMetric(head.id, named, base, policy.minEffect));
  // A metric that only older runs have was removed before, not by this run.
  const gone = [...(base[0]?.metrics ?? [])].filter(([key]) => !here.has(key));
  return { baseline, metrics: [...compared, ...gone.map(([, named]) => missing(named))] };
}

function compareMetric(headId: string, named: Named, baseRuns: Indexed[], minEffect: number): MetricComparison {
  const { benchmark, metric } = named;
  const key = keyOf(named);
  const nearest = baseRuns.find((one) => one.metrics.has(key))?.metrics.get(key)?.metric;
  if (nearest === undefined) return withoutBase(named, 'new', 'no run of the baseline has this metric');
  if (convert(1, nearest.unit, metric.unit) === null) {
    const rule = `the unit changed from ${unitName(nearest.unit)} to ${unitName(metric.unit)}`;
    return withoutBase(named, 'incomparable', rule);
  }
  if (nearest.better !== metric.better) {
    const rule = `${nearest.better} was better in the baseline, now ${metric.better} is`;
    return withoutBase(named, 'incomparable', rule);
  }
  const base = baseRuns.flatMap(({ run, metrics }) => {
    const statistics = convertedMedians(metrics.get(key)?.metric, metric);
    return statistics === null ? [] : [{ id: run.id, commit: run.source.commit, statistics }];
  });
  const [first] = base;
  if (first === undefined) return withoutBase(named, 'incomparable', 'its values are too large to be converted');
  const statistics = invocationMedians(metric);
  const judgement = judgeMetric({
    head: statistics,
    base: base.map((one) => one.statistics),
    nearest: base.filter((one) => one.commit === first.commit).flatMap((one) => one.statistics),
    better: metric.better,
    minEffect,
    draw: seededDraw(benchmark, metric.metric, headId, ...base.map((one) => one.id)),
  });
  const sides = { base: sideOf(base.flatMap((one) => one.statistics)), head: sideOf(statistics) };
  return { ...identityOf(named), ...sides, ...judgement };
}

/** A base metric's statistics in head's unit; null when it is not there or was measured as something else. */
function convertedMedians(metric: MetricResult | undefined, head: MetricResult): number[] | null {
  if (metric === undefined || metric.better !== head.better) return null;
  const values = invocationMedians(metric).map((value) => convert(value, metric.unit, head.unit));
  const converted = values.filter((value) => value !== null);
  return converted.length === values.length ? converted : null;
}

function withoutBase(named: Named, verdict: MetricComparison['verdict'], rule: string): MetricComparison {
  const head = sideOf(invocationMedians(named.metric));
  return { ...identityOf(named), verdict, base: null, head, change: null, interval: null, rule };
}

function missing(named: Named): MetricComparison {
  const base = sideOf(invocationMedians(named.metric));
  const rule = 'the nearest run of the baseline has this metric, this run has not';
  return { ...identityOf(named), verdict: 'missing', base, head: null, change: null, interval: null, rule };
}

function identityOf({ benchmark, metric }: Named): Pick<MetricComparison, 'benchmark' | 'metric' | 'unit' | 'better'> {
  return { benchmark, metric: metric.metric, unit: metric.unit, better: metric.better };
}

/** Every metric that some invocation really reported. */
function indexMetrics(run: Run): Map<string, Named> {
  const named = run.results.flatMap(({ benchmark, metrics }) => metrics.map((metric) => ({ benchmark, metric })));
  const measured = named.filter(({ metric }) => metric.samples.some((samples) => samples.length > 0));
  return new Map(measured.map((one) => [keyOf(one), one]));
}

function sideOf(statistics: number[]): Side {
  return { median: median(statistics), invocations: statistics.length };
}

function keyOf({ benchmark, metric }: Named): string {
  return JSON.stringify([benchmark, metric.metric]);
}

function unitName(unit: string): string {
  return unit === '' ? 'no unit' : JSON.stringify(unit.length > 40 ? `${unit.slice(0, 39)}…` : unit);
}
