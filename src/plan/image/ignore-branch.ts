/** The patterns of a .dockerignore as a tree, whose parts are folders' names: what several patterns begin with is there once. */
import { usageError } from '../../model/errors.ts';
import { compare, FOLDERS, type Part, partAt, type Token } from './ignore-pattern.ts';

export interface Rule {
  /** A later one goes before the earlier ones. */
  index: number;
  takesBack: boolean;
  tokens: Token[];
  /** What is left of this rule alone, by where it begins. */
  rests: Map<number, Branch>;
}

/** What the rules say of one name. */
export interface Found {
  /** The last rule that matched the name, or a folder above it; -1: none did. Earlier ones mean nothing any more. */
  last: number;
  /** What is left of the rules for what is in this folder, and for all that is below it. */
  inside: Set<Branch> | null;
  below: Set<Branch> | null;
}

/** From one part of a path to the next. */
interface Way extends Part {
  rule: Rule;
  at: number;
  /** The last rule that goes this way, and the last one that ends with it; -1: none does. */
  last: number;
  lastEnd: number;
  next: Branch | null;
  /** A `**` is in the middle of the part: only this rule goes this way. */
  isOdd: boolean;
}

/** So many are tried one by one. */
const FEW = 16;
/** Of a folder: those of the folders above it are in memory as well. */
const MOST_BRANCHES = 2000;
/** What a part without `**` in its middle passes. */
const NOTHING: number[] = [];

/** What is left of some rules from a folder on. */
export class Branch {
  /** The last rule that goes on here, and the last such rule with `!`; -1 without one. */
  last = -1;
  lastBack = -1;
  /** What is left in all folders below as well. */
  below: Branch | null = null;
  readonly #places: { rule: Rule; at: number }[] = [];
  /** Found when the first name in such a folder is matched. */
  #ways: Ways | null = null;

  /** The later rules come after the earlier ones, and all before the first name. */
  add(rule: Rule, at: number): void {
    if (rule.tokens[at] === FOLDERS) {
      this.below ??= new Branch();
      this.below.add(rule, at + 1);
      return;
    }
    this.last = rule.index;
    if (rule.takesBack) this.lastBack = rule.index;
    this.#places.push({ rule, at });
  }

  /** `letters` are those of the name. Yields after whatever took longer, at most about a hundredth of a second. */
  *match(name: string, letters: ArrayLike<string>, found: Found): Generator<void, void> {
    if (this.#ways === null) {
      this.#ways = this.#open();
      yield;
    }
    const literal = this.#ways.named(name);
    if (literal !== undefined) follow(literal, literal.end, found);
    for (const way of this.#ways.others) if (tryWay(way, name, letters, found)) yield;
    for (const way of this.#ways.mayMatch(name)) if (tryWay(way, name, letters, found)) yield;
  }

  #open(): Ways {
    const ways = new Ways();
    const known = new Map<string, Way>();
    for (const { rule, at } of this.#places) {
      const part = partAt(rule.tokens, at);
      const isOdd = rule.tokens[part.end] === FOLDERS;
      const key = isOdd ? rule.index.toString() : `${part.isLiteral ? '/' : '//'}${part.key}`;
      const way = known.get(key) ?? { ...part, rule, at, last: -1, lastEnd: -1, next: null, isOdd };
      if (way.last < 0) ways.add(way);
      known.set(key, way);
      way.last = rule.index;
      if (part.end === rule.tokens.length) way.lastEnd = rule.index;
      else if (!isOdd) {
        way.next ??= new Branch();
        way.next.add(rule, part.end + 1);
      }
    }
    return ways;
  }
}

class Ways {
  readonly others: Way[] = [];
  #literal: Map<string, Way> | null = null;
  /** Those that only names with some text in them can match. */
  readonly #withNeedle: Way[] = [];
  #needles: Needles | null = null;

  add(way: Way): void {
    if (way.isLiteral && !way.isOdd) {
      this.#literal ??= new Map();
      this.#literal.set(way.key, way);
    } else if (way.needle === '') this.others.push(way);
    else this.#withNeedle.push(way);
  }

  named(name: string): Way | undefined {
    return this.#literal?.get(name);
  }

  /** All that match it, and maybe more. */
  mayMatch(name: string): Way[] {
    if (this.#withNeedle.length <= FEW) return this.#withNeedle;
    this.#needles ??= needlesOf(this.#withNeedle);
    // Whatever costs less.
    const isLong = this.#withNeedle.length <= this.#needles.lengths.size * name.length;
    return isLong ? this.#withNeedle : inName(this.#needles, name);
  }
}

interface Needles {
  ways: Map<string, Way[]>;
  lengths: Set<number>;
}

function needlesOf(ways: Way[]): Needles {
  const needles: Needles = { ways: new Map(), lengths: new Set() };
  for (const way of ways) {
    needles.lengths.add(way.needle.length);
    const same = needles.ways.get(way.needle);
    if (same === undefined) needles.ways.set(way.needle, [way]);
    else same.push(way);
  }
  return needles;
}

function inName({ ways, lengths }: Needles, name: string): Way[] {
  const all: Way[] = [];
  for (const length of lengths) {
    for (let at = 0; at + length <= name.length; at += 1) {
      const needle = name.slice(at, at + length);
      const some = ways.get(needle);
      // Once, however often the name has it.
      if (some !== undefined && name.indexOf(needle) === at) for (const way of some) all.push(way);
    }
  }
  return all;
}

/** False when the name did not have to be compared. */
function tryWay(way: Way, name: string, letters: ArrayLike<string>, found: Found): boolean {
  if (way.last <= found.last || letters.length < way.least || !name.includes(way.needle)) return false;
  const passed = way.isOdd ? [] : NOTHING;
  const end = compare(way.rule.tokens, way.at, letters, passed);
  for (const place of passed) found.below = withOne(found.below, restOf(way.rule, place + 1));
  if (end >= 0) follow(way, end, found);
  return true;
}

function follow({ rule, last, lastEnd, isOdd, next }: Way, end: number, found: Found): void {
  if (last <= found.last) return;
  const isLast = end === rule.tokens.length;
  found.last = Math.max(found.last, isOdd && isLast ? rule.index : lastEnd);
  const branch = isOdd && !isLast ? restOf(rule, end + 1) : next;
  if (branch === null) return;
  found.inside = withOne(found.inside, branch);
  if (branch.below !== null) found.below = withOne(found.below, branch.below);
}

function restOf(rule: Rule, at: number): Branch {
  const known = rule.rests.get(at);
  if (known !== undefined) return known;
  const rest = new Branch();
  rest.add(rule, at);
  rule.rests.set(at, rest);
  return rest;
}

/** Throws a usage error when there are too many by now. */
export function withOne(branches: Set<Branch> | null, branch: Branch): Set<Branch> {
  if (branches === null) return new Set([branch]);
  if (branches.add(branch).size > MOST_BRANCHES) {
    throw usageError(`the patterns of .dockerignore match one folder in more than ${MOST_BRANCHES} ways`, {
      expected: 'few patterns with * or ** that match the same folder, and a name behind it',
      fix: 'write ** once in a pattern, as in **/name, and leave out whole folders',
    });
  }
  return branches;
}
