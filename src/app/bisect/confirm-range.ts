/** The first question of a bisection: whether the metric differs between the two ends at all, and by how much. */
import { type Effect, effectOf, lookAtChange, type Threshold, thresholdOf } from '../../compare/bisection.ts';
import { invalidOutput, PinbenchError } from '../../model/errors.ts';
import type { Run } from '../../model/run.ts';
import { FIRST_LOOK } from '../../statistics/decision.ts';
import { quote } from '../../text/quote.ts';
import { isSame } from '../paired/interleave.ts';
import { pairedRun } from '../paired/paired-run.ts';
import { findBaseline } from '../run/find-baseline.ts';
import { describeRunContext, type RunContext } from '../run/run-context.ts';
import {
  type BisectPorts,
  type BisectQuestion,
  type BisectSession,
  type Match,
  newMatch,
  pairsIn,
  type Sought,
} from './session.ts';

export interface RangeConfirmation {
  isConfirmed: boolean;
  /** Why it is not; null when it is. */
  reason: string | null;
  effect: Effect | null;
  /** As a logarithm, positive is worse. */
  size: number;
  threshold: Threshold;
}

export async function confirmRange(
  question: BisectQuestion,
  session: BisectSession,
  context: RunContext,
  sought: Sought,
  ports: BisectPorts,
): Promise<RangeConfirmation> {
  const { good, commits, policy } = question;
  const bad = commits.at(-1) ?? good;
  const unseen = (reason: string): RangeConfirmation => {
    const threshold = { floor: { difference: { variance: 0, degrees: 1 }, margin: 0, learned: false }, smallest: 0 };
    return { isConfirmed: false, reason, effect: null, size: 0, threshold };
  };
  const ends = { base: await session.imageOf(good), head: await session.imageOf(bad) };
  if (isSame(ends.base, ends.head)) {
    const { name } = ends.head.suite.image ?? {};
    return unseen(
      name === undefined
        ? 'both have the same image: nothing in it can have changed'
        : `both name the same image, ${quote(name)}: what it meant for each is not known`,
    );
  }
  const match = newMatch(good, bad);
  const startedAt = ports.clock.now();
  // The noise floor is learned from stored runs, whose environment is known only after some pairs.
  await session.measure(match, sought, ({ length }) => (length < FIRST_LOOK ? FIRST_LOOK : null));
  if (match.stop?.ended === 'failed') throw invalidOutput(match.stop.reason ?? 'too many pairs failed');
  const threshold = await learnedThreshold(match, startedAt);
  if (match.stop === null) {
    await session.measure(match, sought, (pairs) => lookAtChange(pairs, threshold, false).wanted ?? null);
  }
  const pairs = pairsIn(match, sought);
  const [decided] = lookAtChange(pairs, threshold, true).decided;
  if (decided?.estimate === undefined) {
    const why = match.stop?.reason ?? 'a ratio needs values above zero on both sides';
    return unseen(`too few pairs gave numbers to compare: ${why}`);
  }
  const effect = effectOf(decided.estimate, pairs, sought.better);
  const isConfirmed = decided.outcome === 'regressed' || decided.outcome === 'improved';
  const stopped = match.stop === null ? '' : ` (${match.stop.reason})`;
  const reason =
    decided.outcome === 'unchanged'
      ? 'the two ends differ by less than the minimum effect'
      : `the pairs neither show nor exclude a change between the two ends${stopped}`;
  return { isConfirmed, reason: isConfirmed ? null : reason, effect, size: decided.estimate.effect, threshold };

  async function learnedThreshold({ monitored }: Match, startedAt: Date): Promise<Threshold> {
    const name = { benchmark: sought.benchmark, metric: sought.metric };
    if (monitored === null) throw new Error('no pair was measured');
    const { branch, configuration } = question;
    const owner = configuration === undefined ? {} : { configuration };
    const source = { repository: null, ...owner, commit: bad, branch, dirty: false };
    // Stored runs of the bad end's line are known by the command that it has itself.
    const { suite } = ends.head;
    const { fingerprint } = await describeRunContext(suite, ports.backend);
    const run: Run = pairedRun(
      {
        suite,
        context: { ...context, fingerprint },
        base: good,
        startedAt,
        seconds: 0,
        monitored,
        identity: { source: { ...source, pullRequest: null, workflow: null }, runToken: question.runToken },
        sides: ends,
      },
      ports,
    );
    for (const sentence of run.pairs?.disturbances ?? [])
      ports.progress.warning(`disturbed while measuring in pairs: ${sentence}`);
    try {
      const found = await findBaseline(run, question.scope, policy, ports.store, ports.clock.now());
      return thresholdOf(run, name, found.baseline, found.runs, { compare: policy, calibrations: found.calibrations });
    } catch (thrown) {
      if (!(thrown instanceof PinbenchError) || thrown.kind !== 'infrastructure') throw thrown;
      ports.progress.warning(`stored runs could not be read, so the noise floor is assumed: ${thrown.message}`);
      return thresholdOf(run, name, { state: 'no baseline', reason: thrown.message }, [], { compare: policy });
    }
  }
}
