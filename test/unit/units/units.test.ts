import { describe, expect, test } from 'vitest';
import { PinbenchError } from '../../../src/model/errors.ts';
import { formatExcess } from '../../../src/units/format.ts';
import {
  formatQuantity,
  looseQuantity,
  parseBytes,
  parseDuration,
  parseQuantity,
} from '../../../src/units/quantity.ts';
import { convert, directionOf, normalUnit } from '../../../src/units/units.ts';

function errorOf(action: () => unknown): PinbenchError {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof PinbenchError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

describe('normalUnit', () => {
  test.each([
    ['secs', 's'],
    [' Seconds ', 's'],
    ['usec', 'us'],
    ['μs', 'us'],
    ['µs', 'us'],
    ['ns/iter', 'ns/iter'],
    ['ns/op', 'ns/op'],
    ['ns / operation', 'ns/op'],
    ['MiB/sec', 'MiB/s'],
    ['mib/s', 'MiB/s'],
    ['MiBps', 'MiB/s'],
    ['MBps', 'MB/s'],
    ['Mbps', 'Mbit/s'],
    ['KB', 'kB'],
    ['bytes', 'B'],
    ['bytes_per_second', 'B/s'],
    ['ops/sec', 'ops/s'],
    ['operations per second', 'ops/s'],
    ['rps', 'req/s'],
    ['ops/ms', 'ops/ms'],
    ['percent', '%'],
    ['allocations/op', 'allocs/op'],
    ['', ''],
  ])('%j is spelled %j', (written, normal) => {
    expect(normalUnit(written)).toBe(normal);
    expect(normalUnit(normal)).toBe(normal);
  });

  test.each([
    ['widgets'],
    ['mb'],
    ['MiBs'],
    ['MS'],
    ['mbps'],
    ['BPS'],
    ['MS/s'],
    ['a/b/c'],
    ['constructor'],
    ['__proto__'],
    ['/s'],
    ['s/'],
  ])('%j is unknown or ambiguous and kept', (unit) => {
    expect(normalUnit(` ${unit} `)).toBe(unit);
    expect(directionOf(unit)).toBeNull();
  });
});

describe('parseQuantity', () => {
  test.each([
    ['80 MiB/s', 80, 'MiB/s'],
    ['1.2 ms', 1.2, 'ms'],
    ['10ms', 10, 'ms'],
    ['1.5e3 ops/s', 1500, 'ops/s'],
    ['5 %', 5, '%'],
    ['5%', 5, '%'],
    ['2.5GB', 2.5, 'GB'],
    ['-3 ms', -3, 'ms'],
    ['.5s', 0.5, 's'],
    ['7', 7, ''],
    [7, 7, ''],
    ['1min30s', 90, 's'],
    ['11.04secs', 11.04, 's'],
  ])('%j is read', (text, value, unit) => {
    expect(parseQuantity(text)).toEqual({ value, unit });
  });

  test.each([
    [''],
    ['ms'],
    ['NaN'],
    ['Infinity'],
    ['1e400 ms'],
    ['0x10'],
    ['1,234 ms'],
    ['1.2.3'],
    ['12 ± 3 ms'],
    ['1 ms\n2 ms'],
    ['2026-01-01'],
    [`1${'0'.repeat(200)} ms`],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
  ])('%j is refused as a usage error', (text) => {
    const error = errorOf(() => parseQuantity(text));
    expect(error.kind).toBe('usage');
    expect(error.message).toContain('is not a quantity');
    expect(error.message.length).toBeLessThan(120);
  });

  test.each([
    ['80 MiB/z', 'MiB/s'],
    ['80 MiBs/s', 'MiB/s'],
    ['5 mss', 'ms'],
    ['5 ops/sek', 'ops/s'],
  ])('%j has an unknown unit, and %j is suggested', (text, near) => {
    const error = errorOf(() => parseQuantity(text));
    expect(error.message).toContain('unknown unit');
    expect(error.fix).toBe(`did you mean "${near}"?`);
  });

  test.each([
    ['5 mb', 'MB'],
    ['5 Mb', 'MB'],
    ['5 gb/s', 'GB/s'],
  ])('the size %j is never taken for a time: %j is suggested', (text, near) => {
    const unit = text.slice(2);
    expect(errorOf(() => parseQuantity(text)).fix).toBe(
      `did you mean "${near}"? ${JSON.stringify(unit)} could be bits or bytes`,
    );
  });

  test('a unit in other letter case is suggested without more', () => {
    expect(errorOf(() => parseQuantity('5 S')).fix).toBe('did you mean "s"?');
  });

  test('a unit that is near to none is refused without a suggestion', () => {
    expect(errorOf(() => parseQuantity('5 bananas')).fix).toBeUndefined();
  });
});

describe('looseQuantity', () => {
  test('keeps a unit that is not known', () => {
    expect(looseQuantity('12 widgets')).toEqual({ value: 12, unit: 'widgets' });
  });
  test.each([['12 ms\u0007'], ['soon'], ['12 x2']])('%j is not a quantity', (text) => {
    expect(looseQuantity(text)).toBeNull();
  });
});

describe('convert', () => {
  test.each([
    [1, 's', 'ms', 1000],
    [90, 's', 'min', 1.5],
    [1200, 'usec', 'ms', 1.2],
    [10, 'ms', 'ns/op', 1e7],
    [0.078125, 'GiB/s', 'MiB/s', 80],
    [1, 'MiB', 'MB', 1.048576],
    [1, 'MB', 'MiB', 1e6 / 2 ** 20],
    [8, 'Mbit/s', 'MB/s', 1],
    [2, 'kops/s', 'ops/s', 2000],
    [3, 'ops/ms', 'ops/s', 3000],
    [60, 'ops/min', 'ops/s', 1],
    [1.1e-300, 'd', 'h', 2.64e-299],
    [5, 'widgets', ' widgets', 5],
    [5, '', '', 5],
  ])('%d %s in %s is %d', (value, from, to, expected) => {
    expect((convert(value, from, to) ?? Number.NaN) / expected).toBeCloseTo(1, 12);
  });

  test('decimal and binary bytes are never the same', () => {
    expect(convert(1, 'MB', 'MiB')).not.toBe(1);
    expect(convert(1, 'KB', 'B')).toBe(1000);
    expect(convert(1, 'KiB', 'B')).toBe(1024);
  });

  test.each([
    [1.005, 'GB/s', 'MB/s', 1005],
    [33.3, 'MB', 'kB', 33_300],
    [16.1, 'us', 's', 0.0000161],
    [2.3, 'h', 'min', 138],
    [1e308, 'ns', 'ns', 1e308],
  ])('%d %s in %s is %d, without the noise of binary fractions', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  test('a value that would overflow on the way is converted, one that overflows at the end is not', () => {
    expect((convert(1e300, 'd', 'h') ?? Number.NaN) / 2.4e301).toBeCloseTo(1, 12);
    expect(convert(1e308, 'd', 'ns')).toBeNull();
  });

  test.each([
    ['ms', 'MiB'],
    ['MiB', 'MiB/s'],
    ['ops/s', 'req/s'],
    ['ms', ''],
    ['', '%'],
    ['widgets', 'gadgets'],
    ['ms', 'constructor'],
  ])('%j in %j makes no sense', (from, to) => {
    expect(convert(1, from, to)).toBeNull();
  });
});

describe('directionOf', () => {
  test.each([
    ['ms', 'lower'],
    ['ns/iter', 'lower'],
    ['MiB', 'lower'],
    ['B/op', 'lower'],
    ['allocs', 'lower'],
    ['MiB/s', 'higher'],
    ['Gbit/s', 'higher'],
    ['ops/sec', 'higher'],
    ['ops/ms', 'higher'],
    ['req/s', 'higher'],
    ['%', null],
    ['', null],
    ['ops', null],
    ['errors/s', null],
  ])('%j: %j', (unit, better) => {
    expect(directionOf(unit)).toBe(better);
  });
});

describe('parseDuration', () => {
  test.each([
    ['20m', 1200],
    ['20 min', 1200],
    ['90s', 90],
    ['1h30m', 5400],
    ['1h 30m 5s', 5405],
    ['500 ms', 0.5],
    ['1.5h', 5400],
    ['0s', 0],
  ])('%j is %d seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  test.each([
    [''],
    ['90'],
    ['-5s'],
    ['30m1h'],
    ['1s1s'],
    ['20M'],
    ['5 MiB'],
    ['5 rps'],
    ['5constructor'],
    ['1h30'],
    ['soon'],
    [`${'9'.repeat(90)}e9s`],
    ['1s'.repeat(80)],
  ])('%j is refused', (text) => {
    expect(errorOf(() => parseDuration(text)).message).toContain('is not a duration');
  });
});

describe('parseBytes', () => {
  test.each([
    ['4GiB', 4 * 2 ** 30],
    ['512 MiB', 512 * 2 ** 20],
    ['1GB', 1e9],
    ['1g', 2 ** 30],
    ['1.5G', 1.5 * 2 ** 30],
    ['2Gi', 2 * 2 ** 30],
    ['64k', 65536],
    ['1024', 1024],
    [1024, 1024],
    ['0.1 KiB', 102],
  ])('%j is %d bytes', (text, bytes) => {
    expect(parseBytes(text)).toBe(bytes);
  });

  test.each([
    [''],
    ['-1 MiB'],
    ['-0.3 B'],
    [-1],
    [Number.NaN],
    ['4 gb'],
    ['4 Gbit'],
    ['5 MiB/s'],
    ['5 B/op'],
    ['5 ms'],
    ['99999999999 TiB'],
    ['9 widgets'],
  ])('%j is refused', (text) => {
    expect(errorOf(() => parseBytes(text)).message).toContain('is not a size');
  });
});

describe('formatQuantity', () => {
  test.each([
    [2806.79, 'MiB/s', '2,807 MiB/s'],
    [1698870.4, 'ns', '1,699,000 ns'],
    [1.23456, 'ms', '1.235 ms'],
    [0.00012345, 's', '0.0001235 s'],
    [0.0000012346, 's', '1.235e-6 s'],
    [1.5e20, 'B', '1.5e+20 B'],
    [80, 'MiB/s', '80 MiB/s'],
    [-0, 'ms', '0 ms'],
    [-12.5, '%', '-12.5 %'],
    [7, '', '7'],
    [Number.NaN, 'ms', 'NaN ms'],
  ])('%d %s is written %j', (value, unit, text) => {
    expect(formatQuantity(value, unit)).toBe(text);
  });
});

test.each([
  [100, 10, '100 B'],
  [3_000_000, 2 ** 20, '2.861 MiB'],
  [2 ** 20 + 1, 2 ** 20, 'more than 1 MiB'],
])('%i bytes, more than %i, are written as %s', (bytes, most, written) => {
  expect(formatExcess(bytes, most)).toBe(written);
});
