/** The nouns that cross borders between stages. Shapes only; words as in docs/words.md. */

/** Which direction of a metric is good. */
export type Better = 'lower' | 'higher';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

// ---------------------------------------------------------------- configuration

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
  /** Screen against stored runs, then measure the suspects again beside the base; all of them where history is short. */
  | 'auto'
  /** Measure every metric again beside the base. */
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
    /** Seconds of measuring again, beside the base, that a suite may take. */
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

/** How good a host is for measuring, best first; told by `pinbench doctor`. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'F';

// ---------------------------------------------------------------- what was measured

/** One metric as one invocation reported it. */
export interface Reading {
  benchmark: string;
  metric: string;
  /** Normal spelling (see units/units.ts); '' when the tool gave none. */
  unit: string;
  /** undefined when the tool did not say. */
  better?: Better;
  /** At least one finite number. */
  samples: number[];
  /** What the tool itself computed (mean, min, ...), kept for the record, never used for verdicts. */
  reported?: Record<string, number>;
}

export interface Readings {
  /** Name of the format that was read. */
  format: string;
  readings: Reading[];
  warnings: string[];
}

export type RunStatus =
  | 'ok'
  | 'dirty'
  | 'failed'
  | 'timeout'
  | 'out of memory'
  | 'invalid output'
  | 'infrastructure error'
  | 'cancelled';

export interface MetricResult {
  metric: string;
  unit: string;
  better: Better;
  /** samples[i] belongs to invocations[i]; empty where that invocation did not report the metric. */
  samples: number[][];
  /** reported[i] belongs to invocations[i]; left out when no invocation had any. */
  reported?: (Record<string, number> | null)[];
}

export interface BenchmarkResult {
  benchmark: string;
  metrics: MetricResult[];
}

export interface Source {
  repository: string | null;
  /**
   * The configuration's path relative to the repository's root, with forward slashes: it says whose run this is. Left out
   * in runs of before it was recorded, and where there is no such file.
   */
  configuration?: string;
  commit: string | null;
  branch: string | null;
  /** Uncommitted changes in the tree that was measured. */
  dirty: boolean;
  /** Pull request number, with the base it is proposed for. */
  pullRequest: { number: number; base: string; baseCommit: string; mergeCommit: string | null } | null;
  workflow: { name: string; runId: number; attempt: number; job: string; event: string } | null;
}

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

/** What the host was like while the run was made. */
export interface HostRecord {
  /** Of the last `pinbench doctor` on this boot of this host; null when it has not been graded. */
  grade: Grade | null;
  /** Figures of that doctor's probes. */
  probes: Record<string, Json>;
  /** Sentences, each something that disturbed the run; any makes it `dirty`. */
  disturbances: string[];
  /** Recorded only: load, temperature, interrupts and the like, before and after. */
  volatile: Record<string, Json>;
}

export interface Invocation {
  /** 1 for the first. */
  order: number;
  seconds: number;
  exitCode: number | null;
  outOfMemory: boolean;
  cpuSeconds: number | null;
  throttledSeconds: number | null;
  peakMemoryBytes: number | null;
  stealSeconds: number | null;
  /** Seconds in which at least one task of the invocation waited for this; null where the kernel does not count it. */
  pressure: { cpu: number; memory: number; io: number } | null;
}

export interface ImageFacts {
  /** The image's content id, "sha256:...". */
  id: string;
  name: string | null;
  digest: string | null;
  cache: 'hit' | 'partial' | 'miss' | 'not built';
  buildSeconds: number;
}

export interface Environment {
  /** sha256 of the hard fields as canonical JSON: only equal keys are compared. */
  key: string;
  hard: Record<string, Json>;
  /** Recorded; a difference is mentioned, not fatal. */
  soft: Record<string, Json>;
}

