/** What a rule's result holds, and the parts that all of its rules say in the same way. */
import type { MetricComparison, Power } from '../model/comparison.ts';
import { floorReach } from '../statistics/noise-floor.ts';
import { signedPercent } from '../units/percent.ts';
import { type Levels, relative } from './effects.ts';
import type { PreparedMetric } from './prepare-metrics.ts';

export interface RuleResult
  extends Pick<MetricComparison, 'verdict' | 'change' | 'interval' | 'rule' | 'suspected' | 'power'> {
  /** What the change lies between; left out: the medians. */
  levels?: Levels | undefined;
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
