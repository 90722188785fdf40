/** The product's distributions, for the rules of others too. NaN, as series without noise give it, stays NaN. */
import { normalCdf, studentSurvival } from '../../src/statistics/distributions.ts';

/** The t below which a share lies. */
export { normalQuantile, studentQuantile } from '../../src/statistics/distributions.ts';

/** P(Z < x) of the standard normal. */
export function normalBelow(x: number): number {
  return Number.isNaN(x) ? x : normalCdf(x);
}

/** P(T > t) of Student's t. */
export function studentAbove(t: number, degrees: number): number {
  return Number.isNaN(t) || Number.isNaN(degrees) ? Number.NaN : studentSurvival(t, degrees);
}
