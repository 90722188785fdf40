/**
 * asv's folder of results: <machine>/<commit>-<environment>.json has the numbers, benchmarks.json the units and the names
 * of parameters. Version 2: {"commit_hash", "env_name", "result_columns", "results": {name: [column, ...]}}, where a row may
 * end early; version 1: {name: {"result", "params", "samples"}}, or the number itself. A result is a flat list over all
 * combinations of the parameters, the last of which changes fastest: null failed, NaN was skipped.
 */
import { quote } from '../../text/quote.ts';
import { normalUnit } from '../../units/units.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { joinNames, withParameters } from '../names.ts';
import { finite, finiteOf } from '../numbers.ts';
import type { Output } from '../output.ts';
import type { ReadingList } from '../reading-list.ts';

/** By what benchmarks.json says; without it by asv's own rule, which is how the name of a function begins. */
const types: readonly { type: string; name: RegExp; metric: string; unit: string }[] = [
  { type: 'time', name: /^(?:time(?:raw)?_|Time(?:raw)?[A-Z_])/, metric: 'time', unit: 's' },
  { type: 'memory', name: /^(?:mem_|Mem[A-Z_])/, metric: 'memory', unit: 'B' },
  { type: 'peakmemory', name: /^(?:peakmem_|PeakMem[A-Z_])/, metric: 'peak memory', unit: 'B' },
];

export const asv: Format = {
  kind: 'json',
  about: {
    versions: '0.6; result files of version 1 by their description',
    command:
      'asv machine --yes && trap \'cp -r results "$PINBENCH_OUTPUT/"\' EXIT && asv run --environment existing --record-samples --set-commit-hash HEAD',
    path: 'results/',
    keeps: [
      'every sample of every combination of parameters, if asv ran with `--record-samples`; else the median',
      'units, and names of parameters',
      'failed and skipped combinations',
    ],
    loses: ['confidence intervals and quartiles', 'profiles', 'results of other commits in the same folder'],
    filter: ['--bench', '{regex}'],
    invocations:
      'An invocation is one independent measurement: run ten, each with `--quick` if asv itself repeats too long.',
    traps: [
      'A `track_` benchmark says no direction: set it in the configuration.',
      'asv knows benchmarks with parameters by other names than pinbench: a filter finds none of them.',
      'Even with `--environment existing`, asv 0.6 ends with an error if `asv.conf.json` has no `environment_type`.',
      'asv adds to what it finds in `results` of the same commit: without a fresh container, empty that folder before each invocation.',
      'Without `--set-commit-hash`, an existing environment leaves no results.',
      'asv compares results only while the code of the benchmark stays the same; pinbench compares them by name.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isResult(value)) ? 'certain' : 'no'),
  read: (output, list) => readFolder([output], list),
  readTree: readFolder,
};

function isResult({ results, result_columns, env_name, commit_hash }: JsonObject): boolean {
  return isObject(results) && (Array.isArray(result_columns) || (isText(env_name) && isText(commit_hash)));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function readFolder(files: readonly Output[], list: ReadingList): void {
  const objects = files.flatMap((file) => file.objects.map(({ value }) => value));
  const results = newestOf(objects.filter(isResult), list);
  const known = new Map(objects.filter((object) => !isResult(object)).flatMap((object) => Object.entries(object)));
  for (const result of results) {
    const environment = results.length > 1 ? environmentOf(result) : [];
    const columns: unknown[] = Array.isArray(result.result_columns) ? result.result_columns : [];
    for (const [name, row] of Object.entries(isObject(result.results) ? result.results : {})) {
      const own = known.get(name);
      readBenchmark({ name, environment, row: rowOf(row, columns), known: isObject(own) ? own : {} }, list);
    }
  }
}

/** The folder may hold a history: only what was measured of the newest commit is new. */
function newestOf(results: readonly JsonObject[], list: ReadingList): JsonObject[] {
  const newest = results.reduce((so, { date }) => Math.max(so, finite(date) ?? 0), 0);
  const commit = results.find(({ date }) => (finite(date) ?? 0) === newest)?.commit_hash;
  const current = results.filter(({ commit_hash }) => commit_hash === commit);
  if (current.length < results.length) {
    list.warn(`the folder holds results of several commits: only those of ${quote(commit)} were read`);
  }
  return current;
}

/** What tells several environments of one commit apart; the path of an existing Python is none of it. */
function environmentOf({ python, requirements }: JsonObject): [string, unknown][] {
  const version: [string, unknown][] = isText(python) && !/[\\/]/.test(python) ? [['python', python]] : [];
  return [...version, ...(isObject(requirements) ? Object.entries(requirements) : [])];
}

interface Row {
  result: unknown;
  params: unknown;
  samples: unknown;
}

/** A row of version 2 lacks its last columns when they are null; one of version 1 names them. */
function rowOf(row: unknown, columns: readonly unknown[]): Row {
  if (Array.isArray(row)) {
    const column = (name: string): unknown => row[columns.indexOf(name)];
    return { result: column('result'), params: column('params'), samples: column('samples') };
  }
  if (!isObject(row)) return { result: row, params: null, samples: null };
  return { result: row.result, params: row.params, samples: row.samples };
}

interface Benchmark {
  name: string;
  environment: [string, unknown][];
  row: Row;
  /** Of benchmarks.json. */
  known: JsonObject;
}

function readBenchmark({ name, environment, row, known }: Benchmark, list: ReadingList): void {
  const shown = name.slice(name.lastIndexOf('.') + 1);
  const type = types.find((one) => (isText(known.type) ? one.type === known.type : one.name.test(shown)));
  const metric = type?.metric ?? 'value';
  const unit = type?.unit ?? (isText(known.unit) ? normalUnit(known.unit) : '');
  const isList = Array.isArray(row.result);
  const values: unknown[] = Array.isArray(row.result) ? row.result : [row.result];
  const samples: unknown[] = Array.isArray(row.samples) ? row.samples : [];
  const names: unknown[] = Array.isArray(known.param_names) ? known.param_names : [];
  // When all combinations failed, the result is null instead of a list.
  const combinations = isList ? combinationsOf(row.params) : [[]];
  for (const [index, value] of values.entries()) {
    const parameters = (combinations[index] ?? []).map((text, i): [string, unknown] => [String(names[i] ?? ''), text]);
    const benchmark = nameOf(name, environment, parameters);
    const measured = finiteOf(samples[index]).samples;
    const single = finite(value);
    if (single === null) {
      list.state(benchmark, value === null || value === undefined ? 'failed' : 'skipped', null);
      continue;
    }
    const all = measured.length > 0 ? measured : [single];
    const entry = { benchmark, metric, unit, better: undefined, samples: all, again: 'apart' } as const;
    if (metric === 'time') list.addTime(entry);
    else list.add(entry);
  }
}

function nameOf(name: string, environment: [string, unknown][], parameters: [string, unknown][]): string {
  const named = parameters.filter(([key]) => key !== '');
  const unnamed = parameters.filter(([key]) => key === '').map(([, value]) => String(value));
  return withParameters(joinNames(name, ...unnamed), [...named, ...environment]);
}

const mostCombinations = 10_000;

/** [["1", "10"], ["'a'", "'b'"]] -> 1 a, 1 b, 10 a, 10 b. */
function combinationsOf(params: unknown): string[][] {
  let all: string[][] = [[]];
  for (const values of Array.isArray(params) ? params : []) {
    const texts: unknown[] = Array.isArray(values) ? values : [];
    if (all.length * texts.length > mostCombinations) return all;
    all = all.flatMap((so) => texts.map((text) => [...so, String(text)]));
  }
  return all;
}
