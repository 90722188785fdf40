/** Our own rule as the benchmark sees it: a method decides, this file measures what it asks for. */
import type { Metric, Pair, PullRequest, Rule, Verdicts } from '../shape.ts';

export type Decision = 'worse' | 'not worse' | 'measure on';

/** A suspected metric and the pairs measured of it so far, in the order of their measurement. */
export interface Measured {
  /** Of the metric in the pull request. */
  place: number;
  metric: Metric;
  pairs: readonly Pair[];
  /** What was decided after the look before. */
  decision: Decision;
}

/** What src/compare is to be connected through; both functions are pure. */
export interface Method {
  name: string;
  source: string;
  /** Numbers of pairs after which it decides, ascending. */
  looks: readonly number[];
  /** Places of the metrics that are measured again, the worst first. */
  suspects(pullRequest: PullRequest): readonly number[];
  /** A decision for each of the suspects, in their order; one that was 'worse' or 'not worse' before stays so. */
  decide(pullRequest: PullRequest, suspects: readonly Measured[], look: number): readonly Decision[];
}

export function ours(method: Method): Rule {
  return {
    name: method.name,
    source: method.source,
    needs: 'pairs',
    separable: false,
    judge: (pullRequest) => measureAndJudge(method, pullRequest),
  };
}

function measureAndJudge(method: Method, pullRequest: PullRequest): Verdicts {
  const places = method.suspects(pullRequest);
  let suspects = places.flatMap((place): Measured[] => {
    const metric = pullRequest.metrics[place];
    return metric === undefined ? [] : [{ place, metric, pairs: [], decision: 'measure on' }];
  });
  for (const [look, wanted] of method.looks.entries()) {
    if (suspects.every(({ decision }) => decision !== 'measure on')) break;
    suspects = suspects.map((one) => (one.decision === 'measure on' ? { ...one, pairs: more(one, wanted) } : one));
    const decisions = method.decide(pullRequest, suspects, look);
    suspects = suspects.map((one, i) => ({ ...one, decision: decisions[i] ?? one.decision }));
  }
  const worse = new Set(places.filter((_, i) => suspects[i]?.decision === 'worse'));
  return {
    alarms: pullRequest.metrics.map((_, place) => worse.has(place)),
    pairs: suspects.reduce((sum, { pairs }) => sum + pairs.length, 0),
  };
}

function more({ metric, pairs }: Measured, wanted: number): Pair[] {
  const all = [...pairs];
  for (let k = pairs.length; k < wanted; k += 1) {
    const pair = metric.pair(k);
    if (pair === null) break;
    all.push(pair);
  }
  return all;
}
