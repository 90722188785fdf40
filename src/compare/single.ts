/**
 * One number a run: nothing inside of a run tells how far it can be trusted. A claim has to leave the envelope of the
 * history three times: against the base's stored run, against the level, and in one fresh pair.
 */
import type { Examined, Rules } from './examine.ts';
import type { Judgement } from './judgement.ts';
import { judgeByHistory, MOST_HIDDEN, powerOf, rangeText } from './judgement.ts';
import { changeOf, changesOf, type Levels, levelsOf, pairedLevels, pairsOf } from './numbers.ts';
import { percent, signedPercent } from './percent.ts';
import { smallestDetectable } from './statistics/detectable.ts';
import { ENVELOPE_ALPHA, judgeSingleNumbers } from './statistics/envelope.ts';
import { confidenceInterval } from './statistics/evidence.ts';

/** `family`: how many metrics of the run are judged this way; `shift`: as if the base were more by this logarithm. */
export function judgeSingle(
  one: Examined,
  first: readonly ('base' | 'head')[],
  rules: Rules,
  family: number,
  stopped: string | null,
  shift: number,
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
  const smallest = Math.log1p(rules.compare.minEffect);
  const numbers = { value: one.value - shift, fresh: pair.difference - shift, stored, centre: model.centre, noise };
  const { outcome, estimate, width } = judgeSingleNumbers(numbers, smallest, family);
  const { better } = one.named.metric;
  const interval = confidenceInterval(estimate, 0.95);
  const detectable = Math.max(smallestDetectable(estimate, ENVELOPE_ALPHA / family, 0), width ?? 0);
  const measured = {
    change: changeOf(estimate.effect, better),
    interval: changesOf(interval, better),
    power: powerOf(one, 1, detectable, null),
    levels: levelsTogether(one, last, paired, first),
  };
  const range = `${signedPercent(measured.change)}, 95 % interval ${rangeText(measured.interval)}`;
  if (width === undefined) {
    return {
      verdict: 'inconclusive',
      ...measured,
      rule: `${range}; ${stored.length} stored runs are too few for an envelope`,
    };
  }
  const envelope = `one number a run, and those stored make ${percent(Math.expm1(width))} possible`;
  if (outcome === 'regressed' || outcome === 'improved') {
    const rule = `${range}; ${envelope}: further away from the base's run, from the level and in a fresh pair`;
    return { verdict: outcome, ...measured, rule };
  }
  const suspected = screening.suspicion;
  // A pair is one number too: where both together show something, or could hide anything, it has cleared nothing.
  const cleared = interval.low <= 0 && interval.high >= 0 && detectable <= MOST_HIDDEN;
  if (outcome === 'unchanged' && cleared) {
    return {
      verdict: 'unchanged',
      ...measured,
      rule: `${range}; a fresh pair does not show it (${signedPercent(changeOf(pair.difference, better))})`,
    };
  }
  const rule = `${range}; ${envelope}, which a claim has to leave every time`;
  return { verdict: 'inconclusive', ...measured, ...(suspected === undefined ? {} : { suspected }), rule };
}

/** Half way between the runs and the pair, as logarithms: so is the change. */
function levelsTogether(
  { value, named }: Examined,
  last: number,
  paired: Examined['paired'],
  first: readonly ('base' | 'head')[],
): Levels | undefined {
  const pair = paired === undefined ? undefined : pairedLevels(paired, first, 1, 0);
  if (value === undefined || pair === undefined) return undefined;
  const runs = levelsOf(last, value, named.metric.better);
  return { base: Math.sqrt(runs.base) * Math.sqrt(pair.base), head: Math.sqrt(runs.head) * Math.sqrt(pair.head) };
}
