/** What other tools leave unsaid of a number: the name of the quantity, and which direction of it is good. */
import type { Better } from '../../model/run.ts';
import { convert, directionOf, normalUnit } from '../../units/units.ts';
import { safeName } from './names.ts';

const LONGEST_UNIT = 100;

/** A quantity's name by any unit of its kind. */
const kinds: readonly (readonly [unit: string, metric: string])[] = [
  ['ns', 'time'],
  ['B', 'size'],
  ['B/s', 'throughput'],
  ['allocs', 'allocations'],
  ['cycles', 'cycles'],
  ['instructions', 'instructions'],
  ['%', 'share'],
];

/** `time` for "ns/iter", `throughput` for "MB/s", `rate` for "ops/sec"; `value` where the unit does not tell. */
export function metricOf(unit: string): string {
  const kind = kinds.find(([known]) => convert(1, unit, known) !== null);
  if (kind !== undefined) return kind[1];
  return directionOf(unit) === 'higher' ? 'rate' : 'value';
}

/** The usual spelling on one line; '' when there is none. */
export function readUnit(unit: unknown): string {
  return typeof unit === 'string' ? normalUnit(safeName(unit)).slice(0, LONGEST_UNIT) : '';
}

/** What the unit says; where it says nothing, lower, and `guessed` is true. */
export function betterBy(unit: string): { better: Better; guessed: boolean } {
  const better = directionOf(unit);
  return { better: better ?? 'lower', guessed: better === null };
}

/** A finite number, or decimal text; null for anything else. */
export function readNumber(value: unknown): number | null {
  const isText = typeof value === 'string' && value.length <= 100;
  const isDecimal = isText && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value.trim());
  const number = typeof value === 'number' ? value : isDecimal ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}
