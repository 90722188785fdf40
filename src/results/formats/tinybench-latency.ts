/** The statistics of a task as tinybench keeps them; vitest measures with it and writes them too. All are milliseconds. */
import type { JsonObject } from '../json-objects.ts';
import { finite } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';
import { reportedOf } from '../reported.ts';
import { samplesOrMiddle } from '../samples-or-middle.ts';

/**
 * Adds the time of a task; `latency` is that of tinybench 3 and later, or the flat result of before. Without samples,
 * which are kept on request only, the median is the sample, and the mean where not even that is there (tinybench 2).
 * False when it holds no number.
 */
export function addLatency(benchmark: string, latency: JsonObject, list: ReadingList): boolean {
  const middle = finite(latency.p50) ?? finite(latency.median) ?? finite(latency.mean);
  const entry = { benchmark, metric: 'time', unit: 'ms', better: 'lower', again: 'apart' } as const;
  const samples = samplesOrMiddle(latency.samples, middle, entry, list);
  if (samples.length === 0) return false;
  const median = finite(latency.p50) === null ? 'median' : 'p50';
  const figures = { mean: 'mean', median, stddev: 'sd', min: 'min', max: 'max', p99: 'p99' };
  list.addTime({ ...entry, samples, ...reportedOf(latency, figures) });
  return true;
}
