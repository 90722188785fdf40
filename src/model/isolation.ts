/** What was promised about an invocation, and what was read back. Shapes only. */

/** What is known of one fact; null means unknown. */
export type FactValue = string | number | boolean | null;

/**
 * What isolation was asked for, or was seen from inside: facts by their names in isolation/facts.ts. A stored run lacks
 * those that were not recorded yet.
 */
export interface IsolationFacts {
  runtime: 'docker' | 'host';
  [fact: string]: FactValue | undefined;
}

/** What kept everything else off the benchmark's CPUs. */
export interface ShieldFacts {
  /** `partition`: cgroup v2; `housekeeping`: all other tasks moved to a cpuset of the other CPUs (cgroup v1). */
  mode: 'partition' | 'housekeeping' | 'none';
  /** CPUs that are the benchmark's alone; null without a shield. */
  cpus: string | null;
  /** CPUs that were left to everything else. */
  others: string | null;
  /** For people: why there is none, or what stayed where it was. */
  reason: string;
}

export interface Isolation {
  requested: IsolationFacts;
  /** Read from inside the first invocation; null when the benchmark never started. */
  observed: IsolationFacts | null;
  held: boolean;
  violations: string[];
  shield: ShieldFacts;
}
