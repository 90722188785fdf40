/** `pinbench history import`: another tool's history becomes stored runs. */
import path from 'node:path';
import { type ImportSource, importRuns, importSources } from '../../../history/import/registry.ts';
import { encodeRun, restoreRun } from '../../../history/stored-run-codec.ts';
import { pathOf, seriesOf } from '../../../history/stored-run-path.ts';
import { readLargeText } from '../../../io/files/large-text.ts';
import { parseRun } from '../../../io/schema/schema.ts';
import { usageError } from '../../../model/errors.ts';
import type { Archive } from '../../../model/ports/store.ts';
import type { Run } from '../../../model/run.ts';
import { terminalFormatter as formatter } from '../../../text/formatter.ts';
import { quoted } from '../../../text/quote.ts';
import { count } from '../../../units/format.ts';
import { configurationFile } from './choice.ts';
import { type Answer, type HistoryContext, type HistoryOptions, stopIfAsked } from './context.ts';

/** Larger than any text that can be taken in; that has its own limit, in characters. */
const MOST_BYTES = 256 * 1024 * 1024;

interface Taken {
  file: string;
  /** Runs in the file; those that were not stored before; and those that were. */
  runs: number;
  added: number;
  present: number;
  warnings: string[];
}

/** All files are read before anything is stored, and then all of it is stored in one change: half an import never stays. */
export async function importFiles(context: HistoryContext, files: string[], options: HistoryOptions): Promise<Answer> {
  const { archive } = context;
  const tool = toolOf(options.from);
  const dry = options.dryRun === true;
  const configuration = await configurationFile(options.config, context);
  const owner = configuration === undefined || configuration === '.' ? {} : { configuration };
  const known = new Map<string, Set<string>>();
  const put: { path: string; bytes: Uint8Array }[] = [];
  const taken: Taken[] = [];
  for (const file of files) {
    stopIfAsked(context.signal);
    context.progress.live(() => `reading ${file}`);
    const text = await readLargeText(path.resolve(context.directory, file), MOST_BYTES);
    const { suite, commit, startedAt } = options;
    const { runs, warnings } = importRuns(tool, text, { file, suite, commit, startedAt, ...owner });
    const fresh: Run[] = [];
    for (const run of runs) {
      if (await addTo(known, archive, run)) fresh.push(run);
    }
    put.push(...fresh.map(fileOf));
    taken.push({ file, runs: runs.length, added: fresh.length, present: runs.length - fresh.length, warnings });
  }
  context.progress.done();
  if (!dry && put.length > 0) {
    stopIfAsked(context.signal);
    await archive.change({ put, remove: [], message: `Import ${count(put.length, 'run')} from ${tool}` });
  }
  for (const one of taken.flatMap(({ warnings }) => warnings)) context.progress.warning(one);
  return { exitCode: 0, lines: linesOf(taken, dry, archive.place), json: { from: tool, written: !dry, files: taken } };
}

/** True when no run of this id was stored in its suite, nor met in this import; what is stored is never written over. */
async function addTo(known: Map<string, Set<string>>, archive: Archive, run: Run): Promise<boolean> {
  const series = seriesOf(run);
  let ids = known.get(series);
  if (ids === undefined) {
    ids = new Set((await archive.list(series)).map(({ id }) => id));
    known.set(series, ids);
  }
  if (ids.has(run.id)) return false;
  ids.add(run.id);
  return true;
}

/** Read back before it is stored: what we could not read later must not get in. */
function fileOf(run: Run): { path: string; bytes: Uint8Array } {
  const path = pathOf(run);
  const bytes = encodeRun(run);
  restoreRun(bytes, path, parseRun);
  return { path, bytes };
}

function toolOf(given: string | undefined): ImportSource {
  const tool = importSources.find((name) => name === given);
  if (tool !== undefined) return tool;
  throw usageError(given === undefined ? '--from is missing' : `--from ${quoted(given, 40)} is unknown`, {
    expected: `--from with one of ${importSources.join(', ')}`,
  });
}

function linesOf(taken: Taken[], dry: boolean, place: string): string[] {
  const lines = taken.map(({ file, runs, added, present }) => {
    const found = `${formatter.text(file)}: ${count(runs, 'run')}`;
    return `${found}, ${added} ${dry ? 'would be stored' : 'stored'}, ${present} already there`;
  });
  return [...lines, dry ? `nothing was changed in ${place}: this was a dry run` : `in ${place}`];
}
