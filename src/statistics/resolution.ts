/**
 * The step in which a metric's numbers come: of a coarse clock, or of numbers that were rounded when they were printed.
 * Rounding does not average away where it is coarser than the noise: 20.4 and 20.6 ticks are 20 and 21 every time.
 */

import type { Variance } from './scale.ts';

/** Numbers closer than this, as a share, are equal but for a change of unit. */
const EQUAL = 1e-9;
/** Numbers are whole steps up to this share of one; of more steps than this one does not matter. */
const WHOLE = 1e-6;
const MOST_STEPS = 1000;
/** A clock shows where at least so many numbers repeat others. */
const REPEATED = 0.5;
const MOST_DECIMALS = 6;
const NEARLY = 1e-3;
/** Pairs that stray by more than this share of a step average it away. */
const DITHERED = 0.82;
/** More numbers of a list than this show nothing new. */
const MOST_LOOKED_AT = 200;

/**
 * The step in the unit of the numbers, zero when none shows; `lists` are those of either side. The larger of
 * - one in the last place printed of any of them, if that is a whole one or a decimal;
 * - the smallest distance of numbers within a list, if all numbers are multiples of it and at least half repeat another.
 */
export function stepOf(lists: readonly (readonly number[])[]): number {
  const looked = lists.map((list) => list.slice(0, MOST_LOOKED_AT));
  const all = looked.flat();
  if (all.length === 0) return 0;
  const printed = printedStep(all);
  if (!repeats(all)) return printed;
  const gaps = looked.flatMap(gapsOf);
  const clock = gaps.length === 0 ? 0 : Math.min(...gaps);
  const isClock = clock > printed && all.every((value) => isMultiple(value, clock));
  return isClock ? clock : printed;
}

/** A step down from this level as the logarithm of a ratio, which is more than one up; at most a half is left. */
export function relativeStep(step: number, value: number): number {
  return value > 0 ? -Math.log1p(-Math.min(step / value, 0.5)) : 0;
}

/**
 * How far the `effect` of pairs may be wrong because of the `step`, a logarithm: by a whole one where single pairs stray by
 * less, by nothing where noise spreads the numbers over several steps. An invocation with a standard deviation of half a
 * step leaves a bias below 1 % of it; rounding itself adds 1/12 of its square (Sheppard), and a pair is two invocations:
 * sqrt(2 (1/4 + 1/12)) = 0.82 steps. The same number on both sides, every time, is taken for what it is.
 */
export function roundingOf(step: number, effect: number, single: Variance): number {
  if (effect === 0 && single.variance === 0) return 0;
  return Math.sqrt(single.variance) < DITHERED * step ? step : 0;
}

/** One in the last place of any of the numbers; zero for more than six decimals, which most measured numbers have. */
function printedStep(all: readonly number[]): number {
  let most = 0;
  for (const value of all) {
    const scaled = value * 10 ** MOST_DECIMALS;
    // Told without writing it out, which takes much longer.
    if (Math.abs(scaled - Math.round(scaled)) > NEARLY) return 0;
    most = Math.max(most, decimalsOf(value));
    if (most > MOST_DECIMALS) return 0;
  }
  return 10 ** -most;
}

function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

function gapsOf(list: readonly number[]): number[] {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted.slice(1).flatMap((value, index) => {
    const gap = value - (sorted[index] ?? value);
    return gap > EQUAL * Math.abs(value) ? [gap] : [];
  });
}

function repeats(all: readonly number[]): boolean {
  return new Set(all).size <= REPEATED * all.length;
}

function isMultiple(value: number, step: number): boolean {
  const steps = value / step;
  return steps <= MOST_STEPS && Math.abs(steps - Math.round(steps)) < WHOLE;
}
