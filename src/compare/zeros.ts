/** Values of zero and below: they have no ratio, and must not hide what the others show. */
import type { Better } from '../model/run.ts';
import { median } from '../statistics/median.ts';
import { plural } from '../text/quote.ts';
import { changeBetween, pairedValues } from './effects.ts';
import type { PreparedMetric } from './prepare-metrics.ts';
import { noRatioRule, type RuleResult } from './rules.ts';

type Way = 'worse' | 'better' | undefined;

/** All values lie on one side of the base's by luck in fewer runs than this, where nothing has changed. */
const LUCK = 0.005;

/** Which way a metric seems to have moved; undefined where all values have a ratio, and where both sides overlap. */
export function zeroSuspicion(head: readonly number[], base: readonly number[], better: Better): Way {
  if (base.length === 0 || head.length === 0) return undefined;
  if (!base.every((value) => value > 0)) return apartSuspicion(head, base, better);
  if (head.every((value) => value > 0)) return undefined;
  const above = head.filter((value) => value > 0);
  if (better === 'higher') return 'worse';
  return above.length > 0 && median(above) > median([...base]) ? 'worse' : 'better';
}

/** Without a ratio the sides can only be told apart: none of the values lies among the base's. */
function apartSuspicion(head: readonly number[], base: readonly number[], better: Better): Way {
  if (Math.min(...head) > Math.max(...base)) return better === 'lower' ? 'worse' : 'better';
  if (Math.max(...head) < Math.min(...base)) return better === 'lower' ? 'better' : 'worse';
  return undefined;
}

/** One in the ways in which values of two sides can be sorted: as often those of one come first. */
function chanceOfApart(one: number, other: number): number {
  let ways = 1;
  for (let at = 1; at <= one; at += 1) ways *= (other + at) / at;
  return 1 / ways;
}

/** A result that is no regression, with zeros of the run, of its base or of its pairs taken into account. */
export function zerosRule(one: PreparedMetric, result: RuleResult): RuleResult {
  const { head, nearest, paired, named } = one;
  const again = paired === undefined ? { base: [], head: [] } : pairedValues(paired);
  const base = [...(nearest?.values ?? []), ...again.base];
  const values = [...head, ...again.head];
  const suspected = zeroSuspicion(values, base, named.metric.better);
  if (result.verdict === 'regressed') return result;
  if (base.some((value) => value <= 0)) return withoutRatio(one, result, { values, base, suspected });
  if (suspected === undefined) return result;
  const above = values.filter((value) => value > 0);
  const zeros = zerosIn(values);
  const open = { verdict: 'inconclusive', suspected } as const;
  if ((result.power?.pairs ?? 0) > 0) return { ...result, ...open, rule: `${result.rule}; but ${zeros}` };
  const remark = above.length === 0 ? '' : `; the others have a median of ${median(above)}, the base ${median(base)}`;
  const levels = above.length === 0 ? undefined : { base: median(base), head: median(above) };
  const change = levels === undefined ? null : changeBetween(levels.head, levels.base);
  return { ...open, change, interval: null, levels, rule: `${zeros}${remark}` };
}

/** Where the base has zeros too, and no pair or stored run has said anything. */
function withoutRatio(
  one: PreparedMetric,
  result: RuleResult,
  { values, base, suspected }: { values: number[]; base: number[]; suspected: Way },
): RuleResult {
  if (result.verdict !== 'inconclusive' || (result.power?.pairs ?? 0) > 0) return result;
  const plain = noRatioRule(values, base);
  const isLuck = chanceOfApart(values.length, base.length) > LUCK;
  if (suspected === undefined || isLuck || plain.verdict === 'unchanged') return { ...result, ...plain };
  const side = (suspected === 'worse') === (one.named.metric.better === 'lower') ? 'above' : 'below';
  const rule = `${zerosIn(base, ' of the base')}; every value of this run is ${side} all of them`;
  return { ...result, ...plain, suspected, rule };
}

function zerosIn(values: readonly number[], whose = ''): string {
  const zeros = values.filter((value) => value <= 0).length;
  return `${zeros} of ${plural(values.length, 'value')}${whose} are zero or negative, for which a ratio is meaningless`;
}
