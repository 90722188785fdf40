/** Letters in brackets, and letters behind a `\`, as a pattern of a .dockerignore has them. */

const ASCII = 128;
/** Letters and ranges: more of them than anybody lists. */
const MOST_LETTERS = 256;
/** What Go's regular expressions take behind a `\`, apart from marks; `\w` and so on are the letter itself all the same. */
const ESCAPES = /^(?:[afnrtvdDsSwW0]|[1-7][0-7]|x[0-9a-fA-F]{2}|[pP][CLMNPSZ])/;
/** These mean nothing in brackets. */
const PLACES = /^[AbBzQ]/;
const NAMED = /^\[:\^?(?:alnum|alpha|ascii|blank|cntrl|digit|graph|lower|print|punct|space|upper|word|xdigit):\]/;

/** `[a-z]` */
export class LetterClass {
  readonly kind = 'class';
  /** The same for the same letters. */
  readonly text: string;
  readonly #isNegated: boolean;
  readonly #ranges: [first: number, last: number][];
  /** 0: not known yet. */
  #known: Int8Array | null = null;

  constructor(text: string, isNegated: boolean, ranges: [first: number, last: number][]) {
    this.text = text;
    this.#isNegated = isNegated;
    this.#ranges = ranges;
  }

  has(letter: string): boolean {
    const code = codeOf(letter);
    if (code >= ASCII) return this.#holds(code);
    this.#known ??= new Int8Array(ASCII);
    if (this.#known[code] === 0) this.#known[code] = this.#holds(code) ? 1 : -1;
    return this.#known[code] === 1;
  }

  #holds(code: number): boolean {
    return this.#ranges.some(([first, last]) => first <= code && code <= last) !== this.#isNegated;
  }
}

/** Whether Docker takes what stands at and behind the `\` at this place. */
export function isEscape(letters: string[], at: number, isInBrackets: boolean): boolean {
  const next = letters[at + 1] ?? '';
  if (next === '' || codeOf(next) >= ASCII) return false;
  const text = letters.slice(at + 1, at + 4).join('');
  return !/[0-9A-Za-z]/.test(next) || ESCAPES.test(text) || (!isInBrackets && PLACES.test(text));
}

/**
 * What the `[` at `start` begins, of those that are `known` or new, and the place of its `]`; null where Docker sees none.
 * Up to the first star behind something else Docker is strict: `-` and `]` are no letters.
 */
export function classAt(
  letters: string[],
  start: number,
  isStrict: boolean,
  known: Map<string, LetterClass>,
): { found: LetterClass; end: number } | null {
  const ranges: [first: number, last: number][] = [];
  const isNegated = letters[start + 1] === '^';
  let at = start + (isNegated ? 2 : 1);
  while (letters[at] !== ']' || ranges.length === 0) {
    const first = letterAt(letters, at, isStrict);
    if (first === null || ranges.length === MOST_LETTERS) return null;
    const isRange = letters[first.end] === '-' && (isStrict || letters[first.end + 1] !== ']');
    const last = isRange ? letterAt(letters, first.end + 1, isStrict) : first;
    if (last === null || codeOf(first.letter) > codeOf(last.letter)) return null;
    ranges.push([codeOf(first.letter), codeOf(last.letter)]);
    at = last.end;
  }
  const text = letters.slice(start + 1, at).join('');
  const found = known.get(text) ?? new LetterClass(text, isNegated, ranges);
  known.set(text, found);
  return { found, end: at };
}

/** One letter in brackets, and where the next one begins. */
function letterAt(letters: string[], at: number, isStrict: boolean): { letter: string; end: number } | null {
  const letter = letters[at];
  if (letter === undefined || (isStrict && (letter === '-' || letter === ']'))) return null;
  if (letter === '[' && letters[at + 1] === ':' && !NAMED.test(letters.slice(at, at + 12).join(''))) return null;
  if (letter !== '\\') return { letter, end: at + 1 };
  return isEscape(letters, at, true) ? { letter: letters[at + 1] ?? '', end: at + 2 } : null;
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}
