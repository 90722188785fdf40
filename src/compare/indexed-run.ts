/** Runs with what they have of each metric at hand. */
import { type MetricName, metricKey } from '../metric-name.ts';
import type { LevelChange, MetricResult, Run } from '../model.ts';

export interface Named {
  benchmark: string;
  metric: MetricResult;
}

/** A run with what it has, by `metricKey`. */
export interface IndexedRun {
  run: Run;
  metrics: Map<string, Named>;
  changes: Map<string, LevelChange>;
}

export function indexRun(run: Run): IndexedRun {
  return { run, metrics: indexMetrics(run), changes: indexChanges(run) };
}

export function nameOf({ benchmark, metric }: Named): MetricName {
  return { benchmark, metric: metric.metric };
}

export function keyOf(named: Named): string {
  return metricKey(nameOf(named));
}

/** Every metric that some invocation really reported. */
function indexMetrics(run: Run): Map<string, Named> {
  const named = run.results.flatMap(({ benchmark, metrics }) => metrics.map((metric) => ({ benchmark, metric })));
  const measured = named.filter(({ metric }) => metric.samples.some((samples) => samples.length > 0));
  return new Map(measured.map((one) => [keyOf(one), one]));
}

function indexChanges({ changes = [] }: Run): Map<string, LevelChange> {
  return new Map(changes.map((change) => [metricKey(change), change]));
}
