/** Walks one JSON object from its opening brace to its end, without building it: where it ends, or why it does not. */
import { invalidOutput } from '../model/errors.ts';

/** A bare NaN or Infinity where a value belongs: not JSON, yet several tools and C's printf write it. */
export interface BareNumber {
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

/** `start` is the offset of a "{". Throws invalidOutput when it is nested deeper than 64. */
export function walkObject(text: string, start: number): Walk {
  const open = ['{'];
  const bare: BareNumber[] = [];
  let expected: Expected = 'key or end';
  let keyed = false;
  /** The last string, without its quotes. */
  let string = { start: 0, end: 0 };
  let at = start + 1;

  while (at < text.length) {
    const letter = text.charAt(at);
    const wantsValue: boolean = expected === 'value' || expected === 'value or end';
    const wantsKey: boolean = expected === 'key' || expected === 'key or end';
    if (letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t') {
      at += 1;
    } else if (letter === '"' && (wantsValue || wantsKey)) {
      const end = stringEnd(text, at + 1);
      string = { start: at + 1, end };
      at = end;
      if (at === text.length) break;
      if (text.charAt(at) !== '"') return broken();
      at += 1;
      expected = wantsKey ? 'colon' : 'comma or end';
    } else if (letter === ':' && expected === 'colon') {
      keyed = true;
      at += 1;
      expected = 'value';
    } else if (letter === ',' && expected === 'comma or end') {
      at += 1;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if ((letter === '{' || letter === '[') && wantsValue) {
      open.push(letter);
      if (open.length > deepest) {
        throw invalidOutput(`the output holds JSON nested deeper than ${deepest}, at character ${at + 1}`);
      }
      at += 1;
      expected = letter === '{' ? 'key or end' : 'value or end';
    } else if (closes(letter, open.at(-1), expected)) {
      open.pop();
      at += 1;
      if (open.length === 0) return { outcome: 'whole', end: at, bare };
      expected = 'comma or end';
    } else if (wantsValue) {
      const end = wordEnd(text, at);
      const word = text.slice(at, end);
      // A word that the end of the text cuts short may still have become a value.
      if (end === text.length) break;
      if (/^[-+]?(?:nan|inf|infinity)$/i.test(word)) bare.push({ start: at, end });
      else if (!/^(?:true|false|null|-?\d[\d.eE+-]*)$/.test(word)) return broken();
      at = end;
      expected = 'comma or end';
    } else {
      return broken();
    }
  }
  return { outcome: 'cut' };

  /**
   * The objects opened since `start` fail here too, so the search goes on from here. Only the last string needs another
   * look: its quotes may be noise, and what it seems to hold an object: `{"oops {"name": ...}`.
   */
  function broken(): Walk {
    const hidden = text.slice(string.start, string.end).indexOf('{');
    return { outcome: 'broken', at, next: hidden === -1 ? at : string.start + hidden, keyed };
  }
}

function closes(letter: string, opened: string | undefined, expected: Expected): boolean {
  if (letter === '}') return opened === '{' && (expected === 'key or end' || expected === 'comma or end');
  return letter === ']' && opened === '[' && (expected === 'value or end' || expected === 'comma or end');
}

/** Offset of the closing quote; or of a control character, which no JSON string may hold; or the end of the text. */
function stringEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code < 0x20) return at;
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
