/** What a comparison takes from a metric: one number an invocation, in one unit, as logarithms where the engine wants them. */
import type { Side } from '../model/comparison.ts';
import type { Better, PairedMetric } from '../model/run.ts';
import { sortFirst } from '../statistics/ascending.ts';
import { cutFromEachEnd, meanBetween } from '../statistics/location.ts';
import { median } from '../statistics/median.ts';
import { type Pair, pairWeights } from '../statistics/pair-test.ts';
import { withoutNoise } from '../units/decimal.ts';
import { convert } from '../units/units.ts';

/** Cut from each end of a run's invocations: one of ten may have gone badly. */
const RUN_TRIM = 0.1;
/** What is left of a number that went through logarithms. */
const LEVEL_DIGITS = 12;
/** Values may lie so far apart that their ratio is no number; JSON has no infinity. */
const MOST_CHANGE = 1e300;

/** 1 where more is worse, -1 where less is: effects times this are positive for what is worse. */
export function signOf(better: Better): 1 | -1 {
  return better === 'lower' ? 1 : -1;
}

/**
 * One number a run: the 10 % trimmed mean of the logarithms of its invocations, so that what is worse is more. Undefined
 * unless all are above zero.
 */
export function runStatistic(invocations: readonly number[], better: Better): number | undefined {
  return statisticBetween(invocations, 0, invocations.length, better, new Float64Array(invocations.length));
}

/** The same of the numbers from one place up to another; `scratch` has room for their logarithms. */
export function statisticBetween(
  numbers: ArrayLike<number>,
  from: number,
  to: number,
  better: Better,
  scratch: Float64Array,
): number | undefined {
  const count = to - from;
  if (count === 0) return undefined;
  for (let index = 0; index < count; index += 1) {
    const value = numbers[from + index] ?? Number.NaN;
    if (!(value > 0)) return undefined;
    scratch[index] = Math.log(value);
  }
  sortFirst(scratch, count);
  const cut = cutFromEachEnd(count, RUN_TRIM);
  return signOf(better) * meanBetween(scratch, cut, count - cut);
}

/** Values in another unit of the same kind; undefined when they cannot be had, or there are none. */
export function converted(values: readonly number[], from: string, to: string): number[] | undefined {
  const known = values.map((value) => convert(value, from, to)).filter((value) => value !== null);
  return known.length === values.length && known.length > 0 ? known : undefined;
}

/** Pair by pair ln(head / base), positive for worse; null where a side is missing or not above zero. */
export function pairsOf(metric: PairedMetric, first: readonly ('base' | 'head')[]): (Pair | null)[] {
  return first.map((side, index) => {
    const [base = [], head = []] = [metric.base[index], metric.head[index]];
    if (base.length === 0 || head.length === 0) return null;
    const difference = signOf(metric.better) * (Math.log(median(head)) - Math.log(median(base)));
    return Number.isFinite(difference) ? { difference, first: side } : null;
  });
}

export function sideOf(values: number[]): Side {
  return { median: withoutNoise(median(values)), invocations: values.length };
}

/** One number an invocation, of the pairs in which both sides reported the metric. */
export function pairedValues({ base, head }: PairedMetric): { base: number[]; head: number[] } {
  const whole = base.flatMap((samples, index) => {
    const other = head[index] ?? [];
    return samples.length === 0 || other.length === 0 ? [] : [{ base: median(samples), head: median(other) }];
  });
  return { base: whole.map((pair) => pair.base), head: whole.map((pair) => pair.head) };
}

/** Two levels, in the metric's unit, that a change lies between. */
export interface Levels {
  base: number;
  head: number;
}

/**
 * The levels of both sides in the first `count` whole pairs: weighed as the engine weighs their differences, so that the
 * change between them is the one that it judged. Undefined where there is no such pair.
 */
export function pairedLevels(
  metric: PairedMetric,
  first: readonly ('base' | 'head')[],
  count: number,
  trim: number,
): Levels | undefined {
  const whole = pairsOf(metric, first)
    .flatMap((pair, index) => (pair === null ? [] : [{ pair, index }]))
    .slice(0, count);
  if (whole.length === 0) return undefined;
  const weights = pairWeights(
    whole.map(({ pair }) => pair),
    trim,
  );
  const level = (side: 'base' | 'head'): number =>
    levelOf(
      weights.reduce(
        (sum, weight, at) => sum + weight * Math.log(median(metric[side][whole[at]?.index ?? 0] ?? [])),
        0,
      ),
    );
  return { base: level('base'), head: level('head') };
}

/** Levels from logarithms of the engine's. */
export function levelsOf(base: number, head: number, better: Better): Levels {
  return { base: levelOf(signOf(better) * base), head: levelOf(signOf(better) * head) };
}

/** A logarithm loses the last digits of what it is of. */
function levelOf(logarithm: number): number {
  return withoutNoise(Math.exp(logarithm), LEVEL_DIGITS);
}

/** Medians of the two sides over pairs that have both. */
export function pairedSides(metric: PairedMetric): { base: Side; head: Side } | undefined {
  const { base, head } = pairedValues(metric);
  return base.length === 0 ? undefined : { base: sideOf(base), head: sideOf(head) };
}

/** A relative change from a logarithm of the engine's: 0.05 for 5 % more, whichever direction is worse. */
export function changeOf(effect: number, better: Better): number {
  return relative(signOf(better) * effect);
}

/** The relative change that a logarithm of a ratio stands for; always finite. */
export function relative(logRatio: number): number {
  return Math.min(Math.expm1(logRatio), MOST_CHANGE);
}

/** An interval of relative changes from one of the engine's logarithms. */
export function changesOf(interval: { low: number; high: number }, better: Better): [number, number] {
  const bounds = [changeOf(interval.low, better), changeOf(interval.high, better)];
  return [Math.min(...bounds), Math.max(...bounds)];
}

/** head/base - 1; null unless both are above zero and the result is finite. */
export function changeBetween(head: number, base: number): number | null {
  const change = head > 0 && base > 0 ? head / base - 1 : Number.NaN;
  return Number.isFinite(change) ? change : null;
}
