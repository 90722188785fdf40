/**
 * A step that stored runs show and no run has reported: the commits on both sides are measured in pairs, and the
 * run that found it tells what came of that. It decides nothing about that run itself.
 */
import {
  changePoints,
  isLastTry,
  type Settle,
  type SettledPoint,
  type Settlement,
  type SharedChangePoint,
  settlementOf,
  sharedChangePoints,
  unchangedImage,
  withOpen,
  withSettled,
} from '../../compare/change-points.ts';
import type { BaseRun } from '../../compare/known-run.ts';
import type { Rules } from '../../compare/prepare-metrics.ts';
import { isExcluded } from '../../history/stored-run-path.ts';
import type { Baseline } from '../../model/baseline.ts';
import type { Suite } from '../../model/config.ts';
import { PinbenchError } from '../../model/errors.ts';
import type { Run } from '../../model/run.ts';
import { LAST_LOOK } from '../../statistics/decision.ts';
import { pairOrder } from '../../statistics/pair-order.ts';
import { seededDraw } from '../../statistics/random.ts';
import { runDifferences } from '../../suite/select.ts';
import { firstLine, plural } from '../../text/quote.ts';
import type { BaselineScope } from '../run/find-baseline.ts';
import type { MeasuringSession } from '../run/produce-run.ts';
import type { RunContext } from '../run/run-context.ts';
import { openNote, settledNotes } from './change-point-notes.ts';
import { knownAncestors } from './choose-base.ts';
import { filteredSides, interleave, isSame, prepareCommit, suiteOf, type Tree } from './interleave.ts';
import { emptyLog, type PairStop } from './measure-pairs.ts';
import { pairedMetrics } from './pair-metrics.ts';

export interface ChangePointQuestion {
  suite: Suite;
  context: RunContext;
  /** As it is to be stored, with the changes of its own. */
  run: Run;
  baseline: Baseline;
  /** Nearest first. */
  baseRuns: readonly BaseRun[];
  rules: Rules;
  scope: BaselineScope;
  /** Seconds that are left, building included. */
  budgetSeconds: number;
}

export interface Explained {
  /** With what was settled; `cancelled` when it was stopped meanwhile. */
  run: Run;
  /** Sentences for the report. */
  notes: string[];
}

/** Whatever goes wrong is a note: the run is measured and compared already. */
export async function explainChangePoint(
  question: ChangePointQuestion,
  tree: Tree | null,
  session: MeasuringSession,
  signal: AbortSignal,
): Promise<Explained> {
  const { run, baseline } = question;
  const nothing: Explained = { run, notes: [] };
  const shared = await worthMeasuring(question, tree);
  if (shared === null || signal.aborted) return nothing;
  const stillOpen = (why: string, again: boolean): string =>
    openNote(shared.metrics, shared, why, run.source.branch, again);
  // That tells nothing of the step, so it is no try.
  if (question.budgetSeconds <= 0) return { run, notes: [stillOpen('nothing is left of compare.budget', true)] };
  try {
    const { points, reason } = await settle(question, shared, tree, session, signal);
    const notes = settledNotes(points, shared, reason, { suite: run.suite, branch: run.source.branch, baseline });
    return { run: withSettled(run, points), notes };
  } catch (thrown) {
    session.progress.done();
    if (signal.aborted) return stopped(run);
    if (!(thrown instanceof PinbenchError)) throw thrown;
    const why = firstLine(thrown.message);
    session.progress.warning(`the level change was not investigated: ${why}`);
    return { run: withOpen(run, shared.metrics), notes: [stillOpen(why, !isLastTry(shared))] };
  }
}

/** The largest step that can be measured; null: none is to be. */
async function worthMeasuring(
  { run, baseRuns, rules, scope }: ChangePointQuestion,
  tree: Tree | null,
): Promise<SharedChangePoint | null> {
  if (rules.compare.mode === 'stored' || tree === null) return null;
  if (isExcluded(run) || run.source.pullRequest !== null) return null;
  // Steps are told of by runs of the branch itself, not by those of a proposal that starts from it.
  if ((await knownAncestors(scope.ancestry))?.own !== true) return null;
  const found = sharedChangePoints(changePoints(run, baseRuns, rules));
  const canTell = ({ before, after }: SharedChangePoint): boolean =>
    before.commit !== null && after.commit !== null && before.commit !== after.commit;
  return found.find(canTell) ?? null;
}

