/** Clones that were cut off at some depth, and how to get the rest. */
import { cloneAlone, type GitOptions, git, gitOutput } from './git.ts';

export async function isShallow(repository: GitOptions): Promise<boolean> {
  return (await gitOutput(['rev-parse', '--is-shallow-repository'], repository)).toString().trimEnd() === 'true';
}

/**
 * The command that gives a shallow clone all history. One that was cloned with a depth fetches a single branch, whatever
 * its depth: without the others named, the default branch would still be absent.
 */
export async function deepenCommand(clone: GitOptions): Promise<string> {
  const answer = await git(['config', '--get-regexp', '^remote\\..*\\.fetch$'], clone);
  const settings = answer.stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '');
  const names = settings.map((line) => /^remote\.([\w.-]+)\.fetch /.exec(line)?.[1]);
  const remote = names.includes('origin') ? 'origin' : names[0];
  const all = `+refs/heads/*:refs/remotes/${remote}/*`;
  return remote === undefined || settings.includes(`remote.${remote}.fetch ${all}`)
    ? 'git fetch --unshallow'
    : `git fetch --unshallow ${remote} '${all}'`;
}

/** The same for the clone with this work tree; null where it is not shallow. */
export async function deepenCommandOf(root: string): Promise<string | null> {
  const clone = cloneAlone(root);
  return (await isShallow(clone)) ? deepenCommand(clone) : null;
}
