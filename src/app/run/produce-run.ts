/** Image, run and results, as one record whatever goes wrong on the way. */
import { readObserved, readSpeculationBypass } from '../../isolation/observed.ts';
import { judgeIsolation } from '../../isolation/verify.ts';
import type { Suite } from '../../model/config.ts';
import { PinbenchError } from '../../model/errors.ts';
import type { Isolation } from '../../model/isolation.ts';
import type { Clock } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { ImageFacts, Run, RunStatus, Source } from '../../model/run.ts';
import { collectResults } from '../../results/collect.ts';
import type { Workplace } from '../backends/backend.ts';
import { type Prepared, prepare } from '../backends/prepare.ts';
import { type Measured, measure } from './measure.ts';
import { notWatched, type Watched, watch } from './monitor.ts';
import { describeSurroundings, type Surroundings } from './run-context.ts';

export interface Produced {
  run: Run;
  surroundings: Surroundings;
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
  surroundings: Surroundings;
  image: ImageFacts | null;
  startedAt: Date;
  finishedAt: Date;
  watched: Watched<Measured>;
}

export interface Bench {
  clock: Clock;
  progress: Progress;
  workplace: Workplace;
}

/** Only wrong use is thrown. */
export async function produceRun(
  suite: Suite,
  identity: Identity,
  bench: Bench,
  signal: AbortSignal,
): Promise<Produced> {
  const { clock, progress, workplace } = bench;
  const startedAt = clock.now();
  const surroundings = await describeSurroundings(suite, workplace);
  const told = [...surroundings.escapes, ...(identity.warnings ?? []), ...surroundings.warnings];
  for (const warning of told) progress.warning(warning);
  let prepared: Prepared | null = null;
  let watched = notWatched();
  try {
    const ready = await prepare(suite, surroundings, workplace, progress, signal);
    prepared = ready;
    watched = await watch(suite, surroundings, bench, signal, (partition, readVitals) =>
      measure(suite, (order) => ready.invoke(order, partition, signal), readVitals, clock, progress),
    );
  } catch (thrown) {
    progress.done();
    watched = { ...watched, measured: { ...watched.measured, ...failureOf(thrown, signal) } };
  }
  const finishedAt = clock.now();
  const image = prepared?.image ?? null;
  const run = runOf({ suite, identity, surroundings, image, startedAt, finishedAt, watched });
  for (const warning of run.warnings) if (!told.includes(warning)) progress.warning(warning);
  return { run, surroundings, prepared };
}

/** The same for every way of measuring, so that runs of one commit have one environment key. */
export function runOf({ suite, identity, surroundings, image, startedAt, finishedAt, watched }: Findings): Run {
  const { measured, shield, host } = watched;
  const record: Run = {
    schema: 'pinbench.perf/1',
    id: `${identity.runToken}-${suite.name}`.slice(0, 80),
    suite: suite.name,
    source: identity.source,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    status: measured.status,
    failure: measured.failure,
    environment: surroundings.fingerprint({
      shield: shield.mode,
      speculation: measured.frames.map(readSpeculationBypass)[0] ?? null,
      grade: host.grade,
      baseImage: image?.digest ?? null,
    }),
    isolation: { ...isolationOf(surroundings.requested, measured), shield },
    host,
    image,
    invocations: measured.invocations,
    results: [],
    warnings: [...(identity.warnings ?? []), ...surroundings.warnings, ...measured.warnings],
  };
  return withResults(record, measured);
}

/** A run that went well gets its results, and is `dirty` when isolation did not hold or something disturbed it. */
function withResults(record: Run, measured: Measured): Run {
  if (measured.status !== 'ok') return record;
  try {
    const { results, warnings, assumedDirections } = collectResults(measured.readings);
    const clean = record.isolation.held && record.host.disturbances.length === 0;
    const status: RunStatus = clean ? 'ok' : 'dirty';
    return {
      ...{ ...record, status, results, warnings: [...new Set([...record.warnings, ...warnings])] },
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
  const judged = frames.map((frame) => judgeIsolation(requested, readObserved(frame, requested.runtime)));
  const first = judged[0] ?? judgeIsolation(requested, null);
  const seen = judged.length === 0 ? first.violations : judged.flatMap((isolation) => isolation.violations);
  const violations = [...new Set([...seen, ...contradictions])];
  return { ...first, held: violations.length === 0, violations };
}

function failureOf(thrown: unknown, signal: AbortSignal): { status: RunStatus; failure: string } {
  if (signal.aborted) return { status: 'cancelled', failure: 'the run was stopped before it had finished' };
  if (!(thrown instanceof PinbenchError) || thrown.kind === 'usage') throw thrown;
  const status: RunStatus = thrown.kind === 'benchmark' ? 'failed' : 'infrastructure error';
  return { status, failure: thrown.sentence() };
}
