/** Bencher Metric Format: {benchmark: {measure: {value, lower_value?, upper_value?}}}, the results of one run. */
import { usageError } from '../../model/errors.ts';
import type { Better } from '../../model/run.ts';
import { quote } from '../../text/quote.ts';
import type { Draft, Quantified } from './imported-run.ts';
import { isObject, type JsonObject, parseJson } from './json.ts';
import { safeName } from './names.ts';
import type { Notes } from './notes.ts';
import { givenCommit, givenStart, type ImportOptions } from './options.ts';
import { combine } from './repeats.ts';
import { onlySuite } from './suites.ts';

const MOST_METRICS = 10_000;

/** Measures with a unit of their own; the format itself has none. */
const measures: Partial<Record<string, { unit: string; better: Better }>> = {
  latency: { unit: 'ns', better: 'lower' },
  throughput: { unit: 'ops/s', better: 'higher' },
  'build-time': { unit: 's', better: 'lower' },
  'file-size': { unit: 'B', better: 'lower' },
  instructions: { unit: 'instructions', better: 'lower' },
  'estimated-cycles': { unit: 'cycles', better: 'lower' },
};

/** One draft. What the format does not say (suite, time, commit) comes from the options. */
export function readBencher(text: string, options: ImportOptions, notes: Notes): Draft[] {
  const { file } = options;
  const suite = onlySuite(options);
  const commit = givenCommit(options);
  const startedAt = givenStart(options);
  if (startedAt === null) throw usageError(`${file} does not say when it was measured`, { fix: 'give --started-at' });
  const value = parseJson(text, file);
  if (!isObject(value)) throw notMetrics(`it is ${quote(value)}`, file);
  const read = Object.entries(value).flatMap(([name, of]) => readBenchmark(name, of, file, notes));
  if (read.length > MOST_METRICS) {
    throw usageError(`${file} has ${read.length} metrics`, { expected: `at most ${MOST_METRICS}` });
  }
  if (read.length === 0) return [];
  // Taken before values are put together, which changes them.
  const source = read.map(({ benchmark, metric, samples }) => [benchmark, metric, samples[0]?.[0] ?? null]);
  const metrics = combine(read, file, notes);
  return [
    {
      location: file,
      suite,
      repository: null,
      commit,
      branch: null,
      startedAt,
      status: 'ok',
      dirty: false,
      facts: {},
      metrics,
      warnings: notes.list(),
      identity: [commit, startedAt, source],
    },
  ];
}

function notMetrics(why: string, file: string): Error {
  return usageError(`${file} is not in Bencher Metric Format: ${why}`, {
    expected: '{"BENCHMARK": {"MEASURE": {"value": 1}}}',
    fix: "give what the benchmark's adapter printed; a report or a query of Bencher's server can be turned into CSV",
  });
}

function readBenchmark(name: string, of: unknown, file: string, notes: Notes): Quantified[] {
  const benchmark = named(name, `${file}: a benchmark`);
  const location = `${file}: benchmark ${quote(name)}`;
  if (!isObject(of)) throw notMetrics(`${quote(name)} is ${quote(of)}, not an object of measures`, file);
  return Object.entries(of).map(([slug, measure]) => {
    const metric = named(slug, `${location}: a measure`);
    const here = `${location}, measure ${quote(slug)}`;
    const value = isObject(measure) ? measure.value : measure;
    if (!isObject(measure) || typeof value !== 'number' || !Number.isFinite(value)) {
      throw usageError(`${here} has the value ${quote(value)}`, { expected: '{"value": a finite number}' });
    }
    const known = Object.hasOwn(measures, slug) ? measures[slug] : undefined;
    if (known === undefined) notes.add(`${file}: the measure ${quote(slug)} has no unit or direction: lower is better`);
    const reported = readBounds(measure, value, here, notes);
    return {
      benchmark,
      metric,
      ...(known ?? { unit: '', better: 'lower' as const }),
      samples: [[value]],
      ...(reported === null ? {} : { reported }),
    };
  });
}

/** Some adapters write a width in place of bounds, so bounds count only when the value lies between them. */
function readBounds(measure: JsonObject, value: number, location: string, notes: Notes): Record<string, number> | null {
  const { lower_value: lower, upper_value: upper } = measure;
  const low = typeof lower === 'number' && Number.isFinite(lower) && lower <= value ? { lower } : {};
  const high = typeof upper === 'number' && Number.isFinite(upper) && upper >= value ? { upper } : {};
  const bounds = { ...low, ...high };
  const wrong = (bound: unknown, kept: object) => (bound ?? null) !== null && Object.keys(kept).length === 0;
  if (wrong(lower, low) || wrong(upper, high)) {
    notes.add(`${location}: its bounds ${quote(lower)} and ${quote(upper)} do not hold its value ${quote(value)}`);
    return null;
  }
  return Object.keys(bounds).length === 0 ? null : bounds;
}

function named(name: string, subject: string): string {
  const safe = safeName(name);
  if (safe !== '') return safe;
  throw usageError(`${subject} has the name ${quote(name)}`, { expected: 'a name that can be seen' });
}
