/** The verdict on one metric from counts, from pairs and from stored runs alone, with its rule in words. */
import type { MetricComparison, Power } from '../model/comparison.ts';
import type { Better } from '../model/run.ts';
import { centreOf, FEWEST_RUNS } from '../statistics/baseline-model.ts';
import type { Decision } from '../statistics/decision.ts';
import { studentQuantile } from '../statistics/distributions.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { confidenceInterval } from '../statistics/estimate.ts';
import { type DecidedWithPower, TRIM } from '../statistics/looks.ts';
import { median } from '../statistics/median.ts';
import { floorReach } from '../statistics/noise-floor.ts';
import { POWER, smallestDetectable } from '../statistics/power.ts';
import type { Variance } from '../statistics/scale.ts';
import { type Screening, screenLevel } from '../statistics/screen.ts';
import { plural } from '../text/quote.ts';
import { percent, signedPercent } from '../units/format.ts';
import { type AssumedBar, assumedBar } from './assumed-floor.ts';
import {
  changeBetween,
  changeOf,
  changesOf,
  type Levels,
  levelsOf,
  pairedLevels,
  relative,
  signOf,
} from './effects.ts';
import { obstacleOf } from './obstacle.ts';
import type { PreparedMetric, Rules } from './prepare-metrics.ts';

export interface RuleResult
  extends Pick<MetricComparison, 'verdict' | 'change' | 'interval' | 'rule' | 'suspected' | 'power'> {
  /** What the change lies between; left out: the medians. */
  levels?: Levels | undefined;
}

/** Two counts that do not vary; a change needs no test. */
interface Counts {
  head: number;
  base: number;
  /** "the base". */
  named: string;
}

/** `least`: the relative change up to which counts are the same. */
export function countsRule(one: PreparedMetric, { head: here, base: there, named }: Counts, least: number): RuleResult {
  const change = changeBetween(here, there);
  const interval: [number, number] | null = change === null ? null : [change, change];
  if (change === null ? here === there : Math.abs(change) <= least) {
    const rule = here === there ? `counted, ${here} as in ${named}` : `counted; within ${percent(least)} of ${named}`;
    return { verdict: 'unchanged', change, interval, rule };
  }
  const worse = (here - there) * signOf(one.named.metric.better) > 0;
  const rule = `counted, and it does not vary: ${there} in ${named}, ${here} here`;
  return { verdict: worse ? 'regressed' : 'improved', change, interval, rule };
}

/** Some values have no logarithm. */
export function noRatioRule(head: readonly number[], base: readonly number[]): RuleResult {
  const [first] = base;
  const change = first === undefined ? null : changeBetween(median(head), median(base));
  if (first !== undefined && [...head, ...base].every((value) => value === first)) {
    return { verdict: 'unchanged', change, interval: null, rule: `every value is ${first} on both sides` };
  }
  const rule = 'some values are zero or negative, for which a ratio is meaningless';
  return { verdict: 'inconclusive', change, interval: null, rule };
}

export interface PairContext {
  /** The side of each pair that was measured first. */
  first: readonly ('base' | 'head')[];
  /** "3f2a91c0d4e5". */
  base: string;
  /** How many metrics the correction was for. */
  suspects: number;
  /** Why no more pairs were measured, unless all was decided. */
  stopped: string | null;
}

/** From pairs with the base. */
export function pairsRule(
  one: PreparedMetric,
  decided: DecidedWithPower,
  { compare }: Rules,
  context: PairContext,
): RuleResult {
  const { estimate, decision, outcome, pairs } = decided;
  const remark = context.stopped === null ? '' : `; ${context.stopped}`;
  if (estimate === undefined || decision === undefined || decided.detectable === undefined) {
    const history = historyRule(one, { compare }, `only ${plural(pairs, 'pair')} with the base`);
    // What is not suspect from its history alone stands; the rest is open.
    return { ...history, rule: `${history.rule}${remark}` };
  }
  const { better } = one.named.metric;
  const bar = assumedBar(one);
  const detectable = bar === null ? decided.detectable : Math.max(decided.detectable, beyond(bar, estimate));
  const size = Math.abs(estimate.effect);
  // Whatever the pairs to come: a claim is worth it, and is not made while so much is assumed.
  const isBarred = bar !== null && size < bar.size && size >= Math.log1p(compare.minEffect);
  const measured = {
    change: changeOf(estimate.effect, better),
    // That two builds are as fast as each other is about them alone; that the code differs is more.
    interval: changesOf(outcome === 'unchanged' ? decision.builds : decision.interval, better),
    power: {
      ...powerOf(one, pairs, detectable, isBarred ? null : (decided.pairsToSettle ?? null)),
      ...(decided.rounding > 0 ? { rounding: Math.expm1(decided.rounding) } : {}),
    },
    levels: one.paired && pairedLevels(one.paired, context.first, pairs, TRIM),
  };
  const seen: SeenInPairs = {
    measured,
    range: `${signedPercent(measured.change)}, 95 % interval ${rangeText(measured.interval)}, in ${plural(pairs, 'pair')} with ${context.base}`,
    least: percent(compare.minEffect),
    effect: estimate.effect,
  };
  switch (outcome) {
    case 'regressed':
    case 'improved':
      if (bar !== null && isBarred) {
        const suspected = outcome === 'regressed' ? 'worse' : 'better';
        return { verdict: 'inconclusive', ...measured, suspected, rule: `${seen.range}; ${bar.why}` };
      }
      return claimed(seen, outcome, outcome === 'regressed' ? decision.worse : decision.better, better, context);
    case 'unchanged':
      return unchangedInPairs(seen, decision);
    case 'undecided':
      return leftOpen(one, decided, { compare }, seen, context);
  }
}

