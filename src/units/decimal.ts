/**
 * Decimal numbers with their thousands apart, as `Intl.NumberFormat('en-US')` writes them: its own data take 8 MB, and making a
 * formatter takes longer than a thousand numbers do here.
 */

/** "-12,345.60" of "-12345.60"; no number that is nothing but zeros has a sign. */
export function grouped(text: string): string {
  const unsigned = text.startsWith('-') ? text.slice(1) : text;
  const point = unsigned.indexOf('.');
  const whole = point < 0 ? unsigned : unsigned.slice(0, point);
  const sign = unsigned === text || /^[0.]+$/.test(unsigned) ? '' : '-';
  if (whole.length <= 3) return sign + unsigned;
  const first = whole.length % 3 || 3;
  let apart = whole.slice(0, first);
  for (let at = first; at < whole.length; at += 3) apart += `,${whole.slice(at, at + 3)}`;
  return sign + apart + unsigned.slice(whole.length);
}

/**
 * A finite number with at most so many significant digits, without needless zeros. Halves go away from zero, as the
 * number is written: 1.0005 becomes 1.001, although its bits are a little less.
 */
export function significant(value: number, most: number): string {
  // The fewest digits that are this number and no other: "1.0005e+0".
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const isUp = (digits[most] ?? '0') >= '5';
  const kept = String(Number(digits.slice(0, most)) + (isUp ? 1 : 0));
  // Places after the point of the last digit kept; a carry (9,999.5) makes it one digit more.
  const places = Math.min(digits.length, most) - 1 - Number(exponent);
  return grouped((value < 0 ? '-' : '') + placed(kept, places));
}

/**
 * The number without the noise of binary fractions: what is exact to so many significant digits, and no more, has none
 * beyond them. "44999.999999999985" becomes 45000.
 */
export function withoutNoise(value: number, digits = 15): number {
  const clean = Number(value.toPrecision(digits));
  return Number.isFinite(clean) ? clean : value;
}

/** The whole number `digits` divided by 10 ** `places`. */
function placed(digits: string, places: number): string {
  if (places <= 0) return digits + '0'.repeat(-places);
  const padded = digits.padStart(places + 1, '0');
  const text = `${padded.slice(0, -places)}.${padded.slice(-places)}`;
  return text.replace(/\.?0+$/, '');
}
