/**
 * What stored runs of one metric say about the next one. Values are natural logarithms of run statistics, oldest first,
 * of one environment key; what is worse must be made positive beforehand (bigger-is-better metrics change sign).
 */
import { trimmedMean } from './location.ts';
import { median } from './median.ts';
import { moderated, robustDegrees, robustDeviation, type Variance } from './scale.ts';
import { BASELINE_RULE, segments } from './segmentation.ts';

/** Fewer stored runs than this are no history. */
export const FEWEST_RUNS = 8;
/** Runs further back say little about today's host. */
export const MOST_RUNS = 30;
/** Share cut from each end for the centre of a level. */
const CENTRE_TRIM = 0.2;
/** How many degrees of freedom the other metrics of a suite lend. */
const PRIOR_DEGREES = 4;
const FEWEST_WINSORISED = 20;
/** However wild one value is, the others keep this share of the variance. */
const LEAST_WITHOUT = 0.05;

export interface BaselineModel {
  /** Level of the newest segment: a 20 % trimmed mean of logarithms. */
  centre: number;
  /** Runs in that segment. */
  count: number;
  /** Index of its first run among the values given. */
  from: number;
  /** Variance from run to run around the levels, of logarithms, not yet moderated. */
  noise: Variance;
  /** What each of the values that count strayed from its level, oldest first; as much as one that took no part in it would. */
  residuals: number[];
}

/**
 * The model of the last 30 of `values`; undefined for fewer than eight, on which no claim can stand. `since` is the index
 * of the first value at a level that is known to be new: what came before tells of noise only.
 */
export function baselineModel(values: readonly number[], since = 0): BaselineModel | undefined {
  const skipped = Math.max(0, values.length - MOST_RUNS);
  const recent = values.slice(skipped);
  if (recent.length < FEWEST_RUNS) return undefined;
  const cut = Math.max(0, since - skipped);
  const parts = [segments(recent.slice(0, cut), BASELINE_RULE), segments(recent.slice(cut), BASELINE_RULE)];
  const levels = parts.flatMap((part, index) =>
    part.map((segment) => {
      const from = segment.from + (index === 0 ? 0 : cut);
      const inside = recent.slice(from, from + segment.to - segment.from);
      return { from, inside, centre: centreOf(inside) };
    }),
  );
  const current = levels.at(-1);
  if (current === undefined) return undefined;
  const residuals = levels.flatMap(({ inside, centre }) => inside.map((value) => value - centre));
  const deviation = robustDeviation(residuals);
  // Each level took a degree of freedom; the deviation itself accounts for one.
  const lost = (recent.length - 1) / (recent.length - levels.length);
  return {
    centre: current.centre,
    count: current.inside.length,
    from: skipped + current.from,
    noise: {
      variance: deviation ** 2 * lost,
      degrees: robustDegrees(recent.length, levels.length),
    },
    residuals: levels.flatMap(({ inside, centre }) =>
      inside.map((value) => deleted(value - centre, inside.length, deviation, recent.length - levels.length)),
    ),
  };
}

/** The level of one or more values. */
export function centreOf(values: readonly number[]): number {
  return trimmedMean(values, CENTRE_TRIM);
}

/**
 * The residual of one of the `count` values of a level, as if it had had no part in the level nor in the `deviation`:
 * Cook and Weisberg (1982, "Residuals and Influence in Regression", 2.2.1), with the deviation's `degrees`. From twenty
 * values on the deviation is winsorised, and one value has hardly a part in it.
 */
function deleted(residual: number, count: number, deviation: number, degrees: number): number {
  const freed = residual / Math.sqrt(1 - 1 / Math.max(2, count));
  if (deviation === 0 || degrees >= FEWEST_WINSORISED) return freed;
  const without = (degrees - (freed / deviation) ** 2) / (degrees - 1);
  return freed / Math.sqrt(Math.max(without, LEAST_WITHOUT));
}

/**
 * What the variances of a suite have in common, as a prior for `moderated`: the square of their median deviation, worth
 * four degrees of freedom (fewer for fewer than five metrics, none for one: it would only vouch for itself). The order of
 * the metrics does not matter. Throws a RangeError for no variances.
 */
export function suitePrior(noises: readonly Variance[]): Variance {
  const deviation = median(noises.map((noise) => Math.sqrt(noise.variance)));
  return { variance: deviation ** 2, degrees: Math.min(PRIOR_DEGREES, noises.length - 1) };
}

/** The variances of all metrics of a suite, each drawn towards their common prior; in the order given. */
export function moderatedSuite(noises: readonly Variance[]): Variance[] {
  if (noises.length === 0) return [];
  const prior = suitePrior(noises);
  return noises.map((noise) => moderated(noise, prior));
}
