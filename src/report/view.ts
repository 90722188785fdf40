/** What every renderer shows, in the order in which a reader wants it. */
import { decidedInPairs } from '../compare/paired-run.ts';
import type { MetricComparison, Verdict } from '../model/comparison.ts';
import type { SloResult, SuiteOutcome } from '../model/gate.ts';
import { metricKey } from '../model/metric-name.ts';
import { type Headline, headlineOf } from './headline.ts';
import type { Report } from './report.ts';
import { isSuspect, type Stopped, stoppedOf } from './sections/power.ts';

export interface Row extends MetricComparison {
  suite: string;
  /** Its suite had stored runs to compare with, or it was re-measured against the base. */
  compared: boolean;
  /** What ended its suite's pairs while it was open. */
  stopped: Stopped | null;
  /** Runs of the default branch learn the noise floor by themselves, where it is not learned yet. */
  learns: boolean;
  /** A limit (SLO) on this metric is breached. */
  breached: boolean;
}

export interface View {
  headline: Headline;
  /** Regressions first, the largest first; then breached limits, suspects, and so on down to what did not change. */
  rows: Row[];
  /** Breached, then unknown, then met, then those that are for other branches. */
  limits: SloResult[];
  /** Names of suites are worth their space only when there are several. */
  severalSuites: boolean;
}

const RANK: Record<Verdict, number> = {
  regressed: 0,
  missing: 2,
  acknowledged: 3,
  improved: 4,
  new: 5,
  inconclusive: 6,
  incomparable: 7,
  'no baseline': 8,
  unchanged: 9,
};
const BREACHED = 1;
/** Not confirmed, so below what is; but it may be what turned the gate red. */
const SUSPECT = 1.5;

const LIMIT_RANK: Record<SloResult['state'], number> = { breached: 0, unknown: 1, met: 2, skipped: 3 };

export function viewOf(report: Report): View {
  const outcomes = report.outcomes;
  return {
    headline: headlineOf(report),
    // Sorting is stable: within a rank, equal changes stay in the order of measuring.
    rows: outcomes.flatMap(rowsOf).sort((one, other) => rank(one) - rank(other) || compareSize(one, other)),
    limits: outcomes
      .flatMap((outcome) => outcome.slos)
      .sort((one, other) => LIMIT_RANK[one.state] - LIMIT_RANK[other.state]),
    severalSuites: new Set(outcomes.map((outcome) => outcome.run.suite)).size > 1,
  };
}

/** Nothing happened to it that a reader must look at. */
export function isQuiet(row: Row): boolean {
  return !row.breached && (row.verdict === 'unchanged' || !row.compared);
}

function rowsOf(outcome: SuiteOutcome): Row[] {
  const suite = outcome.run.suite;
  const state = outcome.comparison.baseline.state;
  const stored = state === 'found' || state === 'stale';
  const isPaired = decidedInPairs(outcome.run);
  const breached = new Set(outcome.slos.filter((slo) => slo.state === 'breached').map(metricKey));
  return outcome.comparison.metrics.map((metric) => ({
    ...metric,
    suite,
    compared: stored || isPaired(metric),
    stopped: stoppedOf(metric, outcome.run),
    learns: outcome.comparison.learning?.automatic !== false,
    breached: breached.has(metricKey(metric)),
  }));
}

function rank(row: Row): number {
  const own = isSuspect(row) ? SUSPECT : RANK[row.verdict];
  return row.breached ? Math.min(own, BREACHED) : own;
}

/** A change from zero has no size and counts as the largest; what never changed keeps its place. */
function compareSize(one: Row, other: Row): number {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  return a === b ? 0 : b - a;
}

function sizeOf(row: Row): number {
  const moved = row.verdict === 'regressed' || row.verdict === 'improved' || row.verdict === 'acknowledged';
  if (!moved && !isSuspect(row)) return 0;
  return row.change === null ? Number.POSITIVE_INFINITY : Math.abs(row.change);
}
