/** What comes of a measured suite: baseline, suspects re-measured, comparison, SLOs, store. */
import { directionNotes, expiryNotes } from '../../compare/acknowledgements.ts';
import { type Compared, compareRuns, recordChanges } from '../../compare/compare-runs.ts';
import { learningOf, withNeighbours } from '../../compare/learning.ts';
import type { Rules } from '../../compare/prepare-metrics.ts';
import { sloSuspects } from '../../gate/slo.ts';
import type { Baseline } from '../../model/baseline.ts';
import type { SuiteOutcome } from '../../model/gate.ts';
import type { Run } from '../../model/run.ts';
import { capital } from '../../text/quote.ts';
import { baseCompared, baseToMeasure, crossingNote, knownAncestors } from '../paired/choose-base.ts';
import type { ConfirmationQuestion } from '../paired/confirm-pairs.ts';
import { type Confirmed, confirm } from '../paired/confirm-suspects.ts';
import { type Explained, explainChangePoint } from '../paired/explain-change-point.ts';
import type { LearningQuestion } from '../paired/learn-floor.ts';
import { evaluateObjectives } from './objectives.ts';
import type { Plan } from './plan.ts';
import type { Produced } from './produce-run.ts';
import type { MeasuredSuite, SuiteEnd, Task } from './run-suite.ts';
import { findStored, hasResults, keep, type Stored } from './stored.ts';

/** `seen`: notes that the report has already; `notes` is given more of them, also when something is thrown. */
export async function evaluateSuite(
  task: Task,
  measured: MeasuredSuite,
  seen: readonly string[],
  notes: string[],
): Promise<Pick<SuiteEnd, 'learning'> & { result: SuiteOutcome }> {
  const { suite, plan, ports } = task;
  const storing = { ...ports, store: await ports.openStore() };
  const found = await findStored(measured.run, plan, storing, seen);
  const crossing = hasResults(measured.run) ? await crossingNote(plan.scope) : null;
  notes.push(...found.notes, ...(crossing === null || seen.includes(crossing) ? [] : [crossing]));
  const confirmed = await confirmSuspects(task, measured, found);
  const comparison = await compareSuite(task, confirmed, found);
  notes.push(...(confirmed.notes ?? []));
  notes.push(...expiryNotes(suite.name, comparison), ...directionNotes(suite.name, comparison));
  const slos = await evaluateObjectives(confirmed.run, plan, found.runs[0], storing.store);
  const suiteResult = { run: confirmed.run, comparison, slos };
  if (!found.keepable || !plan.keep || !hasResults(suiteResult.run)) return { result: suiteResult, learning: null };
  const explained = await explainLevelChanges(task, measured, suiteResult, found);
  notes.push(...explained.notes);
  const final = { ...suiteResult, run: explained.run };
  if (!hasResults(final.run)) return { result: final, learning: null };
  const kept = await keep(final.run, storing);
  notes.push(...kept.notes);
  return { result: final, learning: kept.isKept ? toLearn(task, measured, final) : null };
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
  return { state: 'incomparable', reason: capital(incomparable), differences: [], cause: 'code of the work tree' };
}

interface Evaluated {
  run: Run;
  comparison: Compared;
}

/** What this run and those before it show of their branch, beyond what this run itself has changed. */
async function explainLevelChanges(
  { suite, plan, ports, signal }: Task,
  { context }: Produced,
  { run, comparison }: Evaluated,
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
  { run, comparison: { comparisons } }: Evaluated,
): LearningQuestion {
  return { suite, context, prepared, run, comparisons, compare: policy.compare, seconds, scope, runToken };
}

function rulesOf({ policy }: Plan, { calibrations }: Stored): Rules {
  return { ...policy, calibrations };
}
