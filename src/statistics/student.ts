/**
 * Student's t distribution with any real number of degrees of freedom above zero, Infinity included. Relative error of
 * probabilities and quantiles below 1e-12 up to 10,000 degrees, far tails included, and below 1e-10 up to a million and
 * beyond while |t| < 8 (1e-7 at |t| = 30, where the probability is 1e-198).
 */
import { logBeta, regularisedBetaAt } from './beta.ts';
import { normalDensity, normalQuantile, normalSurvival } from './normal.ts';
import { symmetricQuantile } from './quantile.ts';
import { remembered } from './remembered.ts';

/** From here on a normal approximation is closer than the continued fraction, whose rounding errors grow. */
const NEARLY_NORMAL = 1e6;

/** P(T <= t); SciPy's `stats.t.cdf`. */
export function studentCdf(t: number, degrees: number): number {
  return studentSurvival(-t, degrees);
}

/**
 * P(T > t) = I_x(degrees/2, 1/2) / 2 with x = degrees / (degrees + t^2), for t >= 0 (DLMF 8.17, Abramowitz and Stegun
 * 26.7.1); SciPy's `stats.t.sf`. Throws a RangeError for degrees <= 0 and for NaN.
 */
export function studentSurvival(t: number, degrees: number): number {
  check(t, degrees);
  return t < 0 ? 1 - beyond(-t, degrees) : beyond(t, degrees);
}

/** The t with P(T <= t) = p, 0 <= p <= 1; SciPy's `stats.t.ppf`. Throws a RangeError for other p. */
export const studentQuantile = remembered((p: number, degrees: number): number => {
  check(0, degrees);
  if (degrees === Infinity) return normalQuantile(p);
  return symmetricQuantile(p, {
    beyond: (t) => beyond(t, degrees),
    within: (t) => within(t, degrees),
    density: (t) => density(t, degrees),
  });
});

function check(t: number, degrees: number): void {
  if (Number.isNaN(t)) throw new RangeError("Student's distribution at NaN; expected a number");
  if (!(degrees > 0))
    throw new RangeError(`Student's distribution of ${degrees} degrees; expected a number above zero`);
}

function beyond(t: number, degrees: number): number {
  if (t === Infinity) return 0;
  if (degrees >= NEARLY_NORMAL) return normalSurvival(asNormal(t, degrees));
  return regularisedBetaAt(point(t, degrees), degrees / 2, 0.5) / 2;
}

function within(t: number, degrees: number): number {
  if (degrees >= NEARLY_NORMAL) return 0.5 - normalSurvival(asNormal(t, degrees));
  const { x, y, logX, logY } = point(t, degrees);
  return regularisedBetaAt({ x: y, y: x, logX: logY, logY: logX }, 0.5, degrees / 2) / 2;
}

function density(t: number, degrees: number): number {
  if (degrees >= NEARLY_NORMAL) return normalDensity(asNormal(t, degrees));
  const { logX } = point(t, degrees);
  return Math.exp(((degrees + 1) / 2) * logX - logBeta(degrees / 2, 0.5)) / Math.sqrt(degrees);
}

/** x = 1 / (1 + r^2) and its complement, r = t / sqrt(degrees); neither overflows nor loses digits for any r. */
function point(t: number, degrees: number): { x: number; y: number; logX: number; logY: number } {
  const r = t / Math.sqrt(degrees);
  const small = r <= 1 ? r * r : 1 / r / r;
  const nearOne = 1 / (1 + small);
  const nearZero = small / (1 + small);
  const logNearOne = -Math.log1p(small);
  const logNearZero = logNearOne - 2 * Math.abs(Math.log(r));
  return r <= 1
    ? { x: nearOne, y: nearZero, logX: logNearOne, logY: logNearZero }
    : { x: nearZero, y: nearOne, logX: logNearZero, logY: logNearOne };
}

/** Wallace (1959): a normal deviate with the same tail, to the order of 1 / degrees^2. */
function asNormal(t: number, degrees: number): number {
  if (degrees === Infinity) return t;
  return ((8 * degrees + 1) / (8 * degrees + 3)) * Math.sqrt(degrees * Math.log1p((t * t) / degrees));
}
