/** The beta function and its regularised incomplete integral, from which Student's t is built. */

/** Enough for a and b up to 1e7: the fraction needs about the square root of the larger one. */
const MOST_TERMS = 10_000;
const PRECISION = 1e-16;
/** Stands in for a zero that the evaluation of a continued fraction would divide by. */
const TINY = 1e-300;

/** A place between 0 and 1, with its complement and the logarithms of both: near an end only the caller knows them. */
export interface UnitPoint {
  x: number;
  /** 1 - x, computed without the subtraction where the caller can. */
  y: number;
  logX: number;
  logY: number;
}

/**
 * ln B(a, b) for a, b > 0, natural logarithm.
 *
 * Stirling's series (DLMF 5.11.1), with arguments below 10 first raised by the recurrence of Gamma. The leading terms of
 * a large argument are subtracted on paper, not in floating point. Absolute error about 1e-15 of the largest term.
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (!(small > 0)) throw new RangeError(`the beta function of ${a} and ${b}; expected two numbers above zero`);
  if (large < 10) return logGamma(small) + logGamma(large) - logGamma(small + large);
  const sum = large + small;
  const ratio = small - (large - 0.5) * Math.log1p(small / large) - small * Math.log(sum);
  return logGamma(small) + ratio + stirlingRemainder(large) - stirlingRemainder(sum);
}

/**
 * I_x(a, b), the regularised incomplete beta function: P(X <= x) for X of the beta distribution, for 0 <= x <= 1.
 *
 * Relative error below 1e-12 while a + b < 1e4, and about (a + b) * 1e-16 beyond. Same as SciPy's `special.betainc`.
 * Throws a RangeError for a, b <= 0 and for x outside of 0 to 1.
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`the incomplete beta function at ${x}; expected a number from 0 to 1`);
  return regularisedBetaAt({ x, y: 1 - x, logX: Math.log(x), logY: Math.log1p(-x) }, a, b);
}

/** As `regularisedBeta`, for a caller who knows 1 - x or the logarithms better than x alone can say. */
export function regularisedBetaAt(point: UnitPoint, a: number, b: number): number {
  const { x, y, logX, logY } = point;
  if (x === 0 && logX === -Infinity) return 0;
  if (y === 0 && logY === -Infinity) return 1;
  // The fraction converges fast on this side of the mean, its mirror image on the other.
  if (x < (a + 1) / (a + b + 2)) return lowerPart(point, a, b);
  return 1 - lowerPart({ x: y, y: x, logX: logY, logY: logX }, b, a);
}

/** I_x(a, b) = x^a (1-x)^b / (a B(a, b)) times the continued fraction of DLMF 8.17.22. */
function lowerPart({ x, logX, logY }: UnitPoint, a: number, b: number): number {
  return Math.exp(a * logX + b * logY - logBeta(a, b) - Math.log(a)) / betaFraction(x, a, b);
}

/** 1 + d1/(1 + d2/(1 + ...)) by the modified Lentz algorithm (Thompson and Barnett, 1986). */
function betaFraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 0;
  let value = 1;
  for (let n = 1; n <= MOST_TERMS; n++) {
    const d = coefficient(n, x, a, b);
    denominator = 1 / awayFromZero(1 + d * denominator);
    numerator = awayFromZero(1 + d / numerator);
    const factor = numerator * denominator;
    value *= factor;
    if (Math.abs(factor - 1) < PRECISION * 2) return value;
  }
  throw new RangeError(`the incomplete beta function of a = ${a}, b = ${b} at ${x} did not converge`);
}

function coefficient(n: number, x: number, a: number, b: number): number {
  const m = n >> 1;
  if (n % 2 === 0) return (m * (b - m) * x) / ((a + n - 1) * (a + n));
  return (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** ln Gamma(x) for x > 0, absolute error about 1e-15 times its largest term. */
function logGamma(x: number): number {
  let product = 1;
  let raised = x;
  while (raised < 10) {
    product *= raised;
    raised += 1;
  }
  const main = (raised - 0.5) * Math.log(raised) - raised + Math.log(2 * Math.PI) / 2;
  return main + stirlingRemainder(raised) - Math.log(product);
}

/** What Stirling's main term leaves out: Bernoulli numbers over odd powers of x, for x >= 10. */
function stirlingRemainder(x: number): number {
  const r = 1 / (x * x);
  const series =
    1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))));
  return series / x;
}
