/**
 * What the pipeline needs of the outside, as small interfaces of our own. `io/` has one file for each; the entries make
 * them and hand them in. Everything here may throw a PinbenchError and nothing else on purpose.
 */
import type { ImageFacts, Run, StoredRun } from './model.ts';

export interface Clock {
  now(): Date;
  /** Monotonic seconds: the only source of durations. */
  seconds(): number;
}

/** One logical CPU of the host. */
export interface Cpu {
  id: number;
  /** Physical core, unique within its package. */
  core: number;
  package: number;
  node: number;
}

/** What identifies the machine; null means it could not be read. */
export interface HostFacts {
  /** Salted hash of the machine's own id, never the id itself. */
  machine: string | null;
  virtualization: string | null;
  architecture: string;
  kernel: string;
  /** Kernel command-line parameters that change isolation (isolcpus, nohz_full, mitigations, ...). */
  kernelParameters: string[];
  cpuModel: string | null;
  microcode: string | null;
  cpus: Cpu[];
  memoryBytes: number;
  smt: string | null;
  governor: string | null;
  turbo: string | null;
  transparentHugePages: string | null;
  swapBytes: number;
  cgroup: 'v1' | 'v2' | null;
  distribution: string | null;
}

export interface Host {
  facts(): Promise<HostFacts>;
}

export interface Repository {
  /** Absolute path of the work tree that holds `directory`, or null outside git. */
  root(directory: string): Promise<string | null>;
  /** HEAD of that work tree; `ignored` are absolute paths whose changes do not make it dirty. */
  head(root: string, ignored: string[]): Promise<{ commit: string | null; branch: string | null; dirty: boolean }>;
  /** Ancestors of a commit, nearest first, without itself, at most `limit`; empty when unknown (shallow clone). */
  ancestors(root: string, commit: string, limit: number): Promise<string[]>;
}

export interface BuildProgress {
  /** One line for a log: a step that started, was cached, or failed. */
  step(text: string): void;
}

/** An image ready to run. */
export interface BuiltImage {
  facts: ImageFacts;
  /** What the image itself would run; used when a suite has no command of its own. */
  entrypoint: string[];
  command: string[];
}

export interface Builder<Plan> {
  /** Builds with layer caching. A Dockerfile that fails is a PinbenchError of kind `benchmark` that ends with its last lines. */
  build(plan: Plan, progress: BuildProgress, signal: AbortSignal): Promise<BuiltImage>;
  /** Looks a ready image up, pulling it when it is not there. */
  find(name: string, progress: BuildProgress, signal: AbortSignal): Promise<BuiltImage>;
}

/** Output of a stream, bounded: the middle is dropped when there was more than the cap. */
export interface Captured {
  text: string;
  /** Bytes that the benchmark wrote, kept or not. */
  bytes: number;
  truncated: boolean;
}

/** How one invocation ended, as the runtime saw it. */
export interface Ended {
  reason: 'exited' | 'timeout' | 'cancelled' | 'engine lost';
  exitCode: number | null;
  outOfMemory: boolean;
  seconds: number;
  stdout: Captured;
  stderr: Captured;
  /** What the launcher read inside before it started the command; null when it never ran. */
  observed: string | null;
  /** Sentence when the command could not be started at all (missing binary, wrong architecture). */
  notStarted: string | null;
  /** The result file, when the suite names one and it exists; null otherwise. */
  resultFile: Captured | null;
  /** Why a result file that is there was not read (a link, a device, no permission); null when all is well. */
  resultProblem: string | null;
  /** Detail for `engine lost`. */
  detail: string | null;
}

/** Runs one prepared invocation to its end; leaves no container and no process whatever happens. */
export interface Runtime<Plan> {
  invoke(plan: Plan, signal: AbortSignal): Promise<Ended>;
}

export interface Store {
  /** Where it is, for the report: a folder or a branch. */
  readonly place: string;
  /** Every stored run of a suite, in no particular order. */
  list(suite: string): Promise<StoredRun[]>;
  /** A run read back and checked against the schema. */
  read(stored: StoredRun): Promise<Run>;
  /** Adds a run; never changes or removes what is there. The same run id twice is stored once. */
  append(run: Run): Promise<StoredRun>;
}

/** Lines for people while the work goes on. */
export interface Progress {
  /** A heading: what starts now. */
  stage(text: string): void;
  /** A lasting line. */
  line(text: string): void;
  /** A line that is drawn anew every second on a terminal until something else is said; nothing in a log. */
  live(render: () => string): void;
  warning(text: string): void;
  /** Ends the live line. */
  done(): void;
}
