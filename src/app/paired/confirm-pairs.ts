/** The pairs of a confirmation: looks at what is suspect until nothing more would be learned, or the budget is used up. */
import { compareRuns, nextPairs, type PairsRequest } from '../../compare/compare-runs.ts';
import { type BaseRun, knownRun, metricsIn } from '../../compare/known-run.ts';
import { isDecided } from '../../compare/paired-run.ts';
import type { Rules } from '../../compare/prepare-metrics.ts';
import type { Baseline } from '../../model/baseline.ts';
import type { Suite } from '../../model/config.ts';
import { type MetricName, metricKey } from '../../model/metric-name.ts';
import type { PairedMeasurement, Run, RunDifference } from '../../model/run.ts';
import { FIRST_LOOK, LAST_LOOK } from '../../statistics/decision.ts';
import { mean } from '../../statistics/location.ts';
import { pairOrder } from '../../statistics/pair-order.ts';
import { seededDraw } from '../../statistics/random.ts';
import { filterDifference, runDifferences } from '../../suite/select.ts';
import { plural } from '../../text/quote.ts';
import { formatSeconds } from '../../units/format.ts';
import type { Prepared } from '../backends/backend.ts';
import { isolationOf, type MeasuringSession, type Produced } from '../run/produce-run.ts';
import type { RunContext } from '../run/run-context.ts';
import type { BaseChoice } from './choose-base.ts';
import { lackingStop } from './incomplete-base.ts';
import { filteredSides, interleave, requestedOfBoth } from './interleave.ts';
import { emptyLog, type PairLog, type PairStop } from './measure-pairs.ts';
import { baseOnlyMetrics, benchmarksOf, nothingInCommon, pairedMetrics } from './pair-metrics.ts';

export interface ConfirmationQuestion {
  suite: Suite;
  produced: Produced;
  baseline: Baseline;
  baseRuns: readonly BaseRun[];
  rules: Rules;
  /** Seconds that it may take, building included. */
  budgetSeconds: number;
  /** Metrics to be re-measured for another reason than a change: limits in doubt. */
  also: MetricName[];
  /** The commit to measure against, or a sentence on why there is none. */
  base: BaseChoice;
}

/** Both sides, as they are measured in turn. */
export interface InterleavedSides {
  /** The head's, with the base's knobs. */
  suite: Suite;
  context: RunContext;
  base: Prepared;
  head: Prepared;
  /** What the configurations do not have alike; the base's is used. */
  knobs: RunDifference[];
  /** Why the head's is used instead: this host cannot offer what the base asks for. */
  headSettings: string | null;
}

interface InterleavedTask {
  first: PairsRequest;
  /** The base. */
  commit: string;
  /** Sentences on files of the base that are not here. */
  lacking: string[];
  /** By the clock's seconds. */
  deadline: number;
}

/** null: nothing is to be re-measured. */
export function pairsRequest(run: Run, { baseline, baseRuns, rules, also }: ConfirmationQuestion): PairsRequest | null {
  const request = nextPairs(run, baseline, baseRuns, rules);
  const done = run.pairs?.first.length ?? 0;
  if (request === null) return also.length === 0 || done > 0 ? null : { total: FIRST_LOOK, metrics: also };
  const names = new Set(request.metrics.map(metricKey));
  return { ...request, metrics: [...request.metrics, ...also.filter((one) => !names.has(metricKey(one)))] };
}

export async function measureInterleaved(
  question: ConfirmationQuestion,
  { first, commit, lacking, deadline }: InterleavedTask,
  { suite, context, base, head, knobs, headSettings }: InterleavedSides,
  session: MeasuringSession,
  signal: AbortSignal,
): Promise<PairedMeasurement> {
  const { run } = question.produced;
  const order = pairOrder(LAST_LOOK, seededDraw('pairs', run.suite, run.source.commit ?? run.id, commit));
  const names: MetricName[] = [];
  const ran = [...runDifferences(base.suite, head.suite), ...filterDifference(base.suite, head.suite)];
  const differences = [...ran, ...knobs];
  let stop: PairStop | null = null;
  const record = (log: PairLog): PairedMeasurement => {
    const baseOnly = baseOnlyMetrics(run, log);
    return {
      ...withoutPairs(commit, base.image?.id ?? null, stop?.ended ?? 'decided', stop?.reason ?? null),
      first: [...log.first],
      metrics: pairedMetrics(run, names, log),
      ...(baseOnly.length === 0 ? {} : { baseOnly }),
      ...(differences.length === 0 ? {} : { differences }),
      ...(headSettings === null ? {} : { headSettings }),
      ...(stop?.failing === undefined ? {} : { failing: stop.failing }),
    };
  };
  const nextOrder = run.invocations.length + 1;
  const pairSeconds = 2 * mean(run.invocations.map(({ seconds }) => seconds));
  const sides = { suite, context, base, head, deadline, nextOrder };
  const log = emptyLog();
  const isAlone = question.baseline.state !== 'found';
  const monitored = await interleave(sides, log, session, signal, async (measure) => {
    let request: PairsRequest | null = first;
    while (request !== null && request.total > log.first.length) {
      addNames(names, request.metrics);
      const what = plural(request.metrics.length, 'metric');
      const benchmarks = request.metrics.map(({ benchmark }) => benchmark);
      // Where nothing is stored, only the whole command shows what else the base has.
      const isOpen = question.baseRuns.length === 0 && log.first.length === 0;
      const known = new Set([...benchmarksOf(log, 'base'), ...storedBenchmarks(question)]);
      const only = { base: benchmarks.filter((name) => known.has(name)), head: benchmarks };
      const filtered = !isOpen && needsFilter(run, benchmarks) ? filteredSides({ base, head }, only) : null;
      const { total, metrics } = request;
      const inVain = (pairs: PairLog): string | null => nothingInCommon(run, metrics, pairs);
      const isUndecided = (soFar: Run): boolean => hasOpen(soFar, metrics, question, session.clock.now());
      const alone = (): boolean => isUndecided(run);
      stop = await measure({ total, order, filtered, what, pairSeconds, alone, inVain });
      if (isEarly(stop, log) && isUndecided({ ...run, pairs: record(log) })) {
        const used = session.clock.seconds() - deadline + question.budgetSeconds;
        stop = beforeFirstLook(stop, log, { headSeconds: pairSeconds / 2, total, used, isAlone });
      }
      if (stop !== null) break;
      request = pairsRequest({ ...run, pairs: record(log) }, question);
      const open = request === null ? '' : `, ${plural(request.metrics.length, 'metric')} still open`;
      session.progress.line(`${plural(log.first.length, 'pair')} measured${open}`);
    }
  });
  stop = lackingStop(stop, monitored.measured, commit, lacking);
  const { violations } = isolationOf(requestedOfBoth(context, sides), monitored.measured);
  return { ...record(monitored.measured), disturbances: [...violations, ...monitored.host.disturbances] };
}

