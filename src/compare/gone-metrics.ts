/** Metrics that the baseline has and the run does not: named, with what the tool says of their benchmark, or a likely new name. */
import type { MetricComparison } from '../model/comparison.ts';
import { groupBy } from '../model/group-by.ts';
import { metricKey } from '../model/metric-name.ts';
import type { BaseMetric, Run, RunState } from '../model/run.ts';
import { invocationMedians, median } from '../statistics/median.ts';
import { quoted } from '../text/quote.ts';
import { sideOf } from './effects.ts';
import { type KnownRun, keyOf, metricIndexOf, metricsIn, valuesAt } from './known-run.ts';
import { identityOf } from './prepare-metrics.ts';

/** Values of a benchmark under its old and new name differ by less than this share, or it is not taken for the same. */
const CLOSE = 0.25;

/** `here`: keys of the run's metrics; `nearest`: the baseline's nearest run, null: none is stored. */
export function goneMetrics(head: Run, nearest: KnownRun | null, here: ReadonlySet<string>): MetricComparison[] {
  // A metric that only older runs have was removed before, not by this run.
  const gone = nearest === null ? [] : goneFrom(nearest, here);
  const isNowhere = (key: string): boolean =>
    !here.has(key) && (nearest === null || metricIndexOf(nearest, key) === undefined);
  const inPairs = baseOnlyOf(head).filter((one) => isNowhere(metricKey(one)));
  const all = [...gone, ...inPairs.map(missingInPairs)];
  const renamed = newNames(head, all, nearest);
  const states = new Map((head.states ?? []).map((state) => [state.benchmark, state]));
  return all.map((metric) => {
    const reason = reasonOf(metric.benchmark, states, renamed);
    return reason === null ? metric : { ...metric, rule: `${metric.rule}; ${reason}`, missingBecause: reason };
  });
}

function reasonOf(
  benchmark: string,
  states: ReadonlyMap<string, RunState>,
  renamed: ReadonlyMap<string, string>,
): string | null {
  const state = states.get(benchmark);
  if (state !== undefined) return stateSentence(state);
  const name = renamed.get(benchmark);
  return name === undefined ? null : `it may have been renamed to ${quoted(name)}`;
}

/** `the tool reports "parse" as failed: out of luck`. */
export function stateSentence({ benchmark, state, detail }: RunState): string {
  return `the tool reports ${quoted(benchmark)} as ${state}${detail === null ? '' : `: ${detail}`}`;
}

function goneFrom(nearest: KnownRun, here: ReadonlySet<string>): MetricComparison[] {
  const rule = 'the nearest run of the baseline has this metric, but this run does not';
  return metricsIn(nearest).flatMap((named, index) => {
    if (here.has(keyOf(named))) return [];
    const base = sideOf(valuesAt(nearest, index));
    return [{ ...identityOf(named), verdict: 'missing', base, head: null, change: null, interval: null, rule }];
  });
}

function missingInPairs({ benchmark, metric, unit, better, values }: BaseMetric): MetricComparison {
  const rule = 'the base reports this metric when it is measured in turn with this run, and this run does not';
  const base = values.length === 0 ? null : sideOf(values);
  return { benchmark, metric, unit, better, verdict: 'missing', base, head: null, change: null, interval: null, rule };
}

function baseOnlyOf({ pairs }: Run): BaseMetric[] {
  return (pairs?.purpose === 'confirmation' && pairs.baseOnly) || [];
}

/**
 * The benchmarks that are gone, each with the one new benchmark that has the same metrics in the same units with close values.
 * Where several fit, or one fits several, nothing is suggested.
 */
function newNames(head: Run, gone: readonly MetricComparison[], nearest: KnownRun | null): Map<string, string> {
  const known = new Set([
    ...(nearest === null ? [] : metricsIn(nearest).map((named) => named.benchmark)),
    ...baseOnlyOf(head).map(({ benchmark }) => benchmark),
  ]);
  const fresh = head.results.filter(({ benchmark }) => !known.has(benchmark));
  const still = new Set(head.results.map(({ benchmark }) => benchmark));
  const old = groupBy(
    gone.filter(({ benchmark }) => !still.has(benchmark)),
    ({ benchmark }) => benchmark,
  );
  const names = [...old].flatMap(([benchmark, metrics]) => {
    const alike = fresh.filter((candidate) => isAlike(metrics, candidate));
    const [only] = alike;
    return only === undefined || alike.length > 1 ? [] : [[benchmark, only.benchmark] as const];
  });
  const taken = groupBy(names, ([, name]) => name);
  return new Map(names.filter(([, name]) => taken.get(name)?.length === 1));
}

function isAlike(old: readonly MetricComparison[], { metrics }: Run['results'][number]): boolean {
  if (metrics.length !== old.length) return false;
  return old.every(({ metric, unit, base }) => {
    const same = metrics.find((each) => each.metric === metric && each.unit === unit);
    const values = same === undefined ? [] : invocationMedians(same);
    if (values.length === 0 || base === null) return false;
    return Math.abs(median(values) - base.median) <= CLOSE * Math.abs(base.median);
  });
}
