/** What the inverse of a distribution symmetric about zero needs to know of it. */
export interface Symmetric {
  /** P(X > x) for x >= 0, with full relative accuracy far out. */
  beyond: (x: number) => number;
  /** P(0 < X < x) for x >= 0, with full relative accuracy near zero. */
  within: (x: number) => number;
  /** Density at x >= 0. */
  density: (x: number) => number;
}

const MOST_STEPS = 200;

/**
 * The x with P(X <= x) = p, for 0 <= p <= 1; -Infinity at 0, Infinity at 1. For the point that a small probability
 * `tail` lies above, ask for `-symmetricQuantile(tail)`: 1 - tail would lose its digits.
 *
 * Newton's method on the logarithm of the probability against the logarithm of x, which is nearly straight for thin
 * and for heavy tails, kept inside a shrinking bracket so that it always ends. Throws a RangeError for other p.
 */
export function symmetricQuantile(p: number, shape: Symmetric): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`the quantile of probability ${p}; expected a number from 0 to 1`);
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  const x =
    tail < 0.25
      ? solve((at) => ({ value: shape.beyond(at), density: -shape.density(at) }), tail)
      : solve((at) => ({ value: shape.within(at), density: shape.density(at) }), Math.abs(p - 0.5));
  return p < 0.5 ? -x : x;
}

/** The x > 0 where a monotone probability has the value `target`. */
function solve(probability: (x: number) => { value: number; density: number }, target: number): number {
  let low = -745;
  let high = 709;
  let logX = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const x = Math.exp(logX);
    const { value, density } = probability(x);
    const miss = Math.log(value / target);
    if (miss === 0) return x;
    if (miss > 0 === density > 0) high = logX;
    else low = logX;
    const newton = logX - (miss * value) / (density * x);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - logX) < 1e-15) return Math.exp(next);
    // A step this small is Newton's last: the next one would only stir rounding errors.
    if (next === newton && Math.abs(next - logX) < 1e-9) return x * (1 + (next - logX));
    logX = next;
  }
  return Math.exp(logX);
}
