import { describe, expect, test } from 'vitest';
import { aroundDifference, distinct, quotedApart } from '../../../src/text/difference.ts';

const long = 'a'.repeat(2000);

describe('two texts that are not the same', () => {
  test('are whole when both fit', () => {
    expect(aroundDifference('short', 'shorter', 7)).toEqual(['short', 'shorter']);
  });

  test.each<[string, string, string]>([
    ['late', `${long}x${long}`, `${long}y${long}`],
    ['at the end', `${long}x`, `${long}y`],
    ['in length', long, `${long}a`],
    ['at the start', `x${long}`, `y${long}`],
  ])('that differ %s are cut around that', (_, one, other) => {
    const both = aroundDifference(one, other, 100);
    expect(both[0]).not.toBe(both[1]);
    expect(Math.max(...both.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  // Each as a screen has it: nothing invisible, one space for several.
  const seen = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{DI}]/gu, '').replace(/\s+/gu, ' ');
  test.each<[string, string, string, string]>([
    ['a zero-width space', 'full\u200b', 'full', '"full\\u{200b}"'],
    ['a space that is none', 'a\u00a0b', 'a b', '"a\\u{a0}b"'],
    ['two spaces', 'a  b', 'a b', '"a \\u{20}b"'],
    ['a letter of another alphabet', 'p\u0430th', 'path', '"p\\u{430}th"'],
    ['one letter or two', 'caf\u00e9', 'cafe\u0301', '"caf\\u{e9}"'],
    ['what an escape looks like', 'x\\u{200b}', 'x\u200b', '"x\\\\u{200b}"'],
    ['half of the same pair', '😀', '😁', '"\\u{1f600}"'],
  ])('by %s are not shown alike', (_, one, other, text) => {
    const both = quotedApart(one, other, 110);
    expect(both[0]).toBe(text);
    expect(seen(both[0])).not.toBe(seen(both[1]));
  });

  test('have no quotes where they need none', () => {
    expect(distinct('["a"]', '["b"]', 50)).toEqual(['["a"]', '["b"]']);
  });
});
