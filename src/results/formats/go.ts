/**
 * Go's benchmarks, the output of `go test -bench` or `go test -json -bench`: "BenchmarkName-8  iterations  value unit ...",
 * in sections of a package each. A benchmark keeps its name, "Benchmark" included, as -bench wants it; its package comes in
 * front only where another package of the same output has the name too.
 */
import type { Better } from '../../model/run.ts';
import { quote } from '../../text/quote.ts';
import { normalUnit } from '../../units/units.ts';
import type { Format } from '../format.ts';
import type { JsonObject } from '../json-objects.ts';
import { joinNames, stableName } from '../names.ts';
import { readNumber } from '../numbers.ts';
import { Output } from '../output.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';
import { isResultLine, type Section, sectionsOf } from './go-sections.ts';

/** The units of Go itself, and what they are called here. */
const METRICS = new Map([
  ['ns/op', 'time'],
  ['B/op', 'memory'],
  ['allocs/op', 'allocations'],
  ['MB/s', 'throughput'],
]);

export const go: Format = {
  kind: 'text',
  about: {
    versions: '1.26',
    command: "go test -run '^$' -bench . -benchmem -count 1 ./...",
    path: null,
    keeps: [
      'each line as a sample',
      'memory and allocations of an operation, throughput',
      'metrics of `b.ReportMetric`, and the directions of `Unit` lines',
      'benchmarks that failed',
    ],
    loses: ['the number of iterations', 'the `-8` at the end of names, if all of a package have the same'],
    filter: ['-bench', '{regex}'],
    invocations:
      'The lines of one invocation come from one process and share its memory layout: run ten invocations with `-count 1` rather than one with `-count 10`.',
    traps: [
      'Without `-v`, a benchmark that is skipped leaves no trace.',
      'A benchmark that calls `b.ReportMetric(0, "ns/op")` has no time.',
      'A name that two packages share gets its package in front, and no filter can select it then.',
    ],
  },
  detect(output) {
    if (eventsOf(output).length > 0) return 'certain';
    return output.lines.some((line) => isResultLine(line)) ? 'certain' : 'no';
  },
  read(output, list) {
    const events = eventsOf(output);
    const parts = events.length > 0 ? textsOf(events) : [{ pkg: '', text: output, hasEnd: undefined }];
    const sections = parts.flatMap(({ pkg, text, hasEnd }) => sectionsOf(text, pkg, hasEnd));
    addSections(sections, list);
    for (const { text } of parts) addFailedPackages(text, sections, list);
    const open = sections.find(({ isOpen }) => isOpen);
    if (open !== undefined) throw list.cutShort(open.pkg === '' ? 'its last line' : `package ${quote(open.pkg)}`);
    if (events.length > 0 && output.found.cut) throw list.cutShort('its last event');
  },
};

/** What `go test -json` writes, where it is that. */
function eventsOf(output: Output): JsonObject[] {
  if (!output.text.includes('"Action"')) return [];
  const events = output.objects
    .map(({ value }) => value)
    .filter(({ Action, Package }) => typeof Action === 'string' && typeof Package === 'string');
  return events.some(({ Output: text }) => typeof text === 'string') ? events : [];
}

interface Part {
  pkg: string;
  text: Output;
  /** Undefined where its text has to tell. */
  hasEnd: boolean | undefined;
}

/** One result is two events, and packages alternate: the text of each is joined before it is read. */
function textsOf(events: readonly JsonObject[]): Part[] {
  const texts = new Map<string, string[]>();
  const ended = new Set<string>();
  for (const { Action, Package, Test, Output: text } of events) {
    const pkg = String(Package);
    if (Action === 'output' && typeof text === 'string') {
      const own = texts.get(pkg);
      if (own === undefined) texts.set(pkg, [text]);
      else own.push(text);
    } else if (Test === undefined && (Action === 'pass' || Action === 'fail' || Action === 'skip')) ended.add(pkg);
  }
  return [...texts].map(([pkg, own]) => ({ pkg, text: new Output(own.join('')), hasEnd: ended.has(pkg) }));
}

