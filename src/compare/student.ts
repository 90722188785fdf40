/** The two distributions that small samples need. Degrees of freedom are whole numbers. */

/**
 * P(|T| < t) for Student's t with `degrees` >= 1: the finite trigonometric series of Abramowitz and Stegun, 26.7.3-4.
 */
export function studentWithin(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const cosine = Math.cos(angle);
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** The t that |T| exceeds with probability `tails` (both tails together), by bisection. */
export function studentQuantile(tails: number, degrees: number): number {
  let low = 0;
  let high = 2;
  while (studentWithin(high, degrees) < 1 - tails) high *= 2;
  for (let i = 0; i < 60; i++) {
    const t = (low + high) / 2;
    if (studentWithin(t, degrees) < 1 - tails) low = t;
    else high = t;
  }
  return high;
}

/** P(Z > x) of the standard normal for x >= 2, by Laplace's continued fraction (Abramowitz and Stegun, 26.2.14). */
export function normalTail(x: number): number {
  let fraction = x;
  for (let k = 60; k >= 1; k--) fraction = x + k / fraction;
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) / fraction;
}
