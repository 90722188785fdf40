/**
 * The story of one suite: image, run, results, perf.json, baseline, suspects re-measured, comparison, SLOs, store. The
 * only place that knows the order.
 */
import { directionNotes, expiryNotes } from '../../compare/acknowledgements.ts';
import { type Compared, compareRuns, recordChanges } from '../../compare/compare-runs.ts';
import { learningOf, withNeighbours } from '../../compare/learning.ts';
import type { Rules } from '../../compare/prepare-metrics.ts';
import { sloSuspects } from '../../gate/slo.ts';
import type { Baseline } from '../../model/baseline.ts';
import type { Suite } from '../../model/config.ts';
import type { SuiteOutcome } from '../../model/gate.ts';
import type { Clock } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { Store } from '../../model/ports/store.ts';
import type { Run } from '../../model/run.ts';
import type { WorkTree } from '../../plan/work-tree.ts';
import type { Report } from '../../report/report.ts';
import type { ExecutionBackend } from '../backends/backend.ts';
import { baseCompared, baseToMeasure, crossingNote, knownAncestors } from '../paired/choose-base.ts';
import type { ConfirmationQuestion } from '../paired/confirm-pairs.ts';
import { type Confirmed, confirm } from '../paired/confirm-suspects.ts';
import { type Explained, explainChangePoint } from '../paired/explain-change-point.ts';
import type { Tree } from '../paired/interleave.ts';
import type { LearningQuestion } from '../paired/learn-floor.ts';
import { evaluateObjectives } from './objectives.ts';
import type { Plan } from './plan.ts';
import { type Produced, produceRun } from './produce-run.ts';
import { findStored, hasResults, keep, type Stored } from './stored.ts';
import { sourceFor } from './uncommitted.ts';

export interface Ports {
  clock: Clock;
  progress: Progress;
  backend: ExecutionBackend;
  /** Where stored runs are; null compares with nothing. */
  store: Store | null;
  /** The repository that holds the suites; null outside git. */
  tree: Tree | null;
  /** Asked what of it is in no commit, for each suite by itself; null outside git. */
  workTree: WorkTree | null;
  /** Writes perf.json where the caller wants it; the second time in place of the first. */
  saveRun(run: Run): Promise<unknown>;
  /** Writes the report where the caller wants it, after each suite but the last: a job may be killed at any time. */
  saveReport(report: Report): Promise<unknown>;
}

/** What came of a suite, as far as it got. */
export interface SuiteEnd {
  /** For the report: sentences. */
  notes: string[];
  /** What can be learned of it once the report is out; null: nothing. */
  learning: LearningQuestion | null;
  /** Or why it could not go on. */
  result: SuiteOutcome | { thrown: unknown };
}

/** One suite of a plan. */
interface Task {
  suite: Suite;
  plan: Plan;
  ports: Ports;
  signal: AbortSignal;
}

/** `seen`: notes that the report has already. */
export async function runSuite(
  suite: Suite,
  plan: Plan,
  ports: Ports,
  seen: readonly string[],
  signal: AbortSignal,
): Promise<SuiteEnd> {
  const task: Task = { suite, plan, ports, signal };
  const notes: string[] = [];
  const end = (result: SuiteEnd['result'], learning: LearningQuestion | null = null) => ({ notes, learning, result });
  try {
    ports.progress.stage(suite.name);
    const measured = await measureSuite(task);
    const found = await findStored(measured.run, plan, ports, seen);
    const crossing = hasResults(measured.run) ? await crossingNote(plan.scope) : null;
    notes.push(...found.notes, ...(crossing === null || seen.includes(crossing) ? [] : [crossing]));
    const confirmed = await confirmSuspects(task, measured, found);
    const comparison = await compareSuite(task, confirmed, found);
    notes.push(...expiryNotes(suite.name, comparison), ...directionNotes(suite.name, comparison));
    const slos = await evaluateObjectives(confirmed.run, plan, found.runs[0], ports.store);
    const suiteResult = { run: confirmed.run, comparison, slos };
    if (!found.keepable || !plan.keep || !hasResults(suiteResult.run)) return end(suiteResult);
    const explained = await explainLevelChanges(task, measured, suiteResult, found);
    notes.push(...explained.notes);
    const final = { ...suiteResult, run: explained.run };
    if (!hasResults(final.run)) return end(final);
    const kept = await keep(final.run, ports);
    notes.push(...kept.notes);
    return end(final, kept.isKept ? toLearn(task, measured, final) : null);
  } catch (thrown) {
    return end({ thrown });
  }
}

