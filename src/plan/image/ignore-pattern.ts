/** A pattern of a .dockerignore as a row of tokens, and how a part of it, what is between two slashes, compares with a name. */

import { classAt, isEscape, LetterClass } from './ignore-class.ts';

/** A letter is a token of its own. */
export type Token = string | LetterClass | Wild;

/** `?`, `*`, `**` with the `/` behind it or nothing at all, and `**` at the end. */
type Wild = { kind: 'one' | 'some' | 'folders' | 'rest' };

const ONE: Wild = { kind: 'one' };
const SOME: Wild = { kind: 'some' };
const REST: Wild = { kind: 'rest' };
export const FOLDERS: Wild = { kind: 'folders' };
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

/** `classes` are those that are known, by their text. Null when Docker takes it for no pattern. */
export function tokensOf(pattern: string, classes: Map<string, LetterClass>): Token[] | null {
  const letters = Array.from(pattern);
  const firstStar = starBehindAnother(letters);
  const tokens: Token[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (letter === '*') {
      const { token, end } = starsAt(letters, at);
      at = end;
      // Folders twice are no more than once.
      if (token !== FOLDERS || tokens.at(-1) !== FOLDERS) tokens.push(token);
    } else if (letter === '?') tokens.push(ONE);
    else if (letter === '\\') {
      if (!isEscape(letters, at, false)) return null;
      at += 1;
      tokens.push(letters[at] ?? '');
    } else if (letter === '[') {
      const inBrackets = classAt(letters, at, at < firstStar, classes);
      if (inBrackets === null) return null;
      tokens.push(inBrackets.found);
      at = inBrackets.end;
    } else tokens.push(letter);
  }
  return tokens;
}

/** One star, or two with a slash behind them, and where they end. */
function starsAt(letters: string[], at: number): { token: Wild; end: number } {
  if (letters[at + 1] !== '*') return { token: SOME, end: at };
  const end = at + (letters[at + 2] === '/' ? 2 : 1);
  return { token: end >= letters.length - 1 ? REST : FOLDERS, end };
}

function starBehindAnother(letters: string[]): number {
  const start = letters.findIndex((letter) => letter !== '*');
  const star = letters.indexOf('*', Math.max(start, 0));
  return star < 0 ? letters.length : star;
}
