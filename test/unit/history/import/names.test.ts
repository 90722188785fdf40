import { describe, expect, test } from 'vitest';
import { readInstant } from '../../../../src/history/import/instant.ts';
import { safeName, safeSuite } from '../../../../src/history/import/names.ts';

describe('the safe name of a suite', () => {
  test.each([
    ['parser', 'parser'],
    ['a.b_c-', 'a.b_c-'],
    ['Rust Benchmark', 'rust-benchmark'],
    ['C++ (fast)', 'c-fast'],
    ['  Überprüfung  ', 'uberprufung'],
    ['../../.git/config', 'git-config'],
    ['--output=x', 'output-x'],
    ['go/linux-amd64', 'go-linux-amd64'],
  ])('of %j is %j', (name, safe) => {
    expect(safeSuite(name)).toBe(safe);
  });

  test.each(['', '基准测试', '...', '🚀', 'x'.repeat(64), `${'a b'.repeat(500)}`, '-'.repeat(5000)])(
    'can always be one: %j',
    (name) => {
      expect(safeSuite(name)).toMatch(/^[a-z0-9][a-z0-9._-]{0,62}$/);
      expect(safeSuite(safeSuite(name))).toBe(safeSuite(name));
    },
  );

  test('tells names apart of which nothing is left, and names that were cut', () => {
    expect(safeSuite('基准')).not.toBe(safeSuite('测试'));
    expect(safeSuite(`${'x'.repeat(80)}1`)).not.toBe(safeSuite(`${'x'.repeat(80)}2`));
  });
});

describe('the safe name of a benchmark', () => {
  test.each([
    ['parse/1 MiB', 'parse/1 MiB'],
    [' a\r\n\tb ', 'a b'],
    ['a\u202eb', 'a b'],
    ['\u0000', ''],
  ])('of %j is %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  test('has at most 200 characters, and names that were cut stay apart', () => {
    expect(safeName('x'.repeat(200))).toBe('x'.repeat(200));
    expect(safeName(`${'x'.repeat(300)}1`)).toHaveLength(200);
    expect(safeName(`${'x'.repeat(300)}1`)).not.toBe(safeName(`${'x'.repeat(300)}2`));
  });
});

describe('a time', () => {
  test.each([
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-01-31T12:00Z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31 12:00:01.5+01:00', '2026-01-31T11:00:01.500Z'],
    ['2019-11-10T00:06:58+09:00', '2019-11-09T15:06:58.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(readInstant(text)).toBe(instant);
  });

  test.each([
    '',
    '2026',
    '2026-02-29',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-01-31T12:00',
    '2026-01-31T25:00Z',
    '1969-12-31',
    '2026-01-31T12:00:60Z',
    'Jan 31 2026',
    '9'.repeat(100),
  ])('%j is none', (text) => {
    expect(readInstant(text)).toBeNull();
  });
});
