/**
 * Criterion.rs, in three ways: the folder target/criterion, of which new/ is this run (base/ and change/ are older), the
 * messages of cargo-criterion, and what is shown on a terminal (criterion-text.ts), which has no samples. Files and messages
 * count in batches: a sample is the time of a batch divided by its iterations.
 */
import { invalidOutput } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import { convert, normalUnit } from '../../units/units.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { joinNames, stableName } from '../names.ts';
import { finite } from '../numbers.ts';
import type { Output } from '../output.ts';
import { mostSamples, type ReadingList } from '../reading-list.ts';
import { hasConsoleText, readConsoleText } from './criterion-text.ts';

export const criterion: Format = {
  kind: 'json',
  about: {
    versions: 'Criterion 0.3 to 0.8 and cargo-criterion 1.1',
    command: 'CRITERION_HOME="$PINBENCH_OUTPUT/criterion" cargo bench',
    path: 'criterion/',
    keeps: [
      'every sample',
      'throughput, where the benchmark states bytes, bits or elements',
      "Criterion's own mean, median, slope and deviations, for the record",
    ],
    loses: ["comparisons with older runs, which are pinbench's to make"],
    filter: ['{regex}'],
    invocations:
      'The samples of one invocation come from one process and share its memory layout: run ten invocations.',
    traps: [
      'A folder that is kept from run to run keeps benchmarks that were removed: set `CRITERION_HOME` to a fresh one.',
      'Terminal output has no samples; `--output-format bencher` shows whole nanoseconds only.',
      'The files do not name the unit of a custom measurement: it is read as nanoseconds. cargo-criterion names it.',
      'cargo-criterion 1.1 ends with a panic at a benchmark that states elements together with bytes.',
    ],
  },
  detect(output) {
    if (hasConsoleText(output)) return 'certain';
    const { text } = output;
    if (text.includes('"benchmark-complete"') && output.objects.some(({ value }) => isMessage(value))) return 'certain';
    return isFile(output) ? 'certain' : 'no';
  },
  read: (output, list) => readFiles([output], list),
  readTree: readFiles,
};

function readFiles(files: readonly Output[], list: ReadingList): void {
  const folders = new Map<string, Map<string, Output>>();
  for (const file of files) {
    const [, folder, name] = /^(?:(.*)\/)?new\/((?:benchmark|estimates|sample)\.json)$/.exec(file.path) ?? [];
    if (name !== undefined) {
      const own = folders.get(folder ?? '') ?? new Map<string, Output>();
      folders.set(folder ?? '', own.set(name, file));
    } else if (!/(?:^|\/)(?:base|new|change|report)\//.test(file.path)) readAlone(file, list);
  }
  for (const [folder, own] of folders) readFolder(folder, own, list);
}

function readAlone(file: Output, list: ReadingList): void {
  const messages = file.objects.filter(({ value }) => isMessage(value));
  for (const { value } of messages) readMessage(value, list);
  if (messages.length === 0) readConsoleText(file, list);
  if (!file.path.includes('/') && isFile(file)) {
    const which = file.path === '' ? 'this' : `the file ${quote(file.path)}`;
    throw invalidOutput(`${which} is one of several files that Criterion writes for a benchmark`, {
      expected: 'the folder target/criterion',
      fix: 'set results.path to the folder',
    });
  }
  if (messages.length > 0 && file.found.cut) throw list.cutShort('its last message');
}

/** A benchmark's own folder. */
function readFolder(folder: string, files: ReadonlyMap<string, Output>, list: ReadingList): void {
  const documentOf = (name: string): unknown => {
    const document = files.get(name)?.document;
    if (document === undefined) throw list.cutShort(`${quote(`${folder}/new/${name}`)} is missing or incomplete`);
    return document;
  };
  const about = documentOf('benchmark.json');
  const estimates = documentOf('estimates.json');
  const sample = documentOf('sample.json');
  if (!isObject(about) || !isObject(estimates))
    throw invalidOutput(`the files in ${quote(folder)} are not Criterion's`);
  // Version 0.3 wrote the two lists without names.
  const [iterations, times]: unknown[] = Array.isArray(sample)
    ? sample
    : isObject(sample)
      ? [sample.iters, sample.times]
      : [];
  addBenchmark(
    {
      benchmark: nameOf(about, folder),
      samples: perIteration(times, iterations, folder),
      unit: 'ns',
      amounts: amountsOf(about.throughput),
      reported: reportedOf(estimates, 'point_estimate'),
    },
    list,
  );
}

/** The folder's name is cut and has characters replaced; the id is whole. */
function nameOf(about: JsonObject, folder: string): string {
  const { full_id: id, group_id: group, function_id: name, value_str: value } = about;
  if (typeof id === 'string') return stableName(id);
  const parts = [group, name, value].map((part) => (typeof part === 'string' ? part : null));
  const joined = joinNames(...parts);
  return joined === '' ? stableName(folder) : joined;
}

interface Benchmark {
  benchmark: string;
  samples: number[];
  unit: string;
  /** What one iteration handles. */
  amounts: Amount[];
  reported: Record<string, number>;
}

interface Amount {
  metric: 'throughput' | 'rate';
  unit: string;
  count: number;
}

function addBenchmark({ benchmark, samples, unit, amounts, reported }: Benchmark, list: ReadingList): void {
  const better = 'lower';
  const nanoseconds = convert(1, unit, 'ns');
  if (nanoseconds === null) {
    // A measurement of one's own, such as cycles: what it counts is its unit.
    list.add({ benchmark, metric: unit, unit, better: undefined, samples, again: 'apart', reported });
    return;
  }
  list.addTime({ benchmark, metric: 'time', unit, better, samples, again: 'apart', reported });
  for (const amount of amounts) {
    const rates = samples.map((time) => (amount.count * 1e9) / (time * nanoseconds)).filter(Number.isFinite);
    if (amount.count <= 0 || rates.length === 0) continue;
    const { metric, unit } = amount;
    list.add({ benchmark, metric, unit, better: 'higher', samples: rates, again: 'apart' });
  }
}

/** {"Bytes":n}, {"ElementsAndBytes":{"elements":n,"bytes":n}}, or null. */
function amountsOf(throughput: unknown): Amount[] {
  if (!isObject(throughput)) return [];
  return Object.entries(throughput).flatMap(([kind, value]): Amount[] => {
    if (isObject(value)) return [...amountOf('elements', value.elements), ...amountOf('bytes', value.bytes)];
    return amountOf(kind.toLowerCase(), value);
  });
}

function amountOf(kind: string, value: unknown): Amount[] {
  const count = finite(value);
  if (count === null) return [];
  if (kind === 'bytes' || kind === 'bytesdecimal') return [{ metric: 'throughput', unit: 'B/s', count }];
  if (kind === 'bits') return [{ metric: 'throughput', unit: 'bit/s', count }];
  return kind === 'elements' ? [{ metric: 'rate', unit: 'elem/s', count }] : [];
}

const FIGURES: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ['mean', ['mean', 'Mean']],
  ['median', ['median', 'Median']],
  ['slope', ['slope', 'Slope']],
  ['stddev', ['std_dev', 'StdDev']],
  ['median abs dev', ['median_abs_dev', 'MedianAbsDev']],
];

