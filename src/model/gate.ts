/** What is decided about a change. Shapes only. */
import type { Comparison } from './comparison.ts';
import type { Quantity } from './config.ts';
import type { Run } from './run.ts';

export interface SloResult {
  suite: string;
  benchmark: string;
  metric: string;
  /** `skipped`: it is for other branches. */
  state: 'met' | 'breached' | 'unknown' | 'skipped';
  /** The measured median in its own unit; null when unknown or skipped. */
  value: Quantity | null;
  /** e.g. "min 80 MiB/s". */
  limit: string;
  reason: string;
  /** Unknown, although the base could be held to it. */
  lost?: true;
}

export interface SuiteOutcome {
  run: Run;
  comparison: Comparison;
  slos: SloResult[];
}

/** A suite that the base gates, and that the change's own configuration does not have. */
export interface MissingSuite {
  suite: string;
  /** Of the base's objectives those that it would be held to, e.g. "parse/time (max 9 ms)". */
  limits: string[];
  /** The base's configuration, e.g. ".pinbench.yml of main at 3f2a91c0d4e5". */
  where: string;
}

/** The gate's decision: what the job's exit status comes from. */
export interface GateDecision {
  exitCode: 0 | 1 | 3 | 4;
  /** One word for machines: the worst thing that happened. */
  verdict:
    | 'failed'
    | 'infrastructure error'
    | 'host below grade'
    | 'breached'
    | 'regressed'
    | 'missing'
    | 'incomparable'
    | 'stale'
    | 'no baseline'
    | 'inconclusive'
    | 'improved'
    | 'unchanged';
  /** Sentences: each a reason for a red. Empty when exitCode is 0. */
  failures: string[];
  /** Sentences a person must see although the gate passes. */
  notices: string[];
}
