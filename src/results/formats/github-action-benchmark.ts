/**
 * github-action-benchmark: the list that its custom tools are given, [{"name", "unit", "value", "range"?, "extra"?}], and its
 * history (data.js, or the same as JSON), of which the newest entry of each suite is read.
 */
import type { Better } from '../../model/run.ts';
import { plural, quote } from '../../text/quote.ts';
import { directionOf, normalUnit } from '../../units/units.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { joinNames } from '../names.ts';
import { finite, readNumber } from '../numbers.ts';
import type { Output } from '../output.ts';
import type { ReadingList } from '../reading-list.ts';
import { usualMetric } from '../usual-metric.ts';

export const githubActionBenchmark: Format = {
  kind: 'json',
  about: {
    versions: '1.20, and histories since 2019 by their shape',
    command: './my-benchmark',
    path: null,
    keeps: [
      'every value with its unit',
      'a range in the same unit, for the record',
      'of data.js the newest entry of each suite',
    ],
    loses: [
      '`extra`',
      'ranges in % or in another unit',
      'the older entries of data.js, which `pinbench history import` reads',
    ],
    filter: null,
    invocations: 'An invocation is one independent measurement: run ten.',
    traps: [
      'The list does not say what is better; where the unit does not either, state it in the configuration.',
      'data.js of the tool `go` has each result of several numbers twice, once with all units in one; that row is left out.',
    ],
  },
  detect(output) {
    if (output.objects.some(({ value }) => isHistory(value))) return 'certain';
    const list = listIn(output);
    if (list.length === 0) return 'no';
    return list.every((bench) => Object.keys(bench).every((key) => KEYS.has(key))) ? 'certain' : 'possible';
  },
  read(output, list) {
    for (const { value } of output.objects) if (isHistory(value)) readHistory(value.entries, list);
    readBenches(listIn(output), { suite: '', tool: '' }, list);
  },
};

const KEYS = new Set(['name', 'unit', 'value', 'range', 'extra']);

type Bench = JsonObject & { name: string; unit: string };

/** Its `unit` may be missing in histories of old versions. */
function isBench(value: unknown): value is Bench {
  return (
    isObject(value) && typeof value.name === 'string' && typeof value.unit === 'string' && finite(value.value) !== null
  );
}

/** The text as a whole: objects of this shape inside something else are another tool's. */
function listIn(output: Output): readonly Bench[] {
  if (!/^\s*\[\s*\{/.test(output.text.slice(0, 1000))) return [];
  const { document } = output;
  return Array.isArray(document) && document.length > 0 && document.every(isBench) ? document : [];
}

function isHistory(value: JsonObject): value is JsonObject & { entries: JsonObject } {
  const { entries } = value;
  if (!isObject(entries)) return false;
  const lists = Object.values(entries);
  return lists.length > 0 && lists.every((list) => Array.isArray(list) && list.every(isEntry));
}

function isEntry(entry: unknown): entry is JsonObject & { benches: unknown[] } {
  return isObject(entry) && Array.isArray(entry.benches) && Object.hasOwn(entry, 'commit');
}

function readHistory(entries: JsonObject, list: ReadingList): void {
  for (const [suite, all] of Object.entries(entries)) {
    const dated = (Array.isArray(all) ? all : []).filter(isEntry);
    const [first, ...others] = dated;
    if (first === undefined) continue;
    const newest = others.reduce(
      (best, entry) => ((finite(entry.date) ?? 0) >= (finite(best.date) ?? 0) ? entry : best),
      first,
    );
    if (others.length > 0)
      list.warn(`${plural(others.length, 'earlier run')} of ${quote(suite)} not read: import them as history`);
    const benches = newest.benches.filter(isBench);
    if (benches.length < newest.benches.length) {
      const left = plural(newest.benches.length - benches.length, 'result');
      list.warn(`${left} of ${quote(suite)} without a name, a unit or a finite value left out`);
    }
    readBenches(benches, { suite, tool: typeof newest.tool === 'string' ? newest.tool : '' }, list);
  }
}

interface Origin {
  suite: string;
  /** As the action calls it; '' where the file does not say. */
  tool: string;
}

function readBenches(benches: readonly Bench[], { suite, tool }: Origin, list: ReadingList): void {
  const names = new Set(benches.map(({ name }) => name));
  for (const bench of benches) {
    const value = finite(bench.value);
    const [stated = ''] = bench.unit.split('\t');
    if (value === null) continue;
    // The row that stands for all of its numbers comes first; those of one unit each follow it.
    if (bench.unit.includes('\t') && names.has(`${bench.name} - ${stated.trim()}`)) continue;
    const { metric, unit } = quantityOf(stated, tool);
    const name =
      bench.name.endsWith(` - ${stated.trim()}`) && stated !== ''
        ? bench.name.slice(0, -stated.trim().length - 3)
        : bench.name;
    const range = rangeOf(bench.range);
    const entry = {
      benchmark: joinNames(suite, name),
      metric,
      unit,
      better: betterOf(unit, tool),
      samples: [value],
      again: 'apart',
    } as const;
    const more = range === null ? {} : { reported: { range } };
    if (usualMetric(unit) === 'time') list.addTime({ ...entry, ...more });
    else list.add({ ...entry, ...more });
  }
}

/** The unit may be a phrase: "p95 ms" is a p95 in ms. Under the tool `go` a number of one's own has nothing but its unit. */
function quantityOf(stated: string, tool: string): { metric: string; unit: string } {
  const unit = normalUnit(stated);
  const usual = usualMetric(unit);
  if (usual !== null) return { metric: usual, unit };
  const phrase = /^(\S.*)\s(\S+)$/.exec(unit);
  const last = normalUnit(phrase?.[2] ?? '');
  if (phrase?.[1] !== undefined && usualMetric(last) !== null) return { metric: phrase[1].trim(), unit: last };
  return { metric: tool === 'go' && unit !== '' ? unit : 'value', unit };
}

/** The two custom tools state it. Of all others the unit does, and where that says nothing, what the tool always gives. */
function betterOf(unit: string, tool: string): Better | undefined {
  if (tool === 'customBiggerIsBetter') return 'higher';
  if (tool === 'customSmallerIsBetter') return 'lower';
  return directionOf(unit) ?? (tool === 'benchmarkjs' || tool === 'pytest' ? 'higher' : undefined);
}

/** "± 35" and "+/- 1,234" are in the unit of the value; "±2 %" and pytest's "stddev: 0.06" (seconds) are not. */
function rangeOf(range: unknown): number | null {
  if (typeof range !== 'string') return finite(range);
  return readNumber(range.slice(0, 80).replace(/^\s*(?:±|\+\/?-)\s*/, ''));
}
