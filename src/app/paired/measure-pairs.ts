/** Measures pairs: one fresh invocation of the base and one of the head, one after the other, in the order that was drawn. */
import type { Suite } from '../../model/config.ts';
import { PinbenchError } from '../../model/errors.ts';
import type { Ended, Usage } from '../../model/ports/engine.ts';
import type { Clock, HostCounters } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { BenchmarkResult, Invocation, PairedMeasurement, Readings } from '../../model/run.ts';
import { collectResults } from '../../results/collect.ts';
import type { Filtered } from '../../suite/filter.ts';
import { firstLine, plural } from '../../text/quote.ts';
import { invocationOf, type Measured, nothingMeasured, readInvocation, timing } from '../run/measure.ts';

export type SideName = 'base' | 'head';

/** One invocation of a pair. */
interface PairSide {
  invocation: Invocation;
  readings: Readings;
  results: BenchmarkResult[];
}

export interface PairFailure {
  /** Names the side. */
  sentence: string;
  side: SideName;
  /** The infrastructure failed, and not what was measured. */
  isOurs: boolean;
}

/** Invocations of a side, of which some failed. */
export interface SideTally {
  ran: number;
  failed: number;
  /** All that they took of the budget: starting, running, reading, cleaning up. */
  seconds: number;
}

/** Pairs so far, and what was seen while they were measured. */
export interface PairLog {
  first: SideName[];
  /** Entry i is pair i; null when one of its invocations failed. */
  pairs: (Record<SideName, PairSide> | null)[];
  /** A failed pair each. */
  failures: PairFailure[];
  /** What each side was asked for, failed or not. */
  tally: Record<SideName, SideTally>;
  /** What each side's turn took, pair by pair; zero where it had none. */
  turns: Record<SideName, number>[];
  counters: HostCounters[];
  usages: Usage[];
  frames: string[];
  contradictions: string[];
}

export interface PairSession {
  suites: Record<SideName, Suite>;
  invoke(side: SideName, order: number, command: string[] | undefined): Promise<Ended>;
  readCounters(): Promise<HostCounters>;
  clock: Clock;
  progress: Progress;
  signal: AbortSignal;
  /** By `clock.seconds()`. */
  deadline: number;
  /** Number of the next invocation. */
  nextOrder: number;
}

export interface PairTask {
  /** Pairs in all, counted from the first. */
  total: number;
  /** The side to be measured first, for each pair. */
  order: SideName[];
  /** Runs the wanted benchmarks alone, each side by a command of its own; null: the whole commands are run. */
  filtered: Record<SideName, Filtered> | null;
  /** For the progress: "3 suspects". */
  what: string;
  /** What a pair of the whole command is likely to take: one that does not fit is not begun. Left out: not known. */
  pairSeconds?: number;
  /** Whether nothing else decides, asked only when it matters: where no pair fits then, the base is run once all the same, for it to be known who is slow. */
  alone?: () => boolean;
  /** After each pair: why more of them would tell nothing, a sentence; null: they would. */
  inVain?: (log: PairLog) => string | null;
}

export type PairStop = Pick<PairedMeasurement, 'ended' | 'reason' | 'failing'>;

/** More failed pairs than this, and more than a third: the comparison is given up. */
const MOST_FAILURES = 2;

export function emptyLog(): PairLog {
  const nothing = { ran: 0, failed: 0, seconds: 0 };
  const tally = { base: { ...nothing }, head: { ...nothing } };
  const lists = { first: [], pairs: [], failures: [], turns: [], counters: [], usages: [], frames: [] };
  return { ...lists, contradictions: [], tally };
}

/** Adds pairs to `log` until there are `task.total`; otherwise says why it stopped. */
export async function measurePairs(task: PairTask, log: PairLog, session: PairSession): Promise<PairStop | null> {
  const { clock, progress } = session;
  let { filtered } = task;
  const began = clock.seconds();
  const before = log.first.length;
  let longest = filtered === null ? (task.pairSeconds ?? 0) : 0;
  if (log.counters.length === 0) log.counters.push(await session.readCounters());
  for (let pair = before; pair < task.total; ) {
    if (session.signal.aborted) return { ended: 'cancelled', reason: 'interrupted while measuring in pairs' };
    const started = clock.seconds();
    const isLate = started + longest > session.deadline;
    const hasNothing = pair === 0 && log.tally.base.ran === 0;
    if (isLate && hasNothing && started < session.deadline && task.alone?.() === true) {
      await measureSide('base', null, log, session);
      longest = longest / 2 + log.tally.base.seconds;
      continue;
    }
    if (isLate) return outOfTime(log.first.length, task.total);
    progress.live(
      () =>
        `pair ${pair + 1} of ${task.total} (${task.what}), ${timing(clock.seconds() - began, pair - before, task.total - before)}`,
    );
    const first = task.order[pair] ?? 'base';
    const tally = structuredClone(log.tally);
    const both = await measurePair(first, filtered, log, session);
    if (session.signal.aborted) return { ended: 'cancelled', reason: 'interrupted while measuring in pairs' };
    // What was guessed counts until it is known.
    longest = Math.max(pair === before ? 0 : longest, clock.seconds() - started);
    const why = filtered && unfit(both, filtered);
    if (why !== null) {
      progress.line(`${why}: the whole command is run instead`);
      filtered = null;
      log.tally = tally;
      continue;
    }
    addPair(log, first, both);
    log.turns.push({
      base: log.tally.base.seconds - tally.base.seconds,
      head: log.tally.head.seconds - tally.head.seconds,
    });
    pair = log.first.length;
    const inVain = task.inVain?.(log) ?? null;
    if (inVain !== null) return { ended: 'decided', reason: inVain };
    const givenUp = tooManyFailed(log);
    if (givenUp !== null) return givenUp;
  }
  progress.done();
  return null;
}

