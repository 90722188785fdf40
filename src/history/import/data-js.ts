/** The history of github-action-benchmark: data.js of its pages, or the same as plain JSON. */
import { usageError } from '../../model/errors.ts';
import type { Better, Json } from '../../model/run.ts';
import { quote } from '../../text/quote.ts';
import type { Draft, Quantified } from './imported-run.ts';
import { instantOf, readInstant } from './instant.ts';
import { isObject, type JsonObject, parseJson } from './json.ts';
import { betterBy, metricOf, readNumber, readUnit } from './metric.ts';
import { safeName } from './names.ts';
import { type Notes, newNotes } from './notes.ts';
import { type ImportOptions, readCommit } from './options.ts';
import { combine } from './repeats.ts';
import { suiteNames } from './suites.ts';

const MOST_ENTRIES = 100_000;
const MOST_BENCHES = 10_000;

/** One draft for each entry that can be read. Entries bring their own commits and times, so options must not. */
export function readDataJs(text: string, options: ImportOptions, notes: Notes): Draft[] {
  const { file } = options;
  refuseOptions(options);
  const data = parseJson(text.replace(/^\s*window\.BENCHMARK_DATA\s*=/, '').replace(/;\s*$/, ''), file);
  const entries = isObject(data) && isObject(data.entries) ? Object.entries(data.entries) : null;
  if (!isObject(data) || entries === null) throw notHistory(data, file);
  const suites = entries.map(([name, list]) => ({ name, list: readList(list, `${file}: the suite ${quote(name)}`) }));
  const count = suites.reduce((sum, { list }) => sum + list.length, 0);
  if (count > MOST_ENTRIES) throw usageError(`${file} has ${count} entries`, { expected: `at most ${MOST_ENTRIES}` });
  const names = suiteNames(
    suites.map(({ name }) => name),
    options,
    notes,
  );
  const repository = readRepository(data.repoUrl);
  return suites.flatMap(({ name, list }) => {
    const suite = names.get(name);
    if (suite === undefined) return [];
    return list.flatMap((entry, index) => {
      const location = `${file}: entry ${index + 1} of ${quote(name)}`;
      return readEntry(entry, { location, suite, original: name, repository }, notes);
    });
  });
}

function refuseOptions({ commit, startedAt, file }: ImportOptions): void {
  const given = commit !== undefined ? '--commit' : startedAt !== undefined ? '--started-at' : null;
  if (given === null) return;
  throw usageError(`${given} cannot be given for ${file}`, { expected: 'no such option: each entry brings its own' });
}

function notHistory(data: unknown, file: string): Error {
  const isInput = Array.isArray(data);
  return usageError(`${file} is not a history of github-action-benchmark: it is ${quote(data)} without "entries"`, {
    expected: '{"entries": {"SUITE": [...]}}, in data.js after "window.BENCHMARK_DATA ="',
    fix: isInput
      ? 'this looks like what that action is given; its history is data.js on its pages branch'
      : 'take data.js from its pages branch (gh-pages, folder dev/bench, unless configured)',
  });
}

function readList(list: unknown, location: string): unknown[] {
  if (Array.isArray(list)) return list;
  throw usageError(`${location} is ${quote(list)}`, { expected: 'a list of entries' });
}

interface Series {
  location: string;
  suite: string;
  original: string;
  repository: string | null;
}

function readEntry(entry: unknown, { location, suite, original, repository }: Series, notes: Notes): Draft[] {
  const skip = (why: string): Draft[] => {
    notes.add(`${location} was left out: ${why}`);
    return [];
  };
  if (!isObject(entry)) return skip(`it is ${quote(entry)}, not an object`);
  const commit = isObject(entry.commit) ? entry.commit : {};
  const startedAt = readStart(entry, commit);
  if (startedAt === null) return skip(`its date is ${quote(entry.date)}, and its commit has no time either`);
  if (!Array.isArray(entry.benches)) return skip(`its benches are ${quote(entry.benches)}, not a list`);
  if (entry.benches.length > MOST_BENCHES) return skip(`it has more than ${MOST_BENCHES} benches`);
  const tool = typeof entry.tool === 'string' ? entry.tool.slice(0, 100) : '';

  const own = newNotes();
  const hash = readCommit(commit.id);
  if (hash === null) own.add(`${location}: its commit ${quote(commit.id)} is not a full hash, and was left out`);
  const benches = entry.benches.flatMap((bench: unknown) => readBenchEntry(bench, tool, location, own) ?? []);
  const metrics = combine(benches.map(quantified), location, own);
  const warnings = own.list();
  for (const warning of warnings) notes.add(warning);
  if (metrics.length === 0) return skip('no bench of it could be read');
  return [
    {
      location,
      suite,
      repository,
      commit: hash,
      branch: null,
      startedAt,
      status: 'ok',
      dirty: false,
      facts: { suite: original.slice(0, 300), tool },
      metrics,
      warnings,
      identity: [original, tool, hash, startedAt, benches.map((bench) => bench.source)],
    },
  ];
}

