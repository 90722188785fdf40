/** pinbench's own long CSV, for a benchmark that writes tables: benchmark,metric,unit,value[,better], a row a sample. */
import { invalidOutput } from '../../model/errors.ts';
import { csvRows } from '../../text/csv-rows.ts';
import { quote } from '../../text/quote.ts';
import { normalUnit } from '../../units/units.ts';
import type { Format } from '../format.ts';
import { readNumber } from '../numbers.ts';
import { subjectOf } from '../reading-list.ts';
import { readBetter } from '../values.ts';

const COLUMNS = ['benchmark', 'metric', 'unit', 'value', 'better'];
const REQUIRED = ['benchmark', 'metric', 'value'];
/** Columns of what `pinbench history export` writes: many runs, which must not become samples of one. */
const RUNS = ['commit', 'branch', 'run', 'started_at'];

export const csv: Format = {
  kind: 'text',
  about: {
    versions: 'RFC 4180',
    command: './my-benchmark > "$PINBENCH_OUTPUT/results.csv"',
    path: 'results.csv',
    keeps: ['every row as a sample', 'units and directions as they are stated'],
    loses: ['other columns'],
    filter: null,
    invocations: 'An invocation is one independent measurement: run ten.',
    traps: [
      'Columns are separated by commas, and numbers have a decimal point.',
      'A file with a column for commits or runs is a history: read it with `pinbench history import`.',
    ],
  },
  // Any table may have these columns.
  detect({ text }) {
    const titles = titlesOf((text.slice(0, 2000).split('\n', 1)[0] ?? '').split(','));
    return REQUIRED.every((title) => titles.includes(title)) && !RUNS.some((title) => titles.includes(title))
      ? 'possible'
      : 'no';
  },
  read({ text, path }, list) {
    const file = path === '' ? 'the output' : path;
    // Anything else is no table at all.
    if (!/^[^\n]*\b(?:benchmark|metric|value)\b/i.test(text.slice(0, 2000))) return;
    const rows = csvRows(text, file, invalidOutput);
    const titles = titlesOf(rows.next().value?.cells ?? []);
    const missing = REQUIRED.filter((title) => !titles.includes(title));
    if (missing.length > 0) {
      throw invalidOutput(`${file} has no column ${missing.map(quote).join(', ')} in its first row`, {
        expected: `the columns ${COLUMNS.join(', ')}; unit and better may be left out`,
      });
    }
    const run = RUNS.find((title) => titles.includes(title));
    if (run !== undefined) {
      throw invalidOutput(`${file} has a column ${quote(run)}: it holds several runs`, {
        expected: 'the samples of one',
        fix: 'read a history with `pinbench history import`',
      });
    }
    for (const { cells, line } of rows) {
      if (cells.length !== titles.length) {
        throw invalidOutput(`${file}:${line} has ${cells.length} columns`, {
          expected: `${titles.length}, as in the first row; a cell with a comma inside stands in quotation marks`,
        });
      }
      const [benchmark = '', metric = '', unit = '', value = '', better = ''] = COLUMNS.map((title) =>
        (cells[titles.indexOf(title)] ?? '').trim(),
      );
      const number = readNumber(value);
      if (number === null) {
        throw invalidOutput(`${file}:${line} has the value ${quote(value)}`, {
          expected: 'a finite number such as 12.5',
        });
      }
      list.add({
        benchmark,
        metric,
        unit: normalUnit(unit),
        better: readBetter(better, { lower: 'lower', higher: 'higher' }, subjectOf(benchmark, metric)),
        samples: [number],
      });
    }
  },
};

/** "Started at" and "started_at" are one name. */
function titlesOf(cells: readonly string[]): string[] {
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .toLowerCase()
      .replaceAll(/[\s-]/g, '_'),
  );
}
