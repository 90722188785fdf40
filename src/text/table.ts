/** Tables of short, harmless cells: Markdown for GitHub, aligned columns for a terminal. */
import { markdownTable } from 'markdown-table';

export interface Column {
  title: string;
  /** Numbers stand on the right. */
  align: 'left' | 'right';
  /** Names may lose their end on a narrow terminal; numbers and verdicts never do. */
  mayShorten?: boolean;
  /** Not needed on a narrow terminal. */
  mayGo?: boolean;
}

const GAP = '  ';
const SHORTEST = 12;

/**
 * The table's lines: title, rule, one for each row. Columns are not padded, so the length of a line depends on that row
 * alone, and ten thousand short rows do not pay for one long name.
 */
export function markdownLines(columns: Column[], rows: string[][]): string[] {
  const options = { align: columns.map((column) => column.align), alignDelimiters: false };
  return markdownTable([columns.map((column) => column.title), ...rows], options).split('\n');
}

/**
 * Aligned lines: title, then one for each row. When they would be wider than `width`, columns that may go are left out,
 * the last one first; then the widest column of names is shortened, down to twelve characters.
 */
export function alignedLines(columns: Column[], rows: string[][], width: number): string[] {
  const lines = [columns.map((column) => column.title), ...rows];
  const all = columns.map((column, index) => ({
    ...column,
    index,
    width: Math.max(...lines.map((line) => lengthOf(line[index] ?? ''))),
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

function lengthOf(cell: string): number {
  return Array.from(cell).length;
}

function pad(cell: string, width: number, align: Column['align']): string {
  const characters = Array.from(cell);
  const shown = characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : cell;
  const space = ' '.repeat(Math.max(0, width - lengthOf(shown)));
  return align === 'left' ? shown + space : space + shown;
}
