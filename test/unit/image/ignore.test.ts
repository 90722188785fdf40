import { describe, expect, test } from 'vitest';
import { IgnoreRules, patternFor } from '../../../src/image.ts';

function isLeftOut(text: string, path: string, ours: string[] = []): boolean {
  const rules = new IgnoreRules(text, ours);
  let states = rules.start();
  let leftOut = false;
  for (const name of path.split('/')) ({ leftOut, states } = rules.judge(states, name));
  return leftOut;
}

function mayHoldMore(text: string, folder: string, ours: string[] = []): boolean {
  const rules = new IgnoreRules(text, ours);
  let [states, more] = [rules.start(), true];
  for (const name of folder.split('/')) ({ mayHoldMore: more, states } = rules.judge(states, name));
  return more;
}

describe('a pattern leaves out what it leaves out for Docker', () => {
  // From the tables of moby/patternmatcher, and from what its documentation says.
  test.each<[pattern: string, path: string, leftOut: boolean]>([
    ['**', 'file', true],
    ['**', 'dir/file', true],
    ['**/', 'dir/file', true],
    ['**/**', 'dir/file', true],
    ['dir/**', 'dir/file', true],
    ['dir/**', 'dir/dir2/file', true],
    ['dir/**', 'dir', false],
    ['**/dir', 'dir/file', true],
    ['**/dir', 'a/dir/file', true],
    ['**/dir2/*', 'dir/dir2/file', true],
    ['**/file', 'dir/dir/file', true],
    ['**/file', 'dirfile', false],
    ['**file', 'dir/dir/file', true],
    ['**/file*', 'dir/dir/file.txt', true],
    ['**/file*txt', 'dir/dir/file.txt', true],
    ['**/**/*.txt', 'dir/dir/file.txt', true],
    ['**/*/a.txt', 'dir/file/a.txt', true],
    ['a**/*.txt', 'a/file.txt', true],
    ['a**/*.txt', 'a/dir/dir/file.txt', true],
    ['a/*.txt', 'a/dir/file.txt', false],
    ['a/**/*.txt', 'a/dir/file.txt', true],
    ['a[b-d]e', 'ae', false],
    ['a[b-d]e', 'ace', true],
    ['a[^b-d]e', 'aze', true],
    ['a[^b-d]e', 'ace', false],
    ['abc.def', 'abcdef', false],
    ['abc.def', 'abc.def', true],
    ['abc?def', 'abc/def', false],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['\\!x', '!x', true],
    ['c++', 'c++', true],
    ['(x', '(x', true],
    ['[', '[', true],
    ['$HOME', '$HOME', true],
    ['a|b', 'a', false],
    ['/foo/', 'foo/bar', true],
    ['./foo//bar/.', 'foo/bar', true],
    ['x/../foo', 'foo', true],
    ['  foo\r', 'foo', true],
    ['# foo', '# foo', false],
    ['.', 'foo', false],
    ['', 'foo', false],
    ['!', 'foo', false],
    ['*', 'a/b', true],
    ['ä?', 'äö', true],
    ['*\n!a', 'a/b', false],
    ['*\n!a\na/b', 'a/b', true],
    ['a\n!a/b', 'a/b/c', false],
    ['a\n!a/b', 'a/c', true],
    ['!a\na', 'a', true],
    ['*\n! a', 'a', false],
    ['\uFEFFfoo', 'foo', true],
  ])('%j on %j: %s', (pattern, path, leftOut) => {
    expect(isLeftOut(pattern, path)).toBe(leftOut);
  });

  test('and nothing of the file takes back what pinbench leaves out', () => {
    expect(isLeftOut('!.git\n!**/.git/config', 'a/.git/config', ['**/.git'])).toBe(true);
    expect(mayHoldMore('!**/config', 'a/.git', ['**/.git'])).toBe(false);
  });
});

describe('a folder that is left out is entered only for what may be taken back', () => {
  test.each<[text: string, folder: string, entered: boolean]>([
    ['*\n!src/keep', 'node_modules', false],
    ['*\n!src/keep', 'src', true],
    ['*\n!src/keep', 'src/other', false],
    ['*\n!src/*/keep', 'src/other', true],
    ['*\n!**/keep', 'node_modules', true],
    ['*\n!**/keep\nnode_modules', 'node_modules', false],
    ['!a/b\n*', 'a', false],
  ])('%j in %j: %s', (text, folder, entered) => {
    expect(mayHoldMore(text, folder)).toBe(entered);
  });
});

test('time is linear in the name, whatever the pattern', () => {
  const started = performance.now();
  expect(isLeftOut(`**/${'*a'.repeat(100)}b`, 'a'.repeat(5000))).toBe(false);
  expect(isLeftOut(`${'**/'.repeat(100)}b`, `${'a/'.repeat(1000)}c`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(3000);
});

test('a name as a pattern matches itself and nothing else', () => {
  for (const name of ['out', '*', 'a[1]', '!x', '#x', 'a\\b', '**', 'a?']) {
    expect(isLeftOut('', name, [patternFor(name)])).toBe(true);
    expect(isLeftOut('', 'other', [patternFor(name)])).toBe(false);
  }
});

test('the same pattern again costs nothing, and too many different ones are refused', () => {
  expect(isLeftOut('*b\n'.repeat(300_000), 'a'.repeat(200))).toBe(false);
  expect(isLeftOut('a\n!a\na\n!a', 'a')).toBe(false);
  const many = Array.from({ length: 10_001 }, (_, number) => `x${number}`);
  expect(isLeftOut(many.slice(1).join('\n'), 'x7')).toBe(true);
  expect(() => new IgnoreRules(many.join('\n'))).toThrow('.dockerignore has 10001 different patterns');
});
