/** Metrics that a change leaves out of so many invocations that what it reports may be a choice. */
import type { Side } from '../model/comparison.ts';
import type { PairedMetric } from '../model/run.ts';
import { median } from '../statistics/median.ts';
import { plural } from '../text/quote.ts';
import { sideOf } from './effects.ts';
import type { PreparedMetric } from './prepare-metrics.ts';

/** So many invocations without a metric may be bad luck. */
const BAD_LUCK = 1;

/** Invocations of a side, and those that reported a metric. */
interface Reported {
  of: number;
  reported: number;
}

/** Whether the head reports a metric in fewer than two thirds of what the base lets expect. */
function isFarRarer(head: Reported, base: Reported): boolean {
  const expected = base.of === 0 ? 0 : head.of * Math.min(1, base.reported / base.of);
  return expected - head.reported > BAD_LUCK && head.reported * 3 < expected * 2;
}

/** A verdict `missing` of a metric that is there now and then, with a sentence that says how often. */
export interface MostlyMissing {
  base: Side;
  head: Side;
  rule: string;
}

/** Of pairs: in those in which the base reported the metric, the head mostly did not, though it sometimes did. */
export function mostlyMissingInPairs({ base, head }: Pick<PairedMetric, 'base' | 'head'>): MostlyMissing | null {
  const there = base.flatMap((samples, pair) => (samples.length === 0 ? [] : [{ samples, other: head[pair] ?? [] }]));
  const both = there.filter(({ other }) => other.length > 0);
  const pairs = { of: there.length, reported: both.length };
  if (both.length === 0 || !isFarRarer(pairs, { of: there.length, reported: there.length })) return null;
  return {
    base: sideOf(there.map(({ samples }) => median(samples))),
    head: sideOf(both.map(({ other }) => median(other))),
    rule: `missing in ${pairs.of - pairs.reported} of ${plural(pairs.of, 'pair')} in which the base reports it`,
  };
}

/** The same of the run's own invocations, beside the nearest stored run. */
export function mostlyMissingInRun({
  head,
  ran,
  nearest,
}: Pick<PreparedMetric, 'head' | 'ran' | 'nearest'>): MostlyMissing | null {
  if (nearest === undefined || head.length === 0) return null;
  const base = { of: nearest.ran, reported: nearest.values.length };
  if (!isFarRarer({ of: ran, reported: head.length }, base)) return null;
  const missing = `missing in ${ran - head.length} of ${plural(ran, 'invocation')}`;
  return {
    base: sideOf(nearest.values),
    head: sideOf(head),
    rule: `${missing}; the nearest run of the baseline reports it in ${base.reported} of ${base.of}`,
  };
}
