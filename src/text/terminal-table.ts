/** How the answers of commands are written. Whatever a stored run says was chosen by others. */
import { styleText } from 'node:util';
import { terminalFormatter } from './formatter.ts';
import { alignedLines, type Column } from './table.ts';

/** Rows of a table that lists what goes or what is wrong; all of them are in the JSON. */
export const MOST_ROWS = 60;

export interface Paper {
  /** Characters of a line. */
  width: number;
  colour: boolean;
}

/** Title and rows, made harmless; `tone` colours a row. Longer tables are cut, and say so. */
export function tableLines(
  columns: Column[],
  rows: string[][],
  { width, colour }: Paper,
  tone: (row: number) => 'red' | 'yellow' | 'dim' | null = () => null,
): string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => terminalFormatter.text(cell)));
  const [title = '', ...lines] = alignedLines(columns, shown, width);
  const more = rows.length - shown.length;
  return [
    painted('bold', title, colour),
    ...lines.map((line, index) => painted(tone(index), line, colour)),
    ...(more > 0 ? [painted('dim', `… ${more} more, all of them with --json`, colour)] : []),
  ];
}

/** The caller has decided: the standard output of this process is not asked again. */
export function painted(
  style: 'bold' | 'red' | 'yellow' | 'green' | 'dim' | null,
  text: string,
  colour: boolean,
): string {
  return colour && style !== null ? styleText(style, text, { validateStream: false }) : text;
}

export function left(title: string, more: Omit<Column, 'title' | 'align'> = {}): Column {
  return { title, align: 'left', ...more };
}

export function right(title: string, more: Omit<Column, 'title' | 'align'> = {}): Column {
  return { title, align: 'right', ...more };
}

/** "2026-11-21 01:02:03" of an instant, in UTC. */
export function startText(startedAt: string): string {
  return startedAt.slice(0, 19).replace('T', ' ');
}
