import { usageError } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import { readInstant } from './instant.ts';

/** What a person says about a history, because the history itself does not. */
export interface ImportOptions {
  /** What errors and warnings call the text, e.g. its file's name. */
  file: string;
  /** The suite to store it as; "OLD NAME=new-name" takes only that one of several. */
  suite?: string | undefined;
  /** Full commit hash, for runs without one. */
  commit?: string | undefined;
  /** A date, or a time with its zone, for runs without one. */
  startedAt?: string | undefined;
  /** Path in the repository of the configuration whose suite this is; the root's own when left out. */
  configuration?: string | undefined;
}

const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** The full hash in lowercase letters, or null when the text is something else. */
export function readCommit(text: unknown): string | null {
  const commit = typeof text === 'string' ? text.trim().toLowerCase() : '';
  return COMMIT.test(commit) ? commit : null;
}

/** `options.commit`; null when it was not given. Throws a usage error on anything but a full hash. */
export function givenCommit({ commit }: ImportOptions): string | null {
  if (commit === undefined) return null;
  const full = readCommit(commit);
  if (full !== null) return full;
  throw usageError(`--commit ${quote(commit)} is not a full commit hash`, {
    expected: '40 or 64 hexadecimal digits',
    fix: 'use what "git rev-parse" prints for it',
  });
}

/** `options.startedAt` in UTC; null when it was not given. Throws a usage error on anything but a date or a time. */
export function givenStart({ startedAt }: ImportOptions): string | null {
  if (startedAt === undefined) return null;
  const instant = readInstant(startedAt);
  if (instant !== null) return instant;
  throw usageError(`--started-at ${quote(startedAt)} is not a time`, {
    expected: 'a date such as 2026-01-31, or a time with its zone such as 2026-01-31T12:00:00Z',
  });
}
