/** Derivatives of the logarithm of the gamma function, for numbers above zero. Relative error below 1e-12. */

/** From here on the asymptotic series are exact to double precision. */
const LARGE = 12;
const MOST_STEPS = 50;

/** psi(x) = (ln Gamma)'(x), DLMF 5.11.2 after raising x by 5.5.2; SciPy's `special.digamma`. */
export function digamma(x: number): number {
  let [at, below] = [above(x), 0];
  for (; at < LARGE; at += 1) below += 1 / at;
  const square = 1 / at ** 2;
  const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return Math.log(at) - 1 / (2 * at) - series - below;
}

/** psi'(x), DLMF 5.15.8; SciPy's `special.polygamma(1, x)`. */
export function trigamma(x: number): number {
  let [at, below] = [above(x), 0];
  for (; at < LARGE; at += 1) below += 1 / at ** 2;
  const square = 1 / at ** 2;
  const series =
    (square / at) * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - (square * 5) / 66))));
  return 1 / at + square / 2 + series + below;
}

/**
 * The x with psi'(x) = y, for y above zero. Newton's steps on 1 / psi', which is convex and nearly linear, from below it:
 * Smyth (2004), appendix; `trigammaInverse` of limma.
 */
export function trigammaInverse(y: number): number {
  above(y);
  // Where the terms beyond the first are below the precision.
  if (y > 1e7) return 1 / Math.sqrt(y);
  if (y < 1e-6) return 1 / y;
  let x = 0.5 + 1 / y;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const value = trigamma(x);
    const change = (value * (1 - value / y)) / tetragamma(x);
    x += change;
    if (-change / x < 1e-14) break;
  }
  return x;
}

/** psi''(x), the derivative of the series above; SciPy's `special.polygamma(2, x)`. */
function tetragamma(x: number): number {
  let [at, below] = [x, 0];
  for (; at < LARGE; at += 1) below += 2 / at ** 3;
  const square = 1 / at ** 2;
  const series = square * (1 / 2 - square * (1 / 6 - square * (1 / 6 - square * (3 / 10 - (square * 5) / 6))));
  return -square - square / at - square * series - below;
}

function above(x: number): number {
  if (!(x > 0)) throw new RangeError(`a polygamma function of ${x}; expected a number above zero`);
  return x;
}
