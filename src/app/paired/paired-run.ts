/** A run that was measured in pairs beside another commit from the start: its own invocations are one side of them. */
import type { Suite } from '../../model/config.ts';
import { infrastructureError, invalidOutput } from '../../model/errors.ts';
import type { PairedMeasurement, Run } from '../../model/run.ts';
import { FEWEST_PAIRS } from '../../statistics/looks.ts';
import { pairOrder } from '../../statistics/pair-order.ts';
import { seededDraw } from '../../statistics/random.ts';
import type { Prepared } from '../backends/backend.ts';
import type { Monitored } from '../run/monitor.ts';
import { type Identity, isolationOf, type MeasuringSession, runOf } from '../run/produce-run.ts';
import type { RunContext } from '../run/run-context.ts';
import { interleave, requestedOfBoth } from './interleave.ts';
import { emptyLog, failedPairs, measuredSide, type PairLog, type PairStop } from './measure-pairs.ts';
import { pairedMetrics } from './pair-metrics.ts';

export interface PairsToMeasure {
  suite: Suite;
  context: RunContext;
  /** Of the head. */
  identity: Identity;
  /** The commit that the head is measured beside. */
  base: string;
  sides: { base: Prepared; head: Prepared };
  pairs: number;
  /**
   * By the clock's `seconds`: no pair begins that is likely to end later, and what is cancelled then counts with the pairs
   * it has. Left out: as long as it takes.
   */
  end?: number;
}

/** Throws when it was stopped, or when so many pairs failed that it was given up or tells nothing. */
export async function runInPairs(
  question: PairsToMeasure,
  session: MeasuringSession,
  signal: AbortSignal,
): Promise<Run> {
  const { suite, context, identity, base, sides, pairs: total } = question;
  const startedAt = session.clock.now();
  const began = session.clock.seconds();
  const order = pairOrder(total, seededDraw('pairs', suite.name, identity.source.commit ?? '', base));
  const log = emptyLog();
  let stop: PairStop | null = null;
  const { end = Number.POSITIVE_INFINITY } = question;
  const limits = { deadline: end, nextOrder: 1 };
  const monitored = await interleave({ suite, context, ...sides, ...limits }, log, session, signal, async (measure) => {
    stop = await measure({ total, order, filtered: null, what: 'all metrics' });
  });
  const reason = throwIfStopped(stop, session.clock.seconds() >= end);
  const { pairs, failures } = monitored.measured;
  if (pairs.length - failures.length < FEWEST_PAIRS) {
    // Stored, it would teach nothing, and keep these commits from being re-measured.
    const why = failures.length === 0 && reason !== null ? reason : failedPairs(monitored.measured);
    throw invalidOutput(`${why}, and fewer than ${FEWEST_PAIRS} are not enough`);
  }
  return pairedRun({ ...question, startedAt, seconds: session.clock.seconds() - began, monitored }, session);
}

/** A sentence of its own for each way in which pairs come to nothing. Answers why there are fewer than were asked for, or null. */
export function throwIfStopped(stop: PairStop | null, isLate = false): string | null {
  if (stop === null) return null;
  const reason = stop.reason ?? stop.ended;
  if (stop.ended === 'out of time' || (stop.ended === 'cancelled' && isLate)) return reason;
  if (stop.ended === 'cancelled') throw infrastructureError(reason, { fix: 'run it again' });
  if (stop.ended === 'infrastructure error') throw infrastructureError(reason);
  throw invalidOutput(reason);
}

export interface MeasuredPairs extends Pick<PairsToMeasure, 'suite' | 'context' | 'identity' | 'base' | 'sides'> {
  startedAt: Date;
  seconds: number;
  monitored: Monitored<PairLog>;
}

/** The run of the head; it says of the host what was seen during both sides. */
export function pairedRun(question: MeasuredPairs, { clock }: Pick<MeasuringSession, 'clock'>): Run {
  const { suite, identity, base, sides, startedAt, seconds, monitored } = question;
  const context = { ...question.context, requested: requestedOfBoth(question.context, sides) };
  const { measured: log } = monitored;
  const run = runOf({
    suite,
    identity,
    context,
    image: sides.head.image,
    startedAt,
    finishedAt: clock.now(),
    monitored: { ...monitored, measured: measuredSide(log, 'head') },
  });
  const names = run.results.flatMap(({ benchmark, metrics }) => metrics.map(({ metric }) => ({ benchmark, metric })));
  const pairs: PairedMeasurement = {
    purpose: 'calibration',
    base: { commit: base, image: sides.base.image?.id ?? null },
    first: [...log.first],
    metrics: pairedMetrics(run, names, log),
    ended: 'decided',
    reason: null,
    seconds,
    disturbances: [...isolationOf(context.requested, log).violations, ...monitored.host.disturbances],
  };
  return { ...run, pairs };
}
