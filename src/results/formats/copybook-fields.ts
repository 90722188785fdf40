/** The name of a flat field -> benchmark, metric and unit: "display_mibps" is "display", "throughput", MiB/s. */

export interface Field {
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
export function readFieldName(name: string): Field | null {
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
export function coarseness(unit: string): number {
  return endings.findIndex(([, known]) => known === unit);
}
