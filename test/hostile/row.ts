/** One line of the table of `npm run test:hostile`: an attack or an odd set-up, and what became of it. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A trust boundary of docs/threat-model.md. */
export type Boundary =
  | 'paths'
  | 'policy'
  | 'history'
  | 'report'
  | 'build'
  | 'image'
  | 'run'
  | 'clone'
  | 'terminal'
  | 'leftovers'
  | 'engine'
  | 'crash';

export interface Row {
  boundary: Boundary;
  /** The attack or the set-up, as a heading: unique, at most 80 characters. */
  attack: string;
  /** What it tries to get, or what goes wrong without a defence. */
  tried: string;
  /** `engine`: Docker; `root`, `user`: makes sense as this one only. */
  needs?: ('engine' | 'root' | 'user')[];
  /** Carries the attack out on the committed program. Answers with what stopped it; throws what it got. */
  run(): Promise<string>;
}

/** Rows of every file in rows/, in the order of the files' names. */
export async function allRows(): Promise<Row[]> {
  const folder = path.join(import.meta.dirname, 'rows');
  const rows: Row[] = [];
  for (const name of readdirSync(folder).sort()) {
    const file: { rows: Row[] } = await import(path.join(folder, name));
    rows.push(...file.rows);
  }
  return rows;
}

/** Why a row is not for this process, or null. */
export function whyNot({ needs = [] }: Row, hasEngine: boolean): string | null {
  const isRoot = process.getuid?.() === 0;
  if (needs.includes('engine') && !hasEngine) return 'no engine';
  if (needs.includes('root') && !isRoot) return 'for root';
  return needs.includes('user') && isRoot ? 'for an ordinary user' : null;
}
