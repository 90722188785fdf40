/**
 * The story: image, run, results, perf.json, baseline, suspects re-measured, comparison, SLOs, store, gate. The only
 * place that knows the order.
 */
import { expiryNotes, proposalNotes } from '../../compare/acknowledgements.ts';
import { type Compared, compareRuns, recordChanges } from '../../compare/compare-runs.ts';
import { learningOf } from '../../compare/learning.ts';
import type { Rules } from '../../compare/prepare-metrics.ts';
import { decideGate } from '../../gate/decide.ts';
import { sloSuspects } from '../../gate/slo.ts';
import { unmatchedNotes } from '../../gate/unmatched-patterns.ts';
import type { Baseline } from '../../model/baseline.ts';
import type { Suite } from '../../model/config.ts';
import { messageOf } from '../../model/errors.ts';
import type { GateDecision, SuiteOutcome } from '../../model/gate.ts';
import type { Clock } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { Store } from '../../model/ports/store.ts';
import type { Run } from '../../model/run.ts';
import type { WorkTree } from '../../plan/work-tree.ts';
import type { Report } from '../../report/report.ts';
import { quoted } from '../../text/quote.ts';
import type { ExecutionBackend } from '../backends/backend.ts';
import { baseCompared, baseToMeasure } from '../paired/choose-base.ts';
import type { ConfirmationQuestion } from '../paired/confirm-pairs.ts';
import { type Confirmed, confirm } from '../paired/confirm-suspects.ts';
import { type Explained, explainChangePoint } from '../paired/explain-change-point.ts';
import type { Tree } from '../paired/interleave.ts';
import { type LearningQuestion, learnFloor } from '../paired/learn-floor.ts';
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

/** `failure`: what kept the story from its end or a file from being written. It is thrown once the report is out. */
export interface Ending {
  report: Report;
  failure: { thrown: unknown } | null;
  /** Once the report is out: measures on, for later runs. It changes nothing about this one. */
  learn(): Promise<void>;
}

/**
 * Runs every suite in turn; a suite that fails does not keep the next from running, a cancelled one does. What can no
 * longer go on is thrown when nothing has finished yet; else what has finished is reported first.
 */
export async function runPlan(plan: Plan, ports: Ports, signal: AbortSignal): Promise<Ending> {
  const notes = [...(plan.notes ?? []), ...proposalNotes(plan.proposed ?? [], plan.policy.acknowledge)];
  const outcomes: SuiteOutcome[] = [];
  const later: LearningQuestion[] = [];
  let failure: Ending['failure'] = null;
  const reportWith = (missing: string[]): Report => {
    const sentences = missing.map((name) => `Suite ${quoted(name)} has not finished.`);
    if (failure !== null) sentences.unshift(messageOf(failure.thrown));
    const decision = withTrouble(decideGate(outcomes, plan.policy.gate, plan.missing), sentences);
    return {
      outcomes,
      missing: plan.missing ?? [],
      decision,
      policySource: plan.policySource,
      notes: [...notes, ...sentences],
    };
  };
  /** A file that cannot be written costs the file, not the result. The first one is what the story ends with. */
  const saved = (writing: Promise<unknown>): Promise<unknown> =>
    writing.catch((thrown: unknown) => {
      failure ??= { thrown };
      const message = messageOf(thrown);
      if (message !== messageOf(failure.thrown)) ports.progress.warning(message);
    });
  const careful: Ports = {
    ...ports,
    saveRun: (run) => saved(ports.saveRun(run)),
    saveReport: (report) => saved(ports.saveReport(report)),
  };
  const names = plan.suites.map(({ name }) => name);
  let missing: string[] = [];
  for (const [index, suite] of plan.suites.entries()) {
    missing = names.slice(index + 1);
    try {
      outcomes.push(await runSuite(suite, plan, careful, notes, later, signal));
    } catch (thrown) {
      if (outcomes.length === 0) throw thrown;
      failure = { thrown };
      missing = names.slice(index);
      break;
    }
    if (signal.aborted) return { report: reportWith([]), failure, learn: async () => {} };
    if (missing.length > 0) await careful.saveReport(reportWith(missing));
  }
  const unmatched = unmatchedNotes(
    plan.policy,
    outcomes.map(({ run }) => run),
    ports.clock.now().toISOString().slice(0, 10),
  );
  for (const sentence of unmatched) ports.progress.warning(sentence);
  notes.push(...unmatched);
  const learn = async (): Promise<void> => {
    for (const question of later) await learnFloor(question, ports.tree, ports.store, ports, signal);
  };
  return { report: reportWith(missing), failure, learn };
}

