import { describe, expect, test } from 'vitest';
import { grouped, significant, withoutNoise } from '../../../src/units/decimal.ts';
import { list, uniforms } from '../../statistics/draws.ts';

const draw = uniforms('decimal');
const sized = (): number => (draw() < 0.5 ? -1 : 1) * 10 ** (19 * draw() - 4);
/** Just half way between two numbers of four digits, as they are written. */
const half = (): number => (Math.floor(20_000 * draw()) + 0.5) / 10 ** Math.floor(7 * draw());

describe('significant', () => {
  test('writes numbers as the formatter of the language does, halves included', () => {
    const formatter = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });
    const known = [0, 1, 100, 1000, 9999.5, 99995, 0.99995, 1.0005, -9999.5, 9.9995e14, 1e-4, 1.00005e-4];
    const values = [...known, ...list(2000, sized), ...list(2000, half)];
    expect(values.map((value) => significant(value, 4))).toEqual(values.map((value) => formatter.format(value)));
  });

  test('has no sign for nothing', () => {
    expect(significant(-0, 4)).toBe('0');
  });
});

describe('without noise', () => {
  test.each([
    [44_999.999999999985, 45_000],
    [0.1 + 0.2, 0.3],
    [0, 0],
    [-1.0000000000000002, -1],
    [123_456.789012345, 123_456.789012345],
    [Number.MAX_VALUE, Number.MAX_VALUE],
  ])('%d is %d', (value, clean) => {
    expect(withoutNoise(value)).toBe(clean);
  });
});

describe('grouped', () => {
  test.each([
    ['1', '1'],
    ['999.50', '999.50'],
    ['-999', '-999'],
    ['1000', '1,000'],
    ['-12345.60', '-12,345.60'],
    ['123456789', '123,456,789'],
    ['-0.00', '0.00'],
    ['-0', '0'],
    ['-0.01', '-0.01'],
  ])('%s is %s', (text, expected) => {
    expect(grouped(text)).toBe(expected);
  });
});
