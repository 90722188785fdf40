/** Two commits, interleaved: the files and the image of another commit, and fresh invocations of both in turn. */
import type { Facts } from '../../isolation/facts.ts';
import type { ImageSpec, Suite } from '../../model/config.ts';
import { usageError } from '../../model/errors.ts';
import { knobsOf } from '../../model/knobs.ts';
import type { Sources } from '../../model/ports/git.ts';
import type { Run } from '../../model/run.ts';
import { filteredCommand } from '../../suite/filter.ts';
import { looserLimits, runDifferences } from '../../suite/select.ts';
import type { Prepared } from '../backends/backend.ts';
import { refuseForeignCode } from '../run/foreign-code.ts';
import { type Monitored, monitor } from '../run/monitor.ts';
import type { MeasuringSession } from '../run/produce-run.ts';
import { cpusLine, describeRunContext, type RunContext } from '../run/run-context.ts';
import { measurePairs, type PairLog, type PairStop, type PairTask, type SideName } from './measure-pairs.ts';

/** The work tree, and where other commits' files come from. */
export interface Tree {
  root: string;
  sources: Sources;
  /** The suite on another commit's files in `directory`, built and run as the configuration there says. */
  suiteAt(directory: string, suite: Suite): Promise<Suite>;
  /** The same, but run as `suite` is. */
  builtAt(directory: string, suite: Suite): Promise<Suite>;
}

/** For whom other commits are builds of the same: each is built as it says itself, and all are run as the suite here. */
export function runAlike(tree: Tree): Tree {
  return { ...tree, suiteAt: tree.builtAt };
}

export interface PreparedCommit extends Prepared {
  /** A sentence where it is not known that the commit's own code is run. */
  unseen: string | null;
  /** Sentences on files of it that are not here. */
  lacking: string[];
}

interface WantedCommit {
  suite: Suite;
  commit: string;
  /** A stored run of that commit, null where there is none; left out, a ready image is what its name says today. */
  run?: Pick<Run, 'image'> | null;
}

/**
 * The suite with the files of another commit, as that commit builds and runs it, measured in what `suite` is. Nothing is
 * written to the work tree.
 */
export async function prepareCommit(
  { suite, commit, run }: WantedCommit,
  { root, sources, suiteAt }: Tree,
  context: RunContext,
  { backend, progress }: MeasuringSession,
  signal: AbortSignal,
): Promise<PreparedCommit> {
  const { directory, warnings, lacking } = await sources.checkout(commit, signal);
  for (const warning of warnings) progress.warning(`${commit.slice(0, 12)}: ${warning}`);
  const there = await suiteAt(directory, suite);
  const moved = { ...there, run: { ...there.run, ...knobsOf(suite.run) } };
  const spec = moved.image;
  const isAsStored = backend.usesImages && run !== undefined && spec?.name === suite.image?.name;
  const image = isAsStored ? asStored(spec, commit, run) : spec;
  const made = { ...moved, ...(image && { image }) };
  const prepared = await backend.prepare(made, context.cpus, progress, signal, { suite, commit });
  const trees = { own: directory, work: root };
  return { ...prepared, lacking, unseen: await refuseForeignCode(commit, prepared, trees, { progress }, signal) };
}

/** The suite as that commit would run it beside the one here; nothing is built. */
export async function suiteOf(
  suite: Suite,
  commit: string,
  { sources, suiteAt }: Tree,
  signal: AbortSignal,
): Promise<Suite> {
  return suiteAt((await sources.checkout(commit, signal)).directory, suite);
}

/** A name may have come to mean another image since; what was run then is found by its content. */
function asStored(spec: ImageSpec | undefined, commit: string, run: Pick<Run, 'image'> | null): ImageSpec | undefined {
  if (spec?.name === undefined) return spec;
  const was = run?.image;
  if (was == null) {
    throw usageError(`what the image "${spec.name}" was for ${commit.slice(0, 12)} is not known`, {
      expected: 'a stored run of that commit, or a name of its own for each image',
      fix: 'measure the base branch too, or use image.dockerfile',
    });
  }
  return { ...spec, name: was.digest ?? was.id };
}

