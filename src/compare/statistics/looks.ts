/**
 * The sequence of looks at the pairs of all suspects of a run, replayed from the first pair on: whoever has the pairs
 * comes to the same decisions. Effects are logarithms, positive is worse.
 */
import { ALPHA, type Decision, decide, LOOKS, type Outcome, type Suspect } from './decision.ts';
import { pairsToSee, smallestDetectable } from './detectable.ts';
import type { Estimate } from './evidence.ts';
import type { NoiseFloor } from './noise-floor.ts';
import { type Pair, type PairEstimates, pairEstimates, withFloor } from './pair-test.ts';
import { quadraticSpending } from './spending.ts';
import { studentQuantile } from './student.ts';

/** Fewer pairs than this decide nothing. */
export const FEWEST_PAIRS = 4;
/** Nothing of ten pairs, one from each end of an order's ten. */
export const TRIM = 0.1;
/** Pairs of the first look, and of the last, after which nobody measures on. */
export const [FIRST_LOOK] = LOOKS;
export const LAST_LOOK = Math.max(...LOOKS);
export const LOOK_LEVELS = quadraticSpending(
  ALPHA,
  LOOKS.map((pairs) => pairs / LAST_LOOK),
);
const LAST_LEVEL = LOOK_LEVELS.at(-1) ?? 0;
/** In the place of an estimate that has no say. */
const NOTHING: Estimate = { effect: 0, standardError: 0, degrees: 1 };
/** The pairs to come may surprise by so many of their standard errors. */
const FUTILE_ERRORS = 2;

export interface Candidate {
  /** Entry i is pair i of the run; null where it gave no number for this metric. */
  pairs: readonly (Pair | null)[];
  floor: NoiseFloor;
  /** Smallest effect to claim, above or equal to zero. */
  smallest: number;
  /** Which way it is suspected to have moved; undefined: either. */
  suspicion: 'worse' | 'better' | undefined;
}

export interface Decided {
  outcome: Outcome;
  /** Pairs that count; the next three are undefined for fewer than four. */
  pairs: number;
  /** With the noise floor in its standard error. */
  estimate: Estimate | undefined;
  /** Without it. */
  builds: Estimate | undefined;
  decision: Decision | undefined;
  /** Level of the last look divided by the suspects: what one p-value has to pass, before Holm's steps. */
  level: number;
}

export interface Judged extends Decided {
  /** An effect of this size is found four times in five; undefined for fewer than four pairs. */
  detectable: number | undefined;
  /** Pairs after which the effect measured, or the smallest to claim if that is larger, is settled; undefined: never. */
  pairsToSettle: number | undefined;
}

export interface Looked<One extends Decided = Judged> {
  /** In the order of the candidates, which has no influence. */
  judged: One[];
  /** Pairs, counted from the first, that the next look needs; undefined when everything is decided. */
  wanted: number | undefined;
  /** Candidates that need them, by their place. */
  open: number[];
}

/** What all verdicts take from pairs: those that count, trimmed; undefined for fewer than four. */
export function estimatesOf(pairs: readonly (Pair | null)[]): PairEstimates | undefined {
  const whole = pairs.filter((pair) => pair !== null);
  return whole.length < FEWEST_PAIRS ? undefined : pairEstimates(whole, TRIM);
}

/**
 * Looks at the pairs measured so far, `measured` of them. `over`: no more will be; the pairs since the last look are then
 * looked at as they are. Stopping for want of time does not depend on what was seen, so the level of that look stands.
 */
export function lookAt(candidates: readonly Candidate[], measured: number, over: boolean): Looked {
  const looked = decideAt(candidates, measured, over);
  const judged = looked.judged.flatMap((one, place) => {
    const candidate = candidates[place];
    return candidate === undefined ? [] : [withPower(one, candidate)];
  });
  return { ...looked, judged };
}

/** `lookAt` without the power (`withPower`), which takes longer to compute than the decisions. */
export function decideAt(candidates: readonly Candidate[], measured: number, over: boolean): Looked<Decided> {
  const lastQuantile = candidates.length === 0 ? 0 : -studentQuantile(LAST_LEVEL / candidates.length, LAST_LOOK);
  let judged = candidates.map(() => unseen(LOOK_LEVELS[0] ?? 0, candidates.length));
  let open = candidates.map((_, place) => place);
  for (const [look, wanted] of LOOKS.entries()) {
    if (open.length === 0) break;
    const before = LOOKS[look - 1] ?? 0;
    if (measured < wanted && !(over && measured > before)) return { judged, wanted: over ? undefined : wanted, open };
    judged = oneLook(candidates, judged, open, Math.min(wanted, measured), LOOK_LEVELS[look] ?? 0);
    open = open.filter((place) => staysOpen(candidates[place], judged[place], lastQuantile));
  }
  return { judged, wanted: undefined, open: [] };
}

function oneLook(
  candidates: readonly Candidate[],
  judged: readonly Decided[],
  open: readonly number[],
  count: number,
  level: number,
): Decided[] {
  const seen = candidates.map((candidate, place) =>
    open.includes(place) ? see(candidate, count, level, candidates.length, judged[place]) : judged[place],
  );
  const decisions = decide(
    candidates.map((candidate, place) => suspectOf(candidate, seen[place], judged[place], open.includes(place))),
    level,
  );
  return seen.map((one, place) => {
    const decision = decisions[place];
    const known = one ?? unseen(level, candidates.length);
    if (!open.includes(place) || decision === undefined || known.estimate === undefined) return known;
    return { ...known, decision, outcome: outcomeOf(candidates[place], decision) };
  });
}

