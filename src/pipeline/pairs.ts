/** Measures pairs: one fresh invocation of the base and one of the head, one after the other, in the order that was drawn. */
import { median } from '../compare/median.ts';
import { PinbenchError } from '../errors.ts';
import { type MetricName, metricKey } from '../metric-name.ts';
import type {
  BaseMetric,
  BenchmarkResult,
  Better,
  Invocation,
  MetricResult,
  PairedMeasurement,
  PairedMetric,
  Readings,
  Run,
  Suite,
} from '../model.ts';
import { collectResults } from '../perf.ts';
import { firstLine, plural } from '../shown.ts';
import { convert } from '../units.ts';
import type { Clock, Ended, Progress, Usage, Vitals } from '../world.ts';
import { invocationOf, type Measured, nothingMeasured, readInvocation, timing } from './measure.ts';

export type SideName = 'base' | 'head';

/** One invocation of a pair. */
interface PairSide {
  invocation: Invocation;
  readings: Readings;
  results: BenchmarkResult[];
}

/** Pairs so far, and what was seen while they were measured. */
export interface PairLog {
  first: SideName[];
  /** Entry i is pair i; null when one of its invocations failed. */
  pairs: (Record<SideName, PairSide> | null)[];
  /** Sentences, a failed pair each. */
  failures: string[];
  vitals: Vitals[];
  usages: Usage[];
  frames: string[];
  contradictions: string[];
}

export interface PairBench {
  suite: Suite;
  invoke(side: SideName, order: number, command: string[] | undefined): Promise<Ended>;
  readVitals(): Promise<Vitals>;
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
  wanted: MetricName[];
  /** Runs the wanted benchmarks alone; null: the whole command is run. */
  command: string[] | null;
  /** For the progress: "3 suspects". */
  what: string;
  /** What a pair of the whole command is likely to take: one that does not fit is not begun. Left out: not known. */
  pairSeconds?: number;
}

export type PairStop = Pick<PairedMeasurement, 'ended' | 'reason'>;

/** More failed pairs than this, and more than a third: the comparison is given up. */
const MOST_FAILURES = 2;

export function emptyLog(): PairLog {
  return { first: [], pairs: [], failures: [], vitals: [], usages: [], frames: [], contradictions: [] };
}

/** Adds pairs to `log` until there are `task.total`; otherwise says why it stopped. */
export async function measurePairs(task: PairTask, log: PairLog, bench: PairBench): Promise<PairStop | null> {
  const { clock, progress } = bench;
  let { command } = task;
  const began = clock.seconds();
  const before = log.first.length;
  let longest = command === null ? (task.pairSeconds ?? 0) : 0;
  if (log.vitals.length === 0) log.vitals.push(await bench.readVitals());
  for (let pair = before; pair < task.total; ) {
    if (bench.signal.aborted) return { ended: 'cancelled', reason: 'stopped while measuring in pairs' };
    const started = clock.seconds();
    if (started + longest > bench.deadline) return outOfTime(log.first.length, task.total);
    progress.live(
      () =>
        `pair ${pair + 1} of ${task.total} (${task.what}), ${timing(clock.seconds() - began, pair - before, task.total - before)}`,
    );
    const first = task.order[pair] ?? 'base';
    const both = await measurePair(first, command, log, bench);
    if (bench.signal.aborted) return { ended: 'cancelled', reason: 'stopped while measuring in pairs' };
    longest = Math.max(longest, clock.seconds() - started);
    if (command !== null && typeof both !== 'string' && !reportsAll(both.head.results, task.wanted)) {
      progress.line('the filter left out some of the benchmarks it was to run: the whole command is run instead');
      command = null;
      continue;
    }
    log.first.push(first);
    log.pairs.push(typeof both === 'string' ? null : both);
    if (typeof both === 'string') log.failures.push(both);
    pair = log.first.length;
    const { length } = log.failures;
    if (length > MOST_FAILURES && length * 3 > pair) {
      return { ended: 'failed', reason: failedPairs(log) };
    }
  }
  progress.done();
  return null;
}

/** "3 pairs of 5 failed: ...", with the first one's reason. */
export function failedPairs({ failures, first }: Pick<PairLog, 'failures' | 'first'>): string {
  return `${plural(failures.length, 'pair')} of ${first.length} failed: ${failures[0]}`;
}

/** A sentence when one of the two went wrong. */
async function measurePair(
  first: SideName,
  command: string[] | null,
  log: PairLog,
  bench: PairBench,
): Promise<Record<SideName, PairSide> | string> {
  const one = await measureSide(first, command, log, bench);
  if (typeof one === 'string') return one;
  const other = await measureSide(first === 'base' ? 'head' : 'base', command, log, bench);
  if (typeof other === 'string') return other;
  return first === 'base' ? { base: one, head: other } : { base: other, head: one };
}

