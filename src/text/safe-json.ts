/** JSON for whoever reads it on a terminal or in a log, with text in it that others chose. */

/** Invisible characters are legal in JSON, and move a terminal's cursor or reverse its text. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\u2028\u2029]/gu;

/** JSON that is harmless on a terminal and in the log of an Actions job. `indent` 0: one line. */
export function safeJson(value: unknown, indent = 0): string {
  // `##[` can only be inside a string, where the escape means the same character.
  return JSON.stringify(value, null, indent).replace(INVISIBLE, escaped).replaceAll('##[', '#\\u0023[');
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
