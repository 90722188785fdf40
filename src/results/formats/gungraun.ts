/**
 * gungraun (iai-callgrind until 0.16): an object for each benchmark, one a line, with "profiles" of Valgrind's tools. Counts
 * come as {"values": {"new", "old"?}} since schema 7, before as {"metrics": {"Left": {"Int": n}}} or {"Both": [new, old]}.
 * What is old was measured by another run and is not read.
 */
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { stableName } from '../names.ts';
import type { ReadingList } from '../reading-list.ts';
import { EVENTS } from './callgrind.ts';

export const gungraun: Format = {
  kind: 'json',
  about: {
    versions: '0.16 and 0.20 (schemas 6 and 7)',
    command: 'cargo bench -- --output-format=json',
    path: null,
    keeps: [
      "Callgrind's counts: instructions, reads and writes, cache misses, branches, estimated cycles",
      "DHAT's bytes and blocks",
      'errors that Memcheck, Helgrind and DRD found',
    ],
    loses: ['cache hits and rates, which are made from the same counts', 'older values, and regressions against them'],
    filter: null,
    invocations: 'Counts hardly vary: two or three invocations are enough.',
    traps: ['Counts are not times: memory that is slow is not seen in instructions.'],
  },
  detect: (output) =>
    output.text.includes('"module_path"') && output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no',
  read(output, list) {
    for (const { value } of output.objects) if (isMarked(value)) readBenchmark(value, list);
    if (output.found.cut) throw list.cutShort('its last line');
  },
};

function isMarked({ module_path: path, profiles }: JsonObject): boolean {
  return typeof path === 'string' && Array.isArray(profiles) && profiles.some((one) => isObject(one) && 'tool' in one);
}

interface Count {
  metric: string;
  unit: string;
}

const TOOLS: ReadonlyMap<string, ReadonlyMap<string, Count>> = new Map([
  ['callgrind', new Map([...EVENTS].map(([name, unit]): [string, Count] => [name, { metric: name, unit }]))],
  [
    'dhat',
    new Map([
      ['TotalBytes', { metric: 'memory', unit: 'B' }],
      ['TotalBlocks', { metric: 'allocations', unit: 'allocs' }],
      ['AtTGmaxBytes', { metric: 'peak memory', unit: 'B' }],
      ['AtTEndBytes', { metric: 'memory at the end', unit: 'B' }],
      ['ReadsBytes', { metric: 'ReadsBytes', unit: 'B' }],
      ['WritesBytes', { metric: 'WritesBytes', unit: 'B' }],
    ]),
  ],
  ...['memcheck', 'helgrind', 'drd'].map((tool): [string, Map<string, Count>] => [
    tool,
    new Map([['Errors', { metric: `errors of ${tool}`, unit: '' }]]),
  ]),
]);

function readBenchmark({ module_path: path, id, profiles }: JsonObject, list: ReadingList): void {
  const benchmark = stableName(typeof id === 'string' && id !== '' ? `${String(path)}::${id}` : String(path));
  const all: unknown[] = Array.isArray(profiles) ? profiles : [];
  let isMeasured = false;
  for (const profile of all.filter(isObject)) {
    const tool = String(profile.tool);
    const known = TOOLS.get(tool.toLowerCase());
    if (known === undefined) {
      list.warn(`the profile of ${quote(tool)} of benchmark ${quote(benchmark)} was skipped: the tool is not known`);
      continue;
    }
    for (const [name, value] of countsOf(profile)) {
      const count = known.get(name);
      if (count === undefined || !Number.isFinite(value)) continue;
      isMeasured = true;
      list.add({ benchmark, ...count, better: 'lower', samples: [value], again: 'apart' });
    }
  }
  if (!isMeasured) list.state(benchmark, 'skipped', 'it has no count of this run');
}

function countsOf({ data, summaries }: JsonObject): [name: string, value: number][] {
  if (isObject(data) && isObject(data.total) && isObject(data.total.metrics)) {
    return Object.entries(data.total.metrics).flatMap(([name, entry]): [string, number][] => {
      const values = isObject(entry) ? entry.values : undefined;
      return isObject(values) && typeof values.new === 'number' ? [[name, values.new]] : [];
    });
  }
  const total = isObject(summaries) ? summaries.total : undefined;
  const byTool = isObject(total) && isObject(total.summary) ? Object.values(total.summary) : [];
  return byTool.filter(isObject).flatMap((counts) =>
    Object.entries(counts).flatMap(([name, entry]): [string, number][] => {
      const value = isObject(entry) && isObject(entry.metrics) ? newOf(entry.metrics) : null;
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** `Right` alone is an old value without a new one. */
function newOf({ Left: left, Both: both }: JsonObject): number | null {
  const measured: unknown = Array.isArray(both) ? both[0] : left;
  if (!isObject(measured)) return null;
  const value = measured.Int ?? measured.Float;
  return typeof value === 'number' ? value : null;
}
