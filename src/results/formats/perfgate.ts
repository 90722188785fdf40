/** perfgate's record of a run: {"schema": "perfgate.run.v1", "bench": {"name"}, "samples": [...]}, a sample a process. */
import { plural, quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { stableName } from '../names.ts';
import { finite } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';

export const perfgate: Format = {
  kind: 'json',
  about: {
    versions: 'perfgate.run.v1, by runs of 0.5',
    command: 'perfgate run --name parse --repeat 10 --warmup 1 --out "$PINBENCH_OUTPUT/run.json" -- ./parse',
    path: 'run.json',
    keeps: [
      'wall time, CPU time and peak memory of each process',
      'page faults, context switches and the size of the program',
    ],
    loses: ['warm-ups', 'processes that ran out of time or failed, but for a word on them'],
    filter: null,
    invocations:
      'Each process that perfgate starts is an independent measurement: with `--repeat 10`, two invocations are enough.',
    traps: ['Times are whole milliseconds: a program of a few is too short for it.'],
  },
  detect: (output) => (output.objects.some(({ value }) => isRun(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) if (isRun(value)) readRun(value, list);
  },
};

function isRun(value: JsonObject): value is JsonObject & { samples: unknown[]; bench: JsonObject } {
  return value.schema === 'perfgate.run.v1' && Array.isArray(value.samples) && isObject(value.bench);
}

const METRICS = [
  ['wall_ms', 'time', 'ms', undefined],
  ['cpu_ms', 'cpu time', 'ms', undefined],
  // As getrusage gives it, in units of 1024 bytes.
  ['max_rss_kb', 'memory', 'KiB', undefined],
  ['binary_bytes', 'binary size', 'B', undefined],
  ['page_faults', 'page faults', '', 'lower'],
  ['ctx_switches', 'context switches', '', undefined],
] as const;

function readRun({ samples, bench }: { samples: unknown[]; bench: JsonObject }, list: ReadingList): void {
  const benchmark = stableName(typeof bench.name === 'string' ? bench.name : '');
  const measured = samples.filter(isObject).filter(({ warmup }) => warmup !== true);
  const good = measured.filter(({ timed_out, exit_code }) => timed_out !== true && (finite(exit_code) ?? 0) === 0);
  const bad = measured.length - good.length;
  if (good.length === 0) {
    list.state(benchmark, 'failed', bad === 0 ? 'there is no sample' : `all ${plural(bad, 'process')} failed`);
    return;
  }
  if (bad > 0)
    list.warn(`${bad} of ${measured.length} processes of ${quote(benchmark)} failed or ran out of time: left out`);
  for (const [key, metric, unit, better] of METRICS) {
    const values = good.flatMap((sample) => finite(sample[key]) ?? []);
    if (values.length === 0) continue;
    const processes = values.map(() => 1);
    const entry = { benchmark, metric, unit, better, samples: values, processes, again: 'apart' } as const;
    if (unit === 'ms') list.addTime(entry);
    else list.add(entry);
  }
}
