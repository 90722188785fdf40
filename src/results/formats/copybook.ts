/**
 * Flat perf.json: one object whose fields carry their unit in their name, {"display_mibps": 81.2, "parse_ms": 3}, alone or
 * in "summary"; and "benchmarks", a list of {name, mean_ns?, mean_mibps?} or of {name, value, unit}. All the shapes that
 * copybook-rs has written are covered. "status" and the like are not read: a verdict is ours to reach.
 * The same metric twice in one object (display_mibps beside display_gibps, or again in "summary") is one measurement
 * written twice: the first in the finest unit counts. In several objects it was measured several times.
 */

import { metricKey } from '../../model/metric-name.ts';
import { quote } from '../../text/quote.ts';
import { convert, directionOf, normalUnit } from '../../units/units.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';
import { readValues } from '../values.ts';

/** One number of the file, not yet read. */
interface Found extends Field {
  value: unknown;
  source: string;
}

const ownMarks = /^(?:display|comp3)_(?:mi|gi)b(?:p)?s$/;
/** Numbers that describe the run, not its speed. */
const notMeasured = new Set(['host_cores', 'cpu_cores', 'ts', 'timestamp', 'bytes_processed', 'format_version']);
const mostToolMessages = 10;

export const copybook: Format = {
  kind: 'json',
  about: {
    versions: 'all five shapes of its perf.json',
    command: './my-benchmark',
    path: null,
    keeps: ['one sample of each field whose name ends in a unit'],
    loses: ["the tool's own verdict", 'fields whose unit cannot be told from their name'],
    filter: null,
    invocations: 'An invocation is one independent measurement: run ten.',
    traps: [],
  },
  detect(output) {
    if (output.objects.some(({ value }) => isMarked(value))) return 'certain';
    // A line of a structured log looks the same, so without its own marks it must be all there is.
    return output.only !== undefined && isFlat(output.only) ? 'possible' : 'no';
  },
  read(output, list) {
    for (const { value } of output.objects) if (isFlat(value)) readObject(value, list);
  },
};

function isMarked(object: JsonObject): boolean {
  if (isForeign(object)) return false;
  const names = [...Object.keys(object), ...Object.keys(isObject(object.summary) ? object.summary : {})];
  return names.some((name) => ownMarks.test(name)) || benchmarksOf(object).some(isOwnBenchmark);
}

function isOwnBenchmark(entry: JsonObject): boolean {
  return 'mean_mibps' in entry || 'mean_ns' in entry || entry.unit === 'bytes_per_second';
}

/** Fits when there is anything in it to read. */
function isFlat(object: JsonObject): boolean {
  const summary = isObject(object.summary) ? object.summary : {};
  const fields = [...Object.entries(object), ...Object.entries(summary)];
  return (
    !isForeign(object) &&
    (isMarked(object) ||
      fields.some(([name, value]) => (isNumeric(value) || Array.isArray(value)) && readFieldName(name)))
  );
}

/** Objects with a schema or a list of results speak another format. */
function isForeign(object: JsonObject): boolean {
  return object.schema !== undefined || Array.isArray(object.results);
}

function benchmarksOf(object: JsonObject): JsonObject[] {
  return Array.isArray(object.benchmarks) ? object.benchmarks.filter(isObject) : [];
}

function readObject(object: JsonObject, list: ReadingList): void {
  const summary = isObject(object.summary) ? object.summary : {};
  const found = [
    ...flatFields(object, list),
    ...flatFields(summary, list),
    ...benchmarksOf(object).flatMap((entry) => benchmarkFields(entry, list)),
  ].sort((a, b) => coarseness(a.unit) - coarseness(b.unit));
  const taken = new Map<string, { unit: string; sample: number | undefined; source: string }>();
  for (const field of found) {
    const { benchmark, metric } = field;
    const { unit, samples } = readValues(field.value, field.unit, subjectOf(benchmark, metric));
    const key = metricKey({ benchmark, metric });
    const twin = taken.get(key);
    if (twin === undefined) {
      taken.set(key, { unit, sample: samples[0], source: field.source });
      list.add({ benchmark, metric, unit, better: directionOf(unit) ?? undefined, samples });
    } else if (!agree(twin.sample, convert(samples[0] ?? Number.NaN, unit, twin.unit))) {
      list.warn(`${field.source} contradicts ${twin.source}, which was used`);
    }
  }
  for (const kind of ['errors', 'warnings'] as const) {
    const messages: unknown = object[kind];
    const first: unknown[] = Array.isArray(messages) ? messages.slice(0, mostToolMessages) : [];
    for (const message of first) list.warn(`the tool itself reported among its ${kind}: ${quote(message)}`);
  }
}

function flatFields(object: JsonObject, list: ReadingList): Found[] {
  const found: Found[] = [];
  for (const [name, value] of Object.entries(object)) {
    const field = readFieldName(name);
    if (field !== null && (isNumeric(value) || typeof value === 'string' || Array.isArray(value))) {
      found.push({ ...field, value, source: quote(name) });
    } else if (field !== null) {
      list.warn(`the field ${quote(name)} was skipped: its value is ${quote(value)}`);
    } else if (isNumeric(value) && !notMeasured.has(name)) {
      list.warn(`the field ${quote(name)} was skipped: its name does not end in a unit such as "_mibps" or "_ms"`);
    }
  }
  return found;
}

