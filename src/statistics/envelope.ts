/**
 * The rule for metrics with one number a run (load tests): no scatter inside a run can be trusted, so a claim has to
 * leave everything behind that the history has ever shown, three times over. Values are logarithms, positive is worse;
 * for improvements change the sign of everything.
 */
import type { Outcome } from './decision.ts';
import { chanceOfMore, type Estimate, sumOfVariances } from './estimate.ts';
import { mean } from './location.ts';
import { median } from './median.ts';
import type { Variance } from './scale.ts';

/** Steps looked back at, and the runs before each that it is compared with. */
const STEPS = 20;
const RUNS_BEFORE = 8;
const MOST_DEGREES = 30;
/** A history that happened to be quiet does not make the envelope narrower than this many deviations from run to run. */
const LEAST_DEVIATIONS = 2;
/** Fresh pairs that a claim needs. */
export const FRESH_PAIRS = 2;
/** One step is a tie, whatever the last digit of a logarithm says. */
const ROUNDED = 1 + 1e-9;
/** Chance of any false claim of these in a run, shared by all metrics that are compared this way. */
export const ENVELOPE_ALPHA = 0.01;

/** One number of this run, fresh pairs, and the stored runs, oldest first, the last of which is the base's. */
export interface SingleNumbers {
  value: number;
  /** ln(head / base) of each pair; one or more. */
  fresh: readonly number[];
  stored: readonly number[];
  /** Level of the newest segment of `stored`. */
  centre: number;
  /** From run to run, moderated. */
  noise: Variance;
  /** Variance of the difference of two builds. */
  builds: Variance;
  /** The step in which the numbers come, as the logarithm of a ratio; zero where none shows. */
  step: number;
}

export interface Enveloped {
  outcome: Outcome;
  estimate: Estimate;
  /** Width of the envelope, a logarithm; undefined: too few of them to tell. */
  width: number | undefined;
  /** The first pair shows a change, and the second that a claim needs is missing. */
  needsSecond: boolean;
}

/**
 * The claim that `value` has moved the way it stands from the centre, by `smallest` or more, among `tests` metrics that are
 * claimed so: all three differences outside of the envelope, and their mean beyond the noise. Of two fresh pairs the weaker
 * one has to pass: noise that comes and goes (a process in one of two modes, a rare slow run) gets into one pair easily, and
 * seldom into two. With one pair there is no claim. `unchanged` when the weaker does not show as much as the smallest effect
 * that way.
 */
export function singleNumbersOutcome(numbers: SingleNumbers, smallest: number, tests: number): Enveloped {
  const { value, stored, centre, noise, builds, step } = numbers;
  const sign = Math.sign(value - centre);
  const strayed = envelopeWidth(stored.map((one) => sign * one));
  const least = Math.max(LEAST_DEVIATIONS * Math.sqrt(noise.variance), step * ROUNDED);
  const width = strayed === undefined ? undefined : Math.max(strayed, least);
  const fresh = Math.min(...numbers.fresh.map((one) => sign * one));
  const differences = {
    toBase: sign * (value - (stored.at(-1) ?? Number.NaN)),
    fresh,
    toCentre: sign * (value - centre),
  };
  const away = meanOfTwo(differences, noise, builds);
  const estimate = { ...away, effect: sign * away.effect };
  const clear = chanceOfMore(away, 0) <= ENVELOPE_ALPHA / tests && away.effect >= smallest;
  const isQuiet = width !== undefined && fresh < smallest;
  const isFar = width !== undefined && clear && outsideEnvelope(differences, width);
  const needsSecond = isFar && numbers.fresh.length < FRESH_PAIRS;
  const claim = isFar && !needsSecond ? (sign > 0 ? 'regressed' : 'improved') : undefined;
  return { outcome: claim ?? (isQuiet ? 'unchanged' : 'undecided'), estimate, width, needsSecond };
}

/**
 * Largest y_i - max(median of the 8 runs before, y_(i-1)) of the last 20 runs, oldest first, and at least 0; undefined when
 * no run has eight before it. In the unit of the values. Steps down do not count: no run looks worse for them, and the way
 * back up from a bad run would make the envelope as wide as that run was bad.
 */
export function envelopeWidth(values: readonly number[]): number | undefined {
  const first = Math.max(RUNS_BEFORE, values.length - STEPS);
  if (values.length <= first) return undefined;
  const steps = values.slice(first).map((value, offset) => {
    const before = values.slice(first + offset - RUNS_BEFORE, first + offset);
    return value - Math.max(median(before), before.at(-1) ?? Number.NaN);
  });
  return Math.max(0, ...steps);
}

/** Three ways to see the same change, all ln(head / something). */
export interface ThreeDifferences {
  /** To the base commit's own run. */
  toBase: number;
  /** Between a fresh pair of base and head. */
  fresh: number;
  /** To the centre of the newest segment of the history. */
  toCentre: number;
}

/** Whether all three leave the envelope; ties do not. */
export function outsideEnvelope({ toBase, fresh, toCentre }: ThreeDifferences, width: number): boolean {
  return Math.min(toBase, fresh, toCentre) > width;
}

/**
 * The mean of the two differences of single runs, for Holm at 0.01 over the metrics: each has twice the variance from run
 * to run, their mean once that. Both are of the same two builds, so that half of what `builds` differ by does not average
 * away: half of it is in the variance from run to run already. Degrees as in the screen, at most 30.
 */
export function meanOfTwo({ toBase, fresh }: ThreeDifferences, noise: Variance, builds: Variance): Estimate {
  const total = sumOfVariances([noise, { ...builds, variance: builds.variance / 2 }]);
  return {
    effect: mean([toBase, fresh]),
    standardError: Math.sqrt(total.variance),
    degrees: Math.min(total.degrees, MOST_DEGREES),
  };
}