interface MeasuredSuite extends Produced {
  /** By the clock, all that it took. */
  seconds: number;
}

async function measureSuite({ suite, plan, ports, signal }: Task): Promise<MeasuredSuite> {
  const identity = await sourceFor(suite, plan.source, ports.backend, ports.workTree, signal);
  const began = ports.clock.seconds();
  const produced = await produceRun(suite, { ...identity, runToken: plan.runToken }, ports, signal);
  const seconds = ports.clock.seconds() - began;
  await ports.saveRun(produced.run);
  return { ...produced, seconds };
}

async function confirmSuspects(
  { suite, plan, ports, signal }: Task,
  produced: Produced,
  found: Stored,
): Promise<Confirmed> {
  const { run } = produced;
  if (!hasResults(run) || signal.aborted) return { run, confirmation: null };
  const { policy, scope } = plan;
  const { baseline, runs } = found;
  const question: ConfirmationQuestion = {
    suite,
    produced,
    baseline,
    baseRuns: runs,
    rules: rulesOf(plan, found),
    budgetSeconds: policy.compare.budgetSeconds,
    also: sloSuspects(run, policy.slo, plan.target),
    base: await baseToMeasure(run, baseline, scope, policy.compare.mode),
  };
  const confirmed = await confirm(question, ports.tree, ports, signal);
  // The file is the record of everything that was measured.
  if (confirmed.run !== run) await ports.saveRun(confirmed.run);
  return confirmed;
}

async function compareSuite(
  { suite, plan, ports }: Task,
  { run, confirmation, incomparable }: Confirmed,
  found: Stored,
): Promise<Compared> {
  const base = hasResults(run) ? await baseCompared(plan.source, plan.scope) : null;
  const compared = compareRuns(
    run,
    withoutNumbers(found.baseline, incomparable),
    found.runs,
    rulesOf(plan, found),
    ports.clock.now(),
  );
  const isCompared = found.runs.length > 0 || run.pairs !== undefined;
  const line = await knownAncestors(plan.scope.ancestry);
  const learning =
    isCompared && compared.comparisons !== null
      ? withNeighbours(learningOf(compared.comparisons, suite, plan.policy.compare), found.ownCalibrations, line)
      : null;
  return {
    ...compared,
    ...(learning === null ? {} : { learning }),
    ...(base === null ? {} : { base }),
    ...(confirmation === null ? {} : { confirmation }),
  };
}

/** Where nothing is stored, and what could be measured of the base is not its own, nothing is compared. */
function withoutNumbers(baseline: Baseline, incomparable: string | undefined): Baseline {
  if (incomparable === undefined || 'runs' in baseline) return baseline;
  const reason = `${incomparable.charAt(0).toUpperCase()}${incomparable.slice(1)}`;
  return { state: 'incomparable', reason, differences: [], cause: 'code of the work tree' };
}

interface Judged {
  run: Run;
  comparison: Compared;
}

/** What this run and those before it show of their branch, beyond what this run itself has changed. */
async function explainLevelChanges(
  { suite, plan, ports, signal }: Task,
  { context }: Produced,
  { run, comparison }: Judged,
  found: Stored,
): Promise<Explained> {
  const spent = run.pairs?.seconds ?? 0;
  const question = {
    suite,
    context,
    run: recordChanges(run, comparison),
    baseline: found.baseline,
    baseRuns: found.runs,
    rules: rulesOf(plan, found),
    scope: plan.scope,
    budgetSeconds: plan.policy.compare.budgetSeconds - spent,
  };
  const explained = await explainChangePoint(question, ports.tree, ports, signal);
  if (explained.run !== run) await ports.saveRun(explained.run);
  return explained;
}

function toLearn(
  { suite, plan: { policy, scope, runToken } }: Task,
  { context, prepared, seconds }: MeasuredSuite,
  { run, comparison: { comparisons } }: Judged,
): LearningQuestion {
  return { suite, context, prepared, run, comparisons, compare: policy.compare, seconds, scope, runToken };
}

function rulesOf({ policy }: Plan, { calibrations }: Stored): Rules {
  return { ...policy, calibrations };
}
