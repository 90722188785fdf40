/** Values compared with the published JSON Schema of a perf.json. */
import { describeValue, type KeyPath, pathText, type SchemaProblem } from '../../config/diagnostics.ts';
import { infrastructureError, type PinbenchError, usageError } from '../../model/errors.ts';
import { metricKey } from '../../model/metric-name.ts';
import type { PairedMeasurement, Run } from '../../model/run.ts';
import { problemOf, tellable } from './problems.ts';
import { validator } from './validate-perf.ts';
import type { ValidateFunction } from './validators.ts';

/**
 * The value, known to be a perf.json. `where` names its file. Throws a sentence about the first thing that is wrong, of
 * kind `infrastructure` for a stored run and of kind `usage` for a file that a person named.
 */
export function parseRun(value: unknown, where: string, kind: 'infrastructure' | 'usage' = 'infrastructure'): Run {
  const validate = validator();
  if (!isRun(validate, value)) {
    const [error] = tellable(validate.errors);
    throw refusal(where, kind, error === undefined ? undefined : problemOf(error, value));
  }
  const disorder = disorderOf(value);
  if (disorder !== undefined) throw refusal(where, kind, disorder);
  return value;
}

function isRun(validate: ValidateFunction, value: unknown): value is Run {
  return validate(value);
}

function refusal(where: string, kind: 'infrastructure' | 'usage', problem: SchemaProblem | undefined): PinbenchError {
  const { path, found, keyword, expected } = problem ?? {
    path: [],
    found: undefined,
    keyword: '',
    expected: 'a perf.json',
  };
  const state =
    keyword === 'required'
      ? 'is missing'
      : keyword === 'additionalProperties'
        ? 'is an unknown key'
        : keyword === 'propertyNames'
          ? 'is a name that cannot be used'
          : `is ${describeValue(found)}`;
  return (kind === 'usage' ? usageError : infrastructureError)(`${where}: ${pathText(path)} ${state}`, {
    expected,
    fix: 'use a perf.json as pinbench wrote it, unchanged',
  });
}

/** Metrics of a run's results, over all its benchmarks, at most. The schema allows as many in pairs: each may be there twice. */
const MOST_METRICS = 10_000;

/** Samples belong to invocations or to pairs, names are unique, metrics are bounded in sum. */
function disorderOf(run: Run): SchemaProblem | undefined {
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
    for (const [position, { metric, samples, processes, reported }] of metrics.entries()) {
      const here = (key: string): KeyPath => ['results', index, 'metrics', position, key];
      if (names?.has(metric)) return wrong(here('metric'), metric, 'a name that no other metric of it has');
      names?.add(metric);
      if (samples.length > invocations) return wrong(here('samples'), samples, each);
      if (processes !== undefined && !fitsSamples(processes, samples)) {
        return wrong(here('processes'), processes, 'for each invocation, counts that add up to its samples');
      }
      if (reported !== undefined && reported.length > invocations) return wrong(here('reported'), reported, each);
    }
  }
  return run.pairs === undefined ? undefined : disorderOfPairs(run.pairs);
}

/** The samples of a run that is read for a comparison are kept apart: then there is nothing to compare with. */
function fitsSamples(processes: readonly (number[] | null)[], samples: readonly number[][]): boolean {
  if (samples.length === 0) return true;
  return processes.every((counts, index) => {
    const total = counts?.reduce((sum, count) => sum + count, 0);
    return total === undefined || total === samples[index]?.length;
  });
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
