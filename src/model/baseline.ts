/** Stored runs, and which of them a run is compared with. Shapes only. */
import type { Json } from './run.ts';

/** A stored run, as its place in a store tells it without opening it. */
export interface StoredRun {
  /** Path inside the store, with forward slashes. */
  path: string;
  suite: string;
  /** Whose suite it is: the configuration's folder, or its path when its name is not a usual one; null: the root's. */
  configuration: string | null;
  /** First 16 hexadecimal digits of the environment key. */
  key: string;
  startedAt: string;
  /** First 12 digits of the commit, or `none`. */
  commit: string;
  /** Run id. */
  id: string;
  /** True for runs that never count as a baseline (dirty tree, isolation not held). */
  excluded: boolean;
  /** True for runs that teach the noise floor: their commit beside a neighbour that should not differ. */
  calibration: boolean;
}

export interface BaselineRun {
  id: string;
  commit: string | null;
  startedAt: string;
  /** Commits back, of a pull request from its merge base, else from the measured commit; 0: that one; null: not known. */
  distance: number | null;
}

/** Stored runs that did not count, with the one reason that kept each out. */
export interface Rejected {
  count: number;
  /** Follows the count: "with uncommitted changes", "of another environment", ... */
  cause: string;
}

export type Baseline =
  | { state: 'found'; runs: BaselineRun[]; reason: string; leftOut?: Rejected[] }
  | { state: 'stale'; runs: BaselineRun[]; reason: string; leftOut?: Rejected[] }
  | {
      state: 'incomparable';
      reason: string;
      differences: { field: string; base: Json; head: Json }[];
      /** Left out where the environment differs. */
      cause?: 'code of the work tree';
    }
  | { state: 'no baseline'; reason: string };
