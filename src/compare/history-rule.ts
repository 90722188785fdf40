/** The verdict on one metric from stored runs alone. */
import { FEWEST_RUNS } from '../statistics/baseline-model.ts';
import { confidenceInterval } from '../statistics/estimate.ts';
import { median } from '../statistics/median.ts';
import { smallestDetectable } from '../statistics/power.ts';
import type { Variance } from '../statistics/scale.ts';
import { type Screening, screenLevel } from '../statistics/screen.ts';
import { plural } from '../text/quote.ts';
import { percent, signedPercent } from '../units/percent.ts';
import { changeBetween, changeOf, changesOf, type Levels, levelsOf } from './effects.ts';
import type { PreparedMetric, Rules } from './prepare-metrics.ts';
import { powerOf, type RuleResult, rangeText } from './rule-parts.ts';

/** A quiet metric that could hide more than this is not called unchanged: 10 %. */
export const MOST_HIDDEN = Math.log(1.1);
/** Pairs repeat what looked changed when they show this share of the smallest change to claim. */
const REPEATED_SHARE = 0.5;

/**
 * From stored runs alone: no claim, but a suspicion perhaps. `why`: a sentence on why it was not measured again;
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
    const [here, there] = [median(one.head), one.nearest === undefined ? null : median(one.nearest.values)];
    const rule = `${plural(one.stored.length, 'stored run')} with this metric; a verdict needs ${FEWEST_RUNS}, or pairs beside the base${remark}`;
    return {
      verdict: 'inconclusive',
      change: there === null ? null : changeBetween(here, there),
      interval: null,
      rule,
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
    const rule = `${range} against ${runs}: no further than some metric of a run often is, and not measured again${remark}`;
    return { verdict: 'inconclusive', ...measured, rule };
  }
  if (!isClearedByHistory(one, compare)) {
    const rule = `${range} against ${runs}, which vary so much that a change below ${percent(Math.expm1(hidden))} would not be seen${remark}`;
    return { verdict: 'inconclusive', ...measured, rule };
  }
  const sensitivity = `a change of ${percent(Math.expm1(hidden))} would be seen four times in five`;
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
function storedLevels({ value, model, named }: PreparedMetric): Levels | undefined {
  return value === undefined || model === undefined ? undefined : levelsOf(model.centre, value, named.metric.better);
}
