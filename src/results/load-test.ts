/**
 * What every load test says: how long answers took, how many came a second, and what went wrong. Errors are a metric of
 * their own, and a test in which everything failed has no times: a server that fails fast must not look quick.
 */
import { convert } from '../units/units.ts';
import { stableName } from './names.ts';
import { readNumber } from './numbers.ts';
import type { Output } from './output.ts';
import type { ReadingList } from './reading-list.ts';

export interface Load {
  benchmark: string;
  /** All answers, good and bad; null where the tool does not count them. */
  answers: number | null;
  /** Those of the answers that are failures by the tool's own rule. */
  bad: number;
  /** Requests without an answer: refused, reset, timed out. */
  unanswered: number;
  latency: Latency;
  /** Answers a second. */
  rate: number | null;
  /** Bytes a second. */
  throughput: number | null;
}

export interface Latency {
  /** Of all its numbers: a unit of time. */
  unit: string;
  mean: number | null;
  /** "50" or "99.900" is the percentile. */
  percentiles: readonly (readonly [percentile: string, value: number | null])[];
  /** What the tool says beside the mean: plain names such as "stddev" and "max". */
  reported?: readonly (readonly [name: string, value: number | null])[];
}

/**
 * A number that the tool could not give (null) is left out. The same benchmark again is another one. `unit`: of the rate.
 */
export function addLoad(list: ReadingList, load: Load, unit = 'req/s'): void {
  const { benchmark, answers, bad, unanswered, rate, throughput } = load;
  const errors = bad + unanswered;
  const again = 'apart';
  list.add({ benchmark, metric: 'errors', unit: '', better: 'lower', samples: [errors], again });
  if (answers !== null && answers - bad <= 0) {
    list.state(benchmark, 'failed', errors === 0 ? 'no request was answered' : `all ${errors} requests failed`);
    return;
  }
  addLatency(list, benchmark, load.latency);
  if (rate !== null) list.add({ benchmark, metric: 'rate', unit, better: undefined, samples: [rate], again });
  if (throughput !== null) {
    list.add({ benchmark, metric: 'throughput', unit: 'B/s', better: undefined, samples: [throughput], again });
  }
}

/** `time` is the mean, with what the tool says beside it; each percentile is a metric: p50, p99.9. */
export function addLatency(list: ReadingList, benchmark: string, latency: Latency): void {
  const { unit, mean, percentiles, reported = [] } = latency;
  const shared = { benchmark, unit, better: undefined, again: 'apart' } as const;
  const beside = reported.filter((one): one is [string, number] => one[1] !== null);
  if (mean !== null) {
    const more = beside.length === 0 ? {} : { reported: Object.fromEntries(beside) };
    list.addTime({ ...shared, metric: 'time', samples: [mean], ...more });
  }
  for (const [percentile, value] of percentiles) {
    if (value !== null) list.addTime({ ...shared, metric: percentileName(percentile), samples: [value] });
  }
}

/** "99.900" -> "p99.9". */
export function percentileName(percentile: string): string {
  return `p${percentile.includes('.') ? percentile.replace(/\.?0+$/, '') : percentile}`;
}

/** Path and query of a URL, without the host and the port, which may be others in every run; "root" for "/". */
export function urlName(url: string): string {
  return stableName(url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/^\/+/, '')) || 'root';
}

/** Some tools name nothing: then it is called `usual`, or after its file where there are several. */
export function namelessBenchmark({ path }: Output, usual: string): string {
  const stem = path.replace(/^.*\//, '').replace(/\.(?:json|txt|csv|log|out)$/i, '');
  return stableName(stem) || usual;
}

/** "103.00us", "1.32ms", "2.5m" -> milliseconds; null when it is no duration. */
export function durationInMs(text: string): number | null {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)$/.exec(text) ?? [];
  const value = readNumber(number);
  return value === null ? null : convert(value, unit === 'm' ? 'min' : unit, 'ms');
}
