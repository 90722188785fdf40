/** Mozilla's perfherder: weighted t of the values before and after, at a local maximum. Needs twelve values after. */
import { mean, variance } from '../descriptive.ts';
import { type Metric, type Rule, separableRule } from '../shape.ts';

const BACK = 12;
const FARTHEST_BACK = 24;
const FORE = 12;
const THRESHOLD = 7;

export interface PerfherderPeak {
  /** Place of the first value after the change. */
  index: number;
  t: number;
}

/** Places of `values` with enough values around them and a |t| that no neighbour exceeds. */
export function perfherderPeaks(values: readonly number[]): PerfherderPeak[] {
  const scores: number[] = [0];
  const backs: number[] = [0];
  let quiet = 0;
  for (let i = 1; i < values.length; i += 1) {
    const reach = Math.min(Math.max(quiet, BACK), FARTHEST_BACK);
    const before = values.slice(Math.max(0, i - reach), i).reverse();
    const after = values.slice(i, i + FORE);
    const score = Math.abs(weightedT(before, after));
    quiet = score > THRESHOLD ? 0 : quiet + 1;
    scores.push(score);
    backs.push(before.length);
  }
  return scores.flatMap((t, index) => {
    if ((backs[index] ?? 0) < BACK || values.length - index < FORE) return [];
    return (scores[index - 1] ?? 0) > t || (scores[index + 1] ?? 0) > t ? [] : [{ index, t }];
  });
}

/** Means weigh the nearest value most and fall off in a line; distances are from the weighted mean. */
function weightedT(before: readonly number[], after: readonly number[]): number {
  const [a, b] = [weighted(before), weighted(after)];
  const change = b.centre - a.centre;
  if (change === 0) return 0;
  return change / Math.sqrt(a.spread / before.length + b.spread / after.length);
}

function weighted(values: readonly number[]): { centre: number; spread: number } {
  const n = values.length;
  const centre = values.reduce((sum, value, i) => sum + value * (n - i), 0) / ((n * (n + 1)) / 2);
  if (n < 2) return { centre, spread: 0 };
  // Sum of squares around another centre than the mean.
  return { centre, spread: variance(values) + (n / (n - 1)) * (mean(values) - centre) ** 2 };
}

/** t where head's code begins; 0 where there is no peak, or a change for the better. */
function scoreOf({ value, values, later }: Metric): number {
  const after = [value, ...(later(FORE - 1) ?? [])];
  if (mean(after) <= mean(values.slice(-FORE))) return 0;
  const peak = perfherderPeaks([...values, ...after]).find(({ index }) => index === values.length);
  return peak?.t ?? 0;
}

export const PERFHERDER: Rule = separableRule(
  {
    name: 'perfherder (t > 7, 12 runs later)',
    source: 'mozilla/treeherder, treeherder/perfalert/perfalert/__init__.py',
    needs: 'later',
    statistic: scoreOf,
  },
  (metric) => scoreOf(metric) > THRESHOLD,
);
