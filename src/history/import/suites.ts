/** Which suites of a file are imported, and under which names. */
import { usageError } from '../../model/errors.ts';
import { firstFew, quote } from '../../text/quote.ts';
import { hashedSuite, isSuite, safeSuite } from './names.ts';
import type { Notes } from './notes.ts';
import type { ImportOptions } from './options.ts';

const MOST_NAMES = 8;

/**
 * The name that each suite is stored under, by its original name; suites that are not wanted are not there. Throws a
 * usage error when `options.suite` is no suite's name, or does not say which of several is meant.
 */
export function suiteNames(originals: string[], options: ImportOptions, notes: Notes): Map<string, string> {
  const request = options.suite === undefined ? null : readRequest(options.suite);
  if (request === null) return safeNames(originals, options.file, notes);
  const old = request.old ?? (originals.length === 1 ? originals[0] : undefined);
  if (old === undefined || !originals.includes(old)) {
    const happened =
      old === undefined
        ? `${options.file} has ${originals.length} suites, and --suite gives one name`
        : `${options.file} has no suite ${quote(old)}`;
    throw usageError(happened, {
      expected: `"OLD NAME=${request.name}" with one of: ${firstFew(originals.map(quote), MOST_NAMES)}`,
      fix: 'or leave --suite away: then all are imported',
    });
  }
  return new Map([[old, request.name]]);
}

/** The one name for a file that names no suite. */
export function onlySuite({ suite, file }: ImportOptions): string {
  if (suite === undefined) {
    throw usageError(`${file} does not say which suite it is of`, { fix: 'give it with --suite NAME' });
  }
  return checked(suite);
}

function readRequest(suite: string): { old: string | null; name: string } {
  // A new name has no "=", an old one may.
  const at = suite.lastIndexOf('=');
  return { old: at === -1 ? null : suite.slice(0, at), name: checked(suite.slice(at + 1)) };
}

function checked(name: string): string {
  if (isSuite(name)) return name;
  throw usageError(`--suite ${quote(name)} is not a suite name`, {
    expected: 'at most 63 lowercase letters, digits, dots, dashes or underscores, a letter or digit first',
    fix: `did you mean ${quote(safeSuite(name))}?`,
  });
}

function safeNames(originals: string[], file: string, notes: Notes): Map<string, string> {
  const names = new Map<string, string>();
  // A name that needs no change keeps it, whatever else is in the file.
  const taken = new Set(originals.filter(isSuite));
  for (const original of originals) {
    const safe = safeSuite(original);
    const name = safe !== original && taken.has(safe) ? hashedSuite(safe, original) : safe;
    taken.add(name);
    names.set(original, name);
    if (name !== original) notes.add(`${file}: the suite ${quote(original)} is stored as ${quote(name)}`);
  }
  return names;
}
