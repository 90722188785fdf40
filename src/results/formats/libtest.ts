/**
 * Rust's own #[bench]: text, "test name ... bench: 30.46 ns/iter (+/- 5.37) = 34133 MB/s", and its JSON events. Criterion
 * writes the same text with --output-format bencher; the number is a median in both. One output may hold several binaries.
 */
import { quote } from '../../text/quote.ts';
import { convert } from '../../units/units.ts';
import type { Format } from '../format.ts';
import type { JsonObject } from '../json-objects.ts';
import { stableName } from '../names.ts';
import { finite, readNumber } from '../numbers.ts';
import type { Output } from '../output.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';

/** With -q, the progress of other tests ("i", ".", "F") is in front of a line. */
const TEST = /^[.iF]*test /;
const FIGURES = /^bench:\s+([\d,.]+) ([a-zµ]+)\/iter(?: \(\+\/- ([\d,.]+)\))?(?: = ([\d,.]+) MB\/s)?$/;
const QUIET_FAILURE = /^(\S.*) --- FAILED$/;
const START = /^running \d+ tests?$/;
const END = /^test result: /;
const LONGEST = 2000;

export const libtest: Format = {
  kind: 'text',
  about: {
    versions: 'Rust 1.95 (nightly features), and the bencher output of Criterion',
    command: 'cargo +nightly bench -- -Z unstable-options --format json',
    path: null,
    keeps: [
      'the median',
      'the deviation, for the record: most minus least of the samples; from Criterion the standard deviation',
      'throughput of `b.bytes`',
      'benchmarks that failed or were ignored',
    ],
    loses: ['the samples, which are not written'],
    filter: null,
    invocations: 'One median comes from each process: an invocation is one measurement, so run ten.',
    traps: [
      "Criterion's bencher output is in whole nanoseconds: for fast code, read its folder instead.",
      'Text has two decimals at most, JSON has all.',
    ],
  },
  detect(output) {
    if (eventsOf(output).some(isBench)) return 'certain';
    return output.lines.some((line) => benchOf(line) !== null) ? 'certain' : 'no';
  },
  read(output, list) {
    const events = eventsOf(output);
    if (events.some(isBench)) readEvents(output, events, list);
    else readText(output, list);
  },
};

interface Bench {
  benchmark: string;
  /** As written: "1,234.56". */
  median: string;
  unit: string;
  deviation: string | undefined;
  megabytes: string | undefined;
}

function testOf(line: string): [name: string, outcome: string] | null {
  const begin = line.length > LONGEST ? null : TEST.exec(line);
  const end = line.indexOf(' ... ');
  if (begin === null || end < begin[0].length) return null;
  const name = line.slice(begin[0].length, end).trimEnd();
  return [stableName(name.replace(/ - should panic$/, '')), line.slice(end + 5).trim()];
}

function benchOf(line: string): Bench | null {
  if (!line.includes('/iter')) return null;
  const [benchmark, outcome = ''] = testOf(line) ?? [];
  const [, median, unit, deviation, megabytes] = FIGURES.exec(outcome) ?? [];
  if (benchmark === undefined || median === undefined || unit === undefined) return null;
  return { benchmark, median, unit, deviation, megabytes };
}

function readText({ lines }: Output, list: ReadingList): void {
  let open = 0;
  for (const line of lines) {
    const bench = benchOf(line);
    if (START.test(line)) open += 1;
    else if (END.test(line)) open = Math.max(0, open - 1);
    if (bench !== null) addText(bench, list);
    else readState(line, list);
  }
  // A binary that has begun says how it ended; Criterion says neither.
  if (open > 0) throw list.cutShort('a "test result" is missing');
  const last = lines.at(-1) ?? '';
  if (/^[.iF]*test .*\.\.\. bench:/.test(last.slice(0, LONGEST))) throw list.cutShort('its last line');
}

function readState(line: string, list: ReadingList): void {
  const [name, outcome] = testOf(line) ?? [QUIET_FAILURE.exec(line.slice(0, LONGEST))?.[1] ?? null, 'FAILED'];
  if (name === null) return;
  const [, word, why] = /^(ignored|FAILED)(?:, (.*))?$/.exec(outcome) ?? [];
  if (word !== undefined) list.state(stableName(name), word === 'FAILED' ? 'failed' : 'skipped', why ?? null);
}

function addText({ benchmark, median, unit, deviation, megabytes }: Bench, list: ReadingList): void {
  const value = readNumber(median);
  const nanoseconds = value === null ? null : convert(value, unit, 'ns');
  if (nanoseconds === null) {
    list.warn(`${subjectOf(benchmark, 'time')} was skipped: its value is ${quote(`${median} ${unit}`)}`);
    return;
  }
  const spread = deviation === undefined ? null : readNumber(deviation);
  const throughput = megabytes === undefined ? null : readNumber(megabytes);
  addBench({ benchmark, median: nanoseconds, deviation: spread === null ? null : convert(spread, unit, 'ns') }, list);
  addThroughput(benchmark, throughput, list);
}

function addBench(
  { benchmark, median, deviation }: { benchmark: string; median: number; deviation: number | null },
  list: ReadingList,
): void {
  const reported = { median, ...(deviation !== null && { deviation }) };
  list.addTime({ benchmark, metric: 'time', unit: 'ns', better: 'lower', samples: [median], again: 'apart', reported });
}

/** 0 is what is left of less than one megabyte per second. */
function addThroughput(benchmark: string, megabytes: number | null, list: ReadingList): void {
  if (megabytes === null || megabytes <= 0) return;
  const entry = { benchmark, metric: 'throughput', unit: 'MB/s', better: 'higher' as const };
  list.add({ ...entry, samples: [megabytes], again: 'apart' });
}

function eventsOf(output: Output): JsonObject[] {
  if (!/"type"\s*:\s*"(?:bench|suite)"/.test(output.text)) return [];
  return output.objects.map(({ value }) => value);
}

function isBench({ type, name, median }: JsonObject): boolean {
  return type === 'bench' && typeof name === 'string' && finite(median) !== null;
}

function readEvents(output: Output, events: readonly JsonObject[], list: ReadingList): void {
  let open = 0;
  for (const event of events) {
    const { type, name, event: what } = event;
    if (type === 'suite') open += what === 'started' ? 1 : -1;
    else if (isBench(event)) readBench(event, list);
    else if (type === 'test' && typeof name === 'string') readOutcome(stableName(name), event, list);
  }
  if (open > 0 || output.found.cut) throw list.cutShort('the end of its suite is missing');
}

/** "mib_per_second" is in megabytes, as the text is. */
function readBench({ name, median, deviation, mib_per_second: megabytes }: JsonObject, list: ReadingList): void {
  const benchmark = stableName(String(name));
  addBench({ benchmark, median: finite(median) ?? 0, deviation: finite(deviation) }, list);
  addThroughput(benchmark, finite(megabytes), list);
}

function readOutcome(benchmark: string, { event, stdout, message }: JsonObject, list: ReadingList): void {
  if (event !== 'failed' && event !== 'ignored') return;
  const said = typeof message === 'string' ? message : typeof stdout === 'string' ? stdout.trim() : null;
  list.state(benchmark, event === 'failed' ? 'failed' : 'skipped', said);
}
