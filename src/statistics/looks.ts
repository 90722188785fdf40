/**
 * The sequence of looks at the pairs of all suspects of a run, replayed from the first pair on: whoever has the pairs
 * comes to the same decisions. And what the pairs so far could have shown, and those to come still may. Effects are
 * logarithms, positive is worse.
 */
import { ALPHA, type Decision, decide, LAST_LOOK, LOOKS, type Outcome, type Suspect } from './decision.ts';
import { studentQuantile } from './distributions.ts';
import type { Estimate } from './estimate.ts';
import type { NoiseFloor } from './noise-floor.ts';
import { type Pair, type PairEstimates, pairEstimates, withFloor } from './pair-test.ts';
import { pairsToSee, smallestDetectable } from './power.ts';
import { roundingOf } from './resolution.ts';
import type { Variance } from './scale.ts';

/** Fewer pairs than this decide nothing. */
export const FEWEST_PAIRS = 4;
/** The same where nothing was known before of how far pairs stray: so few may agree by luck. */
export const FEWEST_UNKNOWN = 10;
/** What nothing else will clear is given up no earlier. */
const FEWEST_GIVEN_UP = 10;
/** Nothing of ten pairs, one from each end of an order's ten. */
export const TRIM = 0.1;
export const LOOK_LEVELS = quadraticSpending(
  ALPHA,
  LOOKS.map((pairs) => pairs / LAST_LOOK),
);
const LAST_LEVEL = LOOK_LEVELS.at(-1) ?? 0;
/** In the place of an estimate that has no say. */
const NOTHING: Estimate = { effect: 0, standardError: 0, degrees: 1 };

export interface Candidate {
  /** Entry i is pair i of the run; null where it gave no number for this metric. */
  pairs: readonly (Pair | null)[];
  floor: NoiseFloor;
  /** What a single pair was expected to stray by, from the invocations of runs. */
  expected?: Variance | undefined;
  /** The step in which the metric's numbers come, as the logarithm of a ratio; left out: none shows. */
  step?: number;
  /** Smallest effect to claim, above or equal to zero. */
  smallest: number;
  /** Which way it is suspected to have moved; undefined: either. */
  suspicion: 'worse' | 'better' | undefined;
  /** Stored runs say what pairs leave open: nobody waits for an all-clear of the pairs. */
  calm?: boolean;
}

export interface Decided {
  outcome: Outcome;
  /** Pairs that count; the next three are undefined for fewer than four. */
  pairs: number;
  /** With the noise floor in its standard error. */
  estimate: Estimate | undefined;
  /** Without it. */
  builds: Estimate | undefined;
  /** What rounding may have added to the effect or taken from it, a logarithm. */
  rounding: number;
  decision: Decision | undefined;
  /** Level of the last look divided by the suspects: what one p-value has to pass, before Holm's steps. */
  level: number;
}

export interface DecidedWithPower extends Decided {
  /** An effect of this size is found four times in five; undefined for fewer than four pairs. */
  detectable: number | undefined;
  /** Pairs after which the effect measured, or the smallest to claim if that is larger, is settled; undefined: never. */
  pairsToSettle: number | undefined;
}

export interface Looked<One extends Decided = DecidedWithPower> {
  /** In the order of the candidates, which has no influence. */
  decided: One[];
  /** Pairs, counted from the first, that the next look needs; undefined when everything is decided. */
  wanted: number | undefined;
  /** Candidates that need them, by their index. */
  open: number[];
}

/**
 * What all verdicts take from pairs: those that count, trimmed, their scatter moderated by what was `expected` of it;
 * undefined for fewer than four.
 */
export function estimatesOf(pairs: readonly (Pair | null)[], expected?: Variance): PairEstimates | undefined {
  const whole = pairs.filter((pair) => pair !== null);
  return whole.length < FEWEST_PAIRS ? undefined : pairEstimates(whole, TRIM, expected);
}

/**
 * Looks at the pairs measured so far, `measured` of them. `over`: no more will be; the pairs since the last look are then
 * looked at as they are. Stopping for want of time does not depend on what was seen, so that look may spend all of the error
 * that was kept for later ones.
 */
export function lookAt(candidates: readonly Candidate[], measured: number, over: boolean): Looked {
  const looked = decideAt(candidates, measured, over);
  const decided = looked.decided.flatMap((one, index) => {
    const candidate = candidates[index];
    return candidate === undefined ? [] : [withPower(one, candidate)];
  });
  return { ...looked, decided };
}