/** The slope is null where all batches are of one size. */
function reportedOf(estimates: JsonObject, field: string): Record<string, number> {
  const found = FIGURES.flatMap(([name, keys]) =>
    keys.flatMap((key) => {
      const estimate = Object.hasOwn(estimates, key) ? estimates[key] : undefined;
      const value = isObject(estimate) ? finite(estimate[field]) : null;
      return value === null ? [] : [[name, value] as const];
    }),
  );
  return Object.fromEntries(found);
}

function perIteration(times: unknown, iterations: unknown, where: string): number[] {
  const expected = { expected: 'two lists of numbers, of one length' };
  if (!Array.isArray(times) || !Array.isArray(iterations) || times.length !== iterations.length || times.length === 0) {
    throw invalidOutput(`the samples of ${quote(where)} do not fit together`, expected);
  }
  if (times.length > mostSamples) throw invalidOutput(`${quote(where)} has more than ${mostSamples} samples`);
  return times.map((time: unknown, index) => {
    const count: unknown = iterations[index];
    if (typeof time === 'number' && typeof count === 'number' && count > 0 && Number.isFinite(time / count)) {
      return time / count;
    }
    throw invalidOutput(`${quote(where)} has the sample ${quote(time)} for ${quote(count)} iterations`, expected);
  });
}

function isMessage(object: JsonObject): boolean {
  return object.reason === 'benchmark-complete' && Array.isArray(object.measured_values);
}

function readMessage(message: JsonObject, list: ReadingList): void {
  const { id, iteration_count: iterations, measured_values: values, unit, throughput } = message;
  const benchmark = typeof id === 'string' ? stableName(id) : '';
  const amounts: unknown[] = Array.isArray(throughput) ? throughput : [];
  addBenchmark(
    {
      benchmark,
      samples: perIteration(values, iterations, benchmark),
      unit: typeof unit === 'string' ? normalUnit(unit) : 'ns',
      amounts: amounts.flatMap((one) =>
        isObject(one) && typeof one.unit === 'string' ? amountOf(one.unit, one.per_iteration) : [],
      ),
      reported: reportedOf(message, 'estimate'),
    },
    list,
  );
}

/** One of the files in new/ or base/. */
function isFile(output: Output): boolean {
  const { text } = output;
  if (text.startsWith('[[')) return isOldSample(output.document);
  if (!/"(?:point_estimate|directory_name|sampling_mode)"/.test(text)) return false;
  const { only } = output;
  if (only === undefined) return false;
  if (typeof only.directory_name === 'string' && Object.hasOwn(only, 'group_id')) return true;
  if (typeof only.sampling_mode === 'string' && Array.isArray(only.iters) && Array.isArray(only.times)) return true;
  const mean = only.mean ?? only.Mean;
  return isObject(mean) && Object.hasOwn(mean, 'point_estimate') && Object.hasOwn(mean, 'confidence_interval');
}

function isOldSample(document: unknown): boolean {
  if (!Array.isArray(document) || document.length !== 2) return false;
  return document.every((list) => Array.isArray(list) && typeof list[0] === 'number');
}
