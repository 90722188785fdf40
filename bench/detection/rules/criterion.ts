/**
 * Criterion.rs: a bootstrapped t test, and the bootstrap interval of the ratio of means wholly above the noise
 * threshold. Its samples come from one process; here they come from all containers of a run, which is to its favour.
 */
import { type Chance, chance } from '../chance.ts';
import { mean, quantile, variance } from '../descriptive.ts';
import { baseOf, type Rule, separableRule } from '../shape.ts';

const SIGNIFICANCE = 0.05;
const CONFIDENCE = 0.95;
const NOISE = 0.01;
/** Criterion's default is 100,000; a hundredth of them moves the interval's ends by a few hundredths of its width. */
const RESAMPLES = 1000;
/** Beyond so many standard errors from the threshold no bootstrap of a hundred values decides otherwise. */
const CERTAIN = 4;

export function criterionRegressed(base: readonly number[], head: readonly number[], drawn: Chance): boolean {
  const ratio = mean(head) / mean(base) - 1;
  const error = (1 + ratio) * Math.sqrt(relativeError(base) + relativeError(head));
  if (ratio - NOISE <= CERTAIN * error) {
    // The interval always holds the ratio itself, give or take the bootstrap's own noise.
    if (ratio - NOISE < error) return false;
    if (ratioInterval(base, head, drawn)[0] <= NOISE) return false;
  }
  return tTestP(base, head, drawn) < SIGNIFICANCE;
}

/** Bootstrap percentile interval of mean(head) / mean(base) - 1. */
export function ratioInterval(base: readonly number[], head: readonly number[], drawn: Chance): [number, number] {
  const ratios = Array.from({ length: RESAMPLES }, () => mean(resample(head, drawn)) / mean(resample(base, drawn)) - 1);
  return [quantile(ratios, (1 - CONFIDENCE) / 2), quantile(ratios, (1 + CONFIDENCE) / 2)];
}

/** Two-sided p of Welch's t in the bootstrap distribution where both samples come from their union. */
export function tTestP(base: readonly number[], head: readonly number[], drawn: Chance): number {
  const seen = welch(head, base);
  // A t as large as this has no bootstrap t beyond it; most true changes end here.
  if (seen > 2 * CERTAIN) return 0;
  const both = [...head, ...base];
  let above = 0;
  for (let i = 0; i < RESAMPLES; i += 1) {
    const mixed = resample(both, drawn);
    if (welch(mixed.slice(0, head.length), mixed.slice(head.length)) > seen) above += 1;
  }
  return (2 * Math.min(above, RESAMPLES - above)) / RESAMPLES;
}

function welch(a: readonly number[], b: readonly number[]): number {
  return (mean(a) - mean(b)) / Math.sqrt(variance(a) / a.length + variance(b) / b.length);
}

/** Squared standard error of the mean, relative to the mean. */
function relativeError(values: readonly number[]): number {
  return variance(values) / values.length / mean(values) ** 2;
}

function resample(values: readonly number[], drawn: Chance): number[] {
  const taken: number[] = [];
  for (let i = 0; i < values.length; i += 1) taken.push(values[drawn.index(values.length)] ?? Number.NaN);
  return taken;
}

export const CRITERION: Rule = separableRule(
  {
    name: 'Criterion (p < .05, interval > 1 %)',
    source: 'bheisler/criterion.rs, src/analysis/compare.rs, src/report.rs',
    needs: 'samples',
    // The interval's lower end, which the noise threshold is compared with, by the normal approximation.
    statistic: (metric) => {
      const [base, head] = [baseOf(metric).flat(), metric.head.flat()];
      const ratio = mean(head) / mean(base);
      return ratio - 1 - 1.96 * ratio * Math.sqrt(relativeError(base) + relativeError(head));
    },
  },
  (metric) => criterionRegressed(baseOf(metric).flat(), metric.head.flat(), chance('criterion', metric.value)),
);
