/** benchstat: Mann-Whitney U on what `go test -count` prints, one mean a repetition. */
import { mean, median } from '../descriptive.ts';
import { normalBelow } from '../distributions.ts';
import { baseOf, type Metric, type Rule, separableRule } from '../shape.ts';
import { rank, tiedUAtMost, uAtMost } from './mann-whitney.ts';

const SOURCE = 'golang/perf, benchmath/anone.go; aclements/go-moremath, stats/utest.go';
const ALPHA = 0.05;
/** Above these sizes the normal approximation is used, with corrections for ties and continuity. */
const EXACT = 50;
const EXACT_TIED = 25;

/** Two-sided p-value; null where all values are equal and the test says nothing. */
export function benchstatP(a: readonly number[], b: readonly number[]): number | null {
  const [m, n] = [a.length, b.length];
  const { u, groups, tied } = rank(a, b);
  if (groups.length < 2) return null;
  const smaller = Math.min(u, m * n - u);
  if (Math.max(m, n) <= (tied ? EXACT_TIED : EXACT)) {
    if (2 * u === m * n) return 1;
    return 2 * (tied ? tiedUAtMost(smaller, m, groups) : uAtMost(smaller, m, n));
  }
  const total = m + n;
  const ties = groups.reduce((sum, size) => sum + size ** 3 - size, 0);
  const deviation = Math.sqrt((m * n * (total + 1 - ties / (total * (total - 1)))) / 12);
  const away = u - (m * n) / 2;
  return 2 * normalBelow(-Math.abs(away - Math.sign(away) * 0.5) / deviation);
}

function rule(name: string, valuesOf: (samples: readonly (readonly number[])[]) => number[]): Rule {
  /** -ln p, or 0 where head is not worse. */
  const statistic = (metric: Metric): number => {
    const [base, head] = [valuesOf(baseOf(metric)), valuesOf(metric.head)];
    return median(head) > median(base) ? -Math.log(benchstatP(base, head) ?? 1) : 0;
  };
  return separableRule({ name, source: SOURCE, needs: 'samples', statistic }, (metric) => {
    return statistic(metric) > -Math.log(ALPHA);
  });
}

export const BENCHSTAT: readonly Rule[] = [
  rule('benchstat (U test .05, containers)', (samples) => samples.map(mean)),
  rule('U test .05, all iterations (google/benchmark)', (samples) => samples.flat()),
];
