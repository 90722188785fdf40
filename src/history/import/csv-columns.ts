/** The header row of a CSV file: which column holds what. */
import { usageError } from '../../model/errors.ts';
import type { Row } from '../../text/csv-rows.ts';
import { quote } from '../../text/quote.ts';
import type { Notes } from './notes.ts';

const required = ['benchmark', 'metric', 'value'] as const;
const optional = [
  ...(['unit', 'better', 'commit', 'branch', 'startedat', 'suite', 'run', 'key', 'status', 'excluded'] as const),
  ...(['invocation', 'sample', 'configuration'] as const),
] as const;

type Column = (typeof required)[number] | (typeof optional)[number];

export interface Columns {
  has(column: Column): boolean;
  /** Without spaces around it, or the apostrophe that guards a formula; '' where the file has no such column. */
  cell(row: Row, column: Column): string;
}

/** "started_at", "Started at" and "startedAt" are one name. Throws a usage error when a required one is missing. */
export function readHeader(header: Row | undefined, file: string, notes: Notes): Columns {
  const indexOf = new Map<string, number>();
  for (const [index, title] of (header?.cells ?? []).entries()) {
    const name = title.toLowerCase().replaceAll(/[\s_-]/g, '');
    if (indexOf.has(name)) throw usageError(`${file}:1 has the column ${quote(title)} twice`);
    indexOf.set(name, index);
    if (![...required, ...optional].some((known) => known === name)) {
      notes.add(`${file}: the column ${quote(title)} is not read`);
    }
  }
  const missing = required.filter((column) => !indexOf.has(column));
  if (missing.length > 0) {
    throw usageError(`${file} has no column ${missing.map(quote).join(', ')} in its first row`, {
      expected: `the columns ${required.join(', ')}, and any of ${optional.join(', ').replace('startedat', 'started_at')}`,
      fix: 'separate columns by commas, not by semicolons or tabs',
    });
  }
  const width = indexOf.size;
  return {
    has: (column) => indexOf.has(column),
    cell(row, column) {
      if (row.cells.length !== width) {
        throw usageError(`${file}:${row.line} has ${row.cells.length} columns`, {
          expected: `${width}, as in the first row; a cell with a comma inside stands in quotation marks`,
        });
      }
      return unguarded(row.cells[indexOf.get(column) ?? -1]?.trim() ?? '');
    },
  };
}

/** An apostrophe keeps a spreadsheet from running the text after it; it is no part of the text. */
function unguarded(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}
