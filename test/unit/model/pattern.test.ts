import { expect, test } from 'vitest';
import { patternMatcher } from '../../../src/model/pattern.ts';

test.each([
  ['*/p99', 'a/p99', true],
  ['*/p99', 'a/b/c/p99', true],
  ['*/p99', 'a/p999', false],
  ['*', './a/.hidden', true],
  ['*', 'a\nb/time', true],
  ['*', '/', true],
  ['**', 'a/b', true],
  ['parse*', 'parse/x/time', true],
  ['parse*', 'reparse/time', false],
  ['a*b*c/t', 'a--b--c/t', true],
  ['a*b*c/t', 'a--c--b/t', false],
  ['release/*', 'release/1.2', true],
  ['main', 'main', true],
  ['main', 'mainline', false],
  ['Main', 'main', false],
  ['parse[large]/time', 'parse[large]/time', true],
  ['parse[large]/time', 'parsel/time', false],
  ['{a,b}/t', 'a/t', false],
  ['{a,b}/t', '{a,b}/t', true],
  ['!a/t', 'b/t', false],
  ['a?/t', 'ab/t', false],
  ['std::map<K, V>(2)/t', 'std::map<K, V>(2)/t', true],
  ['a+(b)/t', 'abb/t', false],
  ['a\\b/t', 'a\\b/t', true],
  ['*2f*', 'a/b', false],
  ['*é/*', 'café/t', true],
  ['ab*ba', 'aba', false],
  ['ab*ba', 'abba', true],
  ['*a*a', 'a', false],
  ['a*b*b', 'ab', false],
  ['*😀*', '\ud83d', false],
])('%j against %j: %s', (pattern, name, expected) => {
  expect(patternMatcher(pattern)(name)).toBe(expected);
});

test('many stars cost no more than the length of the name times that of the pattern', () => {
  const name = 'a'.repeat(100_000);
  const started = performance.now();
  expect(patternMatcher(`${'*a'.repeat(2_000)}*b`)(name)).toBe(false);
  expect(patternMatcher(`${'*a'.repeat(2_000)}b*`)(name)).toBe(false);
  expect(patternMatcher(`*${'a'.repeat(50)}b*`)(name)).toBe(false);
  expect(performance.now() - started).toBeLessThan(10_000);
});
