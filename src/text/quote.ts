/** Untrusted text inside a sentence of ours: quoted, at most 80 characters, nothing invisible in it. */
export function quote(value: unknown): string {
  if (typeof value !== 'string') return cutText(value === undefined ? 'nothing' : describe(value), 78);
  return `"${cutText(value, 78).replaceAll(unprintable, '�')}"`;
}

/** No word is looked for further back: a path or a hash may be one of any length. */
const LONGEST_WORD = 40;

/**
 * Text of at most `most` characters (UTF-16 units): what is longer ends after a whole word, " …", or in the middle of a
 * very long one, "…". Never half a surrogate pair.
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const end = head.lastIndexOf(' ');
  if (end > 0 && end >= head.length - LONGEST_WORD) return `${head.slice(0, end).trimEnd()} …`;
  return `${head.replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Text in quotes as JSON has them, at most `most` characters without these; nothing is taken out. */
export function quoted(text: string, most = 78): string {
  return JSON.stringify(cutText(text, most));
}

/** As `quoted`, with what is not seen written as `\u{200b}`; at most `most` characters with the quotes. */
export function quotedVisibly(text: string, most: number): string {
  const safe = JSON.stringify(text.slice(0, most + 1)).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return safe.length <= most && text.length <= most ? safe : `${safe.slice(0, most - 2)}…"`;
}

/** As `quoted`, for a path: of a long one the end is what tells. */
export function quotedEnd(text: string, most: number): string {
  return JSON.stringify(text.length <= most ? text : `…${text.slice(1 - most)}`);
}

/** Any value as JSON, at most `most` characters; "nothing" for what JSON has no word for. */
export function jsonText(value: unknown, most: number): string {
  return cutText(JSON.stringify(value) ?? 'nothing', most);
}

/** A unit of a metric: one without a name is told too. */
export function unitName(unit: string, most?: number): string {
  return unit === '' ? 'no unit' : quoted(unit, most);
}

/** "1 run", "3 runs". */
export function plural(count: number, noun: string): string {
  return `${count} ${nounFor(count, noun)}`;
}

/** "run" of one, "runs" of any other number. */
export function nounFor(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

/** The first of many texts, for a sentence, and how many more there are: "a, b and 3 more". */
export function firstFew(texts: readonly string[], most: number, separator = ', '): string {
  const first = texts.slice(0, most).join(separator);
  return texts.length > most ? `${first} and ${texts.length - most} more` : first;
}

/** As a sentence begins. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What a sentence of several lines says first, at most 300 characters. */
export function firstLine(text: string): string {
  return cutText(text.split('\n', 1)[0] ?? '', 300);
}

/** All that any terminal, runner or Markdown begins a new line at. */
export const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** The last lines that others printed, each marked as theirs: none passes for a line of ours. */
export function quotedLines(text: string, most: number): string {
  return text
    .trimEnd()
    .split(lineBreak)
    .slice(-most)
    .map((line) => `  | ${cutText(line, 300)}`)
    .join('\n');
}

/** Control characters, halves of surrogate pairs, line separators, and marks that turn the direction of writing. */
export const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** One word for a shell, whatever is in it. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
