/**
 * Whose runs are whose: a history belongs to a suite of one configuration. Its name is a folder's, so it is spelled in
 * characters that every file system keeps apart and that lead nowhere.
 */
import { createHash } from 'node:crypto';

export interface Series {
  suite: string;
  /** As `configurationOf` gives it; null: that of the repository's root. */
  configuration: string | null;
}

/** Names that a configuration has when none is given, the first one first. A folder has one of them. */
export const CONFIG_NAMES = ['.pinbench.yml', '.pinbench.yaml'];
/** The file that stands for a configuration where there is none: a first try begins with a Dockerfile. */
const USUAL = [...CONFIG_NAMES, 'Dockerfile'];

/** Begins with a letter, digit, `_` or `-`: neither `..` nor `.git` can be spelled. */
const SUITE = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;
/** Together with a suite's name this stays below the 255 bytes that a file's name may have. */
const LONGEST = 120;
const HASHED = /^==[0-9a-f]{40}$/;

export function isSuiteName(text: string): boolean {
  return SUITE.test(text);
}

/**
 * What a configuration file is called among histories, from its path relative to the repository's root: its folder, or
 * the path where its name is not a usual one; null in the root. A path too long for a file's name becomes a hash.
 */
export function configurationOf(file: string | undefined): string | null {
  if (file === undefined) return null;
  const parts = file.normalize('NFC').split('/');
  const isUsual = USUAL.includes(parts.at(-1) ?? '');
  const name = parts.slice(0, isUsual ? -1 : undefined).join('/');
  if (name === '' || name === '.') return null;
  if (spelled(name).length <= LONGEST && !HASHED.test(name)) return name;
  return `==${createHash('sha256').update(name).digest('hex').slice(0, 40)}`;
}

/** `<suite>`, or `<suite>@<configuration>` with "/" as "+" and other bytes as "=" and two hexadecimal digits. */
export function seriesName({ suite, configuration }: Series): string {
  if (configuration === null) return suite;
  return `${suite}@${HASHED.test(configuration) ? configuration : spelled(configuration)}`;
}

export function isSameSeries(one: Series, other: Series): boolean {
  return one.suite === other.suite && one.configuration === other.configuration;
}

/** Null for what `seriesName` never gives: each history has one name. */
export function parseSeries(name: string): Series | null {
  const [suite = '', rest, ...more] = name.split('@');
  if (!isSuiteName(suite) || more.length > 0) return null;
  if (rest === undefined) return { suite, configuration: null };
  if (HASHED.test(rest)) return { suite, configuration: rest };
  const configuration = unspelled(rest);
  const isOne = configuration !== null && configuration !== '' && spelled(configuration) === rest;
  return isOne && rest.length <= LONGEST ? { suite, configuration } : null;
}

/** Capitals are spelled out, for file systems that take them for lowercase letters; a last dot, for those that drop it. */
function spelled(name: string): string {
  const text = [...Buffer.from(name)].map((byte) => {
    const character = String.fromCharCode(byte);
    if (character === '/') return '+';
    return /[a-z0-9._-]/.test(character) ? character : `=${byte.toString(16).padStart(2, '0')}`;
  });
  return text.join('').replace(/\.$/, '=2e');
}

function unspelled(text: string): string | null {
  if (!/^(?:[a-z0-9._+-]|=[0-9a-f]{2})*$/.test(text)) return null;
  const bytes = Buffer.from(
    text.replaceAll('+', '=2f').replace(/[^=]|=(..)/g, (one, hex?: string) => hex ?? one.charCodeAt(0).toString(16)),
    'hex',
  );
  return bytes.toString('utf8');
}
