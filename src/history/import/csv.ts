/** Comma-separated values: one row a sample, with a header row. What `pinbench history export` writes is read back. */
import { usageError } from '../../model/errors.ts';
import type { RunStatus } from '../../model/run.ts';
import { csvRows, type Row } from '../../text/csv-rows.ts';
import { quote } from '../../text/quote.ts';
import { type Columns, readHeader } from './csv-columns.ts';
import { addSample, invocationsOf, metricsOf, newSamples, type Samples } from './csv-samples.ts';
import type { Draft } from './imported-run.ts';
import { readInstant } from './instant.ts';
import { safeName } from './names.ts';
import { type Notes, newNotes } from './notes.ts';
import { givenCommit, givenStart, type ImportOptions, readCommit } from './options.ts';
import { onlySuite, suiteNames } from './suites.ts';

const MOST_RUNS = 100_000;
/** One row with a high invocation number makes room for all below it. */
const MOST_SLOTS = 2_000_000;

const statuses: readonly RunStatus[] = [
  'ok',
  'dirty',
  'failed',
  'timeout',
  'out of memory',
  'invalid output',
  'infrastructure error',
  'cancelled',
];

/** What all rows of a run have in common. */
interface Facts {
  /** As written; null when the file has no such column. */
  suite: string | null;
  run: string;
  commit: string | null;
  branch: string | null;
  startedAt: string;
  key: string;
  status: RunStatus;
  /** Uncommitted changes in the tree that was measured: a run that never counts although its status is `ok`. */
  dirty: boolean;
  /** Left out when the row names none, so that ids of files without the column stay as they are. */
  configuration?: string;
}

interface Group {
  line: number;
  facts: Facts;
  /** The same as text, to compare other rows with. */
  written: string;
  samples: Samples;
  notes: Notes;
}

/**
 * One draft for each run: rows with the same `run`, or where there is no such column, with the same commit, branch, time
 * and the like. `options` fill in what a row leaves empty. Throws a usage error, with its line, on the first bad row.
 */
export function readCsv(text: string, options: ImportOptions, notes: Notes): Draft[] {
  const { file } = options;
  const rows = csvRows(text, file);
  const columns = readHeader(rows.next().value ?? undefined, file, notes);
  const factsOf = factsReader(columns, options);
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const here = `${file}:${row.line}`;
    const facts = factsOf(row, here);
    const written = JSON.stringify(facts);
    const name = facts.run === '' ? written : JSON.stringify([facts.suite, facts.run]);
    const group = groups.get(name) ?? { line: row.line, facts, written, samples: newSamples(), notes: newNotes() };
    groups.set(name, group);
    if (groups.size > MOST_RUNS) throw usageError(`${here}: more than ${MOST_RUNS} runs`, { fix: 'import in parts' });
    if (written !== group.written) {
      throw usageError(`${here}: the run ${quote(facts.run)} has another commit, branch, time, key or status here`, {
        expected: `the same as in line ${group.line}`,
      });
    }
    addSample(group.samples, row, columns, here, group.notes);
  }
  return drafted([...groups.values()], options, notes);
}

function factsReader(columns: Columns, options: ImportOptions): (row: Row, here: string) => Facts {
  const commonCommit = givenCommit(options);
  const commonStart = givenStart(options);
  return (row, here) => {
    const cell = (column: Parameters<Columns['cell']>[1]) => columns.cell(row, column);
    const suite = columns.has('suite') ? cell('suite') : null;
    if (suite === '') throw usageError(`${here} has no suite`);
    const status = statuses.find((each) => each === (cell('status') || 'ok'));
    if (status === undefined) {
      throw usageError(`${here} has the status ${quote(cell('status'))}`, {
        expected: `one of: ${statuses.join(', ')}`,
      });
    }
    return {
      suite,
      run: cell('run'),
      commit: cell('commit') === '' ? commonCommit : commitOf(cell('commit'), here),
      branch: safeName(cell('branch')) || null,
      startedAt: cell('startedat') === '' ? startOf(commonStart, here) : timeOf(cell('startedat'), here),
      key: safeName(cell('key')),
      status,
      dirty: status === 'ok' && readFlag('excluded', cell('excluded'), here),
      ...configurationIn(cell('configuration'), here),
    };
  };
}

function configurationIn(text: string, here: string): { configuration?: string } {
  if (text === '') return {};
  if (!text.startsWith('/') && text.length <= 4096 && !/\p{Cc}/u.test(text)) return { configuration: text };
  throw usageError(`${here} has the configuration ${quote(text)}`, {
    expected: 'its path relative to the root of the repository',
  });
}

function readFlag(column: string, text: string, here: string): boolean {
  if (text === '' || text === 'false') return false;
  if (text === 'true') return true;
  throw usageError(`${here} has ${quote(text)} for ${column}`, { expected: '"true" or "false"' });
}

function commitOf(text: string, here: string): string {
  const commit = readCommit(text);
  if (commit !== null) return commit;
  throw usageError(`${here} has the commit ${quote(text)}`, { expected: 'a full hash of 40 or 64 hexadecimal digits' });
}

function timeOf(text: string, here: string): string {
  const instant = readInstant(text);
  if (instant !== null) return instant;
  throw usageError(`${here} has the start time ${quote(text)}`, {
    expected: 'a date such as 2026-01-31, or a time with its zone such as 2026-01-31T12:00:00Z',
  });
}

function startOf(common: string | null, here: string): string {
  if (common !== null) return common;
  throw usageError(`${here} has no start time`, { fix: 'fill in the column started_at, or give --started-at' });
}

function drafted(groups: Group[], options: ImportOptions, notes: Notes): Draft[] {
  const slots = groups.reduce((sum, { samples }) => sum + invocationsOf(samples), 0);
  if (slots > MOST_SLOTS) {
    throw usageError(`${options.file} has metrics of ${slots} invocations in all`, {
      expected: `at most ${MOST_SLOTS}, counting those below the highest number that no row names`,
    });
  }
  const originals = [...new Set(groups.flatMap(({ facts }) => facts.suite ?? []))];
  // Without a column for it, all rows are of one suite.
  const names = originals.length === 0 ? null : suiteNames(originals, options, notes);
  return groups.flatMap(({ line, facts, samples, notes: own }) => {
    const { commit, branch, startedAt, status, dirty, key, run, configuration } = facts;
    const owner = configuration === undefined ? {} : { configuration };
    const suite = facts.suite === null || names === null ? onlySuite(options) : names.get(facts.suite);
    if (suite === undefined) return [];
    const location = `the run that begins at ${options.file}:${line}`;
    const metrics = metricsOf(samples, location);
    const warnings = own.list();
    for (const warning of warnings) notes.add(warning);
    const source = metrics.map((each) => [each.benchmark, each.metric, each.unit, each.better, each.samples]);
    return [
      {
        location,
        suite,
        repository: null,
        ...owner,
        commit,
        branch,
        startedAt,
        status,
        dirty,
        metrics,
        warnings,
        facts: { ...(facts.suite === null ? {} : { suite: facts.suite }), ...(key === '' ? {} : { key }) },
        identity: [facts.suite, run, commit, branch, startedAt, key, status, dirty, source, ...Object.values(owner)],
      },
    ];
  });
}
