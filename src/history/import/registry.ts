/** Another tool's history -> runs that charts and lists can show. Their environment is one that no machine has. */
import { usageError } from '../../model/errors.ts';
import type { Run } from '../../model/run.ts';
import { readBencher } from './bencher.ts';
import { readCsv } from './csv.ts';
import { readDataJs } from './data-js.ts';
import { type Draft, importedRun } from './imported-run.ts';
import { newNotes } from './notes.ts';
import type { ImportOptions } from './options.ts';

/** Largest text, in UTF-16 code units; git hosts refuse files of more than 100 MiB, so nobody's history is longer. */
const MOST_TEXT = 128 * 1024 * 1024;

const readers = {
  'github-action-benchmark': readDataJs,
  bencher: readBencher,
  csv: readCsv,
} as const;

/** What `importRuns` reads. */
export type ImportSource = keyof typeof readers;

export const importSources: readonly ImportSource[] = ['github-action-benchmark', 'bencher', 'csv'];

/**
 * The runs in `text`, in its order. Their ids come from what was read, so the same text with the same options gives the
 * same ids. A history that a tool wrote is read as far as it can be, and `warnings` say with their place what was left
 * out or altered. Throws a usage error on a text that is something else, or that its writer can fix.
 */
export function importRuns(
  from: ImportSource,
  text: string,
  options: ImportOptions,
): { runs: Run[]; warnings: string[] } {
  if (text.length > MOST_TEXT) {
    throw usageError(`${options.file} has ${text.length} characters`, {
      expected: `at most ${MOST_TEXT}`,
      fix: 'import it in parts',
    });
  }
  const notes = newNotes();
  const drafts = readers[from](text.replace(/^\uFEFF/, ''), options, notes);
  const runs = new Map<string, Run>();
  for (const draft of drafts) addOnce(runs, importedRun(from, draft, options.configuration), draft, notes);
  if (runs.size === 0) notes.add(`${options.file}: nothing to import was found`);
  return { runs: [...runs.values()], warnings: notes.list() };
}

function addOnce(runs: Map<string, Run>, run: Run, { location }: Draft, notes: { add(text: string): void }): void {
  if (runs.has(run.id)) notes.add(`${location} appears twice; it is imported once`);
  else runs.set(run.id, run);
}
