/** The shapes of the detection benchmark: what a rule is shown of a pull request, and what it answers. */

/** Values of one run or one container of one metric: a list an invocation. Larger is worse, all are above zero. */
export type Samples = readonly (readonly number[])[];

/** One container of base and one of head, started one after the other in the same job. */
export interface Pair {
  base: readonly number[];
  head: readonly number[];
  /** Which of the two was measured first, where that is known. */
  first?: 'base' | 'head';
}

/** An earlier comparison, in pairs, of two neighbouring commits of the main branch, which had nothing to find. */
export type NullComparison = readonly Pair[];

export interface Metric {
  name: string;
  /** One number a stored run, oldest first: the mean that a tool would have printed. The last is the base commit's. */
  values: readonly number[];
  /** The same for the pull request's own run. */
  value: number;
  /** Every stored run's samples, as `values`. */
  history: readonly Samples[];
  head: Samples;
  /** Pair k = 0, 1, 2, ...: the same k always gives the same pair. Null when no more can be had. */
  pair(k: number): Pair | null;
  /** Runs of head's code that come later, one number each, or null where nobody measured them. */
  later(count: number): readonly number[] | null;
  calibration(): readonly NullComparison[];
  /** The metric of a head that really had so much more work (0.05 = 5 %), where such a one was measured. */
  slower?(effect: number): Metric | undefined;
}

export interface PullRequest {
  id: string;
  metrics: readonly Metric[];
}

/** What our rule says of a metric. */
export interface Said {
  verdict: 'regressed' | 'improved' | 'unchanged' | 'inconclusive';
  /** The report says "assumed" beside it: the noise floor is not learned yet. */
  assumed: boolean;
}

export interface Verdicts {
  /** For each metric of the pull request: is it called worse? */
  alarms: boolean[];
  /** Container pairs measured to find out; a pair is one container of base and one of head of one metric. */
  pairs: number;
  /** Of each metric, by a rule that knows more answers than worse or not. */
  said?: Said[];
  /** Whether the report calls any metric suspect, and the host. */
  suspicious?: boolean;
  hostSuspected?: boolean;
}

/** What a rule has to be shown to answer at all; `settings`: our own where settings and shapes are crossed. */
export type Need = 'values' | 'samples' | 'later' | 'pairs' | 'one pair' | 'settings';

export interface Rule {
  name: string;
  /** Where the formula is written down. */
  source: string;
  needs: Need;
  /** True when a metric's answer does not depend on the other metrics: then one metric may be asked alone. */
  separable: boolean;
  /** The number that the rule compares with its setting, larger is worse; for asking what any setting could reach. */
  statistic?: (metric: Metric) => number;
  judge(pullRequest: PullRequest): Verdicts;
}

/** A rule that looks at one metric at a time and measures nothing more. */
export function separableRule(
  rule: Pick<Rule, 'name' | 'source' | 'needs' | 'statistic'>,
  worse: (metric: Metric) => boolean,
): Rule {
  return {
    ...rule,
    separable: true,
    judge: ({ metrics }) => ({ alarms: metrics.map(worse), pairs: 0 }),
  };
}

/** The run that a change is compared with when only one is: the newest stored one. */
export function baseOf(metric: Metric): Samples {
  return metric.history.at(-1) ?? [];
}

/** The metric with head, and every later measurement of head, slower by `effect` (0.05 = 5 %): really, or by arithmetic. */
export function slowed(metric: Metric, effect: number): Metric {
  const measured = metric.slower?.(effect);
  if (measured !== undefined) return measured;
  const times = 1 + effect;
  return {
    ...metric,
    value: metric.value * times,
    head: metric.head.map((samples) => samples.map((value) => value * times)),
    pair: (k) => {
      const pair = metric.pair(k);
      return pair && { ...pair, head: pair.head.map((value) => value * times) };
    },
    later: (count) => metric.later(count)?.map((value) => value * times) ?? null,
  };
}
