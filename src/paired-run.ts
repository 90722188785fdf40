/** What the pairs of a run say of where its verdicts come from. */
import { metricKey } from './metric-name.ts';
import type { MetricComparison, Run } from './model.ts';

/** Verdicts that claim something of a metric that both sides have. */
const JUDGED = new Set<MetricComparison['verdict']>(['regressed', 'improved', 'unchanged', 'acknowledged']);

/**
 * Tells which metrics of a run have a verdict that needs no stored run: they were measured beside the base, or base and
 * head are one image. A count that does not vary is settled by a pair, without an estimate.
 */
export function judgedInPairs({ pairs }: Run): (metric: MetricComparison) => boolean {
  const measured = pairs?.purpose === 'confirmation' ? pairs : undefined;
  const paired = new Set(measured?.metrics.map(metricKey));
  return (metric) => {
    if (metric.power !== undefined && metric.power.pairs > 0) return true;
    if (measured === undefined || !JUDGED.has(metric.verdict)) return false;
    return measured.ended === 'same image' || (metric.power === undefined && paired.has(metricKey(metric)));
  };
}
