/** Stored runs in the order people look for them, and one of them by what a person types. */
import type { StoredRun } from '../../model/baseline.ts';
import { usageError } from '../../model/errors.ts';
import { firstFew, quoted } from '../../text/quote.ts';

/** Candidates told when a prefix fits several runs. */
const MOST_NAMES = 5;
const KEY_PREFIX = /^[0-9a-f]{1,64}$/;

/** Newest first; runs of one second by id. */
export function newestFirst(stored: StoredRun[]): StoredRun[] {
  return stored.toSorted((one, other) => {
    if (one.startedAt !== other.startedAt) return one.startedAt > other.startedAt ? -1 : 1;
    return one.id < other.id ? -1 : 1;
  });
}

/** Keys that begin with what was given, which may also be a whole key; all of them for undefined. Throws a usage error. */
export function keysLike(keys: string[], given: string | undefined): string[] {
  if (given === undefined) return keys;
  if (!KEY_PREFIX.test(given)) {
    throw usageError(`${quoted(given, 80)} is not an environment key`, {
      expected: 'its first hexadecimal digits, as "pinbench history list" shows them',
    });
  }
  return keys.filter((key) => key.startsWith(given) || given.startsWith(key));
}

/** The one run with this path, this id, or an id or else a file name that begins so. Throws a usage error when there is none or more than one. */
export function findRun(stored: StoredRun[], wanted: string): StoredRun {
  const quotedId = quoted(wanted, 80);
  const exact = stored.filter(({ path, id }) => path === wanted || id === wanted);
  const fitting = exact.length > 0 || wanted === '' ? exact : beginningWith(stored, wanted);
  const [found, ...others] = fitting;
  if (found === undefined) {
    throw usageError(`no stored run is called ${quotedId}`, {
      expected: 'the id of a run or its file name, the beginning of one of them, or a path',
      fix: 'see "pinbench history list" for the stored runs',
    });
  }
  if (others.length === 0) return found;
  // What is typed next; runs of one id lie in several folders only.
  const isOne = fitting.every(({ id }) => id === found.id);
  const names = fitting.map(({ path, id }) => (isOne ? path : id));
  throw usageError(`${quotedId} fits ${fitting.length} stored runs: ${firstFew(names, MOST_NAMES)}`, {
    expected: isOne ? 'the path of one' : 'more of the id, or a path',
  });
}

/** `pinbench run` prints the path, whose last part begins with the start and the commit. */
function beginningWith(stored: StoredRun[], wanted: string): StoredRun[] {
  const byId = stored.filter(({ id }) => id.startsWith(wanted));
  return byId.length > 0 ? byId : stored.filter(({ path }) => path.slice(path.lastIndexOf('/') + 1).startsWith(wanted));
}
