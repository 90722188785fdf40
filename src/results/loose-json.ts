/** Text that is nearly JSON, as several tools write it -> the value. */

/** Some tools write control characters into strings as they are; JSON wants them escaped. Undefined: it is none. */
export function parseTolerantly(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    if (json.search(CONTROLS) === -1) return undefined;
  }
  const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  try {
    return JSON.parse(
      withParts(
        json,
        (string) => string.replace(CONTROLS, escaped),
        (rest) => rest,
      ),
    );
  } catch {
    return undefined;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are escaped
const CONTROLS = /[\u0000-\u0009\u000b\u000c\u000e-\u001f]/g;
const BARE = /(?<![\w.])[-+]?(?:NaN|Infinity|nan|inf)(?![\w.])/g;

/** Text that is one JSON value and nothing else -> the value; bare NaN and Infinity become strings. Undefined: it is none. */
export function parseLoosely(text: string): unknown {
  const value = parseTolerantly(text);
  if (value !== undefined) return value;
  return parseTolerantly(
    withParts(
      text,
      (string) => string,
      (rest) => rest.replace(BARE, '"$&"'),
    ),
  );
}

/**
 * The text with its strings, quotes included, and what is between them replaced. By hand: a pattern for strings runs out of
 * stack in one of a few megabytes, and begins anew at every quote of one that has no end.
 */
function withParts(text: string, inString: (string: string) => string, between: (rest: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    const opening = text.indexOf('"', from);
    const start = opening === -1 ? text.length : opening;
    parts.push(between(text.slice(from, start)));
    let end = start + 1;
    while (end < text.length && text.charCodeAt(end) !== QUOTE) end += text.charCodeAt(end) === BACKSLASH ? 2 : 1;
    from = end + 1;
    if (start < text.length) parts.push(inString(text.slice(start, from)));
  }
  return parts.join('');
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
