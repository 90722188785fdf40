/** Seeded random numbers of the simulation: the same seed gives the same numbers, bit for bit, on every machine. */

export interface Chance {
  /** Above 0 and below 1, each of 2 ** 32 values equally likely. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Student's t with 4 degrees of freedom, scaled to a standard deviation of 1. */
  heavyTailed(): number;
  /** Whole number from 0 to below - 1. */
  index(below: number): number;
}

/** The generator is sfc32 of Chris Doty-Humphrey's PractRand; each part of the seed stirs its state by FNV-1a. */
export function chance(...seed: (string | number)[]): Chance {
  let [a, b, c, counter] = [hash(`a ${seed.join(' ')}`), hash(`b ${seed.join(' ')}`), hash(`c ${seed.join(' ')}`), 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i += 1) next();
  const uniform = (): number => (next() + 0.5) / 2 ** 32;
  let spare = Number.NaN;
  /** Marsaglia's polar method: needs only sqrt and log. */
  const normal = (): number => {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = Number.NaN;
      return kept;
    }
    for (;;) {
      const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1];
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const stretch = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * stretch;
      return x * stretch;
    }
  };
  return {
    uniform,
    normal,
    // A chi-squared with 4 degrees of freedom is -2 ln(u1 u2); t has variance 2.
    heavyTailed: () => normal() / Math.sqrt(-Math.log(uniform() * uniform())),
    index: (below) => Math.floor(uniform() * below),
  };
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state;
}
