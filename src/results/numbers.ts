/** Numbers as tools print them for people -> finite numbers. */

/**
 * "1,431,759", "1 234.5" (thin spaces too), "−3.2" (a real minus sign), "1e-9"; null for anything else, and for what is not
 * finite. A comma before exactly three digits separates thousands; any other comma is refused, since "1,5" is 1.5 to some
 * and 15 to others: say `decimalComma` where the tool's own header proves it.
 */
export function readNumber(text: string, { decimalComma = false }: { decimalComma?: boolean } = {}): number | null {
  if (text.length > 60) return null;
  // Most numbers are plain.
  if (/^\d{1,15}(?:\.\d{1,20})?$/.test(text)) return Number(text);
  let plain = text
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/(?<=\d)[\u00a0\u2009\u202f' ](?=\d{3}(?!\d))/g, '');
  if (decimalComma) plain = plain.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.');
  else if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) plain = plain.replaceAll(',', '');
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** A JSON value that is a finite number, or text that is one; null for everything else: null, NaN, "-", objects. */
export function finite(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' ? readNumber(value) : null;
}

/** The finite numbers of a JSON list, and how many of its members are none. */
export function finiteOf(values: unknown): { samples: number[]; others: number } {
  const list: unknown[] = Array.isArray(values) ? values : [];
  const samples = list.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
  return { samples, others: list.length - samples.length };
}
