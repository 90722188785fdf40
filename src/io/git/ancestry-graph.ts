/** A line of ancestors, read from whatever history a repository has. */
import { usageError } from '../../model/errors.ts';
import type { AncestorLine } from '../../model/ports/git.ts';
import { cutText, quoted } from '../../text/quote.ts';
import { commitOf } from './commit-name.ts';
import { type GitOptions, git, gitError, gitOutput } from './git.ts';
import { type Commit, nearestFirst } from './nearest-first.ts';
import { isShallow } from './shallow.ts';

export interface Found {
  ancestors: AncestorLine;
  /** False where a repository was cut off (a shallow clone): more of it may be had elsewhere. */
  complete: boolean;
}

/** Commits away that a run may be at most; long before that, it is stale. */
const FURTHEST = 1000;
/** Newest commits that are looked at, as in a plain `git log`: never the history of decades. */
const MOST_COMMITS = 10_000;

/**
 * `base` is a commit or a full ref, null for the measured commit's own line; null when the repository lacks one of them.
 * Where histories cross, git has several merge bases. What each side did since is in neither alone: a merge can take the older
 * state from one of them. The tip that is merged into is taken then.
 */
export async function foundIn(repository: GitOptions, measured: string, base: string | null): Promise<Found | null> {
  const head = await commitOf(repository, checkedCommit(measured));
  const tip = base === null ? head : await commitOf(repository, base);
  if (head === null || tip === null) return null;
  const complete = !(await isShallow(repository));
  const starts = base === null ? [head] : await mergeBases(repository, head, tip);
  const start = starts.length > 1 ? tip : starts[0];
  if (start === undefined) return { ancestors: { commits: [], own: false, note: unrelated(complete) }, complete };
  const commits = nearestFirst(await commitsFrom(repository, start), start, FURTHEST);
  const cut = complete ? {} : { isCut: true };
  if (start === head) return { ancestors: { commits, own: true, ...cut, note: null }, complete };
  const ahead = await commitsAhead(repository, head, start);
  const crossed = starts.length > 1 ? { mergeBases: starts.length } : {};
  return { ancestors: { commits, own: false, ahead, ...crossed, ...cut, note: null }, complete };
}

function unrelated(complete: boolean): string {
  return `This commit and the base branch have no commit in common${complete ? '' : ' in the history that is available'}.`;
}

/** Part of a sentence: no end of its own, and not a screenful. */
export function shortened(sentence: string): string {
  return cutText(sentence.replace(/\.$/, ''), 200);
}

export function checkedCommit(commit: string): string {
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) return commit;
  throw usageError(`${quoted(commit, 80)} is not a commit`, {
    expected: 'its full name of 40 or 64 hexadecimal digits',
  });
}

/** Of `one` with all that the others have between them. Empty: nothing in common. */
export async function mergeBases(repository: GitOptions, one: string, ...others: string[]): Promise<string[]> {
  const args = ['merge-base', '--all', one, ...others];
  const answer = await git(args, repository);
  if (answer.code === 1) return [];
  if (answer.code !== 0) throw gitError(args, answer);
  return lineOf(answer.stdout).split('\n');
}

/** Of `head` and not of `start`, newest first. */
async function commitsAhead(repository: GitOptions, head: string, start: string): Promise<string[]> {
  const args = ['rev-list', `--max-count=${FURTHEST}`, head, `^${start}`, '--'];
  return lineOf(await gitOutput(args, repository)).split('\n');
}

async function commitsFrom(repository: GitOptions, start: string): Promise<Commit[]> {
  const args = ['rev-list', '--timestamp', '--parents', `--max-count=${MOST_COMMITS}`, start, '--'];
  const rows = lineOf(await gitOutput(args, repository)).split('\n');
  return rows.map((row) => {
    const [seconds, hash = '', ...parents] = row.split(' ');
    return { hash, seconds: Number(seconds), parents };
  });
}

function lineOf(output: Buffer): string {
  return output.toString().trimEnd();
}

/** A branch by name, a commit, or both: the commit then stands in for a branch that is gone. */
export type Base = { branch: string; commit: string | null } | { branch: null; commit: string };