/** Images by commit, each made once; a commit that fails does so each time it is asked for. */
export function imagesOf(
  suite: Suite,
  tree: Tree,
  context: RunContext,
  session: MeasuringSession,
  signal: AbortSignal,
): (commit: string) => Promise<Prepared> {
  const made = new Map<string, Promise<Prepared>>();
  return (commit) => {
    const image = made.get(commit) ?? prepareCommit({ suite, commit }, tree, context, session, signal);
    made.set(commit, image);
    return image;
  };
}

/** Whether two sides run the same thing: no pair would tell more. */
export function isSame(one: Prepared, other: Prepared): boolean {
  const image = one.image?.id;
  return image !== undefined && image === other.image?.id && runDifferences(one.suite, other.suite).length === 0;
}

/**
 * The commands that run some benchmarks only, both with the base's filter: no change chooses how it is re-measured.
 * null where the base has none, or the sides are not run alike: both run everything then.
 */
export function filteredSides(
  { base, head }: Record<SideName, Prepared>,
  benchmarks: Record<SideName, string[]>,
): PairTask['filtered'] {
  if (runDifferences(base.suite, head.suite).length > 0) return null;
  const [ofBase, ofHead] = [benchmarks.base, benchmarks.head].map((names) => filteredCommand(base.suite.run, names));
  return ofBase == null || ofHead == null ? null : { base: ofBase, head: ofHead };
}

/** What all commits are measured in, with what there is to say of it. */
export async function sharedRunContext(suite: Suite, { backend, progress }: MeasuringSession): Promise<RunContext> {
  const context = await describeRunContext(suite, backend);
  const { cpus, escapes, warnings } = context;
  for (const warning of [...escapes, ...warnings]) progress.warning(warning);
  if (cpus !== null) progress.line(cpusLine(cpus));
  return context;
}

export interface Sides {
  /** As it is run here: how the host is monitored and shielded meanwhile. */
  suite: Suite;
  context: RunContext;
  base: Prepared;
  head: Prepared;
  /** By the clock's `seconds`; Infinity: as long as it takes. */
  deadline: number;
  /** Number of the first invocation. */
  nextOrder: number;
}

/** What is asked of isolation in pairs: that of both, with the looser limits. Who runs is not asked where each has its own. */
export function requestedOfBoth(
  { requested }: Pick<RunContext, 'requested'>,
  { base, head }: Pick<Sides, 'base' | 'head'>,
): Facts {
  // Where no limits are in force, none are asked for.
  if (requested.memoryBytes === null) return requested;
  const limits = Object.entries(looserLimits(base.suite.run, head.suite.run));
  const asked = Object.fromEntries(limits.filter(([limit]) => Object.hasOwn(requested, limit)));
  const user = base.suite.run.user === head.suite.run.user ? requested.user : null;
  return { ...requested, ...asked, user };
}

/**
 * One session, shielded and monitored from its first pair to its last: `work` asks for pairs until it has enough, and they
 * are added to `log`.
 */
export async function interleave(
  { suite, context, base, head, deadline, nextOrder }: Sides,
  log: PairLog,
  session: MeasuringSession,
  signal: AbortSignal,
  work: (measure: (task: PairTask) => Promise<PairStop | null>) => Promise<void>,
): Promise<Monitored<PairLog>> {
  const { clock, progress } = session;
  const limits = looserLimits(base.suite.run, head.suite.run);
  const alike = { base: base.under(limits), head: head.under(limits) };
  return monitor(suite, context, session, signal, async (partition, readCounters) => {
    const meter = {
      suites: { base: alike.base.suite, head: alike.head.suite },
      readCounters,
      signal,
      deadline,
      clock,
      progress,
      nextOrder,
      invoke: (side: SideName, order: number, command: string[] | undefined) =>
        alike[side].invoke(order, partition, signal, command),
    };
    await work((task) => measurePairs(task, log, meter));
    progress.done();
    return log;
  });
}
