/** rustc-perf: a change is significant beyond the fence of the changes between neighbouring stored runs. */
import { sorted } from '../descriptive.ts';
import { type Metric, type Rule, separableRule } from '../shape.ts';

const COMMITS = 30;
const FENCE = 3;
/** Below this many changes there are no quartiles; a fixed share is used. */
const FEWEST = 4;
const FALLBACK = 0.002;

/** Q3 + 3 (Q3 - Q1) of |change| / older value. Quartiles are medians of the lower and the upper half, as it cuts them. */
export function rustcFence(values: readonly number[]): number {
  const quartiles = changeQuartiles(values);
  return quartiles === null ? FALLBACK : quartiles.high + FENCE * (quartiles.high - quartiles.low);
}

function changeQuartiles(values: readonly number[]): { low: number; high: number } | null {
  const recent = values.slice(-COMMITS);
  const changes = sorted(
    recent.slice(1).map((value, i) => {
      const before = recent[i] ?? Number.NaN;
      return Math.abs(value - before) / before;
    }),
  );
  const n = changes.length;
  if (n < FEWEST) return null;
  const half = Math.floor(n / 2);
  const low = middleOf(changes.slice(0, n % 2 === 0 ? half - 1 : half));
  const high = middleOf(changes.slice(half + 1));
  return { low, high };
}

function middleOf(ordered: readonly number[]): number {
  const at = (place: number): number => ordered[Math.floor(place)] ?? Number.NaN;
  return (at((ordered.length - 1) / 2) + at(ordered.length / 2)) / 2;
}

function changeOf({ value, values }: Metric): number {
  const base = values.at(-1) ?? Number.NaN;
  return (value - base) / base;
}

export const RUSTC_PERF: Rule = separableRule(
  {
    name: 'rustc-perf fence',
    source: 'rust-lang/rustc-perf, site/src/comparison.rs',
    needs: 'values',
    statistic: (metric) => {
      const { low, high } = changeQuartiles(metric.values) ?? { low: 0, high: 0 };
      return high > low ? (changeOf(metric) - high) / (high - low) : 0;
    },
  },
  (metric) => changeOf(metric) >= rustcFence(metric.values),
);
