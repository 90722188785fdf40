/** What is asked of a work tree: whether what is measured was committed. */
import type { BuildPlan } from './image/build-plan.ts';

/** What of the work tree a suite measures: all of it, a build context, or the configuration alone (a ready image). */
export type Measured = 'tree' | BuildPlan | 'configuration';

/** Paths below the root, each with what stands behind it: a folder ends with a slash. */
export interface Uncommitted {
  /** Changed, added, deleted or never added; these make a run one of uncommitted changes. */
  changed: string[];
  /** In the build context although git was told to ignore it. */
  ignored: string[];
}

export interface WorkTree {
  /** Throws the reason of `signal` soon after it is aborted. */
  uncommitted(measured: Measured, signal: AbortSignal): Promise<Uncommitted>;
}
