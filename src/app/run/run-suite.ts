/**
 * The story of one suite: image, run, results, perf.json, and then what comes of it. With evaluate-suite.ts the only place that
 * knows the order.
 */
import type { Suite } from '../../model/config.ts';
import type { SuiteOutcome } from '../../model/gate.ts';
import type { Clock } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { Store } from '../../model/ports/store.ts';
import type { Run } from '../../model/run.ts';
import type { WorkTree } from '../../plan/work-tree.ts';
import type { Report } from '../../report/report.ts';
import type { ExecutionBackend } from '../backends/backend.ts';
import type { Tree } from '../paired/interleave.ts';
import type { LearningQuestion } from '../paired/learn-floor.ts';
import type { Plan } from './plan.ts';
import { type Produced, produceRun } from './produce-run.ts';
import { sourceFor } from './uncommitted.ts';

export interface Ports {
  clock: Clock;
  progress: Progress;
  backend: ExecutionBackend;
  /** Where stored runs are, the same one each time; null compares with nothing. Asked once something is measured. */
  openStore(): Promise<Store | null>;
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
export interface Task {
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
  try {
    ports.progress.stage(suite.name);
    const measured = await measureSuite(task);
    // Half of what a run loads, and no container has to wait for it.
    const { evaluateSuite } = await import(/* webpackChunkName: "evaluate" */ './evaluate-suite.ts');
    return { notes, ...(await evaluateSuite(task, measured, seen, notes)) };
  } catch (thrown) {
    return { notes, learning: null, result: { thrown } };
  }
}

export interface MeasuredSuite extends Produced {
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
