/** Two texts that are not the same, shown so that nobody takes them for the same. */

/** What is not seen, or not told from a space: control, format, ignorable, separators, more than one space in a row. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{DI}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}|(?<= ) /gu;
const ASCII = /^[ -~]*$/;

/** The part of both around their first difference, each at most `most` characters (UTF-16 units): "…" is in the place of the rest. */
export function aroundDifference(one: string, other: string, most: number): [string, string] {
  if (Math.max(one.length, other.length) <= most) return [one, other];
  const from = Math.max(0, placeOfDifference(one, other) - Math.floor(most / 3));
  const part = (text: string): string => {
    const to = from + most - 2;
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return [part(one), part(other)];
}

/**
 * As `aroundDifference`, in quotes as JSON has them, with what is not seen written as `\u{200b}`; so is a letter at the
 * first difference that may look like another one. That makes them longer.
 */
export function quotedApart(one: string, other: string, most: number): [string, string] {
  const [a, b] = [one, other].map((text) => JSON.stringify(text).slice(1, -1));
  return withQuotes(distinct(a ?? '', b ?? '', most));
}

/** As `quotedApart`, for texts that need no quotes. */
export function distinct(one: string, other: string, most: number): [string, string] {
  const [a, b] = aroundDifference(one, other, most);
  const place = placeOfDifference(a, b);
  const marked = (text: string): string => {
    const at = String.fromCodePoint(...[text.codePointAt(place)].filter((code) => code !== undefined));
    const letter = ASCII.test(at) ? at : escaped(at);
    return `${text.slice(0, place)}${letter}${text.slice(place + at.length)}`.replace(UNSEEN, escaped);
  };
  return [marked(a), marked(b)];
}

function withQuotes([one, other]: [string, string]): [string, string] {
  return [`"${one}"`, `"${other}"`];
}

/** Never in the middle of a surrogate pair; the length of the shorter where it begins the other. */
function placeOfDifference(one: string, other: string): number {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  const before = one.charCodeAt(place - 1);
  return before >= 0xd800 && before < 0xdc00 ? place - 1 : place;
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
