/** How a command is told to run some of its benchmarks only: the suite's `filter` words with a pattern of their names. */
import type { RunSpec } from '../model/config.ts';

/** Longest pattern that is given to a command; with more names everything is run. */
const MOST_CHARACTERS = 8000;

/** A command that runs some benchmarks only, and which. */
export interface Filtered {
  command: string[];
  benchmarks: string[];
}

/**
 * The command with its filter for these benchmarks; null where the suite has none, or the pattern would be too long. The
 * pattern is `^a$|^b$` with every character that has a meaning escaped, as RE2, PCRE, Java, Rust and ECMAScript read it.
 * (Not `^(a|b)$`: Go cuts a pattern at the slashes of subbenchmarks, but not inside of brackets.)
 */
export function filteredCommand(
  { command, filter }: Pick<RunSpec, 'command' | 'filter'>,
  benchmarks: string[],
): Filtered | null {
  if (command === undefined || filter === undefined || benchmarks.length === 0) return null;
  const regex = [...new Set(benchmarks)].map((name) => `^${escaped(name)}$`).join('|');
  if (regex.length > MOST_CHARACTERS) return null;
  return { command: [...command, ...filter.map((word) => word.replaceAll('{regex}', () => regex))], benchmarks };
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
