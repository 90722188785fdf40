/** Samples that a tool may or may not have written, of which there may be too many. */
import { plural } from '../text/quote.ts';
import { finiteOf } from './numbers.ts';
import { mostSamples, type ReadingList, subjectOf } from './reading-list.ts';

/**
 * The finite numbers of a JSON list, or the one that the tool calls its middle where there are none, or more than pinbench
 * keeps: a tool that measures nanoseconds for a second has millions. Empty when there is no middle either.
 */
export function samplesOrMiddle(
  values: unknown,
  middle: number | null,
  named: { benchmark: string; metric: string },
  list: ReadingList,
): number[] {
  const { samples, others } = finiteOf(values);
  const subject = subjectOf(named.benchmark, named.metric);
  if (others > 0) list.warn(`${subject} has ${plural(others, 'sample')} without a number: left out`);
  if (middle === null) return samples;
  if (samples.length <= mostSamples) return samples.length > 0 ? samples : [middle];
  list.warn(`${subject} has ${samples.length} samples, more than ${mostSamples}: its median was read instead`);
  return [middle];
}
