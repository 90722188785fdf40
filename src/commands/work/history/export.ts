/** `pinbench history export`: every sample as a row, one run in memory at a time. */
import path from 'node:path';
import { CSV_TITLE, csvLine, type Row, rowsOf } from '../../../history/export/rows.ts';
import { keysLike } from '../../../history/maintenance/list.ts';
import { fileSink, outputSink, type Sink } from '../../../io/files/large-text.ts';
import { rowStream } from '../../../io/terminal/screen.ts';
import type { StoredRun } from '../../../model/baseline.ts';
import { usageError } from '../../../model/errors.ts';
import type { Archive } from '../../../model/ports/store.ts';
import type { Run } from '../../../model/run.ts';
import { terminalFormatter as formatter } from '../../../text/formatter.ts';
import { quoted } from '../../../text/quote.ts';
import { safeJson } from '../../../text/safe-json.ts';
import { count } from '../../../units/format.ts';
import { configurationNamed } from './choice.ts';
import {
  type Answer,
  byPath,
  type Choice,
  type HistoryContext,
  type HistoryOptions,
  isAboutFile,
  noKey,
  readInTurn,
  runsOf,
  stopIfAsked,
} from './context.ts';

/** Written at once, in characters. */
const CHUNK = 64 * 1024;

interface Format {
  title: string;
  line(row: Row): string;
}

const FORMATS: Partial<Record<string, Format>> = {
  jsonl: { title: '', line: (row) => `${safeJson(row)}\n` },
  csv: { title: CSV_TITLE, line: csvLine },
};

/** Exit code 4 when a stored run could not be read: its rows are missing, and it is named. */
export async function exportRuns(context: HistoryContext, [suite]: string[], options: HistoryOptions): Promise<Answer> {
  const format = formatOf(options.format ?? 'jsonl');
  const { output } = options;
  if (output === undefined && options.json === true) {
    throw usageError('--json is given without --output', {
      expected: '--output FILE: standard output has no room for both the rows and the answer',
    });
  }
  const configuration = await configurationNamed(options.config, context);
  const runs = await wanted(context.archive, { suite, configuration }, options.key);
  const sink = output === undefined ? outputSink(rowStream()) : await fileSink(path.resolve(context.directory, output));
  let done: { rows: number; unusable: string[] };
  try {
    done = await writeRows(context, runs, format, sink);
    await sink.finish();
  } catch (thrown) {
    await sink.discard();
    throw thrown;
  }
  const { rows, unusable } = done;
  for (const sentence of unusable) context.progress.warning(sentence);
  if (runs.length === 0) context.progress.line(`nothing is stored${ofSuite(suite)} in ${context.archive.place}`);
  const exported = runs.length - unusable.length;
  const where =
    output === undefined ? [] : [`${count(rows, 'row')} of ${count(exported, 'run')} in ${formatter.text(output)}`];
  return {
    exitCode: unusable.length > 0 ? 4 : 0,
    lines: where,
    json: { file: output ?? null, runs: exported, rows, unusable },
  };
}

function ofSuite(suite: string | undefined): string {
  return suite === undefined ? '' : ` of the suite ${quoted(suite)}`;
}

/** By path: suite by suite, environment by environment, oldest first; in that order a store has many files at once. */
async function wanted(archive: Archive, choice: Choice, key: string | undefined): Promise<StoredRun[]> {
  const runs = byPath(await runsOf(archive, choice));
  const keys = new Set(keysLike([...new Set(runs.map((run) => run.key))], key));
  const fitting = runs.filter((run) => keys.has(run.key));
  if (fitting.length === 0 && key !== undefined) throw noKey(key, archive);
  return fitting;
}

async function writeRows(
  { archive, progress, signal }: HistoryContext,
  runs: StoredRun[],
  format: Format,
  sink: Sink,
): Promise<{ rows: number; unusable: string[] }> {
  const unusable: string[] = [];
  let rows = 0;
  let done = 0;
  let chunk = format.title;
  progress.live(() => `exporting: ${done} of ${runs.length} runs`);
  for (const stored of runs) {
    stopIfAsked(signal);
    const run = await readOrNull(archive, stored, unusable);
    for (const row of run === null ? [] : rowsOf(run)) {
      chunk += format.line(row);
      rows += 1;
      if (chunk.length < CHUNK) continue;
      if (!(await sink.write(chunk))) return { rows, unusable };
      chunk = '';
    }
    done += 1;
  }
  await sink.write(chunk);
  return { rows, unusable };
}

async function readOrNull(archive: Archive, stored: StoredRun, unusable: string[]): Promise<Run | null> {
  try {
    return await readInTurn(archive, stored);
  } catch (thrown) {
    if (!isAboutFile(thrown, stored.path)) throw thrown;
    unusable.push(thrown.message);
    return null;
  }
}

function formatOf(name: string): Format {
  const format = FORMATS[name];
  if (format !== undefined) return format;
  throw usageError(`there is no format ${quoted(name, 40)}`, {
    expected: Object.keys(FORMATS).join(' or '),
  });
}
