/**
 * k6's summary at the end of a test, in its three shapes: `--summary-export`; what `handleSummary` is given; and both with
 * `--new-machine-readable-summary`. A metric of k6 is a benchmark here: "http_req_duration" has time, p90 and so on.
 */
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { addLatency, percentileName } from '../load-test.ts';
import { joinNames } from '../names.ts';
import { finite } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';

export const k6: Format = {
  kind: 'json',
  about: {
    versions: '1.8, in its three shapes',
    command:
      'k6 run --no-thresholds --summary-trend-stats "avg,min,med,max,p(90),p(95),p(99)" --summary-export "$PINBENCH_OUTPUT/k6.json" test.js',
    path: 'k6.json',
    keeps: [
      'of each trend the mean and the percentiles asked for',
      'requests, iterations and bytes a second',
      'failed requests and failed checks, as `errors`',
      'tags of sub-metrics in the name: `http_req_duration/kind=search`',
      'your own metrics, with their unit in the shapes that state it',
    ],
    loses: [
      'single requests',
      'numbers of users',
      'phases of a request (blocked, connecting, sending, waiting, receiving) without a threshold on them',
    ],
    filter: null,
    invocations: 'One run of k6 is one independent measurement, however many requests it made: run at least five.',
    traps: [
      'A crossed threshold makes k6 end with 99, which is a failed benchmark: `--no-thresholds` leaves the verdict to `slo`.',
      '`--summary-export` writes `true` for a threshold that was crossed, `handleSummary` writes `ok: true` for one that was not. Crossed ones become warnings.',
      '`--summary-export` does not say whether your own trend is a time; what `handleSummary` writes does.',
      '`http_req_duration` has the failed requests in it, `http_req_duration/expected_response=true` has not.',
      'The 99th percentile is absent unless `--summary-trend-stats` asks for it; the new machine-readable summary has at most the 95th.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => metricsOf(value) !== null) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) {
      const metrics = metricsOf(value);
      if (metrics !== null) readMetrics(metrics, list);
    }
  },
};

type Type = 'trend' | 'counter' | 'rate' | 'gauge';

interface Metric {
  /** "http_req_duration", and of a sub-metric its tags: "kind:good". */
  name: string;
  tags: string;
  type: Type;
  /** "time", "data", "default"; undefined where the shape does not say. */
  contains: string | undefined;
  values: JsonObject;
  thresholds: JsonObject;
}

/** Null when it is no summary of k6. One metric that every test has must be among them. */
function metricsOf({ metrics, results, config, panels }: JsonObject): Metric[] | null {
  if (isObject(metrics) && panels === undefined) {
    const known = ['iterations', 'iteration_duration', 'http_reqs', 'http_req_duration', 'vus_max'];
    if (!known.some((name) => Object.hasOwn(metrics, name))) return null;
    const all = Object.entries(metrics).flatMap(([name, metric]) =>
      isObject(metric) ? (metricOf(name, metric) ?? []) : [],
    );
    return all.length === 0 ? null : all;
  }
  if (!isObject(results) || !isObject(config) || !Array.isArray(results.metrics)) return null;
  const checks = isObject(results.checks) && Array.isArray(results.checks.metrics) ? results.checks.metrics : [];
  const seconds = finite(config.duration);
  const all = [...results.metrics, ...checks].flatMap((metric: unknown) => {
    if (!isObject(metric) || typeof metric.name !== 'string' || !isObject(metric.values)) return [];
    return metricOf(metric.name, { ...metric, values: olderValues(metric.values, seconds) }) ?? [];
  });
  return all.some(({ contains }) => contains !== undefined) ? all : null;
}

/** The machine-readable summary's values by the older names; its counters have no rate, but the test has a duration. */
function olderValues(values: JsonObject, seconds: number | null): JsonObject {
  const { count, matches, total } = values;
  const rates = finite(count) !== null && seconds ? { rate: (finite(count) ?? 0) / seconds } : {};
  const counts =
    finite(matches) === null ? {} : { passes: matches, fails: (finite(total) ?? 0) - (finite(matches) ?? 0) };
  return { ...values, ...rates, ...counts };
}

/** Null for what has no values of a metric. */
function metricOf(full: string, metric: JsonObject): Metric | null {
  const values = isObject(metric.values) ? metric.values : metric;
  const open = full.indexOf('{');
  const type = typeOf(values);
  if (type === null) return null;
  return {
    name: open === -1 ? full : full.slice(0, open),
    tags: open === -1 ? '' : full.slice(open + 1).replace(/\}$/, ''),
    type,
    contains: typeof metric.contains === 'string' ? metric.contains : undefined,
    values,
    thresholds: isObject(metric.thresholds) ? metric.thresholds : {},
  };
}

/** By what it has: `--summary-export` does not say, and the others agree. A trend may have a count too. */
function typeOf(values: JsonObject): Type | null {
  const has = (name: string): boolean => Object.hasOwn(values, name);
  if (has('passes') && has('fails')) return 'rate';
  if (has('avg') || has('med') || Object.keys(values).some((name) => PERCENTILE.test(name))) return 'trend';
  if (has('value')) return 'gauge';
  return has('count') ? 'counter' : null;
}

