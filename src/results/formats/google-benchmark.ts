/**
 * Google Benchmark's JSON: {"context", "benchmarks": [rows]}. A row of run_type "iteration" is one repetition and a sample;
 * "aggregate" rows repeat the same numbers and count only where there are no others (--benchmark_report_aggregates_only).
 */
import { groupBy } from '../../model/group-by.ts';
import type { Better } from '../../model/run.ts';
import { quote } from '../../text/quote.ts';
import { normalUnit } from '../../units/units.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { stableName } from '../names.ts';
import { finite } from '../numbers.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';

export const googleBenchmark: Format = {
  kind: 'json',
  about: {
    versions: '1.7; other versions from 1.5 have the same fields',
    command:
      './benchmarks --benchmark_repetitions=5 --benchmark_out="$PINBENCH_OUTPUT/benchmarks.json" --benchmark_out_format=json',
    path: 'benchmarks.json',
    keeps: [
      'every repetition as a sample',
      'CPU time beside time',
      'bytes and items per second, counters of the memory manager, and counters of your own',
      'errors and skipped benchmarks',
    ],
    loses: ['aggregates where there are repetitions, and complexity', 'labels', 'the number of iterations'],
    filter: ['--benchmark_filter={regex}'],
    invocations:
      'The repetitions of one invocation come from one process and share its memory layout: run ten invocations.',
    traps: [
      'With a filter that matches nothing, it ends with 0 and an empty file.',
      'A counter of your own has no direction: state it in the configuration.',
      'The CSV output ends the process when a later benchmark has other counters: use JSON.',
      '`library_build_type: debug` is about the library, not your code; packages of Debian are built so.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no'),
  read(output, list) {
    const runs = output.objects.map(({ value }) => value).filter(isMarked);
    for (const own of groupBy(runs, programOf).values()) readRuns(own.map(rowsOf), list);
  },
};

function rowsOf({ benchmarks }: JsonObject): JsonObject[] {
  return Array.isArray(benchmarks) ? benchmarks.filter(isObject) : [];
}

/** Where the same program ran several times, as a script may do, its benchmarks are repeated; those of others are others. */
function programOf({ context }: JsonObject): unknown {
  const { executable } = isObject(context) ? context : {};
  return typeof executable === 'string' ? executable : context;
}

function isMarked(object: JsonObject): boolean {
  if (!isObject(object.context) || !Array.isArray(object.benchmarks)) return false;
  const { benchmarks, context } = object;
  if (benchmarks.length === 0) return Object.hasOwn(context, 'num_cpus') && Object.hasOwn(context, 'date');
  return rowsOf(object).some((row) => typeof row.name === 'string' && (isIteration(row) || isAggregate(row)));
}

function isIteration(row: JsonObject): boolean {
  return (Object.hasOwn(row, 'real_time') || Object.hasOwn(row, 'cpu_time')) && !isAggregate(row);
}

function isAggregate({ run_type: type, aggregate_name: aggregate, name }: JsonObject): boolean {
  if (type !== undefined) return type === 'aggregate' && typeof aggregate === 'string';
  // Before version 1.5 only the name says so.
  return typeof name === 'string' && /_(?:mean|median|stddev)$/.test(name);
}

/** The rows of one registered benchmark, with all its arguments. */
interface Group {
  name: string;
  /** Of each process. */
  iterations: JsonObject[][];
  aggregates: Map<string, JsonObject>;
}

/** The runs of one program. */
function readRuns(runs: readonly JsonObject[][], list: ReadingList): void {
  const all = new Map<string, [benchmark: string, group: Group]>();
  for (const rows of runs) {
    const taken = new Map<string, number>();
    for (const group of groupsOf(rows)) {
      const count = (taken.get(group.name) ?? 0) + 1;
      taken.set(group.name, count);
      const benchmark = count === 1 ? group.name : `${group.name}#${count}`;
      // With another --benchmark_time_unit the numbers are others.
      const key = JSON.stringify([benchmark, group.iterations[0]?.[0]?.time_unit]);
      const [, known] = all.get(key) ?? [];
      if (known !== undefined) {
        known.iterations.push(...group.iterations);
        continue;
      }
      all.set(key, [benchmark, group]);
      if (count > 1) {
        list.warn(
          `benchmark ${quote(group.name)} is registered more than once: this one is called ${quote(benchmark)}`,
        );
      }
    }
  }
  for (const [benchmark, group] of all.values()) readGroup(benchmark, group, list);
}

/** Two registrations may share a name: they differ in family, or in a repetition that is there twice. */
function groupsOf(rows: readonly JsonObject[]): Group[] {
  const groups = new Map<string, Group>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const aggregate = isAggregate(row) ? String(row.aggregate_name ?? /[a-z]+$/.exec(String(row.name))?.[0]) : null;
    const stated = typeof row.run_name === 'string' ? row.run_name : String(row.name ?? '');
    const name = stableName(row.run_name === undefined && aggregate !== null ? stated.replace(/_[a-z]+$/, '') : stated);
    const own = [name, row.family_index, row.per_family_instance_index];
    const repeats = (finite(row.repetitions) ?? 0) > 1 && row.repetition_index === undefined;
    const repetition = JSON.stringify([...own, aggregate ?? row.repetition_index]);
    const again = repeats && aggregate === null ? 0 : (seen.get(repetition) ?? 0);
    seen.set(repetition, again + 1);
    const key = JSON.stringify([...own, again]);
    const group = groups.get(key) ?? { name, iterations: [[]], aggregates: new Map<string, JsonObject>() };
    groups.set(key, group);
    if (aggregate === null) group.iterations[0]?.push(row);
    else group.aggregates.set(aggregate, row);
  }
  return [...groups.values()];
}

