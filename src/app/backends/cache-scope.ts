/** Whose builds may share cache mounts: what a pull request's build writes must not get into a build of the default branch. */

/** What a job says of its run. */
export interface JobOrigin {
  /** "owner/name". */
  repository: string;
  isDefaultBranchRun: boolean;
  pullRequest: { number: number; headSha: string; fork: boolean } | null;
  sha: string;
}

/** `checkedOut` is the measured commit, null outside git: a workflow may check out another than its event is about. */
export function cacheScopeOf(
  { repository, isDefaultBranchRun, pullRequest, sha }: JobOrigin,
  checkedOut: string | null,
): string {
  const isOfEvent = checkedOut === sha || (pullRequest !== null && checkedOut === pullRequest.headSha);
  const own = isDefaultBranchRun ? 'default branch' : 'other branches';
  const level = pullRequest?.fork === true ? 'fork' : isOfEvent ? own : 'other commits';
  // What one pull request's build leaves must not get into the build of another's either.
  const request = pullRequest === null ? '' : `\0pull request ${pullRequest.number}`;
  return `${repository}\0${level}${request}`;
}

/** On a command line the user decides what is built: one level for each repository, or folder outside of git. */
export function localCacheScope(folder: string): string {
  return `${folder}\0command line`;
}

/**
 * A commit that is built beside the measured tree has a scope of its own. In a shared one it would run what the other side
 * left there, and a `make` would take the other's binaries for newer than its own sources.
 */
export function sideScope(scope: string, commit: string | null): string {
  return commit === null ? scope : `${scope}\0commit ${commit}`;
}
