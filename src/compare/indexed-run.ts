/** Runs with what they have of each metric at hand. */
import type { LevelChange, MetricResult, Run } from '../model.ts';

export interface Named {
  benchmark: string;
  metric: MetricResult;
}

/** A run with what it has, by `keyOf`. */
export interface IndexedRun {
  run: Run;
  metrics: Map<string, Named>;
  changes: Map<string, LevelChange>;
}

export function indexRun(run: Run): IndexedRun {
  return { run, metrics: indexMetrics(run), changes: indexChanges(run) };
}

export function keyOf({ benchmark, metric }: Named): string {
  return JSON.stringify([benchmark, metric.metric]);
}

/** Every metric that some invocation really reported. */
function indexMetrics(run: Run): Map<string, Named> {
  const named = run.results.flatMap(({ benchmark, metrics }) => metrics.map((metric) => ({ benchmark, metric })));
  const measured = named.filter(({ metric }) => metric.samples.some((samples) => samples.length > 0));
  return new Map(measured.map((one) => [keyOf(one), one]));
}

function indexChanges({ changes = [] }: Run): Map<string, LevelChange> {
  return new Map(changes.map((change) => [JSON.stringify([change.benchmark, change.metric]), change]));
}