const PERCENTILE = /^p\(?(\d{1,2}(?:\.\d{1,6})?)\)?$/;
const PHASES = /^(?:http_req_(?:blocked|connecting|tls_handshaking|sending|waiting|receiving)|group_duration)$/;
const TIMES =
  /^(?:http_req_\w+|iteration_duration|group_duration|grpc_req_duration|ws_(?:connecting|session_duration|ping)|browser_http_req_duration|browser_web_vital_(?:fcp|lcp|ttfb|fid|inp))$/;

function readMetrics(metrics: readonly Metric[], list: ReadingList): void {
  for (const { name, tags, thresholds } of metrics) {
    for (const threshold of crossed(thresholds)) {
      list.warn(`k6's threshold ${quote(threshold)} of ${quote(benchmarkOf(name, tags))} was crossed`);
    }
  }
  // Times of nothing but failures say how fast the server fails.
  const failed = metrics.find(({ name, tags }) => name === 'http_req_failed' && tags === '');
  const failures = finite(failed?.values.passes) ?? 0;
  const nothingElse = failures > 0 && finite(failed?.values.fails) === 0;
  if (nothingElse) list.state('http_req_duration', 'failed', `all ${failures} requests failed`);
  for (const metric of metrics) {
    if (!nothingElse || ERRORS.has(metric.name)) readMetric(metric, list);
  }
}

/** Metrics of k6's own that count failures, and which of the two counts those are. */
const ERRORS = new Map([
  ['http_req_failed', 'passes'],
  ['checks', 'fails'],
  ['checks_failed', 'passes'],
  ['browser_http_req_failed', 'passes'],
]);

/** A truth value alone says that it was crossed; `ok` says that it was not. */
function crossed(thresholds: JsonObject): string[] {
  return Object.entries(thresholds).flatMap(([threshold, held]) => {
    const isCrossed = isObject(held) ? held.ok === false : held === true;
    return isCrossed ? [threshold] : [];
  });
}

function benchmarkOf(name: string, tags: string): string {
  const parts = tags === '' ? [] : tags.split(',').map((tag) => tag.trim().replace(':', '='));
  return joinNames(name === 'checks_failed' ? 'checks' : name, ...parts);
}

function readMetric(metric: Metric, list: ReadingList): void {
  const { name, type } = metric;
  if (type === 'trend') readTrend(metric, list);
  if (type === 'counter') readCounter(metric, list);
  if (type === 'rate') readRate(metric, list);
  if (type === 'gauge' && name !== 'vus' && name !== 'vus_max') addOne(metric, list, 'value', 'value', '');
}

function readTrend({ name, tags, contains, values, thresholds }: Metric, list: ReadingList): void {
  if (PHASES.test(name) && Object.keys(thresholds).length === 0) return;
  const benchmark = benchmarkOf(name, tags);
  const percentiles = Object.keys(values).flatMap((key): [string, number | null][] => {
    const percentile = key === 'med' ? '50' : PERCENTILE.exec(key)?.[1];
    return percentile === undefined ? [] : [[percentile, finite(values[key])]];
  });
  const reported = ['min', 'max', 'count'].map((key): [string, number | null] => [key, finite(values[key])]);
  const mean = finite(values.avg);
  if (contains === 'time' || (contains === undefined && TIMES.test(name))) {
    addLatency(list, benchmark, { unit: 'ms', mean, percentiles, reported });
    return;
  }
  const unit = contains === 'data' ? 'B' : '';
  for (const [key, value] of [['mean', mean] as const, ...percentiles]) {
    const called = key === 'mean' ? key : percentileName(key);
    if (value !== null)
      list.add({ benchmark, metric: called, unit, better: undefined, samples: [value], again: 'apart' });
  }
}

const RATES = new Map([
  ['http_reqs', 'req/s'],
  ['iterations', 'iter/s'],
]);

function readCounter(metric: Metric, list: ReadingList): void {
  const { name, contains } = metric;
  const unit = RATES.get(name);
  const isData = contains === 'data' || /^data_(?:sent|received)$/.test(name);
  if (unit !== undefined) addOne(metric, list, 'rate', 'rate', unit);
  else if (isData) addOne(metric, list, 'throughput', 'rate', 'B/s');
  else if (name !== 'checks_total') addOne(metric, list, 'count', 'count', '');
}

function readRate(metric: Metric, list: ReadingList): void {
  const failures = ERRORS.get(metric.name);
  if (failures !== undefined) addOne(metric, list, 'errors', failures, '');
  else if (metric.name !== 'checks_succeeded') {
    addOne(metric, list, 'share', Object.hasOwn(metric.values, 'rate') ? 'rate' : 'value', '');
  }
}

function addOne({ name, tags, values }: Metric, list: ReadingList, metric: string, key: string, unit: string): void {
  const value = finite(values[key]);
  if (value === null) return;
  // Iterations that k6 could not start in time: its own count of what went wrong.
  const better = metric === 'errors' || name === 'dropped_iterations' ? 'lower' : undefined;
  list.add({ benchmark: benchmarkOf(name, tags), metric, unit, better, samples: [value], again: 'apart' });
}
