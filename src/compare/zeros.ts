/** Values of zero and below where the base has none: they have no ratio, and must not hide what the others show. */
import type { Better } from '../model/run.ts';
import { median } from '../statistics/median.ts';
import { plural } from '../text/quote.ts';
import { changeBetween, pairedValues } from './effects.ts';
import type { PreparedMetric } from './prepare-metrics.ts';
import type { RuleResult } from './rules.ts';

/** Which way a metric seems to have moved; undefined where a base value is not above zero, or all of `head` are. */
export function zeroSuspicion(
  head: readonly number[],
  base: readonly number[],
  better: Better,
): 'worse' | 'better' | undefined {
  if (base.length === 0 || !base.every((value) => value > 0) || head.every((value) => value > 0)) return undefined;
  const above = head.filter((value) => value > 0);
  if (better === 'higher') return 'worse';
  return above.length > 0 && median(above) > median([...base]) ? 'worse' : 'better';
}

/** A result that is no regression, with zeros of the run or of its pairs taken into account. */
export function zerosRule(one: PreparedMetric, result: RuleResult): RuleResult {
  const { head, nearest, paired, named } = one;
  const again = paired === undefined ? { base: [], head: [] } : pairedValues(paired);
  const base = [...(nearest?.values ?? []), ...again.base];
  const values = [...head, ...again.head];
  const suspected = zeroSuspicion(values, base, named.metric.better);
  if (suspected === undefined || result.verdict === 'regressed') return result;
  const above = values.filter((value) => value > 0);
  const zeros = `${values.length - above.length} of ${plural(values.length, 'value')} are zero or negative, for which a ratio is meaningless`;
  const open = { verdict: 'inconclusive', suspected } as const;
  if ((result.power?.pairs ?? 0) > 0) return { ...result, ...open, rule: `${result.rule}; but ${zeros}` };
  const remark = above.length === 0 ? '' : `; the others have a median of ${median(above)}, the base ${median(base)}`;
  const levels = above.length === 0 ? undefined : { base: median(base), head: median(above) };
  const change = levels === undefined ? null : changeBetween(levels.head, levels.base);
  return { ...open, change, interval: null, levels, rule: `${zeros}${remark}` };
}
