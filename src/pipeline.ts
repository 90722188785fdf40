/**
 * The story: image, run, results, perf.json, store, baseline, comparison, SLOs, gate. The only place that knows the order.
 */
import { expiryNotes, proposalNotes } from './compare/acknowledge.ts';
import { decideGate } from './compare/gate.ts';
import { judgeSlos } from './compare/slo.ts';
import { type Compared, compareRuns, recordChanges } from './compare/verdict.ts';
import { PinbenchError } from './errors.ts';
import { judgeIsolation, readObserved, readSpeculationBypass } from './isolation.ts';
import type { Acknowledgement, Isolation, Policy, Run, RunStatus, Source, Suite, SuiteOutcome } from './model.ts';
import { collectResults } from './perf.ts';
import { type BaselineScope, findBaseline } from './pipeline/find-baseline.ts';
import type { Measured } from './pipeline/measure.ts';
import { type Prepared, prepare } from './pipeline/prepare.ts';
import { describeSurroundings } from './pipeline/surroundings.ts';
import { notWatched, watch } from './pipeline/watch.ts';
import type { Workplace } from './pipeline/workplace.ts';
import type { Report } from './report/report.ts';
import type { Clock, Progress, Store } from './world.ts';

/** Everything that was decided before the work begins; nothing here changes any more. */
export interface Plan {
  suites: Suite[];
  policy: Policy;
  /** Where the policy was read, when not from the measured tree. */
  policySource: string | null;
  /** Acknowledgements of the measured tree, in force or not. */
  proposed?: Acknowledgement[];
  source: Source;
  /** Which stored runs may count as the baseline. */
  scope: BaselineScope;
  /** Keep the runs for later comparisons. */
  keep: boolean;
  /** Part of every run id, so that no two writers make the same one. */
  runToken: string;
}

export interface World {
  clock: Clock;
  progress: Progress;
  workplace: Workplace;
  /** Where stored runs are; null compares with nothing. */
  store: Store | null;
  /** Writes perf.json where the caller wants it; the second time in place of the first. */
  saveRun(run: Run): Promise<unknown>;
}

/** Runs every suite in turn; a suite that fails does not keep the next from running, a cancelled one does. */
export async function runPlan(plan: Plan, world: World, signal: AbortSignal): Promise<Report> {
  const notes = proposalNotes(plan.proposed ?? [], plan.policy.acknowledge);
  const outcomes: SuiteOutcome[] = [];
  for (const suite of plan.suites) {
    outcomes.push(await runSuite(suite, plan, world, notes, signal));
    if (signal.aborted) break;
  }
  return { outcomes, decision: decideGate(outcomes, plan.policy.gate), policySource: plan.policySource, notes };
}

async function runSuite(
  suite: Suite,
  plan: Plan,
  world: World,
  notes: string[],
  signal: AbortSignal,
): Promise<SuiteOutcome> {
  world.progress.stage(suite.name);
  const run = await produceRun(suite, plan, world, signal);
  await world.saveRun(run);
  const { comparison, keepable } = await compareWithStored(run, plan, world, notes);
  notes.push(...expiryNotes(suite.name, comparison));
  const slos = judgeSlos(run, plan.policy.slo, run.source.pullRequest?.base ?? run.source.branch);
  if (!keepable || !plan.keep) return { run, comparison, slos };
  const recorded = recordChanges(run, comparison);
  // The file and the stored run are the same record.
  if (recorded !== run) await world.saveRun(recorded);
  await keep(recorded, world, notes);
  return { run: recorded, comparison, slos };
}

