/** The verdict on one metric of a family: which of the rules applies, and against what. */
import type { PairedMeasurement } from '../model/run.ts';
import { type Candidate, type Judged, reviewed } from '../statistics/looks.ts';
import { withPower } from '../statistics/looks-ahead.ts';
import { median } from '../statistics/median.ts';
import { screen } from '../statistics/screen.ts';
import { plural } from '../text/quote.ts';
import { changeBetween, pairedValues, signOf } from './effects.ts';
import { judgeByHistory } from './history-rule.ts';
import type { Examined } from './prepare-metrics.ts';
import type { Judgement } from './rule-parts.ts';
import { judgeByPairs, judgeExact, judgeWithoutRatio } from './rules.ts';
import { judgeSingle } from './single-invocation.ts';
import type { Suspect } from './suspects.ts';
import type { Family } from './test-family.ts';
import { judgeZeros } from './zeros.ts';

/** The verdict on one metric; with a `factor`, against a base that is so many times as much. */
export function judge(one: Examined, place: number, family: Family, factor = 1): Judgement {
  const judgement = judgePlainly(one, place, family, factor);
  const { verdict, rule } = judgement;
  const by = family.suspects.get(place)?.by;
  if (by === 'pairs' && !family.isSameImage(place)) return judgeZeros(one, judgement);
  // A canary that is measured beside the others is not among those that were corrected for, so it makes no claim.
  if (by !== 'canary' || (verdict !== 'regressed' && verdict !== 'improved')) return judgement;
  const suspected = verdict === 'regressed' ? 'worse' : 'better';
  return {
    ...judgement,
    verdict: 'inconclusive',
    suspected,
    rule: `${rule}; a canary, which makes no claim of its own`,
  };
}

/** Whether a judgement is about the pairs' numbers, and not about stored ones. */
export function standsOnPairs(one: Examined, place: number, family: Family, { power }: Judgement): boolean {
  if (family.suspects.get(place)?.by === 'exact') return countsIn(one, family.pairs) !== null;
  return (power?.pairs ?? 0) > 0;
}

function judgePlainly(one: Examined, place: number, family: Family, factor: number): Judgement {
  const { rules, pairs, suspects } = family;
  const suspect = suspects.get(place);
  const shift = signOf(one.named.metric.better) * Math.log(factor);
  const stopped = pairs?.reason ?? null;
  if (suspect !== undefined && pairs?.ended === 'same image') return unchangedImage(one, pairs);
  if (one.exact) return judgeCount(one, suspect, family, factor);
  if (suspect === undefined) {
    return one.value === undefined ? judgeWithoutRatio(one) : judgeByHistory(shifted(one, shift, family), rules, null);
  }
  if (suspect.by === 'single') {
    return judgeSingle(shifted(one, shift, family), pairs?.first ?? [], rules, family.singles, stopped, shift);
  }
  const looked = family.judged.get(place);
  if (pairs === null || looked === undefined || pairs.first.length === 0) {
    return judgeByHistory(shifted(one, shift, family), rules, stopped);
  }
  const { decided, candidate } = looked;
  // A canary is no suspect: what pairs leave open, stored runs have answered.
  if (suspect.by === 'canary' && decided.outcome === 'undecided' && suspect.suspicion === undefined) {
    if (one.screening !== undefined) return judgeByHistory(one, rules, null);
  }
  const { first, base } = pairs;
  const context = { first, base: base.commit.slice(0, 12), suspects: family.looks, stopped };
  return judgeByPairs(
    shifted(one, shift, family),
    moved(withPower(decided, candidate), candidate, shift),
    rules,
    context,
  );
}

/** As if the base were more by `shift`, a logarithm of the engine's: what is left is suspect if it were worth a claim. */
function shifted(one: Examined, shift: number, { rules }: Family): Examined {
  const { value, model, noise } = one;
  if (shift === 0 || value === undefined || model === undefined || noise === undefined) return one;
  const screening = screen(value - shift, model, noise, Math.log1p(rules.compare.minEffect));
  const { suspected, ...rest } = one;
  return suspected !== undefined && screening.suspicion === suspected
    ? { ...rest, screening, suspected }
    : { ...rest, screening };
}

function moved(judged: Judged, candidate: Candidate, shift: number): Judged {
  const { outcome, estimate } = judged;
  if (shift === 0 || estimate === undefined) return judged;
  if (outcome === 'regressed' || outcome === 'improved') return reviewed(judged, candidate, shift);
  return { ...judged, estimate: { ...estimate, effect: estimate.effect - shift } };
}

/** Against the base as it was counted in pairs, else against the newest stored run. */
function judgeCount(one: Examined, suspect: Suspect | undefined, family: Family, factor: number): Judgement {
  const { rules, pairs } = family;
  // Rounding must not make a change of one that was accepted to the last digit.
  const least = rules.compare.exactEffect + (factor === 1 ? 0 : 1e-9);
  const again = suspect === undefined ? null : countsIn(one, pairs);
  if (again !== null) {
    return judgeExact(one, { head: again.head, base: again.base * factor, beside: 'the base, counted again' }, least);
  }
  const head = median(one.head);
  if (one.nearest === undefined) return openCount(one, { change: null, interval: null }, pairs);
  const counts = { head, base: median(one.nearest.values) * factor, beside: 'the base' };
  const judgement = judgeExact(one, counts, least);
  if (suspect === undefined || judgement.verdict === 'unchanged') return judgement;
  const suspected = judgement.verdict === 'regressed' ? 'worse' : 'better';
  return { ...openCount(one, judgement, pairs), suspected };
}

/** What both sides counted in pairs, which the metric's steadiness covers; null without a pair. */
function countsIn({ paired }: Examined, pairs: PairedMeasurement | null): { base: number; head: number } | null {
  if (pairs === null || paired === undefined) return null;
  const { base, head } = pairedValues(paired);
  return base.length === 0 ? null : { base: median(base), head: median(head) };
}

function openCount(
  { nearest }: Examined,
  { change, interval }: Pick<Judgement, 'change' | 'interval'>,
  pairs: PairedMeasurement | null,
): Judgement {
  const back = nearest?.distance == null ? '' : `, ${plural(nearest.distance, 'commit')} back`;
  const stored = nearest === undefined ? '' : `, and it differs from the nearest stored run${back}`;
  const why = pairs?.reason == null ? '' : `: ${pairs.reason}`;
  return {
    ...{ verdict: 'inconclusive', change, interval },
    rule: `counted${stored}; the base itself was not counted${why}`,
  };
}

function unchangedImage({ head, nearest }: Examined, { base }: PairedMeasurement): Judgement {
  const commit = base.commit.slice(0, 12);
  const same = base.image === null ? `the commit is ${commit} itself` : `the image is the same as that of ${commit}`;
  const change = nearest === undefined ? null : changeBetween(median(head), median(nearest.values));
  return { verdict: 'unchanged', change, interval: null, rule: `${same}: nothing in it can have changed` };
}
