/** What was read of a run -> a whole run, with "not known" wherever only a measurement could have told. */
import { createHash } from 'node:crypto';
import { keyOf } from '../../environment/key.ts';
import { everyFact } from '../../isolation/facts.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import type { BenchmarkResult, Better, Invocation, Json, MetricResult, Run, RunStatus } from '../../model/run.ts';

/** A metric with its samples, by invocation. */
export interface Quantified {
  benchmark: string;
  metric: string;
  unit: string;
  better: Better;
  samples: number[][];
  reported?: Record<string, number>;
}

export interface Draft {
  /** Where it was read, for warnings. */
  location: string;
  suite: string;
  repository: string | null;
  /** As written beside the run; the caller's own counts for those without. */
  configuration?: string;
  commit: string | null;
  branch: string | null;
  startedAt: string;
  status: RunStatus;
  /** Uncommitted changes in the tree that was measured. */
  dirty: boolean;
  /** What tells this series from others of the same suite. */
  facts: Record<string, Json>;
  metrics: Quantified[];
  warnings: string[];
  /** What was read, before we made anything of it: the run's id is its hash. */
  identity: Json;
}

const nothingKnown = everyFact('host', () => null);

/** The hard field `imported`, which no measured run has, keeps it from ever being compared with one. */
export function importedRun(tool: string, draft: Draft, usual?: string): Run {
  const { configuration = usual } = draft;
  const { suite, repository, commit, branch, startedAt, status, dirty, metrics } = draft;
  const hard = { imported: tool, ...draft.facts };
  const unknown = `imported from ${tool}: nothing is known of how it was measured`;
  const count = Math.max(1, ...metrics.map((metric) => metric.samples.length));
  return {
    schema: 'pinbench.perf/1',
    id: idOf([tool, suite, draft.identity]),
    suite,
    source: {
      repository,
      ...(configuration === undefined ? {} : { configuration }),
      commit,
      branch,
      dirty,
      pullRequest: null,
      workflow: null,
    },
    startedAt,
    finishedAt: startedAt,
    status,
    failure: status === 'ok' || status === 'dirty' ? null : `${unknown}, but that its status was "${status}"`,
    environment: { key: keyOf(hard), hard, soft: {} },
    isolation: {
      requested: nothingKnown,
      observed: null,
      held: false,
      violations: [unknown],
      shield: { mode: 'none', cpus: null, others: null, reason: unknown },
    },
    host: { grade: null, probes: {}, disturbances: [], volatile: {} },
    image: null,
    invocations: Array.from({ length: count }, (_, index) => unknownInvocation(index + 1)),
    results: byBenchmark(metrics),
    warnings: draft.warnings,
    imported: tool,
  };
}

function idOf(identity: Json): string {
  return `imported-${createHash('sha256').update(canonicalJson(identity)).digest('hex').slice(0, 32)}`;
}

function unknownInvocation(order: number): Invocation {
  return {
    order,
    seconds: 0,
    exitCode: null,
    outOfMemory: false,
    cpuSeconds: null,
    throttledSeconds: null,
    peakMemoryBytes: null,
    stealSeconds: null,
    pressure: null,
  };
}

function byBenchmark(metrics: Quantified[]): BenchmarkResult[] {
  const benchmarks = new Map<string, MetricResult[]>();
  for (const { benchmark, reported, ...metric } of metrics) {
    const results = benchmarks.get(benchmark) ?? [];
    benchmarks.set(benchmark, results);
    results.push(reported === undefined ? metric : { ...metric, reported: [reported] });
  }
  return [...benchmarks].map(([benchmark, results]) => ({ benchmark, metrics: results }));
}