/** Image, run and results, as one record whatever goes wrong on the way. Only wrong use is thrown. */
async function produceRun(suite: Suite, plan: Plan, world: World, signal: AbortSignal): Promise<Run> {
  const startedAt = world.clock.now();
  const surroundings = await describeSurroundings(suite, world.workplace);
  for (const warning of [...surroundings.escapes, ...surroundings.warnings]) world.progress.warning(warning);
  let prepared: Prepared | null = null;
  let watched = notWatched();
  try {
    prepared = await prepare(suite, surroundings, world.workplace, world.progress, signal);
    watched = await watch(suite, surroundings, prepared, world, signal);
  } catch (thrown) {
    world.progress.done();
    watched = { ...watched, measured: { ...watched.measured, ...failureOf(thrown, signal) } };
  }
  const { measured, shield, host } = watched;
  const record: Run = {
    schema: 'pinbench.perf/1',
    id: `${plan.runToken}-${suite.name}`.slice(0, 80),
    suite: suite.name,
    source: plan.source,
    startedAt: startedAt.toISOString(),
    finishedAt: world.clock.now().toISOString(),
    status: measured.status,
    failure: measured.failure,
    environment: surroundings.fingerprint({
      shield: shield.mode,
      speculation: measured.frames.map(readSpeculationBypass)[0] ?? null,
      grade: host.grade,
      baseImage: prepared?.image?.digest ?? null,
    }),
    isolation: { ...isolationOf(surroundings.requested, measured.frames), shield },
    host,
    image: prepared?.image ?? null,
    invocations: measured.invocations,
    results: [],
    warnings: [...surroundings.warnings, ...measured.warnings],
  };
  return withResults(record, measured);
}

/** A run that went well gets its results, and is `dirty` when isolation did not hold or something disturbed it. */
function withResults(record: Run, measured: Measured): Run {
  if (measured.status !== 'ok') return record;
  try {
    const { results, warnings } = collectResults(measured.readings);
    const clean = record.isolation.held && record.host.disturbances.length === 0;
    const status: RunStatus = clean ? 'ok' : 'dirty';
    return { ...record, status, results, warnings: [...new Set([...record.warnings, ...warnings])] };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'benchmark') throw thrown;
    return { ...record, status: 'invalid output', failure: thrown.sentence() };
  }
}

/** What was seen in the first invocation, and every way in which any of them fell short. */
function isolationOf(requested: Isolation['requested'], frames: string[]): Omit<Isolation, 'shield'> {
  const judged = frames.map((frame) => judgeIsolation(requested, readObserved(frame, requested.runtime)));
  const [first] = judged;
  if (first === undefined) return judgeIsolation(requested, null);
  const violations = [...new Set(judged.flatMap((isolation) => isolation.violations))];
  return { ...first, held: violations.length === 0, violations };
}

function failureOf(thrown: unknown, signal: AbortSignal): { status: RunStatus; failure: string } {
  if (signal.aborted) return { status: 'cancelled', failure: 'the run was stopped before it had finished' };
  if (!(thrown instanceof PinbenchError) || thrown.kind === 'usage') throw thrown;
  const status: RunStatus = thrown.kind === 'benchmark' ? 'failed' : 'infrastructure error';
  return { status, failure: thrown.sentence() };
}

/** A store that cannot be read means no baseline, said loudly; it never stops the report, and nothing is written to it. */
async function compareWithStored(
  run: Run,
  plan: Plan,
  world: World,
  notes: string[],
): Promise<{ comparison: Compared; keepable: boolean }> {
  const now = world.clock.now();
  const nothing = (reason: string): Compared =>
    compareRuns(run, { state: 'no baseline', reason }, [], plan.policy, now);
  const measured = run.status === 'ok' || run.status === 'dirty';
  if (!measured) return { comparison: nothing('the run has no results to compare'), keepable: false };
  if (world.store === null) return { comparison: nothing('no store was given'), keepable: false };
  try {
    const found = await findBaseline(run, plan.scope, plan.policy.compare, world.store, now);
    // Suites of one plan share their history, and what there is to say of it.
    notes.push(...found.notes.filter((note) => !notes.includes(note)));
    return { comparison: compareRuns(run, found.baseline, found.runs, plan.policy, now), keepable: true };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'infrastructure') throw thrown;
    notes.push(`stored runs could not be read: ${thrown.sentence()}`);
    return { comparison: nothing(`stored runs could not be read: ${thrown.message}`), keepable: false };
  }
}

async function keep(run: Run, world: World, notes: string[]): Promise<void> {
  if (world.store === null) return;
  try {
    const stored = await world.store.append(run);
    world.progress.line(`kept as ${stored.path} (${world.store.place})`);
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'infrastructure') throw thrown;
    world.progress.warning(`the run was not kept: ${thrown.message}`);
    // What to do comes first: long reasons are cut.
    notes.push(
      `This run was not kept for later comparisons. To mend it: ${thrown.todo ?? 'see below'}. ${thrown.message}`,
    );
  }
}
