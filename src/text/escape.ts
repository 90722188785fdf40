/**
 * Text that a benchmark, an image or a stranger's branch chose, made harmless for the place where it is shown.
 * Every string that is not a literal of ours passes through one of these.
 */
import { stripVTControlCharacters } from 'node:util';
import { cutText, lineBreak } from './quote.ts';

/** Longest name shown. */
const NAME = 200;
const SENTENCE = 400;
/** Longest output shown. */
const CODE = 4_000;
/** Longer than any line that is quoted with a mark of its own. */
const QUOTED = 400;
/** No cleaning looks further than this: a name of megabytes costs no time. */
const READ = 20_000;

/** Control, format (bidi, zero-width), default-ignorable (fillers, tags, selectors), lone surrogates; `\n` stays. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\p{Cs}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what a terminal's sequences begin with.
const COLOUR = /(\x1b\[[\d;]*m)/;
/** A stack of marks on one letter reaches into the lines above and below. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** A word that is a commit, and what ends its part of the sentence. */
const COMMIT = /^([0-9a-f]{7,40})([,;.]?)$/;
const ZERO_WIDTH_SPACE = '\u200b';
/**
 * Where GitHub would see a mention, an issue (`#1`, `GH-1`, `KEY-1`, `GHSA-`), a URL, an emoji `:name:`, a `www.` host
 * or seven hexadecimal digits of a commit. It looks at the text after Markdown, so an escape is not enough: a
 * zero-width space after the match ends it.
 */
const REFERENCE = /@|#(?=\d)|(?<=[a-z])-(?=\d)|(?<=GHSA)-|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|[0-9a-f]{6}(?=[0-9a-f])/gi;

/** Characters with a meaning; an underscore inside a word has none, so `parse_json` stays readable in the source. */
const ACTIVE = /[&<>|\\$\u200b`*[\]#~]|_(?![a-z0-9])|(?<![a-z0-9])_/gi;
/** Where a backslash is ambiguous (`\|` in a table cell) or not enough (`$` starts mathematics). */
const ENTITY = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['|', '&#124;'],
  ['\\', '&#92;'],
  ['$', '&#36;'],
  [ZERO_WIDTH_SPACE, '&#8203;'],
]);
/** What begins a list, a heading's underline or a table's second line when it stands first. */
const BLOCK_START = /^[-+=:]|(?<=^\d{1,9})[.)](?=\s|$)/;

/**
 * One line of GitHub-flavoured Markdown that is only text, also inside a table cell: no link, image, mention, HTML,
 * emphasis, cell border or block. At most 200 characters are shown.
 */
export function markdownText(text: string): string {
  return withoutBlocks(inert(cutText(plainLine(text), NAME)));
}

/** As `markdownText`, but a word that is a commit stays whole in a code span, so that it can be copied. */
export function markdownSentence(text: string): string {
  const words = cutText(plainLine(text), SENTENCE).split(' ');
  return withoutBlocks(
    words.map((word) => (COMMIT.test(word) ? word.replace(COMMIT, '`$1`$2') : inert(word))).join(' '),
  );
}

function inert(line: string): string {
  return line
    .replace(REFERENCE, `$&${ZERO_WIDTH_SPACE}`)
    .replace(ACTIVE, (character) => ENTITY.get(character) ?? `\\${character}`);
}

function withoutBlocks(line: string): string {
  return line.replace(BLOCK_START, (character) => `&#${character.charCodeAt(0)};`);
}

/** Lines of output as a fenced block that nothing inside can close; the middle is left out of a long one. */
export function markdownCode(text: string): string {
  const lines = plainLines(text, CODE).replace(/\n+$/, '');
  const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${lines}\n${fence}`;
}

/**
 * Lines for the log of an Actions job, none of which is a workflow command. A space is put in, not a zero-width
 * character: the runner compares by culture and would look through that.
 */
export function logText(text: string, limit = 16_000): string {
  return withoutCommands(plainLines(text, limit));
}

/** One line of progress or a warning: a sentence with its reason and what to do, which a name's length would cut. */
export function progressText(text: string): string {
  return terminalText(text, 1_000);
}

/** One line for a terminal, which may well be the log of an Actions job. */
export function terminalText(text: string, limit = NAME): string {
  return cutText(withoutCommands(plainLine(text)), limit);
}

/**
 * All that is left to print, as the last thing before a screen that may be the log of a job: no control or invisible
 * character, whoever forgot to clean it. `colour`: sequences that colour stay, of a report that was coloured on purpose.
 */
export function screenText(text: string, colour = false): string {
  const parts = colour ? text.split(COLOUR) : [text];
  return withoutCommands(parts.map((part, index) => (index % 2 === 1 ? part : harmless(part))).join(''));
}

/** Also for text that was put together: two harmless parts can make a command. `::name::` counts at the start of a line, the old `##[name]` anywhere in it. */
export function withoutCommands(lines: string): string {
  return lines.replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}

function plainLine(text: string): string {
  return plainLines(text, READ).replace(/\s+/g, ' ').trim();
}

/** Bounded first: what the cut makes the start of a line is still looked at as one. */
function plainLines(text: string, limit: number): string {
  return harmless(middleOut(text, limit));
}

function harmless(text: string): string {
  return stripVTControlCharacters(text)
    .replace(lineBreak, '\n')
    .replaceAll('\t', '  ')
    .replace(INVISIBLE, '')
    .replace(STACKED_MARKS, '$1');
}

function middleOut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = Math.floor(limit / 2);
  const end = text.slice(-half);
  // From a whole line on, where lines are not endless: what begins one may say whose it is (quotedLines).
  const broken = end.indexOf('\n') + 1;
  const rest = broken > QUOTED ? end : end.slice(broken);
  const left = text.length - half - rest.length;
  return `${text.slice(0, half)}\n… ${left} characters left out …\n${rest}`;
}
