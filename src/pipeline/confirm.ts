/**
 * Measures the suspects of a run again, beside the base: its sources are checked out, its image is built once, and fresh
 * invocations of both alternate. What was measured becomes part of the run; what it says is decided in compare/.
 */

import type { BaseRun } from '../compare/known-run.ts';
import { seededDraw } from '../compare/random.ts';
import { mean } from '../compare/statistics/location.ts';
import { FIRST_LOOK, LAST_LOOK } from '../compare/statistics/looks.ts';
import { pairOrder } from '../compare/statistics/pair-order.ts';
import { nextPairs, type PairsWish, type Rules } from '../compare/verdict.ts';
import { PinbenchError } from '../errors.ts';
import { filteredCommand } from '../filter.ts';
import { type MetricName, metricKey } from '../metric-name.ts';
import type { Baseline, Confirmation, PairedMeasurement, Run, Suite } from '../model.ts';
import { plural } from '../shown.ts';
import type { BaseChoice } from './base.ts';
import { besideEachOther, type PreparedCommit, prepareCommit, type Tree } from './beside.ts';
import { ForeignCode } from './foreign-code.ts';
import { baseOnlyMetrics, emptyLog, type PairLog, type PairStop, pairedMetrics } from './pairs.ts';
import type { Prepared } from './prepare.ts';
import { type Bench, isolationOf, type Produced } from './produce.ts';

export type { Tree } from './beside.ts';

export interface ConfirmationQuestion {
  suite: Suite;
  produced: Produced;
  baseline: Baseline;
  baseRuns: readonly BaseRun[];
  rules: Rules;
  /** Seconds that it may take, building included. */
  budgetSeconds: number;
  /** Metrics to be measured again for another reason than a change: limits in doubt. */
  also: MetricName[];
  /** The commit to measure beside, or a sentence on why there is none. */
  base: BaseChoice;
}

export interface Confirmed {
  run: Run;
  /** null when nothing is to be said of it. */
  confirmation: Confirmation | null;
  /** Why no number of the base could be had that is one: a sentence. */
  incomparable?: string;
}

export async function confirm(
  question: ConfirmationQuestion,
  tree: Tree | null,
  bench: Bench,
  signal: AbortSignal,
): Promise<Confirmed> {
  const { suite, produced, rules, base } = question;
  const { run } = produced;
  const unsettled = (state: Confirmation['state'], reason: string): Confirmed => ({
    run,
    confirmation: { state, reason },
  });
  if (rules.compare.mode === 'stored') return unsettled('switched off', 'compare.mode is "stored"');
  const wish = wishOf(run, question);
  if (wish === null) return unsettled('not needed', 'no metric is suspect');
  const suspects = plural(wish.metrics.length, 'metric');
  if ('none' in base && base.needless) return { run, confirmation: null };
  if ('none' in base)
    return unsettled('not possible', `${suspects} would be measured again beside the base, but ${base.none}`);
  const same = sameImage(question, base.commit);
  if (same !== null)
    return measured(run, withoutPairs(same.commit, same.image, 'same image', sameSentence(same.image)), suspects);
  if (tree === null || produced.prepared === null) {
    return unsettled(
      'not possible',
      `${suspects} would be measured again beside the base, but there is no git repository to take it from`,
    );
  }
  const began = bench.clock.seconds();
  const first = question.baseRuns.length > 0 ? '' : `, of which nothing is stored; ${costOf(question)}`;
  bench.progress.line(`${suspects} to be measured again, beside ${base.commit.slice(0, 12)}${first}`);
  let beside: PreparedCommit;
  try {
    const own = storedRunOf(question, base.commit);
    beside = await prepareCommit(suite, base.commit, tree, produced.surroundings, bench, signal, own);
  } catch (thrown) {
    bench.progress.done();
    if (signal.aborted) return { run: cancelled(run), confirmation: null };
    if (!(thrown instanceof PinbenchError)) throw thrown;
    const why = `the base ${base.commit.slice(0, 12)} cannot be measured: ${thrown.sentence()}`;
    bench.progress.warning(why);
    if (thrown instanceof ForeignCode) {
      const reason = `the base ${thrown.message}. To fix it, ${thrown.todo}.`;
      return { ...unsettled('not possible', reason), incomparable: reason };
    }
    return unsettled('not possible', `${suspects} would be measured again, but ${why}`);
  }
  const image = beside.image?.id ?? null;
  if (image !== null && image === run.image?.id) {
    return measured(run, withoutPairs(base.commit, image, 'same image', sameSentence(image)), suspects);
  }
  const deadline = began + question.budgetSeconds;
  const sides = { base: beside, head: produced.prepared };
  const pairs = await measureBeside(question, wish, base.commit, sides, deadline, bench, signal);
  const told = beside.unseen === null ? run : { ...run, warnings: [...run.warnings, beside.unseen] };
  return measured(told, { ...pairs, seconds: bench.clock.seconds() - began }, suspects);
}

/** A first run takes longer than those that follow: nobody should wonder why. */
function costOf({ budgetSeconds }: ConfirmationQuestion): string {
  return `this takes up to ${plural(LAST_LOOK, 'pair')} or ${Math.ceil(budgetSeconds / 60)} min (compare.budget), and --mode stored leaves it out`;
}

