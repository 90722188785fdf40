/**
 * BenchmarkTools.save of Julia: [versions, [["BenchmarkGroup", {"data": {key: ["Trial", {"times", "memory", "allocs"}]}}]]].
 * Groups hold groups; a saved estimate (`minimum(results)`) has one time. All times are nanoseconds.
 */
import { invalidOutput } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { joinNames } from '../names.ts';
import { finite } from '../numbers.ts';
import type { Output } from '../output.ts';
import type { ReadingList } from '../reading-list.ts';
import { samplesOrMiddle } from '../samples-or-middle.ts';

const deepest = 64;

/** What Julia writes for memory and allocations that were not counted: the largest 64-bit integer. */
const UNSET = 2 ** 63;

export const benchmarkToolsJl: Format = {
  kind: 'json',
  about: {
    versions: '1.0 by a published file, and 1.6 by its source',
    command: `julia bench.jl  # ends in: BenchmarkTools.save(joinpath(ENV["PINBENCH_OUTPUT"], "results.json"), run(suite))`,
    path: 'results.json',
    keeps: ['the time of every sample', 'memory and allocations', 'groups, whose keys are joined to a name'],
    loses: ['time in garbage collection', 'parameters and tags', 'counters of LinuxPerf'],
    filter: null,
    invocations: 'An invocation is one independent measurement, since all samples come from one process: run ten.',
    traps: [
      'Save the trials themselves: `minimum(results)` and `median(results)` leave one number of each.',
      'The parameters that `tune!` found are saved in the same format, and are no results.',
    ],
  },
  detect: (output) => (objectsIn(output).some((object) => holdsResult(object)) ? 'certain' : 'no'),
  read(output, list) {
    for (const object of objectsIn(output)) readNode([], object, list);
  },
};

/** What was saved, in order; a second parse, so only of text that begins as it should. */
function objectsIn(output: Output): readonly unknown[] {
  if (!/^\s*\[/.test(output.text) || !output.text.includes('"BenchmarkTools"')) return [];
  const { document } = output;
  const [versions, objects]: unknown[] = Array.isArray(document) ? document : [];
  return isObject(versions) && 'BenchmarkTools' in versions && Array.isArray(objects) ? objects : [];
}

/** ["BenchmarkTools.Trial", {...}], as before 0.3, is "Trial" as well. */
function typed(node: unknown): { type: string; fields: JsonObject } | null {
  const [name, fields]: unknown[] = Array.isArray(node) && node.length === 2 ? node : [];
  if (typeof name !== 'string' || !isObject(fields)) return null;
  return { type: name.replace(/^BenchmarkTools\./, ''), fields };
}

function holdsResult(node: unknown, depth = 0): boolean {
  const { type, fields } = typed(node) ?? { type: '', fields: {} };
  if (type === 'Trial' || type === 'TrialEstimate') return true;
  if (type !== 'BenchmarkGroup' || !isObject(fields.data) || depth > deepest) return false;
  return Object.values(fields.data).some((child) => holdsResult(child, depth + 1));
}

function readNode(names: readonly string[], node: unknown, list: ReadingList): void {
  if (names.length > deepest) throw invalidOutput(`the results are groups nested deeper than ${deepest}`);
  const benchmark = names.length === 0 ? 'trial' : joinNames(...names);
  const { type, fields } = typed(node) ?? { type: null, fields: {} };
  if (type === 'BenchmarkGroup' && isObject(fields.data)) {
    for (const [key, child] of Object.entries(fields.data)) readNode([...names, key], child, list);
  } else if (type === 'Trial') readTrial(benchmark, fields, fields.times, list);
  else if (type === 'TrialEstimate') readTrial(benchmark, fields, [fields.time], list);
  else list.warn(`${quote(benchmark)} is ${type === null ? 'no result' : quote(type)}: it was not read`);
}

function readTrial(benchmark: string, fields: JsonObject, times: unknown, list: ReadingList): void {
  const entry = { benchmark, metric: 'time', unit: 'ns', better: 'lower', again: 'apart' } as const;
  const samples = samplesOrMiddle(times, null, entry, list);
  if (samples.length === 0) {
    list.state(benchmark, 'failed', 'it has no times');
    return;
  }
  list.addTime({ ...entry, samples });
  const [memory, allocations] = [finite(fields.memory), finite(fields.allocs)];
  if (memory !== null && memory < UNSET) list.add({ ...entry, metric: 'memory', unit: 'B', samples: [memory] });
  if (allocations !== null && allocations < UNSET) {
    list.add({ ...entry, metric: 'allocations', unit: 'allocs', samples: [allocations] });
  }
}
