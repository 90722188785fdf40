/** Stored runs as a flat table, one row a sample, for programs that know neither JSON trees nor gzip. */
import type { Run } from '../../model/run.ts';
import { isExcluded, KEY_DIGITS } from '../stored-run-path.ts';

export interface Row {
  suite: string;
  /** The configuration's path in the repository; null where the run does not say. */
  configuration: string | null;
  run: string;
  startedAt: string;
  commit: string | null;
  branch: string | null;
  /** First 16 digits of the environment key, as everywhere in the history. */
  key: string;
  status: string;
  /** Never counts as a baseline: it did not end well, or there were uncommitted changes. */
  excluded: boolean;
  benchmark: string;
  metric: string;
  unit: string;
  better: string;
  /** 1 for the first. */
  invocation: number;
  /** Place within the invocation, 1 for the first. */
  sample: number;
  value: number;
}

const COLUMNS = [
  'suite',
  'configuration',
  'run',
  'startedAt',
  'commit',
  'branch',
  'key',
  'status',
  'excluded',
  'benchmark',
  'metric',
  'unit',
  'better',
  'invocation',
  'sample',
  'value',
] as const;

/** In the order of the run; a metric that an invocation did not report has no row for it. */
export function* rowsOf(run: Run): Generator<Row> {
  const about = {
    suite: run.suite,
    configuration: run.source.configuration ?? null,
    run: run.id,
    startedAt: run.startedAt,
    commit: run.source.commit,
    branch: run.source.branch,
    key: run.environment.key.slice(0, KEY_DIGITS),
    status: run.status,
    excluded: isExcluded(run),
  };
  for (const { benchmark, metrics } of run.results) {
    for (const { metric, unit, better, samples } of metrics) {
      for (const [index, values] of samples.entries()) {
        const invocation = run.invocations[index]?.order ?? index + 1;
        for (const [index, value] of values.entries()) {
          yield { ...about, benchmark, metric, unit, better, invocation, sample: index + 1, value };
        }
      }
    }
  }
}

export const CSV_TITLE = `${COLUMNS.join(',')}\r\n`;

/** A record of RFC 4180, with its line break. */
export function csvLine(row: Row): string {
  return `${COLUMNS.map((column) => csvField(row[column])).join(',')}\r\n`;
}

/**
 * A field of RFC 4180: in quotes when it holds a quote, a comma or a line break. Spreadsheets take text that begins with
 * one of = + - @ (or a tab or a carriage return) for a formula, and run it; such text gets an apostrophe in front, which
 * they take for "this is text". Numbers stay numbers, also negative ones.
 */
function csvField(value: string | number | boolean | null): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = value ?? '';
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
