import { describe, expect, test } from 'vitest';
import {
  logText,
  markdownCode,
  markdownSentence,
  markdownText,
  progressText,
  screenText,
  terminalText,
} from '../../../src/text/escape.ts';
import { hostile } from '../report/hostile.ts';
import { nodes, ofType, parse, reference, shape, textOf } from '../report/markdown/markdown-tree.ts';

const shown = (text: string) => JSON.stringify(text.slice(0, 60));
const invisible = /[\p{Cc}\p{Cf}\p{DI}\p{Cs}\u2028\u2029]/u;

describe('hostile text in Markdown', () => {
  test('is nothing but text in a paragraph', () => {
    for (const text of hostile) {
      const types = nodes(parse(markdownText(text))).map((node) => node.type);
      expect(
        types.filter((type) => !['root', 'paragraph', 'text'].includes(type)),
        shown(text),
      ).toEqual([]);
    }
  });

  test('stays in its cell of a table', () => {
    for (const text of hostile) {
      const tree = parse(`| a | b |\n| - | - |\n| ${markdownText(text)} | x |\n| y | ${markdownSentence(text)} |\n`);
      expect(shape(tree), shown(text)).toEqual([[2, 2, 2]]);
      expect(tree.children, shown(text)).toHaveLength(1);
      expect(
        ofType(tree, 'link', 'image', 'html', 'footnoteReference', 'delete', 'strong', 'emphasis'),
        shown(text),
      ).toEqual([]);
    }
  });

  test('stays in its heading and its list item', () => {
    for (const text of hostile) {
      const tree = parse(`### x: ${markdownText(text)}\n\n- ${markdownText(text)}\n- y\n\nend`);
      expect(
        tree.children?.map((node) => node.type),
        shown(text),
      ).toEqual(['heading', 'list', 'paragraph']);
      expect(tree.children?.[1]?.children, shown(text)).toHaveLength(2);
    }
  });

  test('mentions nobody, refers to nothing and links nowhere after Markdown', () => {
    for (const text of hostile) {
      expect(textOf(parse(markdownText(text))), shown(text)).not.toMatch(reference);
      const outsideCode = ofType(parse(markdownSentence(text)), 'text').map((node) => node.value);
      expect(outsideCode.join('\n'), shown(text)).not.toMatch(reference);
    }
  });

  test('has no invisible character but our own, and at most 200 visible ones', () => {
    for (const text of hostile) {
      const seen = textOf(parse(markdownText(text))).replaceAll('\u200b', '');
      expect(seen, shown(text)).not.toMatch(invisible);
      expect(Array.from(seen).length, shown(text)).toBeLessThanOrEqual(200);
    }
  });

  test.each([
    ['parse_json/time', 'parse_json/time'],
    ['stream<chunk|4096>', 'stream&lt;chunk&#124;4096&gt;'],
    ['a\\|b', 'a&#92;&#124;b'],
    ['_x_', '\\_x\\_'],
    ['@everyone', '@&#8203;everyone'],
    ['&#92;', '&amp;\\#&#8203;92;'],
    ['1. item', '1&#46; item'],
    ['1.5 ms', '1.5 ms'],
    ['two\r\nlines\u2028here', 'two lines here'],
    ['\u001b[31mred\u001b[0m\u202e', 'red'],
    ['fill\u3164er\u034f', 'filler'],
  ])('%j is written %j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test('shows what it was, apart from what cannot be seen', () => {
    for (const text of ['a*b*c', '[x](y)', '<b>', '$5 & $6', '| |', 'C:\\temp', '#1 @x', '~~~', '1) x', '- x']) {
      expect(textOf(parse(markdownText(text))).replaceAll('\u200b', '')).toBe(text);
    }
  });

  test('keeps a commit in a sentence whole', () => {
    expect(markdownSentence('main at 0f9e8d7c6b5a, *now*: 0f9e8d7c6b5a')).toBe(
      'main at `0f9e8d7c6b5a`, \\*now\\*: `0f9e8d7c6b5a`',
    );
    expect(markdownSentence('x/0f9e8d7c6b5a 0f9e8d7c6b5a:')).toBe('x/0f9e8d&#8203;7c6b5a 0f9e8d&#8203;7c6b5a:');
  });
});

