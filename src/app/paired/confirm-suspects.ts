/**
 * Re-measures the suspects of a run against the base: its sources are checked out, its image is built once, and fresh
 * invocations of both alternate. What was measured becomes part of the run; what it says is decided in compare/.
 */
import type { BaseRun } from '../../compare/known-run.ts';
import type { Confirmation } from '../../model/comparison.ts';
import type { Suite } from '../../model/config.ts';
import { PinbenchError } from '../../model/errors.ts';
import { knobsOf } from '../../model/knobs.ts';
import type { PairedMeasurement, Run } from '../../model/run.ts';
import { LAST_LOOK } from '../../statistics/decision.ts';
import { knobDifferences, runDifferences } from '../../suite/select.ts';
import { plural } from '../../text/quote.ts';
import type { Prepared } from '../backends/backend.ts';
import { ForeignCode } from '../run/foreign-code.ts';
import type { MeasuringSession } from '../run/produce-run.ts';
import { describeRunContext } from '../run/run-context.ts';
import {
  type ConfirmationQuestion,
  type InterleavedSides,
  measureInterleaved,
  pairsRequest,
  withoutPairs,
} from './confirm-pairs.ts';
import { lackingNote, withLackInMind } from './incomplete-base.ts';
import { isSame, type PreparedCommit, prepareCommit, suiteOf, type Tree } from './interleave.ts';

export interface Confirmed {
  run: Run;
  /** null when nothing is to be said of it. */
  confirmation: Confirmation | null;
  /** Why no number of the base could be had that is one: a sentence. */
  incomparable?: string;
  /** What the report has to say of the pairs: sentences. */
  notes?: string[];
}

export async function confirm(
  question: ConfirmationQuestion,
  tree: Tree | null,
  session: MeasuringSession,
  signal: AbortSignal,
): Promise<Confirmed> {
  const { suite, produced, rules, base } = question;
  const { run } = produced;
  const unsettled = (state: Confirmation['state'], reason: string): Confirmed => ({
    run,
    confirmation: { state, reason },
  });
  if (rules.compare.mode === 'stored') return unsettled('switched off', 'compare.mode is "stored"');
  const request = pairsRequest(run, question);
  if (request === null) return unsettled('not needed', 'no metric is suspect');
  const suspects = plural(request.metrics.length, 'metric');
  if ('none' in base && base.needless) return { run, confirmation: null };
  if ('none' in base)
    return unsettled('not possible', `${suspects} would be re-measured against the base, but ${base.none}`);
  if (isSameCommit(question, base.commit)) return sameAs(question, base.commit, null, suspects);
  if (tree === null || produced.prepared === null) {
    return unsettled(
      'not possible',
      `${suspects} would be re-measured against the base, but there is no git repository to take it from`,
    );
  }
  const began = session.clock.seconds();
  const own = storedRunOf(question, base.commit);
  let interleaved: PreparedCommit;
  let terms: Terms;
  try {
    if (own !== null && (await isSameImage(question, own, base.commit, tree, signal)))
      return sameAs(question, base.commit, own.image?.id ?? null, suspects);
    const first = question.baseRuns.length > 0 ? '' : `, of which nothing is stored; ${costOf(question)}`;
    session.progress.line(`${suspects} to re-measure, alternating with ${base.commit.slice(0, 12)}${first}`);
    const there = await suiteOf(suite, base.commit, tree, signal);
    terms = await termsOf(there, question, produced.prepared, session);
    const wanted = { suite: terms.suite, commit: base.commit, run: own };
    interleaved = await prepareCommit(wanted, tree, terms.context, session, signal);
  } catch (thrown) {
    const why = await withLackInMind(thrown, base.commit, tree, signal);
    return unmeasured(why, { run, commit: base.commit, suspects, isPrepared: false }, session, signal);
  }
  const sides = { ...terms, base: interleaved };
  if (isSame(sides.base, sides.head)) return sameAs(question, base.commit, interleaved.image?.id ?? null, suspects);
  const deadline = began + question.budgetSeconds;
  const withWarning = interleaved.unseen === null ? run : { ...run, warnings: [...run.warnings, interleaved.unseen] };
  try {
    const task = { first: request, commit: base.commit, lacking: interleaved.lacking, deadline };
    const pairs = await measureInterleaved(question, task, sides, session, signal);
    const confirmed = measured(withWarning, { ...pairs, seconds: session.clock.seconds() - began }, suspects);
    const { lacking } = interleaved;
    if (lacking.length === 0 || confirmed.confirmation?.state === 'infrastructure error') return confirmed;
    const note = lackingNote(suite.name, base.commit, lacking);
    session.progress.warning(note);
    return { ...confirmed, notes: [note] };
  } catch (thrown) {
    const fault = { run: withWarning, commit: base.commit, suspects, isPrepared: true };
    return unmeasured(thrown, fault, session, signal);
  }
}

interface Unmeasured {
  run: Run;
  commit: string;
  /** "2 metrics". */
  suspects: string;
  /** Then only the infrastructure can keep the base from being measured. */
  isPrepared: boolean;
}

