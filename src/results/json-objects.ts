/** Finds the JSON objects in a benchmark's output, whatever else was printed around them. */
import { invalidOutput } from '../model/errors.ts';
import { quote } from '../text/quote.ts';
import { parseTolerantly } from './loose-json.ts';

export type JsonObject = Record<string, unknown>;

export interface FoundObject {
  value: JsonObject;
}

export interface Found {
  objects: FoundObject[];
  /** The text is the one object and nothing else. */
  isAlone: boolean;
  /** Sentences on text that begins as a JSON object and is not one. */
  warnings: string[];
  /** True when the text ends in the middle of an object. */
  cut: boolean;
}

const mostObjects = 100_000;
const mostWarnings = 10;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * All outermost objects in order. Takes time linear in the text: an attempt that fails is not repeated from the objects
 * it had opened, since they would fail at the same place. NaN and Infinity as bare words are kept as strings, so that the
 * reader can say which metric has them. Throws invalidOutput on too many objects or too deep ones.
 */
export function findObjects(text: string): Found {
  const plain = inPlainJson(text);
  if (plain !== null) return plain;
  const objects: FoundObject[] = [];
  // What is not white space outside of them is looked for as they are found.
  let isAlone = true;
  let behind = 0;
  const warnings: string[] = [];
  let broken = 0;
  const warnOfBroken = (start: number, at: number) => {
    broken += 1;
    if (broken <= mostWarnings) {
      const location = `character ${start + 1}: ${quote(text.slice(start, start + 60))}`;
      warnings.push(`a JSON object that breaks off at character ${at + 1} was skipped; it begins at ${location}`);
    }
  };
  let cut = false;
  for (let start = text.indexOf('{'); start !== -1; ) {
    const walk = walkObject(text, start);
    let next: number;
    if (walk.outcome === 'cut') {
      cut = true;
      const location = `character ${start + 1}: ${quote(text.slice(start, start + 60))}`;
      warnings.push(`an incomplete JSON object was found at the end of the output; it begins at ${location}`);
      break;
    }
    if (walk.outcome === 'broken') {
      // Noise such as "main() {" is none of our business; with a key and a colon it was meant to be JSON.
      if (walk.keyed) warnOfBroken(start, walk.at);
      next = walk.next;
    } else {
      next = walk.end;
      const value = parse(text, start, walk.end, walk.bare);
      if (value === undefined) warnOfBroken(start, walk.end - 1);
      else {
        objects.push({ value });
        isAlone &&= text.slice(behind, start).trim() === '';
        behind = walk.end;
      }
      if (objects.length > mostObjects) throw invalidOutput(`the output holds more than ${mostObjects} JSON objects`);
    }
    start = text.indexOf('{', next);
  }
  if (broken > mostWarnings) warnings.push(`${broken - mostWarnings} more broken JSON objects were skipped`);
  isAlone &&= objects.length === 1 && text.slice(behind).trim() === '';
  return { objects, isAlone, warnings, cut };
}

