/**
 * One number a run: nothing inside of a run tells how far it can be trusted. A claim has to leave the envelope of the
 * history three times: against the base's stored run, against the level, and in the weaker of two fresh pairs.
 */

import { ENVELOPE_ALPHA, FRESH_PAIRS, type SingleNumbers, singleNumbersOutcome } from '../statistics/envelope.ts';
import { confidenceInterval } from '../statistics/estimate.ts';
import { smallestDetectable } from '../statistics/power.ts';
import { plural } from '../text/quote.ts';
import { percent, signedPercent } from '../units/format.ts';
import { changeOf, changesOf, type Levels, levelsOf, pairedLevels, pairsOf } from './effects.ts';
import type { PreparedMetric, Rules } from './prepare-metrics.ts';
import { historyRule, MOST_HIDDEN, powerOf, type RuleResult, rangeText, unchangedByHistory } from './rules.ts';

const PROPOSAL = 'with run.invocations of 3 or more, pairs could show smaller changes';

interface SingleContext {
  /** The side of each pair that was measured first. */
  first: readonly ('base' | 'head')[];
  /** How many metrics of the run are compared this way. */
  tests: number;
  /** Why no more pairs were measured, unless all was decided. */
  stopped: string | null;
  /** As if the base were more by this logarithm. */
  shift: number;
}

export function singleInvocationRule(
  one: PreparedMetric,
  rules: Rules,
  { first, tests, stopped, shift }: SingleContext,
): RuleResult {
  const { screening, paired, stored } = one;
  const numbers = singleNumbers(one, first, shift);
  const last = stored.at(-1);
  if (screening === undefined || numbers === null || last === undefined) {
    return historyRule(one, rules, stopped ?? 'no pair with the base');
  }
  const smallest = Math.log1p(rules.compare.minEffect);
  const { outcome, estimate, width, needsSecond } = singleNumbersOutcome(numbers, smallest, tests);
  const pairs = numbers.fresh.length;
  const { better } = one.named.metric;
  const interval = confidenceInterval(estimate, 0.95);
  const detectable = Math.max(smallestDetectable(estimate, ENVELOPE_ALPHA / tests, 0), width ?? 0);
  const measured = {
    change: changeOf(estimate.effect, better),
    interval: changesOf(interval, better),
    power: powerOf(one, pairs, detectable, null),
    levels: levelsTogether(one, last, paired, numbers.weakest),
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
    const rule = `${range}; ${envelope}: further away from the base's run, from the level and in the weaker of ${pairs} fresh pairs`;
    return { verdict: outcome, ...measured, rule };
  }
  const open = one.suspected === undefined ? {} : { suspected: one.suspected };
  if (needsSecond) {
    const why = stopped === null ? '' : `; ${stopped}`;
    const rule = `${range}; a claim on one number a run needs a second fresh pair${why}; ${PROPOSAL}`;
    return { verdict: 'inconclusive', ...measured, ...open, rule };
  }
  // A pair is one number too: where both together show something, or could hide anything, it has cleared nothing.
  const cleared = interval.low <= 0 && interval.high >= 0 && detectable <= MOST_HIDDEN;
  if (outcome === 'unchanged' && cleared) {
    return {
      verdict: 'unchanged',
      ...measured,
      rule: `${range}; a fresh pair does not show it (${signedPercent(changeOf(numbers.difference, better))})`,
    };
  }
  const history = unchangedByHistory(
    one,
    rules,
    numbers.difference,
    `${plural(pairs, 'pair')} with the base cannot say more`,
  );
  if (history !== null) return history;
  const rule = `${range}; ${envelope}, which a claim has to leave every time; ${PROPOSAL}`;
  return { verdict: 'inconclusive', ...measured, ...open, rule };
}

interface Numbers extends SingleNumbers {
  /** Place of the pair that shows the least of what this run shows, and what it shows. */
  weakest: number;
  difference: number;
}

/** What the rule takes from a metric, seen as if the base were more by `shift`; null where something of it is missing. */
export function singleNumbers(
  { value, paired, stored, model, noise, floor, step }: PreparedMetric,
  first: readonly ('base' | 'head')[],
  shift: number,
): Numbers | null {
  if (value === undefined || model === undefined || noise === undefined || stored.length === 0) return null;
  const whole = paired === undefined ? [] : pairsOf(paired, first);
  const pairs = whole
    .flatMap((pair, index) => (pair === null ? [] : [{ index, difference: pair.difference - shift }]))
    .slice(0, FRESH_PAIRS);
  const sign = Math.sign(value - shift - model.centre);
  const [weakest] = pairs.toSorted((a, b) => sign * (a.difference - b.difference));
  if (weakest === undefined) return null;
  const fresh = pairs.map(({ difference }) => difference);
  const numbers = { value: value - shift, fresh, stored, centre: model.centre, noise, builds: floor.difference, step };
  return { ...numbers, weakest: weakest.index, difference: weakest.difference };
}

/** Half way between the runs and the weaker pair, as logarithms: so is the change. */
function levelsTogether(
  { value, named }: PreparedMetric,
  last: number,
  paired: PreparedMetric['paired'],
  index: number,
): Levels | undefined {
  if (paired === undefined) return undefined;
  const [base = [], head = []] = [paired.base[index], paired.head[index]];
  const pair = pairedLevels({ ...paired, base: [base], head: [head] }, ['base'], 1, 0);
  if (value === undefined || pair === undefined) return undefined;
  const runs = levelsOf(last, value, named.metric.better);
  return { base: Math.sqrt(runs.base) * Math.sqrt(pair.base), head: Math.sqrt(runs.head) * Math.sqrt(pair.head) };
}
