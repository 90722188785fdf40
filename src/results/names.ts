/** Names of benchmarks from what a tool says of them: the same in every run, short enough to be kept. */
import { createHash } from 'node:crypto';

/** What a name may have; see reading-list.ts. */
const LONGEST = 200;
const HASH = 10;

/** "suite/group/name": parts that are empty or missing are left out. */
export function joinNames(...parts: readonly (string | null | undefined)[]): string {
  return stableName(parts.filter((part) => part !== null && part !== undefined && part.trim() !== '').join('/'));
}

/** "name/size=10/threads=2", in the order given. Values are shown as text; objects are left out. */
export function withParameters(name: string, parameters: Iterable<readonly [name: string, value: unknown]>): string {
  const shown = [...parameters].flatMap(([key, value]) => {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isPlain ? [`${key}=${value}`] : [];
  });
  return joinNames(name, ...shown);
}

/**
 * One line without what differs from run to run: an address in memory ("<function f at 0x78ea>") is taken out, blanks
 * and control characters become one space. A name that is too long is cut, with a hash of the whole at its end, so that
 * two names that differ stay two.
 */
export function stableName(text: string): string {
  const plain = text
    .replace(/(?: at)? 0x[0-9a-fA-F]{4,16}\b/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are taken out
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();
  if (plain.length <= LONGEST) return plain;
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, HASH);
  const head = plain.slice(0, LONGEST - HASH - 1).replace(/[\ud800-\udbff]$/, '');
  return `${head}…${hash}`;
}
