/**
 * The product's verdicts on a pull request: what it asks for is measured, as a job does (src/app/paired/confirm-suspects.ts), until it
 * asks for no more or the budget is spent.
 */
import { type Compared, compareRuns, nextPairs } from '../../../src/compare/compare-runs.ts';
import type { KnownRun } from '../../../src/compare/known-run.ts';
import type { Rules } from '../../../src/compare/prepare-metrics.ts';
import type { PairedMeasurement, Run } from '../../../src/model/run.ts';
import { orderOf } from '../order.ts';
import type { Metric, Pair } from '../shape.ts';
import { baselineOf, headRun, pairedMetric, pairsOf, placeOf } from './runs.ts';

export interface Job {
  /** Decides, with nothing else, which of a pair goes first. */
  id: string;
  metrics: readonly Metric[];
  /** Nearest first. */
  stored: readonly KnownRun[];
  rules: Rules;
  /** Pairs that the budget has time for. */
  most: number;
}

export interface Done {
  compared: Compared;
  /** Of each metric. */
  pairs: readonly number[];
}

const NOW = new Date('2026-03-10T12:05:00Z');

export function runJob({ id, metrics, stored, rules, most }: Job): Done {
  const bare = headRun(metrics);
  const baseline = baselineOf(stored);
  const order = orderOf(id);
  const counts = metrics.map(() => 0);
  let head = bare;
  for (let measured = 0; ; ) {
    const request = nextPairs(head, baseline, stored, rules);
    if (request === null || request.total <= measured) break;
    const total = Math.min(request.total, most);
    // A filter runs the benchmarks that are asked for, and no others.
    for (const place of request.metrics.map(placeOf)) counts[place] = total;
    measured = total;
    const stopped = total < request.total ? `${total} of ${request.total} pairs fitted into the budget` : null;
    head = { ...bare, pairs: measuredOf(metrics, counts, order.slice(0, total), stopped) };
    if (stopped !== null) break;
  }
  const compared = compareRuns(head, baseline, stored, rules, NOW);
  return { compared, pairs: metrics.map((metric, place) => pairsUpTo(metric, counts[place] ?? 0).length) };
}

function measuredOf(
  metrics: readonly Metric[],
  counts: readonly number[],
  first: PairedMeasurement['first'],
  stopped: string | null,
): NonNullable<Run['pairs']> {
  const paired = metrics.flatMap((metric, place) => {
    const count = counts[place] ?? 0;
    return count === 0
      ? []
      : [padded(pairedMetric(place, pairsUpTo(metric, count), first.slice(0, count)), first.length)];
  });
  return pairsOf('confirmation', first, paired, stopped);
}

/** A metric that was not measured to the end has no samples there. */
function padded<One extends { base: number[][]; head: number[][] }>(metric: One, count: number): One {
  const fill = (side: number[][]): number[][] => Array.from({ length: count }, (_, k) => side[k] ?? []);
  return { ...metric, base: fill(metric.base), head: fill(metric.head) };
}

function pairsUpTo(metric: Metric, count: number): Pair[] {
  return Array.from({ length: count }, (_, k) => metric.pair(k)).filter((pair) => pair !== null);
}
