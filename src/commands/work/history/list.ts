/** `pinbench history list`: the newest runs, each opened for what its name does not tell. */
import { keysLike, newestFirst } from '../../../history/maintenance/list.ts';
import type { StoredRun } from '../../../model/baseline.ts';
import { usageError } from '../../../model/errors.ts';
import type { Archive } from '../../../model/ports/store.ts';
import { quoted } from '../../../text/quote.ts';
import { left, startText, tableLines } from '../../../text/table.ts';
import { count } from '../../../units/format.ts';
import { configurationNamed } from './choice.ts';
import {
  type Answer,
  type Choice,
  eachInTurn,
  type HistoryContext,
  type HistoryOptions,
  isAboutFile,
  noKey,
  seriesIn,
} from './context.ts';

const USUAL_LIMIT = '20';
/** Files that are in memory together. */
const AT_ONCE = 20;

interface Row extends StoredRun {
  branch: string | null;
  /** null when the file cannot be read. */
  status: string | null;
  imported: string | null;
}

export async function list(context: HistoryContext, [suite]: string[], options: HistoryOptions): Promise<Answer> {
  const limit = limitOf(options.limit ?? USUAL_LIMIT);
  const configuration = await configurationNamed(options.config, context);
  const found = newestFirst(await newestOf(context.archive, { suite, configuration }, options.key, limit)).slice(
    0,
    limit,
  );
  if (found.length === 0 && options.key !== undefined) throw noKey(options.key, context.archive);
  const read = new Map<string, Row>();
  const readOne = async (stored: StoredRun): Promise<void> => {
    read.set(stored.path, await rowOf(stored, context));
  };
  await eachInTurn(context, 'reading runs', found, readOne, AT_ONCE);
  const rows = found.flatMap(({ path }) => read.get(path) ?? []);
  const ofSuite = suite === undefined ? '' : ` of the suite ${quoted(suite)}`;
  const ofConfiguration = options.config === undefined ? '' : ` of the configuration ${quoted(options.config)}`;
  const nothing = `nothing is stored${ofSuite}${ofConfiguration}`;
  return {
    exitCode: 0,
    lines: rows.length === 0 ? [`${nothing} in ${context.archive.place}`] : linesOf(rows, suite === undefined, context),
    json: { runs: rows },
  };
}

/** At least the newest `limit` runs, where there are so many: of each environment no more months than that takes. */
async function newestOf(
  archive: Archive,
  choice: Choice,
  key: string | undefined,
  limit: number,
): Promise<StoredRun[]> {
  const runs: StoredRun[] = [];
  for (const each of await seriesIn(archive, choice)) {
    for (const known of keysLike(await archive.keys(each), key)) {
      const search = { key: known, enough: (found: StoredRun[]) => found.length >= limit };
      for (const one of await archive.list(each, search)) runs.push(one);
    }
  }
  return runs;
}

/** A file that cannot be read is no reason to show none; it is `verify` that judges. */
async function rowOf(stored: StoredRun, { archive, progress }: HistoryContext): Promise<Row> {
  try {
    const { source, status, imported } = await archive.read(stored);
    return { ...stored, branch: source.branch, status, imported: imported ?? null };
  } catch (thrown) {
    if (!isAboutFile(thrown, stored.path)) throw thrown;
    progress.warning(thrown.message);
    return { ...stored, branch: null, status: null, imported: null };
  }
}

function linesOf(rows: Row[], severalSuites: boolean, context: HistoryContext): string[] {
  const several = rows.some(({ configuration }) => configuration !== null);
  const columns = [
    left('start (UTC)'),
    ...(severalSuites ? [left('suite', { mayShorten: true })] : []),
    ...(several ? [left('configuration', { mayShorten: true })] : []),
    left('commit'),
    left('branch', { mayShorten: true }),
    left('key'),
    left('status'),
    left('run'),
  ];
  const cells = rows.map((row) => [
    startText(row.startedAt),
    ...(severalSuites ? [row.suite] : []),
    ...(several ? [row.configuration ?? '.'] : []),
    row.commit,
    row.branch ?? '–',
    row.key,
    statusText(row),
    row.id,
  ]);
  const tone = (index: number) => (rows[index]?.status === null ? 'red' : rows[index]?.excluded ? 'dim' : null);
  return [...tableLines(columns, cells, context, tone), '', `${count(rows.length, 'run')} of ${context.archive.place}`];
}

function statusText({ status, excluded, calibration, imported }: Row): string {
  if (status === null) return 'unusable';
  const notes = [
    ...(imported === null ? [] : [`from ${imported}`]),
    ...(excluded ? [status === 'ok' ? 'uncommitted changes, excluded' : 'excluded'] : []),
    ...(calibration ? ['calibration'] : []),
  ];
  return [status, ...notes].join(', ');
}

function limitOf(text: string): number {
  const limit = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (limit >= 1) return limit;
  throw usageError(`--limit ${quoted(text, 40)} cannot be used`, {
    expected: 'a whole number from 1 to 99999',
  });
}
