/** The story of a plan: every suite in turn, what none of them can tell alone, the gate. */
import { proposalNotes } from '../../compare/acknowledgements.ts';
import { messageOf } from '../../model/errors.ts';
import type { GateDecision, SuiteOutcome } from '../../model/gate.ts';
import type { Report } from '../../report/report.ts';
import { quoted } from '../../text/quote.ts';
import type { LearningQuestion } from '../paired/learn-floor.ts';
import type { Plan } from './plan.ts';
import { type Ports, runSuite } from './run-suite.ts';

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
  const reportWith = async (missing: string[]): Promise<Report> => {
    const sentences = missing.map((name) => `Suite ${quoted(name)} has not finished.`);
    if (failure !== null) sentences.unshift(messageOf(failure.thrown));
    const { decideGate } = await import(/* webpackChunkName: "evaluate" */ '../../gate/decide.ts');
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
    const { result, notes: more, learning } = await runSuite(suite, plan, careful, notes, signal);
    notes.push(...more);
    if ('thrown' in result) {
      if (outcomes.length === 0) throw result.thrown;
      failure = result;
      missing = names.slice(index);
      break;
    }
    outcomes.push(result);
    if (learning !== null) later.push(learning);
    if (signal.aborted) return { report: await reportWith([]), failure, learn: async () => {} };
    if (missing.length > 0) await careful.saveReport(await reportWith(missing));
  }
  const { unmatchedNotes } = await import(/* webpackChunkName: "evaluate" */ '../../gate/unmatched-patterns.ts');
  const runs = outcomes.map(({ run }) => run);
  notes.push(...unmatchedNotes(plan.policy, runs, ports.clock.now().toISOString().slice(0, 10)));
  const learn = async (): Promise<void> => {
    if (later.length === 0) return;
    const { learnFloor } = await import(/* webpackChunkName: "evaluate" */ '../paired/learn-floor.ts');
    const store = await ports.openStore();
    for (const question of later) await learnFloor(question, ports.tree, store, ports, signal);
  };
  return { report: await reportWith(missing), failure, learn };
}

/** A report of less than everything is never green. */
function withTrouble(decision: GateDecision, sentences: string[]): GateDecision {
  if (sentences.length === 0) return decision;
  // First what makes it an infrastructure error: a regression beside it is not the reason.
  const failures = [...sentences, ...decision.failures];
  return { ...decision, exitCode: 4, verdict: 'infrastructure error', failures };
}
