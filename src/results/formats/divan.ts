/**
 * divan's table, which is all it writes: a tree of names at the left, and times in columns. Rows without a name belong to
 * the benchmark above: throughput, then allocations under a label of their own ("alloc:", and counts and bytes below it).
 */
import { quote } from '../../text/quote.ts';
import { convert } from '../../units/units.ts';
import type { Format } from '../format.ts';
import { stableName } from '../names.ts';
import { readNumber } from '../numbers.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';

const HEADER = /^(\S.{0,400}?)\s+fastest\s+│/;
const BRANCH = /^((?:│ {2}| {3})*)([├╰])─ /;
const STATISTICS = ['fastest', 'slowest', 'median', 'mean'];

export const divan: Format = {
  kind: 'text',
  about: {
    versions: '0.1.21',
    command: 'cargo bench',
    path: null,
    keeps: [
      'the median',
      'fastest, slowest and mean, for the record',
      'throughput, peak memory, and memory that was allocated',
      'ignored benchmarks',
    ],
    loses: ['the samples, which divan does not write', 'what was freed, grown and shrunk'],
    filter: ['{regex}'],
    invocations: 'One median comes from each process: an invocation is one measurement, so run ten.',
    traps: ['A benchmark that panics ends the table: nothing after it is measured.'],
  },
  detect: ({ lines }) => (lines.some((line) => headerOf(line) !== null) ? 'certain' : 'no'),
  read({ lines }, list) {
    let table: Table | null = null;
    for (const line of lines) {
      const header = headerOf(line);
      if (header !== null) {
        table?.end(list);
        table = new Table(header);
      } else table?.take(line, list);
    }
    table?.end(list);
  },
};

interface Header {
  root: string;
  /** Where names end. */
  width: number;
  columns: string[];
}

function headerOf(line: string): Header | null {
  if (!line.includes('fastest') || !line.includes('median')) return null;
  const root = HEADER.exec(line)?.[1];
  if (root === undefined) return null;
  const width = line.indexOf('fastest', root.length);
  return { root, width, columns: cellsOf(line.slice(width)) };
}

function cellsOf(text: string): string[] {
  return text.split('│').map((cell) => cell.trim());
}

class Table {
  readonly #header: Header;
  /** The names from the root down to the last row, and whether each is the last of its parent. */
  #path: { name: string; isLast: boolean }[] = [];
  #benchmark: string | null = null;
  /** What the next rows without a name are: "alloc:", and how many of its rows are gone. */
  #label = '';
  #row = 0;

  constructor(header: Header) {
    this.#header = header;
  }

  take(line: string, list: ReadingList): void {
    const branch = BRANCH.exec(line);
    const cells = cellsOf(line.slice(this.#header.width));
    if (branch === null) {
      if (this.#benchmark !== null && /^[│ ]+$/.test(line.slice(0, this.#header.width))) this.#takeMore(cells, list);
      return;
    }
    const [whole, indent = '', mark] = branch;
    const name = line.slice(whole.length, this.#header.width).trim();
    this.#path = [...this.#path.slice(0, indent.length / 3), { name, isLast: mark === '╰' }];
    const benchmark = stableName([this.#header.root, ...this.#path.map((part) => part.name)].join('::'));
    this.#benchmark = null;
    this.#label = '';
    if (cells[0] === '(ignored)') list.state(benchmark, 'skipped');
    else this.#takeTimes(benchmark, cells, list);
  }

  /** The last row of a whole table is the last at every level. */
  end(list: ReadingList): void {
    if (this.#path.length === 0 || this.#path.some(({ isLast }) => !isLast))
      throw list.cutShort('its table has no end');
  }

  #takeTimes(benchmark: string, cells: readonly string[], list: ReadingList): void {
    const figures = this.#figures(cells, inNanoseconds);
    const { median } = figures;
    if (median === undefined) {
      // A group has no cells.
      const [cell] = cells.filter((each) => each !== '');
      if (cell !== undefined) list.warn(`${subjectOf(benchmark, 'time')} was skipped: its times are ${quote(cell)}`);
      return;
    }
    this.#benchmark = benchmark;
    const entry = { benchmark, metric: 'time', unit: 'ns', better: 'lower' as const, samples: [median] };
    list.addTime({ ...entry, again: 'apart', reported: figures });
  }

  #takeMore(cells: readonly string[], list: ReadingList): void {
    const [first = ''] = cells;
    const benchmark = this.#benchmark ?? '';
    if (/^[a-z ]+:$/.test(first)) {
      this.#label = first;
      this.#row = 0;
      return;
    }
    this.#row += 1;
    if (this.#label === '') {
      this.#takeThroughput(benchmark, cells, list);
      return;
    }
    const prefix = this.#label === 'max alloc:' ? 'peak ' : '';
    const median = this.#row === 1 ? this.#figures(cells, readNumber).median : this.#figures(cells, inBytes).median;
    if (median === undefined || (this.#label !== 'alloc:' && this.#label !== 'max alloc:')) return;
    const [metric, unit] = this.#row === 1 ? ['allocations', 'allocs'] : ['memory', 'B'];
    list.add({ benchmark, metric: prefix + metric, unit, better: 'lower', samples: [median], again: 'apart' });
  }

  #takeThroughput(benchmark: string, cells: readonly string[], list: ReadingList): void {
    const at = this.#header.columns.indexOf('median');
    const found = perSecond(cells[at] ?? '');
    if (found !== null && found.value > 0 && Number.isFinite(found.value)) {
      const { metric, unit, value } = found;
      list.add({ benchmark, metric, unit, better: 'higher', samples: [value], again: 'apart' });
    }
  }

  #figures(cells: readonly string[], read: (text: string) => number | null): Record<string, number> {
    const { columns } = this.#header;
    return Object.fromEntries(
      STATISTICS.flatMap((name) => {
        const value = read(cells[columns.indexOf(name)] ?? '');
        return value === null ? [] : [[name, value]];
      }),
    );
  }
}

/** Each cell has a unit of its own, which changes as values grow; ours stays. */
function inNanoseconds(cell: string): number | null {
  const [text = '', unit = ''] = cell.split(' ');
  const value = readNumber(text);
  if (value === null) return null;
  if (unit === 'ps') return value / 1000;
  return convert(value, unit === 'm' ? 'min' : unit, 'ns');
}

function inBytes(cell: string): number | null {
  const [text = '', unit = ''] = cell.split(' ');
  const value = readNumber(text);
  return value === null ? null : convert(value, unit, 'B');
}

const PREFIXES = new Map([
  ['', 1],
  ['K', 1e3],
  ['M', 1e6],
  ['G', 1e9],
  ['T', 1e12],
  ['P', 1e15],
]);

function perSecond(cell: string): { metric: string; unit: string; value: number } | null {
  const [text = '', stated = ''] = cell.split(' ');
  const value = readNumber(text);
  if (value === null) return null;
  const bytes = convert(value, stated, 'B/s');
  if (bytes !== null) return { metric: 'throughput', unit: 'B/s', value: bytes };
  const [, prefix = '', what] = /^([KMGTP]?)(item\/s|char\/s|Hz)$/.exec(stated) ?? [];
  if (what === undefined) return null;
  const scaled = value * (PREFIXES.get(prefix) ?? 1);
  if (what === 'item/s') return { metric: 'rate', unit: 'items/s', value: scaled };
  return { metric: what === 'Hz' ? 'cycle rate' : 'character rate', unit: what, value: scaled };
}
