/** pyperf compare_to: Student's t over all values of all processes, against a printed table of critical values. */
import { mean, variance } from '../descriptive.ts';
import { baseOf, type Rule, separableRule } from '../shape.ts';

/** Two-tailed 95 % points for 1 to 30 degrees of freedom, and from there on in steps. */
const SMALL = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];
const LARGE: readonly (readonly [number, number])[] = [
  [200, 1.96],
  [100, 1.984],
  [80, 1.99],
  [60, 2],
  [50, 2.009],
  [40, 2.021],
];

/** The t of two samples of the same size with pooled variance. */
export function pyperfScore(a: readonly number[], b: readonly number[]): number {
  return (mean(a) - mean(b)) / Math.sqrt((variance(a) + variance(b)) / a.length);
}

export function pyperfSignificant(a: readonly number[], b: readonly number[]): boolean {
  const degrees = a.length + b.length - 2;
  const critical =
    LARGE.find(([from]) => degrees >= from)?.[1] ?? SMALL[Math.min(degrees, SMALL.length) - 1] ?? Infinity;
  return Math.abs(pyperfScore(a, b)) >= critical;
}

export const PYPERF: Rule = separableRule(
  {
    name: 'pyperf (t test .05, all iterations)',
    source: 'psf/pyperf, pyperf/_utils.py: is_significant',
    needs: 'samples',
    statistic: (metric) => pyperfScore(metric.head.flat(), baseOf(metric).flat()),
  },
  (metric) => {
    const [base, head] = [baseOf(metric).flat(), metric.head.flat()];
    return mean(head) > mean(base) && pyperfSignificant(base, head);
  },
);
