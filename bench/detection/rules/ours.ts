/** Our own rule: the product itself, given a pull request's numbers as runs, and measuring what it asks for. */
import type { Rules } from '../../../src/compare/prepare-metrics.ts';
import type { MetricComparison } from '../../../src/model/comparison.ts';
import { mean } from '../descriptive.ts';
import { type Done, runJob } from '../product/job.ts';
import { calibrationRuns, placeOf, storedRuns } from '../product/runs.ts';
import type { Metric, Need, Pair, PullRequest, Rule, Said, Samples } from '../shape.ts';

/** What a configuration and a repository's past make of the product. */
export interface Setting {
  mode: 'auto' | 'paired' | 'stored';
  strict?: boolean;
  /** False: the noise floor is not learned yet. */
  calibrated: boolean;
  /** False: the first run of all. */
  history?: boolean;
  /** Pairs that the budget has time for; left out: as many as are asked for. */
  pairs?: number;
  /** One number a run and a container: all that many load tests have. */
  oneNumber?: boolean;
}

export function ours(
  name: string,
  setting: Setting,
  needs: Need = setting.oneNumber === true ? 'one pair' : 'pairs',
): Rule {
  return {
    name,
    source: 'src/compare, src/statistics',
    needs,
    separable: false,
    judge: (pullRequest) => {
      const done = judged(pullRequest, setting);
      const said = saidOf(done, pullRequest.metrics.length);
      return {
        alarms: said.map(({ verdict }) => verdict === 'regressed'),
        pairs: done.pairs.reduce((sum, pairs) => sum + pairs, 0),
        said,
        suspicious: done.compared.metrics.some(({ suspected }) => suspected !== undefined),
        hostSuspected: done.compared.hostTrouble !== undefined,
      };
    },
  };
}

/** The report's comparison, and the pairs it took. */
export function judged({ id, metrics }: PullRequest, setting: Setting): Done {
  const { mode, strict = false, calibrated, history = true, pairs = Number.POSITIVE_INFINITY } = setting;
  const shown = setting.oneNumber === true ? metrics.map(ofOneNumber) : metrics;
  const stored = history ? storedRuns(shown.map((metric) => metric.history)) : [];
  const calibrations = calibrated ? calibrationRuns(shown.map((metric) => metric.calibration())) : [];
  const compare: Rules['compare'] = { mode, minEffect: 0.01, exactEffect: 0.001, strict };
  return runJob({ id, metrics: shown, stored, rules: { calibrations, compare, acknowledge: [] }, most: pairs });
}

/** In the order of the metrics. */
function saidOf({ compared }: Done, count: number): Said[] {
  const byPlace = new Map(compared.metrics.map((one) => [placeOf(one), one]));
  return Array.from({ length: count }, (_, place) => {
    const one = byPlace.get(place);
    if (one === undefined) throw new RangeError(`no verdict on metric ${place}`);
    return { verdict: plainVerdict(one), assumed: one.power?.floor.learned === false };
  });
}

function plainVerdict({ verdict, rule }: MetricComparison): Said['verdict'] {
  if (verdict === 'regressed' || verdict === 'improved' || verdict === 'unchanged') return verdict;
  // Nothing stored, and no pair: neither a claim nor an all-clear.
  if (verdict === 'inconclusive' || verdict === 'no baseline') return 'inconclusive';
  throw new Error(`a verdict that simulated pull requests cannot have: ${verdict}, ${rule}`);
}

const histories = new WeakMap<Metric['history'], Metric['history']>();

/** A run of one container that prints one number. */
function ofOneNumber(metric: Metric): Metric {
  const history = histories.get(metric.history) ?? metric.history.map(firstNumber);
  histories.set(metric.history, history);
  return {
    ...metric,
    history,
    head: firstNumber(metric.head),
    pair: (k) => {
      const pair = metric.pair(k);
      return pair && printed(pair);
    },
  };
}

function firstNumber([container = []]: Samples): Samples {
  return [[mean(container)]];
}

function printed(pair: Pair): Pair {
  return { ...pair, base: [mean(pair.base)], head: [mean(pair.head)] };
}
