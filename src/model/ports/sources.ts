/** Files of other commits than the one that is checked out. */
export interface Sources {
  /**
   * The tree of a commit in a folder of its own, as `git checkout` would make it; the same commit is made once. Removed
   * with the scratch folder. Throws an infrastructure error when neither the clone nor the remote has the commit, when the
   * disk is too small, and soon after `signal` is aborted; a usage error when the commit is too large for any.
   */
  checkout(commit: string, signal: AbortSignal): Promise<{ directory: string; warnings: string[] }>;
}
