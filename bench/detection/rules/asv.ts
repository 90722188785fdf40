/** asv continuous: Mann-Whitney U with ties read the careful way, and a factor between the medians. */
import { median } from '../descriptive.ts';
import { normalBelow } from '../distributions.ts';
import { baseOf, type Rule, separableRule } from '../shape.ts';
import { rank, uAtMost } from './mann-whitney.ts';

const FACTOR = 1.1;
const P = 0.002;
const EXACT = 20;

/** Two-sided p-value; of all ways to break ties the one nearest to "no difference". */
export function asvP(a: readonly number[], b: readonly number[]): number {
  const [m, n] = [a.length, b.length];
  const { u: middle } = rank(a, b);
  const ties = a.reduce((sum, value) => sum + b.filter((other) => other === value).length, 0);
  const [low, high] = [middle - ties / 2, middle + ties / 2];
  const half = Math.floor((m * n) / 2);
  const nearest = low <= half && high >= half ? half : low > half ? low : high;
  const smaller = Math.min(nearest, m * n - nearest);
  if (Math.max(m, n) > EXACT) {
    return 2 * normalBelow((smaller - (m * n) / 2) / Math.sqrt((m * n * (m + n + 1)) / 12));
  }
  return uAtMost(smaller, m, n) + 1 - uAtMost(Math.max(half, m * n - smaller - 1), m, n);
}

export const ASV: Rule = separableRule(
  {
    name: 'asv continuous (p < .002 and 1.1 x)',
    source: 'airspeed-velocity/asv, asv/_stats.py: is_different; asv/commands/compare.py',
    needs: 'samples',
    statistic: (metric) => {
      const [base, head] = [baseOf(metric).flat(), metric.head.flat()];
      const ratio = median(head) / median(base);
      return ratio > 1 && asvP(base, head) < P ? ratio : 1;
    },
  },
  (metric) => {
    const [base, head] = [baseOf(metric).flat(), metric.head.flat()];
    return median(base) < median(head) / FACTOR && asvP(base, head) < P;
  },
);