/** Text that is JSON and nothing else, read by the fastest parser there is; null: it is to be searched. */
function inPlainJson(text: string): Found | null {
  if (!/^\s*[[{]/.test(text)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const objects: FoundObject[] = [];
  // The search says where it is too deep.
  if (!collect(value, 0, objects) || objects.length > mostObjects) return null;
  return { objects, isAlone: isObject(value), warnings: [], cut: false };
}

/** Adds the outermost objects; false where brackets are nested too deeply. `depth`: brackets around the value. */
function collect(value: unknown, depth: number, objects: FoundObject[]): boolean {
  if (isObject(value)) {
    objects.push({ value });
    return isShallow(value, 1);
  }
  if (!Array.isArray(value)) return true;
  return depth < deepest && value.every((each: unknown) => collect(each, depth + 1, objects));
}

function isShallow(value: object, depth: number): boolean {
  if (depth > deepest) return false;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (let at = 0; at < members.length; at += 1) {
    const each = members[at];
    if (typeof each === 'object' && each !== null && !isShallow(each, depth + 1)) return false;
  }
  return true;
}

/** Undefined when it is not JSON after all: a bad escape, a leading zero. That is a warning at the caller, not a fault. */
function parse(text: string, start: number, end: number, bare: readonly BareNumber[]): JsonObject | undefined {
  const pieces: string[] = [];
  let from = start;
  for (const word of bare) {
    pieces.push(text.slice(from, word.start), '"', text.slice(word.start, word.end), '"');
    from = word.end;
  }
  pieces.push(text.slice(from, end));
  const value = parseTolerantly(pieces.join(''));
  return isObject(value) ? value : undefined;
}

/** A bare NaN or Infinity where a value belongs: not JSON, yet several tools and C's printf write it. */
interface BareNumber {
  start: number;
  end: number;
}

type Walk =
  | { outcome: 'whole'; end: number; bare: BareNumber[] }
  /** `next`: where it makes sense to look for another object; `keyed`: it had got as far as a key and its colon. */
  | { outcome: 'broken'; at: number; next: number; keyed: boolean }
  | { outcome: 'cut' };

const deepest = 64;

type Expected = 'key' | 'key or end' | 'colon' | 'value' | 'value or end' | 'comma or end';

/** How far a walk has come, and what it has seen. */
interface Walked {
  at: number;
  /** The brackets that are open, outermost first. */
  open: string[];
  expected: Expected;
  keyed: boolean;
  /** The last string, without its quotes. */
  string: { start: number; end: number };
  bare: BareNumber[];
}

type Step = 'taken' | 'broken' | 'cut';

/** `start` is the offset of a "{". Throws invalidOutput when it is nested deeper than 64. */
function walkObject(text: string, start: number): Walk {
  const string = { start: 0, end: 0 };
  const walked: Walked = { at: start + 1, open: ['{'], expected: 'key or end', keyed: false, string, bare: [] };
  while (walked.at < text.length) {
    const taken = step(text, walked);
    if (taken === 'broken') return broken(text, walked);
    if (taken === 'cut') break;
    if (walked.open.length === 0) return { outcome: 'whole', end: walked.at, bare: walked.bare };
  }
  return { outcome: 'cut' };
}

function step(text: string, walked: Walked): Step {
  const { at, open, expected } = walked;
  const letter = text.charAt(at);
  if (letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t') return pass(walked, expected);
  const wantsValue = expected === 'value' || expected === 'value or end';
  const wantsKey = expected === 'key' || expected === 'key or end';
  if (letter === '"' && (wantsValue || wantsKey)) return takeString(text, walked, wantsKey ? 'colon' : 'comma or end');
  if (letter === ':' && expected === 'colon') {
    walked.keyed = true;
    return pass(walked, 'value');
  }
  if (letter === ',' && expected === 'comma or end') return pass(walked, open.at(-1) === '{' ? 'key' : 'value');
  if ((letter === '{' || letter === '[') && wantsValue) {
    open.push(letter);
    if (open.length > deepest) {
      throw invalidOutput(`the output holds JSON nested deeper than ${deepest}, at character ${at + 1}`);
    }
    return pass(walked, letter === '{' ? 'key or end' : 'value or end');
  }
  if (closes(letter, open.at(-1), expected)) {
    open.pop();
    return pass(walked, 'comma or end');
  }
  return wantsValue ? takeWord(text, walked) : 'broken';
}

function pass(walked: Walked, expected: Expected): Step {
  walked.at += 1;
  walked.expected = expected;
  return 'taken';
}

function takeString(text: string, walked: Walked, next: Expected): Step {
  const start = walked.at + 1;
  const end = stringEnd(text, start);
  walked.string = { start, end };
  walked.at = end;
  if (end === text.length) return 'cut';
  return text.charAt(end) === '"' ? pass(walked, next) : 'broken';
}

function takeWord(text: string, walked: Walked): Step {
  const start = walked.at;
  const end = wordEnd(text, start);
  // A word that the end of the text cuts short may still have become a value.
  if (end === text.length) return 'cut';
  const word = text.slice(start, end);
  if (/^[-+]?(?:nan|inf|infinity)$/i.test(word)) walked.bare.push({ start, end });
  else if (!/^(?:true|false|null|-?\d[\d.eE+-]*)$/.test(word)) return 'broken';
  walked.at = end;
  walked.expected = 'comma or end';
  return 'taken';
}

/**
 * The objects opened since the first brace fail here too, so the search goes on from here. Only the last string needs
 * another look: its quotes may be noise, and what it seems to hold an object: `{"oops {"name": ...}`.
 */
function broken(text: string, { at, string, keyed }: Walked): Walk {
  const hidden = text.slice(string.start, string.end).indexOf('{');
  return { outcome: 'broken', at, next: hidden === -1 ? at : string.start + hidden, keyed };
}

function closes(letter: string, opened: string | undefined, expected: Expected): boolean {
  if (letter === '}') return opened === '{' && (expected === 'key or end' || expected === 'comma or end');
  return letter === ']' && opened === '[' && (expected === 'value or end' || expected === 'comma or end');
}

/** Offset of the closing quote; or of the end of the line, which no JSON string goes beyond; or the end of the text. */
function stringEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x0a || code === 0x0d) return at;
    at += code === 0x5c ? 2 : 1;
  }
  return text.length;
}

function wordEnd(text: string, start: number): number {
  const word = /[\w.+-]*/y;
  word.lastIndex = start;
  word.exec(text);
  return Math.max(word.lastIndex, start);
}
