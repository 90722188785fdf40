/**
 * Comma-separated values as RFC 4180 has them. Our own: csv-parse 7 takes four times as long, counts a line end of two
 * characters inside a cell twice, so that all lines after it are told wrong, and takes "a"<NUL>b for a cell.
 */
import { type PinbenchError, usageError } from '../model/errors.ts';

export interface Row {
  /** Of its first character, from 1. */
  line: number;
  cells: string[];
}

const MOST_CELLS = 100;
const LONGEST_CELL = 10_000;

/** Whose fault it is that the text is no CSV: `usageError`, or `invalidOutput` for what a benchmark wrote. */
type Refuse = (happened: string, more?: { expected?: string; fix?: string }) => PinbenchError;

/** Every row, lines without anything left out. Throws `refuse` with file and line on text that is not CSV. */
export function* csvRows(text: string, file: string, refuse: Refuse = usageError): Generator<Row> {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const row: Row = { line, cells: [] };
    let ended = false;
    while (!ended) {
      const place = { here: `${file}:${line}`, refuse };
      if (row.cells.length === MOST_CELLS) throw refuse(`${place.here} has more than ${MOST_CELLS} columns`);
      const cell = text[at] === '"' ? quotedCell(text, at, place) : plainCell(text, at, place);
      row.cells.push(cell.value);
      line += cell.lines;
      at = cell.end;
      ended = text[at] !== ',';
      if (ended) at += text[at] === '\r' ? 2 : 1;
      else at += 1;
    }
    line += 1;
    if (row.cells.length > 1 || row.cells[0] !== '') yield row;
  }
}

interface Cell {
  value: string;
  /** Of what follows it: a comma, the end of the line, or that of the text. */
  end: number;
  /** Line ends inside it. */
  lines: number;
}

interface Place {
  /** FILE:LINE */
  here: string;
  refuse: Refuse;
}

function plainCell(text: string, start: number, place: Place): Cell {
  const { here, refuse } = place;
  let end = start;
  while (end < text.length && text[end] !== ',' && !endsLine(text, end)) {
    if (text[end] === '"') throw refuse(`${here}: a quotation mark stands inside a cell that does not begin with one`);
    end += 1;
    if (end - start > LONGEST_CELL) throw tooLong(place);
  }
  return { value: text.slice(start, end), end, lines: 0 };
}

function quotedCell(text: string, start: number, place: Place): Cell {
  const { here, refuse } = place;
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end === -1) throw refuse(`${here}: a cell begins with a quotation mark that is never closed`);
    if (end - start > LONGEST_CELL) throw tooLong(place);
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const value = text.slice(start + 1, end).replaceAll('""', '"');
  end += 1;
  if (end < text.length && text[end] !== ',' && !endsLine(text, end)) {
    throw refuse(`${here}: something follows the closing quotation mark of a cell`, {
      expected: 'a comma or the end of the line; a quotation mark inside a cell is written twice',
    });
  }
  return { value, end, lines: value.split('\n').length - 1 };
}

function endsLine(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && (text[at + 1] === '\n' || at + 1 === text.length));
}

function tooLong({ here, refuse }: Place): Error {
  return refuse(`${here}: a cell is longer than ${LONGEST_CELL} characters`, {
    fix: 'is a quotation mark missing?',
  });
}
