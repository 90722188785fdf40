/** What was promised about an invocation, and what was read back. Shapes only. */

/** What isolation was asked for, or was seen from inside; null means unknown. */
export interface IsolationFacts {
  runtime: 'docker' | 'host';
  cpus: string | null;
  memoryNodes: string | null;
  memoryBytes: number | null;
  swapBytes: number | null;
  pids: number | null;
  shmBytes: number | null;
  network: 'none' | 'host' | null;
  readOnlyRoot: boolean | null;
  /** Effective capabilities as a hexadecimal mask, e.g. "0000000000000000". */
  capabilities: string | null;
  noNewPrivileges: boolean | null;
  seccomp: 'filter' | 'off' | null;
  user: string | null;
  aslr: 'on' | 'off' | null;
  /** Scheduling policy and nice value or real-time priority, e.g. "other 0", "rr 1". */
  scheduler: string | null;
  /** Limit on CPU time of the cgroup, which stops a benchmark in its tracks; `none` is what is wanted. */
  cpuQuota: string | null;
  /** Layout policy of /dev/shm, e.g. "bind:0". */
  shmPolicy: string | null;
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
