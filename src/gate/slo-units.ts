/** Limits that can never be evaluated, for their unit: in a run they would be `unknown` for ever. */
import type { SloSpec } from '../model/config.ts';
import { fullName, metricKey } from '../model/metric-name.ts';
import { patternMatcher } from '../model/pattern.ts';
import type { Better } from '../model/run.ts';
import { plural, quoted, unitName } from '../text/quote.ts';
import { convert } from '../units/units.ts';
import { isForSuite, limitsOf, limitText } from './slo-bounds.ts';

/** A metric that was measured once; `suite` is null where only a tool's output is known. */
export interface KnownMetric {
  suite: string | null;
  benchmark: string;
  metric: string;
  unit: string;
  better: Better;
}

/** Sentences, one for each limit that no metric's unit fits, by the metrics that are known and by the other limits. */
export function unitNotes(slo: readonly SloSpec[], known: readonly KnownMetric[]): string[] {
  return [
    ...unfitNotes(slo, known, 'would be'),
    ...slo.flatMap((spec, index) => unlikeNotes(spec, slo.slice(0, index))),
  ];
}

/** Sentences, one for each limit that no metric's unit fits, by the metrics that are known. */
export function unfitNotes(
  slo: readonly SloSpec[],
  known: readonly KnownMetric[],
  becomes: 'is' | 'would be',
): string[] {
  return slo.flatMap((spec) => unfitNotesOf(spec, known, becomes));
}

function unfitNotesOf(spec: SloSpec, known: readonly KnownMetric[], becomes: string): string[] {
  const matches = patternMatcher(spec.metric);
  const meant = known.filter((one) => isForSuite(spec, one.suite) && matches(fullName(one)));
  return limitsOf(spec).flatMap((limit) => {
    const { value, unit } = limit.quantity;
    const unfit = meant.filter((one) => convert(value, unit, one.unit) === null);
    const [first] = unfit;
    if (first === undefined) return [];
    const names = new Set(unfit.map(metricKey));
    const others = names.size === 1 ? '' : `, and ${plural(names.size - 1, 'other metric')} neither`;
    const name = quoted(fullName(first));
    return `SLO ${quoted(spec.metric)} (${limitText(limit)}) cannot judge ${name}, which was measured in ${unitName(first.unit, 40)}${others}: the SLO ${becomes} "unknown". Use a unit that converts, or a pattern for fewer metrics.`;
  });
}

/** The same metric is named in full, so it would need two units. */
function unlikeNotes(spec: SloSpec, before: readonly SloSpec[]): string[] {
  if (spec.metric.includes('*')) return [];
  for (const other of before) {
    if (other.metric !== spec.metric || other.suite !== spec.suite) continue;
    for (const limit of limitsOf(spec)) {
      const unlike = limitsOf(other).find(
        ({ quantity: { value, unit } }) => convert(value, unit, limit.quantity.unit) === null,
      );
      if (unlike === undefined) continue;
      return [
        `Two SLOs of ${quoted(spec.metric)} have units that do not convert (${limitText(unlike)}, ${limitText(limit)}): a metric has one unit, so one of them would always be "unknown".`,
      ];
    }
  }
  return [];
}
