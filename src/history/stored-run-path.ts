/**
 * How runs are kept: the name of a stored run, the same for every store.
 *
 * Each run is a file of its own that is written once and never changed, so two writers never touch the same file and one
 * damaged file costs one run. The name alone says what a baseline must know to choose, so nothing else is opened.
 */

import type { StoredRun } from '../model/baseline.ts';
import { usageError } from '../model/errors.ts';
import type { Run } from '../model/run.ts';
import { quoted } from '../text/quote.ts';
import { configurationOf, isSuiteName, parseSeries, seriesName } from './series.ts';

/** Digits of the environment key, and of a commit, that a stored run's place tells. */
export const KEY_DIGITS = 16;
export const COMMIT_DIGITS = 12;

const COMMIT = /^[0-9a-f]{12,64}$/;
const KEY = /^[0-9a-f]{16,64}$/;
/** The month is told twice, as folder and in the start; the back references make them agree. */
const STORED =
  /^runs\/([^/]+)\/([0-9a-f]{16})\/(\d{4})-(\d\d)\/\3\4(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{12}|none)-([^/]+?)(?:\.(excluded|calibration))?\.json\.gz$/;

/**
 * `runs/<suite>[@<configuration>]/<key, 16 digits>/<year-month>/<start, UTC>-<commit, 12 digits, or none>-<id>[.excluded|.calibration].json.gz`.
 * Months keep folders small however long the history grows: a reader opens the newest few, a writer rewrites one.
 * The configuration is left out for one in the repository's root.
 * Throws a usage error when a part could lead out of the folder or be read back as something else.
 */
export function pathOf(run: Run): string {
  const folder = folderOf(seriesOf(run));
  const id = checked('run id', run.id, isId);
  const key = checked('environment key', run.environment.key, (text) => KEY.test(text)).slice(0, KEY_DIGITS);
  const commit =
    run.source.commit === null
      ? 'none'
      : checked('commit', run.source.commit, (text) => COMMIT.test(text)).slice(0, COMMIT_DIGITS);
  const mark = isExcluded(run) ? '.excluded' : run.pairs?.purpose === 'calibration' ? '.calibration' : '';
  const start = compactTime(run.startedAt);
  return `${folder}${key}/${start.slice(0, 4)}-${start.slice(4, 6)}/${start}-${commit}-${id}${mark}.json.gz`;
}

/** Never counts as a baseline: it did not end well, or there were uncommitted changes. */
export function isExcluded({ source, status }: Run): boolean {
  return source.dirty || status !== 'ok';
}

/** What the path of a stored run says, or null when it is not one (a README, a leftover, someone else's file). */
export function parsePath(path: string): StoredRun | null {
  const [, series = '', key, year, month, day, hour, minute, second, commit, id, mark] = STORED.exec(path) ?? [];
  const owner = parseSeries(series);
  if (owner === null || key === undefined || commit === undefined || id === undefined || !isId(id)) return null;
  const startedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  // 2026-02-31 has the right form, yet no run ever began then.
  const time = Date.parse(startedAt);
  if (Number.isNaN(time) || new Date(time).toISOString() !== startedAt.replace('Z', '.000Z')) return null;
  return {
    path,
    ...owner,
    key,
    startedAt,
    commit,
    id,
    excluded: mark === 'excluded',
    calibration: mark === 'calibration',
  };
}

/** The month folder that a stored run lies in, e.g. `2026-11`; they sort as they follow in time. */
export function monthOf(stored: StoredRun): string {
  return stored.startedAt.slice(0, 7);
}

/** Whether a folder's name is that of a month; one that never was holds nothing. */
export function isMonth(name: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(name);
}

/** Whether a folder's name is that of an environment key, shortened as paths have it. */
export function isShortKey(name: string): boolean {
  return /^[0-9a-f]{16}$/.test(name);
}

/** Whether a folder below `runs/` can be that of a suite of some configuration. */
export function isSeries(name: string): boolean {
  return parseSeries(name) !== null;
}

/** The history that a run belongs to: only runs of one history are compared. */
export function seriesOf(run: Run): string {
  const suite = checked('suite name', run.suite, isSuiteName);
  return seriesName({ suite, configuration: configurationOf(run.source.configuration) });
}

/** What `parsePath` will say of this run once it is stored. */
export function storedRunOf(run: Run): StoredRun {
  const path = pathOf(run);
  const stored = parsePath(path);
  if (stored === null) throw new Error(`pathOf made ${path}, which parsePath cannot read`);
  return stored;
}

/** The folder with every run of a history, with a slash at its end. Throws a usage error on a name that is not one. */
export function folderOf(series: string): string {
  return `runs/${checked('suite name', series, isSeries)}/`;
}

/** An id that ends like a mark would share its path with another id. */
function isId(text: string): boolean {
  return isSuiteName(text) && !/\.(excluded|calibration)$/.test(text);
}

function checked(what: string, text: string, isGood: (text: string) => boolean): string {
  if (isGood(text)) return text;
  throw usageError(`the ${what} ${quoted(text, 80)} cannot be part of a stored run's path`, {
    expected: expectations[what] ?? 'letters, digits, ".", "_" and "-"',
  });
}

const expectations: Record<string, string> = {
  commit: '12 to 64 hexadecimal digits, or none at all',
  'environment key': '16 to 64 hexadecimal digits',
  'run id': '1 to 128 letters, digits, ".", "_" or "-", not "." first, not ".excluded" or ".calibration" last',
  'suite name': '1 to 128 letters, digits, ".", "_" or "-", not "." first',
};

/** `2026-11-21T01:02:03.456Z` -> `20261121T010203Z`. */
function compactTime(startedAt: string): string {
  const time = Date.parse(startedAt);
  const text = Number.isNaN(time) ? '' : new Date(time).toISOString();
  if (!/^\d{4}-/.test(text)) {
    throw usageError(`the start time ${quoted(startedAt, 80)} cannot be part of a stored run's path`, {
      expected: 'a date and time such as 2026-11-21T01:02:03Z',
    });
  }
  return text.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}
