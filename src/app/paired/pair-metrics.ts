/** What pairs say of metrics: the samples of each in every pair, and what only the base has. */
import { type MetricName, metricKey } from '../../model/metric-name.ts';
import type { BaseMetric, BenchmarkResult, Better, MetricResult, PairedMetric, Run } from '../../model/run.ts';
import { median } from '../../statistics/median.ts';
import { quoted, unitName } from '../../text/quote.ts';
import { convert } from '../../units/units.ts';
import type { PairLog, SideName } from './measure-pairs.ts';

/** The samples of the named metrics in every pair, in the units in which `head` reported them. */
export function pairedMetrics(head: Pick<Run, 'results'>, names: MetricName[], { pairs }: PairLog): PairedMetric[] {
  const known = indexOf(head.results);
  const indices = pairs.map((pair) => pair && { base: indexOf(pair.base.results), head: indexOf(pair.head.results) });
  return names.flatMap(({ benchmark, metric }) => {
    const key = metricKey({ benchmark, metric });
    const named = known.get(key);
    if (named === undefined) return [];
    const { unit, better } = named;
    const side = (index: MetricIndex | undefined): number[] => {
      const found = index?.get(key);
      if (found === undefined || found.better !== better) return [];
      const values = (found.samples[0] ?? []).map((value) => convert(value, found.unit, unit));
      const whole = values.filter((value) => value !== null);
      return whole.length === values.length ? whole : [];
    };
    return [
      {
        benchmark,
        metric,
        unit,
        better,
        base: indices.map((pair) => side(pair?.base)),
        head: indices.map((pair) => side(pair?.head)),
      },
    ];
  });
}

/** As many as a run may have metrics: a base whose names change from pair to pair is no reason for more. */
const MOST_BASE_ONLY = 10_000;

/** What the base reported in the pairs and `head` does not have, or not so that the two compare. */
export function baseOnlyMetrics(head: Pick<Run, 'results'>, { pairs }: PairLog): BaseMetric[] {
  const known = indexOf(head.results);
  const found = new Map<string, BaseMetric>();
  for (const pair of pairs) {
    for (const { benchmark, metrics } of pair?.base.results ?? []) {
      for (const { metric, unit, better, samples } of metrics) {
        const [values = []] = samples;
        const key = metricKey({ benchmark, metric });
        if (values.length === 0 || compares(known.get(key), unit, better, values)) continue;
        if (!found.has(key) && found.size === MOST_BASE_ONLY) continue;
        const one = found.get(key) ?? { benchmark, metric, unit, better, values: [] };
        const value = convert(median(values), unit, one.unit);
        if (value !== null) one.values.push(value);
        found.set(key, one);
      }
    }
  }
  return [...found.values()];
}

/** Whole pairs after which a metric that was never on both sides is taken to be on one alone. */
const ENOUGH_PAIRS = 2;
/** Metrics of a side that are named. */
const NAMED = 3;

/** A sentence when none of the named metrics of `head` can be compared in any pair, as after a renaming; else null. */
export function nothingInCommon(head: Pick<Run, 'results'>, names: MetricName[], log: PairLog): string | null {
  if (log.pairs.filter((pair) => pair !== null).length < ENOUGH_PAIRS) return null;
  const metrics = pairedMetrics(head, names, log);
  const isOnBoth = ({ base, head }: PairedMetric): boolean =>
    base.some((samples, pair) => samples.length > 0 && (head[pair] ?? []).length > 0);
  if (metrics.some(isOnBoth)) return null;
  const there = baseOnlyMetrics(head, log);
  if (there.length === 0) return null;
  return `no metric can be compared: the base has ${named(there)}, the head ${named(metrics)}; did you rename metrics, or change a unit?`;
}

function named(metrics: Pick<BaseMetric, 'benchmark' | 'metric' | 'unit'>[]): string {
  const texts = metrics
    .slice(0, NAMED)
    .map(({ benchmark, metric, unit }) => `${quoted(`${benchmark}/${metric}`)} in ${unitName(unit, 40)}`);
  const more = metrics.length - texts.length;
  return [...texts, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function compares(head: MetricResult | undefined, unit: string, better: Better, values: number[]): boolean {
  if (head === undefined || head.better !== better || head.samples.every((samples) => samples.length === 0))
    return false;
  return values.every((value) => convert(value, unit, head.unit) !== null);
}

/** By `metricKey`: a change may report thousands, and looking for each among all would take of the budget. */
type MetricIndex = Map<string, MetricResult>;

function indexOf(results: BenchmarkResult[]): MetricIndex {
  return new Map(
    results.flatMap(({ benchmark, metrics }) =>
      metrics.map((one) => [metricKey({ benchmark, metric: one.metric }), one] as const),
    ),
  );
}

/** Names of what a side reported in any of its pairs. */
export function benchmarksOf({ pairs }: PairLog, side: SideName): string[] {
  return [...new Set(pairs.flatMap((pair) => (pair?.[side].results ?? []).map(({ benchmark }) => benchmark)))];
}
