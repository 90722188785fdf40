/** A document that stays under a limit: tables lose rows at their end, never a half of one. */
import { markdownLines } from '../../text/table.ts';
import { count } from '../../units/format.ts';
import type { Cells } from '../columns.ts';

export interface TableBlock extends Cells {
  /** Around the table: a heading, or the two ends of a fold. */
  before?: string;
  after?: string;
  /** Rows there are; `rows` may already be only those worth showing. */
  total: number;
}

/** A paragraph of Markdown, or a table that may be cut. */
export type Block = string | TableBlock;

export interface Room {
  limit: number;
  /** In the limit's unit: characters or bytes. */
  size(text: string): number;
  /** Where the whole of a cut table is, in Markdown: " in the [report](<...>)"; or nothing. */
  elsewhere: string;
}

const GAP = '\n\n';

/**
 * Blocks in order of importance. Each table gets the rows that the room left by everything else allows, the first table
 * first. When not even tables without rows leave room, whole blocks go, the last one first;
 * the first always stays.
 */
export function fitBlocks(blocks: Block[], room: Room): string {
  const kept = [...blocks];
  const rest = `… more was left out${room.elsewhere}`;
  const least = (block: Block) => room.size((typeof block === 'string' ? block : tableText(block, 0, room)) + GAP);
  const most = room.limit - room.size(rest);
  let used = kept.reduce((sum, block) => sum + least(block), 0);
  while (used > most && kept.length > 1) {
    const last = kept.pop();
    used -= last === undefined ? 0 : least(last);
  }
  let free = most - used;
  const texts = kept.map((block) => {
    if (typeof block === 'string') return block;
    const text = tableText(block, rowsThatFit(block, free, room), room);
    // The line about the rows that are left out may have gone, or become shorter: that room is free again.
    free -= room.size(text + GAP) - least(block);
    return text;
  });
  if (kept.length < blocks.length) texts.push(rest);
  return `${texts.join(GAP)}\n`;
}

function rowsThatFit(block: TableBlock, free: number, room: Room): number {
  const lines = markdownLines(block.columns, block.rows);
  let used = room.size(`${lines.slice(0, 2).join('\n')}${GAP}`);
  let rows = 0;
  for (const line of lines.slice(2)) {
    used += room.size(`${line}\n`);
    if (used > free) break;
    rows += 1;
  }
  return rows;
}

function tableText(block: TableBlock, rows: number, room: Room): string {
  const cut = block.total - rows;
  const parts = [
    block.before,
    rows === 0 ? undefined : markdownLines(block.columns, block.rows.slice(0, rows)).join('\n'),
    cut === 0 ? undefined : `… ${count(cut, 'more row')}${room.elsewhere}`,
    block.after,
  ];
  return parts.filter((part) => part !== undefined).join(GAP);
}