/** `lookAt` without the power (`withPower`), which takes longer to compute than the decisions. */
export function decideAt(candidates: readonly Candidate[], measured: number, over: boolean): Looked<Decided> {
  const lastQuantile = candidates.length === 0 ? 0 : -studentQuantile(LAST_LEVEL / candidates.length, LAST_LOOK);
  let decided = candidates.map(() => unseen(LOOK_LEVELS[0] ?? 0, candidates.length));
  let open = candidates.map((_, index) => index);
  for (const [look, wanted] of LOOKS.entries()) {
    if (open.length === 0) break;
    const before = LOOKS[look - 1] ?? 0;
    if (measured < wanted && !(over && measured > before)) return { decided, wanted: over ? undefined : wanted, open };
    const isLast = over && measured <= wanted;
    const levels = LOOK_LEVELS.slice(look, isLast ? undefined : look + 1);
    const level = levels.reduce((sum, one) => sum + one, 0);
    decided = oneLook(candidates, decided, open, Math.min(wanted, measured), level);
    open = open.filter((index) => staysOpen(candidates[index], decided[index], lastQuantile));
  }
  return { decided, wanted: undefined, open: [] };
}

function oneLook(
  candidates: readonly Candidate[],
  decided: readonly Decided[],
  open: readonly number[],
  count: number,
  level: number,
): Decided[] {
  const seen = candidates.map((candidate, index) =>
    open.includes(index) ? see(candidate, count, level, candidates.length, decided[index]) : decided[index],
  );
  const decisions = decide(
    candidates.map((candidate, index) => suspectOf(candidate, seen[index], decided[index], open.includes(index))),
    level,
  );
  return seen.map((one, index) => {
    const decision = decisions[index];
    const known = one ?? unseen(level, candidates.length);
    if (!open.includes(index) || decision === undefined || known.estimate === undefined) return known;
    return { ...known, decision, outcome: outcomeOf(candidates[index], decision) };
  });
}

/**
 * A claim held once more against a base that is more by `shift`: with Bonferroni instead of Holm, so never easier than
 * before. What was no claim comes back as it was.
 */
export function reviewed(decided: DecidedWithPower, { floor, smallest }: Candidate, shift: number): DecidedWithPower {
  const { estimate, builds, rounding, outcome, level } = decided;
  if (estimate === undefined || builds === undefined || (outcome !== 'regressed' && outcome !== 'improved'))
    return decided;
  const moved = { ...estimate, effect: estimate.effect - shift };
  const margin = marginOf(floor, smallest);
  const alone = { ...builds, effect: builds.effect - shift };
  const [decision] = decide(
    [{ estimate: moved, builds: alone, rounding, margin, smallest, before: 'undecided' }],
    level,
  );
  if (decision === undefined) return decided;
  return { ...decided, estimate: moved, builds: alone, decision, outcome: decision.outcome };
}

/** Who left without a decision keeps a place in the family, and has no more say. */
function suspectOf(
  { floor, smallest }: Candidate,
  seen: Decided | undefined,
  decided: Decided | undefined,
  isOpen: boolean,
): Suspect {
  const margin = marginOf(floor, smallest);
  const estimate = isOpen ? seen?.estimate : undefined;
  const builds = seen?.builds ?? estimate;
  if (estimate !== undefined && builds !== undefined) {
    return { estimate, builds, rounding: seen?.rounding ?? 0, margin, smallest, before: 'undecided' };
  }
  const before = decided === undefined || decided.outcome === 'undecided' ? 'unchanged' : decided.outcome;
  return { estimate: NOTHING, margin, smallest, before };
}

/** Suspected one way only, it is unchanged as soon as that way is excluded. */
function outcomeOf(candidate: Candidate | undefined, decision: Decision): Outcome {
  if (decision.outcome !== 'undecided') return decision.outcome;
  if (candidate?.suspicion === 'worse' && decision.cannotBeWorse) return 'unchanged';
  if (candidate?.suspicion === 'better' && decision.cannotBeBetter) return 'unchanged';
  return 'undecided';
}

