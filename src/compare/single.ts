/**
 * One number a run: nothing inside of a run tells how far it can be trusted. A claim has to leave the envelope of the
 * history three times: against the base's stored run, against the level, and in one fresh pair.
 */
import type { Examined, Rules } from './examine.ts';
import type { Judgement } from './judgement.ts';
import { judgeByHistory, rangeText } from './judgement.ts';
import { changeOf, changesOf, pairsOf } from './numbers.ts';
import { percent, signedPercent } from './percent.ts';
import { smallestDetectable } from './statistics/detectable.ts';
import { envelopeWidth, meanOfTwo, outsideEnvelope } from './statistics/envelope.ts';
import { chanceOfMore, confidenceInterval } from './statistics/evidence.ts';
import { floorReach } from './statistics/noise-floor.ts';

/** Chance of any false claim of these in a run, shared by all metrics that are judged this way. */
const ALPHA = 0.01;

/** `family`: how many metrics of the run are judged this way. */
export function judgeSingle(
  one: Examined,
  first: readonly ('base' | 'head')[],
  rules: Rules,
  family: number,
  stopped: string | null,
): Judgement {
  const { screening, model, noise, paired, stored } = one;
  const pair = paired === undefined ? undefined : pairsOf(paired, first).find((each) => each !== null);
  const last = stored.at(-1);
  if (
    screening === undefined ||
    model === undefined ||
    noise === undefined ||
    last === undefined ||
    pair == null ||
    one.value === undefined
  ) {
    return judgeByHistory(one, rules, stopped ?? 'no pair beside the base');
  }
  const sign = Math.sign(screening.estimate.effect);
  const width = envelopeWidth(stored.map((value) => sign * value));
  const differences = {
    toBase: sign * (one.value - last),
    fresh: sign * pair.difference,
    toCentre: sign * (one.value - model.centre),
  };
  const estimate = meanOfTwo(differences, noise);
  const { better } = one.named.metric;
  const natural = { ...estimate, effect: sign * estimate.effect };
  const detectable = Math.max(smallestDetectable(estimate, ALPHA / family, 0), width ?? 0);
  const measured = {
    change: changeOf(natural.effect, better),
    interval: changesOf(confidenceInterval(natural, 0.95), better),
    power: {
      pairs: 1,
      floor: { change: Math.expm1(floorReach(one.floor)), learned: one.floor.learned },
      detectable: Math.expm1(detectable),
      pairsToSettle: null,
    },
  };
  const range = `${signedPercent(measured.change)}, 95 % interval ${rangeText(measured.interval)}`;
  if (width === undefined) {
    return {
      verdict: 'inconclusive',
      ...measured,
      rule: `${range}; ${stored.length} stored runs are too few for an envelope`,
    };
  }
  const envelope = `one number a run, and the stored runs have strayed by up to ${percent(Math.expm1(width))}`;
  const enough = chanceOfMore(estimate, 0) <= ALPHA / family && estimate.effect >= Math.log1p(rules.compare.minEffect);
  if (outsideEnvelope(differences, width) && enough) {
    const rule = `${range}; ${envelope}: further away from the base's run, from the level and in a fresh pair`;
    return { verdict: sign > 0 ? 'regressed' : 'improved', ...measured, rule };
  }
  const suspected = screening.suspicion;
  if (differences.fresh < Math.log1p(rules.compare.minEffect)) {
    return {
      verdict: 'unchanged',
      ...measured,
      rule: `${range}; a fresh pair does not show it (${signedPercent(changeOf(pair.difference, better))})`,
    };
  }
  const rule = `${range}; ${envelope}, which a claim has to leave every time`;
  return { verdict: 'inconclusive', ...measured, ...(suspected === undefined ? {} : { suspected }), rule };
}
