/**
 * What paired measurements cannot average away: two builds of the same program differ, because code lands at other
 * addresses (Mytkowicz et al. 2009; Curtsinger and Berger 2013). Learned per metric and host from pairs of neighbouring
 * commits of the main branch. All variances are of logarithms.
 */
import { suitePrior } from './baseline-model.ts';
import { normalQuantile } from './distributions.ts';
import { commonVariance } from './empirical-bayes.ts';
import { median } from './median.ts';
import { moderated, robustDegrees, robustDeviation, type Variance } from './scale.ts';

/** Fewer comparisons than this do not lower a floor. */
export const FEWEST_COMPARISONS = 20;
/** From here on comparisons that scatter more than was assumed raise the floor. */
export const FEWEST_WARNINGS = 5;
/** No build is more alike than this standard deviation: 0.05 %. */
const LEAST_DEVIATION = 0.0005;
const LEARNED_MARGIN = Math.log(1.001);
const UNLEARNED_MARGIN = Math.log(1.005);
/** Without calibration: the share of the deviation between runs that is blamed on builds, and the most that is: 0.5 %. */
const UNLEARNED_SHARE = 0.5;
const MOST_UNLEARNED = 0.005;
/** With neither calibration nor history: 0.25 %, trusted as if it came from so many comparisons. */
const UNKNOWN_DEVIATION = 0.0025;
const UNKNOWN_DEGREES = 20;
const STRICT_FACTOR = 1.25;
/** The first interval's ends are four times apart: to a thousandth of the variance of builds. */
const HALVINGS = 12;

/** One paired comparison of two commits that should not differ. */
export interface Calibration {
  /** Mean of ln(head / base) over its pairs. */
  effect: number;
  /** Its standard error from the scatter of pairs, without any floor. */
  standardError: number;
  /** Variance of its single pairs, where that is known. */
  pair?: Variance;
}

/** Of one metric: how much its comparisons scatter, and how much of that the pairs explain. */
export interface Scatter {
  /** Variance of the effects over comparisons, as if the pairs of each had left `pairs`. */
  total: Variance;
  /** Variance that the pairs of a comparison leave: of half of them less. */
  pairs: number;
  comparisons: number;
  /** What the variances of single pairs have in common; undefined: too few are known. */
  single: Variance | undefined;
}

export interface NoiseFloor {
  /** Variance of the difference of two builds: 2 sigma_b^2. */
  difference: Variance;
  /** An effect counts from here on, as a logarithm: what the floor may be wrong by. */
  margin: number;
  learned: boolean;
}

/** Scatter of the last 20 comparisons, in which a few real changes may hide. Undefined for fewer than five. */
export function scatter(calibrations: readonly Calibration[]): Scatter | undefined {
  const recent = calibrations.slice(-FEWEST_COMPARISONS);
  if (recent.length < FEWEST_WARNINGS) return undefined;
  const pairs = median(recent.map((one) => one.standardError ** 2));
  return {
    total: { variance: totalVariance(recent, pairs), degrees: robustDegrees(recent.length, 0) },
    pairs,
    comparisons: recent.length,
    single: commonVariance(recent.flatMap(({ pair }) => pair ?? [])),
  };
}

/**
 * builds + pairs, with the `builds` that makes the effects stray as they should: the square of `robustDeviation` of
 * effect / sqrt(builds + standardError^2) is 1. After Paule and Mandel (1982, "Consensus values and weighting factors"),
 * with a robust deviation in place of theirs. So comparisons that were measured in a noisy hour say little, and do not
 * hide what quiet ones show. With equal standard errors it is the square of `robustDeviation` of the effects; that may
 * be less than `pairs`.
 */
function totalVariance(calibrations: readonly Calibration[], pairs: number): number {
  const asAlike = (builds: number): number =>
    robustDeviation(
      calibrations.map(
        ({ effect, standardError }) => effect * Math.sqrt((builds + pairs) / (builds + standardError ** 2)),
      ),
    ) ** 2;
  let low = 2 * LEAST_DEVIATION ** 2;
  const least = asAlike(low);
  if (least <= low + pairs) return least;
  let high = 4 * low;
  while (asAlike(high) > high + pairs) [low, high] = [high, 4 * high];
  for (let halved = 0; halved < HALVINGS; halved += 1) {
    const middle = (low + high) / 2;
    if (asAlike(middle) > middle + pairs) low = middle;
    else high = middle;
  }
  return high + pairs;
}

/**
 * 2 sigma_b^2 = total - pairs, at least 2 (0.05 %)^2. `total` is the variance of `scatter`, moderated with those of the
 * other metrics of the suite, `pairs` the variance left by its pairs. `strict` widens sigma_b by a quarter.
 *
 * The degrees are those of the total. Satterthwaite's degrees for a difference of variances (Gaylor and Hopper 1969) are
 * fewer where builds hardly differ; in simulation they cost a third of the power at +2 % and were not needed: claims
 * against identical builds stayed below two thirds of the level with the degrees of the total, for sigma_b of 0.15 and of
 * 0.5 %, and for pairs with heavy tails.
 */
export function learnedFloor(total: Variance, pairs: number, strict = false): NoiseFloor {
  const variance = Math.max(total.variance - pairs, 2 * LEAST_DEVIATION ** 2);
  return {
    difference: { variance: variance * factor(strict), degrees: total.degrees },
    margin: LEARNED_MARGIN,
    learned: true,
  };
}

/**
 * Before calibration: sigma_b is half of the (moderated) deviation between stored runs, from 0.05 to 0.5 %, and the margin
 * is 0.5 %. Without stored runs (`noise` undefined) sigma_b is 0.25 %.
 */
export function cautiousFloor(noise: Variance | undefined, strict = false): NoiseFloor {
  const share = noise === undefined ? UNKNOWN_DEVIATION : UNLEARNED_SHARE * Math.sqrt(noise.variance);
  const deviation = Math.min(Math.max(share, LEAST_DEVIATION), MOST_UNLEARNED);
  return {
    difference: { variance: 2 * deviation ** 2 * factor(strict), degrees: noise?.degrees ?? UNKNOWN_DEGREES },
    margin: UNLEARNED_MARGIN,
    learned: false,
  };
}

/**
 * The floor of each metric of a suite, in the order given: learned where there are 20 comparisons, the totals moderated
 * towards each other; else the cautious one, or what five comparisons or more have shown where that is worse.
 */
export function suiteFloors(
  metrics: readonly { scatter: Scatter | undefined; noise: Variance | undefined }[],
  strict = false,
): NoiseFloor[] {
  const known = metrics.flatMap(({ scatter }) => scatter ?? []);
  const prior = known.length === 0 ? undefined : suitePrior(known.map((one) => one.total));
  return metrics.map(({ scatter, noise }) => {
    const cautious = cautiousFloor(noise, strict);
    if (scatter === undefined || prior === undefined) return cautious;
    const learned = learnedFloor(moderated(scatter.total, prior), scatter.pairs, strict);
    if (scatter.comparisons >= FEWEST_COMPARISONS) return learned;
    return learned.difference.variance > cautious.difference.variance
      ? { ...cautious, difference: learned.difference }
      : cautious;
  });
}

/** Up to here two builds of unchanged code differ, 19 times in 20, as a logarithm: 1.96 standard deviations. */
export function floorReach({ difference }: NoiseFloor): number {
  return -normalQuantile(0.025) * Math.sqrt(difference.variance);
}

function factor(strict: boolean): number {
  return strict ? STRICT_FACTOR ** 2 : 1;
}