function addSections(sections: readonly Section[], list: ReadingList): void {
  // Both are looked up for every result.
  const directions = new Map(sections.flatMap((section) => [...section.directions]));
  const packages = packagesOf(sections);
  for (const section of sections) {
    const processors = processorsOf(section);
    const nameOf = (stated: string): string => {
      const plain = processors !== '' && stated.endsWith(processors) ? stated.slice(0, -processors.length) : stated;
      return (packages.get(plain)?.size ?? 0) > 1 ? joinNames(section.pkg, plain) : stableName(plain);
    };
    for (const { name, pairs } of section.results) addResult(nameOf(name), pairs, directions, list);
    for (const { name, state, detail } of section.states) list.state(nameOf(name), state, detail);
  }
}

/**
 * A package that ended before its benchmarks did, by a panic or os.Exit, or that was not built: Go names none of them, so the
 * package itself has failed.
 */
function addFailedPackages(text: Output, sections: readonly Section[], list: ReadingList): void {
  let said: string | null = null;
  for (const line of text.lines) {
    if (/^(?:panic: |fatal error: |exit status )/.test(line)) said ??= line;
    const [, pkg, why] = FAILED_PACKAGE.exec(line) ?? [];
    if (pkg === undefined) continue;
    const isNamed = sections.some(
      (one) => (one.pkg === pkg || one.pkg === '') && one.states.some(({ state }) => state === 'failed'),
    );
    if (!isNamed) list.state(pkg, 'failed', why ?? said);
    said = null;
  }
}

/** "FAIL  example.org/parse  0.012s", "FAIL  example.org/parse [build failed]". */
const FAILED_PACKAGE = /^FAIL[ \t]+(\S+)[ \t]+(?:[\d.]+s|\[([^\]]{1,100})\])[ \t]*$/;

/** The packages of each name. */
function packagesOf(sections: readonly Section[]): Map<string, Set<string>> {
  const packages = new Map<string, Set<string>>();
  for (const section of sections) {
    const processors = processorsOf(section);
    for (const { name } of [...section.results, ...section.states]) {
      const plain = processors !== '' && name.endsWith(processors) ? name.slice(0, -processors.length) : name;
      const own = packages.get(plain);
      if (own === undefined) packages.set(plain, new Set([section.pkg]));
      else own.add(section.pkg);
    }
  }
  return packages;
}

/** "-8", the processors that Go used: where all names of the section end so; '' otherwise, as with `-cpu 1,2`. */
function processorsOf({ results }: Section): string {
  const endings = new Set(results.map(({ name }) => /-\d+$/.exec(name)?.[0] ?? ''));
  const [ending = ''] = endings;
  return endings.size === 1 ? ending : '';
}

function addResult(benchmark: string, pairs: string, directions: ReadonlyMap<string, Better>, list: ReadingList): void {
  const words = pairs.trim().split(/[ \t]+/);
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [text = '', stated = ''] = words.slice(at, at + 2);
    const metric = METRICS.get(stated) ?? ownMetric(stated);
    const unit = normalUnit(stated);
    const value = readNumber(text);
    if (value === null) {
      list.warn(`${subjectOf(benchmark, metric)} was skipped: its value is ${quote(text)}`);
    } else if (metric === 'time') {
      list.addTime({ benchmark, metric, unit, better: 'lower', samples: [value] });
    } else if (metric === 'throughput' && value === 0) {
      list.warn(`${subjectOf(benchmark, metric)} was skipped: ${quote(`${text} ${stated}`)} is too few digits`);
    } else {
      const better = directions.get(stated) ?? directionBy(stated);
      list.add({ benchmark, metric, unit, better, samples: [value] });
    }
  }
}

/** A unit of b.ReportMetric is all the name there is; it may be that of one of Go's own. */
function ownMetric(unit: string): string {
  return [...METRICS.values()].includes(unit) ? `metric ${unit}` : stableName(unit);
}

/** Go's own rule for the units of b.ReportMetric. */
function directionBy(unit: string): Better | undefined {
  if (unit.endsWith('/op')) return 'lower';
  return unit.endsWith('/s') || unit.endsWith('/sec') ? 'higher' : undefined;
}
