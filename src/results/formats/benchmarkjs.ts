/**
 * benchmark.js: JSON.stringify of a suite, {"0": {"name", "stats": {"sample"}, "hz"}, "length"}, or of its benchmarks; and
 * the lines that its examples print, "name x 1,431,759 ops/sec ±0.74% (93 runs sampled)". Samples are seconds.
 */
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { joinNames, stableName } from '../names.ts';
import { readNumber } from '../numbers.ts';
import type { Output } from '../output.ts';
import type { ReadingList } from '../reading-list.ts';
import { reportedOf } from '../reported.ts';
import { samplesOrMiddle } from '../samples-or-middle.ts';

export const benchmarkJs: Format = {
  kind: 'json',
  about: {
    versions: '2.1',
    command: 'node bench.js  # prints JSON.stringify(suite) on "complete"',
    path: null,
    keeps: [
      'every sample, of a suite that is printed as JSON',
      'operations per second, of the lines that a suite prints for people',
      'benchmarks that threw',
    ],
    loses: ['the samples, if lines are printed instead of JSON', 'the margin of error'],
    filter: null,
    invocations: 'An invocation is one independent measurement: run ten.',
    traps: [
      'Printed lines have rounded numbers and no samples: print JSON instead.',
      'JSON has times and printed lines have rates: a metric changes its name when you change from one to the other.',
    ],
  },
  detect(output) {
    if (benchmarksIn(output).length > 0) return 'certain';
    return output.text.includes(' sampled)') && output.lines.some((line) => LINE.test(line)) ? 'certain' : 'no';
  },
  read(output, list) {
    const benchmarks = benchmarksIn(output);
    for (const { suite, benchmark } of benchmarks) readBenchmark(suite, benchmark, list);
    if (benchmarks.length === 0) readLines(output.lines, list);
  },
};

/** With the name of their suite. */
function benchmarksIn({ objects }: Output): { suite: string | null; benchmark: JsonObject }[] {
  return objects.flatMap(({ value }) => {
    if (isBenchmark(value)) return [{ suite: null, benchmark: value }];
    if (typeof value.length !== 'number') return [];
    const suite = typeof value.name === 'string' ? value.name : null;
    const own = Object.values(value).filter(isObject).filter(isBenchmark);
    return own.map((benchmark) => ({ suite, benchmark }));
  });
}

function isBenchmark({ name, stats, times, hz, cycles }: JsonObject): boolean {
  // Of a benchmark that was not run, `hz` is not there.
  const isMeasured = typeof hz === 'number' || hz === undefined || hz === null;
  const isNamed = typeof name === 'string' || name === undefined;
  return (
    isObject(stats) &&
    Array.isArray(stats.sample) &&
    isObject(times) &&
    typeof cycles === 'number' &&
    isMeasured &&
    isNamed
  );
}

function readBenchmark(suite: string | null, one: JsonObject, list: ReadingList): void {
  const own = typeof one.name === 'string' ? one.name : String(one.id ?? 'benchmark');
  const entry = {
    benchmark: joinNames(suite, own),
    metric: 'time',
    unit: 's',
    better: 'lower',
    again: 'apart',
  } as const;
  const stats = isObject(one.stats) ? one.stats : {};
  if (one.error !== undefined || one.aborted === true) {
    list.state(entry.benchmark, 'failed', typeof one.error === 'string' ? one.error : null);
    return;
  }
  const samples = samplesOrMiddle(stats.sample, null, entry, list);
  if (samples.length === 0) list.state(entry.benchmark, 'skipped', 'it was not run');
  else list.addTime({ ...entry, samples, ...reportedOf(stats, { mean: 'mean', stddev: 'deviation' }) });
}

const LINE = /^\s*(\S.*?) x ([\d,.]+) ops\/sec ±[\d,.]+% \(\d+ runs? sampled\)\s*$/;

/** A benchmark that threw an Error: the message is left out. Any heading may look like it. */
const FAILED = /^(\S.*): $/;
const LONGEST = 2000;

/** A benchmark that threw stands among the others; what ends in ": " anywhere else is something else. */
function readLines(lines: readonly string[], list: ReadingList): void {
  let isBehindResult = false;
  let heads: string[] = [];
  for (const line of lines) {
    const isShort = line.length <= LONGEST;
    const [, name, number] = (isShort ? LINE.exec(line) : null) ?? [];
    const failed = isShort ? FAILED.exec(line)?.[1] : undefined;
    if (name !== undefined && number !== undefined) {
      for (const head of heads) {
        list.warn(
          `${quote(head)} stands above the results with nothing behind it: a heading, or a benchmark that threw`,
        );
      }
      readRate(stableName(name), number, list);
      isBehindResult = true;
    } else if (failed !== undefined && isBehindResult) list.state(stableName(failed), 'failed', null);
    else if (failed === undefined) isBehindResult = false;
    heads = failed === undefined || isBehindResult ? [] : [...heads.slice(-9), failed];
  }
}

function readRate(benchmark: string, number: string, list: ReadingList): void {
  const rate = readNumber(number);
  if (rate === null) list.warn(`benchmark ${quote(benchmark)} has the rate ${quote(number)}: it was left out`);
  else if (rate === 0) list.state(benchmark, 'below resolution', 'its rate is printed as 0');
  else list.add({ benchmark, metric: 'rate', unit: 'ops/s', better: 'higher', samples: [rate], again: 'apart' });
}