async function measureSide(
  side: SideName,
  command: string[] | null,
  log: PairLog,
  bench: PairBench,
): Promise<PairSide | string> {
  const order = bench.nextOrder++;
  const before = log.vitals.at(-1) ?? (await bench.readVitals());
  const ended = await bench.invoke(side, order, command ?? undefined);
  const after = await bench.readVitals();
  log.vitals.push(after);
  if (ended.usage !== null) log.usages.push(ended.usage);
  if (ended.observed !== null) log.frames.push(ended.observed);
  log.contradictions.push(...ended.contradictions);
  if (ended.reason === 'cancelled') return 'stopped';
  const read = readInvocation(bench.suite, order, ended, []);
  if (!('readings' in read)) return `${side} ended with status "${read.status}": ${firstLine(read.failure)}`;
  try {
    const { results } = collectResults([read.readings]);
    return { invocation: invocationOf(order, ended, before, after), readings: read.readings, results };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'benchmark') throw thrown;
    return `${side} ${firstLine(thrown.message)}`;
  }
}

/** One side of the pairs that went well, as if it had been measured alone; what was seen meanwhile is of both. */
export function measuredSide({ pairs, frames, contradictions, usages, vitals }: PairLog, side: SideName): Measured {
  const whole = pairs.flatMap((pair) => (pair === null ? [] : [pair[side]]));
  return {
    ...nothingMeasured(),
    ...{ frames, contradictions, usages, vitals },
    invocations: whole.map(({ invocation }, index) => ({ ...invocation, order: index + 1 })),
    readings: whole.map(({ readings }) => readings),
  };
}

function reportsAll(results: BenchmarkResult[], wanted: MetricName[]): boolean {
  const reported = new Set(results.map(({ benchmark }) => benchmark));
  return wanted.every(({ benchmark }) => reported.has(benchmark));
}

function outOfTime(done: number, total: number): PairStop {
  return { ended: 'out of time', reason: `${done} of ${plural(total, 'pair')} fitted into the budget` };
}

/** The samples of the named metrics in every pair, in the units in which `head` reported them. */
export function pairedMetrics(head: Pick<Run, 'results'>, names: MetricName[], { pairs }: PairLog): PairedMetric[] {
  return names.flatMap(({ benchmark, metric }) => {
    const known = metricOf(head.results, { benchmark, metric });
    if (known === undefined) return [];
    const { unit, better } = known;
    const side = (results: BenchmarkResult[]): number[] => {
      const found = metricOf(results, { benchmark, metric });
      if (found === undefined || found.better !== better) return [];
      const values = (found.samples[0] ?? []).map((value) => convert(value, found.unit, unit));
      const whole = values.filter((value) => value !== null);
      return whole.length === values.length ? whole : [];
    };
    return [
      {
        ...{ benchmark, metric, unit, better },
        base: pairs.map((pair) => side(pair?.base.results ?? [])),
        head: pairs.map((pair) => side(pair?.head.results ?? [])),
      },
    ];
  });
}

/** As many as a run may have metrics: a base whose names change from pair to pair is no reason for more. */
const MOST_BASE_ONLY = 10_000;

/** What the base reported in the pairs and `head` does not have, or not so that the two compare. */
export function baseOnlyMetrics(head: Pick<Run, 'results'>, { pairs }: PairLog): BaseMetric[] {
  const found = new Map<string, BaseMetric>();
  for (const pair of pairs) {
    for (const { benchmark, metrics } of pair?.base.results ?? []) {
      for (const { metric, unit, better, samples } of metrics) {
        const [values = []] = samples;
        if (values.length === 0 || compares(metricOf(head.results, { benchmark, metric }), unit, better, values))
          continue;
        const key = metricKey({ benchmark, metric });
        if (!found.has(key) && found.size === MOST_BASE_ONLY) continue;
        const one = found.get(key) ?? { benchmark, metric, unit, better, values: [] };
        const value = convert(median(values), unit, one.unit);
        if (value !== null) one.values.push(value);
        found.set(key, one);
      }
    }
  }
  return [...found.values()];
}

function compares(head: MetricResult | undefined, unit: string, better: Better, values: number[]): boolean {
  if (head === undefined || head.better !== better || head.samples.every((samples) => samples.length === 0))
    return false;
  return values.every((value) => convert(value, unit, head.unit) !== null);
}

function metricOf(results: BenchmarkResult[], { benchmark, metric }: MetricName) {
  return results.find((one) => one.benchmark === benchmark)?.metrics.find((one) => one.metric === metric);
}
