/** Commits of a bisection as they are measured: each image is made once, and one metric is compared between two of them. */
import type { BisectStep } from '../../compare/bisection.ts';
import { pairsOf } from '../../compare/effects.ts';
import type { Policy, Suite } from '../../model/config.ts';
import { infrastructureError, invalidOutput, PinbenchError, usageError } from '../../model/errors.ts';
import type { MetricName } from '../../model/metric-name.ts';
import { fullName } from '../../model/metric-name.ts';
import type { Store } from '../../model/ports/store.ts';
import type { BenchmarkResult, Better } from '../../model/run.ts';
import { collectResults } from '../../results/collect.ts';
import { LAST_LOOK } from '../../statistics/decision.ts';
import { pairOrder } from '../../statistics/pair-order.ts';
import type { Pair } from '../../statistics/pair-test.ts';
import { seededDraw } from '../../statistics/random.ts';
import { firstLine, quote } from '../../text/quote.ts';
import type { Prepared } from '../backends/backend.ts';
import { filteredSides, imagesOf, interleave, type Tree } from '../paired/interleave.ts';
import { emptyLog, type PairLog, type PairStop } from '../paired/measure-pairs.ts';
import { pairedMetrics } from '../paired/pair-metrics.ts';
import { throwIfStopped } from '../paired/paired-run.ts';
import type { BaselineScope } from '../run/find-baseline.ts';
import { readInvocation } from '../run/measure.ts';
import type { Monitored } from '../run/monitor.ts';
import type { MeasuringSession } from '../run/produce-run.ts';
import type { RunContext } from '../run/run-context.ts';

/** The metric that is looked for, as the bad end reports it. */
export interface Sought extends MetricName {
  better: Better;
  /** All that the bad end reports. */
  results: BenchmarkResult[];
}

/** Two commits that are measured in turn, with their pairs so far. */
export interface Match {
  base: string;
  head: string;
  log: PairLog;
  /** Of the last session. */
  monitored: Monitored<PairLog> | null;
  /** Why no more pairs will come. */
  stop: PairStop | null;
}

export interface BisectSession {
  /** Whether the budget is used up, or what is left of it would not do for a pair. */
  isOver(): boolean;
  /** Throws the error of a commit whose image does not build, each time it is asked. */
  imageOf(commit: string): Promise<Prepared>;
  /** One session: measures until `next`, which is asked before each look, wants no more pairs (null). */
  measure(match: Match, sought: Sought, next: (pairs: (Pair | null)[]) => number | null): Promise<void>;
}

/** Metrics that an error lists. */
const LISTED = 20;

export function newMatch(base: string, head: string): Match {
  return { base, head, log: emptyLog(), monitored: null, stop: null };
}

export function pairsIn({ log }: Match, sought: Sought): (Pair | null)[] {
  const [metric] = pairedMetrics(sought, [sought], log);
  return metric === undefined ? [] : pairsOf(metric, log.first);
}

interface Bisecting {
  suite: Suite;
  context: RunContext;
  tree: Tree;
  /** By the clock's seconds. */
  deadline: number;
}

export function bisectSession(
  { suite, context, tree, deadline }: Bisecting,
  session: MeasuringSession,
  signal: AbortSignal,
): BisectSession {
  const imageOf = imagesOf(suite, tree, context, session, signal);
  let wasTooShort = false;
  return {
    isOver: () => wasTooShort || session.clock.seconds() >= deadline,
    imageOf,
    async measure(match, sought, next) {
      const [base, head] = [await imageOf(match.base), await imageOf(match.head)];
      const order = pairOrder(LAST_LOOK, seededDraw('pairs', suite.name, match.head, match.base));
      const only = { base: [sought.benchmark], head: [sought.benchmark] };
      const filtered = sought.results.length > 1 ? filteredSides({ base, head }, only) : null;
      const nextOrder = 2 * match.log.first.length + 1;
      const sides = { suite, context, base, head, deadline, nextOrder };
      const name = fullName(sought);
      match.monitored = await interleave(sides, match.log, session, signal, async (measure) => {
        for (;;) {
          const total = match.stop === null ? next(pairsIn(match, sought)) : null;
          if (total === null || total <= match.log.first.length) return;
          match.stop = await measure({ total, order, filtered, what: name });
        }
      });
      if (match.stop?.ended === 'out of time') wasTooShort = true;
      const { ended } = match.stop ?? {};
      if (ended === 'cancelled' || ended === 'infrastructure error') throwIfStopped(match.stop);
    },
  };
}

/** Runs the bad end once. Throws a usage error with the metrics there are when `metric`, "benchmark/metric", is none of them. */
export async function seek(metric: string, bad: Prepared, signal: AbortSignal): Promise<Sought> {
  const { suite } = bad;
  const read = await readInvocation(suite, 1, await bad.invoke(1, null, signal), []);
  if (signal.aborted) throw infrastructureError('stopped before anything was measured', { fix: 'run it again' });
  if (!('readings' in read)) {
    const sentence = `the bad end ended with status "${read.status}": ${read.failure}`;
    throw read.status === 'infrastructure error' ? infrastructureError(sentence) : invalidOutput(sentence);
  }
  const { results } = collectResults([read.readings]);
  const all = results.flatMap(({ benchmark, metrics }) => metrics.map((one) => ({ ...one, benchmark })));
  const found = all.find((one) => fullName(one) === metric);
  if (found !== undefined) return { ...found, results };
  const names = all.slice(0, LISTED).map((one) => quote(fullName(one)));
  throw usageError(`suite "${suite.name}" reports no metric ${quote(metric)}`, {
    expected: `one of ${names.join(', ')}${all.length > LISTED ? ', …' : ''}`,
    fix: 'name it as "benchmark/metric", as the report does',
  });
}

/** Null when it is measurable; else why this commit's image cannot be had: it does not build, or has no Dockerfile yet. */
export async function whyNoImage(session: BisectSession, commit: string, signal: AbortSignal): Promise<string | null> {
  try {
    await session.imageOf(commit);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind === 'infrastructure' || signal.aborted) throw thrown;
    return firstLine(thrown.message);
  }
}

export interface BisectQuestion {
  suite: Suite;
  /** "benchmark/metric". */
  metric: string;
  good: string;
  /** Those after `good` along first parents, oldest first; the last is the bad end. Never empty. */
  commits: string[];
  /** For everything, building included. */
  budgetSeconds: number;
  policy: Policy['compare'];
  /** Where stored runs of the bad end's line are, for the noise floor. */
  scope: BaselineScope;
  branch: string | null;
  /** Of the configuration's file, as a run records it. */
  configuration?: string;
  runToken: string;
}

export interface BisectPorts extends MeasuringSession {
  tree: Tree;
  store: Store;
  /** Told of each commit as soon as it has been looked at. */
  onStep(step: BisectStep, left: number): void;
}
