/**
 * Finds the commit that changed a metric: the two ends are measured in turn, then the commits between them are
 * halved, each measured beside the good end, and where that does not tell beside the bad one.
 */
import {
  type Bisected,
  type BisectStep,
  effectOf,
  estimateOf,
  lookAtChange,
  nearest,
  nextIndex,
  STEP_LOOKS,
  seenFromGood,
  type Threshold,
} from '../../compare/bisection.ts';
import type { Prepared } from '../backends/backend.ts';
import { isSame, sharedRunContext } from '../paired/interleave.ts';
import { confirmRange, type RangeConfirmation } from './confirm-range.ts';
import {
  type BisectPorts,
  type BisectQuestion,
  type BisectSession,
  bisectSession,
  newMatch,
  pairsIn,
  type Sought,
  seek,
  whyNoImage,
} from './session.ts';

export async function bisect(question: BisectQuestion, ports: BisectPorts, signal: AbortSignal): Promise<Bisected> {
  const { suite, good, commits } = question;
  const deadline = ports.clock.seconds() + question.budgetSeconds;
  const context = await sharedRunContext(suite, ports);
  const session = bisectSession({ suite, context, tree: ports.tree, deadline }, ports, signal);
  const bad = commits.at(-1) ?? good;
  const sought = await seek(question.metric, await session.imageOf(bad), signal);
  const metric = { benchmark: sought.benchmark, metric: sought.metric, better: sought.better };
  const confirmation = await confirmRange(question, session, context, sought, ports);
  const ends = { metric, whole: confirmation.effect, after: good, left: commits, own: null };
  if (!confirmation.isConfirmed) return { state: 'not confirmed', reason: confirmation.reason, ...ends, steps: [] };

  const halved = await halve(question, { session, sought, confirmation }, ports, signal);
  const found = { ...ends, ...halved };
  const [culprit] = halved.left;
  if (halved.left.length !== 1 || culprit === undefined) {
    const reason = session.isOver() ? 'the budget is used up' : 'none of the commits in between can be judged';
    return { ...found, state: 'range left', reason };
  }
  if (halved.after === good && culprit === bad)
    return { ...found, state: 'found', reason: null, own: confirmation.effect };
  return { ...found, ...(await ownChange(halved.after, culprit, session, sought, confirmation)) };
}

async function halve(
  { suite, good, commits }: BisectQuestion,
  { session, sought, confirmation }: { session: BisectSession; sought: Sought; confirmation: RangeConfirmation },
  ports: BisectPorts,
  signal: AbortSignal,
): Promise<Pick<Bisected, 'steps' | 'after' | 'left'>> {
  const steps: BisectStep[] = [];
  const untold = new Set<number>();
  // Which end an image belongs to: a commit that leaves it, and how it is run, as it was needs no measurement.
  const known: { prepared: Prepared; answer: 'good' | 'bad' }[] = [];
  const remember = async (commit: string, answer: 'good' | 'bad'): Promise<void> => {
    known.unshift({ prepared: await session.imageOf(commit), answer });
  };
  await remember(good, 'good');
  await remember(commits.at(-1) ?? good, 'bad');
  let [low, high] = [-1, commits.length - 1];
  for (;;) {
    const index = nextIndex(low, high, untold);
    const commit = commits[index ?? -1];
    if (index === null || commit === undefined || session.isOver()) break;
    const step = await tell(commit);
    steps.push(step);
    if (step.answer === 'untold') untold.add(index);
    else await remember(commit, step.answer);
    if (step.answer === 'good') low = index;
    if (step.answer === 'bad') high = index;
    ports.onStep(step, high - low);
  }
  return { steps, after: commits[low] ?? good, left: commits.slice(low + 1, high + 1) };

  async function tell(commit: string): Promise<BisectStep> {
    const none = { commit, beside: null, effect: null };
    const why = await whyNoImage(session, commit, signal);
    if (why !== null) return { ...none, answer: 'untold', reason: `it cannot be measured: ${why}` };
    const prepared = await session.imageOf(commit);
    const same = known.find((one) => isSame(one.prepared, prepared));
    if (same !== undefined) return { ...none, answer: same.answer, reason: 'its image is one that is known already' };
    const againstEnd = await stepAgainst('good', commit);
    if (againstEnd.answer !== 'untold' || againstEnd.effect === null || session.isOver()) return againstEnd;
    return stepAgainst('bad', commit);
  }

  async function stepAgainst(end: 'good' | 'bad', commit: string): Promise<BisectStep> {
    const match = end === 'good' ? newMatch(good, commit) : newMatch(commit, commits.at(-1) ?? good);
    const look = () => {
      const seen = estimateOf(pairsIn(match, sought), confirmation.threshold);
      const fromGood = seen === null || end === 'good' ? seen : seenFromGood(seen, confirmation.size);
      return { seen, answer: fromGood === null ? ('untold' as const) : nearest(fromGood, confirmation.size) };
    };
    await session.measure(match, sought, () => {
      if (look().answer !== 'untold') return null;
      return STEP_LOOKS.find((pairs) => pairs > match.log.first.length) ?? null;
    });
    const { seen, answer } = look();
    const effect = seen === null ? null : effectOf(seen, pairsIn(match, sought), sought.better);
    const lack = effect === null ? `too few pairs of suite ${suite.name} gave the metric` : 'it is near to neither end';
    const reason = answer === 'untold' ? (match.stop?.reason ?? lack) : null;
    return { commit, beside: end, answer, effect, reason };
  }
}

/** The commit that is left beside the one before it: halving tells where, this tells how much. */
async function ownChange(
  parent: string,
  culprit: string,
  session: BisectSession,
  sought: Sought,
  { threshold, size }: { threshold: Threshold; size: number },
): Promise<Pick<Bisected, 'state' | 'reason' | 'own'>> {
  const match = newMatch(parent, culprit);
  await session.measure(match, sought, (pairs) => lookAtChange(pairs, threshold, false).wanted ?? null);
  const pairs = pairsIn(match, sought);
  const [decided] = lookAtChange(pairs, threshold, true).decided;
  const own = decided?.estimate === undefined ? null : effectOf(decided.estimate, pairs, sought.better);
  if (decided?.outcome === (size > 0 ? 'regressed' : 'improved')) return { state: 'found', reason: null, own };
  const remark = match.stop?.reason === undefined ? '' : ` (${match.stop.reason})`;
  const reason = `the halving ends here, but against its parent the commit alone does not show the change${remark}: it may be spread over several`;
  return { state: 'not confirmed', reason, own };
}