/**
 * A claim held once more against a base that is more by `shift`: with Bonferroni instead of Holm, so never easier than
 * before. What was no claim comes back as it was.
 */
export function reviewed(judged: Judged, { floor, smallest }: Candidate, shift: number): Judged {
  const { estimate, builds, outcome, level } = judged;
  if (estimate === undefined || builds === undefined || (outcome !== 'regressed' && outcome !== 'improved'))
    return judged;
  const moved = { ...estimate, effect: estimate.effect - shift };
  const margin = marginOf(floor, smallest);
  const alone = { ...builds, effect: builds.effect - shift };
  const [decision] = decide([{ estimate: moved, builds: alone, margin, smallest, before: 'undecided' }], level);
  if (decision === undefined) return judged;
  return { ...judged, estimate: moved, builds: alone, decision, outcome: decision.outcome };
}

/** Who left without a decision keeps a place in the family, and has no more say. */
function suspectOf(
  { floor, smallest }: Candidate,
  seen: Decided | undefined,
  judged: Decided | undefined,
  isOpen: boolean,
): Suspect {
  const margin = marginOf(floor, smallest);
  const estimate = isOpen ? seen?.estimate : undefined;
  const builds = seen?.builds ?? estimate;
  if (estimate !== undefined && builds !== undefined) {
    return { estimate, builds, margin, smallest, before: 'undecided' };
  }
  const before = judged === undefined || judged.outcome === 'undecided' ? 'unchanged' : judged.outcome;
  return { estimate: NOTHING, margin, smallest, before };
}

/** Suspected one way only, it is unchanged as soon as that way is excluded. */
function outcomeOf(candidate: Candidate | undefined, decision: Decision): Outcome {
  if (decision.outcome !== 'undecided') return decision.outcome;
  if (candidate?.suspicion === 'worse' && decision.cannotBeWorse) return 'unchanged';
  if (candidate?.suspicion === 'better' && decision.cannotBeBetter) return 'unchanged';
  return 'undecided';
}

/** A margin as large as what is to be claimed would hide it. */
function marginOf({ margin }: NoiseFloor, smallest: number): number {
  return Math.min(margin, smallest / 2);
}

function see(candidate: Candidate, count: number, level: number, family: number, before: Decided | undefined): Decided {
  const seen = candidate.pairs.slice(0, count);
  const pairs = seen.filter((pair) => pair !== null).length;
  const builds = estimatesOf(seen)?.effect;
  const none = before ?? unseen(level, family);
  if (builds === undefined) return { ...none, pairs };
  return { ...none, pairs, estimate: withFloor(builds, candidate.floor.difference), builds, level: level / family };
}

/** What the pairs could have shown, and how many would settle it. */
export function withPower(decided: Decided, { floor, smallest }: Candidate): Judged {
  const { estimate, level } = decided;
  if (estimate === undefined) return { ...decided, detectable: undefined, pairsToSettle: undefined };
  const margin = marginOf(floor, smallest);
  return {
    ...decided,
    detectable: smallestDetectable(estimate, level, margin),
    pairsToSettle: pairsToSee({
      change: Math.max(Math.abs(estimate.effect), smallest, margin),
      ...{ level, margin, floor: floor.difference },
      pair: pairVariance(decided, estimate, floor),
    }),
  };
}

/** Variance of the differences of single pairs: what the standard error holds beside the floor, times the pairs. */
function pairVariance({ pairs }: Decided, { standardError }: Estimate, { difference }: NoiseFloor): number {
  return Math.max(0, standardError ** 2 - difference.variance) * pairs;
}

function staysOpen(candidate: Candidate | undefined, decided: Decided | undefined, lastQuantile: number): boolean {
  if (candidate === undefined || decided?.outcome !== 'undecided') return false;
  return decided.estimate === undefined || !isFutile(candidate, decided, decided.estimate, lastQuantile);
}

/** Whether the pairs that are left would have to be unusual for the last look to claim what is suspected. */
function isFutile(candidate: Candidate, decided: Decided, estimate: Estimate, lastQuantile: number): boolean {
  const { smallest, floor, suspicion } = candidate;
  const { pairs } = decided;
  if (pairs >= LAST_LOOK) return true;
  const single = pairVariance(decided, estimate, floor);
  const needed = lastQuantile * Math.sqrt(single / LAST_LOOK + floor.difference.variance);
  const wanted = Math.max(smallest, marginOf(floor, smallest) + needed);
  const reach = FUTILE_ERRORS * Math.sqrt(single / pairs - single / LAST_LOOK);
  const { effect } = estimate;
  const best = suspicion === undefined ? Math.abs(effect) : suspicion === 'worse' ? effect : -effect;
  return best + reach < wanted;
}

function unseen(level: number, family: number): Decided {
  return {
    ...{
      outcome: 'undecided',
      pairs: 0,
      estimate: undefined,
      builds: undefined,
      decision: undefined,
    },
    level: level / Math.max(1, family),
  };
}
