/** Files of other commits than the one that is checked out. */
export interface Sources {
  /**
   * The tree of a commit in a folder of its own, as `git checkout` would make it; the same commit is made once. Removed
   * with the scratch folder. Throws an infrastructure error when neither the clone nor the remote has the commit.
   */
  checkout(commit: string): Promise<{ directory: string; warnings: string[] }>;
}
