/** A run: what was measured, of what, and how. Shapes only; words as in docs/words.md. */
import type { LevelChange, OpenStep } from './comparison.ts';
import type { HostRecord } from './host.ts';
import type { Isolation } from './isolation.ts';
import type { Knob } from './knobs.ts';

/** Which direction of a metric is good. */
export type Better = 'lower' | 'higher';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

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
  /**
   * For a tool that starts processes of its own (JMH's forks): how many of the samples each of them gave, in order; their
   * sum is the number of samples. Left out where all come from one process.
   */
  processes?: number[];
  /** What the tool itself computed (mean, min, ...), kept for the record, never used for verdicts. */
  reported?: Record<string, number>;
}

/** Why a benchmark that the tool names has no numbers, or none to compare. */
export type BenchmarkState = 'failed' | 'skipped' | 'below resolution';

/** A benchmark without numbers, as the tool reported it. */
export interface ReportedState {
  benchmark: string;
  state: BenchmarkState;
  /** The tool's own words, at most 200 characters; null when it said none. */
  detail: string | null;
}

/** The same in a run. */
export interface RunState extends ReportedState {
  /** In how many of them. */
  invocations: number;
}

export interface Readings {
  /** Name of the format that was read. */
  format: string;
  readings: Reading[];
  /** One for a benchmark and state. */
  states: ReportedState[];
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
  /**
   * processes[i] belongs to invocations[i]: how many of its samples each process gave that the tool itself started, null
   * where all come from one. Left out when no invocation had several.
   */
  processes?: (number[] | null)[];
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
  /** Benchmarks that the tool names and has no numbers for; left out where there are none. */
  states?: RunState[];
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
  field: 'command' | 'environment' | 'results' | 'user' | 'filter' | Knob;
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
