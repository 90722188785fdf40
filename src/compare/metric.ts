import type { Acknowledgement, LevelChange, MetricComparison, MetricResult, Run, Side } from '../model.ts';
import { unitName } from '../shown.ts';
import { convert } from '../units.ts';
import { type Acknowledged, judgeAcknowledged } from './acknowledge.ts';
import { type IndexedRun, keyOf, type Named } from './indexed-run.ts';
import { type Judgement, judgeMetric } from './judge.ts';
import { type BaseMetric, judgeAtLevel } from './level.ts';
import { invocationMedians, median } from './median.ts';
import { seededDraw } from './random.ts';

/** What one metric adds to a comparison. */
export interface Finding {
  metric: MetricComparison;
  /** To be written into the run. */
  change: LevelChange | null;
  /** The acknowledgement that took its claim back. */
  used: Acknowledgement | null;
}

/** One metric of `head` against the baseline's runs, nearest first. */
export function compareMetric(
  head: Run,
  named: Named,
  baseRuns: IndexedRun[],
  minEffect: number,
  acknowledged: Acknowledged[],
): Finding {
  const { benchmark, metric } = named;
  const key = keyOf(named);
  const nearest = baseRuns.find((one) => one.metrics.has(key))?.metrics.get(key)?.metric;
  const alone = (verdict: MetricComparison['verdict'], rule: string): Finding => ({
    metric: withoutBase(named, verdict, rule),
    change: null,
    used: null,
  });
  if (nearest === undefined) return alone('new', 'no run of the baseline has this metric');
  if (convert(1, nearest.unit, metric.unit) === null) {
    return alone('incomparable', `the unit changed from ${unitName(nearest.unit, 40)} to ${unitName(metric.unit, 40)}`);
  }
  if (nearest.better !== metric.better) {
    return alone('incomparable', `${nearest.better} was better in the baseline, now ${metric.better} is`);
  }
  const base = baseRuns.flatMap(({ run, metrics, changes }) => {
    const statistics = convertedMedians(metrics.get(key)?.metric, metric);
    const change = changes.get(key) ?? null;
    return statistics === null ? [] : [{ id: run.id, commit: run.source.commit, statistics, change }];
  });
  if (base.length === 0) return alone('incomparable', 'its values are too large to be converted');
  const statistics = invocationMedians(metric);
  const judge = (runs: BaseMetric[], factor = 1): Judgement => {
    const moved = runs.map((one) => ({ ...one, statistics: one.statistics.map((value) => value * factor) }));
    return judgeMetric({
      head: statistics,
      base: moved.map((one) => one.statistics),
      nearest: moved.filter((one) => one.commit === moved[0]?.commit).flatMap((one) => one.statistics),
      better: metric.better,
      minEffect,
      draw: seededDraw(benchmark, metric.metric, head.id, ...runs.map((one) => one.id)),
    });
  };
  const { judgement, runs, reached } = judgeAtLevel(base, (some) => judge(some));
  const name = `${benchmark}/${metric.metric}`;
  const final = judgeAcknowledged(name, judgement, acknowledged, (factor) => judge(runs, factor));
  const sides = { base: sideOf(runs.flatMap((one) => one.statistics)), head: sideOf(statistics) };
  const compared: MetricComparison = { ...identityOf(named), ...sides, ...final.judgement };
  return { metric: compared, change: reached ?? newChange(compared, head), used: final.used };
}

/** The change that this run is the first to report. */
function newChange({ benchmark, metric, verdict, change }: MetricComparison, head: Run): LevelChange | null {
  const moved = verdict === 'regressed' || verdict === 'improved' || verdict === 'acknowledged';
  const ratio = 1 + (change ?? 0);
  if (!moved || ratio <= 0) return null;
  return { benchmark, metric, ratio, since: { run: head.id, commit: head.source.commit }, persistent: false };
}

/** A base metric's statistics in head's unit; null when it is not there or was measured as something else. */
function convertedMedians(metric: MetricResult | undefined, head: MetricResult): number[] | null {
  if (metric === undefined || metric.better !== head.better) return null;
  const values = invocationMedians(metric).map((value) => convert(value, metric.unit, head.unit));
  const converted = values.filter((value) => value !== null);
  return converted.length === values.length ? converted : null;
}

export function withoutBase(named: Named, verdict: MetricComparison['verdict'], rule: string): MetricComparison {
  const head = sideOf(invocationMedians(named.metric));
  return { ...identityOf(named), verdict, base: null, head, change: null, interval: null, rule };
}

export function missing(named: Named): MetricComparison {
  const base = sideOf(invocationMedians(named.metric));
  const rule = 'the nearest run of the baseline has this metric, this run has not';
  return { ...identityOf(named), verdict: 'missing', base, head: null, change: null, interval: null, rule };
}

function identityOf({ benchmark, metric }: Named): Pick<MetricComparison, 'benchmark' | 'metric' | 'unit' | 'better'> {
  return { benchmark, metric: metric.metric, unit: metric.unit, better: metric.better };
}

function sideOf(statistics: number[]): Side {
  return { median: median(statistics), invocations: statistics.length };
}
