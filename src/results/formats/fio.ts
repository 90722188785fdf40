/** `fio --output-format=json` (or json+, or normal,json): for each job what it read, wrote, trimmed and synced. */
import { invalidOutput } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import { withoutNoise } from '../../units/decimal.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { addLatency } from '../load-test.ts';
import { joinNames } from '../names.ts';
import { finite } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';

export const fio: Format = {
  kind: 'json',
  about: {
    versions: '3.33; version 2 by its description',
    command: 'fio --output-format=json --output="$PINBENCH_OUTPUT/fio.json" job.fio',
    path: 'fio.json',
    keeps: [
      'bytes and operations a second of each direction that did anything',
      'mean latency, and percentiles of the whole latency with `lat_percentiles=1`, otherwise of the completion latency',
      'jobs that ended in an error',
    ],
    loses: ['bandwidth over time', 'CPU and disk use', 'submission latency'],
    filter: null,
    invocations:
      'One run of a job is one independent measurement: run at least five, with a file that is laid out before.',
    traps: [
      'Without `direct=1` fio measures the page cache.',
      'Several jobs of one name (`numjobs` without `group_reporting`) are called `NAME/read`, `NAME/read#2` and so on.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isReport(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) {
      if (!isReport(value)) continue;
      for (const job of value.jobs) readJob(job, list);
    }
  },
};

function isReport(value: JsonObject): value is JsonObject & { jobs: unknown[] } {
  return Object.hasOwn(value, 'fio version') && Array.isArray(value.jobs);
}

function readJob(job: unknown, list: ReadingList): void {
  if (!isObject(job) || typeof job.jobname !== 'string') {
    throw invalidOutput(`a job is ${quote(job)}`, { expected: 'an object with "jobname"' });
  }
  const error = finite(job.error) ?? 0;
  if (error !== 0) {
    list.state(job.jobname, 'failed', `error ${error}`);
    return;
  }
  let isIdle = true;
  // With unified_rw_reporting, reads and writes are one.
  for (const direction of ['read', 'write', 'trim', 'sync', 'mixed']) {
    const done = job[direction];
    if (!isObject(done) || !didAnything(done)) continue;
    isIdle = false;
    readDirection(joinNames(job.jobname, direction), done, list);
  }
  // Some only keep the processor busy.
  if (isIdle) list.state(job.jobname, 'skipped', 'it read and wrote nothing');
}

/** Versions before 2.17 count kilobytes and bytes only. */
function didAnything({ total_ios, io_bytes }: JsonObject): boolean {
  return (finite(total_ios) ?? finite(io_bytes) ?? 0) > 0;
}

function readDirection(benchmark: string, done: JsonObject, list: ReadingList): void {
  const add = (metric: string, unit: string, value: number | null): void => {
    if (value !== null) list.add({ benchmark, metric, unit, better: undefined, samples: [value], again: 'apart' });
  };
  const kibibytes = finite(done.bw);
  add('throughput', 'B/s', finite(done.bw_bytes) ?? (kibibytes === null ? null : withoutNoise(kibibytes * 1024)));
  add('rate', 'ops/s', finite(done.iops));
  // Version 2 has no suffix and gives microseconds.
  const inNanoseconds = isObject(done.lat_ns) || isObject(done.clat_ns);
  const suffix = inNanoseconds ? '_ns' : '';
  const [whole, completion] = [done[`lat${suffix}`], done[`clat${suffix}`]].map((one) => (isObject(one) ? one : {}));
  const mean = isObject(whole) && isMeasured(whole) ? whole : (completion ?? {});
  const spread = isObject(whole?.percentile) ? whole.percentile : completion?.percentile;
  addLatency(list, benchmark, {
    unit: inNanoseconds ? 'ns' : 'us',
    mean: isMeasured(mean) ? finite(mean.mean) : null,
    percentiles: Object.entries(isObject(spread) ? spread : {}).flatMap(([percentile, value]) =>
      WANTED.has(Number(percentile)) ? [[percentile, finite(value)] as const] : [],
    ),
    reported: ['stddev', 'min', 'max'].map((name) => [name, finite(mean[name])]),
  });
}

/** fio gives seventeen. */
const WANTED = new Set([50, 90, 95, 99, 99.9, 99.99]);

/** Latencies that were switched off are all 0. */
function isMeasured({ mean, max }: JsonObject): boolean {
  return (finite(mean) ?? 0) > 0 || (finite(max) ?? 0) > 0;
}