interface Settled {
  points: SettledPoint[];
  /** Why what is open was not settled; for host's changes, how it is known. */
  reason: string;
}

async function settle(
  question: ChangePointQuestion,
  shared: SharedChangePoint,
  tree: Tree | null,
  session: MeasuringSession,
  signal: AbortSignal,
): Promise<Settled> {
  const { suite, context, run, baseline, baseRuns, rules, budgetSeconds } = question;
  const [before, after] = [shared.before.commit, shared.after.commit];
  const same: Settled = { points: unchangedImage(shared), reason: 'both have the same image' };
  const [old, current] = [shared.before, shared.after].map(
    (place) => [run, ...baseRuns].find(({ id }) => id === place.run) ?? null,
  );
  const settle = settlementOf(shared, run, baseline, baseRuns, rules);
  const open = (reason: string): Settled => ({ points: settle({ first: [], metrics: [] }, true).points, reason });
  if (tree === null || before === null || after === null) return open('its commits are not available');
  const isSameImage = old?.image != null && old.image.id === current?.image?.id;
  if (isSameImage && (await areRunAlike(suite, before, after, tree, signal))) return same;
  const deadline = session.clock.seconds() + budgetSeconds;
  session.progress.line(
    `${plural(shared.metrics.length, 'metric')} at a new level that no run has reported yet: ${after.slice(0, 12)} is measured against ${before.slice(0, 12)}`,
  );
  const base = await prepareCommit({ suite, commit: before, run: old ?? null }, tree, context, session, signal);
  const head = await prepareCommit({ suite, commit: after, run: current ?? null }, tree, context, session, signal);
  if (isSame(base, head)) return same;
  const nextOrder = run.invocations.length + 2 * (run.pairs?.first.length ?? 0) + 1;
  const sides = { suite, context, base, head, deadline, nextOrder };
  return measureUntilSettled(question, shared, { settle, sides }, session, signal);
}

/** As the configurations of both commits have it: the same image may be run, or read, in another way. */
async function areRunAlike(
  suite: Suite,
  before: string,
  after: string,
  tree: Tree,
  signal: AbortSignal,
): Promise<boolean> {
  const had = await suiteOf(suite, before, tree, signal);
  return runDifferences(had, await suiteOf(suite, after, tree, signal)).length === 0;
}

async function measureUntilSettled(
  { suite, run }: ChangePointQuestion,
  { before, after, metrics }: SharedChangePoint,
  { settle, sides }: { settle: Settle; sides: Parameters<typeof interleave>[0] },
  session: MeasuringSession,
  signal: AbortSignal,
): Promise<Settled> {
  const order = pairOrder(LAST_LOOK, seededDraw('change point', suite.name, after.commit ?? '', before.commit ?? ''));
  const benchmarks = [...new Set(metrics.map(({ benchmark }) => benchmark))];
  const only = { base: benchmarks, head: benchmarks };
  const filtered = benchmarks.length < run.results.length ? filteredSides(sides, only) : null;
  const what = plural(metrics.length, 'metric');
  const log = emptyLog();
  const settlement = (over: boolean): Settlement =>
    settle({ first: log.first, metrics: pairedMetrics(run, metrics, log) }, over);
  let stop: PairStop | null = null;
  await interleave(sides, log, session, signal, async (measure) => {
    for (;;) {
      const { wanted } = settlement(false);
      if (wanted === null || wanted <= log.first.length || stop !== null) return;
      stop = await measure({ total: wanted, order, filtered, what });
    }
  });
  if (signal.aborted) throw new Error('stopped');
  const { points } = settlement(true);
  return { points, reason: reasonOf(stop, log.first.length) };
}

function reasonOf(stop: PairStop | null, pairs: number): string {
  return stop?.reason ?? `${plural(pairs, 'pair')} neither show nor exclude it`;
}

function stopped(run: Run): Explained {
  const failure = 'interrupted while investigating an earlier level change, so the run was not kept';
  return { run: { ...run, status: 'cancelled', failure }, notes: [] };
}
