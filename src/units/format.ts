/** How amounts are written for people. */
import type { MetricComparison } from '../model/comparison.ts';
import type { Quantity } from '../model/config.ts';
import { formatQuantity } from './quantity.ts';
import { formatSideBySide } from './side-by-side.ts';

/** Stands where there is nothing to tell. */
export const NONE = '–';

/** "1 metric", "1,200 metrics". */
export function count(amount: number, noun: string): string {
  return `${formatQuantity(amount, '')} ${noun}${amount === 1 ? '' : 's'}`;
}

/** "1 of 14 metrics". */
export function share(part: number, whole: number, noun: string): string {
  return `${formatQuantity(part, '')} of ${count(whole, noun)}`;
}

/** A relative change: "+12.3 %", "-0.42 %", "+1,320 %"; a dash when there is none. */
export function formatChange(change: number | null): string {
  if (change === null || !Number.isFinite(change)) return NONE;
  return `${percent(change, digitsFor(change))} %`;
}

/** "+9.8 to +14.9 %". */
export function formatInterval(interval: MetricComparison['interval']): string {
  if (interval === null) return NONE;
  const [low, high] = interval;
  if (!Number.isFinite(high)) return `${formatChange(low)} to ${formatChange(high)}`;
  const digits = digitsFor(Math.max(Math.abs(low), Math.abs(high)));
  return `${percent(low, digits)} to ${percent(high, digits)} %`;
}

function percent(change: number, digits: number): string {
  // Of more than tenfold nobody needs the tenths.
  if (change >= 10) return `+${formatQuantity(change * 100, '')}`;
  const text = (change * 100).toFixed(digits);
  if (Number(text) === 0) return '0';
  return change > 0 ? `+${text}` : text;
}

/** The size of a change, whichever way: "0.42 %", "2.4 %", "5 %"; a dash when there is none. */
export function formatSize(size: number): string {
  if (!Number.isFinite(size)) return NONE;
  const rounded = Number((size * 100).toFixed(digitsFor(size)));
  // What is there is never written as nothing.
  return formatQuantity(rounded === 0 ? Number((size * 100).toPrecision(1)) : rounded, '%');
}

/** Counted instructions change by hundredths of a percent, and that means something. */
function digitsFor(change: number): number {
  return Math.abs(change) < 0.01 ? 2 : 1;
}

/**
 * What the change lies between, in one unit and with the same digits. The unit is the benchmark's own word: not harmless
 * yet.
 */
export function formatSides({
  base,
  head,
  unit,
}: Pick<MetricComparison, 'base' | 'head' | 'unit'>): Record<'base' | 'head', string> {
  const there = [base, head].filter((side) => side !== null);
  const texts = formatSideBySide(
    there.map(({ value, median }) => value ?? median),
    unit,
  );
  const textOf = (side: MetricComparison['base']): string =>
    side === null ? NONE : (texts[there.indexOf(side)] ?? NONE);
  return { base: textOf(base), head: textOf(head) };
}

export function formatValue(value: Quantity | null): string {
  return value === null ? NONE : formatQuantity(value.value, value.unit);
}

/** Seconds for a reader: "0.84 s", "12 minutes", "3 hours", "45 days"; never negative. */
export function formatSeconds(seconds: number): string {
  const size = Math.max(0, seconds);
  if (size < 120) return formatQuantity(Number(size.toPrecision(2)), 's');
  if (size < 7_200) return count(Math.round(size / 60), 'minute');
  return size < 172_800 ? count(Math.round(size / 3_600), 'hour') : count(Math.floor(size / 86_400), 'day');
}
