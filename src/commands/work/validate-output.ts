/** A tool's output, validated: loaded for one only, since every format is asked whether it fits. */
import { PinbenchError, usageError } from '../../model/errors.ts';
import { readingLines, readMetrics } from '../../report/readings.ts';
import { readResults, type Written } from '../../results/read.ts';
import { plural } from '../../text/quote.ts';
import type { Paper } from '../../text/table.ts';
import { CONFIGURATION, kindOf } from './file-kind.ts';
import type { Contents } from './validate.ts';

export async function outputOf(file: string, written: string | readonly Written[], paper: Paper): Promise<Contents> {
  const { format, readings, states, warnings } = await readResults(written, 'auto').catch((thrown: unknown) => {
    throw typeof written === 'string' ? ofAnotherKind(file, written, thrown) : thrown;
  });
  const metrics = readMetrics(readings);
  const known = metrics.map(({ benchmark, metric, unit, better }) => ({
    suite: null,
    benchmark,
    metric,
    unit,
    better,
  }));
  const benchmarks = new Set(readings.map(({ benchmark }) => benchmark)).size;
  const holds = `format ${format}, ${plural(benchmarks, 'benchmark')}, ${plural(readings.length, 'metric')}`;
  const lines = readingLines(metrics, states, { ...paper, width: paper.width - 2 });
  return { holds, output: { format, metrics, states }, lines, warnings, known };
}

/** Of a file in which no tool's results were found: what it is instead, where that can be told. */
function ofAnotherKind(file: string, text: string, thrown: unknown): unknown {
  const kind = thrown instanceof PinbenchError && thrown.kind === 'benchmark' ? kindOf(file, text) : undefined;
  if (kind === undefined) return thrown;
  return usageError(`${file} looks like ${kind}, and holds no results`, {
    expected: "a configuration (*.yml, *.yaml), a perf.json or a tool's results",
    ...(kind === CONFIGURATION ? { fix: 'give it a name that ends in .yml' } : {}),
    cause: thrown,
  });
}
