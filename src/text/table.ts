/** Tables: Markdown for GitHub, aligned columns for a terminal. */
import { styleText } from 'node:util';
// Widths as terminals draw them, and unlike string-width without an Intl.Segmenter: 13 ms of every start.
import stringWidth from 'fast-string-width';
import { markdownTable } from 'markdown-table';
import { terminalFormatter } from './formatter.ts';

export interface Column {
  title: string;
  /** Numbers stand on the right. */
  align: 'left' | 'right';
  /** Names may lose their end on a narrow terminal; numbers and verdicts never do. */
  mayShorten?: boolean;
  /** Not needed on a narrow terminal. */
  mayGo?: boolean;
}

export interface Paper {
  /** Columns of the terminal. */
  width: number;
  colour: boolean;
}

/** null: as it comes. */
export type Tone = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | null;

/** Rows of a table on a terminal: more would push the rest off the screen. */
export const MOST_ROWS = 60;

const GAP = '  ';
const SHORTEST = 12;

export function left(title: string, more: Omit<Column, 'title' | 'align'> = {}): Column {
  return { title, align: 'left', ...more };
}

export function right(title: string, more: Omit<Column, 'title' | 'align'> = {}): Column {
  return { title, align: 'right', ...more };
}

/**
 * The table's lines: title, rule, one for each row. Columns are not padded, so the length of a line depends on that row
 * alone, and ten thousand short rows do not pay for one long name. Cells are short and harmless.
 */
export function markdownLines(columns: Column[], rows: string[][]): string[] {
  const options = { align: columns.map((column) => column.align), alignDelimiters: false };
  return markdownTable([columns.map((column) => column.title), ...rows], options).split('\n');
}

/** Title and rows of a list of which all is in the JSON, made harmless. Longer tables are cut, and say so. */
export function tableLines(
  columns: Column[],
  rows: string[][],
  paper: Paper,
  tone: (row: number) => Tone = () => null,
): string[] {
  const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => terminalFormatter.text(cell)));
  const more = rows.length - shown.length;
  return paintedTable(columns, shown, paper, tone, more > 0 ? `… ${more} more, all of them with --json` : null);
}

/** Title and rows of harmless cells; `rest` says what of the table is not shown. Nothing for a table without rows. */
export function paintedTable(
  columns: Column[],
  rows: string[][],
  { width, colour }: Paper,
  tone: (row: number) => Tone,
  rest: string | null,
): string[] {
  if (rows.length === 0) return [];
  const [title = '', ...lines] = alignedLines(columns, rows, width);
  return [
    painted('bold', title, colour),
    ...lines.map((line, index) => painted(tone(index), line, colour)),
    ...(rest === null ? [] : [painted('dim', rest, colour)]),
  ];
}

/** The caller has decided: the standard output of this process is not asked again. */
export function painted(tone: Tone, text: string, colour: boolean): string {
  return colour && tone !== null ? styleText(tone, text, { validateStream: false }) : text;
}

/**
 * Aligned lines: title, then one for each row. When they would be wider than `width`, columns that may go are left out,
 * the last one first; then the widest column of names is shortened, down to twelve columns of the terminal.
 */
function alignedLines(columns: Column[], rows: string[][], width: number): string[] {
  const lines = [columns.map((column) => column.title), ...rows];
  const all = columns.map((column, index) => ({
    ...column,
    index,
    width: Math.max(...lines.map((line) => widthOf(line[index] ?? ''))),
  }));
  const kept = [...all];
  for (let last = kept.length - 1; last >= 0 && totalOf(kept) > width; last -= 1) {
    if (kept[last]?.mayGo) kept.splice(last, 1);
  }
  const [widest] = kept.filter((column) => column.mayShorten).sort((one, other) => other.width - one.width);
  const excess = totalOf(kept) - width;
  if (widest !== undefined && excess > 0) {
    widest.width = Math.min(widest.width, Math.max(SHORTEST, widest.width - excess));
  }
  return lines.map((line) =>
    kept
      .map((column) => pad(line[column.index] ?? '', column.width, column.align))
      .join(GAP)
      .trimEnd(),
  );
}

function totalOf(columns: { width: number }[]): number {
  return columns.reduce((sum, column) => sum + column.width + GAP.length, -GAP.length);
}

/** Columns that a terminal gives to a text: a letter of East Asia or an emoji has two, a mark on a letter none. */
function widthOf(cell: string): number {
  return stringWidth(cell);
}

function pad(cell: string, width: number, align: Column['align']): string {
  const shown = widthOf(cell) > width ? cut(cell, width) : cell;
  const space = ' '.repeat(Math.max(0, width - widthOf(shown)));
  return align === 'left' ? shown + space : space + shown;
}

/** Whole characters, however many code points they are made of, and "…". */
function cut(cell: string, width: number): string {
  let shown = '';
  let used = 1;
  for (const { segment } of new Intl.Segmenter().segment(cell)) {
    used += widthOf(segment);
    if (used > width) break;
    shown += segment;
  }
  return `${shown}…`;
}

/** "2026-11-21 01:02:03" of an instant, in UTC. */
export function startText(startedAt: string): string {
  return startedAt.slice(0, 19).replace('T', ' ');
}
