/** A metric's value as tools write it (a number, text with a unit, or a list of these) -> samples in one unit. */
import type { Quantity } from '../model/config.ts';
import { invalidOutput } from '../model/errors.ts';
import type { Better } from '../model/run.ts';
import { quote } from '../text/quote.ts';
import { looseQuantity } from '../units/quantity.ts';
import { convert, normalUnit } from '../units/units.ts';
import { mostSamples } from './reading-list.ts';

export interface Values {
  unit: string;
  samples: number[];
}

/**
 * `unit` is what the tool wrote beside the value, if anything; values with a unit of their own are converted to it.
 * `subject` names the metric in errors. Throws invalidOutput on anything that is not a finite number.
 */
export function readValues(value: unknown, unit: unknown, subject: string): Values {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > mostSamples) throw invalidOutput(`${subject} has more than ${mostSamples} samples`);
  const quantities = list.map((one) => readQuantity(one, subject));
  const stated = readUnit(unit, subject);
  const common = stated === '' ? (quantities[0]?.unit ?? '') : stated;
  const samples = quantities.map((quantity) => {
    // A plain number is in the unit that the tool wrote beside it.
    const converted = convert(quantity.value, quantity.unit === '' ? stated : quantity.unit, common);
    if (converted !== null) return converted;
    const units = `${quote(quantity.unit)} and ${quote(common)}`;
    throw invalidOutput(`${subject} mixes the units ${units}`, { expected: 'one unit, or units of one kind' });
  });
  return { unit: common, samples };
}

/** `lower`, `higher`, or undefined when nothing was said; `words` are the format's own for the two. */
export function readBetter(
  value: unknown,
  words: { lower: string; higher: string },
  subject: string,
): Better | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (value === words.lower) return 'lower';
  if (value === words.higher) return 'higher';
  throw invalidOutput(`${subject} has the direction ${quote(value)}`, {
    expected: `"${words.lower}" or "${words.higher}"`,
  });
}

function readUnit(unit: unknown, subject: string): string {
  if (unit === undefined || unit === null) return '';
  if (typeof unit === 'string') return normalUnit(unit);
  throw invalidOutput(`${subject} has ${quote(unit)} for a unit`, { expected: 'text such as "ms"' });
}

function readQuantity(value: unknown, subject: string): Quantity {
  const quantity =
    typeof value === 'number' ? { value, unit: '' } : typeof value === 'string' ? looseQuantity(value) : null;
  if (quantity !== null && Number.isFinite(quantity.value)) return quantity;
  throw invalidOutput(`${subject} has the value ${quote(value)}`, {
    expected: 'a finite number, or text such as "1.2 ms"',
  });
}
