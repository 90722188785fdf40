/**
 * The patterns of a .dockerignore file, as Docker's own matcher has them (moby/patternmatcher). What a folder's name left
 * of them is handed on to what is in it: no part of a path is looked at twice, no pattern where it can match nothing any
 * more, and a folder is entered only where a `!` pattern can match something in it.
 */

import { usageError } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import { Branch, type Found, type Rule, withOne } from './ignore-branch.ts';
import type { LetterClass } from './ignore-class.ts';
import { tokensOf } from './ignore-pattern.ts';

const MOST_RULES = 10_000;

/** What is known of a folder. */
export interface FolderRules {
  /** The last rule that matched it or a folder above; -1 when none did. */
  readonly last: number;
  /** What can still match something in it, and at any depth below. */
  readonly inside: ReadonlySet<Branch>;
  readonly below: ReadonlySet<Branch>;
  /** Of each name that no rule has anything to say of. */
  usual: IgnoreMatch | null;
}

export interface IgnoreMatch {
  ignored: boolean;
  /** Of a folder that is left out: a later pattern may still take something in it back in. */
  mayHoldMore: boolean;
  /** For what is in this folder. */
  inside: FolderRules;
}

const NONE: ReadonlySet<Branch> = new Set();

/** Patterns that mean nothing are passed over, as comments and empty lines are. */
export class IgnoreRules {
  readonly #rules: Rule[];
  readonly #start: FolderRules;

  /** `ours` come after those of the file that is called `name`. Throws a usage error. */
  constructor(text: string, ours: string[] = [], name = '.dockerignore') {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    // Of the same pattern the last line counts.
    const last = new Map<string, Line>();
    for (const [at, line] of [...lines, ...ours].entries()) {
      if (at < lines.length && line.startsWith('#')) continue;
      const { pattern, takesBack } = readLine(line);
      if (/^!\s*\/*$/.test(line.trim())) throw noPattern(name, at, '!');
      if (pattern === '' || pattern === '.') continue;
      last.delete(pattern);
      last.set(pattern, { at, takesBack });
    }
    if (last.size > MOST_RULES) {
      throw usageError(`${name} has ${last.size} different patterns`, {
        expected: `at most ${MOST_RULES}`,
        fix: 'leave out whole folders, or use patterns with *',
      });
    }
    const classes = new Map<string, LetterClass>();
    this.#rules = [...last].map(([pattern, { at, takesBack }], index) => {
      const tokens = tokensOf(pattern, classes);
      if (tokens === null) throw noPattern(name, at, pattern);
      return { index, takesBack, tokens, rests: new Map() };
    });
    const root = new Branch();
    for (const rule of this.#rules) root.add(rule, 0);
    const below = root.below === null ? NONE : new Set([root.below]);
    this.#start = { last: -1, inside: new Set([root]), below, usual: null };
  }

  /** Of the context's own folder. */
  start(): FolderRules {
    return this.#start;
  }

  /** `name` has no `/`; `folder` is what is known of the folder that it is in. */
  match(folder: FolderRules, name: string): IgnoreMatch {
    const matching = this.matching(folder, name);
    for (;;) {
      const { done, value } = matching.next();
      if (done) return value;
    }
  }

  /** The same, with a yield every hundredth of a second or more often: thousands of patterns may take seconds for one name. */
  *matching(folder: FolderRules, name: string): Generator<void, IgnoreMatch, void> {
    // As letters, where some take two units of a string.
    const letters = /[\ud800-\udfff]/.test(name) ? Array.from(name) : name;
    const found: Found = { last: folder.last, inside: null, below: null };
    for (const branch of folder.inside) yield* branch.match(name, letters, found);
    for (const branch of folder.below) yield* branch.match(name, letters, found);
    const { last, inside, below } = found;
    if (last === folder.last && inside === null && below === null) {
      folder.usual ??= this.#judged(last, NONE, folder.below);
      return folder.usual;
    }
    return this.#judged(last, living(inside ?? NONE, last), living(joined(folder.below, below ?? NONE), last));
  }

  #judged(last: number, inside: FolderRules['inside'], below: FolderRules['below']): IgnoreMatch {
    const takesBack = this.#rules[last]?.takesBack ?? false;
    const mayTakeBack = (branches: Iterable<Branch>): boolean => {
      for (const branch of branches) if (branch.lastBack > last) return true;
      return false;
    };
    const mayHoldMore = takesBack || mayTakeBack(inside) || mayTakeBack(below);
    return { ignored: last >= 0 && !takesBack, mayHoldMore, inside: { last, inside, below, usual: null } };
  }
}

/** Without those whose rules all come before the last one that matched. */
function living(branches: ReadonlySet<Branch>, last: number): ReadonlySet<Branch> {
  for (const branch of branches)
    if (branch.last <= last) return new Set([...branches].filter((each) => each.last > last));
  return branches;
}

function joined(some: ReadonlySet<Branch>, more: ReadonlySet<Branch>): ReadonlySet<Branch> {
  let all: Set<Branch> | null = null;
  for (const branch of more) if (!some.has(branch)) all = withOne(all ?? new Set(some), branch);
  return all ?? some;
}

/** A name of a file as a pattern that matches it and nothing else. */
export function patternFor(name: string): string {
  return name.replaceAll(/[\\*?[\]!#]/g, '\\$&');
}

interface Line {
  /** Counted from 0. */
  at: number;
  takesBack: boolean;
}

function noPattern(name: string, at: number, pattern: string): Error {
  return usageError(`line ${at + 1} of ${name}, ${quote(pattern)}, is not a valid pattern, not for Docker either`, {
    expected:
      'a ] for each [, letters and ranges such as a-z between them, a mark behind each \\, a pattern behind each !',
    fix: 'write \\[ where a name has a [, and \\\\ for a \\',
  });
}

function readLine(line: string): { pattern: string; takesBack: boolean } {
  const text = line.trim();
  const takesBack = text.startsWith('!');
  return { pattern: cleaned(takesBack ? text.slice(1).trim() : text), takesBack };
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
