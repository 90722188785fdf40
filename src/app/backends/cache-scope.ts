/** Whose builds may share cache mounts: what a pull request's build writes must not get into a build of the default branch. */

/** What a job says of its run. */
export interface JobOrigin {
  /** "owner/name". */
  repository: string;
  isDefaultBranchRun: boolean;
  pullRequest: { headSha: string; fork: boolean } | null;
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
  return `${repository}\0${level}`;
}

/** On a command line the user decides what is built: one level for each repository, or folder outside of git. */
export function localCacheScope(folder: string): string {
  return `${folder}\0command line`;
}