function addPair(log: PairLog, first: SideName, both: Record<SideName, PairSide> | PairFailure): void {
  log.first.push(first);
  log.pairs.push('head' in both ? both : null);
  if (!('head' in both)) log.failures.push(both);
}

function tooManyFailed(log: PairLog): PairStop | null {
  const { length } = log.failures;
  if (length <= MOST_FAILURES || length * 3 <= log.first.length) return null;
  if (log.failures.some((one) => one.isOurs)) return { ended: 'infrastructure error', reason: failedPairs(log) };
  const failing = whoFails(log);
  return { ended: 'failed', reason: `${failedPairs(log, failing)}; ${counts(log)}`, failing };
}

/** The head, if it never went well and the base did, or if the base never failed: one bad moment of the base excuses nothing. */
function whoFails({ failures, tally: { base, head } }: PairLog): SideName {
  if (failures.every(({ side }) => side === 'head')) return 'head';
  return head.ran > 0 && head.failed === head.ran && base.failed < base.ran ? 'head' : 'base';
}

function counts({ tally: { base, head } }: PairLog): string {
  return `the head failed in ${head.failed} of ${plural(head.ran, 'invocation')}, the base in ${base.failed} of ${base.ran}`;
}

/** "3 pairs of 5 failed: ...", with one's reason: what the world did is told first, then what the side to blame did. */
export function failedPairs(
  { failures, first }: Pick<PairLog, 'failures' | 'first'>,
  whose: SideName = 'base',
): string {
  const reported = failures.find(({ isOurs }) => isOurs) ?? failures.find(({ side }) => side === whose) ?? failures[0];
  return `${plural(failures.length, 'pair')} of ${first.length} failed: ${reported?.sentence}`;
}

async function measurePair(
  first: SideName,
  filtered: PairTask['filtered'],
  log: PairLog,
  session: PairSession,
): Promise<Record<SideName, PairSide> | PairFailure> {
  const one = await measureSide(first, filtered, log, session);
  // A head that fails alone is its own fault: it has to be known that the base does not.
  if ('sentence' in one && (first === 'base' || one.isOurs || session.signal.aborted)) return one;
  const other = await measureSide(first === 'base' ? 'head' : 'base', filtered, log, session);
  if ('sentence' in other) return other;
  if ('sentence' in one) return one;
  return first === 'base' ? { base: one, head: other } : { base: other, head: one };
}

async function measureSide(
  side: SideName,
  filtered: PairTask['filtered'],
  log: PairLog,
  session: PairSession,
): Promise<PairSide | PairFailure> {
  const began = session.clock.seconds();
  const one = await invokeSide(side, filtered, log, session);
  log.tally[side].seconds += session.clock.seconds() - began;
  return one;
}

async function invokeSide(
  side: SideName,
  filtered: PairTask['filtered'],
  log: PairLog,
  session: PairSession,
): Promise<PairSide | PairFailure> {
  const order = session.nextOrder++;
  const before = log.counters.at(-1) ?? (await session.readCounters());
  const ended = await session.invoke(side, order, filtered?.[side].command);
  const after = await session.readCounters();
  log.counters.push(after);
  if (ended.usage !== null) log.usages.push(ended.usage);
  if (ended.observed !== null) log.frames.push(ended.observed);
  log.contradictions.push(...ended.contradictions);
  if (ended.reason === 'cancelled') return { sentence: 'stopped', side, isOurs: false };
  const tally = log.tally[side];
  tally.ran++;
  tally.failed++;
  const read = await readInvocation(session.suites[side], order, ended, []);
  if (!('readings' in read)) {
    const sentence = `${side} ended with status "${read.status}": ${firstLine(read.failure)}`;
    return { sentence, side, isOurs: read.status === 'infrastructure error' };
  }
  try {
    const { results } = collectResults([read.readings]);
    tally.failed--;
    return { invocation: invocationOf(order, ended, before, after), readings: read.readings, results };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'benchmark') throw thrown;
    return { sentence: `${side} ${firstLine(thrown.message)}`, side, isOurs: false };
  }
}

/** One side of the pairs that went well, as if it had been measured alone; what was seen meanwhile is of both. */
export function measuredSide({ pairs, frames, contradictions, usages, counters }: PairLog, side: SideName): Measured {
  const whole = pairs.flatMap((pair) => (pair === null ? [] : [pair[side]]));
  return {
    ...nothingMeasured(),
    frames,
    contradictions,
    usages,
    counters,
    invocations: whole.map(({ invocation }, index) => ({ ...invocation, order: index + 1 })),
    readings: whole.map(({ readings }) => readings),
  };
}

/** Why the filtered commands are of no use, or null: the head may not know the base's filter any more. */
function unfit(pair: Record<SideName, PairSide> | PairFailure, filtered: Record<SideName, Filtered>): string | null {
  if ('head' in pair)
    return reportAll(pair, filtered) ? null : 'the filter left out some of the benchmarks that it should run';
  return pair.isOurs ? null : `with the filter, ${pair.sentence}`;
}

function reportAll(pair: Record<SideName, PairSide>, filtered: Record<SideName, Filtered>): boolean {
  return (['base', 'head'] as const).every((side) => {
    const reported = new Set(pair[side].results.map(({ benchmark }) => benchmark));
    return filtered[side].benchmarks.every((benchmark) => reported.has(benchmark));
  });
}

function outOfTime(done: number, total: number): PairStop {
  return { ended: 'out of time', reason: `${done} of ${plural(total, 'pair')} fitted into the budget` };
}