/** perf.json, schema `pinbench.perf/1`: one run, self-contained. */
export interface Run {
  schema: 'pinbench.perf/1';
  /** Unique and safe in file names. */
  id: string;
  suite: string;
  source: Source;
  startedAt: string;
  finishedAt: string;
  status: RunStatus;
  /** A sentence when status is neither `ok` nor `dirty`. */
  failure: string | null;
  environment: Environment;
  isolation: Isolation;
  host: HostRecord;
  image: ImageFacts | null;
  invocations: Invocation[];
  results: BenchmarkResult[];
  warnings: string[];
  /** Directions that neither the tool nor the results stated; left out where all are stated. */
  assumedDirections?: AssumedDirection[];
  /** Metrics that came to a new level with this run. */
  changes?: LevelChange[];
  /** Steps of earlier runs that this run looked into, and left open. */
  openSteps?: OpenStep[];
  /** This run's commit measured once more, interleaved with another one. */
  pairs?: PairedMeasurement;
  /** Another tool's history that it was read from, e.g. "github-action-benchmark"; nothing is known of isolation then. */
  imported?: string;
}

/** Metrics for which `better` was taken from their unit, or for want of anything that says it. */
export interface AssumedDirection {
  from: 'unit' | 'default';
  better: Better;
  /** How many. */
  metrics: number;
  /** The first few of their units. */
  units: string[];
}

/** A run without its numbers. */
export type RunRecord = Omit<Run, 'results' | 'pairs'>;

/** Fresh invocations of two commits, one of each a pair, one after the other. */
export interface PairedMeasurement {
  /** `confirmation`: of suspects, against the base; `calibration`: of two commits that should not differ. */
  purpose: 'confirmation' | 'calibration';
  /** What the run was measured beside; `image` is a content id, null under the host runtime. */
  base: { commit: string; image: string | null };
  /** The side that was measured first, for each pair. */
  first: ('base' | 'head')[];
  metrics: PairedMetric[];
  /** What the base reported and the run did not, or in another kind of unit or direction; left out where there is none. */
  baseOnly?: BaseMetric[];
  /** What the base's configuration says otherwise than the run's; left out where there is nothing. */
  differences?: RunDifference[];
  /** Why the knobs among the differences are the head's on both sides, a sentence; left out: they are the base's. */
  headSettings?: string;
  /** Where pairs were given up: whose invocations failed. The base's count first, whatever the run's did. */
  failing?: 'base' | 'head';
  ended: 'decided' | 'same image' | 'out of time' | 'cancelled' | 'failed' | 'infrastructure error';
  /** A sentence, unless everything was decided: why no more pairs were measured. */
  reason: string | null;
  seconds: number;
  /** Sentences: what disturbed the host meanwhile, or how isolation fell short. */
  disturbances: string[];
}

/** What is not configured alike on both sides of a pair, as text for people of at most 1000 characters. */
export interface RunDifference {
  field: 'command' | 'environment' | 'results' | 'user' | 'filter' | 'cpus' | 'aslr' | 'shield' | 'leave';
  base: string;
  head: string;
}

/** One metric in every pair: entry i belongs to pair i, and is empty where that invocation did not report it. */
export interface PairedMetric {
  benchmark: string;
  metric: string;
  unit: string;
  better: Better;
  base: number[][];
  head: number[][];
}

/** A metric that only the base of pairs has like this. */
export interface BaseMetric {
  benchmark: string;
  metric: string;
  unit: string;
  better: Better;
  /** One number for each pair in which the base reported it. */
  values: number[];
}

/** Written into a run before it is stored, so that later runs know that it was reported. */
export interface LevelChange {
  benchmark: string;
  metric: string;
  /** New level by old level, e.g. 1.12. */
  ratio: number;
  /** The first run at the new level: the one that has this record, or an earlier one. */
  since: { run: string; commit: string | null };
  /** A later run has seen the new level too. */
  persistent: boolean;
  /** `host`: the commits on both sides measure alike, beside each other; left out by a run that reports its own change. */
  cause?: 'code' | 'host';
}

/** A step whose commits were measured beside each other, or could not be, without learning where it comes from. */
export type OpenStep = Pick<LevelChange, 'benchmark' | 'metric' | 'since'>;

// ---------------------------------------------------------------- what it is compared with

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
export interface LeftOut {
  count: number;
  /** Follows the count: "with uncommitted changes", "of another environment", ... */
  cause: string;
}

export type Baseline =
  | { state: 'found'; runs: BaselineRun[]; reason: string; leftOut?: LeftOut[] }
  | { state: 'stale'; runs: BaselineRun[]; reason: string; leftOut?: LeftOut[] }
  | {
      state: 'incomparable';
      reason: string;
      differences: { field: string; base: Json; head: Json }[];
      /** Left out where the environment differs. */
      cause?: 'code of the work tree';
    }
  | { state: 'no baseline'; reason: string };

