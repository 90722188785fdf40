/** Whose builds may share cache mounts: what a pull request's build writes must not get into a build of the default branch. */
import type { GitHubContext } from '../event.ts';

export function cacheScopeOf({ repository, isDefaultBranchRun, pullRequest }: GitHubContext): string {
  const level = pullRequest?.fork === true ? 'fork' : isDefaultBranchRun ? 'default branch' : 'other branches';
  return `${repository}\0${level}`;
}

/** On a command line the user decides what is built: one level for each repository, or folder outside of git. */
export function localCacheScope(folder: string): string {
  return `${folder}\0command line`;
}
