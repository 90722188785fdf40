import { describe, expect, test } from 'vitest';
import { IgnoreRules, patternFor } from '../../../../src/plan/image/ignore.ts';
import { slowPatterns } from '../../../builders/ignore.ts';

function isIgnored(text: string, path: string, ours: string[] = []): boolean {
  const rules = new IgnoreRules(text, ours);
  let inside = rules.start();
  let ignored = false;
  for (const name of path.split('/')) ({ ignored, inside } = rules.match(inside, name));
  return ignored;
}

function mayHoldMore(text: string, folder: string, ours: string[] = []): boolean {
  const rules = new IgnoreRules(text, ours);
  let [inside, more] = [rules.start(), true];
  for (const name of folder.split('/')) ({ mayHoldMore: more, inside } = rules.match(inside, name));
  return more;
}

describe('a pattern leaves out what it leaves out for Docker', () => {
  // From the tables of moby/patternmatcher, and from what its documentation says.
  test.each<[pattern: string, path: string, ignored: boolean]>([
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
    ['\\[', '[', true],
    ['a]', 'a]', true],
    ['[!a]', '!', true],
    ['[^^]', '^', false],
    ['[a\\-c]', '-', true],
    ['[a\\-c]', 'b', false],
    ['[\\]]', ']', true],
    // From there on Docker is less strict.
    ['foo*[-_]bar', 'foo-bar', true],
    ['foo*[]a]', 'foo]', true],
    ['foo*[_-]', 'foo-', true],
    ['**/foo*[-a]', 'x/foo-', true],
    ['$HOME', '$HOME', true],
    ['a|b', 'a', false],
    ['/foo/', 'foo/bar', true],
    ['./foo//bar/.', 'foo/bar', true],
    ['x/../foo', 'foo', true],
    ['  foo\r', 'foo', true],
    ['# foo', '# foo', false],
    ['.', 'foo', false],
    ['', 'foo', false],
    ['!.', 'foo', false],
    ['*', 'a/b', true],
    ['ä?', 'äö', true],
    ['*\n!a', 'a/b', false],
    ['*\n!a\na/b', 'a/b', true],
    ['a\n!a/b', 'a/b/c', false],
    ['a\n!a/b', 'a/c', true],
    ['!a\na', 'a', true],
    ['*\n! a', 'a', false],
    ['\uFEFFfoo', 'foo', true],
  ])('%j on %j: %s', (pattern, path, ignored) => {
    expect(isIgnored(pattern, path)).toBe(ignored);
  });

  test('and nothing of the file takes back what pinbench leaves out', () => {
    expect(isIgnored('!.git\n!**/.git/config', 'a/.git/config', ['**/.git'])).toBe(true);
    expect(mayHoldMore('!**/config', 'a/.git', ['**/.git'])).toBe(false);
  });
});

