/**
 * BenchmarkDotNet's JSON: {"HostEnvironmentInfo", "Benchmarks": [{"FullName", "DisplayInfo", "Statistics", "Memory",
 * "Measurements", "Metrics"}]}. A launch is a process of its own. The samples are the measurements of stage Actual: the
 * statistics, OriginalValues among them, are what is left after outliers and overhead were taken away. Brief files have
 * nothing else.
 */
import { quote } from '../../text/quote.ts';
import { normalUnit } from '../../units/units.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { stableName } from '../names.ts';
import { finite, finiteOf } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';
import { reportedOf } from '../reported.ts';

const figures = { mean: 'Mean', median: 'Median', stddev: 'StandardDeviation', min: 'Min', max: 'Max' };

export const benchmarkDotNet: Format = {
  kind: 'json',
  about: {
    versions: '0.12 by published reports, and 0.15 by its source',
    command: 'dotnet run -c Release -- --filter "*" --launchCount 3 --exporters json --artifacts "$PINBENCH_OUTPUT"',
    path: 'results/*-report-full-compressed.json',
    keeps: [
      'every measured iteration, by launch',
      'allocated memory, if there is a memory diagnoser, and what other diagnosers measure',
      'mean, median, standard deviation, minimum and maximum, as BenchmarkDotNet trims them',
      'parameters, and the job if one benchmark runs in several',
    ],
    loses: ['warm-up and overhead', 'confidence intervals and percentiles'],
    filter: null,
    invocations:
      'A launch is one independent measurement: three launches in each of four invocations are as good as twelve of one.',
    traps: [
      'Brief files hold no measurements, only values without outliers and overhead: use `--exporters json`, not `briefjson`.',
      'Subtracting the overhead is on in 0.15 and off in what comes after it: a series of nanoseconds steps then.',
      'A benchmark that fails has no statistics, and is reported as failed.',
      'A time of 0 means that the code was optimised away, and is reported as below resolution.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) if (isMarked(value)) readObject(value, list);
  },
};

function isMarked({ HostEnvironmentInfo, Benchmarks }: JsonObject): boolean {
  return isObject(HostEnvironmentInfo) && Array.isArray(Benchmarks);
}

function readObject({ Benchmarks }: JsonObject, list: ReadingList): void {
  const all = Array.isArray(Benchmarks) ? Benchmarks.filter(isObject) : [];
  const times = new Map<unknown, number>();
  for (const { FullName } of all) times.set(FullName, (times.get(FullName) ?? 0) + 1);
  for (const one of all) {
    const job = (times.get(one.FullName) ?? 0) > 1 ? jobOf(one.DisplayInfo) : '';
    readBenchmark(stableName(`${String(one.FullName)}${job}`), one, list);
  }
}

/** "Type.Method: Job-ABCDEF(LaunchCount=2) [N=1]" -> " [LaunchCount=2]"; a job with a name of its own keeps it. */
function jobOf(info: unknown): string {
  const job =
    typeof info === 'string' && info.length < 1000 ? /: ([^[\]]{1,200}?)(?: \[.*)?$/.exec(info)?.[1] : undefined;
  if (job === undefined) return '';
  return ` [${/^Job-[A-Z]{1,10}\((.*)\)$/.exec(job)?.[1] ?? job}]`;
}

function readBenchmark(benchmark: string, one: JsonObject, list: ReadingList): void {
  const statistics = one.Statistics;
  if (!isObject(statistics)) {
    list.state(benchmark, 'failed', 'it has no statistics');
    return;
  }
  const launches = launchesOf(one.Measurements);
  const trimmed = launches.length === 0 ? finiteOf(statistics.OriginalValues).samples : [];
  if (trimmed.length > 0) {
    list.warn(`benchmark ${quote(benchmark)} has no measurements in the file, only values without outliers`);
  }
  const samples = [...launches.flat(), ...trimmed];
  if (samples.length === 0) {
    list.state(benchmark, 'failed', 'it has no measurements');
    return;
  }
  const processes = launches.length > 1 ? { processes: launches.map((launch) => launch.length) } : {};
  const entry = { benchmark, metric: 'time', unit: 'ns', better: 'lower', again: 'apart' } as const;
  list.addTime({ ...entry, samples, ...processes, ...reportedOf(statistics, figures) });
  const bytes = isObject(one.Memory) ? finite(one.Memory.BytesAllocatedPerOperation) : null;
  if (bytes !== null) list.add({ ...entry, metric: 'memory', unit: 'B/op', samples: [bytes] });
  for (const metric of Array.isArray(one.Metrics) ? one.Metrics.filter(isObject) : []) {
    readMetric(benchmark, metric, list);
  }
}

/** Nanoseconds per operation, a list for each launch. */
function launchesOf(measurements: unknown): number[][] {
  const launches = new Map<number, number[]>();
  for (const one of Array.isArray(measurements) ? measurements.filter(isObject) : []) {
    if (one.IterationMode !== 'Workload' || one.IterationStage !== 'Actual') continue;
    const [launch, nanoseconds, operations] = [one.LaunchIndex, one.Nanoseconds, one.Operations].map(finite);
    const time = (nanoseconds ?? Number.NaN) / (operations ?? Number.NaN);
    if (!Number.isFinite(time)) continue;
    const own = launches.get(launch ?? 0);
    if (own === undefined) launches.set(launch ?? 0, [time]);
    else own.push(time);
  }
  return [...launches.values()];
}

/** What a diagnoser measured. Allocated memory is there twice. */
function readMetric(benchmark: string, { Value, Descriptor }: JsonObject, list: ReadingList): void {
  const value = finite(Value);
  if (value === null || !isObject(Descriptor) || typeof Descriptor.Id !== 'string') return;
  const { Id: metric, Unit, TheGreaterTheBetter: greater } = Descriptor;
  if (metric.trim() === '' || metric === 'Allocated Memory') return;
  const unit = typeof Unit === 'string' && Unit !== 'Count' ? normalUnit(Unit) : '';
  const better = greater === true ? 'higher' : greater === false ? 'lower' : undefined;
  list.add({ benchmark, metric: stableName(metric), unit, better, samples: [value], again: 'apart' });
}