/** What the words on a verdict from pairs are made from. */
interface SeenInPairs {
  measured: Pick<RuleResult, 'change' | 'levels'> & { interval: [number, number]; power: Power };
  /** The change, its interval and the pairs. */
  range: string;
  /** The smallest change that is claimed. */
  least: string;
  /** Of the pairs, a logarithm. */
  effect: number;
}

function claimed(
  { measured, range, least }: SeenInPairs,
  verdict: 'regressed' | 'improved',
  p: number,
  better: Better,
  { suspects }: PairContext,
): RuleResult {
  const amongMany = suspects === 1 ? '' : ` among ${suspects} metrics`;
  const rule = `${range}; ${least} or more, and not chance${amongMany} (p ${chanceText(p)}); ${better} is better`;
  return { verdict, ...measured, rule };
}

function unchangedInPairs(
  { measured, range, least }: SeenInPairs,
  { cannotBeWorse, cannotBeBetter }: Decision,
): RuleResult {
  const left = cannotBeWorse && cannotBeBetter ? 'a change' : cannotBeWorse ? 'a regression' : 'an improvement';
  return { verdict: 'unchanged', ...measured, rule: `${range}: no room for ${left} of ${least}` };
}

function leftOpen(
  one: PreparedMetric,
  decided: DecidedWithPower,
  { compare }: Pick<Rules, 'compare'>,
  { measured, range, effect }: SeenInPairs,
  { base, stopped }: PairContext,
): RuleResult {
  const { pairs, rounding } = decided;
  const direction = pairsSuspect(decided, Math.log1p(compare.minEffect)) ?? one.suspected;
  const openText = `${plural(pairs, 'pair')} with ${base} leave it open`;
  const history = direction === undefined ? unchangedByHistory(one, { compare }, effect, openText) : null;
  if (history !== null) return history;
  const suspected = direction === undefined ? {} : { suspected: direction };
  const floor = measured.power.floor.change;
  const isFloor = obstacleOf(measured)?.endsWith('floor') === true;
  const within = isFloor && Math.abs(effect) <= Math.log1p(floor);
  const coarse = rounding > 0 ? `, and its numbers come in steps of ${percent(Math.expm1(one.step))}` : '';
  const hidden = within ? `, floor ${percent(floor)}: not distinguishable` : ': neither shown nor excluded';
  const remark = stopped === null ? '' : `; ${stopped}`;
  return { verdict: 'inconclusive', ...measured, ...suspected, rule: `${range}${hidden}${coarse}${remark}` };
}

/** What pairs show that would be a claim at 2.5 % instead of half a per cent: 5 % for both ways together. */
const SUSPECT_CHANCE = 0.025;

function pairsSuspect({ decision, estimate }: DecidedWithPower, smallest: number): RuleResult['suspected'] {
  if (decision === undefined || estimate === undefined || Math.abs(estimate.effect) < smallest) return undefined;
  if (decision.worse <= SUSPECT_CHANCE) return 'worse';
  return decision.better <= SUSPECT_CHANCE ? 'better' : undefined;
}

/** A change of this size is measured to be beyond the bar four times in five, a logarithm. */
function beyond({ size }: AssumedBar, { standardError, degrees }: Estimate): number {
  return size - studentQuantile(1 - POWER, degrees) * standardError;
}

function chanceText(p: number): string {
  return p < 0.0001 ? '< 0.0001' : `= ${p.toPrecision(2)}`;
}

export function powerOf(one: PreparedMetric, pairs: number, detectable: number, pairsToSettle: number | null): Power {
  return { pairs, floor: floorOf(one), detectable: relative(detectable), pairsToSettle };
}

export function floorOf({ floor }: Pick<PreparedMetric, 'floor'>): Power['floor'] {
  return { change: relative(floorReach(floor)), learned: floor.learned };
}

export function rangeText([low, high]: [number, number]): string {
  return `${signedPercent(low)} to ${signedPercent(high)}`;
}

