import { median, middle } from './median.ts';
import type { Draw } from './random.ts';
import { normalSurvival } from './statistics/normal.ts';
import { studentQuantile } from './statistics/student.ts';

const RESAMPLES = 10_000;
/** Probability left outside of the interval, both tails together. */
const OUTSIDE = 0.01;

export interface RatioInterval {
  /** Median of head over median of base. */
  ratio: number;
  low: number;
  high: number;
}

/**
 * 99 % bootstrap interval of the ratio of medians over invocations.
 *
 * `head` has one statistic an invocation, `base` one such list a run; all are finite and above zero, no list is empty.
 * Base is resampled in two steps: runs, then invocations inside each. What differs between a single base run and the
 * head run as wholes is not in the interval: no resampling of them can show it.
 *
 * A plain percentile interval is too narrow for few invocations. The percentiles are therefore moved outwards as in
 * Hesterberg, "What Teachers Should Know About the Bootstrap" (2015), 'expanded percentile interval': tail probability
 * Phi(-sqrt(n/(n-1)) t) with t of n-1 degrees of freedom and n the smaller number of invocations. With five
 * invocations that means: no value of head may overlap one of base.
 */
export function ratioInterval(head: number[], base: number[][], draw: Draw): RatioInterval {
  const resampleHead = resampler([head], draw);
  const resampleBase = resampler(base, draw);
  const ratios = Float64Array.from({ length: RESAMPLES }, () => resampleHead() / resampleBase()).sort();
  const pooled = base.flat();
  const tail = expandedTail(Math.min(head.length, pooled.length));
  return {
    ratio: median(head) / median(pooled),
    low: quantile(ratios, tail),
    high: quantile(ratios, 1 - tail),
  };
}

/** Probability below the lower bound of an expanded percentile interval for `count` >= 2 values. */
export function expandedTail(count: number): number {
  return normalSurvival(-Math.sqrt(count / (count - 1)) * studentQuantile(OUTSIDE / 2, count - 1));
}

/** Returns a function that gives the median of one resample. Counts ranks: far cheaper than sorting each resample. */
function resampler(runs: number[][], draw: Draw): () => number {
  const sorted = Float64Array.from(runs.flat()).sort();
  const ranks = runs.map((run) => run.map((value) => sorted.indexOf(value)));
  const counts = new Uint32Array(sorted.length);
  return () => {
    counts.fill(0);
    let size = 0;
    for (let i = 0; i < ranks.length; i++) {
      const run = ranks[ranks.length === 1 ? 0 : draw(ranks.length)] ?? [];
      for (let j = 0; j < run.length; j++) {
        const rank = run[draw(run.length)] ?? 0;
        counts[rank] = (counts[rank] ?? 0) + 1;
      }
      size += run.length;
    }
    return middle(valueAt(sorted, counts, (size - 1) >> 1), valueAt(sorted, counts, size >> 1));
  };
}

/** The value at a place (0 is the smallest) of the resample that `counts` describes. */
function valueAt(sorted: Float64Array, counts: Uint32Array, place: number): number {
  let rank = 0;
  let passed = counts[0] ?? 0;
  while (passed <= place && rank < counts.length - 1) {
    rank += 1;
    passed += counts[rank] ?? 0;
  }
  return sorted[rank] ?? Number.NaN;
}

/** Quantile with linear interpolation between the two nearest values (Hyndman and Fan, type 7). */
function quantile(sorted: Float64Array, probability: number): number {
  const place = probability * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low === high ? low : low + (high - low) * (place - below);
}
