/**
 * deno bench --json: {"version": 1, "runtime", "benches": [{"origin", "group", "name", "results": [{"ok": {"avg", ...}} or
 * {"failed"}]}]}. Times are nanoseconds. Several results of one entry are benchmarks that share a name.
 */
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { joinNames } from '../names.ts';
import { namesByFile } from '../names-by-file.ts';
import { finite } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';
import { reportedOf } from '../reported.ts';

const figures = { mean: 'avg', min: 'min', max: 'max', p75: 'p75', p99: 'p99', 'p99.5': 'p995', 'p99.9': 'p999' };

export const deno: Format = {
  kind: 'json',
  about: {
    versions: '2.9',
    command: 'deno bench --json',
    path: null,
    keeps: ['the average time', 'minimum, maximum and percentiles, for the record', 'groups', 'benchmarks that threw'],
    loses: ['samples, which Deno does not print', 'the path of the file, unless two files share a name'],
    filter: ['--filter', '/{regex}/'],
    invocations: 'Deno prints one average for a benchmark: an invocation is one measurement, so run ten.',
    traps: [
      'A benchmark with `ignore` is not in the output.',
      'Deno knows benchmarks by their names without the group: a filter finds none that has one.',
      'A failed benchmark makes Deno end with an error, after it has printed everything.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) if (isMarked(value)) readObject(value, list);
  },
};

function isMarked({ benches, runtime }: JsonObject): boolean {
  return typeof runtime === 'string' && Array.isArray(benches) && benches.every(isBench);
}

function isBench(bench: unknown): bench is JsonObject {
  return isObject(bench) && typeof bench.name === 'string' && Array.isArray(bench.results);
}

function readObject({ benches }: JsonObject, list: ReadingList): void {
  const all = (Array.isArray(benches) ? benches.filter(isBench) : []).map(({ origin, group, name, results }) => ({
    file: typeof origin === 'string' ? origin : '',
    name: joinNames(typeof group === 'string' ? group : null, String(name)),
    results,
  }));
  const nameOf = namesByFile(all);
  for (const one of all) {
    const benchmark = nameOf(one);
    const { results } = one;
    for (const result of Array.isArray(results) ? results.filter(isObject) : []) {
      if (isObject(result.ok)) readOk(benchmark, result.ok, list);
      else if (isObject(result.failed)) list.state(benchmark, 'failed', messageOf(result.failed));
    }
  }
}

function readOk(benchmark: string, ok: JsonObject, list: ReadingList): void {
  const average = finite(ok.avg);
  if (average === null) {
    list.state(benchmark, 'failed', 'it has no average');
    return;
  }
  const entry = { benchmark, metric: 'time', unit: 'ns', better: 'lower', again: 'apart' } as const;
  list.addTime({ ...entry, samples: [average], ...reportedOf(ok, figures) });
}

function messageOf({ message }: JsonObject): string | null {
  return typeof message === 'string' ? message : null;
}
