/** What is needed of where invocations happen: images, and processes that are run and monitored. */
import type { ImageFacts } from '../run.ts';

export interface BuildProgress {
  /** One line for a log: a step that started, was cached, or failed. */
  step(text: string): void;
  /** A sentence that a person should see. */
  warning(text: string): void;
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

/** A file that the benchmark wrote. */
export interface WrittenFile extends Captured {
  /** Relative to its folder, with forward slashes; '' where results.path names one file. */
  path: string;
}

/** What an invocation and all its children used, from its cgroup's files after its end; null: not counted here. */
export interface Usage {
  cpuSeconds: number | null;
  throttledSeconds: number | null;
  peakMemoryBytes: number | null;
  /** Processes killed for want of memory. */
  outOfMemoryKills: number | null;
  pressure: { cpu: number; memory: number; io: number } | null;
}

/** Why there was nothing to measure. */
export interface NotStarted {
  sentence: string;
  /** `command`: the suite's own, a missing program for example; `host`: what was to be set for it could not be set here. */
  culprit: 'command' | 'host';
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
  /** What the engine or the host's kernel say of its container that is not what was asked for, or not what was observed. */
  contradictions: string[];
  /** Sentence when the command could not be started at all (missing binary, wrong architecture). */
  notStarted: NotStarted | null;
  /** The files that the suite names and that exist, by path. */
  resultFiles: WrittenFile[];
  /** Why one that is there was not read (a link, a device, no permission); null when all is well. */
  resultProblem: string | null;
  /** null when there was no cgroup of its own to read. */
  usage: Usage | null;
  /** Detail for `engine lost`. */
  detail: string | null;
}

/** Runs one prepared invocation to its end; leaves no container and no process whatever happens. */
export interface Runtime<Plan> {
  invoke(plan: Plan, signal: AbortSignal): Promise<Ended>;
}