function benchmarkFields(entry: JsonObject, list: ReadingList): Found[] {
  // A name that is no text is refused by the list, like every other name.
  const benchmark = typeof entry.name === 'string' ? entry.name : '';
  const found: Found[] = [];
  const add = (metric: string, unit: string, name: string, value: unknown) => {
    const source = `${quote(name)} of ${quote(benchmark)}`;
    if (value === null) list.warn(`${source} was skipped: its value is null`);
    else found.push({ benchmark, metric, unit, value, source });
  };
  if ('mean_ns' in entry) add('time', 'ns', 'mean_ns', entry.mean_ns);
  if ('mean_mibps' in entry) add('throughput', 'MiB/s', 'mean_mibps', entry.mean_mibps);
  if ('value' in entry) {
    const unit = typeof entry.unit === 'string' ? normalUnit(entry.unit) : '';
    const metric = usualMetric(unit);
    if (metric !== null) add(metric, unit, 'value', entry.value);
    else list.warn(`the value of benchmark ${quote(benchmark)} was skipped: its unit is ${quote(entry.unit)}`);
  }
  return found;
}

/** What a value in this unit is called; null when the unit does not tell. */
function usualMetric(unit: string): string | null {
  if (directionOf(unit) === 'higher') return 'throughput';
  if (convert(1, unit, 's') !== null) return 'time';
  return convert(1, unit, 'B') !== null ? 'size' : null;
}

function isNumeric(value: unknown): boolean {
  return (
    typeof value === 'number' || (typeof value === 'string' && /^[-+]?(?:nan|inf|infinity)$/i.test(value.slice(0, 20)))
  );
}

/** Twins differ by rounding (0.08 GiB/s beside 81.9 MiB/s), which is at most a few per cent. */
function agree(a: number | undefined, b: number | null): boolean {
  return a !== undefined && b !== null && Math.abs(a - b) <= 0.05 * Math.max(Math.abs(a), Math.abs(b));
}

/** The name of a flat field -> benchmark, metric and unit: "display_mibps" is "display", "throughput", MiB/s. */

interface Field {
  benchmark: string;
  metric: string;
  unit: string;
}

/** Endings whose unit is beyond doubt; "_mbps" (bits or bytes?) is not among them. Finer units of a kind come first. */
const endings: readonly (readonly [ending: string, unit: string, metric: string])[] = [
  ['bytes_per_second', 'B/s', 'throughput'],
  ['bytes_per_sec', 'B/s', 'throughput'],
  ['bytes_per_s', 'B/s', 'throughput'],
  ['kibps', 'KiB/s', 'throughput'],
  ['kibs', 'KiB/s', 'throughput'],
  ['mibps', 'MiB/s', 'throughput'],
  ['mibs', 'MiB/s', 'throughput'],
  ['gibps', 'GiB/s', 'throughput'],
  ['gibs', 'GiB/s', 'throughput'],
  ['ops_per_second', 'ops/s', 'rate'],
  ['ops_per_sec', 'ops/s', 'rate'],
  ['ops_per_s', 'ops/s', 'rate'],
  ['ns', 'ns', 'time'],
  ['us', 'us', 'time'],
  ['ms', 'ms', 'time'],
  ['s', 's', 'time'],
  ['sec', 's', 'time'],
  ['secs', 's', 'time'],
  ['seconds', 's', 'time'],
  ['bytes', 'B', 'size'],
  ['kib', 'KiB', 'size'],
  ['mib', 'MiB', 'size'],
  ['gib', 'GiB', 'size'],
  ['allocs', 'allocs', 'allocations'],
  ['percent', '%', 'share'],
];

/** Points in time are not durations, whatever unit they are in. */
const moments = new Set([
  'timestamp',
  'time_stamp',
  'date',
  'epoch',
  'now',
  'start',
  'started_at',
  'end',
  'finished_at',
]);

/** A field that is about all benchmarks together ("max_rss_mib", "p50_mibps") is one of this benchmark. */
const whole = 'process';

/**
 * Null when the ending does not tell the unit. A percentile or a peak before the ending names the metric ("parse_p99_ms"
 * is "parse", "p99"); what is left of it names the benchmark, "process" when nothing is left.
 */
function readFieldName(name: string): Field | null {
  // Nothing longer can become an allowed name; refusing it here keeps it out of every comparison below.
  if (name.length > 300) return null;
  const found = endings.find(([ending]) => name.endsWith(`_${ending}`));
  if (found === undefined) return null;
  const [ending, unit, usual] = found;
  const stem = name.slice(0, -ending.length - 1);
  if (moments.has(stem)) return null;
  const special = /(?:^|_)(p\d{1,4}|(?:max|peak)_rss)$/.exec(stem);
  const benchmark = special === null ? stem : stem.slice(0, special.index);
  return { benchmark: benchmark === '' ? whole : benchmark, metric: special?.[1] ?? usual, unit };
}

/** For sorting: a field in a finer unit has lost fewer digits to rounding than its twin in a coarser one. */
function coarseness(unit: string): number {
  return endings.findIndex(([, known]) => known === unit);
}
