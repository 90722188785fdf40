/** The first question of a bisection: whether the metric differs between the two ends at all, and by how much. */
import { type Effect, effectOf, lookAtChange, type Threshold, thresholdOf } from '../../compare/bisection.ts';
import { invalidOutput, PinbenchError } from '../../model/errors.ts';
import type { Run } from '../../model/run.ts';
import { FIRST_LOOK } from '../../statistics/decision.ts';
import { shown } from '../../text/quote.ts';
import { isSame } from '../paired/interleave.ts';
import { pairedRun } from '../paired/paired-run.ts';
import { findBaseline } from '../run/find-baseline.ts';
import { describeSurroundings, type Surroundings } from '../run/run-context.ts';
import {
  type BisectBench,
  type BisectQuestion,
  type BisectWorld,
  type Match,
  newMatch,
  pairsIn,
  type Sought,
} from './session.ts';

export interface Whole {
  isConfirmed: boolean;
  /** Why it is not; null when it is. */
  reason: string | null;
  effect: Effect | null;
  /** As a logarithm, positive is worse. */
  size: number;
  threshold: Threshold;
}

export async function wholeChange(
  question: BisectQuestion,
  bench: BisectBench,
  surroundings: Surroundings,
  sought: Sought,
  world: BisectWorld,
): Promise<Whole> {
  const { good, commits, policy } = question;
  const bad = commits.at(-1) ?? good;
  const unseen = (reason: string): Whole => {
    const threshold = { floor: { difference: { variance: 0, degrees: 1 }, margin: 0, learned: false }, smallest: 0 };
    return { isConfirmed: false, reason, effect: null, size: 0, threshold };
  };
  const ends = { base: await bench.imageOf(good), head: await bench.imageOf(bad) };
  if (isSame(ends.base, ends.head)) {
    const { name } = ends.head.suite.image ?? {};
    return unseen(
      name === undefined
        ? 'both have the same image: nothing in it can have changed'
        : `both name the same image, ${shown(name)}: what it meant for each is not known`,
    );
  }
  const match = newMatch(good, bad);
  const startedAt = world.clock.now();
  // The noise floor is learned from stored runs, whose environment is known only after some pairs.
  await bench.measure(match, sought, ({ length }) => (length < FIRST_LOOK ? FIRST_LOOK : null));
  if (match.stop?.ended === 'failed') throw invalidOutput(match.stop.reason ?? 'too many pairs failed');
  const threshold = await learnedThreshold(match, startedAt);
  if (match.stop === null) {
    await bench.measure(match, sought, (pairs) => lookAtChange(pairs, threshold, false).wanted ?? null);
  }
  const pairs = pairsIn(match, sought);
  const [judged] = lookAtChange(pairs, threshold, true).judged;
  if (judged?.estimate === undefined) {
    const why = match.stop?.reason ?? 'a ratio needs values above zero on both sides';
    return unseen(`too few pairs gave numbers to compare: ${why}`);
  }
  const effect = effectOf(judged.estimate, pairs, sought.better);
  const isConfirmed = judged.outcome === 'regressed' || judged.outcome === 'improved';
  const stopped = match.stop === null ? '' : ` (${match.stop.reason})`;
  const reason =
    judged.outcome === 'unchanged'
      ? 'the two ends differ by less than the minimum effect'
      : `the pairs neither show nor exclude a change between the two ends${stopped}`;
  return { isConfirmed, reason: isConfirmed ? null : reason, effect, size: judged.estimate.effect, threshold };

  async function learnedThreshold({ watched }: Match, startedAt: Date): Promise<Threshold> {
    const name = { benchmark: sought.benchmark, metric: sought.metric };
    if (watched === null) throw new Error('no pair was measured');
    const { branch, configuration } = question;
    const owner = configuration === undefined ? {} : { configuration };
    const source = { repository: null, ...owner, commit: bad, branch, dirty: false };
    // Stored runs of the bad end's line are known by the command that it has itself.
    const { suite } = ends.head;
    const { fingerprint } = await describeSurroundings(suite, world.workplace);
    const run: Run = pairedRun(
      {
        ...{ suite, surroundings: { ...surroundings, fingerprint }, base: good, startedAt, seconds: 0, watched },
        identity: { source: { ...source, pullRequest: null, workflow: null }, runToken: question.runToken },
        sides: ends,
      },
      world,
    );
    for (const sentence of run.pairs?.disturbances ?? []) world.progress.warning(`disturbed meanwhile: ${sentence}`);
    try {
      const found = await findBaseline(run, question.scope, policy, world.store, world.clock.now());
      return thresholdOf(run, name, found.baseline, found.runs, { compare: policy, calibrations: found.calibrations });
    } catch (thrown) {
      if (!(thrown instanceof PinbenchError) || thrown.kind !== 'infrastructure') throw thrown;
      world.progress.warning(`stored runs could not be read, so the noise floor is assumed: ${thrown.message}`);
      return thresholdOf(run, name, { state: 'no baseline', reason: thrown.message }, [], { compare: policy });
    }
  }
}
