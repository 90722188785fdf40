/** conbench: a rolling z-score of the newest value, single outliers left out. Without a person's marks of shifts. */
import { mean, quantile, variance } from '../descriptive.ts';
import { type Metric, type Rule, type Samples, separableRule } from '../shape.ts';

const COMMITS = 100;
const THRESHOLD = 5;

/** Value - rolling mean, over the standard deviation of the earlier values' distances from their rolling means. */
export function conbenchZ(values: readonly number[], value: number): number {
  const kept = values.filter((_, i) => !isOutlier(values, i)).slice(-COMMITS);
  if (kept.length < 2) return 0;
  const residuals = kept.map((one, i) => one - (i === 0 ? one : mean(kept.slice(0, i))));
  const spread = Math.sqrt(variance(residuals));
  return spread === 0 ? 0 : (value - mean(kept)) / spread;
}

/** A jump that the next value takes back: both steps are beyond 5 of the trimmed steps' standard deviations. */
function isOutlier(values: readonly number[], at: number): boolean {
  return isShift(values, at) && isShift(values, at + 1);
}

function isShift(values: readonly number[], at: number): boolean {
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? Number.NaN));
  const step = steps[at - 1];
  if (step === undefined) return false;
  const [low, high] = [quantile(steps, 0.05), quantile(steps, 0.95)];
  const usual = steps
    .slice(0, at)
    .filter((one) => one >= low && one <= high)
    .slice(-COMMITS);
  if (usual.length < 2) return false;
  return Math.abs(step - mean(usual)) > THRESHOLD * Math.sqrt(variance(usual));
}

/** Its "single value summary" is the best repetition. */
function bestOf(samples: Samples): number {
  return Math.min(...samples.map(mean));
}

const best = new WeakMap<Metric['history'], number[]>();

function bestValues(history: Metric['history']): number[] {
  const known = best.get(history) ?? history.map(bestOf);
  best.set(history, known);
  return known;
}

function scoreOf(metric: Metric): number {
  return conbenchZ(bestValues(metric.history), bestOf(metric.head));
}

export const CONBENCH: Rule = separableRule(
  {
    name: 'conbench (z > 5)',
    source: 'conbench/conbench, conbench/entities/history.py, api/compare.py',
    needs: 'values',
    statistic: scoreOf,
  },
  (metric) => scoreOf(metric) > THRESHOLD,
);
