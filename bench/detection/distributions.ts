/** Distribution functions and quantiles; degrees of freedom need not be whole. */

/** P(Z < x) of the standard normal: through the incomplete gamma function, series below and fraction above. */
export function normalBelow(x: number): number {
  const half = (x * x) / 2;
  if (half > 700) return x < 0 ? 0 : 1;
  const scale = Math.exp(-half) * Math.sqrt(half / Math.PI);
  let tail: number;
  if (half < 2) {
    // gamma(1/2, h) as a series (Abramowitz and Stegun, 6.5.29).
    let [term, sum] = [2, 2];
    for (let k = 1; k < 200 && term > sum * 1e-17; k += 1) {
      term *= half / (k + 0.5);
      sum += term;
    }
    tail = (1 - scale * sum) / 2;
  } else {
    // Gamma(1/2, h) as a continued fraction (6.5.31).
    let fraction = 0;
    for (let k = 120; k >= 1; k -= 1) fraction = (k * (0.5 - k)) / (half + 2 * k + 0.5 + fraction);
    tail = scale / (half + 0.5 + fraction) / 2;
  }
  return x < 0 ? tail : 1 - tail;
}

/** P(T > t) of Student's t. */
export function studentAbove(t: number, degrees: number): number {
  const outside = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t > 0 ? outside : 1 - outside;
}

/** The t below which a share of `probability` lies, by bisection. */
export function studentQuantile(probability: number, degrees: number): number {
  return invert((t) => 1 - studentAbove(t, degrees), probability);
}

export function normalQuantile(probability: number): number {
  return invert(normalBelow, probability);
}

function invert(below: (x: number) => number, probability: number): number {
  let [low, high] = [-1, 1];
  while (below(low) > probability) low *= 2;
  while (below(high) < probability) high *= 2;
  for (let i = 0; i < 80; i += 1) {
    const middle = (low + high) / 2;
    if (below(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Regularised incomplete beta function, by its continued fraction (Abramowitz and Stegun, 26.5.8; Lentz's method). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  let [upper, lower, value] = [1, 1 / awayFromZero(1 - ((a + b) * x) / (a + 1)), 0];
  value = lower;
  for (let m = 1; m < 300; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    lower = 1 / awayFromZero(1 + even * lower);
    upper = awayFromZero(1 + even / upper);
    value *= upper * lower;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    lower = 1 / awayFromZero(1 + odd * lower);
    upper = awayFromZero(1 + odd / upper);
    const step = upper * lower;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return front * value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** ln of the gamma function for x > 0: Stirling's series after moving x above 12. */
function logGamma(x: number): number {
  let [shifted, before] = [x, 0];
  while (shifted < 12) {
    before += Math.log(shifted);
    shifted += 1;
  }
  const square = 1 / (shifted * shifted);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + series - before;
}