/** A quiet metric that could hide more than this is not called unchanged: 10 %. */
export const MOST_HIDDEN = Math.log(1.1);
/** Pairs repeat what looked changed when they show this share of the smallest change to claim. */
const REPEATED_SHARE = 0.5;

/**
 * From stored runs alone: no claim, but a suspicion perhaps. `why`: a sentence on why it was not re-measured;
 * `isCleared`: it was, and pairs did not show what this run does.
 */
export function historyRule(
  one: PreparedMetric,
  { compare }: Pick<Rules, 'compare'>,
  why: string | null,
  isCleared = false,
): RuleResult {
  const { screening, noise, named, suspected } = one;
  const remark = why === null ? '' : `; ${why}`;
  if (screening === undefined || noise === undefined) {
    const levels = storedLevels(one);
    const rule = `${plural(one.stored.length, 'stored run')} with this metric; a verdict needs ${FEWEST_RUNS}, or pairs with the base${remark}`;
    return {
      verdict: 'inconclusive',
      change: levels === undefined ? changeFromNearest(one) : changeBetween(levels.head, levels.base),
      interval: null,
      rule,
      levels,
    };
  }
  const { better } = named.metric;
  const { estimate, suspicion } = screening;
  const hidden = hiddenByHistory(one, screening, noise, compare);
  const measured = {
    change: changeOf(estimate.effect, better),
    interval: changesOf(confidenceInterval(estimate, 0.95), better),
    power: powerOf(one, 0, hidden, null),
    levels: storedLevels(one),
  };
  const range = `${signedPercent(measured.change)}, 95 % interval ${rangeText(measured.interval)}`;
  const runs = plural(one.stored.length, 'stored run');
  if (suspected !== undefined) {
    const rule = `${range} against ${runs}: looks ${suspected}, and was not confirmed${remark}`;
    return { verdict: 'inconclusive', ...measured, suspected, rule };
  }
  if (suspicion !== undefined && !isCleared) {
    const rule = `${range} against ${runs}: no further than some metric of any run often is, and not re-measured${remark}`;
    return { verdict: 'inconclusive', ...measured, rule };
  }
  if (!isClearedByHistory(one, compare)) {
    const rule = `${range} against ${runs}, which vary so much that a change of less than ${percent(Math.expm1(hidden))} would not be seen${remark}`;
    return { verdict: 'inconclusive', ...measured, rule };
  }
  const sensitivity = `a change of ${percent(Math.expm1(hidden))} would be detected with 80 % power`;
  return { verdict: 'unchanged', ...measured, rule: `${range}: within what ${runs} vary by; ${sensitivity}${remark}` };
}

type Compare = Rules['compare'];

/** A change of this size is seen four times in five, a logarithm. */
function hiddenByHistory(
  { step }: PreparedMetric,
  { estimate }: Screening,
  noise: Variance,
  { minEffect }: Compare,
): number {
  return Math.max(smallestDetectable(estimate, screenLevel(noise), 0), Math.log1p(minEffect)) + step;
}

/** Whether stored runs would have shown a change of some size, so that one that they do not show is none. */
export function isClearedByHistory(one: PreparedMetric, compare: Compare): boolean {
  const { screening, noise, model, step, suspected } = one;
  if (screening === undefined || noise === undefined || suspected !== undefined) return false;
  // The same number in every run is taken for what it is, however coarse it is.
  const isConstant = screening.estimate.effect === 0 && model?.noise.variance === 0;
  return hiddenByHistory(one, screening, noise, compare) - (isConstant ? step : 0) <= MOST_HIDDEN;
}

/**
 * What stored runs say of a metric that pairs leave open, all the same: measuring more must not say less. null where they
 * do not clear it, and where both show a change of some size. `effect`: of the pairs; `why`: a sentence on what these leave
 * open.
 */
export function unchangedByHistory(
  one: PreparedMetric,
  rules: Pick<Rules, 'compare'>,
  effect: number,
  why: string,
): RuleResult | null {
  const { screening } = one;
  if (screening === undefined || !isClearedByHistory(one, rules.compare)) return null;
  const least = Math.log1p(rules.compare.minEffect) * REPEATED_SHARE;
  const isRepeated = screening.suspicion !== undefined && Math.sign(screening.estimate.effect) * effect >= least;
  return isRepeated ? null : historyRule(one, rules, why, true);
}

/** The level that the stored runs have come to, and this run. */
function storedLevels({ value, model, stored, named }: PreparedMetric): Levels | undefined {
  if (value === undefined || stored.length === 0) return undefined;
  return levelsOf(model?.centre ?? centreOf(stored), value, named.metric.better);
}

/** Where some values have no logarithm, and so no level. */
function changeFromNearest({ head, nearest }: PreparedMetric): number | null {
  return nearest === undefined ? null : changeBetween(median(head), median(nearest.values));
}