// ---------------------------------------------------------------- what is said of it

export type Verdict =
  | 'regressed'
  | 'improved'
  | 'unchanged'
  /** Changed, as an acknowledgement said it would. */
  | 'acknowledged'
  | 'inconclusive'
  | 'new'
  | 'missing'
  | 'incomparable'
  | 'no baseline';

/** A side of a comparison, in the comparison's unit. */
export interface Side {
  /** Over invocations, of each invocation's median. */
  median: number;
  /** What the change is computed from: head by base is 1 + change. Left out: the median. */
  value?: number;
  invocations: number;
}

export interface MetricComparison {
  benchmark: string;
  metric: string;
  unit: string;
  better: Better;
  verdict: Verdict;
  base: Side | null;
  head: Side | null;
  /** head/base - 1; null when there is no base or it is zero. */
  change: number | null;
  /** 95 % confidence interval of `change`. */
  interval: [number, number] | null;
  /** The rule that gave the verdict, in words. */
  rule: string;
  /** Which way stored runs suggest that it moved; left out where they do not. */
  suspected?: 'worse' | 'better';
  /** How well a change could be seen; left out where nothing was estimated. */
  power?: Power;
  /** Where base and head are those of pairs: what the nearest stored run had, and this run by itself. */
  stored?: { base: Side; head: Side };
}

/** What a comparison could have shown. Changes are relative, above zero: 0.02 is 2 %. */
export interface Power {
  /** Pairs that the verdict stands on; 0: stored runs alone. */
  pairs: number;
  /** Up to here two builds of unchanged code differ on this host; `learned` from calibration, else assumed. */
  floor: { change: number; learned: boolean };
  /** A true change of this size is found four times in five. */
  detectable: number;
  /** Pairs after which a change of the size measured would be settled; null: more pairs would not help. */
  pairsToSettle: number | null;
  /** What the step in which numbers come may have added to the change or taken from it; left out: nothing. */
  rounding?: number;
}

/** How the suspects of a suite were measured again, or why they were not. */
export interface Confirmation {
  state: 'measured' | 'not needed' | 'not possible' | 'switched off' | 'infrastructure error';
  /** A sentence. */
  reason: string;
}

/** Where a run's line left what it is compared with. */
export interface ComparedBase {
  /** A branch, or what `--base` named; null: only the commit is known. */
  name: string | null;
  commit: string;
}

/** How far the noise floors of a suite are learned. */
export interface Learning {
  /** Comparisons of neighbouring commits that are stored, for the metric that has the fewest. */
  comparisons: number;
  /** From so many on, a floor is learned. */
  needed: number;
  /** Runs of the default branch add comparisons by themselves; otherwise `pinbench calibrate` has to. */
  automatic: boolean;
}

export interface Comparison {
  baseline: Baseline;
  metrics: MetricComparison[];
  /** Left out where only earlier runs of the measured commit's own line count. */
  base?: ComparedBase;
  confirmation?: Confirmation;
  /** The host itself is suspected: a sentence. Then no metric is blamed on the code without measuring beside the base. */
  hostTrouble?: string;
  /** Canaries, "canary/time", that differ between base and head in pairs: the change moved them, and not the host. */
  movedCanaries?: string[];
  /** How far the noise floor is learned; left out: it is, or no metric needs one. */
  learning?: Learning;
  /** What became of the acknowledgements for this suite. */
  acknowledgements?: { entry: Acknowledgement; state: 'used' | 'unused' | 'expired' }[];
}

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
  /** Unknown, although the base could be judged by it. */
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
  /** Of the base's objectives those that it would be judged by, e.g. "parse/time (max 9 ms)". */
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

/** The lists of all metrics in one piece, in the order in which the text has them. */
export interface PackedSamples {
  values: Float64Array;
  /** Where each invocation ends among the values. */
  invocationEnds: Uint32Array;
  /** Where each metric ends among the invocations. */
  metricEnds: Uint32Array;
}

export interface RunApart {
  /** With an empty list in the place of each metric's samples. */
  run: Run;
  /** In the order of the results. */
  samples: PackedSamples;
}
