/**
 * The test of base against head measured in pairs, one after the other, in counterbalanced order (A B B A). Each pair
 * gives d = ln(head) - ln(base), both medians of an invocation. What the whole host does slowly is in both and cancels.
 *
 * The second place of a pair may be systematically slower (a warm host, a filled cache): d = effect + position when base
 * went first, effect - position when head did. The two orders therefore count equally, however many pairs each has, and
 * from ten pairs on the scatter is taken around each order's own mean:
 *   effect = (m1 + m2) / 2,  position = (m1 - m2) / 2,  variance of both = s^2 (1/h1 + 1/h2) / 4,
 * with the pooled s^2 of a two-sample t-test. Of fewer pairs s^2 is around the mean of all: else a process that is in one
 * of two modes passes for a position, and 6, 0, 0, 6 % for a scatter of nothing. With trimming, h, m and s^2 are those of Yuen (1974, "The two-sample
 * trimmed t for unequal population variances") in the pooled form of Yuen and Dixon (1973); SciPy's
 * `ttest_ind(first, second, trim=share)` has the same standard error, for m1 - m2 instead of half of it.
 *
 * Measured in simulation at p = 0.001: 10 % is the trim to take. It cuts nothing of ten pairs; of 20 and 30 it costs 8 to
 * 17 % of the power on normal noise, and gains 20 to 60 % of it where one pair in twenty is wild. At 20 % small lists
 * reject too often.
 */
import { type Estimate, sumOfVariances } from './estimate.ts';
import { cutFromEachEnd, mean, trimmedMean, winsorised } from './location.ts';
import { moderated, sumOfSquares, type Variance } from './scale.ts';

/** Fewer pairs than this cannot tell a position from chance. */
const FEWEST_FOR_POSITION = 10;

export interface Pair {
  /** ln(head / base), finite. */
  difference: number;
  /** Which of the two was measured first. */
  first: 'base' | 'head';
}

export interface PairEstimates {
  /** ln(head / base); its standard error holds the scatter of pairs only. */
  effect: Estimate;
  /** How much more the second of a pair shows than the first, as a logarithm; absent when it cannot be told apart. */
  position: Estimate | undefined;
  /** Pairs used. */
  pairs: number;
  /** Of a single pair. */
  scatter: Variance;
}

interface Arm {
  centre: number;
  squares: number;
  kept: number;
}

/**
 * Effect and position of `pairs`, `trim` of each order cut from each end (0: none). With fewer than two pairs of one order
 * all pairs count as one list; with fewer than ten the position is not estimated. `expected`, the variance of single pairs
 * as it was known before, moderates theirs. Throws a RangeError when fewer than two are left.
 */
export function pairEstimates(pairs: readonly Pair[], trim = 0, expected?: Variance): PairEstimates {
  if (pairs.length < 2) throw new RangeError(`a test of ${pairs.length} pairs; expected two or more`);
  const orders = (['base', 'head'] as const).map((first) =>
    pairs.filter((pair) => pair.first === first).map((pair) => pair.difference),
  );
  const all = arm(
    pairs.map((pair) => pair.difference),
    trim,
  );
  const isSplit = orders.every(({ length }) => length > 1);
  const arms = isSplit ? orders.map((differences) => arm(differences, trim)) : [all];
  const isFew = pairs.length < FEWEST_FOR_POSITION;
  const scatter = moderatedScatter(isFew ? [all] : arms, expected);
  const effect = estimateOf(arms, scatter);
  const [baseFirst, headFirst] = isFew ? [] : arms;
  const position = baseFirst && headFirst && { ...effect, effect: (baseFirst.centre - headFirst.centre) / 2 };
  return { effect, position, pairs: pairs.length, scatter };
}

/**
 * What each of `pairs` counts for in the effect of `pairEstimates`: the effect is the sum of the differences so weighed.
 * So are the levels of the two sides, whose difference it is.
 */
export function pairWeights(pairs: readonly Pair[], trim = 0): number[] {
  const places = pairs.map((_, index) => index);
  const [baseFirst = [], headFirst = []] = (['base', 'head'] as const).map((first) =>
    places.filter((index) => pairs[index]?.first === first),
  );
  const arms = baseFirst.length < 2 || headFirst.length < 2 ? [places] : [baseFirst, headFirst];
  const weights = pairs.map(() => 0);
  for (const one of arms) {
    const sorted = one.toSorted((a, b) => (pairs[a]?.difference ?? 0) - (pairs[b]?.difference ?? 0));
    const cut = cutFromEachEnd(sorted.length, trim);
    const kept = sorted.slice(cut, sorted.length - cut);
    for (const index of kept) weights[index] = 1 / kept.length / arms.length;
  }
  return weights;
}

/**
 * Adds to the scatter of pairs what pairs cannot show: that two builds of the same program differ by layout. `floor` is
 * the variance of the difference of two builds (twice that of one), with the degrees of freedom it was learned with.
 * V = s^2/k + 2 sigma_b^2, degrees of Welch and Satterthwaite.
 */
export function withFloor(estimate: Estimate, floor: Variance): Estimate {
  const scatter = { variance: estimate.standardError ** 2, degrees: estimate.degrees };
  const total = sumOfVariances([scatter, floor]);
  return { effect: estimate.effect, standardError: Math.sqrt(total.variance), degrees: total.degrees };
}

function arm(differences: readonly number[], trim: number): Arm {
  const kept = differences.length - 2 * cutFromEachEnd(differences.length, trim);
  if (kept < 2)
    throw new RangeError(`trimming ${trim} of ${differences.length} pairs leaves ${kept}; expected two or more`);
  return {
    centre: trim === 0 ? mean(differences) : trimmedMean(differences, trim),
    squares: sumOfSquares(trim === 0 ? differences : winsorised(differences, trim)),
    kept,
  };
}

/** Variance of a single pair around the mean of its arm, pooled, and drawn towards what was expected. */
function moderatedScatter(arms: readonly Arm[], expected: Variance | undefined): Variance {
  const degrees = arms.reduce((sum, { kept }) => sum + kept - 1, 0);
  const own = { variance: arms.reduce((sum, { squares }) => sum + squares, 0) / degrees, degrees };
  return expected === undefined ? own : moderated(own, expected);
}

/** The mean of the arms' centres. */
function estimateOf(arms: readonly Arm[], { variance, degrees }: Variance): Estimate {
  const shares = arms.reduce((sum, { kept }) => sum + 1 / kept, 0);
  return {
    effect: mean(arms.map(({ centre }) => centre)),
    standardError: Math.sqrt(variance * shares) / arms.length,
    degrees,
  };
}
