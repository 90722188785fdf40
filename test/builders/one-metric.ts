/** The verdict on a single metric, `parse/time`, from what a case says of its run, its history and its pairs. */
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { Rules } from '../../src/compare/prepare-metrics.ts';
import type { Baseline } from '../../src/model/baseline.ts';
import type { MetricComparison } from '../../src/model/comparison.ts';
import type { PairedMeasurement, Run } from '../../src/model/run.ts';
import {
  drawn,
  foundBaseline,
  type Kind,
  NOW,
  noBaseline,
  type PairLists,
  plainRules,
  quietHistory,
  storedRuns,
  times,
  valuedRun,
  withPairs,
} from './compared-runs.ts';

export const NAME = 'parse/time';
export const history = quietHistory(24);

export interface Case {
  /** The head, by its stored level. */
  ratio?: number;
  stored?: number[][];
  pairs?: PairLists;
  ending?: Partial<PairedMeasurement>;
  kind?: Kind;
  rules?: Rules;
  baseline?: Baseline;
  distance?: number | null;
}

export function headOf({ ratio = 1, pairs, ending, kind }: Case): Run {
  const head = valuedRun('head', { [NAME]: times(ratio) }, kind);
  return pairs === undefined && ending === undefined
    ? head
    : withPairs(head, pairs === undefined ? {} : { [NAME]: pairs }, ending);
}

export function only(one: Case): MetricComparison {
  const { stored, kind, rules = plainRules, distance = 0 } = one;
  const runs = storedRuns(stored === undefined ? history : stored.map((values) => ({ [NAME]: values })), kind);
  const baseline = one.baseline ?? (runs.length === 0 ? noBaseline : foundBaseline(runs, distance));
  const { metrics } = compareRuns(headOf(one), baseline, runs, rules, NOW);
  const [metric] = metrics;
  if (metric === undefined || metrics.length > 1) throw new Error(`${metrics.length} metrics`);
  return metric;
}

export const mode = (name: Rules['compare']['mode']): Rules => ({
  ...plainRules,
  compare: { ...plainRules.compare, mode: name },
});
export const pairsOf = (count: number, ratio: number, scatter?: number): PairLists =>
  drawn('pairs', String(ratio)).pairs(count, ratio, scatter);
