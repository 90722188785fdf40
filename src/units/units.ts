/** Units: reading and converting them. None is ever guessed: an ambiguous spelling ("mb") is unknown. */
import type { Better } from '../model/run.ts';
import { withoutNoise } from './decimal.ts';

interface Unit {
  dimension: string;
  /** How many of the dimension's smallest unit it is; whole numbers, so that converting loses as little as possible. */
  factor: number;
  better: Better | null;
}

const timeUnits = { ns: 1, us: 1e3, ms: 1e6, s: 1e9, min: 6e10, h: 3.6e12, d: 8.64e13 };

/** In bits. "k", "M", "G" are decimal, "Ki", "Mi", "Gi" binary, everywhere. */
// biome-ignore format: a line for each kind
const byteUnits = {
  bit: 1, kbit: 1e3, Mbit: 1e6, Gbit: 1e9,
  B: 8, kB: 8e3, MB: 8e6, GB: 8e9, TB: 8e12,
  KiB: 8 * 2 ** 10, MiB: 8 * 2 ** 20, GiB: 8 * 2 ** 30, TiB: 8 * 2 ** 40,
};

/** Costs, less of which is better. They may be given per operation ("ns/op"), which is still a cost of one thing. */
const costs: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  time: timeUnits,
  bytes: byteUnits,
  allocations: { allocs: 1 },
  cycles: { cycles: 1 },
  instructions: { instructions: 1 },
};

/** Things that are counted: without a direction alone, better when there are more of them per second. */
const counted = 'ops req iter items elem rows records lines events msgs calls queries txns frames tokens'.split(' ');

/** Other spellings; words in lowercase letters may have an "s" as well. */
// biome-ignore format: a line for each kind
const spellings: Record<string, string> = {
  ns: 'nsec nano nanosecond', us: 'usec micro microsecond', ms: 'msec milli millisecond',
  s: 'sec second', min: 'mins minute', h: 'hr hour', d: 'day',
  bit: 'bits', B: 'byte', kB: 'KB kilobyte', MB: 'megabyte', GB: 'gigabyte', TB: 'terabyte',
  KiB: 'kibibyte', MiB: 'mebibyte', GiB: 'gibibyte', TiB: 'tebibyte',
  ops: 'op operation', req: 'reqs request', iter: 'it iters iteration', items: 'item', elem: 'elems element',
  rows: 'row', records: 'record', lines: 'line', events: 'event', msgs: 'msg message', calls: 'call', queries: 'query',
  txns: 'txn transaction', frames: 'frame', tokens: 'token',
  allocs: 'alloc allocation', cycles: 'cycle', instructions: 'instruction instr', '%': 'percent pct',
  'req/s': 'rps', 'queries/s': 'qps', 'frames/s': 'fps',
  'bit/s': 'bps', 'kbit/s': 'kbps', 'Mbit/s': 'Mbps', 'Gbit/s': 'Gbps',
};

/** Every unit under its normal spelling; '' is a plain number. */
export const units: ReadonlyMap<string, Unit> = unitTable();
const exact = spellingTable();
const anyCase = caselessTable();

/** The normal spelling of one word of a unit, or undefined when the word is not known. */
function spelled(word: string): string | undefined {
  return exact.get(word) ?? anyCase.get(word.toLowerCase());
}

function unitTable(): Map<string, Unit> {
  const table = new Map<string, Unit>([
    ['', { dimension: 'none', factor: 1, better: null }],
    ['%', { dimension: 'share', factor: 1, better: null }],
  ]);
  const addRates = (name: string, dimension: string, factor: number) => {
    for (const [time, length] of Object.entries(timeUnits)) {
      // Counted per day, the longest unit of time, so that factors stay whole.
      const perDay = factor * (8.64e13 / length);
      table.set(`${name}/${time}`, { dimension: `${dimension} rate`, factor: perDay, better: 'higher' });
    }
  };
  for (const [dimension, members] of Object.entries(costs)) {
    for (const [name, factor] of Object.entries(members)) {
      for (const per of ['', '/op', '/iter', '/call']) table.set(name + per, { dimension, factor, better: 'lower' });
      if (members === byteUnits) addRates(name, dimension, factor);
    }
  }
  for (const name of counted) {
    for (const [prefix, factor] of Object.entries({ '': 1, k: 1e3, M: 1e6, G: 1e9 })) {
      table.set(prefix + name, { dimension: name, factor, better: null });
      addRates(prefix + name, name, factor);
    }
  }
  return table;
}

function spellingTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const name of units.keys()) if (!name.includes('/')) table.set(name, name);
  for (const [name, others] of Object.entries(spellings)) {
    for (const other of others.split(' ')) {
      table.set(other, name);
      if (/^[a-z]+$/.test(other)) table.set(`${other}s`, name);
    }
  }
  for (const name of Object.keys(byteUnits)) if (!name.endsWith('bit')) table.set(`${name}ps`, `${name}/s`);
  return table;
}

/** Letter case is forgiven only in words of three letters or more that mean one thing in any case: "mib" yes, "mb" no. */
function caselessTable(): Map<string, string> {
  const [table, unclear] = [new Map<string, string>(), new Set<string>()];
  for (const [spelling, name] of exact) {
    const lower = spelling.toLowerCase();
    if (lower.length < 3 || (table.get(lower) ?? name) !== name) unclear.add(lower);
    table.set(lower, name);
  }
  for (const lower of unclear) table.delete(lower);
  return table;
}

/** The usual spelling of a unit ("MiB/sec" -> "MiB/s", "μs" -> "us"); an unknown unit comes back trimmed. */
export function normalUnit(text: string): string {
  if (units.has(text)) return text;
  const kept = text.trim();
  if (kept.length > 60) return kept;
  const parts = kept
    .replace(/[µμ]/g, 'u')
    .replace(/ per |_per_/g, '/')
    .split('/');
  const [top, bottom] = parts.map((part) => spelled(part.trim()));
  if (top === undefined || parts.length > 2) return kept;
  if (parts.length === 1) return top;
  // "ops" and "calls" are counted, one of them is what a cost is of: "ns/op".
  const ratio = `${top}/${bottom === 'ops' || bottom === 'calls' ? bottom.slice(0, -1) : bottom}`;
  return units.has(ratio) ? ratio : kept;
}

/** The value in another unit, of 15 significant digits; null when either unit is unknown, they measure different things, or it is too large. */
export function convert(value: number, from: string, to: string): number | null {
  const [source, target] = from === to ? [to, to] : [normalUnit(from), normalUnit(to)];
  if (source === target) return value;
  const [a, b] = [units.get(source), units.get(target)];
  if (a === undefined || b === undefined || a.dimension !== b.dimension) return null;
  const exact = (value * a.factor) / b.factor;
  const converted = Number.isFinite(exact) ? exact : value * (a.factor / b.factor);
  return Number.isFinite(converted) ? withoutNoise(converted) : null;
}

/** Time, memory, allocations, cycles: lower. Rates per time: higher. Anything else: not known. */
export function directionOf(unit: string): Better | null {
  return units.get(normalUnit(unit))?.better ?? null;
}
