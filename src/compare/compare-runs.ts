/** What a run says against its baseline, and what it takes to say more. */
import { isExcluded } from '../history/stored-run-path.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Comparison, LevelChange, MetricComparison, Side } from '../model/comparison.ts';
import { type MetricName, metricKey } from '../model/metric-name.ts';
import type { Run } from '../model/run.ts';
import { type Acknowledged, acknowledgedFor, acknowledgedResult, fateOf } from './acknowledgements.ts';
import { metricResult, standsOnPairs } from './choose-rule.ts';
import { pairedSides, sideOf } from './effects.ts';
import { goneMetrics } from './gone-metrics.ts';
import { type BaseRun, keyOf, knownRun, nameOf } from './known-run.ts';
import { fewestComparisons } from './learning.ts';
import { type MostlyMissing, mostlyMissingInPairs, mostlyMissingInRun } from './mostly-missing.ts';
import { isMissingInPairs } from './paired-run.ts';
import { definitionChange } from './past.ts';
import { identityOf, type PreparedMetric, prepareMetrics, type Rules, uncompared } from './prepare-metrics.ts';
import type { RuleResult } from './rules.ts';
import { hostTrouble } from './suspects.ts';
import { type TestFamily, testFamily } from './test-family.ts';

/** A comparison, and what the run has to say of levels to those that come after it. */
export interface Compared extends Comparison {
  changes: LevelChange[];
  /** Comparisons of neighbouring commits that the metric with the fewest has; null: every floor that is needed is learned. */
  comparisons: number | null;
}

/**
 * The verdicts on every metric of a run, from its pairs where it has some. `baseRuns` are the baseline's runs, nearest
 * first; `now` decides which acknowledgements have expired. The same runs give the same verdicts, in whatever order
 * metrics come and whatever unit they are written in.
 */
export function compareRuns(
  head: Run,
  baseline: Baseline,
  baseRuns: readonly BaseRun[],
  rules: Rules,
  now: Date,
): Compared {
  const prepared = prepareMetrics(head, baseline, baseRuns, rules);
  const family = testFamily(head, prepared, rules);
  const acknowledged = acknowledgedFor(head.suite, rules.acknowledge, now);
  const findings = prepared.map((one, index) => findingOf(one, index, family, baseline, acknowledged));
  const here = new Set(prepared.map(({ named }) => keyOf(named)));
  const [nearest] = baseRuns;
  const gone = goneMetrics(head, nearest === undefined ? null : knownRun(nearest), here);
  const trouble = troubleOf(prepared, family, rules);
  const used = new Set(findings.map((finding) => finding.used));
  return {
    baseline,
    metrics: [...findings.map(({ metric }) => metric), ...gone],
    ...(trouble === null ? {} : { hostTrouble: trouble }),
    ...(family.movedCanaries.length === 0 ? {} : { movedCanaries: family.movedCanaries }),
    ...fateOf(acknowledged, used),
    changes: findings.flatMap(({ metric, claimed }) => (claimed ? (newChange(metric, head) ?? []) : [])),
    comparisons: fewestComparisons(prepared),
  };
}

/** The run as it is to be stored: with its level changes, so that later runs take the new level for what it is. */
export function recordChanges(run: Run, { changes }: Compared): Run {
  // A run that never counts as a baseline has nothing to tell.
  return changes.length === 0 || isExcluded(run) ? run : { ...run, changes };
}

export interface PairsRequest {
  /** Pairs in all, counted from the first. */
  total: number;
  /** The metrics that need them; the most urgent first. */
  metrics: MetricName[];
}

/** The pairs that would tell more, given those that `head` already has; null when none would. */
export function nextPairs(
  head: Run,
  baseline: Baseline,
  baseRuns: readonly BaseRun[],
  rules: Rules,
): PairsRequest | null {
  const prepared = prepareMetrics(head, baseline, baseRuns, rules);
  const { wanted } = testFamily(head, prepared, rules);
  if (wanted === null) return null;
  const metrics = wanted.indices.flatMap((index) => {
    const named = prepared[index]?.named;
    return named === undefined ? [] : [nameOf(named)];
  });
  return { total: wanted.total, metrics };
}

/** What one metric adds to a comparison. */
interface Finding {
  metric: MetricComparison;
  /** The acknowledgement that took its claim back. */
  used: Acknowledged['entry'] | null;
  /** Stands on pairs or on a count: later runs may rely on it. */
  claimed: boolean;
}

