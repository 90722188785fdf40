/** What the pairs of a run say of where its verdicts come from. */
import { quotedApart } from './apart.ts';
import { metricKey } from './metric-name.ts';
import type { MetricComparison, Run, RunDifference } from './model.ts';

/** Verdicts that claim something of a metric that both sides have. */
const JUDGED = new Set<MetricComparison['verdict']>(['regressed', 'improved', 'unchanged', 'acknowledged']);

/**
 * Tells which metrics of a run have a verdict that needs no stored run: they were measured beside the base, or base and
 * head are one image. A count that does not vary is settled by a pair, without an estimate.
 */
export function judgedInPairs({ pairs }: Run): (metric: MetricComparison) => boolean {
  const measured = pairs?.purpose === 'confirmation' ? pairs : undefined;
  const paired = new Set(measured?.metrics.map(metricKey));
  return (metric) => {
    if (metric.power !== undefined && metric.power.pairs > 0) return true;
    if (measured === undefined || !JUDGED.has(metric.verdict)) return false;
    return measured.ended === 'same image' || (metric.power === undefined && paired.has(metricKey(metric)));
  };
}

const CHANGED: Record<RunDifference['field'], string> = {
  command: 'the command',
  environment: 'the environment of the command',
  results: 'the place of the results',
  filter: 'the filter',
};

const EACH_ITS_OWN = 'each side was run with its own, so a difference may come from that alone';
const NEVER_THE_HEADS = 'nothing was measured with that of the head';

/** Characters of a command that a sentence has room for. */
const QUOTED = 110;

/** A sentence where the pairs were given up because invocations failed; else null. */
export function gaveUp({ pairs }: Pick<Run, 'pairs'>): string | null {
  return pairs?.purpose === 'confirmation' && pairs.ended === 'failed' ? pairs.reason : null;
}

/** Whether the numbers of both sides may differ by what was run, and not by the code alone. */
export function isRunAlike({ pairs }: Pick<Run, 'pairs'>): boolean {
  return (pairs?.differences ?? []).every(({ field }) => field === 'filter');
}

/** What the configurations of base and head run otherwise, a sentence each: not the code alone changed. */
export function differenceSentences({ pairs }: Pick<Run, 'pairs'>): string[] {
  return (pairs?.differences ?? []).map(({ field, base, head }) => {
    const [had, has] = quotedApart(base, head, QUOTED);
    return `${CHANGED[field]} has changed: base ${had}, head ${has}; ${field === 'filter' ? NEVER_THE_HEADS : EACH_ITS_OWN}`;
  });
}