function readGroup(benchmark: string, { iterations, aggregates }: Group, list: ReadingList): void {
  const processes = iterations.map((rows) => rows.filter((row) => !readState(benchmark, row, list)));
  const measured = processes.filter((rows) => rows.length > 0);
  const middle = aggregates.get('median') ?? aggregates.get('mean');
  if (measured.length > 0) {
    for (const field of fieldsOf(measured.flat())) addField(benchmark, field, measured, undefined, list);
  } else if (iterations.flat().length === 0 && middle !== undefined && !readState(benchmark, middle, list)) {
    for (const field of fieldsOf([middle])) addField(benchmark, field, [[middle]], aggregates, list);
  }
}

/** With an error there are times of zero too. */
function readState(benchmark: string, row: JsonObject, list: ReadingList): boolean {
  const isFailed = row.error_occurred === true;
  if (!isFailed && row.skipped !== true) return false;
  const message = row.error_message ?? row.skip_message;
  list.state(benchmark, isFailed ? 'failed' : 'skipped', typeof message === 'string' ? message : null);
  return true;
}

interface Field {
  key: string;
  metric: string;
  unit: string;
  better: Better | undefined;
}

/** Every other field is a counter of the benchmark's own. */
const DESCRIBING = new Set(
  `name run_name run_type family_index per_family_instance_index repetitions repetition_index threads iterations time_unit
  label aggregate_name aggregate_unit error_occurred error_message skipped skip_message big_o rms cpu_coefficient
  real_coefficient`.split(/\s+/),
);
const KNOWN: readonly Field[] = [
  { key: 'bytes_per_second', metric: 'throughput', unit: 'B/s', better: 'higher' },
  { key: 'items_per_second', metric: 'rate', unit: 'items/s', better: 'higher' },
  { key: 'allocs_per_iter', metric: 'allocations', unit: 'allocs/iter', better: 'lower' },
  { key: 'max_bytes_used', metric: 'memory', unit: 'B', better: 'lower' },
  { key: 'total_allocated_bytes', metric: 'total_allocated_bytes', unit: 'B', better: 'lower' },
  { key: 'net_heap_growth', metric: 'net_heap_growth', unit: 'B', better: 'lower' },
];
const RESERVED = new Set(['time', 'cpu time', ...KNOWN.map(({ metric }) => metric)]);

function fieldsOf(rows: readonly JsonObject[]): Field[] {
  const [first] = rows;
  const unit = typeof first?.time_unit === 'string' ? normalUnit(first.time_unit) : 'ns';
  const times: Field[] = [
    { key: 'real_time', metric: 'time', unit, better: 'lower' },
    { key: 'cpu_time', metric: 'cpu time', unit, better: 'lower' },
  ];
  const keys = new Set(rows.flatMap((row) => Object.keys(row).filter((key) => isNumber(row[key]))));
  return [...keys].flatMap((key): Field[] => {
    if (DESCRIBING.has(key)) return [];
    const field = [...times, ...KNOWN].find((one) => one.key === key);
    const metric = stableName(RESERVED.has(key) ? `counter ${key}` : key);
    return [field ?? { key, metric, unit: '', better: undefined }];
  });
}

/** Bare NaN and Infinity come as text. */
function isNumber(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^[-+]?(?:nan|inf(?:inity)?)$/i.test(value));
}

function addField(
  benchmark: string,
  { key, metric, unit, better }: Field,
  rows: readonly JsonObject[][],
  aggregates: ReadonlyMap<string, JsonObject> | undefined,
  list: ReadingList,
): void {
  const numberIn = (row: JsonObject): number[] => {
    const value = Object.hasOwn(row, key) ? row[key] : undefined;
    if (value === undefined) return [];
    const number = typeof value === 'number' ? finite(value) : null;
    if (number === null) list.warn(`a value of ${subjectOf(benchmark, metric)} was skipped: it is ${quote(value)}`);
    return number === null ? [] : [number];
  };
  const processes = rows.map((own) => own.flatMap(numberIn)).filter((own) => own.length > 0);
  const samples = processes.flat();
  if (samples.length === 0) return;
  const reported = aggregates === undefined ? undefined : reportedOf(aggregates, key);
  const entry = {
    ...{ benchmark, metric, unit, better, samples, again: 'apart' as const },
    ...(processes.length > 1 && { processes: processes.map((own) => own.length) }),
    ...(reported !== undefined && { reported }),
  };
  if (metric === 'time' || metric === 'cpu time') list.addTime(entry);
  else list.add(entry);
}

function reportedOf(aggregates: ReadonlyMap<string, JsonObject>, key: string): Record<string, number> {
  return Object.fromEntries(
    ['mean', 'median', 'stddev'].flatMap((name) => {
      const value = finite(aggregates.get(name)?.[key]);
      return value === null ? [] : [[name, value]];
    }),
  );
}