/** When the result was recorded; where that is missing, when the commit was made. */
function readStart(entry: JsonObject, commit: JsonObject): string | null {
  const recorded = typeof entry.date === 'number' ? instantOf(entry.date) : null;
  return recorded ?? (typeof commit.timestamp === 'string' ? readInstant(commit.timestamp) : null);
}

function quantified({ benchmark, metric, unit, better, value, reported }: BenchEntry): Quantified {
  return { benchmark, metric, unit, better, samples: [[value]], ...(reported === undefined ? {} : { reported }) };
}

/** "https://github.com/octo/parser" -> "octo/parser". */
function readRepository(url: unknown): string | null {
  if (typeof url !== 'string' || url.length > 300) return null;
  return /^https?:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null;
}

interface BenchEntry {
  benchmark: string;
  metric: string;
  unit: string;
  better: Better;
  value: number;
  reported?: Record<string, number>;
  /** What was read, as it was written. */
  source: Json;
}

/** Tools whose name says the direction. Of all others the unit does, so that a rate by JMH or Go is not taken for a cost. */
const directions: Partial<Record<string, Better>> = {
  customBiggerIsBetter: 'higher',
  benchmarkjs: 'higher',
  pytest: 'higher',
  customSmallerIsBetter: 'lower',
};

/** Tools that give costs, whatever the unit is called. */
const costs = 'cargo go googlecpp catch2 julia jmh benchmarkdotnet benchmarkluau'.split(' ');

/** Null, with a note that says why, when it has no name or no finite value. */
function readBenchEntry(entry: unknown, tool: string, location: string, notes: Notes): BenchEntry | null {
  const { name, value, unit, range } = isObject(entry) ? entry : {};
  const benchmark = typeof name === 'string' ? safeName(name) : '';
  if (typeof name !== 'string' || benchmark === '') {
    notes.add(`${location}: a bench with the name ${quote(name)} was left out`);
    return null;
  }
  const here = `${location}, bench ${quote(name)}`;
  const number = readNumber(value);
  if (number === null) {
    notes.add(`${here} was left out: its value is ${quote(value)}, not a finite number`);
    return null;
  }
  if (benchmark !== name) notes.add(`${here} is called ${quote(benchmark)} here`);
  const written = readUnit(unit);
  const reported = readRange(range);
  if (reported === null) notes.add(`${here}: its range ${quote(range)} is not a number, and was left out`);
  return {
    benchmark,
    metric: metricOf(written),
    unit: written,
    better: readDirection(tool, written, here, notes),
    value: number,
    ...(reported === null || reported === undefined ? {} : { reported }),
    source: [name, number, typeof unit === 'string' ? unit : null, reported ?? null],
  };
}

function readDirection(tool: string, unit: string, here: string, notes: Notes): Better {
  const direction = Object.hasOwn(directions, tool) ? directions[tool] : undefined;
  if (direction !== undefined) return direction;
  const { better, guessed } = betterBy(unit);
  if (guessed && !costs.includes(tool)) {
    notes.add(`${here}: neither the tool ${quote(tool)} nor the unit ${quote(unit)} says what is better: lower is`);
  }
  return better;
}

/**
 * The spread as the tool gave it: a number, or text such as "+/- 1,234", "± 0.7%" and "stddev: 0.002". Undefined when
 * there is none; null when it is something else.
 */
function readRange(range: unknown): Record<string, number> | null | undefined {
  if (range === undefined || range === null || range === '') return undefined;
  if (typeof range !== 'string') {
    const number = readNumber(range);
    return number === null ? null : { range: number };
  }
  const match =
    range.length > 100 ? null : /^\s*(stddev:|±|\+\/?-)?\s*(\d[\d,.]*(?:e[+-]?\d+)?)\s*(%?)\s*$/i.exec(range);
  const number = readNumber(match?.[2]?.replaceAll(',', ''));
  if (match === null || number === null) return null;
  if (match[3] === '%') return { 'range percent': number };
  return match[1]?.toLowerCase() === 'stddev:' ? { stddev: number } : { range: number };
}
