/**
 * Finds the commit that changed a metric: the two ends are measured beside each other, then the commits between them are
 * halved, each measured beside the good end, and where that does not tell beside the bad one.
 */
import {
  type Bisected,
  type BisectStep,
  effectOf,
  estimateOf,
  lookAtChange,
  nearest,
  nextPlace,
  STEP_LOOKS,
  seenFromGood,
  type Threshold,
} from '../../compare/bisection.ts';
import type { Prepared } from '../backends/prepare.ts';
import { isSame, sharedSurroundings } from '../paired/interleave.ts';
import { type Whole, wholeChange } from './confirm-range.ts';
import {
  type BisectBench,
  type BisectQuestion,
  type BisectWorld,
  bisectBench,
  newMatch,
  pairsIn,
  type Sought,
  seek,
  whyNoImage,
} from './session.ts';

export async function bisect(question: BisectQuestion, world: BisectWorld, signal: AbortSignal): Promise<Bisected> {
  const { suite, good, commits } = question;
  const deadline = world.clock.seconds() + question.budgetSeconds;
  const surroundings = await sharedSurroundings(suite, world);
  const bench = bisectBench(suite, surroundings, world.tree, deadline, world, signal);
  const bad = commits.at(-1) ?? good;
  const sought = await seek(question.metric, await bench.imageOf(bad), signal);
  const metric = { benchmark: sought.benchmark, metric: sought.metric, better: sought.better };
  const whole = await wholeChange(question, bench, surroundings, sought, world);
  const ends = { metric, whole: whole.effect, after: good, left: commits, own: null };
  if (!whole.isConfirmed) return { state: 'not confirmed', reason: whole.reason, ...ends, steps: [] };

  const halved = await halve(question, bench, sought, whole, world, signal);
  const found = { ...ends, ...halved };
  const [culprit] = halved.left;
  if (halved.left.length !== 1 || culprit === undefined) {
    const reason = bench.isOver() ? 'the budget is used up' : 'none of the commits in between can be judged';
    return { ...found, state: 'range left', reason };
  }
  if (halved.after === good && culprit === bad) return { ...found, state: 'found', reason: null, own: whole.effect };
  return { ...found, ...(await ownChange(halved.after, culprit, bench, sought, whole)) };
}

async function halve(
  { suite, good, commits }: BisectQuestion,
  bench: BisectBench,
  sought: Sought,
  whole: Whole,
  world: BisectWorld,
  signal: AbortSignal,
): Promise<Pick<Bisected, 'steps' | 'after' | 'left'>> {
  const steps: BisectStep[] = [];
  const untold = new Set<number>();
  // Which end an image belongs to: a commit that leaves it, and how it is run, as it was needs no measurement.
  const known: { prepared: Prepared; answer: 'good' | 'bad' }[] = [];
  const remember = async (commit: string, answer: 'good' | 'bad'): Promise<void> => {
    known.unshift({ prepared: await bench.imageOf(commit), answer });
  };
  await remember(good, 'good');
  await remember(commits.at(-1) ?? good, 'bad');
  let [low, high] = [-1, commits.length - 1];
  for (;;) {
    const place = nextPlace(low, high, untold);
    const commit = commits[place ?? -1];
    if (place === null || commit === undefined || bench.isOver()) break;
    const step = await tell(commit);
    steps.push(step);
    if (step.answer === 'untold') untold.add(place);
    else await remember(commit, step.answer);
    if (step.answer === 'good') low = place;
    if (step.answer === 'bad') high = place;
    world.onStep(step, high - low);
  }
  return { steps, after: commits[low] ?? good, left: commits.slice(low + 1, high + 1) };

  async function tell(commit: string): Promise<BisectStep> {
    const none = { commit, beside: null, effect: null };
    const why = await whyNoImage(bench, commit, signal);
    if (why !== null) return { ...none, answer: 'untold', reason: `it cannot be measured: ${why}` };
    const prepared = await bench.imageOf(commit);
    const same = known.find((one) => isSame(one.prepared, prepared));
    if (same !== undefined) return { ...none, answer: same.answer, reason: 'its image is one that is known already' };
    const beside = await stepBeside('good', commit);
    if (beside.answer !== 'untold' || beside.effect === null || bench.isOver()) return beside;
    return stepBeside('bad', commit);
  }

  async function stepBeside(end: 'good' | 'bad', commit: string): Promise<BisectStep> {
    const match = end === 'good' ? newMatch(good, commit) : newMatch(commit, commits.at(-1) ?? good);
    const look = () => {
      const seen = estimateOf(pairsIn(match, sought), whole.threshold);
      const fromGood = seen === null || end === 'good' ? seen : seenFromGood(seen, whole.size);
      return { seen, answer: fromGood === null ? ('untold' as const) : nearest(fromGood, whole.size) };
    };
    await bench.measure(match, sought, () => {
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
  bench: BisectBench,
  sought: Sought,
  { threshold, size }: { threshold: Threshold; size: number },
): Promise<Pick<Bisected, 'state' | 'reason' | 'own'>> {
  const match = newMatch(parent, culprit);
  await bench.measure(match, sought, (pairs) => lookAtChange(pairs, threshold, false).wanted ?? null);
  const pairs = pairsIn(match, sought);
  const [judged] = lookAtChange(pairs, threshold, true).judged;
  const own = judged?.estimate === undefined ? null : effectOf(judged.estimate, pairs, sought.better);
  if (judged?.outcome === (size > 0 ? 'regressed' : 'improved')) return { state: 'found', reason: null, own };
  const remark = match.stop?.reason === undefined ? '' : ` (${match.stop.reason})`;
  const reason = `the halving ends here, but beside its parent the commit alone does not show the change${remark}: it may be spread over several`;
  return { state: 'not confirmed', reason, own };
}
