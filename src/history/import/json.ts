import { messageOf, usageError } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Throws a usage error that names the file and says where it stops being JSON. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    // The parser quotes what it met, line ends and all.
    throw usageError(`${file} is not JSON: ${quote(messageOf(thrown)).slice(1, -1)}`, {
      fix: 'was it cut off, or edited by hand?',
      cause: thrown,
    });
  }
}
