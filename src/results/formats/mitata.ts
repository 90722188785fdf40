/**
 * mitata's JSON: {"layout": [{"name"}], "benchmarks": [{"alias", "group", "runs": [{"name", "args", "stats"}]}], "context"}.
 * Times are nanoseconds per iteration. The samples are sorted, without the two lowest and the two highest.
 */
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { joinNames, withParameters } from '../names.ts';
import { finite } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';
import { reportedOf } from '../reported.ts';
import { samplesOrMiddle } from '../samples-or-middle.ts';

const figures = { mean: 'avg', median: 'p50', min: 'min', max: 'max', p75: 'p75', p99: 'p99', 'p99.9': 'p999' };

/** By mitata's own rule: what takes less than this many times an empty function was likely optimised away. */
const EMPTY = 1.42;

export const mitata: Format = {
  kind: 'json',
  about: {
    versions: '1.0',
    command: 'node bench.js  # ends in: await run({ format: { json: { debug: false, samples: false } } })',
    path: null,
    keeps: [
      'the median time of every run, or all its samples if they are printed',
      'mean, median, minimum, maximum and percentiles',
      'heap per iteration, with `node --expose-gc`',
      'groups and arguments',
      'benchmarks that threw',
    ],
    loses: [
      'hardware counters',
      'time in garbage collection',
      'the two lowest and highest samples, which mitata drops',
    ],
    filter: null,
    invocations: 'An invocation is one independent measurement: run ten.',
    traps: [
      'With samples, the output of a few benchmarks has several megabytes: `samples: false` leaves the medians.',
      'What takes about as long as an empty function was likely optimised away: pinbench warns as mitata does.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) if (isMarked(value)) readObject(value, list);
  },
};

function isMarked({ layout, benchmarks, context }: JsonObject): boolean {
  return Array.isArray(layout) && Array.isArray(benchmarks) && isObject(context) && isObject(context.noop);
}

function readObject({ layout, benchmarks, context }: JsonObject, list: ReadingList): void {
  const groups: unknown[] = Array.isArray(layout) ? layout : [];
  const noop = isObject(context) && isObject(context.noop) ? context.noop : {};
  for (const { alias, group, runs } of Array.isArray(benchmarks) ? benchmarks.filter(isObject) : []) {
    const place = typeof group === 'number' ? groups[group] : undefined;
    const groupName = isObject(place) && typeof place.name === 'string' ? place.name : null;
    for (const run of Array.isArray(runs) ? runs.filter(isObject) : []) {
      readRun(joinNames(groupName, nameOf(String(alias), run)), run, noop, list);
    }
  }
}

/** Arguments are in the name where it asks for them ("sqrt $n"); the others would give several runs one name. */
function nameOf(alias: string, { name, args }: JsonObject): string {
  const all = isObject(args) ? Object.entries(args) : [];
  const unsaid = all.filter(([key]) => !alias.includes(`$${key}`));
  return withParameters(typeof name === 'string' ? name : alias, unsaid);
}

function readRun(benchmark: string, { stats, error }: JsonObject, noop: JsonObject, list: ReadingList): void {
  const entry = { benchmark, metric: 'time', unit: 'ns', better: 'lower', again: 'apart' } as const;
  const middle = isObject(stats) ? (finite(stats.p50) ?? finite(stats.avg)) : null;
  if (!isObject(stats) || middle === null) {
    list.state(benchmark, 'failed', isObject(error) && typeof error.message === 'string' ? error.message : null);
    return;
  }
  const samples = samplesOrMiddle(stats.samples, middle, entry, list);
  list.addTime({ ...entry, samples, ...reportedOf(stats, figures) });
  const empty = stats.kind === 'iter' ? noop.iter : noop.fn;
  const [average, least] = [finite(stats.avg), isObject(empty) ? finite(empty.avg) : null];
  if (average !== null && least !== null && average < EMPTY * least) {
    list.warn(`benchmark ${quote(benchmark)} takes about as long as nothing: it was likely optimised away`);
  }
  const heap = isObject(stats.heap) ? stats.heap : {};
  const bytes = finite(heap.avg);
  if (bytes === null) return;
  const reported = reportedOf(heap, { mean: 'avg', min: 'min', max: 'max' });
  list.add({ ...entry, metric: 'heap', unit: 'B/iter', samples: [bytes], ...reported });
}