function findingOf(
  one: PreparedMetric,
  index: number,
  family: TestFamily,
  baseline: Baseline,
  acknowledged: Acknowledged[],
): Finding {
  const alone = (verdict: MetricComparison['verdict'], rule: string): Finding => ({
    metric: uncompared(one, verdict, rule),
    used: null,
    claimed: false,
  });
  if (one.settled !== undefined) return alone(one.settled.verdict, one.settled.rule);
  const sides = family.isDecidedByPairs(index) && one.paired !== undefined ? pairedSides(one.paired) : undefined;
  if (one.nearest === undefined && sides === undefined && !family.isSameImage(index)) {
    const [verdict, rule] = withoutBase(one, baseline, family);
    return alone(verdict, rule);
  }
  const result = metricResult(one, index, family);
  // What stored runs hold against it stands.
  const isBad = result.verdict === 'regressed' || result.suspected === 'worse';
  if (!isBad && one.paired !== undefined && family.pairs !== null && isMissingInPairs(one.paired))
    return alone('missing', MISSING_IN_PAIRS);
  const mostly = isBad || family.isSameImage(index) ? null : mostlyMissing(one, sides !== undefined);
  if (mostly !== null) {
    const missing = { ...identityOf(one.named), verdict: 'missing', change: null, interval: null, ...mostly } as const;
    return { metric: missing, used: null, claimed: false };
  }
  const name = `${one.named.benchmark}/${one.named.metric.metric}`;
  const final = acknowledgedResult(name, result, acknowledged, (factor) => metricResult(one, index, family, factor));
  const stored = { head: sideOf(one.head), base: baseSide(one) };
  const isFresh = one.nearest === undefined || standsOnPairs(one, index, family, result);
  const { head, base } = isFresh ? (sides ?? stored) : stored;
  const { levels, ...judged } = final.result;
  const metric: MetricComparison = {
    ...identityOf(one.named),
    base: atLevel(base, levels?.base),
    head: atLevel(head, levels?.head),
    ...judged,
    ...(isFresh && sides !== undefined && stored.base !== null
      ? { stored: { base: stored.base, head: stored.head } }
      : {}),
  };
  return { metric, used: final.used, claimed: isClaim(result) };
}

/** Whole pairs show that nothing is left out, whatever the run's own invocations did. */
function mostlyMissing(one: PreparedMetric, inPairs: boolean): MostlyMissing | null {
  return inPairs && one.paired !== undefined ? mostlyMissingInPairs(one.paired) : mostlyMissingInRun(one);
}

const MISSING_IN_PAIRS = 'the change reports this metric by itself, but in no pair with the base, which does';

/** Neither stored runs nor pairs have numbers of the base. */
function withoutBase(
  { named, paired }: PreparedMetric,
  baseline: Baseline,
  { pairs }: TestFamily,
): [MetricComparison['verdict'], string] {
  const there = pairs?.baseOnly?.find((one) => metricKey(one) === keyOf(named));
  if (there !== undefined) {
    return ['incomparable', definitionChange(there, named.metric) ?? 'its values are too large to be converted'];
  }
  const ran = (lists: number[][] | undefined): boolean => lists?.some((list) => list.length > 0) === true;
  if (pairs !== null && paired !== undefined && isMissingInPairs(paired)) return ['missing', MISSING_IN_PAIRS];
  if (pairs !== null && ran(paired?.head) && !ran(paired?.base)) return ['new', 'the base does not report this metric'];
  const { state, reason } = baseline;
  const rule = [reason, ...(pairs?.reason == null ? [] : [pairs.reason])].join('; ');
  if (state === 'no baseline' || state === 'incomparable') return [state, rule];
  return ['inconclusive', 'no stored run of the baseline has numbers for it'];
}

/** What is no number (too large for one) is left to the medians. */
function atLevel<One extends Side | null>(side: One, level: number | undefined): One {
  return side === null || level === undefined || !Number.isFinite(level) || level === side.median
    ? side
    : { ...side, value: level };
}

function baseSide({ nearest }: PreparedMetric): MetricComparison['base'] {
  return nearest === undefined ? null : sideOf(nearest.values);
}

function isClaim({ verdict }: RuleResult): boolean {
  return verdict === 'regressed' || verdict === 'improved';
}

/** The change that this run is the first to report. */
function newChange({ benchmark, metric, change }: MetricComparison, head: Run): LevelChange | null {
  const ratio = 1 + (change ?? 0);
  if (change === null || change === 0 || ratio <= 0) return null;
  return { benchmark, metric, ratio, since: { run: head.id, commit: head.source.commit }, persistent: true };
}

/** A sentence when the host is suspected. */
function troubleOf(prepared: PreparedMetric[], { pairs, movedCanaries }: TestFamily, rules: Rules): string | null {
  const trouble = hostTrouble(prepared, rules, movedCanaries);
  if (trouble === null) return null;
  const isSettled = (pairs?.first.length ?? 0) > 0;
  return `${trouble} ${isSettled ? 'Verdicts stand on the pairs with the base, in which the host is the same for both.' : 'No metric is blamed on the code for it.'}`;
}
