/**
 * Ruby's benchmark-ips, the file of `x.json! "o.json"`: [{"name", "central_tendency", "ips", "stddev", "microseconds",
 * "iterations", "cycles"}]. One rate for each report, in iterations per second.
 */
import type { Format } from '../format.ts';
import type { JsonObject } from '../json-objects.ts';
import { stableName } from '../names.ts';
import { finite } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';
import { reportedOf } from '../reported.ts';

export const benchmarkIps: Format = {
  kind: 'json',
  about: {
    versions: '2.7',
    command: 'ruby bench.rb  # with x.json! "#{ENV["PINBENCH_OUTPUT"]}/ips.json" in its block',
    path: 'ips.json',
    keeps: ['iterations per second', 'their mean and standard deviation, for the record'],
    loses: ['the cycles that the rate was computed from', 'comparisons'],
    filter: null,
    invocations: 'benchmark-ips writes one rate for a report: an invocation is one measurement, so run ten.',
    traps: [
      'With `x.save!` or `x.hold!` a report may come from an earlier run: leave both out.',
      'The table on standard output is not read: ask for the file.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isReport(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) if (isReport(value)) readReport(value, list);
  },
};

function isReport({ name, central_tendency, ips, cycles }: JsonObject): boolean {
  return typeof name === 'string' && [central_tendency, ips, cycles].every((value) => value !== undefined);
}

function readReport(report: JsonObject, list: ReadingList): void {
  const benchmark = stableName(String(report.name));
  const rate = finite(report.central_tendency);
  if (rate === null || rate <= 0) {
    list.state(benchmark, 'failed', 'it has no rate');
    return;
  }
  const entry = { benchmark, metric: 'rate', unit: 'iter/s', better: 'higher', again: 'apart' } as const;
  list.add({ ...entry, samples: [rate], ...reportedOf(report, { mean: 'ips', stddev: 'stddev' }) });
}
