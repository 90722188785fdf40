/** Suites that the base gates and a change does not have any more: leaving one out is no way past the gate. */
import type { SloSpec } from '../model/config.ts';
import { patternMatcher } from '../model/pattern.ts';
import { isForSuite, limitsOf, limitText } from './slo-bounds.ts';

/** `wanted` are the suites that the job names; empty: all. */
export function missingNames(base: string[], here: string[], wanted: string[]): string[] {
  return base.filter((name) => !here.includes(name) && (wanted.length === 0 || wanted.includes(name)));
}

/** Objectives that a run of the suite would be held to, e.g. "parse/time (max 9 ms)". */
export function limitsOn(suite: string, specs: SloSpec[], target: string | null): string[] {
  return specs
    .filter((spec) => isForSuite(spec, suite))
    .filter(
      ({ branches }) =>
        branches === undefined || target === null || branches.some((one) => patternMatcher(one)(target)),
    )
    .map((spec) => `${spec.metric} (${limitsOf(spec).map(limitText).join(', ')})`);
}
