/** The limits of an objective as they are written. Checking a configuration needs them, and no statistics. */
import type { Quantity, SloSpec } from '../model/config.ts';

export interface Limit {
  bound: 'min' | 'max';
  quantity: Quantity;
}

/** An objective that names no suite is for all. `suite` is null where only a tool's output is known. */
export function isForSuite({ suite: wanted }: Pick<SloSpec, 'suite'>, suite: string | null): boolean {
  return wanted === undefined || suite === null || wanted === suite;
}

export function limitsOf({ min, max }: SloSpec): Limit[] {
  const limits: Limit[] = [];
  if (min !== undefined) limits.push({ bound: 'min', quantity: min });
  if (max !== undefined) limits.push({ bound: 'max', quantity: max });
  return limits;
}

/** As it was written, e.g. "max 10 ms". */
export function limitText({ bound, quantity }: Limit): string {
  return `${bound} ${quantity.value} ${quantity.unit}`.trimEnd();
}
