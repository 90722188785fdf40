/**
 * hyperfine's JSON in both shapes. 1.x: {"results": [{"command", "times", "memory_usage_byte", "exit_codes", "user",
 * "system"}]}; 2.x: {"schema_version": 2, "results": [{"command", "name", "measurements": [{"time_wall_clock": {"value"}}]}]}.
 * Times are seconds. Every run is a process of its own.
 */
import { plural, quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { withParameters } from '../names.ts';
import { finite } from '../numbers.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';
import { reportedOf } from '../reported.ts';

const figures = { mean: 'mean', median: 'median', stddev: 'stddev', min: 'min', max: 'max' };

/** What 2.x measures of each run; user and system time are left out, since CPU time is their sum. */
const measured = [
  { key: 'time_wall_clock', metric: 'time', unit: 's' },
  { key: 'time_cpu', metric: 'cpu time', unit: 's' },
  { key: 'memory_peak_resident', metric: 'memory', unit: 'B' },
  { key: 'cpu_cycles', metric: 'cpu_cycles', unit: 'cycles' },
  { key: 'instructions', metric: 'instructions', unit: 'instructions' },
  { key: 'cache_references', metric: 'cache_references', unit: '' },
  { key: 'cache_misses', metric: 'cache_misses', unit: '' },
  { key: 'branch_misses', metric: 'branch_misses', unit: '' },
] as const;

export const hyperfine: Format = {
  kind: 'json',
  about: {
    versions: '1.15, 1.20 and 2.0',
    command: 'hyperfine -N --warmup 1 --runs 20 --export-json "$PINBENCH_OUTPUT/hyperfine.json" \'./my-program input\'',
    path: 'hyperfine.json',
    keeps: [
      'the wall time of every run',
      'peak memory of every run, and CPU time (from 1.x only its mean)',
      'hardware counters that 2.x was asked for with `--metrics all`',
      'mean, median, standard deviation, minimum and maximum of the wall time',
      'names (`-n`) and parameters',
    ],
    loses: ['user and system time apart from each other', 'the environment and the time of the run'],
    filter: null,
    invocations: 'A run is one independent measurement: twenty runs in one invocation are enough for most programs.',
    traps: [
      'With `--ignore-failure`, a command whose runs all end with one exit code below 126 is read with a warning; one whose runs end differently, or by a signal, is reported as failed. Without it hyperfine stops.',
      'Without `-N`, 1.x subtracts the time of a shell that it measured before: times of a few milliseconds are soft, and may be 0. 2.x starts no shell: a series steps when it changes to 2.x.',
      'Before 1.21 the peak memory may be that of an earlier command.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) if (isMarked(value)) readObject(value, list);
  },
};

/** Of 1.x nothing but the results tells; `times` was left out by no version that could export JSON. */
function isMarked({ results }: JsonObject): boolean {
  return Array.isArray(results) && results.length > 0 && results.every(isResult);
}

function isResult(result: unknown): result is JsonObject {
  if (!isObject(result) || typeof result.command !== 'string') return false;
  return Array.isArray(result.measurements) || (Array.isArray(result.times) && Object.hasOwn(result, 'mean'));
}

function readObject({ results }: JsonObject, list: ReadingList): void {
  for (const result of Array.isArray(results) ? results.filter(isResult) : []) {
    const benchmark = nameOf(result);
    if (Array.isArray(result.measurements)) readSecond(benchmark, result, result.measurements.filter(isObject), list);
    else readFirst(benchmark, result, list);
  }
}

/** Parameters are text in 1.x, {"value"} in 2.x. */
function nameOf({ command, name, parameters }: JsonObject): string {
  const called = typeof name === 'string' ? name : String(command);
  const all = isObject(parameters) ? Object.entries(parameters) : [];
  return withParameters(
    called,
    all.map(([key, value]) => [key, isObject(value) ? value.value : value]),
  );
}

function readFirst(benchmark: string, result: JsonObject, list: ReadingList): void {
  if (hasFailed(benchmark, Array.isArray(result.exit_codes) ? result.exit_codes : [], list)) return;
  addRuns({ benchmark, metric: 'time', unit: 's' }, numbersOf(result.times), list, reportedOf(result, figures));
  addRuns({ benchmark, metric: 'memory', unit: 'B' }, numbersOf(result.memory_usage_byte), list);
  const [user, system] = [finite(result.user), finite(result.system)];
  if (user !== null && system !== null && user + system > 0) {
    list.add({ benchmark, metric: 'cpu time', unit: 's', better: 'lower', samples: [user + system], again: 'apart' });
  }
}

function readSecond(benchmark: string, result: JsonObject, runs: readonly JsonObject[], list: ReadingList): void {
  const codes = runs.map(({ exit_code }) => exit_code).filter((code) => code !== undefined);
  if (hasFailed(benchmark, codes, list)) return;
  const summary = isObject(result.summary) ? result.summary : {};
  for (const { key, ...named } of measured) {
    const values = runs.map((run) => (isObject(run[key]) ? run[key].value : null)).map(finite);
    const own = Object.hasOwn(summary, key) ? summary[key] : null;
    const reported = isObject(own) ? reportedOf(own, figures) : {};
    addRuns({ benchmark, ...named }, values, list, reported);
  }
}

function numbersOf(values: unknown): (number | null)[] {
  return Array.isArray(values) ? values.map(finite) : [];
}

/** Every run is a process with one sample. What no run has is not a metric of this machine or version. */
function addRuns(
  named: { benchmark: string; metric: string; unit: string },
  values: readonly (number | null)[],
  list: ReadingList,
  reported: { reported?: Record<string, number> } = {},
): void {
  const samples = values.filter((value) => value !== null);
  if (samples.length === 0) {
    if (named.metric === 'time') list.state(named.benchmark, 'failed', 'it has no times');
    return;
  }
  const subject = subjectOf(named.benchmark, named.metric);
  if (samples.length < values.length) {
    list.warn(`${subject} has no number for ${plural(values.length - samples.length, 'run')}`);
  }
  const processes = samples.map(() => 1);
  const entry = { ...named, better: 'lower', samples, processes, again: 'apart', ...reported } as const;
  const isTime = named.unit === 's';
  // A program that takes no CPU time that could be seen still has a wall time.
  if (isTime && named.metric !== 'time' && !samples.some((sample) => sample > 0)) return;
  if (isTime) list.addTime(entry);
  else list.add(entry);
}

/** The least of the codes by which a shell says that it could not run a program, or that a signal ended it. */
const NOT_RUN = 126;

/**
 * A code other than 0 is there with --ignore-failure only. A program may always end so, as a linter that finds something
 * does: then it is measured, with a warning. Runs that ended differently did different things, and a program that was not
 * found, or was killed, did not do its own. A code of null is a signal's.
 */
function hasFailed(benchmark: string, codes: readonly unknown[], list: ReadingList): boolean {
  const [code] = codes;
  const failed = codes.filter((each) => each !== 0).length;
  if (failed === 0) return false;
  const count = `${failed} of ${plural(codes.length, 'run')}`;
  if (typeof code === 'number' && code > 0 && code < NOT_RUN && codes.every((each) => each === code)) {
    list.warn(`benchmark ${quote(benchmark)}: every run ended with exit code ${code}`);
    return false;
  }
  const odd = codes.find((each) => each !== 0) ?? null;
  list.state(
    benchmark,
    'failed',
    `${count} failed, the first ${odd === null ? 'by a signal' : `with exit code ${String(odd)}`}`,
  );
  return true;
}
