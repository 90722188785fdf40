/** Which suites of a file are imported, and under which names. */
import { usageError } from '../../model/errors.ts';
import { shown } from '../../text/quote.ts';
import { hashedSuite, isSuite, safeSuite } from './names.ts';
import type { Notes } from './notes.ts';
import type { ImportOptions } from './options.ts';

const NAMES_TOLD = 8;

/**
 * The name that each suite is stored under, by its original name; suites that are not wanted are not there. Throws a
 * usage error when `options.suite` is no suite's name, or does not say which of several is meant.
 */
export function suiteNames(originals: string[], options: ImportOptions, notes: Notes): Map<string, string> {
  const wish = options.suite === undefined ? null : readWish(options.suite);
  if (wish === null) return safeNames(originals, options.file, notes);
  const old = wish.old ?? (originals.length === 1 ? originals[0] : undefined);
  if (old === undefined || !originals.includes(old)) {
    const happened =
      old === undefined
        ? `${options.file} has ${originals.length} suites, and --suite gives one name`
        : `${options.file} has no suite ${shown(old)}`;
    throw usageError(happened, {
      expected: `"OLD NAME=${wish.name}" with one of: ${told(originals)}`,
      todo: 'or leave --suite away: then all are imported',
    });
  }
  return new Map([[old, wish.name]]);
}

/** The one name for a file that names no suite. */
export function onlySuite({ suite, file }: ImportOptions): string {
  if (suite === undefined) {
    throw usageError(`${file} does not say which suite it is of`, { todo: 'give it with --suite NAME' });
  }
  return checked(suite);
}

function readWish(suite: string): { old: string | null; name: string } {
  // A new name has no "=", an old one may.
  const at = suite.lastIndexOf('=');
  return { old: at === -1 ? null : suite.slice(0, at), name: checked(suite.slice(at + 1)) };
}

function checked(name: string): string {
  if (isSuite(name)) return name;
  throw usageError(`--suite ${shown(name)} is not a suite name`, {
    expected: 'at most 63 lowercase letters, digits, dots, dashes or underscores, a letter or digit first',
    todo: `did you mean ${shown(safeSuite(name))}?`,
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
    if (name !== original) notes.add(`${file}: the suite ${shown(original)} is stored as ${shown(name)}`);
  }
  return names;
}

function told(names: string[]): string {
  const first = names.slice(0, NAMES_TOLD).map(shown).join(', ');
  return names.length > NAMES_TOLD ? `${first} and ${names.length - NAMES_TOLD} more` : first;
}