function see(candidate: Candidate, count: number, level: number, tests: number, before: Decided | undefined): Decided {
  const seen = candidate.pairs.slice(0, count);
  const pairs = seen.filter((pair) => pair !== null).length;
  const none = before ?? unseen(level, tests);
  if (candidate.expected === undefined && pairs < FEWEST_UNKNOWN) return { ...none, pairs };
  const found = estimatesOf(seen, candidate.expected);
  if (found === undefined) return { ...none, pairs };
  const { effect: builds, scatter } = found;
  const rounding = roundingOf(candidate.step ?? 0, builds.effect, scatter);
  const estimate = withFloor(builds, candidate.floor.difference);
  return { ...none, pairs, estimate, builds, rounding, level: level / tests };
}

function staysOpen(candidate: Candidate | undefined, decided: Decided | undefined, lastQuantile: number): boolean {
  if (candidate === undefined || decided?.outcome !== 'undecided') return false;
  // A whole look in which not one pair had it on both sides: the next would not either.
  if (decided.pairs === 0) return false;
  if (decided.estimate === undefined || (candidate.calm !== true && decided.pairs < FEWEST_GIVEN_UP)) return true;
  return !isFutile(candidate, decided, decided.estimate, lastQuantile);
}

function unseen(level: number, tests: number): Decided {
  return {
    outcome: 'undecided',
    pairs: 0,
    estimate: undefined,
    builds: undefined,
    rounding: 0,
    decision: undefined,
    level: level / Math.max(1, tests),
  };
}

/** The pairs to come may surprise by so many of their standard errors. */
const FUTILE_ERRORS = 2;

/** A margin as large as what is to be claimed would hide it. */
export function marginOf({ margin }: NoiseFloor, smallest: number): number {
  return Math.min(margin, smallest / 2);
}

/** What the pairs could have shown, and how many would settle it. */
export function withPower(decided: Decided, { floor, smallest }: Candidate): DecidedWithPower {
  const { estimate, level } = decided;
  if (estimate === undefined) return { ...decided, detectable: undefined, pairsToSettle: undefined };
  const margin = marginOf(floor, smallest) + decided.rounding;
  return {
    ...decided,
    detectable: smallestDetectable(estimate, level, margin),
    pairsToSettle: pairsToSee({
      change: Math.max(Math.abs(estimate.effect), smallest, margin),
      level,
      margin,
      floor: floor.difference,
      pair: pairVariance(decided, estimate, floor),
    }),
  };
}

/** Variance of the differences of single pairs: what the standard error holds beside the floor, times the pairs. */
function pairVariance({ pairs }: Decided, { standardError }: Estimate, { difference }: NoiseFloor): number {
  return Math.max(0, standardError ** 2 - difference.variance) * pairs;
}

/** Whether the pairs that are left would have to be unusual for the last look to claim what is suspected. */
function isFutile(candidate: Candidate, decided: Decided, estimate: Estimate, lastQuantile: number): boolean {
  const { smallest, floor, suspicion } = candidate;
  const { pairs } = decided;
  if (pairs >= LAST_LOOK) return true;
  const single = pairVariance(decided, estimate, floor);
  const needed = lastQuantile * Math.sqrt(single / LAST_LOOK + floor.difference.variance);
  const wanted = Math.max(smallest, marginOf(floor, smallest) + decided.rounding + needed);
  const reach = FUTILE_ERRORS * Math.sqrt(single / pairs - single / LAST_LOOK);
  const { effect } = estimate;
  const best = suspicion === undefined ? Math.abs(effect) : suspicion === 'worse' ? effect : -effect;
  return best + reach < wanted;
}

/** How the error allowed to a test is shared out over its looks at the data. */

/**
 * One level a look: alpha t^2 is spent by the time a share t of the data is in, one of the family of Kim and DeMets (1987,
 * "Design and analysis of group sequential tests based on the type I error spending rate function"). Most is kept for the
 * last look, which sees most. `shares` ascend and end at 1.
 *
 * The sum is `alpha`: testing each look at its own level keeps the whole there by Bonferroni's inequality, however the
 * looks depend on each other. (Boundaries computed from the joint distribution of the looks would be a little wider; they
 * would also need that distribution to be known, and the learned noise floor is part of it.)
 */
export function quadraticSpending(alpha: number, shares: readonly number[]): number[] {
  let before = 0;
  for (const share of shares) {
    if (!(share > before && share <= 1))
      throw new RangeError(`looks at shares ${shares.join(', ')}; expected ascending`);
    before = share;
  }
  if (before !== 1) throw new RangeError(`looks at shares ${shares.join(', ')}; expected the last one to be 1`);
  return shares.map((share, look) => alpha * share ** 2 - (look === 0 ? 0 : alpha * (shares[look - 1] ?? 0) ** 2));
}
