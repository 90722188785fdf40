/**
 * Quantities that are counted and do not vary (bytes, allocations, instructions): a test would have nothing to test. Any
 * change beyond a tenth of a per cent is one.
 */
import type { MetricResult } from '../model/run.ts';
import { convert } from '../units/units.ts';

/** Counts of one build that lie this close together do not vary: 0.1 %. */
const SAME = 0.001;
const COUNTED = ['B', 'allocs', 'instructions'];
/** From so many steps between stored runs on these tell whether a count varies; most of them have to be none. */
const FEWEST_STEPS = 3;
const QUIET_SHARE = 0.75;

/** Whether a metric counts something, and the invocations of each side, if it has any, counted the same. */
export function isExact({ unit }: Pick<MetricResult, 'unit'>, ...sides: readonly (readonly number[])[]): boolean {
  return COUNTED.some((counted) => convert(1, unit, counted) !== null) && sides.every(isSteady);
}

/**
 * Whether stored runs, one number each, speak for a count: it changes now and then, and stays where it is in between (what
 * a process has resident does not). Too few of them say nothing: then it has to be `repeated` inside of runs.
 */
export function isQuietHistory(runs: readonly number[], repeated: boolean): boolean {
  const steps = runs.slice(1).map((value, index) => isSteady([value, runs[index] ?? value]));
  if (steps.length < FEWEST_STEPS) return repeated;
  return steps.filter(Boolean).length >= QUIET_SHARE * steps.length;
}

/**
 * How far apart the values lie that stored runs, one number each, went back and forth between, where `here` is one of them:
 * a count that was rounded when it was printed, or that has two states, flips between neighbours. 0: it does not.
 */
export function flipsBetween(runs: readonly number[], here: number): number {
  const gaps = runs.flatMap((value, index) => {
    const before = runs[index - 1];
    if (before === undefined || isSteady([before, value])) return [];
    const earlier = runs.slice(0, index - 1).some((one) => isSteady([one, value]));
    const isHere = isSteady([here, value]) || isSteady([here, before]);
    return earlier && isHere ? [Math.abs(value - before)] : [];
  });
  return Math.max(0, ...gaps);
}

/** Whether values (none: yes) lie within a tenth of a per cent of each other. */
export function isSteady(values: readonly number[]): boolean {
  if (values.length === 0) return true;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high - low <= SAME * Math.abs(high);
}
