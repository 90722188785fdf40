import type { MetricResult, Quantity, Run, SloResult, SloSpec } from '../model.ts';
import { plural, unitName } from '../shown.ts';
import { convert, formatQuantity } from '../units.ts';
import { invocationMedians, median } from './median.ts';
import { patternMatcher } from './pattern.ts';

type Bound = 'min' | 'max';
interface Limit {
  bound: Bound;
  quantity: Quantity;
}

/**
 * What each service-level objective that applies to this run says: one result for each metric and limit, in the order
 * of `specs`. `branch` is null when it is not known. The value judged is the median of the invocations' medians.
 */
export function judgeSlos(run: Run, specs: SloSpec[], branch: string | null): SloResult[] {
  return specs
    .filter((spec) => spec.suite === undefined || spec.suite === run.suite)
    .flatMap((spec) => judgeSpec(run, spec, branch));
}

function judgeSpec(run: Run, spec: SloSpec, branch: string | null): SloResult[] {
  const limits = limitsOf(spec);
  const unknown = (reason: string): SloResult[] => [
    {
      suite: run.suite,
      ...namesOf(spec.metric),
      state: 'unknown',
      value: null,
      limit: limits.map(limitText).join(', '),
      reason,
    },
  ];
  if (spec.branches !== undefined) {
    if (branch === null) return unknown('it applies to some branches only, and the branch of this run is not known');
    if (!spec.branches.some((pattern) => patternMatcher(pattern)(branch))) return [];
  }
  const matches = patternMatcher(spec.metric);
  const results = run.results.flatMap(({ benchmark, metrics }) =>
    metrics
      .filter((metric) => matches(`${benchmark}/${metric.metric}`))
      .flatMap((metric) => limits.map((limit) => judgeLimit(run.suite, benchmark, metric, limit))),
  );
  return results.length > 0 ? results : unknown('no metric of this run matches the pattern');
}

function judgeLimit(suite: string, benchmark: string, metric: MetricResult, limit: Limit): SloResult {
  const names = { suite, benchmark, metric: metric.metric, limit: limitText(limit) };
  const statistics = invocationMedians(metric);
  if (statistics.length === 0) {
    return { ...names, state: 'unknown', value: null, reason: 'no invocation reported this metric' };
  }
  const value = { value: median(statistics), unit: metric.unit };
  // No unit is a kind of its own: a bare number is never taken to be in the other's unit.
  const bound = convert(limit.quantity.value, limit.quantity.unit, metric.unit);
  if (bound === null) {
    const reason = `the limit is in ${unitName(limit.quantity.unit, 40)}, the metric in ${unitName(metric.unit, 40)}`;
    return { ...names, state: 'unknown', value, reason };
  }
  const [low, high] = limit.bound === 'min' ? [bound, value.value] : [value.value, bound];
  // A limit that went through a unit's factor may be off in its last digit; equal is met.
  const isMet = low <= high || low - high <= 1e-12 * Math.abs(bound);
  const count = plural(statistics.length, 'invocation');
  const where = isMet ? 'within' : limit.bound === 'min' ? 'below' : 'above';
  const reason = `the median of ${count}, ${formatQuantity(value.value, value.unit)}, is ${where} ${limitText(limit)}`;
  return { ...names, state: isMet ? 'met' : 'breached', value, reason };
}

function limitsOf(spec: SloSpec): Limit[] {
  const limits: Limit[] = [];
  if (spec.min !== undefined) limits.push({ bound: 'min', quantity: spec.min });
  if (spec.max !== undefined) limits.push({ bound: 'max', quantity: spec.max });
  return limits;
}

/** A pattern in the two columns of a result: what is before the last slash, and what is after it. */
function namesOf(pattern: string): { benchmark: string; metric: string } {
  const slash = pattern.lastIndexOf('/');
  return slash < 0
    ? { benchmark: '*', metric: pattern }
    : { benchmark: pattern.slice(0, slash), metric: pattern.slice(slash + 1) };
}

function limitText({ bound, quantity }: Limit): string {
  return `${bound} ${quantity.value} ${quantity.unit}`.trimEnd();
}