/** What `thrown` comes to; throws what is nobody's fault but our own. */
function unmeasured(
  thrown: unknown,
  { run, commit, suspects, isPrepared }: Unmeasured,
  { progress }: MeasuringSession,
  signal: AbortSignal,
): Confirmed {
  progress.done();
  if (signal.aborted) return { run: cancelled(run), confirmation: null };
  if (!(thrown instanceof PinbenchError) || (isPrepared && thrown.kind !== 'infrastructure')) throw thrown;
  const why = whyUnmeasured(commit, thrown);
  progress.warning(why);
  if (thrown instanceof ForeignCode) {
    const reason = `the base ${thrown.message}. To fix it, ${thrown.fix}.`;
    return { run, confirmation: { state: 'not possible', reason }, incomparable: reason };
  }
  return { run, confirmation: { state: stateOf(thrown), reason: `${suspects} would be re-measured, but ${why}` } };
}

function whyUnmeasured(commit: string, thrown: PinbenchError): string {
  return `the base ${commit.slice(0, 12)} cannot be measured: ${thrown.sentence()}`;
}

/** A base that cannot be built or run is its own affair; what the infrastructure did to it is a failure of this run. */
function stateOf({ kind }: PinbenchError): Confirmation['state'] {
  return kind === 'infrastructure' ? 'infrastructure error' : 'not possible';
}

/** A first run takes longer than those that follow: nobody should wonder why. */
function costOf({ budgetSeconds }: ConfirmationQuestion): string {
  return `this takes up to ${plural(LAST_LOOK, 'pair')} or ${Math.ceil(budgetSeconds / 60)} min (compare.budget), and --mode stored leaves it out`;
}

/** On the host, where there is no image: a repeat of the very commit. */
function isSameCommit(question: ConfirmationQuestion, commit: string): boolean {
  const { image, source } = question.produced.run;
  return image === null && commit === source.commit && !source.dirty && storedRunOf(question, commit) !== null;
}

/**
 * Whether a stored run of the very base had the same image: nothing needs to be built to know. How its output was read is
 * not stored, but is in the configuration of its commit.
 */
async function isSameImage(
  { suite, produced: { run } }: ConfirmationQuestion,
  own: BaseRun,
  commit: string,
  tree: Tree,
  signal: AbortSignal,
): Promise<boolean> {
  if (run.image === null || own.image?.id !== run.image.id) return false;
  return runDifferences(await suiteOf(suite, commit, tree, signal), suite).length === 0;
}

/** Without a pair: nothing in it can have changed. */
function sameAs({ produced }: ConfirmationQuestion, commit: string, image: string | null, suspects: string): Confirmed {
  return measured(produced.run, withoutPairs(commit, image, 'same image', sameSentence(image)), suspects);
}

function storedRunOf({ baseRuns }: ConfirmationQuestion, commit: string): BaseRun | null {
  return baseRuns.find((one) => one.source.commit === commit && !one.source.dirty) ?? null;
}

function sameSentence(image: string | null): string {
  return image === null ? 'it is the same commit' : 'its image is the same';
}

function measured(run: Run, pairs: PairedMeasurement, suspects: string): Confirmed {
  const count = plural(pairs.first.length, 'pair');
  const how = pairs.first.length === 0 ? 'without a pair' : `in ${count}`;
  const why = pairs.reason === null ? '' : `: ${pairs.reason}`;
  const kept = { ...run, pairs };
  if (pairs.ended === 'infrastructure error') {
    const reason = `${suspects} would be re-measured, but ${pairs.reason}`;
    return { run: kept, confirmation: { state: pairs.ended, reason } };
  }
  return {
    run: pairs.ended === 'cancelled' ? cancelled(kept) : kept,
    confirmation: {
      state: 'measured',
      reason: `${suspects} re-measured ${how}, alternating with ${pairs.base.commit.slice(0, 12)}${why}`,
    },
  };
}

/** What was measured stays, and is never taken for a run that was compared. */
function cancelled(run: Run): Run {
  return {
    ...run,
    status: 'cancelled',
    failure: 'interrupted while confirming suspected changes, so the run was not kept',
  };
}

/** What both sides of pairs are measured in: what the base is, so that no change can choose. */
type Terms = Omit<InterleavedSides, 'base'>;

/** `there` is the suite of the base for pairs with the head's; `prepared` is the head as it was measured by itself. */
async function termsOf(
  there: Suite,
  { suite, produced }: Pick<ConfirmationQuestion, 'suite' | 'produced'>,
  prepared: Prepared,
  { backend, progress }: Pick<MeasuringSession, 'backend' | 'progress'>,
): Promise<Terms> {
  const { context } = produced;
  const knobs = knobDifferences(there, suite);
  const asHere: Terms = { suite, context, head: prepared, knobs, headSettings: null };
  if (knobs.length === 0) return asHere;
  const asThere = { ...suite, run: { ...suite.run, ...knobsOf(there.run) } };
  try {
    const its = await describeRunContext(asThere, backend);
    for (const { field, base, head } of knobs)
      progress.line(
        `in pairs with the base, run.${field} is ${base} for both sides, as the base has it, and not ${head}`,
      );
    return { ...asHere, suite: asThere, context: its, head: prepared.within(knobsOf(there.run), its.cpus) };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'usage') throw thrown;
    progress.warning(`in pairs with the base, both sides have the head's settings: ${thrown.message}`);
    return { ...asHere, headSettings: thrown.message };
  }
}