/** A report of less than everything is never green. */
function withTrouble(decision: GateDecision, sentences: string[]): GateDecision {
  if (sentences.length === 0) return decision;
  // First what makes it an infrastructure error: a regression beside it is not the reason.
  const failures = [...sentences, ...decision.failures];
  return { ...decision, exitCode: 4, verdict: 'infrastructure error', failures };
}

async function runSuite(
  suite: Suite,
  plan: Plan,
  ports: Ports,
  notes: string[],
  later: LearningQuestion[],
  signal: AbortSignal,
): Promise<SuiteOutcome> {
  ports.progress.stage(suite.name);
  const identity = await sourceFor(suite, plan.source, ports.backend, ports.workTree, signal);
  const began = ports.clock.seconds();
  const produced = await produceRun(suite, { ...identity, runToken: plan.runToken }, ports, signal);
  const seconds = ports.clock.seconds() - began;
  await ports.saveRun(produced.run);
  const found = await findStored(produced.run, plan, ports, notes);
  const { run, confirmation, incomparable } = await confirmSuspects(suite, produced, found, plan, ports, signal);
  const baseline = withoutNumbers(found.baseline, incomparable);
  // The file is the record of everything that was measured.
  if (run !== produced.run) await ports.saveRun(run);
  const base = hasResults(run) ? await baseCompared(plan.source, plan.scope) : null;
  const compared = compareRuns(run, baseline, found.runs, rulesOf(plan, found), ports.clock.now());
  const isCompared = found.runs.length > 0 || run.pairs !== undefined;
  const learning =
    isCompared && compared.comparisons !== null ? learningOf(compared.comparisons, suite, plan.policy.compare) : null;
  const comparison: Compared = {
    ...compared,
    ...(learning === null ? {} : { learning }),
    ...(base === null ? {} : { base }),
    ...(confirmation === null ? {} : { confirmation }),
  };
  notes.push(...expiryNotes(suite.name, comparison));
  const slos = await evaluateObjectives(run, plan, found.runs[0], ports.store);
  if (!found.keepable || !plan.keep || !hasResults(run)) return { run, comparison, slos };
  const explained = await explainLevelChanges(
    suite,
    produced,
    recordChanges(run, comparison),
    found,
    plan,
    ports,
    signal,
  );
  notes.push(...explained.notes);
  if (explained.run !== run) await ports.saveRun(explained.run);
  if (!hasResults(explained.run) || !(await keep(explained.run, ports, notes)))
    return { run: explained.run, comparison, slos };
  later.push({
    ...{ suite, context: produced.context, prepared: produced.prepared, run: explained.run },
    ...{ comparisons: compared.comparisons, compare: plan.policy.compare, seconds },
    ...{ scope: plan.scope, runToken: plan.runToken },
  });
  return { run: explained.run, comparison, slos };
}

/** Where nothing is stored, and what could be measured of the base is not its own, nothing is compared. */
function withoutNumbers(baseline: Baseline, incomparable: string | undefined): Baseline {
  if (incomparable === undefined || 'runs' in baseline) return baseline;
  const reason = `${incomparable.charAt(0).toUpperCase()}${incomparable.slice(1)}`;
  return { state: 'incomparable', reason, differences: [], cause: 'code of the work tree' };
}

async function confirmSuspects(
  suite: Suite,
  produced: Produced,
  found: Stored,
  plan: Plan,
  ports: Ports,
  signal: AbortSignal,
): Promise<Confirmed> {
  const { run } = produced;
  if (!hasResults(run) || signal.aborted) return { run, confirmation: null };
  const { policy, scope } = plan;
  const { baseline, runs } = found;
  const rules = rulesOf(plan, found);
  const question: ConfirmationQuestion = {
    ...{ suite, produced, baseline, baseRuns: runs, rules, budgetSeconds: policy.compare.budgetSeconds },
    also: sloSuspects(run, policy.slo, plan.target),
    base: await baseToMeasure(run, baseline, scope, policy.compare.mode),
  };
  return confirm(question, ports.tree, ports, signal);
}

/** What this run and those before it show of their branch, beyond what this run itself has changed. */
async function explainLevelChanges(
  suite: Suite,
  { context }: Produced,
  run: Run,
  found: Stored,
  plan: Plan,
  ports: Ports,
  signal: AbortSignal,
): Promise<Explained> {
  const spent = run.pairs?.seconds ?? 0;
  const question = {
    ...{ suite, context, run, baseline: found.baseline, baseRuns: found.runs, rules: rulesOf(plan, found) },
    ...{ scope: plan.scope, budgetSeconds: plan.policy.compare.budgetSeconds - spent },
  };
  return explainChangePoint(question, ports.tree, ports, signal);
}

function rulesOf({ policy }: Plan, { calibrations }: Stored): Rules {
  return { ...policy, calibrations };
}
