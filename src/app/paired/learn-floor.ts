/**
 * The noise floor, learned in passing: a run of the default branch also measures neighbouring commits in pairs, for
 * at most as long as it took itself, until the floor of every metric is learned. It decides nothing about the run.
 */
import { canLearn, type Neighbours, untaughtNeighbours } from '../../compare/learning.ts';
import { isYoung } from '../../history/baseline/candidates.ts';
import { isExcluded, KEY_DIGITS, seriesOf } from '../../history/stored-run-path.ts';
import { endOfTime } from '../../io/process/clock.ts';
import type { StoredRun } from '../../model/baseline.ts';
import type { Policy, Suite } from '../../model/config.ts';
import { PinbenchError } from '../../model/errors.ts';
import type { Store } from '../../model/ports/store.ts';
import type { Run } from '../../model/run.ts';
import { FEWEST_PAIRS } from '../../statistics/looks.ts';
import { FEWEST_COMPARISONS } from '../../statistics/noise-floor.ts';
import { firstLine, plural, quoted } from '../../text/quote.ts';
import type { Prepared } from '../backends/backend.ts';
import type { BaselineScope } from '../run/find-baseline.ts';
import type { MeasuringSession } from '../run/produce-run.ts';
import type { RunContext } from '../run/run-context.ts';
import { knownAncestors } from './choose-base.ts';
import { prepareCommit, runAlike, type Tree } from './interleave.ts';
import { runInPairs } from './paired-run.ts';

export interface LearningQuestion {
  suite: Suite;
  context: RunContext;
  /** As it was stored. */
  run: Run;
  /** Of the run, ready to be started again; null: it is made again. */
  prepared: Prepared | null;
  /** By the clock, all that it took. */
  seconds: number;
  /** Comparisons that the metric with the fewest has; null: all is learned. */
  comparisons: number | null;
  compare: Policy['compare'];
  scope: BaselineScope;
  /** Part of the ids of what is stored. */
  runToken: string;
}

/** Pairs of a comparison, at most. */
const MOST_PAIRS = 10;
/** Longer, nothing that others have is waited for in all: nobody asked for this. */
const MOST_WAIT_SECONDS = 600;

/** Tells only the log: the run is measured, compared, stored and reported already, and nobody waits for this. */
export async function learnFloor(
  question: LearningQuestion,
  tree: Tree | null,
  store: Store | null,
  session: MeasuringSession,
  signal: AbortSignal,
): Promise<void> {
  const { run, seconds } = question;
  const missing = await comparisonsMissing(question);
  if (tree === null || store === null || missing === 0 || signal.aborted) return;
  const { progress, clock } = session;
  const deadline = clock.seconds() + seconds;
  const stop = AbortSignal.any([signal, endOfTime(clock, deadline, seconds + MOST_WAIT_SECONDS)]);
  const visit: Visit = { ...question, tree, store, session, deadline, at: null };
  let done = 0;
  try {
    const neighbours = untaughtNeighbours(
      (await knownAncestors(question.scope.ancestry))?.commits ?? [],
      await storedComparisons(visit),
    );
    if (neighbours.length === 0 || pairsThatFit(visit) < FEWEST_PAIRS) return;
    const limit = `learning the noise floor for at most ${Math.ceil(seconds)} s (compare.learn)`;
    progress.stage(`The run of suite ${quoted(run.suite)} is stored; ${limit}`);
    for (const pair of neighbours) {
      if (done === missing || stop.aborted || pairsThatFit(visit) < FEWEST_PAIRS) break;
      if (await compareNeighbours(pair, done, visit, stop)) done += 1;
    }
  } catch (thrown) {
    progress.done();
    if (!stop.aborted) {
      if (!(thrown instanceof PinbenchError)) throw thrown;
      progress.warning(`the noise floor was not learned from this run: ${firstLine(thrown.message)}`);
      return;
    }
  }
  progress.done();
  for (const sentence of endWords(done, missing, visit, signal.aborted)) progress.line(sentence);
}

