/**
 * The patterns of a .dockerignore file, as Docker's own matcher has them (moby/patternmatcher), matched in time that is
 * linear in the name whatever a pattern holds. A folder's state is handed on to what is in it, so that no part of a path is
 * looked at twice, and so that a folder is entered only where a `!` pattern can match something in it.
 */

import { usageError } from '../errors.ts';

type Token =
  | { kind: 'letter'; letter: string }
  | { kind: 'class'; test: RegExp }
  /** `?` */
  | { kind: 'one' }
  /** `*` */
  | { kind: 'some' }
  /** `**` and a `/`, or nothing at all. */
  | { kind: 'folders' }
  /** `**` at the end. */
  | { kind: 'rest' };

/** Each is tried on each name. */
const MOST_RULES = 10_000;

interface Rule {
  pattern: string;
  takesBack: boolean;
  tokens: Token[];
}

/** What is known of a folder: for each rule, whether it matched the folder or one above it, and how far it has come. */
interface State {
  matched: boolean;
  at: Set<number>;
}

export interface Judged {
  leftOut: boolean;
  /** Of a folder that is left out: a later pattern may still take something in it back in. */
  mayHoldMore: boolean;
  /** For what is in this folder. */
  states: State[];
}

/** Patterns that mean nothing are passed over, as comments and empty lines are. */
export class IgnoreRules {
  readonly #rules: Rule[];

  /** `ours` come after those of the file. */
  constructor(text: string, ours: string[] = []) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const own = lines.filter((line) => !line.startsWith('#'));
    // Of the same pattern the last line counts.
    const last = new Map<string, Rule>();
    for (const line of [...own, ...ours]) {
      const rule = readRule(line);
      if (rule === null) continue;
      last.delete(rule.pattern);
      last.set(rule.pattern, rule);
    }
    this.#rules = [...last.values()];
    if (this.#rules.length > MOST_RULES) {
      throw usageError(`.dockerignore has ${this.#rules.length} different patterns`, {
        expected: `at most ${MOST_RULES}`,
        todo: 'leave out whole folders, or use patterns with *',
      });
    }
  }

  /** Of the context's own folder. */
  start(): State[] {
    return this.#rules.map(({ tokens }) => ({ matched: false, at: closure(tokens, [0]) }));
  }

  /** `name` has no `/`; `folder` are the states of the folder that it is in. */
  judge(folder: State[], name: string): Judged {
    let [leftOut, mayHoldMore] = [false, false];
    const states = this.#rules.map(({ takesBack, tokens }, index) => {
      const before = folder[index] ?? { matched: false, at: new Set<number>() };
      let at = before.at;
      // A folder that matched stays matched, and from where nothing can match nothing will.
      for (const letter of before.matched ? '' : name) if (at.size > 0) at = step(tokens, at, letter);
      const matched = before.matched || at.has(2 * tokens.length);
      const inside = matched || at.size === 0 ? at : step(tokens, at, '/');
      if (matched) leftOut = !takesBack;
      // What was taken back before is left out again by a later pattern that matches the whole folder.
      if (takesBack) mayHoldMore ||= inside.size > 0;
      else if (matched) mayHoldMore = false;
      return { matched, at: inside };
    });
    return { leftOut, mayHoldMore, states };
  }
}

/** A name of a file as a pattern that matches it and nothing else. */
export function patternFor(name: string): string {
  return name.replaceAll(/[\\*?[\]!#]/g, '\\$&');
}

function readRule(line: string): Rule | null {
  let text = line.trim();
  const takesBack = text.startsWith('!');
  if (takesBack) text = text.slice(1).trim();
  const pattern = cleaned(text);
  return pattern === '' || pattern === '.' ? null : { pattern, takesBack, tokens: tokensOf(pattern) };
}

/** As Go's filepath.Clean: no empty part, no `.`, no `..` that something stands before, no slash at either end. */
function cleaned(text: string): string {
  const parts: string[] = [];
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || !text.startsWith('/')) parts.push(part);
  }
  return parts.join('/');
}

function tokensOf(pattern: string): Token[] {
  const letters = Array.from(pattern);
  const tokens: Token[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (letter === '*' && letters[at + 1] === '*') {
      at += letters[at + 2] === '/' ? 2 : 1;
      tokens.push({ kind: at >= letters.length - 1 ? 'rest' : 'folders' });
    } else if (letter === '*') tokens.push({ kind: 'some' });
    else if (letter === '?') tokens.push({ kind: 'one' });
    else if (letter === '\\' && at < letters.length - 1) {
      at += 1;
      tokens.push({ kind: 'letter', letter: letters[at] ?? '' });
    } else {
      const end = letter === '[' ? classEnd(letters, at) : -1;
      const test = end < 0 ? null : classOf(letters.slice(at + 1, end).join(''));
      if (test === null) tokens.push({ kind: 'letter', letter });
      else {
        tokens.push({ kind: 'class', test });
        at = end;
      }
    }
  }
  return tokens;
}

/** Where the bracket closes; -1 when it does not. */
function classEnd(letters: string[], start: number): number {
  for (let at = start + 1; at < letters.length; at += 1) {
    if (letters[at] === '\\') at += 1;
    else if (letters[at] === ']' && at > start + 1) return at;
  }
  return -1;
}

/** Only ranges and letters: what else a bracket could mean to JavaScript is taken by the letter. */
function classOf(inside: string): RegExp | null {
  const isNegated = inside.startsWith('^');
  const body = (isNegated ? inside.slice(1) : inside).replaceAll(
    /\\?([^\w\s\\-])|\\(.)/gu,
    (_, one, other) => `\\${one ?? other}`,
  );
  try {
    return new RegExp(`^[${isNegated ? '^' : ''}${body}]$`, 'u');
  } catch {
    // A range that is none, such as [z-a].
    return null;
  }
}

/** States are even numbers before a token, and odd ones inside the folders of a `**`. */
function closure(tokens: Token[], states: Iterable<number>): Set<number> {
  const found = new Set<number>();
  for (let state of states) {
    for (; !found.has(state); state += 2) {
      found.add(state);
      const kind = state % 2 === 1 ? null : tokens[state / 2]?.kind;
      if (kind !== 'some' && kind !== 'rest' && kind !== 'folders') break;
    }
  }
  return found;
}

function step(tokens: Token[], states: Set<number>, letter: string): Set<number> {
  const next: number[] = [];
  for (const state of states) {
    const place = Math.floor(state / 2);
    const token = tokens[place];
    if (token === undefined) continue;
    if (token.kind === 'folders') {
      next.push(2 * place + 1);
      if (letter === '/') next.push(2 * place + 2);
    } else if (token.kind === 'rest' || (token.kind === 'some' && letter !== '/')) next.push(2 * place);
    else if (accepts(token, letter)) next.push(2 * place + 2);
  }
  return closure(tokens, next);
}

function accepts(token: Token, letter: string): boolean {
  if (token.kind === 'letter') return token.letter === letter;
  return letter !== '/' && (token.kind === 'one' || (token.kind === 'class' && token.test.test(letter)));
}
