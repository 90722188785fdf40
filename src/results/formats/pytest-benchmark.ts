/**
 * pytest-benchmark's JSON: {"machine_info", "benchmarks": [{"fullname", "stats": {"data": [...], "median", ...}}]}. `data`
 * has a time for each round, in seconds, already divided by the round's iterations. Files of --benchmark-save have none
 * unless --benchmark-save-data was given: then the median is all there is. `ops` is 1 / mean, so it is not read.
 */
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { stableName } from '../names.ts';
import { finite } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';
import { reportedOf } from '../reported.ts';
import { samplesOrMiddle } from '../samples-or-middle.ts';

const figures = { mean: 'mean', median: 'median', stddev: 'stddev', min: 'min', max: 'max', iqr: 'iqr' };

export const pytestBenchmark: Format = {
  kind: 'json',
  about: {
    versions: '5.3; earlier ones by published files',
    command: 'pytest --benchmark-only --benchmark-max-time=0.1 --benchmark-json="$PINBENCH_OUTPUT/benchmark.json"',
    path: 'benchmark.json',
    keeps: ['the time of every round', 'mean, median, standard deviation, minimum, maximum and interquartile range'],
    loses: ['operations per second, which are 1 / mean', '`extra_info`', "groups, which are no part of a test's name"],
    filter: null,
    invocations:
      'An invocation is one independent measurement, since all rounds run in one process: run ten, and keep rounds few.',
    traps: [
      'A test that raises or is skipped is not in the file. One that fails after it was measured is: let pytest end with its own exit code.',
      'In one second a fast test makes more rounds than pinbench keeps, and then only their median is read: `--benchmark-max-time=0.1` makes fewer.',
      'Files of `--benchmark-save` and `--benchmark-autosave` hold no rounds: add `--benchmark-save-data`, or use `--benchmark-json`.',
      'With `--benchmark-disable` no file is written.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) if (isMarked(value)) readObject(value, list);
  },
};

function isMarked({ machine_info, benchmarks }: JsonObject): boolean {
  return (
    isObject(machine_info) && Array.isArray(benchmarks) && benchmarks.every((one) => isObject(one) && 'stats' in one)
  );
}

function readObject({ benchmarks }: JsonObject, list: ReadingList): void {
  const all: unknown[] = Array.isArray(benchmarks) ? benchmarks : [];
  for (const one of all) if (isObject(one)) readBenchmark(one, list);
}

function readBenchmark({ fullname, name, stats }: JsonObject, list: ReadingList): void {
  const called = typeof fullname === 'string' ? fullname : name;
  const benchmark = typeof called === 'string' ? stableName(called) : '';
  if (!isObject(stats)) {
    list.state(benchmark, 'failed', 'it has no stats');
    return;
  }
  const entry = { benchmark, metric: 'time', unit: 's', better: 'lower', again: 'apart' } as const;
  const samples = samplesOrMiddle(stats.data, finite(stats.median), entry, list);
  if (samples.length === 0) {
    list.state(benchmark, 'failed', 'its stats hold no number');
    return;
  }
  if (!Array.isArray(stats.data)) {
    list.warn(`benchmark ${quote(benchmark)} has no rounds in the file, only their median: use --benchmark-json`);
  }
  list.addTime({ ...entry, samples, ...reportedOf(stats, figures) });
}
