/**
 * Pull requests out of recorded runs, in which nothing changed: base and head are neighbouring runs of the same commit,
 * or of code that never changes. The two runs after them serve as a fresh pair where they are of the same kind.
 */
import path from 'node:path';
import { type Row, readGzippedCsv } from './csv.ts';
import type { Metric, PullRequest } from './shape.ts';

const FEWEST_STORED = 20;
const MOST_STORED = 30;

interface Point {
  date: string;
  commit: string;
  value: number;
}

/** One unit a pair of neighbouring runs of one commit on dedicated bare metal. */
export function sameCommit(folder: string): PullRequest[] {
  const rows = readGzippedCsv(path.join(folder, 'otel-arrow_continuous.csv.gz')).filter(
    ({ metric = '' }) => !/test_duration|_produced_|dropped_/.test(metric),
  );
  const series = group(
    rows,
    (row) => `${row.family} / ${row.metric} / ${row.extra}`,
    ({ metric = '' }) => /_rate|efficiency|per_sec|received/.test(metric),
  );
  const units = new Map<string, Metric[]>();
  for (const [name, points] of series) {
    for (let head = FEWEST_STORED; head < points.length; head += 1) {
      const [before, after] = [points[head - 1], points[head]];
      if (before === undefined || before.commit !== after?.commit) continue;
      const fresh = points.slice(head + 1, head + 3).every(({ commit }) => commit === after.commit);
      const metric = recorded(name, points, head, fresh);
      const unit = `${name.split(' / ')[0]} ${after.commit} ${before.date}`;
      if (metric !== null) units.set(unit, [...(units.get(unit) ?? []), metric]);
    }
  }
  return [...units].map(([id, metrics]) => ({ id, metrics }));
}

/** Every fourth run of toy benchmarks on GitHub's machines: units share no run but stored ones. */
export function unchangedCode(folder: string): PullRequest[] {
  const rows = readGzippedCsv(path.join(folder, 'github-action-benchmark_hosted_series.csv.gz'));
  const suites = new Map<string, Row[]>();
  for (const row of rows) {
    const suite = `${row.repo} / ${row.suite}`;
    const own = suites.get(suite) ?? [];
    own.push(row);
    suites.set(suite, own);
  }
  return [...suites].flatMap(([suite, own]) => {
    const series = group(
      own,
      ({ bench = '' }) => bench,
      ({ unit = '' }) => /\/s(ec)?$/.test(unit),
    );
    // A value that is always the same is no measurement.
    const measured = [...series].filter(([, points]) => points.some(({ value }) => value !== points[0]?.value));
    const length = Math.max(0, ...measured.map(([, points]) => points.length));
    const units: PullRequest[] = [];
    for (let head = FEWEST_STORED; head + 2 < length; head += 4) {
      const metrics = measured.flatMap(([name, points]) => recorded(name, points, head, true) ?? []);
      if (metrics.length > 0) units.push({ id: `${suite} ${head}`, metrics });
    }
    return units;
  });
}

/** Series by name. Where more is better the inverse is taken, so that larger is worse everywhere. */
function group(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  moreIsBetter: (row: Row) => boolean,
): Map<string, Point[]> {
  const series = new Map<string, Point[]>();
  for (const row of rows) {
    const number = Number(row.value);
    const name = nameOf(row);
    const points = series.get(name) ?? [];
    const value = moreIsBetter(row) ? 1 / number : number;
    points.push({ date: row.date_ms ?? '', commit: row.commit ?? '', value });
    series.set(name, points);
  }
  return series;
}

/** Null where a run is missing or a value is not above zero. */
function recorded(name: string, points: readonly Point[], at: number, fresh: boolean): Metric | null {
  const values = points.slice(Math.max(0, at - MOST_STORED), at).map((point) => point.value);
  const value = points[at]?.value ?? Number.NaN;
  const [base, head] = [points[at + 1]?.value, points[at + 2]?.value];
  if (![...values, value].every((one) => one > 0 && Number.isFinite(one))) return null;
  const again = fresh && base !== undefined && head !== undefined && base > 0 && head > 0;
  const pair = again ? { base: [base], head: [head] } : null;
  return {
    name,
    values,
    value,
    history: values.map((one) => [[one]]),
    head: [[value]],
    pair: (k) => (k === 0 ? pair : null),
    later: () => null,
    calibration: () => [],
  };
}
