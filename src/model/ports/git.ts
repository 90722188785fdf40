/** What is needed of git: the repository, the commits before a run, and their files. */

/** A commit that may have been measured. */
export interface Ancestor {
  commit: string;
  /** When it was made, by its committer's clock: seconds since 1970, right or wrong. */
  seconds: number;
  /** Commits back from the first of the line, which is 0. */
  distance: number;
  /** Its first parent, where the repository has it. */
  parent?: string;
}

/** The line of commits that a run may be compared with. */
export interface AncestorLine {
  /**
   * The merge base, or the measured commit itself, then ancestors, nearest first. Where there are several merge bases, the base
   * branch's tip instead. Empty: nothing in common.
   */
  commits: Ancestor[];
  /** Whether the first of them is the measured commit itself. */
  own: boolean;
  /** Commits of the measured branch itself, which the first of the line has not: from the measured one back. Left out: none. */
  ahead?: readonly string[];
  /** The history that was searched is cut off, as in a shallow clone: older commits may be there. Left out: it is whole. */
  isCut?: boolean;
  /** How many merge bases there are, where it is more than one. */
  mergeBases?: number;
  /** What a reader of the report must know of how it was found: a sentence. */
  note: string | null;
}

export interface Ancestry {
  /**
   * The line of ancestors, further back with each effort from 0 on; null when a greater effort finds no more. What was found once
   * is remembered. Throws an infrastructure error when neither the clone nor the remote can tell.
   */
  ancestors(effort: number): Promise<AncestorLine | null>;
}

export interface Repository {
  /** Absolute path of the work tree that holds `directory`, or null outside git. */
  root(directory: string): Promise<string | null>;
  /** HEAD of that work tree; `ignored` are absolute paths whose changes do not make it dirty. */
  head(root: string, ignored: string[]): Promise<{ commit: string | null; branch: string | null; dirty: boolean }>;
}

export interface CheckedOut {
  directory: string;
  /** Sentences on what is not as `git checkout` would make it. */
  warnings: string[];
  /** Those of them on files that are not there: submodules left empty, pointers of Git LFS. */
  lacking: string[];
}

/** Files of other commits than the one that is checked out. */
export interface Sources {
  /**
   * The tree of a commit in a folder of its own, as `git checkout` would make it; the same commit is made once. Removed
   * with the scratch folder. Throws an infrastructure error when neither the clone nor the remote has the commit, when the
   * disk is too small, and soon after `signal` is aborted; a usage error when the commit is too large for any.
   */
  checkout(commit: string, signal: AbortSignal): Promise<CheckedOut>;
}
