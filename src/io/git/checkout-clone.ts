/** The clone that a commit's files are taken from. It is only read, through repositories of our own. */
import { resolve } from 'node:path';
import type { Room } from './checkout-room.ts';
import { type GitOptions, git, gitError, gitOutput, type Own } from './git.ts';
import { lastWords } from './messages.ts';
import type { Remote } from './remote.ts';
import { scratchRepository } from './scratch-repository.ts';

export interface Clone {
  /** The clone's own folder of git, absolute. It is only read. */
  gitDir: string;
  /** Where repositories of our own are made. */
  scratch: string;
  /** Ends all that is done for this checkout. */
  signal: AbortSignal;
}

export interface Origins {
  clone: Clone;
  /** One of our own that has every object of the commit. */
  repository: Own;
  /** Asked for files that Git LFS keeps, when the clone lacks them. */
  remote: Remote | null;
  /** What the files may take. */
  room: Room;
}

/** For calls that bring or write each file of a commit. */
export const LONG = { timeoutSeconds: 3600 };
/** For calls that look at each name of a commit. */
export const WALK = { timeoutSeconds: 300 };
/** For questions about settings. */
const QUICK = { timeoutSeconds: 60 };

/** An empty repository of our own that reads the objects of another, and nothing else of it. */
export async function borrowing(clone: Clone, commit: string): Promise<Own> {
  const { gitDir } = clone;
  const objects = resolve(gitDir, await lineFrom(['rev-parse', '--git-path', 'objects'], gitDir));
  // In quotes, as a colon would end the path.
  const repository = await emptyRepository(clone, commit, {
    GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(objects),
  });
  return { ...repository, ownFiles: false };
}

export async function emptyRepository(
  { scratch, signal }: Pick<Clone, 'scratch' | 'signal'>,
  commit: string,
  env: Record<string, string> = {},
): Promise<Own> {
  const repository = await scratchRepository(scratch, 'sources-', { env, forCommit: commit });
  return { ...repository, env: { ...repository.env }, signal };
}

/** Null when every file of the commit is there, else git's words for what is not: clones may be shallow or partial. */
export async function lackOf(repository: GitOptions, commit: string): Promise<string | null> {
  const args = ['rev-list', '--quiet', '--objects', '--no-walk', `${commit}^{commit}`, '--'];
  const answer = await git(args, { ...repository, ...WALK });
  return answer.code === 0 ? null : lastWords(answer);
}

/** Of the clone, whatever file they are written in. */
export async function settingsOf(
  { gitDir }: Clone,
  pattern: string,
): Promise<{ scope: string; key: string; value: string }[]> {
  const args = ['config', '--null', '--show-scope', '--get-regexp', pattern];
  const answer = await git(args, onlyRead(gitDir));
  if (answer.code !== 0 && answer.stderr !== '') throw gitError(args, answer);
  const parts = answer.stdout.toString().split('\0').slice(0, -1);
  return parts.flatMap((scope, index) => {
    if (index % 2 === 1) return [];
    // A key without a value is true.
    const [key = '', value = 'true'] = (parts[index + 1] ?? '').split(/\n(.*)/s);
    return [{ scope, key, value }];
  });
}

export async function lineFrom(args: string[], gitDir: string): Promise<string> {
  return (await gitOutput(args, onlyRead(gitDir))).toString().replace(/\r?\n$/, '');
}

/** For questions about settings and paths. The work tree of a submodule may be gone, so git is not left to look for it. */
function onlyRead(gitDir: string): GitOptions {
  return { ...QUICK, cwd: gitDir, env: { GIT_DIR: gitDir, GIT_WORK_TREE: gitDir } };
}
