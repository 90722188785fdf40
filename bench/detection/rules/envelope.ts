/**
 * One number a run (load tests): a change counts only if it is beyond everything that the last runs did by themselves,
 * three times over: against the base run, between one fresh pair, and against the current level.
 */
import { median } from '../descriptive.ts';
import { studentAbove } from '../distributions.ts';
import type { Metric, PullRequest, Rule, Verdicts } from '../shape.ts';
import { baselineModels, holm, runStatistic } from './baseline-model.ts';

const RUNS = 20;
const NEIGHBOURS = 8;
const ALPHA = 0.01;
const SMALLEST_EFFECT = 0.01;
const MOST_DEGREES = 30;

/** The largest |y_i - max(median of the 8 before, y_(i-1))| of the last 20 runs, in logs. */
export function envelope(series: readonly number[]): number {
  const first = Math.max(1, series.length - RUNS);
  return Math.max(
    ...series.slice(first).map((value, k) => {
      const at = first + k;
      const usual = median(series.slice(Math.max(0, at - NEIGHBOURS), at));
      return Math.abs(value - Math.max(usual, series[at - 1] ?? usual));
    }),
  );
}

function judge({ metrics }: PullRequest): Verdicts {
  const models = baselineModels(metrics);
  const judged = metrics.map((metric, place) => {
    const model = models[place];
    const series = metric.history.map(runStatistic);
    const head = runStatistic(metric.head);
    const change = head - (series.at(-1) ?? Number.NaN);
    const limit = envelope(series);
    if (model === undefined || change <= limit || head - model.centre <= limit) return NOTHING;
    const again = freshChange(metric);
    if (again === null || again <= limit) return { ...NOTHING, pairs: again === null ? 0 : 1 };
    const effect = (change + again) / 2;
    // Two differences of two runs each, halved: the variance of one run.
    const p = studentAbove(effect / model.deviation, Math.min(model.degrees, MOST_DEGREES));
    return { p: effect >= Math.log1p(SMALLEST_EFFECT) ? p : 1, pairs: 1 };
  });
  const p = judged.map((one) => one.p);
  return {
    alarms: holm(p, ALPHA).map((rejected, i) => rejected && (p[i] ?? 1) < ALPHA),
    pairs: judged.reduce((sum, { pairs }) => sum + pairs, 0),
  };
}

const NOTHING = { p: 1, pairs: 0 };

function freshChange(metric: Metric): number | null {
  const pair = metric.pair(0);
  return pair && Math.log(median(pair.head) / median(pair.base));
}

export const ENVELOPE: Rule = {
  name: 'prototype: envelope, one fresh pair',
  source: 'beyond the largest one-run error, three times; Holm .01',
  needs: 'one pair',
  separable: false,
  judge,
};