describe('hostile output in a fence', () => {
  test('cannot close it', () => {
    for (const text of hostile) {
      const tree = parse(`before\n\n${markdownCode(`${text}\n${text}`)}\n\nafter`);
      expect(
        tree.children?.map((node) => node.type),
        shown(text),
      ).toEqual(['paragraph', 'code', 'paragraph']);
    }
  });

  test('keeps its lines, and loses the middle when it is long', () => {
    expect(markdownCode('a\n  b\r\n\u001b[1mc\u001b[0m\n\n')).toBe('```text\na\n  b\nc\n```');
    const long = markdownCode(`first\n${'x'.repeat(50_000)}\nlast`);
    expect(long.length).toBeLessThan(4_100);
    expect(long).toMatch(/first[\s\S]*… 46011 characters left out …[\s\S]*last/);
  });
});

describe('lines in the log of a job', () => {
  test.each([
    ['::set-output name=a::b', ': :set-output name=a::b'],
    ['  ::error::x', '  : :error::x'],
    ['\t::error::x', '  : :error::x'],
    ['\u00a0\u3000::error::x', '\u00a0\u3000: :error::x'],
    ['ok\r::error::x', 'ok\n: :error::x'],
    ['ok\r\n::stop-commands::t', 'ok\n: :stop-commands::t'],
    ['ok\u2028::add-mask::x', 'ok\n: :add-mask::x'],
    ['ok\u2029::error::x\u0085::error::y\v::error::z', 'ok\n: :error::x\n: :error::y\n: :error::z'],
    ['\u200b::error::x', ': :error::x'],
    [':\u00ad:error::x', ': :error::x'],
    ['\u001b[0m::error::x', ': :error::x'],
    ['\u0000\ufeff::error::x', ': :error::x'],
    [':::error::x', ': ::error::x'],
    ['##[command]x', '## [command]x'],
    ['a ##[error]x ##[set-env name=a]b', 'a ## [error]x ## [set-env name=a]b'],
    ['#\u200b#\u001b[0m[error]x', '## [error]x'],
    ['###[error]', '### [error]'],
    ['std::sort is fine', 'std::sort is fine'],
    ['  two\n    lines', '  two\n    lines'],
  ])('%j becomes %j', (text, written) => {
    expect(logText(text)).toBe(written);
  });

  test('are never a command, whatever was printed', () => {
    for (const text of hostile) {
      for (const line of [...logText(text).split('\n'), ...logText(`x\n${text}`).split('\n'), terminalText(text)]) {
        expect(line.trimStart().startsWith('::'), shown(text)).toBe(false);
        expect(line, shown(text)).not.toContain('##[');
        expect(line, shown(text)).not.toMatch(invisible);
      }
    }
  });

  test('are not a command where a long text was cut', () => {
    const cut = logText(`${'x'.repeat(100)}${'::error::x'.repeat(2_000)}`, 200);
    expect(cut.length).toBeLessThan(300);
    expect(cut).not.toMatch(/^\s*::/m);
  });

  test('are one line of at most 200 characters for a terminal', () => {
    for (const text of hostile) {
      expect(terminalText(text), shown(text)).not.toMatch(/[\n\r\u2028]/);
      expect(Array.from(terminalText(text)).length, shown(text)).toBeLessThanOrEqual(200);
    }
  });
});

describe('what is printed last', () => {
  test('has no control or invisible character, and no line that is a command, whatever it was', () => {
    for (const text of hostile) {
      const printed = screenText(`${text}\n::error::${text}\n##[error]`);
      expect(printed.replaceAll('\n', ''), shown(text)).not.toMatch(invisible);
      expect(printed, shown(text)).not.toMatch(/^\s*::|##\[/m);
    }
  });

  test('keeps lines, and colours of a report that was coloured on purpose alone', () => {
    expect(screenText('a\n\n  b\n')).toBe('a\n\n  b\n');
    expect(screenText('\x1b[31mred\x1b[0m\x1b[2J')).toBe('red');
    expect(screenText('\x1b[31mred\x1b[0m\x1b[2J\x1b]0;x\x07', true)).toBe('\x1b[31mred\x1b[0m');
  });
});

test('a cut makes no line begin with what stood in the middle of one', () => {
  const lines = Array.from({ length: 20 }, () => `  | ${'x Pass: '.repeat(40)}`).join('\n');
  for (const limit of [4000, 4001, 4010, 4103]) {
    const shown = logText(lines, limit).split('\n');
    expect(shown.filter((line) => !/^ {2}\| |^… \d+ characters left out …$/.test(line))).toEqual([]);
  }
});

test('a warning on the way keeps what is longer than a name, and ends after a whole word', () => {
  const sentence = 'a warning with a reason, '.repeat(20).trim();
  expect(progressText(sentence)).toBe(sentence);
  expect(progressText(sentence.repeat(10))).toMatch(/(warning|with|reason,|a) …$/);
});