/** The head is to blame for too little time if its invocations took more than this many times those of the base. */
const FAR_SLOWER = 2;

function addNames(names: MetricName[], more: MetricName[]): void {
  const known = new Set(names.map(metricKey));
  names.push(...more.filter((one) => !known.has(metricKey(one))));
}

/** Whether the time was up before anything could be said. */
function isEarly(stop: PairStop | null, { first }: PairLog): stop is PairStop {
  return stop?.ended === 'out of time' && first.length < FIRST_LOOK;
}

/** Whether neither stored runs nor the pairs so far decide one of the metrics, as where stored runs only suspect it. */
function hasOpen(
  run: Run,
  wanted: MetricName[],
  { baseline, baseRuns, rules }: Pick<ConfirmationQuestion, 'baseline' | 'baseRuns' | 'rules'>,
  now: Date,
): boolean {
  const names = new Set(wanted.map(metricKey));
  if (baseline.state !== 'found') return true;
  const { metrics } = compareRuns(run, baseline, baseRuns, rules, now);
  return metrics.some((one) => names.has(metricKey(one)) && !isDecided(one));
}

interface LateHead {
  /** Of an invocation of its own run. */
  headSeconds: number;
  /** Pairs that were asked for. */
  total: number;
  /** Seconds of the budget. */
  used: number;
  /** No stored run compares. */
  isAlone: boolean;
}

/**
 * Says whose time it was, or which budget would do. A change must not get out of the comparison by being slow. Beside stored
 * runs one slow moment is not enough: the head was far slower in each pair.
 */
export function beforeFirstLook(
  stop: PairStop,
  { tally: { base, head }, turns, first }: Pick<PairLog, 'tally' | 'turns' | 'first'>,
  { headSeconds, total, used, isAlone }: LateHead,
): PairStop {
  const ofHead = head.ran === 0 ? headSeconds : head.seconds / head.ran;
  const ofBase = base.ran === 0 ? ofHead : base.seconds / base.ran;
  const isEach = isAlone || turns.every((turn) => turn.base > 0 && turn.head > FAR_SLOWER * turn.base);
  if (base.failed === 0 && isEach && ofHead > FAR_SLOWER * ofBase) {
    const [its, other] = [ofHead, ofBase].map(formatSeconds);
    return {
      ...stop,
      failing: 'head',
      reason: `${stop.reason}: an invocation of the head took ${its}, of the base ${other}`,
    };
  }
  const needed = Math.min(total, FIRST_LOOK);
  const minutes = Math.ceil((used + (needed - first.length) * (ofHead + ofBase)) / 60);
  return { ...stop, reason: `${stop.reason}; \`compare.budget: ${minutes}m\` would do for ${needed}` };
}

function storedBenchmarks({ baseRuns: [nearest] }: ConfirmationQuestion): string[] {
  return nearest === undefined ? [] : metricsIn(knownRun(nearest)).map(({ benchmark }) => benchmark);
}

/** Whether less than everything is to be run. */
function needsFilter({ results }: Run, benchmarks: string[]): boolean {
  return new Set(benchmarks).size < results.length;
}

export function withoutPairs(
  commit: string,
  image: string | null,
  ended: PairedMeasurement['ended'],
  reason: string | null,
): PairedMeasurement {
  return {
    purpose: 'confirmation',
    base: { commit, image },
    first: [],
    metrics: [],
    ended,
    reason,
    seconds: 0,
    disturbances: [],
  };
}
