/** How amounts are written for people. */
import type { MetricComparison } from '../model/comparison.ts';
import type { Quantity } from '../model/config.ts';
import { nounFor } from '../text/quote.ts';
import { grouped } from './decimal.ts';
import { formatQuantity } from './quantity.ts';
import { convert } from './units.ts';

/** Stands where there is nothing to tell. */
export const NONE = '–';

/** "1 metric", "1,200 metrics". */
export function count(amount: number, noun: string): string {
  return `${formatQuantity(amount, '')} ${nounFor(amount, noun)}`;
}

/** "1 of 14 metrics". */
export function share(part: number, whole: number, noun: string): string {
  return `${formatQuantity(part, '')} of ${count(whole, noun)}`;
}

/** A relative change: "+12.3 %", "-0.42 %", "+1,320 %"; a dash when there is none. */
export function formatChange(change: number | null): string {
  if (change === null || !Number.isFinite(change)) return NONE;
  return `${withSign(change, digitsFor(change))} %`;
}

/** "+9.8 to +14.9 %". */
export function formatInterval(interval: MetricComparison['interval']): string {
  if (interval === null) return NONE;
  const [low, high] = interval;
  if (!Number.isFinite(high)) return `${formatChange(low)} to ${formatChange(high)}`;
  const digits = digitsFor(Math.max(Math.abs(low), Math.abs(high)));
  return `${withSign(low, digits)} to ${withSign(high, digits)} %`;
}

function withSign(change: number, digits: number): string {
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

/** A relative change for people, with its sign: 0.123 -> "+12.3 %". */
export function signedPercent(change: number): string {
  const text = (change * 100).toFixed(1);
  return `${change < 0 && Number(text) !== 0 ? '' : '+'}${Number(text) === 0 ? '0.0' : text} %`;
}

/** A share without a sign and without needless digits: 0.05 -> "5 %". */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}

/** "4 GiB", "1.5 MiB": in the largest binary unit that leaves one or more. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return formatQuantity(bytes / 1024 ** power, units[power] ?? 'B');
}

/** As formatBytes, of what is more than `most`: "more than 1 MiB" where both would read the same. */
export function formatExcess(bytes: number, most: number): string {
  const [written, limit] = [formatBytes(bytes), formatBytes(most)];
  return written === limit ? `more than ${limit}` : written;
}

/** Steps of a unit, the smallest first. */
const LADDERS = [
  ['ns', 'us', 'ms', 's'],
  ['B', 'KiB', 'MiB', 'GiB', 'TiB'],
  ['B', 'kB', 'MB', 'GB', 'TB'],
  ['bit', 'kbit', 'Mbit', 'Gbit'],
];
const DIGITS = 4;
/** Of the largest value; a change that takes more to be seen is told as none. */
const MOST_DIGITS = 7;
/** The smallest value keeps so many, where the largest leaves it room. */
const FEWEST_DIGITS = 3;
/** What is shown of a difference is off by less than this share of it. */
const ROUNDING = 0.1;

/** "131.4 ms" and "141.6 ms" of 0.1314 s and 0.1416 s; in the order given. */
export function formatSideBySide(values: readonly number[], unit: string): string[] {
  const shown = scaled(values, unit);
  const numbers = digitsAlike(shown.values);
  return numbers.map((number) => (shown.unit === '' ? number : `${number} ${shown.unit}`));
}

function scaled(values: readonly number[], unit: string): { values: readonly number[]; unit: string } {
  const most = largest(values);
  if (most === 0 || (most >= 1 && most < 10 ** DIGITS)) return { values, unit };
  const [, name = '', rest = ''] = /^([^/]*)(.*)$/s.exec(unit) ?? [];
  const ladder = LADDERS.find((steps) => steps.includes(name)) ?? [];
  const fitting = ladder.map((step) => `${step}${rest}`).filter((step) => (convert(most, unit, step) ?? 0) >= 1);
  const best = fitting.at(-1) ?? (ladder[0] === undefined ? unit : `${ladder[0]}${rest}`);
  const moved = values.map((value) => convert(value, unit, best));
  const whole = moved.filter((value) => value !== null);
  return whole.length === values.length ? { values: whole, unit: best } : { values, unit };
}

function digitsAlike(values: readonly number[]): string[] {
  const most = largest(values);
  const isPlain = most === 0 || (most >= 1e-4 && most < 1e15);
  if (!isPlain) return values.map((value) => Number(value.toPrecision(MOST_DIGITS)).toExponential());
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const order = (size: number): number => Math.floor(Math.log10(size));
  const apart = Math.max(...values) - Math.min(...values);
  const wanted = [
    ...(most === 0 ? [0] : [DIGITS - 1 - order(most), FEWEST_DIGITS - 1 - order(Math.min(...sizes))]),
    ...(apart === 0 ? [] : [Math.ceil(-Math.log10(apart * ROUNDING))]),
  ];
  const places = Math.min(Math.max(...wanted), most === 0 ? 0 : MOST_DIGITS - 1 - order(most));
  const unit = 10 ** Math.max(0, -places);
  const rounded = values.map((value) => Math.round(value / unit) * unit);
  const texts = (decimals: number): string[] =>
    (places < 0 ? rounded : values).map((value) => grouped(value.toFixed(decimals)));
  // Zeros that all of them end with say nothing.
  let decimals = Math.min(20, Math.max(0, places));
  while (decimals > 0 && texts(decimals).every((text) => text.endsWith('0'))) decimals -= 1;
  return texts(decimals);
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
