/** The statistics of a task as tinybench keeps them; vitest measures with it and writes them too. All are milliseconds. */
import { plural } from '../../text/quote.ts';
import type { JsonObject } from '../json-objects.ts';
import { finite, finiteOf } from '../numbers.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';
import { reportedOf } from '../reported.ts';

/**
 * Adds the time of a task; `latency` is that of tinybench 3 and later, or the flat result of before. Without samples,
 * which are kept on request only, the median is the sample, and the mean where not even that is there (tinybench 2).
 * False when it holds no number.
 */
export function addLatency(benchmark: string, latency: JsonObject, list: ReadingList): boolean {
  const { samples, others } = finiteOf(latency.samples);
  const middle = finite(latency.p50) ?? finite(latency.median) ?? finite(latency.mean);
  if (samples.length === 0 && middle !== null) samples.push(middle);
  if (samples.length === 0) return false;
  const entry = { benchmark, metric: 'time', unit: 'ms', better: 'lower', again: 'apart' } as const;
  if (others > 0) {
    list.warn(`${subjectOf(benchmark, 'time')} has ${plural(others, 'sample')} that are no number: left out`);
  }
  const median = finite(latency.p50) === null ? 'median' : 'p50';
  const figures = { mean: 'mean', median, stddev: 'sd', min: 'min', max: 'max', p99: 'p99' };
  list.addTime({ ...entry, samples, ...reportedOf(latency, figures) });
  return true;
}
