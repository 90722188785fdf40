/**
 * The first look at a run: is it so far from the stored level that it deserves to be re-measured? A screen publishes
 * nothing, so it may be wrong often; what it lets pass is not looked at again, so it must not be wrong that way.
 */
import type { BaselineModel } from './baseline-model.ts';
import { chanceOfMore, type Estimate } from './estimate.ts';
import type { Variance } from './scale.ts';

/** Heavy tails make more degrees than this a false comfort. */
const MOST_DEGREES = 30;
/** Smaller effects are not worth measuring again: half a per cent. */
const SMALLEST_EFFECT = Math.log(1.005);
/** Nobody is hurt by an improvement that is overlooked: such a suspect has to be clearer, or clean runs cost twice. */
const BETTER_LEVEL = 0.005;
/** Above this deviation from run to run (1.5 %) a change of interest hides in the noise: let more through. */
const NOISY_DEVIATION = 0.015;

export interface Screening {
  /** ln(this run / stored level), positive is worse. */
  estimate: Estimate;
  /** One-sided p-value in the direction of the effect. */
  p: number;
  suspicion: 'worse' | 'better' | undefined;
}

/**
 * z = (value - centre) / (s sqrt(1 + 1/n)) against Student's t of min(degrees, 30). Suspect when p is below the level of
 * `screenLevel` (below 0.005 for improvements) and the effect is `smallest` or more, by default 0.5 %. `value` is the
 * logarithm of the run statistic, signed as the model's; `noise` is the moderated variance.
 */
export function screen(value: number, model: BaselineModel, noise: Variance, smallest = SMALLEST_EFFECT): Screening {
  const estimate: Estimate = {
    effect: value - model.centre,
    standardError: Math.sqrt(noise.variance * (1 + 1 / model.count)),
    degrees: Math.min(noise.degrees, MOST_DEGREES),
  };
  const size = Math.abs(estimate.effect);
  const p = chanceOfMore({ ...estimate, effect: size }, 0);
  const level = estimate.effect > 0 ? screenLevel(noise) : BETTER_LEVEL;
  const suspect = p < level && size >= smallest;
  return { estimate, p, suspicion: suspect ? (estimate.effect > 0 ? 'worse' : 'better') : undefined };
}

/** 0.08 on a quiet host, 0.2 where runs differ by more than 1.5 % on their own. */
export function screenLevel(noise: Variance): number {
  return isNoisy(noise) ? 0.2 : 0.08;
}

/** Whether runs differ by more than 1.5 % on their own. */
export function isNoisy(noise: Variance): boolean {
  return Math.sqrt(noise.variance) > NOISY_DEVIATION;
}
