/** What a benchmark printed or wrote, looked through once for all formats. */
import { type Found, type FoundObject, findObjects, type JsonObject } from './json-objects.ts';
import { parseLoosely } from './loose-json.ts';

/** One file, or what was printed. */
export class Output {
  /** Relative to the folder of results, with forward slashes; '' for standard output and for a single file. */
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  #found: Found | undefined;
  #lines: readonly string[] | undefined;
  #document: { value: unknown } | undefined;

  constructor(text: string, path = '') {
    this.text = text.replace(/^\uFEFF/, '');
    this.path = path;
  }

  /** All outermost JSON objects, and what was found broken. Throws invalidOutput on too many or too deep ones. */
  get found(): Found {
    this.#found ??= findObjects(this.text);
    return this.#found;
  }

  get objects(): readonly FoundObject[] {
    return this.found.objects;
  }

  /** The one object when the text is nothing else: a file, rather than a log with an object in it. */
  get only(): JsonObject | undefined {
    const { objects, isAlone } = this.found;
    return isAlone ? objects[0]?.value : undefined;
  }

  /**
   * The text as one JSON value, undefined where it is none. Bare NaN and Infinity are kept as strings, as in the objects.
   * For formats that begin with a list; costs a second parse, so ask for it only where the text looks right.
   */
  get document(): unknown {
    this.#document ??= { value: parseLoosely(this.text) };
    return this.#document.value;
  }

  /**
   * The lines as a terminal would leave them: without colour codes, and of a line that was written over with carriage
   * returns only what came last.
   */
  get lines(): readonly string[] {
    this.#lines ??= this.text.split('\n').map(asSeen);
    return this.#lines;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes that are taken out
const CODES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)|[@-Z\\-_])/g;

function asSeen(line: string): string {
  const plain = line.includes('\u001b') ? line.replace(CODES, '') : line;
  const trimmed = withoutReturns(plain);
  return trimmed.includes('\r') ? trimmed.slice(trimmed.lastIndexOf('\r') + 1) : trimmed;
}

/** In one step for each: a pattern for them begins anew at every one of a long row of them that something follows. */
function withoutReturns(line: string): string {
  let end = line.length;
  while (line.charCodeAt(end - 1) === 0x0d) end -= 1;
  return line.slice(0, end);
}
