import type { MetricResult } from '../model/run.ts';
import { ascending } from './ascending.ts';

/** Median of at least one finite number; halves are added so that huge values cannot overflow. */
export function median(values: readonly number[]): number {
  // The list of most invocations.
  const [only] = values;
  if (values.length === 1 && only !== undefined) return only;
  const sorted = ascending(values);
  const lower = sorted[(sorted.length - 1) >> 1];
  const upper = sorted[sorted.length >> 1];
  if (lower === undefined || upper === undefined) throw new RangeError('the median of no numbers');
  return middle(lower, upper);
}

/** Half way between two numbers, and exactly the number itself when both are equal. */
export function middle(lower: number, upper: number): number {
  return lower === upper ? lower : lower / 2 + upper / 2;
}

/**
 * The statistic of an invocation is the median of its samples; invocations without the metric are left out. Where there is
 * one invocation, and the tool started several processes in it, these are the independent units: one number for each.
 */
export function invocationMedians({ samples, processes }: Pick<MetricResult, 'samples' | 'processes'>): number[] {
  const own = samples.length === 1 ? processes?.[0] : undefined;
  if (own != null) return processMedians(samples[0] ?? [], own);
  const medians: number[] = [];
  for (const each of samples) if (each.length > 0) medians.push(median(each));
  return medians;
}

/** `processes`: how many of the samples are those of the first process, the second, and so on. */
export function processMedians(samples: readonly number[], processes: readonly number[]): number[] {
  let from = 0;
  return processes.flatMap((count) => {
    const own = samples.slice(from, from + count);
    from += count;
    return own.length === 0 ? [] : [median(own)];
  });
}