function wishOf(run: Run, { baseline, baseRuns, rules, also }: ConfirmationQuestion): PairsWish | null {
  const wish = nextPairs(run, baseline, baseRuns, rules);
  const done = run.pairs?.first.length ?? 0;
  if (wish === null) return also.length === 0 || done > 0 ? null : { total: FIRST_LOOK, metrics: also };
  const names = new Set(wish.metrics.map(metricKey));
  return { ...wish, metrics: [...wish.metrics, ...also.filter((one) => !names.has(metricKey(one)))] };
}

/** A stored run of the very base that had the same image: nothing needs to be built to know. */
function sameImage(question: ConfirmationQuestion, commit: string): { commit: string; image: string | null } | null {
  if (!('runs' in question.baseline)) return null;
  const { run } = question.produced;
  const own = storedRunOf(question, commit);
  if (own === null) return null;
  if (run.image === null) return commit === run.source.commit && !run.source.dirty ? { commit, image: null } : null;
  return own.image?.id === run.image.id ? { commit, image: run.image.id } : null;
}

function storedRunOf({ baseRuns }: ConfirmationQuestion, commit: string): BaseRun | null {
  return baseRuns.find((one) => one.source.commit === commit && !one.source.dirty) ?? null;
}

function sameSentence(image: string | null): string {
  return image === null ? 'it is the same commit' : 'its image is the same';
}

async function measureBeside(
  question: ConfirmationQuestion,
  first: PairsWish,
  commit: string,
  { base, head }: Record<'base' | 'head', Prepared>,
  deadline: number,
  bench: Bench,
  signal: AbortSignal,
): Promise<PairedMeasurement> {
  const { suite, produced } = question;
  const { run, surroundings } = produced;
  const order = pairOrder(LAST_LOOK, seededDraw('pairs', run.suite, run.source.commit ?? run.id, commit));
  const names: MetricName[] = [];
  let stop: PairStop | null = null;
  const record = (log: PairLog): PairedMeasurement => {
    const baseOnly = baseOnlyMetrics(run, log);
    return {
      ...withoutPairs(commit, base.image?.id ?? null, stop?.ended ?? 'decided', stop?.reason ?? null),
      first: [...log.first],
      metrics: pairedMetrics(run, names, log),
      ...(baseOnly.length === 0 ? {} : { baseOnly }),
    };
  };
  const nextOrder = run.invocations.length + 1;
  const pairSeconds = 2 * mean(run.invocations.map(({ seconds }) => seconds));
  const sides = { suite, surroundings, base, head, deadline, nextOrder };
  const log = emptyLog();
  const watched = await besideEachOther(sides, log, bench, signal, async (measure) => {
    let wish: PairsWish | null = first;
    while (wish !== null && wish.total > log.first.length) {
      for (const one of wish.metrics) if (!names.some((name) => metricKey(name) === metricKey(one))) names.push(one);
      const what = plural(wish.metrics.length, 'metric');
      const benchmarks = wish.metrics.map(({ benchmark }) => benchmark);
      // Where nothing is stored, only the whole command shows what else the base has.
      const isOpen = question.baseRuns.length === 0 && log.first.length === 0;
      const command = !isOpen && needsFilter(run, benchmarks) ? filteredCommand(suite.run, benchmarks) : null;
      stop = await measure({ total: wish.total, order, wanted: wish.metrics, command, what, pairSeconds });
      if (stop !== null) break;
      bench.progress.line(`${plural(log.first.length, 'pair')} measured of ${what}`);
      wish = wishOf({ ...run, pairs: record(log) }, question);
    }
  });
  const { violations } = isolationOf(surroundings.requested, watched.measured);
  return { ...record(watched.measured), disturbances: [...violations, ...watched.host.disturbances] };
}

/** Whether less than everything is to be run. */
function needsFilter({ results }: Run, benchmarks: string[]): boolean {
  return new Set(benchmarks).size < results.length;
}

function measured(run: Run, pairs: PairedMeasurement, suspects: string): Confirmed {
  const count = plural(pairs.first.length, 'pair');
  const how = pairs.first.length === 0 ? 'without a pair' : `in ${count}`;
  const why = pairs.reason === null ? '' : `: ${pairs.reason}`;
  const kept = { ...run, pairs };
  return {
    run: pairs.ended === 'cancelled' ? cancelled(kept) : kept,
    confirmation: {
      state: 'measured',
      reason: `${suspects} settled ${how} beside ${pairs.base.commit.slice(0, 12)}${why}`,
    },
  };
}

/** What was measured stays, and is never taken for a run that was judged. */
function cancelled(run: Run): Run {
  return { ...run, status: 'cancelled', failure: 'it was stopped while its suspects were measured again' };
}

function withoutPairs(
  commit: string,
  image: string | null,
  ended: PairedMeasurement['ended'],
  reason: string | null,
): PairedMeasurement {
  return {
    ...{ purpose: 'confirmation', base: { commit, image }, first: [], metrics: [], ended, reason, seconds: 0 },
    disturbances: [],
  };
}
