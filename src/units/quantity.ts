/** Numbers with a unit: read and written. */
import type { Quantity } from '../model/config.ts';
import { usageError } from '../model/errors.ts';
import { quoted } from '../text/quote.ts';
import { significant } from './decimal.ts';
import { convert, normalUnit, units } from './units.ts';

/** A number and any unit, known or not, in its normal spelling; null when the text is something else. */
export function looseQuantity(text: string): Quantity | null {
  // The bound keeps every pattern below cheap on hostile text.
  if (text.length > 100) return null;
  const trimmed = text.trim();
  const seconds = compoundSeconds(trimmed, 2);
  if (seconds !== null) return { value: seconds, unit: 's' };
  // A unit has no digits: "0x10", "1,234", "1.2.3" and "12 ± 3 ms" are not read as something they are not.
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*((?:[%\p{L}][^\d\p{C}]*)?)$/u.exec(trimmed);
  const value = Number(match?.[1]);
  return match !== null && Number.isFinite(value) ? { value, unit: normalUnit(match[2] ?? '') } : null;
}

/** A number with a known unit, or with none (unit ''). Throws a usage error that names the nearest known unit. */
export function parseQuantity(text: string | number): Quantity {
  const quantity = typeof text === 'number' ? { value: text, unit: '' } : looseQuantity(text);
  if (quantity === null || !Number.isFinite(quantity.value)) {
    throw usageError(`${quote(text)} is not a quantity`, { expected: 'a number and its unit, such as "80 MiB/s"' });
  }
  if (units.has(quantity.unit)) return quantity;
  const near = nearestUnit(quantity.unit);
  throw usageError(`${quote(text)} has the unknown unit ${quote(quantity.unit)}`, {
    expected: 'a unit such as ns, ms, s, MiB, MB/s, MiB/s, ops/s, allocs or %',
    ...(near === undefined ? {} : { fix: `did you mean ${quote(near)}?${caseNote(quantity.unit, near)}` }),
  });
}

/** Seconds. One part or several, longest first: "20m", "90 s", "1h30m", "500 ms"; here, and only here, "m" is minutes. */
export function parseDuration(text: string): number {
  const seconds = text.length > 100 ? null : compoundSeconds(text.trim(), 1);
  if (seconds !== null) return seconds;
  throw usageError(`${quote(text)} is not a duration`, {
    expected: 'a time with its unit, such as "90s", "1h30m" or "500 ms"',
  });
}

function compoundSeconds(text: string, fewestParts: number): number | null {
  const part = /\s*(\d+(?:\.\d+)?)\s*([a-zµμ]+)/y;
  let parts = 0;
  let total = 0;
  let previous = Number.POSITIVE_INFINITY;
  while (part.lastIndex < text.length) {
    const match = part.exec(text);
    const unit = units.get(match?.[2] === 'm' ? 'min' : normalUnit(match?.[2] ?? ''));
    if (match === null || unit?.dimension !== 'time' || unit.factor >= previous) return null;
    total += Number(match[1]) * unit.factor;
    previous = unit.factor;
    parts += 1;
  }
  return parts >= fewestParts && Number.isFinite(total) ? total / 1e9 : null;
}

/**
 * Whole bytes. A number, or digits alone, are bytes; "GiB" is binary and "GB" decimal; a lone letter ("1g") and "Gi" are
 * binary, as container engines and Kubernetes have it.
 */
export function parseBytes(text: string | number): number {
  const quantity = typeof text === 'number' ? { value: text, unit: 'B' } : (lettered(text) ?? looseQuantity(text));
  const isSize = quantity !== null && quantity.value >= 0 && !/bit|\//.test(quantity.unit);
  const bytes = Math.round((isSize ? convert(quantity.value, quantity.unit || 'B', 'B') : null) ?? -1);
  if (bytes >= 0 && Number.isSafeInteger(bytes)) return bytes;
  throw usageError(`${quote(text)} is not a size`, { expected: 'bytes with their unit, such as "4GiB" or "512 MiB"' });
}

function lettered(text: string): Quantity | null {
  const match = text.length > 100 ? null : /^(\d+(?:\.\d+)?)\s*([kmgt])i?$/i.exec(text.trim());
  const power = ' kmgt'.indexOf((match?.[2] ?? ' ').toLowerCase());
  return match === null ? null : { value: Number(match[1]) * 1024 ** power, unit: 'B' };
}

/** For people: four significant digits, thousands apart, in the unit it came with: "2,807 MiB/s". */
export function formatQuantity(value: number, unit: string): string {
  const isPlain = value === 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e15);
  const number = isPlain ? significant(value, 4) : Number(value.toPrecision(4)).toExponential();
  return unit === '' ? number : `${number} ${unit}`;
}

/** Of a size in letters of one case. */
function caseNote(unit: string, near: string): string {
  return /^[kmgt]b\b/i.test(unit) && near.toLowerCase() === unit.toLowerCase()
    ? ` ${quote(unit)} could be bits or bytes`
    : '';
}

/** The known unit with the same letters in another case, else that which takes the fewest changed letters, when that is few enough to be a slip. */
function nearestUnit(unit: string): string | undefined {
  let near = [...units.keys()].find((known) => known.toLowerCase() === unit.toLowerCase());
  if (near !== undefined) return near;
  let fewest = Math.max(1, Math.floor(unit.length / 3)) + 1;
  for (const known of units.keys()) {
    const changes = known === '' ? fewest : lettersChanged(unit.slice(0, 40), known);
    if (changes < fewest) [near, fewest] = [known, changes];
  }
  return near;
}

/** Levenshtein's distance, row by row (Wagner and Fischer, 1974). */
function lettersChanged(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const swapped = (row[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1);
      next.push(Math.min(swapped, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? to.length;
}

function quote(text: string | number): string {
  return typeof text === 'number' ? String(text) : quoted(text, 76);
}
