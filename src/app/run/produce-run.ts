/** Image, run and results, as one record whatever goes wrong on the way. */
import { readObserved, readSpeculationBypass } from '../../isolation/observed.ts';
import { verifyIsolation } from '../../isolation/verify.ts';
import type { Suite } from '../../model/config.ts';
import { PinbenchError } from '../../model/errors.ts';
import type { Isolation } from '../../model/isolation.ts';
import type { Clock } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { ImageFacts, Run, RunStatus, Source } from '../../model/run.ts';
import { collectResults } from '../../results/collect.ts';
import type { ExecutionBackend, Prepared } from '../backends/backend.ts';
import { type Measured, measure } from './measure.ts';
import { type Monitored, monitor, notMonitored } from './monitor.ts';
import { cpusLine, describeRunContext, type RunContext } from './run-context.ts';

export interface Produced {
  run: Run;
  context: RunContext;
  /** null when there was nothing to start. */
  prepared: Prepared | null;
}

export interface Identity {
  source: Source;
  /** Part of every run id, so that no two writers make the same one. */
  runToken: string;
  /** Of the source: sentences. */
  warnings?: string[];
}

/** What a run is written from, once everything is measured. */
export interface Findings {
  suite: Suite;
  identity: Identity;
  context: RunContext;
  image: ImageFacts | null;
  startedAt: Date;
  finishedAt: Date;
  monitored: Monitored<Measured>;
}

export interface MeasuringSession {
  clock: Clock;
  progress: Progress;
  backend: ExecutionBackend;
}

/** Only wrong use is thrown. */
export async function produceRun(
  suite: Suite,
  identity: Identity,
  session: MeasuringSession,
  signal: AbortSignal,
): Promise<Produced> {
  const { clock, progress, backend } = session;
  const startedAt = clock.now();
  const context = await describeRunContext(suite, backend);
  const warned = [...context.escapes, ...(identity.warnings ?? []), ...context.warnings];
  for (const warning of warned) progress.warning(warning);
  let prepared: Prepared | null = null;
  let monitored = notMonitored();
  try {
    if (context.cpus !== null) progress.line(cpusLine(context.cpus));
    const ready = await backend.prepare(suite, context.cpus, progress, signal);
    prepared = ready;
    monitored = await monitor(suite, context, session, signal, (partition, readCounters) =>
      measure(suite, (order) => ready.invoke(order, partition, signal), readCounters, clock, progress),
    );
  } catch (thrown) {
    progress.done();
    monitored = { ...monitored, measured: { ...monitored.measured, ...failureOf(thrown, signal) } };
  }
  const finishedAt = clock.now();
  const image = prepared?.image ?? null;
  const run = runOf({ suite, identity, context, image, startedAt, finishedAt, monitored });
  for (const warning of run.warnings) if (!warned.includes(warning)) progress.warning(warning);
  return { run, context, prepared };
}

/** The same for every way of measuring, so that runs of one commit have one environment key. */
export function runOf({ suite, identity, context, image, startedAt, finishedAt, monitored }: Findings): Run {
  const { measured, shield, host } = monitored;
  const record: Run = {
    schema: 'pinbench.perf/1',
    id: `${identity.runToken}-${suite.name}`.slice(0, 80),
    suite: suite.name,
    source: identity.source,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    status: measured.status,
    failure: measured.failure,
    environment: context.fingerprint({
      shield: shield.mode,
      speculation: measured.frames.map(readSpeculationBypass)[0] ?? null,
      grade: host.grade,
      baseImage: image?.digest ?? null,
    }),
    isolation: { ...isolationOf(context.requested, measured), shield },
    host,
    image,
    invocations: measured.invocations,
    results: [],
    warnings: [...(identity.warnings ?? []), ...context.warnings, ...measured.warnings],
  };
  return withResults(record, measured);
}

/** A run that went well gets its results, and is `dirty` when isolation did not hold or something disturbed it. */
function withResults(record: Run, measured: Measured): Run {
  if (measured.status !== 'ok') return record;
  try {
    const { results, states, warnings, assumedDirections } = collectResults(measured.readings);
    const clean = record.isolation.held && record.host.disturbances.length === 0;
    const status: RunStatus = clean ? 'ok' : 'dirty';
    return {
      ...{ ...record, status, results, warnings: [...new Set([...record.warnings, ...warnings])] },
      ...(states.length === 0 ? {} : { states }),
      ...(assumedDirections.length === 0 ? {} : { assumedDirections }),
    };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'benchmark') throw thrown;
    return { ...record, status: 'invalid output', failure: thrown.sentence() };
  }
}

/** What was seen in the first invocation, and every way in which any of them fell short. */
export function isolationOf(
  requested: Isolation['requested'],
  { frames, contradictions }: Pick<Measured, 'frames' | 'contradictions'>,
): Omit<Isolation, 'shield'> {
  const verified = frames.map((frame) => verifyIsolation(requested, readObserved(frame, requested.runtime)));
  const first = verified[0] ?? verifyIsolation(requested, null);
  const seen = verified.length === 0 ? first.violations : verified.flatMap((isolation) => isolation.violations);
  const violations = [...new Set([...seen, ...contradictions])];
  return { ...first, held: violations.length === 0, violations };
}

function failureOf(thrown: unknown, signal: AbortSignal): { status: RunStatus; failure: string } {
  if (signal.aborted)
    return { status: 'cancelled', failure: 'the run was stopped before it had finished, so it was not kept' };
  if (!(thrown instanceof PinbenchError) || thrown.kind === 'usage') throw thrown;
  const status: RunStatus = thrown.kind === 'benchmark' ? 'failed' : 'infrastructure error';
  return { status, failure: thrown.sentence() };
}