describe('what Docker takes for no pattern is refused', () => {
  // Each was tried with `docker build`, as were those that it takes.
  const REFUSED =
    '[ a[ [] []a [^] [^]a] [a [a- [a-] [-a] [z-a] a\\ \\ b\\y [[:foo:]] ! !/ é\\é b\\1 **[ **/[-a] [a-c-e] [\\] *[-_]bar foo*[a x\\y* x*\\y';
  const TAKEN =
    'b\\d \\b [\\d] [[:alpha:]] !! !!x a] x{2} [a&&b] [!a] [\\]] [^^] [a\\-b] ( \\Q a^ \\pL / .. !. . foo*[-_]bar';

  test.each(REFUSED.split(' '))('%s', (pattern) => {
    expect(() => new IgnoreRules(`#\n\n ${pattern} `, [], 'x.dockerignore')).toThrow(
      /^line 3 of x\.dockerignore, ".*", is not a valid pattern/,
    );
  });

  test.each(TAKEN.split(' '))('but not %s', (pattern) => {
    expect(() => new IgnoreRules(pattern)).not.toThrow();
  });

  test('in brackets there are not more letters than anybody lists', () => {
    const letters = (count: number) =>
      Array.from({ length: count }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    expect(isIgnored(`[${letters(256)}]`, letters(1))).toBe(true);
    expect(() => new IgnoreRules(`[${letters(257)}]`)).toThrow('is not a valid pattern');
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
  expect(isIgnored(`**/${'*a'.repeat(100)}b`, 'a'.repeat(5000))).toBe(false);
  expect(isIgnored(`${'**/'.repeat(100)}b`, `${'a/'.repeat(1000)}c`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(3000);
});

// Read again for each letter they would take minutes.
const megabyteOf = (piece: string) => piece.repeat(Math.floor(1_000_000 / piece.length));
test.each(['a', '*a', 'a**', '**', '[a]', '[[]', 'a/', '\\a'])(
  'a pattern of a megabyte is read in time that is linear in it: %s',
  (piece) => {
    expect(isIgnored(megabyteOf(piece), 'b'.repeat(255))).toBe(piece === '**');
  },
  15_000,
);
test.each(['[', '[z-a', '[[:', '*[a', '[\\'])('so is one that is none: %s', (piece) => {
  expect(() => new IgnoreRules(megabyteOf(piece))).toThrow('is not a valid pattern');
});

/** Docker's way: each pattern becomes an expression, and is tried on the path and on every folder above it. */
function slowly(lines: string[], path: string): boolean {
  const parts = path.split('/');
  const paths = parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
  let ignored = false;
  for (const line of lines) {
    const pattern = line.replace(/^!/, '');
    const expression = pattern.replaceAll(/\*\*\/?$|\*\*\/?|[*?.^]/g, (found, at: number) => {
      if (found.startsWith('**')) return at + found.length === pattern.length ? '.*' : '(.*/)?';
      if (found === '^') return '^/';
      return found === '*' ? '[^/]*' : found === '?' ? '[^/]' : '\\.';
    });
    if (paths.some((each) => new RegExp(`^${expression}$`, 'u').test(each))) ignored = !line.startsWith('!');
  }
  return ignored;
}

describe('any patterns on any paths', () => {
  const PIECES = ['a', 'b', 'c', 'ab', '*', '**', '***', '?', '/', '/', '/**/', '**/', '[ab]', '[^a]', '.a', '𝄞'];
  const NAMES = ['a', 'b', 'c', 'ab', 'ba', 'abc', 'aab', 'abab', '𝄞', 'a𝄞b', '.a', 'é'];
  let seed = 1;
  const below = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const some = (list: string[], most: number): string[] =>
    Array.from({ length: 1 + below(most) }, () => list[below(list.length)] ?? '');
  const pattern = (): string => {
    const text = some(PIECES, 8)
      .join('')
      .replaceAll(/\/+/g, '/')
      .replaceAll(/^\/|\/$/g, '');
    return text === '' ? pattern() : text;
  };
  const cases = Array.from({ length: 1500 }, (_, number) => {
    const patterns = [...new Set(Array.from({ length: 1 + below(number % 10 === 0 ? 60 : 5) }, pattern))];
    const lines = patterns.map((each) => (below(3) === 0 ? `!${each}` : each));
    return { lines, paths: Array.from({ length: 20 }, () => some(NAMES, 4).join('/')) };
  });

  test('leave out what they leave out one by one', () => {
    let ignored = 0;
    for (const { lines, paths } of cases) {
      for (const path of paths) {
        const expected = slowly(lines, path);
        if (expected) ignored += 1;
        if (isIgnored(lines.join('\n'), path) !== expected) expect({ lines, path, ignored: !expected }).toBeNull();
      }
    }
    // Of 30,000.
    expect(ignored).toBeGreaterThan(5000);
  });

  test('close no folder with something in it that is taken back', () => {
    let closed = 0;
    for (const { lines, paths } of cases) {
      for (const path of paths.filter((each) => each.includes('/') && !isIgnored(lines.join('\n'), each))) {
        const folder = path.slice(0, path.lastIndexOf('/'));
        if (!isIgnored(lines.join('\n'), folder)) continue;
        closed += 1;
        if (!mayHoldMore(lines.join('\n'), folder)) expect({ lines, path, folder }).toBeNull();
      }
    }
    expect(closed).toBeGreaterThan(50);
  });
});

describe('10,000 patterns cost little more than one', () => {
  test.each<[kind: string, pattern: (number: number) => string, name: (number: number) => string]>([
    ['with stars', (number) => `*a*b${number}*`, (number) => `f${number}.txt`],
    ['with stars that match', (number) => `**/*a*b${number}*`, (number) => `aab${number}x`],
    ['each of another folder', (number) => `dir${number}/x`, (number) => `dir${number}`],
    ['in any folder', (number) => `*/x${number}`, (number) => `f${number}`],
    ['at any depth', (number) => `**/x${number}`, (number) => `f${number}`],
  ])('%s', (_kind, pattern, name) => {
    const rules = new IgnoreRules(Array.from({ length: 10_000 }, (_, number) => pattern(number)).join('\n'));
    const started = performance.now();
    for (let folder = 0; folder < 20; folder += 1) {
      const { inside } = rules.match(rules.start(), `dir${folder}`);
      for (let number = 0; number < 500; number += 1) rules.match(inside, name(number));
    }
    // One by one: from nine seconds to minutes.
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

test('patterns that take long for a single name give others their turn', () => {
  const rules = new IgnoreRules(slowPatterns().join('\n'));
  const matching = rules.matching(rules.start(), 'a'.repeat(255));
  let queue = 0;
  while (matching.next().done !== true && queue < 100) queue += 1;
  expect(queue).toBe(100);
});

describe('patterns that match a folder in too many ways are refused', () => {
  const many = (pattern: (number: number) => string) =>
    Array.from({ length: 8000 }, (_, number) => pattern(number)).join('\n');

  test.each<[kind: string, text: string, levels: number]>([
    ['many at once', many((number) => `${'a**'.repeat(34)}/x${number}`), 1],
    ['a few more in each folder', `${'a**'.repeat(2500)}/y`, 2100],
    ['with slashes', many((number) => `*${'*'.repeat(number % 2)}/[a${number}]/x`), 3],
    ['at any depth', many((number) => `**/[a${number}]/x`), 1],
  ])('%s', (_kind, text, levels) => {
    const rules = new IgnoreRules(text);
    let inside = rules.start();
    const down = () => {
      for (let level = 0; level < levels; level += 1) ({ inside } = rules.match(inside, 'a'));
    };
    expect(down).toThrow(/match one folder in more than 2000 ways/);
  });

  test('but not in 500, in any number of folders', () => {
    const rules = new IgnoreRules(`${'a**'.repeat(500)}/y`);
    let inside = rules.start();
    for (let level = 0; level < 2000; level += 1) ({ inside } = rules.match(inside, 'a'));
    expect(rules.match(inside, 'y').ignored).toBe(true);
  });
});

test('a name as a pattern matches itself and nothing else', () => {
  for (const name of ['out', '*', 'a[1]', '!x', '#x', 'a\\b', '**', 'a?']) {
    expect(isIgnored('', name, [patternFor(name)])).toBe(true);
    expect(isIgnored('', 'other', [patternFor(name)])).toBe(false);
  }
});

test('the same pattern again costs nothing, and too many different ones are refused', () => {
  expect(isIgnored('*b\n'.repeat(300_000), 'a'.repeat(200))).toBe(false);
  expect(isIgnored('a\n!a\na\n!a', 'a')).toBe(false);
  const many = Array.from({ length: 10_001 }, (_, number) => `x${number}`);
  expect(isIgnored(many.slice(1).join('\n'), 'x7')).toBe(true);
  expect(() => new IgnoreRules(many.join('\n'))).toThrow('.dockerignore has 10001 different patterns');
});
