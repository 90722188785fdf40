/** Untrusted text inside a sentence of ours: quoted, at most 80 characters, nothing invisible in it. */
export function shown(value: unknown): string {
  if (typeof value !== 'string') return shortened(value === undefined ? 'nothing' : describe(value));
  // Shortened first: the cut may leave half a surrogate pair, which is then replaced as well.
  return `"${shortened(value.slice(0, 100)).replaceAll(unprintable, '�')}"`;
}

/** Text in quotes as JSON has them, at most `most` characters without these; nothing is taken out. */
export function quoted(text: string, most = 78): string {
  return JSON.stringify(text.length > most ? `${text.slice(0, most - 1)}…` : text);
}

/** A unit of a metric: one without a name is told too. */
export function unitName(unit: string, most?: number): string {
  return unit === '' ? 'no unit' : quoted(unit, most);
}

/** "1 run", "3 runs". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What a sentence of several lines says first, at most 300 characters. */
export function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').slice(0, 300);
}

/** All that any terminal, runner or Markdown begins a new line at. */
export const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** The last lines that others printed, each marked as theirs: none passes for a line of ours. */
export function quotedLines(text: string, most: number): string {
  return text
    .trimEnd()
    .split(lineBreak)
    .slice(-most)
    .map((line) => `  | ${line.slice(0, 300)}`)
    .join('\n');
}

/** Control characters, halves of surrogate pairs, line separators, and marks that turn the direction of writing. */
export const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

function shortened(text: string): string {
  return text.length > 78 ? `${text.slice(0, 77)}…` : text;
}
