/** The verdict on one metric of a test family: which of the rules applies, and against what. */
import type { PairedMeasurement } from '../model/run.ts';
import { type Candidate, type DecidedWithPower, reviewed, withPower } from '../statistics/looks.ts';
import { median } from '../statistics/median.ts';
import { screen } from '../statistics/screen.ts';
import { plural } from '../text/quote.ts';
import { changeBetween, pairedValues, signOf } from './effects.ts';
import type { PreparedMetric } from './prepare-metrics.ts';
import type { RuleResult } from './rules.ts';
import { countsRule, historyRule, noRatioRule, pairsRule } from './rules.ts';
import { singleInvocationRule } from './single-invocation.ts';
import type { Suspect } from './suspects.ts';
import type { TestFamily } from './test-family.ts';
import { zerosRule } from './zeros.ts';

/** The verdict on one metric; with a `factor`, against a base that is so many times as much. */
export function metricResult(one: PreparedMetric, index: number, family: TestFamily, factor = 1): RuleResult {
  const result = chooseRule(one, index, family, factor);
  const { verdict, rule } = result;
  const by = family.suspects.get(index)?.by;
  if (by === 'pairs' && !family.isSameImage(index)) return zerosRule(one, result);
  // A canary that is measured beside the others is not among those that were corrected for, so it makes no claim.
  if (by !== 'canary' || (verdict !== 'regressed' && verdict !== 'improved')) return result;
  const suspected = verdict === 'regressed' ? 'worse' : 'better';
  return {
    ...result,
    verdict: 'inconclusive',
    suspected,
    rule: `${rule}; a canary, which makes no claim of its own`,
  };
}

/** Whether a result is about the pairs' numbers, and not about stored ones. */
export function standsOnPairs(one: PreparedMetric, index: number, family: TestFamily, { power }: RuleResult): boolean {
  if (family.suspects.get(index)?.by === 'exact') return countsIn(one, family.pairs) !== null;
  return (power?.pairs ?? 0) > 0;
}

function chooseRule(one: PreparedMetric, index: number, family: TestFamily, factor: number): RuleResult {
  const { rules, pairs, suspects } = family;
  const suspect = suspects.get(index);
  const shift = signOf(one.named.metric.better) * Math.log(factor);
  const stopped = pairs?.reason ?? null;
  if (suspect !== undefined && pairs?.ended === 'same image') return unchangedImage(one, pairs);
  if (one.exact) return countedMetricRule(one, suspect, family, factor);
  if (suspect === undefined) {
    return one.value === undefined
      ? noRatioRule(one.head, one.nearest?.values ?? [])
      : historyRule(shifted(one, shift, family), rules, null);
  }
  if (suspect.by === 'single') {
    const context = { first: pairs?.first ?? [], tests: family.singles, stopped, shift };
    return singleInvocationRule(shifted(one, shift, family), rules, context);
  }
  const looked = family.decisions.get(index);
  if (pairs === null || looked === undefined || pairs.first.length === 0) {
    return historyRule(shifted(one, shift, family), rules, stopped);
  }
  const { decided, candidate } = looked;
  // A canary is no suspect: what pairs leave open, stored runs have answered.
  if (suspect.by === 'canary' && decided.outcome === 'undecided' && suspect.suspicion === undefined) {
    if (one.screening !== undefined) return historyRule(one, rules, null);
  }
  const { first, base } = pairs;
  const context = { first, base: base.commit.slice(0, 12), suspects: family.looks, stopped };
  return pairsRule(shifted(one, shift, family), moved(withPower(decided, candidate), candidate, shift), rules, context);
}

/** As if the base were more by `shift`, a logarithm of the engine's: what is left is suspect if it were worth a claim. */
function shifted(one: PreparedMetric, shift: number, { rules }: TestFamily): PreparedMetric {
  const { value, model, noise } = one;
  if (shift === 0 || value === undefined || model === undefined || noise === undefined) return one;
  const screening = screen(value - shift, model, noise, Math.log1p(rules.compare.minEffect));
  const { suspected, ...rest } = one;
  return suspected !== undefined && screening.suspicion === suspected
    ? { ...rest, screening, suspected }
    : { ...rest, screening };
}

function moved(decided: DecidedWithPower, candidate: Candidate, shift: number): DecidedWithPower {
  const { outcome, estimate } = decided;
  if (shift === 0 || estimate === undefined) return decided;
  if (outcome === 'regressed' || outcome === 'improved') return reviewed(decided, candidate, shift);
  return { ...decided, estimate: { ...estimate, effect: estimate.effect - shift } };
}

/** Against the base as it was counted in pairs, else against the newest stored run. */
function countedMetricRule(
  one: PreparedMetric,
  suspect: Suspect | undefined,
  family: TestFamily,
  factor: number,
): RuleResult {
  const { rules, pairs } = family;
  // Rounding must not make a change of one that was accepted to the last digit.
  const least = rules.compare.exactEffect + (factor === 1 ? 0 : 1e-9);
  const again = suspect === undefined ? null : countsIn(one, pairs);
  if (again !== null) {
    return countsRule(one, { head: again.head, base: again.base * factor, named: 'the base, counted again' }, least);
  }
  const head = median(one.head);
  if (one.nearest === undefined) return openCount(one, { change: null, interval: null }, pairs);
  const counts = { head, base: median(one.nearest.values) * factor, named: 'the base' };
  const result = countsRule(one, counts, least);
  if (suspect === undefined || result.verdict === 'unchanged') return result;
  const suspected = result.verdict === 'regressed' ? 'worse' : 'better';
  return { ...openCount(one, result, pairs), suspected };
}

/** What both sides counted in pairs, which the metric's steadiness covers; null without a pair. */
function countsIn({ paired }: PreparedMetric, pairs: PairedMeasurement | null): { base: number; head: number } | null {
  if (pairs === null || paired === undefined) return null;
  const { base, head } = pairedValues(paired);
  return base.length === 0 ? null : { base: median(base), head: median(head) };
}

function openCount(
  { nearest }: PreparedMetric,
  { change, interval }: Pick<RuleResult, 'change' | 'interval'>,
  pairs: PairedMeasurement | null,
): RuleResult {
  const back = nearest?.distance == null ? '' : `, ${plural(nearest.distance, 'commit')} back`;
  const stored = nearest === undefined ? '' : `, and it differs from the nearest stored run${back}`;
  const why = pairs?.reason == null ? '' : `: ${pairs.reason}`;
  return {
    verdict: 'inconclusive',
    change,
    interval,
    rule: `counted${stored}; the base itself was not counted${why}`,
  };
}

function unchangedImage({ head, nearest }: PreparedMetric, { base }: PairedMeasurement): RuleResult {
  const commit = base.commit.slice(0, 12);
  const same = base.image === null ? `the commit is ${commit} itself` : `the image is the same as that of ${commit}`;
  const change = nearest === undefined ? null : changeBetween(median(head), median(nearest.values));
  return { verdict: 'unchanged', change, interval: null, rule: `${same}: nothing in it can have changed` };
}
