/** A pattern of a .dockerignore as a row of tokens, and how a part of it, what is between two slashes, compares with a name. */

/** A letter is a token of its own. */
export type Token = string | LetterClass | Wild;

/** `?`, `*`, `**` with the `/` behind it or nothing at all, and `**` at the end. */
type Wild = { kind: 'one' | 'some' | 'folders' | 'rest' };

const ONE: Wild = { kind: 'one' };
const SOME: Wild = { kind: 'some' };
const REST: Wild = { kind: 'rest' };
export const FOLDERS: Wild = { kind: 'folders' };
const ASCII = 128;
/** Letters in brackets: each bracket that does not close, or holds no range, is looked through. */
const MOST_CLASS = 256;

/** `[a-z]` */
export class LetterClass {
  readonly kind = 'class';
  readonly text: string;
  readonly #test: RegExp;
  /** 0: not known yet. An expression costs ten times as much. */
  #known: Int8Array | null = null;

  constructor(text: string, test: RegExp) {
    this.text = text;
    this.#test = test;
  }

  has(letter: string): boolean {
    const code = letter.charCodeAt(0);
    if (code >= ASCII) return this.#test.test(letter);
    this.#known ??= new Int8Array(ASCII);
    if (this.#known[code] === 0) this.#known[code] = this.#test.test(letter) ? 1 : -1;
    return this.#known[code] === 1;
  }
}

/** A part of a pattern, as far as a `**` inside it. */
export interface Part {
  /** The same for parts that match the same. */
  key: string;
  isLiteral: boolean;
  /** Where it ends: at a `/`, a `**` or behind the last token. */
  end: number;
  /** A name has at least so many letters, and this text in it. */
  least: number;
  needle: string;
}

export function partAt(tokens: Token[], start: number): Part {
  const part: Part = { key: '', isLiteral: true, end: start, least: 0, needle: '' };
  let [run, keys] = ['', ''];
  for (; ; part.end += 1) {
    const token = tokens[part.end];
    const isLetter = typeof token === 'string' && token !== '/';
    run = isLetter ? run + token : '';
    if (run.length > part.needle.length) part.needle = run;
    if (token === undefined || token === '/' || token === FOLDERS) break;
    if (!isLetter) part.isLiteral = false;
    if (token !== SOME && token !== REST) part.least += 1;
    keys += keyOf(token);
  }
  part.key = part.isLiteral ? part.needle : keys;
  return part;
}

/** At the end of a pattern `**` matches what `*` does: what is below a folder that matched matches anyway. */
function keyOf(token: Token): string {
  if (typeof token === 'string') return '*?[\\'.includes(token) ? `\\${token}` : token;
  if (token instanceof LetterClass) return `[${token.text}]`;
  return token === ONE ? '?' : '*';
}

/**
 * Compares the part of a pattern that begins at `start` with a whole name, given as its letters, in at most the square of
 * the name's length. Returns where the part ends, at a `/` or behind the last token, or -1 when the name is another.
 * `passed` gets the place of each `**` in the part that may stand for the rest of this name and for folders in it.
 */
export function compare(tokens: Token[], start: number, letters: ArrayLike<string>, passed: number[]): number {
  let [first, from, isFree] = [start, 0, false];
  while (from <= letters.length) {
    let [place, at] = [first, from];
    for (; ; place += 1) {
      const token = tokens[place];
      if (token === FOLDERS) {
        if (place > (passed.at(-1) ?? -1)) passed.push(place);
      } else if (at < letters.length && accepts(token, letters[at] ?? '')) at += 1;
      else break;
    }
    const token = tokens[place];
    if (token === SOME || token === REST) {
      // What comes first after a star is taken where it is found first: that leaves the most to what follows.
      [first, from, isFree] = [place + 1, at, true];
      if (isEnd(tokens[first])) return first;
    } else if (isEnd(token) && at === letters.length) return place;
    else if (isFree) from += 1;
    else break;
  }
  return -1;
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token === '/';
}

/** No name has a `/`. */
function accepts(token: Token | undefined, letter: string): boolean {
  if (typeof token === 'string') return token === letter;
  return token === ONE || (token instanceof LetterClass && token.has(letter));
}

/** `classes` are those that are known, by their text. */
export function tokensOf(pattern: string, classes: Map<string, LetterClass>): Token[] {
  const letters = Array.from(pattern);
  const tokens: Token[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (letter === '*' && letters[at + 1] === '*') {
      at += letters[at + 2] === '/' ? 2 : 1;
      if (at >= letters.length - 1) tokens.push(REST);
      // Twice is no more than once.
      else if (tokens.at(-1) !== FOLDERS) tokens.push(FOLDERS);
    } else if (letter === '*') tokens.push(SOME);
    else if (letter === '?') tokens.push(ONE);
    else if (letter === '\\' && at < letters.length - 1) {
      at += 1;
      tokens.push(letters[at] ?? '');
    } else {
      const end = letter === '[' ? classEnd(letters, at) : -1;
      const found = end < 0 ? null : classOf(letters.slice(at + 1, end).join(''), classes);
      tokens.push(found ?? letter);
      if (found !== null) at = end;
    }
  }
  return tokens;
}

/** Where the bracket closes; -1 when it does not, or only after more letters than anybody lists. */
function classEnd(letters: string[], start: number): number {
  const most = Math.min(letters.length, start + MOST_CLASS);
  for (let at = start + 1; at < most; at += 1) {
    if (letters[at] === '\\') at += 1;
    else if (letters[at] === ']' && at > start + 1) return at;
  }
  return -1;
}

/** Only ranges and letters: what else a bracket could mean to JavaScript is taken by the letter. */
function classOf(inside: string, known: Map<string, LetterClass>): LetterClass | null {
  const same = known.get(inside);
  if (same !== undefined) return same;
  const isNegated = inside.startsWith('^');
  const body = (isNegated ? inside.slice(1) : inside).replaceAll(
    /\\?([^\w\s\\-])|\\(.)/gu,
    (_, one, other) => `\\${one ?? other}`,
  );
  try {
    const found = new LetterClass(inside, new RegExp(`^[${isNegated ? '^' : ''}${body}]$`, 'u'));
    known.set(inside, found);
    return found;
  } catch {
    // A range that is none, such as [z-a].
    return null;
  }
}
