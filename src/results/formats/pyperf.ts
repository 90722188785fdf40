/**
 * pyperf's JSON: {"version": "1.0", "metadata", "benchmarks": [{"metadata", "runs": [{"values", "warmups"}]}]}. A run is a
 * process of its own; its values are already per loop. What all benchmarks have in common is in the metadata at the top.
 */
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { stableName } from '../names.ts';
import { finiteOf } from '../numbers.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';

const kinds = new Map([
  ['second', { metric: 'time', unit: 's' }],
  ['byte', { metric: 'memory', unit: 'B' }],
  ['integer', { metric: 'value', unit: '' }],
]);

export const pyperf: Format = {
  kind: 'json',
  about: {
    versions: '2.11',
    command: 'python bench.py --quiet -o "$PINBENCH_OUTPUT/pyperf.json"',
    path: 'pyperf.json',
    keeps: ['every value of every process'],
    loses: ['warm-ups and calibration runs', 'metadata, such as the number of loops'],
    filter: null,
    invocations:
      'A process is one independent measurement, and pyperf starts twenty by itself: one or two invocations are enough.',
    traps: [
      'The file must not be there before: pyperf ends with an error instead of replacing it.',
      'With `--track-memory` the values are bytes, and there are no times.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) if (isMarked(value)) readObject(value, list);
  },
};

function isMarked({ version, benchmarks }: JsonObject): boolean {
  if (typeof version !== 'string' || !Array.isArray(benchmarks) || benchmarks.length === 0) return false;
  return benchmarks.every((one) => isObject(one) && Array.isArray(one.runs));
}

function readObject({ metadata, benchmarks }: JsonObject, list: ReadingList): void {
  const common = isObject(metadata) ? metadata : {};
  for (const one of Array.isArray(benchmarks) ? benchmarks.filter(isObject) : []) {
    const own = isObject(one.metadata) ? one.metadata : {};
    const name = own.name ?? common.name;
    const unit = own.unit ?? common.unit ?? 'second';
    const benchmark = typeof name === 'string' ? stableName(name) : 'benchmark';
    const kind = kinds.get(String(unit)) ?? { metric: 'value', unit: String(unit) };
    readRuns({ benchmark, ...kind }, Array.isArray(one.runs) ? one.runs : [], list);
  }
}

/** A run without values was there to find the number of loops. */
function readRuns(
  named: { benchmark: string; metric: string; unit: string },
  runs: readonly unknown[],
  list: ReadingList,
): void {
  const all = runs.map((run) => finiteOf(isObject(run) ? run.values : null));
  const measured = all.filter(({ samples }) => samples.length > 0);
  const others = all.reduce((sum, one) => sum + one.others, 0);
  if (others > 0)
    list.warn(`${subjectOf(named.benchmark, named.metric)} has values that are no number: ${others} left out`);
  if (measured.length === 0) {
    list.state(named.benchmark, 'failed', 'none of its runs has values');
    return;
  }
  const samples = measured.flatMap((one) => one.samples);
  const processes = measured.map((one) => one.samples.length);
  const better = named.unit === 's' ? 'lower' : undefined;
  const entry = { ...named, better, samples, processes, again: 'apart' } as const;
  if (named.unit === 's') list.addTime(entry);
  else list.add(entry);
}
