/**
 * Quantities that are counted and do not vary (bytes, allocations, instructions): a test would have nothing to test. Any
 * change beyond a tenth of a per cent is one.
 */
import type { MetricResult } from '../model.ts';
import { convert } from '../units.ts';

/** Counts of one build that lie this close together do not vary: 0.1 %. */
const SAME = 0.001;
const COUNTED = ['B', 'allocs', 'instructions'];

/** Whether a metric counts something, and every invocation of either side (not empty) counted the same. */
export function isExact({ unit }: MetricResult, ...sides: readonly (readonly number[])[]): boolean {
  return COUNTED.some((counted) => convert(1, unit, counted) !== null) && sides.every(isSteady);
}

function isSteady(values: readonly number[]): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high - low <= SAME * Math.abs(high);
}

/** A pair or more that counted the same. */
export function isSteadyCount(values: readonly number[]): boolean {
  return values.length > 0 && isSteady(values);
}
