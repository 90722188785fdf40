/** What a configuration asks for. Shapes only; words as in docs/words.md. */
import type { Grade } from './host.ts';

export interface ImageSpec {
  /** Absolute path of the Dockerfile, or undefined when `name` is given. */
  dockerfile?: string;
  /** Absolute path of the build context. */
  context?: string;
  /** Folder without links that both must lie in; null: anywhere; left out: the context. */
  within?: string | null;
  /** Stage of the Dockerfile to stop at. */
  target?: string;
  args: Record<string, string>;
  /** Wall-clock limit of the build, or of the pull of a ready image. */
  timeoutSeconds: number;
  /** A ready image, taken as it is and never built. */
  name?: string;
}

export interface RunSpec {
  /** argv; undefined means the image's own entrypoint and command (docker only). */
  command?: string[];
  /** Words put behind the command to run some benchmarks only; `{regex}` in them becomes a pattern of their names. */
  filter?: string[];
  invocations: number;
  /** `auto` or a CPU list such as "2-3,5". */
  cpus: string;
  memoryBytes: number;
  shmBytes: number;
  tmpBytes: number;
  pids: number;
  /** Wall-clock limit of one invocation, in seconds. */
  timeoutSeconds: number;
  env: Record<string, string>;
  /** `off`: one memory layout for every invocation; `on`: a fresh one each time, to be averaged over many. */
  aslr: 'on' | 'off';
  /** Whether the CPUs are taken away from everything else for the length of the run; `auto`: where this user may. */
  shield: 'auto' | 'on' | 'off';
  /** Patterns of process names that a shield leaves on all CPUs. */
  leave: string[];
  /** Share of a run's time that a hypervisor may take before the run counts as disturbed, e.g. 0.001. */
  maxSteal: number;
  /** Device interrupts a second, on all of the benchmark's CPUs together, beyond which the run counts as disturbed. */
  maxInterrupts: number;
  /** "uid:gid" inside the container; undefined means an unprivileged default chosen by the runtime. */
  user?: string;
  /** Name shared by machines that the user declares to be the same; it replaces the machine's own id in the key. */
  pool?: string;
}

export interface ResultsSpec {
  /** A format's name, or `auto`. */
  format: string;
  /** File name relative to the output folder the benchmark is given ($PINBENCH_OUTPUT); undefined means stdout. */
  path?: string;
}

export interface Suite {
  name: string;
  /** Absolute folder: the working directory under the host runtime. */
  directory: string;
  image?: ImageSpec;
  run: RunSpec;
  results: ResultsSpec;
}

export interface SloSpec {
  /** Pattern over `benchmark/metric`; `*` matches anything. */
  metric: string;
  suite?: string;
  /** Limits in the unit they were written in. */
  min?: Quantity;
  max?: Quantity;
  /** Patterns of branch names it applies to; undefined means all. */
  branches?: string[];
  /** Judge the median alone, whatever its confidence interval says. */
  strict?: boolean;
}

/** How claims about a change are come by; see docs/statistics.md. */
export type CompareMode =
  /** Screen against stored runs, then re-measure the suspects against the base; all of them where history is short. */
  | 'auto'
  /** Re-measure every metric against the base. */
  | 'paired'
  /** Stored runs alone: a suspect stays `inconclusive`. */
  | 'stored';

/** What decides red or green. For a pull request it is read from the base branch. */
export interface Policy {
  compare: {
    mode: CompareMode;
    /** Stored runs in a baseline, at most. */
    runs: number;
    /** Smallest relative change worth a verdict, e.g. 0.01. */
    minEffect: number;
    /** The same for quantities that are counted and do not vary: bytes, allocations, instructions. */
    exactEffect: number;
    /** Seconds of re-measuring against the base that a suite may take. */
    budgetSeconds: number;
    /** Assume a wider noise floor than was learned. */
    strict: boolean;
    /** Runs of the default branch measure neighbouring commits too, until the noise floor is learned. */
    learn: boolean;
    /** Pattern of "benchmark/metric" whose code never changes: when it moves, the host has. */
    canary?: string;
    /** A baseline whose newest run is older than this is `stale`. */
    staleAfterDays: number;
    /** A baseline whose nearest run is more commits away than this is `stale`. */
    staleAfterCommits: number;
    /** Branch to take the merge base with; undefined: the pull request's base, else the default branch, locally none. */
    branch?: string;
  };
  slo: SloSpec[];
  /** Changes that are known and accepted for a while. */
  acknowledge: Acknowledgement[];
  gate: {
    /**
     * `missing`: a metric or a whole suite, `missing-suite`: the latter alone. `suspicion`: also a change that stored runs
     * suggest and nothing has confirmed.
     */
    failOn: ('slo' | 'regression' | 'missing' | 'missing-suite' | 'suspicion')[];
    noBaseline: 'neutral' | 'fail';
    /** No verdict counts on a host below this grade; null: any host will do. */
    minHostGrade: Grade | null;
  };
  /** Where stored runs are: whoever names another branch finds no baseline, so a pull request may not. */
  store: {
    branch: string;
    /** Whether runs are also looked for in the artifacts of workflow runs, where the branch has none. */
    artifacts: 'auto' | 'off';
    /** File of the workflow whose artifacts those are; undefined: the one that looks. */
    workflow?: string;
  };
}

/** A change that somebody has accepted: it moves what a metric is compared with, until its day has passed. */
export interface Acknowledgement {
  /** Pattern of "benchmark/metric". */
  metric: string;
  /** Pattern of suites; undefined: all. */
  suite?: string;
  /** Relative to the baseline, e.g. 0.04 for +4 %; never -1 or less. */
  change: number;
  reason: string;
  /** Last day on which it counts, UTC, e.g. "2027-03-01". */
  until: string;
}

export interface Config {
  suites: Suite[];
  policy: Policy;
  report: { comment: 'auto' | 'never' };
}

/** A number with the unit it was written in, e.g. { value: 80, unit: 'MiB/s' }. */
export interface Quantity {
  value: number;
  unit: string;
}
