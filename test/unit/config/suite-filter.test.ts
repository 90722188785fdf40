import { describe, expect, test } from 'vitest';
import { read, refusal } from './reading.ts';

/** A suite whose filter is on the sixth line, from column 15 on. */
const withFilter = (filter: string, command = 'command: [./bench]'): string =>
  `version: 1\nsuites:\n  s:\n    run:\n      ${command}\n      filter: ${filter}\n`;

describe('the filter of a suite', () => {
  test.each([
    ['["--benchmark_filter={regex}"]', ['--benchmark_filter={regex}']],
    ['["-bench", "{regex}"]', ['-bench', '{regex}']],
    ['["{regex}"]', ['{regex}']],
    ['["--only={regex}", "--again={regex}", ""]', ['--only={regex}', '--again={regex}', '']],
    [
      JSON.stringify([...Array(19).fill('x'.repeat(1000)), '{regex}']),
      [...Array(19).fill('x'.repeat(1000)), '{regex}'],
    ],
  ])('%s is read', (filter, words) => {
    expect(read(withFilter(filter)).suites[0]?.run.filter).toEqual(words);
  });

  test('is left out when there is none', () => {
    expect(read('version: 1\nsuites: { s: { run: { command: [x] } } }').suites[0]?.run).not.toHaveProperty('filter');
  });

  test.each<[string, string, string[]]>([
    ['no place for the names', '["--filter=regex"]', ['filter is a list of 1', '{regex} in one of its words']],
    ['a place with a space in it', '["{ regex }"]', ['filter is a list of 1', '{regex} in one of its words']],
    ['a place of another name', '["a", "{name}"]', ['filter is a list of 2', '--benchmark_filter={regex}']],
    ['no words', '[]', ['filter is an empty list', 'at least one entry']],
    ['too many words', JSON.stringify(Array(21).fill('{regex}')), ['filter is a list of 21', 'at most 20 entries']],
    ['one text', '"--filter={regex}"', ['filter is "--filter={regex}"', 'a list of words, {regex} in one of them']],
  ])('with %s is refused', (_, filter, parts) => {
    const sentence = refusal(withFilter(filter));
    for (const part of ['.pinbench.yml:6:15: suites.s.run.', ...parts]) expect(sentence).toContain(part);
  });

  test.each([
    ['a word that is too long', `["${'x'.repeat(1001)}"]`, 'at most 1000 characters'],
    ['a number', '[5]', 'expected: text'],
    ['a word that no process can be given', '["\\0{regex}"]', 'expected: text'],
  ])('with %s is refused where that is', (_, filter, expected) => {
    const sentence = refusal(withFilter(filter));
    expect(sentence).toContain('.pinbench.yml:6:16: suites.s.run.filter[0] is ');
    expect(sentence).toContain(expected);
  });

  test("needs a command, because an image's own is not known before it is built", () => {
    const text = 'version: 1\nsuites:\n  s:\n    image: { name: a }\n    run: { filter: ["{regex}"] }\n';
    expect(refusal(text)).toBe(
      [
        '.pinbench.yml:5:20: suites.s.run.filter is a list of 1',
        '  expected: a "command" as well, to which its words are appended',
        "  to fix:   write the image's own command as run.command",
      ].join('\n'),
    );
  });
});
