/**
 * The samples of a run, taken out of its JSON before that is parsed: a run of a thousand metrics is mostly numbers, and lists of
 * lists of them take ten times the memory and most of the time.
 */
import type { PackedSamples } from '../model/run.ts';

export interface Taken {
  /** The text, with an empty list in the place of each metric's samples. */
  text: string;
  samples: PackedSamples;
}

const KEY = '"samples":[';
const [COMMA, MINUS, POINT, ZERO, NINE, OPEN, BACKSLASH, CLOSE] = [44, 45, 46, 48, 57, 91, 92, 93];
/** Whole numbers up to the largest safe one, divided by these, are rounded once: as exactly as can be. */
const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** null for JSON that has spaces, or anything but lists of lists of finite numbers there: it has to be parsed as a whole. */
export function takeSamples(text: string): Taken | null {
  const reader = new ListReader(text);
  const metricEnds = new Numbers();
  const kept: string[] = [];
  let from = 0;
  for (let at = text.indexOf(KEY); at >= 0; at = text.indexOf(KEY, from)) {
    // A quote with a backslash before it is inside of a string.
    if (text.charCodeAt(at - 1) === BACKSLASH) return null;
    kept.push(text.slice(from, at + KEY.length));
    from = reader.lists(at + KEY.length);
    if (from < 0) return null;
    metricEnds.push(reader.invocationEnds.length);
  }
  kept.push(text.slice(from));
  const samples = {
    values: reader.values.all(),
    invocationEnds: new Uint32Array(reader.invocationEnds.all()),
    metricEnds: new Uint32Array(metricEnds.all()),
  };
  return { text: kept.join(''), samples };
}

/** Reads from a place of the text on; answers with the place after it, or -1 where something else stands. */
class ListReader {
  readonly values = new Numbers();
  readonly invocationEnds = new Numbers();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** From after the outer list's bracket up to, and without, the one that closes it. */
  lists(start: number): number {
    const text = this.#text;
    let at = start;
    while (at >= 0 && text.charCodeAt(at) !== CLOSE) {
      if (at > start && text.charCodeAt(at) !== COMMA) return -1;
      at = this.#list(at > start ? at + 1 : at);
      // A comma needs another list after it.
      this.invocationEnds.push(this.values.length);
    }
    return at;
  }

  #list(start: number): number {
    const text = this.#text;
    if (text.charCodeAt(start) !== OPEN) return -1;
    let at = start + 1;
    if (text.charCodeAt(at) === CLOSE) return at + 1;
    for (;;) {
      at = this.#number(at);
      if (at < 0) return -1;
      const after = text.charCodeAt(at);
      at += 1;
      if (after === CLOSE) return at;
      if (after !== COMMA) return -1;
    }
  }

  #number(start: number): number {
    const text = this.#text;
    const first = text.charCodeAt(start) === MINUS ? start + 1 : start;
    let at = first;
    let digits = 0;
    let point = -1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code >= ZERO && code <= NINE) digits = digits * 10 + (code - ZERO);
      else if (code === POINT && point < 0) point = at;
      else break;
      at += 1;
    }
    const end = text.charCodeAt(at);
    const whole = (point < 0 ? at : point) - first;
    const places = point < 0 ? 0 : at - point - 1;
    const isPlain =
      (end === COMMA || end === CLOSE) &&
      (whole === 1 || (whole > 1 && text.charCodeAt(first) !== ZERO)) &&
      (point < 0 || places > 0);
    const power = POWERS[places];
    if (!isPlain || digits > Number.MAX_SAFE_INTEGER || power === undefined) return this.#anyNumber(start);
    this.values.push(first > start ? -digits / power : digits / power);
    return at;
  }

  /** With an exponent, or more digits than are counted exactly. */
  #anyNumber(start: number): number {
    let at = start;
    while (at < this.#text.length && this.#text.charCodeAt(at) !== COMMA && this.#text.charCodeAt(at) !== CLOSE)
      at += 1;
    const written = this.#text.slice(start, at);
    const value = NUMBER.test(written) ? Number(written) : Number.NaN;
    if (!Number.isFinite(value)) return -1;
    this.values.push(value);
    return at;
  }
}

/** A list that grows in one piece. */
class Numbers {
  length = 0;
  #held = new Float64Array(256);

  push(value: number): void {
    if (this.length === this.#held.length) {
      const more = new Float64Array(2 * this.length);
      more.set(this.#held);
      this.#held = more;
    }
    this.#held[this.length] = value;
    this.length += 1;
  }

  all(): Float64Array {
    return this.#held.slice(0, this.length);
  }
}
