/** Finds the JSON objects in a benchmark's output, whatever else was printed around them. */
import { invalidOutput } from '../model/errors.ts';
import { quote } from '../text/quote.ts';
import { type BareNumber, walkObject } from './json-scanner.ts';

export type JsonObject = Record<string, unknown>;

export interface FoundObject {
  value: JsonObject;
  /** Offsets in the text; `end` is the first character after it. */
  start: number;
  end: number;
}

export interface Found {
  objects: FoundObject[];
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
  const objects: FoundObject[] = [];
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
      else objects.push({ value, start, end: walk.end });
      if (objects.length > mostObjects) throw invalidOutput(`the output holds more than ${mostObjects} JSON objects`);
    }
    start = text.indexOf('{', next);
  }
  if (broken > mostWarnings) warnings.push(`${broken - mostWarnings} more broken JSON objects were skipped`);
  return { objects, warnings, cut };
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
  try {
    const value: unknown = JSON.parse(pieces.join(''));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
