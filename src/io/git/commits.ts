/** Commits of the clone: in the order in which they came to be on a branch, along first parents, and what they are called. */
import { usageError } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import { commitOf } from './commit-name.ts';
import { cloneAlone, type GitOptions, gitOutput } from './git.ts';
import { deepenCommand, isShallow } from './shallow.ts';

/** First-parent ancestors of `tip`, itself first, at most `count`. Throws a usage error when `tip` names no commit. */
export async function commitLine(root: string, tip: string, count: number): Promise<string[]> {
  const clone = cloneAlone(root);
  const start = await commitNamed(clone, tip);
  return rowsOf(await gitOutput(['rev-list', '--first-parent', `--max-count=${count}`, start, '--'], clone));
}

/**
 * The first-parent path from `good`, exclusive, to `bad`, inclusive, oldest first; empty when they are the same commit.
 * Throws a usage error when one names no commit, or when `good` is not on the first-parent line of `bad`.
 */
export async function commitsBetween(root: string, good: string, bad: string): Promise<string[]> {
  const clone = cloneAlone(root);
  const first = await commitNamed(clone, good);
  const last = await commitNamed(clone, bad);
  if (first === last) return [];
  const args = ['rev-list', '--first-parent', '--reverse', last, `^${first}`, '--'];
  const path = rowsOf(await gitOutput(args, clone));
  // Commits that came with a merge are left out, so only the parent of the oldest tells whether the line meets `good`.
  const oldest = path[0];
  if (oldest !== undefined && (await commitOf(clone, `${oldest}^1`)) === first) return path;
  throw usageError(`${quote(good)} is not on the line of first parents of ${quote(bad)}`, {
    expected: 'an older commit of the same branch, and not one that a merge brought in',
    fix: (await shallowFix(clone)) ?? 'choose one from `git log --first-parent`',
  });
}

async function commitNamed(clone: GitOptions, name: string): Promise<string> {
  const found = await commitOf(clone, name);
  if (found !== null) return found;
  throw usageError(`${quote(name)} is not a commit of this clone`, {
    expected: 'a commit, a branch or a tag',
    fix: (await shallowFix(clone)) ?? 'check the name; `git fetch` brings what is only on the server',
  });
}

async function shallowFix(clone: GitOptions): Promise<string | null> {
  return (await isShallow(clone))
    ? `this clone is shallow: get its history with \`${await deepenCommand(clone)}\``
    : null;
}

function rowsOf(output: Buffer): string[] {
  return output.toString().split('\n').slice(0, -1);
}

/** First line of the message, as it stands there: anybody may have written it. */
export async function commitSubject(root: string, commit: string): Promise<string> {
  // Signatures are nobody's business here.
  const subject = await gitOutput(['log', '-1', '--no-show-signature', '--format=%s', commit, '--'], cloneAlone(root));
  return subject.toString().replace(/\n$/, '');
}
