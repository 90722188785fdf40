/** What the pairs of a run say of where its verdicts come from. */
import type { MetricComparison } from '../model/comparison.ts';
import { isKnob, type Knob } from '../model/knobs.ts';
import { metricKey } from '../model/metric-name.ts';
import type { PairedMetric, Run, RunDifference } from '../model/run.ts';
import { quotedApart } from '../text/difference.ts';

/** Verdicts that claim something of a metric that both sides have. */
const DECIDED = new Set<MetricComparison['verdict']>(['regressed', 'improved', 'unchanged', 'acknowledged']);

/** Whether something is claimed of the metric, on whatever grounds. */
export function isDecided({ verdict }: MetricComparison): boolean {
  return DECIDED.has(verdict);
}

/**
 * Tells which metrics of a run have a verdict that needs no stored run: they were measured against the base, or base and
 * head are one image. A count that does not vary is settled by a pair without an estimate, and what has no ratio is
 * suspected by pairs without one.
 */
export function decidedInPairs({ pairs }: Run): (metric: MetricComparison) => boolean {
  const measured = pairs?.purpose === 'confirmation' ? pairs : undefined;
  const isOnBothOf = new Map(measured?.metrics.map((metric) => [metricKey(metric), isOnBoth(metric)]));
  return (metric) => {
    if (metric.power !== undefined && metric.power.pairs > 0) return true;
    if (measured === undefined) return false;
    if (isDecided(metric) && measured.ended === 'same image') return true;
    const isMeasured = isOnBothOf.get(metricKey(metric));
    if (metric.power !== undefined || isMeasured === undefined) return false;
    return isDecided(metric) || (isMeasured && metric.suspected !== undefined);
  };
}

function isOnBoth({ base, head }: PairedMetric): boolean {
  return base.some((samples, pair) => samples.length > 0 && (head[pair] ?? []).length > 0);
}

const CHANGED: Record<Exclude<RunDifference['field'], Knob>, string> = {
  command: 'the command',
  environment: 'the environment of the command',
  results: 'the place of the results',
  user: '`run.user`',
  filter: 'the filter',
};

const EACH_ITS_OWN = 'each side was run with its own, so a difference may come from that alone';

/** Characters of a command that a sentence has room for. */
const QUOTED = 110;

/** A sentence where the pairs were given up because invocations failed, or the head's were far too slow; else null. */
export function gaveUp({ pairs }: Pick<Run, 'pairs'>): string | null {
  if (pairs?.purpose !== 'confirmation') return null;
  return pairs.ended === 'failed' || (pairs.ended === 'out of time' && pairs.failing === 'head') ? pairs.reason : null;
}

/** Whether the base reported a metric in pairs, and the head in none of them. */
export function isMissingInPairs({ base, head }: Pick<PairedMetric, 'base' | 'head'>): boolean {
  return base.some((samples) => samples.length > 0) && head.every((samples) => samples.length === 0);
}

/** Whether the base was measured in the pairs that were given up, and the head alone failed, or was far slower than the time allows. */
export function failsAlone({ pairs }: Pick<Run, 'pairs'>): boolean {
  return pairs?.failing === 'head';
}

/** Whether the head's side of the pairs was measured on other CPUs than the run, with another ASLR or shield. */
export function hasOtherSettings({ pairs }: Pick<Run, 'pairs'>): boolean {
  return pairs?.headSettings === undefined && (pairs?.differences ?? []).some(({ field }) => isKnob(field));
}

/** What to do about a head that fails with the settings of the base; nothing where it has them itself. */
export function aloneFix({ pairs }: Pick<Run, 'pairs'>): string {
  const knobs = (pairs?.differences ?? []).filter(({ field }) => isKnob(field)).map(({ field }) => `run.${field}`);
  if (knobs.length === 0 || pairs?.headSettings !== undefined) return '';
  return `. Base and head are measured with ${knobs.join(', ')} of the base: change that in a pull request of its own first`;
}

/** Whether the numbers of both sides may differ by what was run, and not by the code alone. */
export function isRunAlike({ pairs }: Pick<Run, 'pairs'>): boolean {
  return (pairs?.differences ?? []).every(({ field }) => field === 'filter' || isKnob(field));
}

function whose(field: RunDifference['field'], headSettings: string | undefined): string {
  if (field === 'filter') return 'nothing was measured with that of the head';
  if (!isKnob(field)) return EACH_ITS_OWN;
  return headSettings === undefined
    ? 'in pairs, both sides were measured with that of the base'
    : `both sides were measured with that of the head, because this host cannot offer that of the base: ${headSettings}`;
}

/** What the configurations of base and head say otherwise, a sentence each: not the code alone changed. */
export function differenceSentences({ pairs }: Pick<Run, 'pairs'>): string[] {
  return (pairs?.differences ?? []).map(({ field, base, head }) => {
    const [had, has] = quotedApart(base, head, QUOTED);
    return `${isKnob(field) ? `\`run.${field}\`` : CHANGED[field]} has changed: base ${had}, head ${has}; ${whose(field, pairs?.headSettings)}`;
  });
}
