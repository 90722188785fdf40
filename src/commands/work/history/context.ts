/** What every sub-command of `pinbench history` is given, and what it answers. */
import { parseSeries } from '../../../history/series.ts';
import { restoreRun } from '../../../history/stored-run-codec.ts';
import { folderOf } from '../../../history/stored-run-path.ts';
import { parseRun } from '../../../io/schema/schema.ts';
import type { StoredRun } from '../../../model/baseline.ts';
import { infrastructureError, PinbenchError, usageError } from '../../../model/errors.ts';
import type { Progress } from '../../../model/ports/progress.ts';
import type { Archive } from '../../../model/ports/store.ts';
import type { Run } from '../../../model/run.ts';
import { nearest } from '../../../text/nearest.ts';
import { firstFew, quote, quoted } from '../../../text/quote.ts';

/** Suites that an error lists. */
const MOST_NAMED = 10;

export interface HistoryContext {
  archive: Archive;
  progress: Progress;
  now: Date;
  /** That relative paths are relative to. */
  directory: string;
  signal: AbortSignal;
  /** Of the terminal. */
  width: number;
  colour: boolean;
}

/** Every option of every sub-command; which of them one has, it says itself. */
export interface HistoryOptions {
  store?: string;
  remote?: string;
  branch?: string;
  json?: boolean;
  limit?: string;
  key?: string;
  write?: boolean;
  drop?: boolean;
  keepAll?: string;
  dailyUntil?: string;
  config?: string;
  format?: string;
  output?: string;
  from?: string;
  suite?: string;
  commit?: string;
  startedAt?: string;
  dryRun?: boolean;
}

/** What a sub-command does. */
export type HistoryWork = (context: HistoryContext, names: string[], options: HistoryOptions) => Promise<Answer>;

/** Printed by the caller: the lines for people, or the value for programs (schemas/history.schema.json). */
export interface Answer {
  /** 1: something stored is wrong. */
  exitCode: 0 | 4;
  lines: string[];
  json: Record<string, unknown>;
}

/**
 * Looks at everything, in order, telling how far it is: one after the other, or some `atOnce`, which a remote store gets
 * in one call. Throws an infrastructure error when it is stopped.
 */
export async function eachInTurn<Item>(
  { progress, signal }: Pick<HistoryContext, 'progress' | 'signal'>,
  what: string,
  items: Item[],
  work: (item: Item) => Promise<void>,
  atOnce = 1,
): Promise<void> {
  let done = 0;
  progress.live(() => `${what}: ${done} of ${items.length}`);
  try {
    while (done < items.length) {
      stopIfAsked(signal);
      const some = items.slice(done, done + atOnce);
      await Promise.all(some.map(work));
      done += some.length;
    }
  } finally {
    progress.done();
  }
}

/** To be asked before anything is changed. */
export function stopIfAsked(signal: AbortSignal): void {
  if (!signal.aborted) return;
  throw infrastructureError('stopped before it was done; nothing was changed', { fix: 'run it again' });
}

/** Which histories are meant; what is left out may be any. */
export interface Choice {
  suite?: string | undefined;
  /** As `configurationOf` gives it; null: that of the root. */
  configuration?: string | null | undefined;
}

/** Names of the chosen histories that are there. Throws a usage error on a suite that none of the runs there is of, and on a place that is not there. */
export async function seriesIn(archive: Archive, { suite, configuration }: Choice): Promise<string[]> {
  if (suite !== undefined) folderOf(suite);
  const all = await archive.series();
  if (all.length === 0) await archive.requireThere();
  const ofConfiguration = all.filter(
    (name) => configuration === undefined || parseSeries(name)?.configuration === configuration,
  );
  if (suite === undefined || ofConfiguration.length === 0) return ofConfiguration;
  const chosen = ofConfiguration.filter((name) => parseSeries(name)?.suite === suite);
  if (chosen.length === 0) throw noSuite(suite, ofConfiguration, archive);
  return chosen;
}

function noSuite(suite: string, series: string[], { place }: Archive): PinbenchError {
  const known = [...new Set(series.map((name) => parseSeries(name)?.suite ?? name))];
  const near = nearest(suite, known);
  return usageError(`no run of a suite ${quote(suite)} is stored in ${place}`, {
    expected: `one of ${firstFew(known.map(quote), MOST_NAMED)}`,
    ...(near === undefined ? {} : { fix: `did you mean ${quoted(near)}?` }),
  });
}

/** For a `--key` that none of the runs there has. */
export function noKey(key: string, { place }: Archive): PinbenchError {
  return usageError(`no run of an environment ${quote(key)} is stored in ${place}`, {
    expected: 'the first digits of a key, as "pinbench history list" shows them',
  });
}

/** Stored runs of the chosen histories. */
export async function runsOf(archive: Archive, choice: Choice): Promise<StoredRun[]> {
  const runs: StoredRun[] = [];
  for (const each of await seriesIn(archive, choice)) for (const one of await archive.list(each)) runs.push(one);
  return runs;
}

/** A run for those who go through many: its file comes with those behind it, by path. Throws when it is not whole. */
export async function readInTurn(archive: Archive, { path }: StoredRun): Promise<Run> {
  const bytes = await archive.bytes(path);
  if (bytes === null) throw infrastructureError(`${path} was listed, but was gone when it was read`);
  return restoreRun(bytes, path, parseRun);
}

/** The order in which a store has many files at once. */
export function byPath(stored: StoredRun[]): StoredRun[] {
  return stored.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * Whether what was thrown is about this one file: damaged, too large, a link. Otherwise it is the store that could not be
 * read, which says nothing of the file.
 */
export function isAboutFile(thrown: unknown, path: string): thrown is PinbenchError {
  return thrown instanceof PinbenchError && thrown.message.includes(path);
}
