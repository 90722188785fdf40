/** Values that a reader compares: in one unit, and with as many digits as it takes to see what is between them. */
import { grouped } from './decimal.ts';
import { convert } from './units.ts';

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
