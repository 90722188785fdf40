/**
 * Pull requests out of recorded runs, in which nothing changed: base and head are neighbouring runs of the same commit,
 * or of code that never changes. The runs after them serve as fresh pairs, two at most, where they are of the same kind.
 */
import path from 'node:path';
import { type Row, readGzippedCsv } from './csv.ts';
import type { Metric, Pair, PullRequest } from './shape.ts';

const FEWEST_STORED = 20;
const MOST_STORED = 30;
/** Runs after head's own that are taken for pairs. */
const MOST_FRESH = 4;

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
      const metric = recorded(name, points, head, freshOfOneCommit(points, head));
      const unit = `${name.split(' / ')[0]} ${after.commit} ${before.date}`;
      if (metric !== null) units.set(unit, [...(units.get(unit) ?? []), metric]);
    }
  }
  return [...units].map(([id, metrics]) => ({ id, metrics }));
}

/** Every fifth run of toy benchmarks on GitHub's machines: units share no run but stored ones. */
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
    for (let head = FEWEST_STORED; head + 2 < length; head += MOST_FRESH + 1) {
      const metrics = measured.flatMap(([name, points]) => recorded(name, points, head, freshInTurn(head)) ?? []);
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

/** Places of the runs that are taken for base and head of pairs. */
type Couple = [base: number, head: number];

/** The next two runs of head's own commit; where there are such, then the next two neighbours that are of one commit. */
function freshOfOneCommit(points: readonly Point[], head: number): Couple[] {
  const commitAt = (place: number): string | undefined => points[place]?.commit;
  const own = commitAt(head);
  if (commitAt(head + 1) !== own || commitAt(head + 2) !== own) return [];
  for (let place = head + 3; place + 1 < points.length; place += 1) {
    const isCouple = commitAt(place) === commitAt(place + 1);
    if (isCouple)
      return [
        [head + 1, head + 2],
        [place, place + 1],
      ];
  }
  return [[head + 1, head + 2]];
}

function freshInTurn(head: number): Couple[] {
  return [
    [head + 1, head + 2],
    [head + 3, head + 4],
  ];
}

/** Null where a run is missing or a value is not above zero. */
function recorded(name: string, points: readonly Point[], at: number, fresh: readonly Couple[]): Metric | null {
  const values = points.slice(Math.max(0, at - MOST_STORED), at).map((point) => point.value);
  const value = points[at]?.value ?? Number.NaN;
  if (![...values, value].every((one) => one > 0 && Number.isFinite(one))) return null;
  const pairs = fresh.map(([base, head]) => pairOf(points[base]?.value, points[head]?.value));
  return {
    name,
    values,
    value,
    history: values.map((one) => [[one]]),
    head: [[value]],
    pair: (k) => pairs[k] ?? null,
    later: () => null,
    calibration: () => [],
  };
}

function pairOf(base = 0, head = 0): Pair | null {
  return base > 0 && head > 0 ? { base: [base], head: [head] } : null;
}