/** What came of it: nothing to tell where every neighbour was passed over. */
function endWords(done: number, missing: number, visit: Visit, isStopped: boolean): string[] {
  if (done === missing) return [`learned from ${plural(done, 'comparison')}: the noise floor is learned`];
  if (done > 0)
    return [`learned from ${plural(done, 'comparison')}; ${plural(missing - done, 'more comparison')} to go`];
  if (isStopped) return ['stopped; nothing was learned, and the run is stored'];
  if (visit.at === null || pairsThatFit(visit) >= FEWEST_PAIRS) return [];
  return [
    `the time was up ${visit.at}, so the noise floor is still assumed; the next run tries again, and \`pinbench calibrate\` takes as long as it needs`,
  ];
}

interface Visit extends LearningQuestion {
  tree: Tree;
  store: Store;
  session: MeasuringSession;
  /** By the clock's `seconds`. */
  deadline: number;
  /** What is being done, or came to nothing, as the end of a sentence; null: nothing is. */
  at: string | null;
}

/** 0 also where this run must not or cannot teach anything. */
async function comparisonsMissing({ suite, run, comparisons, compare, scope }: LearningQuestion): Promise<number> {
  if (comparisons === null) return 0;
  if (!canLearn(suite, compare) || run.status !== 'ok' || run.source.dirty) return 0;
  if (isExcluded(run) || run.source.pullRequest !== null) return 0;
  return (await knownAncestors(scope.ancestry))?.own === true ? FEWEST_COMPARISONS - comparisons : 0;
}

/** Those of this environment that are not too old to count, the measured commit's own among them. */
async function storedComparisons({ run, store, compare, session }: Visit): Promise<StoredRun[]> {
  const key = run.environment.key.slice(0, KEY_DIGITS);
  const now = session.clock.now();
  const stored = await store.list(seriesOf(run), { key, enough: () => false });
  return stored.filter((one) => one.key === key && !one.excluded && isYoung(one.startedAt, compare, now));
}

/** An even number, so that both orders come equally often. */
function pairsThatFit({ run, seconds, session, deadline }: Visit): number {
  const each = (seconds - (run.image?.buildSeconds ?? 0)) / run.invocations.length;
  const fitting = Math.floor((deadline - session.clock.seconds()) / (2 * each));
  return Math.min(MOST_PAIRS, fitting - (fitting % 2));
}

/** Whether it was measured and stored; a commit that cannot be measured is passed over. */
async function compareNeighbours(
  { commit, base }: Neighbours,
  done: number,
  visit: Visit,
  signal: AbortSignal,
): Promise<boolean> {
  const { suite, context, run, prepared, session, store, deadline } = visit;
  // What is learned is of the command of today.
  const tree = runAlike(visit.tree);
  const name = `${commit.slice(0, 12)} against ${base.slice(0, 12)}`;
  try {
    const isOwn = commit === run.source.commit && prepared !== null;
    const prepareOne = (one: string): Promise<Prepared> => {
      visit.at = `while ${one.slice(0, 12)} was ${run.image === null ? 'checked out' : 'checked out and built'}`;
      return prepareCommit({ suite, commit: one }, tree, context, session, signal);
    };
    const head = isOwn ? prepared : await prepareOne(commit);
    const baseSide = await prepareOne(base);
    if (head.image !== null && head.image.id === baseSide.image?.id) {
      session.progress.line(`${name}: the image is the same, so there is nothing to learn`);
      visit.at = null;
      return false;
    }
    const pairs = pairsThatFit(visit);
    visit.at = `before ${FEWEST_PAIRS} pairs of ${name} were measured`;
    if (pairs < FEWEST_PAIRS) return false;
    const { branch, configuration, repository } = run.source;
    const source = { repository, dirty: false, pullRequest: null, workflow: null, commit, branch };
    const identity = {
      source: { ...source, ...(configuration === undefined ? {} : { configuration }) },
      runToken: `${visit.runToken}-floor${done + 1}`,
    };
    const sides = { head, base: baseSide };
    const compared = await runInPairs({ suite, context, identity, base, sides, pairs, end: deadline }, session, signal);
    visit.at = null;
    await store.append(compared);
    return compared.status === 'ok';
  } catch (thrown) {
    session.progress.done();
    // A store that refuses one run refuses the next too, and so does an engine that is gone.
    if (signal.aborted || !(thrown instanceof PinbenchError) || thrown.kind === 'infrastructure') throw thrown;
    session.progress.line(`${name}: left out: ${firstLine(thrown.message)}`);
    return false;
  }
}
