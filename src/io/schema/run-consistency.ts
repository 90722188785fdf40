/** What is wrong with a perf.json beyond what its schema can count. */
import type { KeyPath, SchemaProblem } from '../../config/diagnostics.ts';
import { metricKey } from '../../model/metric-name.ts';
import type { PairedMeasurement, Run } from '../../model/run.ts';

/** Metrics of a run's results, over all its benchmarks, at most. The schema allows as many in pairs: each may be there twice. */
const MOST_METRICS = 10_000;

/** Samples belong to invocations or to pairs, names are unique, metrics are bounded in sum. */
export function disorderOf(run: Run): SchemaProblem | undefined {
  const invocations = run.invocations.length;
  // An invocation that failed may have none at the end.
  const each = `at most one entry for each of the ${invocations} invocations`;
  const benchmarks = new Set<string>();
  let count = 0;
  for (const [index, { benchmark, metrics }] of run.results.entries()) {
    if (benchmarks.has(benchmark))
      return wrong(['results', index, 'benchmark'], benchmark, 'a name that no other benchmark has');
    benchmarks.add(benchmark);
    count += metrics.length;
    if (count > MOST_METRICS)
      return wrong(['results', index, 'metrics'], metrics, `at most ${MOST_METRICS} metrics in all`);
    // Most benchmarks have one metric, and a thousand sets take time and memory.
    const names = metrics.length > 1 ? new Set<string>() : null;
    for (const [position, { metric, samples, reported }] of metrics.entries()) {
      const here = (key: string): KeyPath => ['results', index, 'metrics', position, key];
      if (names?.has(metric)) return wrong(here('metric'), metric, 'a name that no other metric of it has');
      names?.add(metric);
      if (samples.length > invocations) return wrong(here('samples'), samples, each);
      if (reported !== undefined && reported.length > invocations) return wrong(here('reported'), reported, each);
    }
  }
  return run.pairs === undefined ? undefined : disorderOfPairs(run.pairs);
}

function disorderOfPairs({ first, metrics }: PairedMeasurement): SchemaProblem | undefined {
  const each = `at most one entry for each of the ${first.length} pairs`;
  const names = new Set<string>();
  for (const [position, { benchmark, metric, base, head }] of metrics.entries()) {
    const here: KeyPath = ['pairs', 'metrics', position];
    const name = metricKey({ benchmark, metric });
    if (names.has(name)) return wrong([...here, 'metric'], metric, 'a name that no other metric of its benchmark has');
    names.add(name);
    if (base.length > first.length) return wrong([...here, 'base'], base, each);
    if (head.length > first.length) return wrong([...here, 'head'], head, each);
  }
  return undefined;
}

function wrong(path: KeyPath, found: unknown, expected: string): SchemaProblem {
  return { path, found, expected, keyword: 'value' };
}
