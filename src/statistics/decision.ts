/**
 * What one look at the paired measurements of all suspects of a run decides. Effects are logarithms, positive is worse.
 *
 * At each look, Holm over all suspects of the run at that look's share of alpha; suspects settled before keep their place
 * in the family, found ones with p = 0, dismissed ones with p = 1. The first false claim of a run, at whichever look, then
 * has to pass alpha_look / (number of innocent suspects), so that all looks together keep the chance of any at alpha.
 * Claims of improvement have an alpha of their own.
 */
import { chanceOfMore, confidenceInterval, type Estimate, type Interval } from './estimate.ts';
import { holm } from './holm.ts';

/** Chance of any false regression in a run, and of any false improvement. */
export const ALPHA = 0.005;
/** Numbers of pairs after which a decision is tried. */
export const LOOKS = [5, 10, 20, 30] as const;
/** Pairs of the first look, and of the last, after which nobody measures on. */
export const [FIRST_LOOK] = LOOKS;
export const LAST_LOOK = Math.max(...LOOKS);
/** A change smaller than this is not claimed, however sure: 1 %. */
export const SMALLEST_CLAIM = Math.log(1.01);
const CONFIDENCE = 0.95;

export type Outcome = 'regressed' | 'improved' | 'unchanged' | 'undecided';

export interface Suspect {
  /** ln(head / base), its standard error with the noise floor in it. */
  estimate: Estimate;
  /** The effect has to be above this, in either direction; from the noise floor. */
  margin: number;
  /** Smallest effect to claim for this metric. */
  smallest: number;
  /**
   * The same without the floor: of these two builds, and not of what else the code might have been built to. Left out: as
   * `estimate`.
   */
  builds?: Estimate;
  /** What rounding may have added to the effect or taken from it; left out: nothing. */
  rounding?: number;
  /** Decided at an earlier look; `undecided` at the first. */
  before: Outcome;
}

export interface Decision {
  outcome: Outcome;
  /** Holm's adjusted p-values for "not worse" and for "not better"; a claim needs the look's level or less. */
  worse: number;
  better: number;
  /** 95 %, not adjusted. */
  interval: Interval;
  /** The same without the floor, of these two builds. */
  builds: Interval;
  /** That leaves no room for a regression (an improvement) of the smallest size: these builds do not differ so much. */
  cannotBeWorse: boolean;
  cannotBeBetter: boolean;
}

/**
 * Decides each of `suspects` at a look with error `level`, in the order given, which has no influence. `regressed` and
 * `improved` need a rejection and an effect of the smallest size, floor included: blame needs more than another layout.
 * `unchanged` needs the 95 % interval of these builds to be inside of plus and minus that size: whatever the reason, they
 * are as fast as each other. What was decided before stays. At the last look `undecided` means inconclusive.
 */
export function decide(suspects: readonly Suspect[], level: number): Decision[] {
  const worse = holm(suspects.map((suspect) => chance(suspect, 'regressed', 1)));
  const better = holm(suspects.map((suspect) => chance(suspect, 'improved', -1)));
  return suspects.map((suspect, index) => {
    const found = { worse: worse[index] ?? 1, better: better[index] ?? 1 };
    const interval = confidenceInterval(suspect.estimate, CONFIDENCE);
    const builds = confidenceInterval(suspect.builds ?? suspect.estimate, CONFIDENCE);
    const { smallest, rounding = 0 } = suspect;
    const cannotBeWorse = builds.high + rounding < smallest;
    const cannotBeBetter = builds.low - rounding > -smallest;
    const quiet = cannotBeWorse && cannotBeBetter ? 'unchanged' : 'undecided';
    const outcome = suspect.before === 'undecided' ? (claim(suspect, found, level) ?? quiet) : suspect.before;
    return { outcome, ...found, interval, builds, cannotBeWorse, cannotBeBetter };
  });
}

function chance({ estimate, margin, rounding = 0, before }: Suspect, claimed: Outcome, sign: 1 | -1): number {
  if (before !== 'undecided') return before === claimed ? 0 : 1;
  return chanceOfMore({ ...estimate, effect: sign * estimate.effect }, margin + rounding);
}

function claim(
  { estimate, smallest }: Suspect,
  { worse, better }: { worse: number; better: number },
  level: number,
): Outcome | undefined {
  if (worse <= level && estimate.effect >= smallest) return 'regressed';
  if (better <= level && estimate.effect <= -smallest) return 'improved';
  return undefined;
}
