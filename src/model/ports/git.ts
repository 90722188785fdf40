/** The commits before a run, as the pipeline asks for them. */

/** A commit that may have been measured. */
export interface Ancestor {
  commit: string;
  /** When it was made, by its committer's clock: seconds since 1970, right or wrong. */
  seconds: number;
  /** Commits back from the first of the lineage, which is 0. */
  distance: number;
  /** Its first parent, where the repository has it. */
  parent?: string;
}

/** The line of commits that a run may be compared with. */
export interface Lineage {
  /** The merge base, or the measured commit itself, then ancestors, nearest first. Empty: nothing in common. */
  commits: Ancestor[];
  /** Whether the first of them is the measured commit itself. */
  own: boolean;
  /** What a reader of the report must know of how it was found: a sentence. */
  note: string | null;
}

export interface Ancestry {
  /**
   * The lineage, further back with each effort from 0 on; null when a greater effort finds no more. What was found once
   * is remembered. Throws an infrastructure error when neither the clone nor the remote can tell.
   */
  lineage(effort: number): Promise<Lineage | null>;
}
