/** One file of a store, looked at closely: a whole run in its place, something of ours, or something that is wrong. */
import type { StoredRun } from '../../model/baseline.ts';
import { messageOf, PinbenchError } from '../../model/errors.ts';
import type { Run } from '../../model/run.ts';
import { restoreRun } from '../stored-run-codec.ts';
import { parsePath } from '../stored-run-path.ts';

/** Checks the shape of what is read back; throws a sentence. */
export type ParseRun = (value: unknown, where: string) => Run;

export interface Finding {
  /**
   * `unusable`: a run's file that is not whole, valid and in its place. `duplicate`: another file has the same run id.
   * `foreign`: among the runs, and not named like one. `vanished`: stored once, and taken away by nobody we know.
   */
  kind: 'unusable' | 'duplicate' | 'foreign' | 'vanished';
  path: string;
  sentence: string;
}

export type CheckedFile =
  | { kind: 'run'; stored: StoredRun }
  /** Not a run and not in the way of any: named, and nothing more. */
  | { kind: 'stranger'; path: string }
  | { kind: 'ours' }
  | { kind: 'wrong'; finding: Finding };

const OURS = ['README.md', '.gitignore', '.gitattributes'];
/** A writer that was killed leaves such a file; nothing reads it. */
const LEFTOVER = /(^|\/)\.tmp-[^/]*$/;

/** Whether a file's content has to be read to check it: the name alone says what is no run. */
export function holdsRunByName(path: string): boolean {
  return parsePath(path) !== null;
}

/** `bytes` is null when the file was listed and then could not be found. */
export function checkFile(path: string, bytes: Uint8Array | null, parseRun: ParseRun): CheckedFile {
  const stored = parsePath(path);
  if (stored === null) return checkName(path);
  if (bytes === null) return wrong('unusable', path, 'it was listed, but was gone when it was read');
  const problem = problemOf(path, bytes, parseRun);
  return problem === null ? { kind: 'run', stored } : wrong('unusable', path, problem);
}

/** A file that could not even be read, for the reason given. */
export function unreadable(path: string, reason: string): CheckedFile {
  return wrong('unusable', path, reason);
}

/** What is wrong with the bytes of a run's file, as a sentence; null when nothing is. */
export function problemOf(path: string, bytes: Uint8Array, parseRun: ParseRun): string | null {
  try {
    restoreRun(bytes, path, parseRun);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    return messageOf(thrown);
  }
}

function checkName(path: string): CheckedFile {
  if (OURS.includes(path)) return { kind: 'ours' };
  if (!path.startsWith('runs/') || LEFTOVER.test(path)) return { kind: 'stranger', path };
  return wrong('foreign', path, 'it lies among the runs and is not named like one: nothing ever reads it');
}

function wrong(kind: Finding['kind'], path: string, sentence: string): CheckedFile {
  return { kind: 'wrong', finding: { kind, path, sentence } };
}
